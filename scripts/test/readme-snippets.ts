import { fork } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import type { Sandbox } from "@linkwright/sandbox";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createUpvioClient } from "@linkwright/upvio";
import ts from "typescript";
import type { Outcome } from "./run-snippets.ts";

/** A reader's own values, for the names that a snippet uses but does not declare. */
export type Values = Record<string, unknown>;

/**
 * Returns the values of a reader whose provider is the sandbox, with permission to search members and to read the documents
 * of the organization.
 */
export async function readersValues(sandbox: Pick<Sandbox, "credentials" | "url" | "outbox">): Promise<Values> {
  const { projectId, secret, apiKey, businessId } = sandbox.credentials;
  const stytch = createStytchB2BClient({ projectId, secret, baseUrl: sandbox.url });
  const { organization } = await stytch.organizations.create({ organization_name: "Readers" });
  const { organization_id } = organization;
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
  return {
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
}

/** Returns a webhook as Svix sends it. */
function signedWebhook() {
  const key = Buffer.from("the reader's signing secret");
  const rawBody = '{ "action": "DELETE", "object_type": "member", "source": "DIRECT", "id": "member-test-1" }';
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", key).update(`msg_1.${timestamp}.${rawBody}`).digest("base64");
  const headers = { "svix-id": "msg_1", "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
  return { rawBody, headers, webhookSecret: `whsec_${key.toString("base64")}` };
}

/**
 * Returns the README's snippet as a module, with the values for what it does not declare and what an earlier snippet
 * created.
 */
function moduleOf(snippet: string, before: string, values: Values): string {
  const declared = (name: string) => new RegExp(`\\b(const|import) [^=;(]*\\b${name}\\b`).test(before + snippet);
  const open = Object.entries(values).filter(([name]) => new RegExp(`\\b${name}\\b`).test(snippet) && !declared(name));
  const constants = open.map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  return `${before}\n${constants.join("")}${snippet}\nexport {};\n`;
}

/** Compiles programs together, as users do. Returns the compiler's errors by file. */
export function typeErrors(files: string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { noUnusedLocals: _, ...compilerOptions } = config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, root);
  const program = ts.createProgram(files, { ...options, typeRoots: [path.join(root, "node_modules/@types")] });
  const errorsOf = (file: string) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  return new Map(files.map((file) => [file, errorsOf(file)]));
}

/** Runs programs one after another in another process, with the sandbox in place of the providers and its credentials in the environment. */
export async function runSnippets(files: string[], { url, credentials }: Pick<Sandbox, "credentials" | "url">) {
  const env = {
    ...process.env,
    STYTCH_PROJECT_ID: credentials.projectId,
    STYTCH_SECRET: credentials.secret,
    UPVIO_API_KEY: credentials.apiKey,
    UPVIO_BUSINESS_ID: credentials.businessId,
  };
  const child = fork(path.join(import.meta.dirname, "run-snippets.ts"), [url, ...files], { stdio: "pipe", env });
  const errors = new Map<string, string | undefined>();
  child.on("message", ({ file, error }: Outcome) => errors.set(file, error));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  const [code] = (await once(child, "close")) as [number | null];
  /** Returns the error that a program failed with; `undefined` if it succeeded. */
  const errorOf = (file: string) => (errors.has(file) ? errors.get(file) : `It did not finish.\n${output}`);
  return { code, output, errorOf };
}

/** Returns the snippets of a README, each as a module with the values for what it does not declare. */
export function snippetModules(readme: string, values: Values): string[] {
  const snippets = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
  return snippets.map((snippet, index) => {
    // A snippet without its own import continues the one before it.
    const before = snippet.includes("import ") ? "" : (snippets[index - 1] ?? "");
    const prelude = before === "" ? "" : moduleOf(before, "", values).replace("export {};\n", "");
    return moduleOf(snippet, prelude, values);
  });
}
