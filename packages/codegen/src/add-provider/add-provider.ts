import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "../command/main.ts";
import { readApis } from "../repository/apis.ts";
import { root } from "../repository/root.ts";
import { makeProvider, manifestsOf } from "./make-provider.ts";
import type { NewProvider } from "./new-provider.ts";
import { checkUntouched, placeProvider } from "./place-provider.ts";

/**
 * Adds the spec, types package and client of a new provider to a repository. They are generated in a temporary folder, and
 * the client is compiled before any of it is written. Returns a message for the user. Throws a `UserError`, with nothing
 * written, if any of it fails.
 */
export async function addProvider(provider: NewProvider, repository = root): Promise<string> {
  const { name } = provider;
  if (readApis(repository).some(({ provider }) => provider === name))
    throw new UserError(`redocly.yaml already lists ${name}, so nothing was changed.`);
  checkUntouched(repository, name, manifestsOf(provider));
  const folder = await mkdtemp(path.join(tmpdir(), "linkwright-provider-"));
  try {
    const { files, message } = await makeProvider(provider, repository, folder);
    placeProvider(repository, name, files);
    return message;
  } finally {
    await rm(folder, { recursive: true });
  }
}
