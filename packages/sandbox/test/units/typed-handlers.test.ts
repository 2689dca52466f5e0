import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/** With slashes, like the compiler's paths. */
const root = fileURLToPath(new URL("../../../..", import.meta.url)).replaceAll("\\", "/");
const source = `${root}packages/sandbox/src/`;

const B2B = `${root}packages/stytch-types/generated/b2b/index.d.ts`;
const CONSUMER = `${root}packages/stytch-types/generated/consumer/index.d.ts`;
const UPVIO = `${root}packages/upvio-types/generated/v1/index.d.ts`;

/** A name of a spec in the generated types, and the file of the sandbox that relies on it. */
interface Rename {
  types: string;
  /** The operation or the schema. */
  of: string;
  /** Undefined for the operation ID itself. */
  field?: string;
  breaks: string;
}

/** One of each API. Their types are independent, so one program covers them all. */
const RENAMES: Readonly<Record<string, readonly Rename[]>> = {
  "an input field": [
    { types: B2B, of: "magicLinks.authenticate", field: "magic_links_token", breaks: "stytch/b2b/magic-links.ts" },
    { types: CONSUMER, of: "m2m.clients.get", field: "client_id", breaks: "stytch/m2m/clients.ts" },
    { types: UPVIO, of: "businesses.update", field: "timezone", breaks: "upvio/businesses.ts" },
  ],
  "an input field that functions of several operations read": [
    { types: B2B, of: "passwords.authenticate", field: "session_custom_claims", breaks: "stytch/b2b/passwords.ts" },
    { types: CONSUMER, of: "otps.whatsapp.send", field: "expiration_minutes", breaks: "stytch/consumer/otps.ts" },
    { types: UPVIO, of: "vitals.links.list", field: "limit", breaks: "upvio/vitals.ts" },
  ],
  "an output field": [
    { types: B2B, of: "organizations.metrics", field: "member_count", breaks: "stytch/b2b/organizations.ts" },
    { types: CONSUMER, of: "debug.whoami", field: "name", breaks: "stytch/consumer/project.ts" },
    { types: UPVIO, of: "VitalsLink", field: "scansCount", breaks: "upvio/vitals.ts" },
  ],
  "a field of what is stored": [
    { types: B2B, of: "Organization", field: "mfa_policy", breaks: "stytch/b2b/organization-settings.ts" },
    { types: CONSUMER, of: "UserPhoneNumber", field: "phone_number", breaks: "stytch/consumer/user-view.ts" },
    { types: UPVIO, of: "Appointment", field: "cancelUrl", breaks: "upvio/appointments.ts" },
  ],
  "an optional output field": [
    { types: B2B, of: "sessions.authenticate", field: "verdict", breaks: "stytch/b2b/operations.ts" },
    { types: CONSUMER, of: "otps.authenticate", field: "session", breaks: "stytch/consumer/operations.ts" },
    { types: UPVIO, of: "staff.getCapacity", field: "bookedMinutes", breaks: "upvio/api.ts" },
  ],
  "an operation ID": [
    { types: B2B, of: "organizations.metrics", breaks: "stytch/b2b/organizations.ts" },
    { types: CONSUMER, of: "m2m.token", breaks: "stytch/m2m/tokens.ts" },
    { types: UPVIO, of: "staff.getCapacity", breaks: "upvio/capacity.ts" },
  ],
};

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  { ...ts.sys, readDirectory: () => [] },
  root,
);
const parsed = new Map<string, ts.SourceFile | undefined>();
const unchanged = programWith(new Map());

test("compiles the sandbox's handlers", () => {
  const files = new Set(Object.values(RENAMES).flatMap((renames) => renames.map(({ breaks }) => breaks)));
  expect([...files].flatMap((file) => errorsIn(unchanged, file))).toEqual([]);
});

test.each(Object.entries(RENAMES))("fails to compile the sandbox after renaming %s in a spec", (_what, renames) => {
  const program = programWith(new Map(renames.map((rename) => [rename.types, renamed(rename)])), unchanged);
  for (const { of, breaks } of renames) expect(errorsIn(program, breaks), of).not.toEqual([]);
});

/** Files are parsed once; those that are not replaced are reused from the previous program. */
function programWith(replaced: ReadonlyMap<string, string>, before?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, readFile } = host;
  host.readFile = (file) => replaced.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...more) => {
    if (replaced.has(file)) return getSourceFile(file, ...more);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, ...more));
    return parsed.get(file);
  };
  return ts.createProgram([`${source}index.ts`], options, host, before);
}

function errorsIn(program: ts.Program, file: string): string[] {
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(source + file));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** Returns the types with another name for an operation, or for a field only in its request, its response or its schema. */
function renamed({ types, of, field }: Rename): string {
  const text = ts.sys.readFile(types) ?? "";
  if (field === undefined) return changed(text, text.indexOf(`"${of}": {`), `"${of}"`);
  const name = of.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const [start] = [`${name}Request`, `${name}Response`, of].flatMap((each) => declarationOf(text, each, field));
  return changed(text, start ?? Number.NaN, new RegExp(`(?<=^\\s*)${field}(?=\\??:)`, "m"));
}

/** Returns the start of the interface that declares a field of another: itself, or one that it extends. */
function declarationOf(text: string, name: string, field: string): number[] {
  const declared = new RegExp(`^export interface ${name}(?: extends ([^{]*))? \\{([^]*?)^\\}`, "m").exec(text);
  if (!declared) return [];
  const [, bases = "", members = ""] = declared;
  if (new RegExp(`^\\t${field}\\??:`, "m").test(members)) return [declared.index];
  return bases.split(",").flatMap((base) => declarationOf(text, base.trim(), field));
}

function changed(text: string, start: number, name: string | RegExp): string {
  const whole = text.slice(0, start) + text.slice(start).replace(name, '"renamed"');
  expect(whole).not.toBe(text);
  return whole;
}
