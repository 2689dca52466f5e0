// Size of the console's first page: its scripts, gzipped, and those of an operation's page. Fails over the limit.
// node bench/console.ts
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "@linkwright/codegen/repository/root";
import { table } from "./lib/stats.ts";

const FIRST_PAGE_LIMIT = 200_000;

const site = path.join(root, "packages/console/dist/site");
const first = new Set(
  [...readFileSync(path.join(site, "index.html"), "utf8").matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(
    ([, file]) => file,
  ),
);
const scripts = readdirSync(path.join(site, "assets"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({
    name: file.replace(/-[\w-]{8}\.js$/, ""),
    first: first.has(`assets/${file}`),
    bytes: gzipSync(readFileSync(path.join(site, "assets", file)), { level: 9 }).length,
  }));

const total = scripts.filter((script) => script.first).reduce((sum, { bytes }) => sum + bytes, 0);
console.log(
  table(
    ["script of the console", "gzipped", "loaded"],
    scripts.map(({ name, first, bytes }) => [
      name,
      `${(bytes / 1000).toFixed(1)} kB`,
      first ? "first page" : "loaded when it is shown",
    ]),
  ),
);
console.log(`First page: ${(total / 1000).toFixed(1)} kB, limit ${FIRST_PAGE_LIMIT / 1000} kB`);
if (first.size === 0 || total > FIRST_PAGE_LIMIT) process.exitCode = 1;
