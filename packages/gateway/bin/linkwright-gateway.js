#!/usr/bin/env node
// Here before the build, so that package managers can link the command at install.
import "../dist/cli.js";
