// Size of the clients: an app with one call, bundled, minified and gzipped; and the installation of @linkwright/stytch.
// Fails over the limits.
// node bench/size.ts
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { npm } from "@linkwright/codegen/repository/npm";
import { build } from "esbuild";
import { installPacked } from "../scripts/release/packed-packages.ts";
import { table } from "./lib/stats.ts";

const LOGIN = "({ organization_id: process.argv[2], email_address: process.argv[3] })";
const APPS: [name: string, limit: number | undefined, source: string][] = [
  [
    "@linkwright/stytch, one B2B call",
    13_500,
    `import { createStytchB2BClient } from "@linkwright/stytch/b2b";
    console.log(await createStytchB2BClient().magicLinks.email.loginOrSignup(${LOGIN}));`,
  ],
  [
    "@linkwright/upvio, one call",
    12_500,
    `import { createUpvioClient } from "@linkwright/upvio";
    console.log(await createUpvioClient().patients.retrieve({ patientId: process.argv[2] }));`,
  ],
  [
    "stytch, one B2B call",
    undefined,
    `import { B2BClient } from "stytch";
    const { STYTCH_PROJECT_ID: project_id, STYTCH_SECRET: secret } = process.env;
    console.log(await new B2BClient({ project_id, secret }).magicLinks.email.loginOrSignup(${LOGIN}));`,
  ],
  [
    "openapi-fetch alone, one call",
    undefined,
    `import createClient from "openapi-fetch";
    const headers = { Authorization: "Basic " + btoa(process.env.STYTCH_PROJECT_ID + ":" + process.env.STYTCH_SECRET) };
    const api = createClient({ baseUrl: "https://test.stytch.com", headers });
    console.log(await api.POST("/v1/b2b/magic_links/email/login_or_signup", { body: ${LOGIN} }));`,
  ],
];
const PACKAGES_LIMIT = 6;
const INSTALLED_LIMIT = 2_900_000;

const failures: string[] = [];

const bundles = await Promise.all(
  APPS.map(async ([name, limit, source]) => {
    const [minified, gzipped] = await weigh(source);
    if (limit !== undefined && gzipped > limit) failures.push(`${name}: ${gzipped} bytes, limit ${limit}`);
    return [name, kB(minified), kB(gzipped), limit === undefined ? "" : kB(limit)];
  }),
);
console.log(table(["bundled with esbuild", "minified", "minified and gzipped", "limit"], bundles));

const ours = await install((folder) => installPacked(folder, ["runtime", "stytch-types", "stytch"]));
const official = await install(async (folder) => {
  writeFileSync(path.join(folder, "package.json"), '{ "name": "outside", "private": true }');
  await npm(folder, "install", "--no-audit", "--no-fund", "--prefer-offline", "stytch@14.2.0");
});
if (ours.packages > PACKAGES_LIMIT)
  failures.push(`@linkwright/stytch installs ${ours.packages} packages, limit ${PACKAGES_LIMIT}`);
if (ours.bytes >= INSTALLED_LIMIT)
  failures.push(`@linkwright/stytch installs ${ours.bytes} bytes, limit ${INSTALLED_LIMIT}`);
console.log(
  `\n${table(
    ["installed with npm", "packages", "MB on disk", "limit"],
    [
      [
        "@linkwright/stytch",
        `${ours.packages}`,
        MB(ours.bytes),
        `${PACKAGES_LIMIT} packages, ${MB(INSTALLED_LIMIT)} MB`,
      ],
      ["stytch 14.2.0", `${official.packages}`, MB(official.bytes), ""],
    ],
  )}`,
);
if (failures.length > 0) {
  console.error(`\nOver the limits:\n${failures.join("\n")}`);
  process.exitCode = 1;
}

/** Returns the bytes of a bundle, minified and then gzipped. */
async function weigh(source: string): Promise<[minified: number, gzipped: number]> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: path.dirname(import.meta.dirname) },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    legalComments: "none",
  });
  const bundle = outputFiles[0]?.contents ?? new Uint8Array();
  return [bundle.length, gzipSync(bundle, { level: 9 }).length];
}

async function install(fill: (folder: string) => Promise<unknown>): Promise<{ packages: number; bytes: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-bench-"));
  try {
    await fill(folder);
    const modules = path.join(folder, "node_modules");
    const lock = JSON.parse(readFileSync(path.join(modules, ".package-lock.json"), "utf8"));
    const packages = Object.keys(lock.packages);
    const sizes = readdirSync(modules, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== ".package-lock.json")
      .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
    return { packages: packages.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function MB(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
