#!/usr/bin/env node
// Exists before the build, so that package managers can link the command during installation.
import "../dist/cli.js";
