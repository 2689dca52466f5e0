import { statSync } from "node:fs";
import path from "node:path";
import { explanationOf, UserError } from "../command/main.ts";
import { ownDescription } from "../compare/base-description.ts";
import { type Api, readApis } from "../repository/apis.ts";
import { withPackage } from "../repository/npm.ts";
import { root } from "../repository/root.ts";
import { documentDifferences } from "./description-differences.ts";
import { readDocument } from "./document.ts";
import type { Finding } from "./findings.ts";
import { type DeliberateDifference, settingsFile, settingsOf, withoutDeliberate } from "./provider-settings.ts";

/** Comparison of one of our APIs with what its provider publishes. */
export interface Outcome {
  api: string;
  from: string;
  /** Reason why the API could not be compared. The fields below are then empty. */
  problem?: string;
  /** Parts of the provider that we lack or have differently. */
  differences: Finding[];
  /** Parts that only we have: the provider removed them, or does not publish them. */
  onlyOurs: Finding[];
  /** Number of deliberate differences. */
  deliberate: number;
  /** Entries of `upstream.yaml` that match nothing, and may be deleted. */
  unused: DeliberateDifference[];
}

/**
 * Compares APIs with the given source, or else with the one that their `upstream.yaml` names. An API that cannot be
 * compared does not stop the others.
 */
export async function compareUpstream(
  apis: Api[],
  from: string | undefined,
  timeoutSeconds: number,
  folder = root,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const api of apis) {
    const source = from ?? settingsOf(api, folder).from?.[api.api];
    try {
      if (source === undefined)
        throw new UserError(
          `Pass --from, or add the published document of ${api.name} to ${settingsFile(api.provider)}.`,
        );
      outcomes.push(await compareApi(api, source, timeoutSeconds, folder));
    } catch (error) {
      const problem = explanationOf(error);
      if (problem === undefined) throw error;
      const nothing = { differences: [], onlyOurs: [], deliberate: 0, unused: [] };
      outcomes.push({ api: api.name, from: source ?? "", problem, ...nothing });
    }
  }
  const known = readApis(folder);
  return outcomes.map((outcome) => ({ ...outcome, unused: unusedEverywhere(outcome, outcomes, known) }));
}

async function compareApi(api: Api, from: string, timeoutSeconds: number, folder: string): Promise<Outcome> {
  const settings = settingsOf(api, folder);
  const own = ownDescription(api, folder);
  const siblings = readApis(folder)
    .filter((each) => each.provider === api.provider && each.name !== api.name)
    .map((each) => ownDescription(each, folder));
  const ofClient = async (installed: string) => {
    const client = settings.clients?.[api.api];
    if (!client) throw new UserError(`Add the class of ${api.name} to \`clients\` in ${settingsFile(api.provider)}.`);
    // Imported here because it loads the compiler, which comparing documents does not need.
    const { clientDifferences } = await import("./client-differences.ts");
    return clientDifferences(api, own, installed, client, siblings, folder);
  };
  const types = from.startsWith("npm:") || isFolder(from);
  const findings = from.startsWith("npm:")
    ? await withPackage(from.slice("npm:".length), ofClient)
    : types
      ? await ofClient(path.resolve(from))
      : documentDifferences(own, await readDocument(from, timeoutSeconds), siblings);
  const { left, unused } = withoutDeliberate(findings, settings, types ? "types" : "document");
  return {
    api: api.name,
    from,
    differences: left.filter(({ kind }) => kind !== "ours"),
    onlyOurs: left.filter(({ kind }) => kind === "ours"),
    deliberate: findings.length - left.length,
    unused,
  };
}

/**
 * Returns entries that no API uses. An entry applies to all of a provider's APIs: it is unused if all were compared and
 * none matched it.
 */
function unusedEverywhere({ api, unused }: Outcome, outcomes: Outcome[], known: Api[]): DeliberateDifference[] {
  const [provider] = api.split("/");
  const names = known.filter((each) => each.provider === provider);
  const compared = outcomes.filter((outcome) => !outcome.problem && names.some(({ name }) => name === outcome.api));
  if (compared.length < names.length || compared[0]?.api !== api) return [];
  return unused.filter(({ where }) => compared.every((other) => other.unused.some((entry) => entry.where === where)));
}

function isFolder(from: string): boolean {
  return statSync(from, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
