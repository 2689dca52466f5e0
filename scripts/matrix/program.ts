import { writeFileSync } from "node:fs";
import path from "node:path";
import { IMPORTED, PROGRAM } from "@linkwright/testing/three-clients";
import { subpaths } from "../release/packed-packages.ts";

const CODE = ["@linkwright/runtime", "@linkwright/stytch", "@linkwright/upvio"];
/** Packages of which compilers read the types only. */
const TYPES = ["@linkwright/stytch-types", "@linkwright/upvio-types", "@linkwright/gateway", "@linkwright/sandbox"];
const REPORT = "async (result) => console.log(JSON.stringify(result))";

/**
 * Writes the program in each form into a project that has the packages installed: `run.*` exports what all runtimes run,
 * `main.*` calls it where there is a `process`, and `main-gateway.mjs` calls it through a gateway that it serves. Every
 * other subpath is loaded too, so that none is forgotten.
 */
export function writePrograms(project: string): void {
  const write = (file: string, lines: string[]) => writeFileSync(path.join(project, file), `${lines.join("\n")}\n`);
  const code = CODE.flatMap((name) => subpaths(project, name));
  const types = TYPES.flatMap((name) => subpaths(project, name));

  const esm = IMPORTED.map(([names, specifier]) => `import { ${names} } from "${specifier}";`);
  const esmAll = code.map((specifier, index) => `import * as all${index} from "${specifier}";`);
  write("run.mjs", [...esm, ...esmAll, loaded(code), `export ${run("env, stytchOptions, upvioOptions")}`]);
  write("main.mjs", ['import { run } from "./run.mjs";', `run(process.env, {}, {}).then(${REPORT});`]);

  write("gateway.mjs", ['import { createGateway, createGatewayKey } from "@linkwright/gateway";', GATEWAY]);
  write("main-gateway.mjs", [
    'import { serveGateway } from "@linkwright/gateway/node";',
    'import { gatewayOf } from "./gateway.mjs";',
    'import { run } from "./run.mjs";',
    "const { gateway, key } = await gatewayOf(process.env);",
    "const server = await serveGateway(gateway);",
    "const options = { gateway: { url: server.url, key } };",
    `await run(process.env, options, options).then(${REPORT});`,
    "await server.close();",
  ]);

  const cjs = IMPORTED.map(([names, specifier]) => `const { ${names} } = require("${specifier}");`);
  const cjsAll = code.map((specifier, index) => `const all${index} = require("${specifier}");`);
  write("run.cjs", [...cjs, ...cjsAll, loaded(code), run("env, stytchOptions, upvioOptions"), "exports.run = run;"]);
  write("main.cjs", ['const { run } = require("./run.cjs");', `run(process.env, {}, {}).then(${REPORT});`]);

  const typed = run("env: Record<string, string>, stytchOptions: StytchOptions, upvioOptions: UpvioOptions");
  const typesAll = types.map((specifier, index) => `import type * as types${index} from "${specifier}";`);
  const typesUsed = types.map((_, index) => `export type Types${index} = keyof typeof types${index};`);
  const esmTyped = [
    ...esm,
    ...esmAll,
    'import type { StytchOptions } from "@linkwright/stytch/b2b";',
    'import type { UpvioOptions } from "@linkwright/upvio";',
    ...typesAll,
    loaded(code),
    ...typesUsed,
    `export ${typed}`,
    MISTAKES,
  ];
  write("consumer.mts", esmTyped);
  write("consumer.ts", esmTyped);
  // TypeScript's own syntax for require; types are imported as from any module.
  write("consumer.cts", [
    ...IMPORTED.map(
      ([names, specifier], index) => `import m${index} = require("${specifier}");\nconst { ${names} } = m${index};`,
    ),
    ...code.map((specifier, index) => `import all${index} = require("${specifier}");`),
    'import type { StytchOptions } from "@linkwright/stytch/b2b";',
    'import type { UpvioOptions } from "@linkwright/upvio";',
    ...typesAll,
    loaded(code),
    ...typesUsed,
    `export ${typed}`,
    MISTAKES,
  ]);
}

/** A gateway with the credentials of the environment, and a key with all permissions. */
const GATEWAY = `export async function gatewayOf(env) {
  const { key, hash } = await createGatewayKey();
  const { STYTCH_PROJECT_ID: projectId, STYTCH_SECRET: secret, STYTCH_BASE_URL, UPVIO_API_KEY: apiKey, UPVIO_BASE_URL } = env;
  const gateway = createGateway({
    credentials: {
      stytch: { test: { projectId, secret, baseUrl: STYTCH_BASE_URL } },
      upvio: { test: { apiKey, baseUrl: UPVIO_BASE_URL } },
    },
    keys: [{ id: "matrix", hash, grants: { "stytch/b2b": ["*"], "stytch/consumer": ["*"], "upvio/v1": ["*"] } }],
    log: () => {},
  });
  return { gateway, key };
}`;

/** A subpath without exports is the result of a broken build. */
function loaded(code: string[]): string {
  const modules = code.map((specifier, index) => `"${specifier}": all${index}`).join(", ");
  return `for (const [name, module] of Object.entries({ ${modules} })) {
  if (Object.keys(module).length === 0) throw new Error(name + " exports nothing");
}`;
}

function run(parameters: string): string {
  return `async function run(${parameters}) {
const newestToken = async () => {
  const emails = await (await fetch(env["STYTCH_BASE_URL"] + "/_sandbox/outbox")).json();
  return String(emails.at(-1).token);
};
${PROGRAM}
return result;
}`;
}

/** Types that a compiler does not understand become `any`, which would hide mistakes. */
const MISTAKES = `
// @ts-expect-error no such field
createStytchB2BClient({}).magicLinks.email.loginOrSignup({ organisation_id: "o", email_address: "e" });
// @ts-expect-error a number is no token
createStytchConsumerClient({}).magicLinks.authenticate({ token: 1 });
// @ts-expect-error no such method
createUpvioClient({}).businesses.lists();`;
