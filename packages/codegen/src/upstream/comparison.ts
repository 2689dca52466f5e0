import { statSync } from "node:fs";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { explanationOf, UserError } from "../command/main.ts";
import { ownDescription } from "../compare/base-description.ts";
import { type Api, readApis } from "../repository/apis.ts";
import { withPackage } from "../repository/npm.ts";
import { root } from "../repository/root.ts";
import { documentDifferences } from "./description-differences.ts";
import { readDocument } from "./document.ts";
import type { Finding } from "./findings.ts";
import {
  type DeliberateDifference,
  settingsFile,
  settingsOf,
  sharedWith,
  withoutDeliberate,
} from "./provider-settings.ts";

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
 * Compares APIs with the given source, or else with those that their `upstream.yaml` names. An API that cannot be compared
 * does not stop the others.
 */
export async function compareUpstream(
  apis: Api[],
  from: string | undefined,
  timeoutSeconds: number,
  folder = root,
): Promise<Outcome[]> {
  const compared: Compared[] = [];
  const documents: Documents = new Map();
  for (const api of apis) {
    for (const source of from === undefined ? sourcesOf(api, folder) : [from]) {
      try {
        if (source === undefined)
          throw new UserError(
            `Pass --from, or add the published document of ${api.name} to ${settingsFile(api.provider)}.`,
          );
        compared.push(await compareApi(api, source, timeoutSeconds, folder, documents));
      } catch (error) {
        const problem = explanationOf(error);
        if (problem === undefined) throw error;
        const nothing = { differences: [], onlyOurs: [], deliberate: 0, unused: [] };
        compared.push({ kind: undefined, outcome: { api: api.name, from: source ?? "", problem, ...nothing } });
      }
    }
  }
  const known = readApis(folder);
  return compared.map((each) => ({ ...each.outcome, unused: unusedEverywhere(each, compared, known) }));
}

interface Compared {
  outcome: Outcome;
  /** Kind of the source, if it could be compared. */
  kind: "types" | "document" | undefined;
}

/** Documents by their source, since several APIs may be in one. */
type Documents = Map<string, Promise<Description>>;

function sourcesOf(api: Api, folder: string): (string | undefined)[] {
  const sources = [settingsOf(api, folder).from?.[api.api] ?? []].flat();
  return sources.length > 0 ? sources : [undefined];
}

function documentOf(from: string, timeoutSeconds: number, documents: Documents): Promise<Description> {
  const document = documents.get(from) ?? readDocument(from, timeoutSeconds);
  documents.set(from, document);
  return document;
}

async function compareApi(
  api: Api,
  from: string,
  timeoutSeconds: number,
  folder: string,
  documents: Documents,
): Promise<Compared> {
  const settings = settingsOf(api, folder);
  const own = ownDescription(api, folder);
  const siblings = readApis(folder).filter((each) => each.provider === api.provider && each.name !== api.name);
  const ofClient = async (installed: string) => {
    const client = settings.clients?.[api.api];
    if (!client) throw new UserError(`Add the class of ${api.name} to \`clients\` in ${settingsFile(api.provider)}.`);
    // Imported here because it loads the compiler, which comparing documents does not need.
    const { clientDifferences } = await import("./client-differences.ts");
    const shared = sharedWith(api, settings, siblings).map((each) => ({
      ...each,
      description: ownDescription(each.api, folder),
    }));
    return clientDifferences(api, own, installed, client, shared, folder);
  };
  const types = from.startsWith("npm:") || isFolder(from);
  const findings = from.startsWith("npm:")
    ? await withPackage(from.slice("npm:".length), ofClient)
    : types
      ? await ofClient(path.resolve(from))
      : documentDifferences(
          own,
          await documentOf(from, timeoutSeconds, documents),
          siblings.map((each) => ownDescription(each, folder)),
        );
  const kind = types ? "types" : "document";
  const { left, unused } = withoutDeliberate(findings, settings, kind);
  const outcome = {
    api: api.name,
    from,
    differences: left.filter((finding) => finding.kind !== "ours"),
    onlyOurs: left.filter((finding) => finding.kind === "ours"),
    deliberate: findings.length - left.length,
    unused,
  };
  return { outcome, kind };
}

/**
 * Returns entries that no API uses, with the first of a provider's outcomes. An entry applies to all of its APIs: it is
 * unused if all were compared and none of the comparisons that it applies to matched it.
 */
function unusedEverywhere({ outcome }: Compared, all: Compared[], known: Api[]): DeliberateDifference[] {
  const [provider] = outcome.api.split("/");
  const names = known.filter((each) => each.provider === provider).map(({ name }) => name);
  const own = all.filter((each) => names.includes(each.outcome.api));
  const complete =
    own.every(({ kind }) => kind) && names.every((name) => own.some((each) => each.outcome.api === name));
  if (!complete || own[0]?.outcome !== outcome) return [];
  const candidates = new Map(own.flatMap((each) => each.outcome.unused).map((entry) => [entry.where, entry]));
  return [...candidates.values()].filter((entry) =>
    own
      .filter(({ kind }) => (entry.in ?? kind) === kind)
      .every((each) => each.outcome.unused.some(({ where }) => where === entry.where)),
  );
}

function isFolder(from: string): boolean {
  return statSync(from, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
