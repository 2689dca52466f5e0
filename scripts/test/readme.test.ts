import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createUpvioClient } from "@linkwright/upvio";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../lib/root.ts";

const READMES = ["README.md", "packages/sandbox/README.md", "packages/stytch/README.md", "packages/upvio/README.md"];

/** A reader's own values, for the names that a snippet uses but does not declare. */
let values: Record<string, unknown>;
let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { projectId, secret, apiKey, businessId } = sandbox.credentials;
  const stytch = createStytchB2BClient({ projectId, secret, baseUrl: sandbox.url });
  const { organization } = await stytch.organizations.create({ organization_name: "Readers" });
  const { organization_id } = organization;
  // Someone who may search members, and read the documents of the organization.
  const permissions = [{ resource_id: "documents", actions: ["read"] }];
  const reader = { role_id: "reader", description: "Reads documents.", permissions };
  await stytch.rbac.organizations.setOrgPolicy({ organization_id, org_policy: { roles: [reader] } });
  const roles = ["stytch_admin", "reader"];
  await stytch.organizations.members.create({ organization_id, email_address: "reader@example.com", roles });
  await stytch.magicLinks.email.loginOrSignup({ organization_id, email_address: "reader@example.com" });
  const magic_links_token = sandbox.outbox.list().at(-1)?.token ?? "";
  const { session_token, session_jwt } = await stytch.magicLinks.authenticate({ magic_links_token });
  const consumer = createStytchConsumerClient({ projectId, secret, baseUrl: sandbox.url });
  const { m2m_client } = await consumer.m2m.clients.create({ scopes: ["read:users"] });
  const { client_id, client_secret } = m2m_client;
  const upvio = createUpvioClient({ apiKey, businessId, baseUrl: `${sandbox.url}/v1` });
  const { data: patient } = await upvio.patients.create({ name: "Ada", email: "ada@example.com" });
  values = {
    projectId,
    secret,
    apiKey,
    businessId,
    organization_id,
    organization_ids: [organization_id],
    session_token,
    session_jwt,
    client_id,
    client_secret,
    ...signedWebhook(),
    email_address: "ada@example.com",
    email: "ada@example.com",
    patientId: patient?.id,
    redirectUrl: "https://scan.upvio.com/clinic/links/checkup",
    key: "gateway-key",
  };
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-readme-"));
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
});

/** A webhook as Svix sends it. */
function signedWebhook() {
  const key = Buffer.from("the reader's signing secret");
  const rawBody = '{ "action": "DELETE", "object_type": "member", "source": "DIRECT", "id": "member-test-1" }';
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", key).update(`msg_1.${timestamp}.${rawBody}`).digest("base64");
  const headers = { "svix-id": "msg_1", "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
  return { rawBody, headers, webhookSecret: `whsec_${key.toString("base64")}` };
}

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});

/** Sends what is meant for the providers to the sandbox; the snippets themselves stay as they are printed. */
function redirection(url: string): string {
  return `
    const { fetch } = globalThis;
    const hosts = /^https:\\/\\/(test\\.stytch\\.com|api\\.upvio\\.com)(?=\\/)/;
    globalThis.fetch = (input, init) => fetch(String(input).replace(hosts, ${JSON.stringify(url)}), init);`;
}

/** The README's snippet as a module: with the values for what it leaves open, and what an earlier snippet created. */
function moduleOf(snippet: string, before: string): string {
  const declared = (name: string) => new RegExp(`\\b(const|import) [^=;(]*\\b${name}\\b`).test(before + snippet);
  const open = Object.entries(values).filter(([name]) => new RegExp(`\\b${name}\\b`).test(snippet) && !declared(name));
  const constants = open.map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  return `${before}\n${constants.join("")}${snippet}\nexport {};\n`;
}

function typeErrors(file: string): string[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  // As users see the packages: built, not by their sources.
  const {
    customConditions: _,
    erasableSyntaxOnly: __,
    noUnusedLocals: ___,
    ...compilerOptions
  } = config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, types: ["node"] }, root);
  const program = ts.createProgram([file], { ...options, typeRoots: [path.join(root, "node_modules/@types")] });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function run(file: string): Promise<{ code: number; output: string }> {
  const preload = path.join(folder, "redirection.js");
  writeFileSync(preload, redirection(sandbox.url));
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", preload, file], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

describe.each(READMES)("%s", (readme) => {
  const text = readFileSync(path.join(root, readme), "utf8");
  const snippets = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);

  test("has snippets", () => expect(snippets).not.toEqual([]));

  test.each(snippets.map((snippet, index) => ({ number: index + 1, snippet, index })))(
    "snippet $number compiles and runs",
    async ({ number, snippet, index }) => {
      // A snippet without an import of its own goes on from the one before it.
      const before = snippet.includes("import ") ? "" : (snippets[index - 1] ?? "");
      const file = path.join(folder, `${readme.replaceAll(/\W/g, "-")}-${number}.ts`);
      const prelude = before === "" ? "" : moduleOf(before, "").replace("export {};\n", "");
      writeFileSync(file, moduleOf(snippet, prelude));
      expect(typeErrors(file)).toEqual([]);
      const { code, output } = await run(file);
      expect(code, output).toBe(0);
    },
    30_000,
  );
});
