import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import * as b2b from "@linkwright/stytch/b2b";
import * as consumer from "@linkwright/stytch/consumer";
import * as m2m from "@linkwright/stytch/m2m";
import * as rbac from "@linkwright/stytch/rbac";
import * as sessionJwt from "@linkwright/stytch/session-jwt";
import * as official from "stytch";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const guide = readFileSync(path.join(root, "packages/stytch/docs/migrating.md"), "utf8");
const stytchFolder = path.join(root, "node_modules/stytch");
const { version } = JSON.parse(readFileSync(path.join(stytchFolder, "package.json"), "utf8"));

/** Every name in the left column of the guide's tables, such as `users.searchAll`. */
const replaced = new Set(
  [...guide.matchAll(/^\| (.+?) \| .+ \|$/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  ),
);
const printed = new Set([...guide.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name));

/**
 * Returns the fields that the official package declares in a file of its types, by the name of their interface or class.
 */
function officialFields(file: string): Map<string, string[]> {
  const text = readFileSync(path.join(stytchFolder, "types/lib", file), "utf8");
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const declared = statements.filter((each) => ts.isInterfaceDeclaration(each) || ts.isClassDeclaration(each));
  return new Map(
    declared.map(({ name, members }) => [
      name?.text ?? "",
      [...members]
        .filter((member) => ts.isPropertySignature(member) || ts.isPropertyDeclaration(member))
        .map((member) => member.name.getText()),
    ]),
  );
}

/** Returns the dotted paths of a client's methods. */
function methodsOf(client: object, before = ""): string[] {
  return Object.entries(client).flatMap(([name, group]: [string, unknown]) => {
    if (typeof group === "function") return [before + name];
    if (typeof group !== "object" || group === null || name === "api") return [];
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(group));
    const methods = group.constructor === Object ? [] : own.filter((each) => each !== "constructor");
    return [...methods.map((each) => `${before}${name}.${each}`), ...methodsOf(group, `${before}${name}.`)];
  });
}

test("describes the installed version", () => {
  expect(guide).toContain(`as of \`stytch\` ${version}.`);
});

test("gives a replacement for each option", () => {
  const options = officialFields("shared/client.d.ts").get("ClientConfig") ?? [];
  expect(options).toContain("project_id");
  const environments = Object.keys(official.envs).map((name) => `envs.${name}`);
  expect([...replaced]).toEqual(expect.arrayContaining([...options, ...environments]));
  const held = ["shared/index.d.ts", "shared/sessions.d.ts"].flatMap((file) => [...officialFields(file)]);
  const fields = held.filter(([name]) => ["fetchConfig", "JwtConfig"].includes(name)).flatMap(([, fields]) => fields);
  expect(fields).toContain("jwks");
  expect([...printed]).toEqual(expect.arrayContaining(fields));
});

test("gives a replacement for each error, and for each of its fields", () => {
  const declared = officialFields("shared/errors.d.ts");
  const classes = Object.keys(official).filter((name) => name.endsWith("Error"));
  expect(classes).toContain("StytchError");
  const fields = [...declared.values()].flat();
  expect(fields).toContain("error_uri");
  expect([...replaced]).toEqual(expect.arrayContaining([...classes, ...fields]));
});

describe.each([
  {
    theirs: new official.B2BClient({ project_id: "project-test-1", secret: "secret-test-1" }),
    ours: b2b.createStytchB2BClient({ projectId: "project-test-1", secret: "secret-test-1" }),
  },
  {
    theirs: new official.Client({ project_id: "project-test-1", secret: "secret-test-1" }),
    ours: consumer.createStytchConsumerClient({ projectId: "project-test-1", secret: "secret-test-1" }),
  },
])("$theirs.constructor.name", ({ theirs, ours }) => {
  const { fetchConfig: _, jwtConfig: __, ...groups } = theirs as never as Record<string, object>;
  const held = /\.(fetchConfig|jwksClient|jwtOptions|policyCache)\b/;
  const gone = methodsOf(groups)
    .filter((method) => !held.test(method))
    .filter((method) => !methodsOf(ours).includes(method));

  test("covers every method", () => {
    expect(gone).toContain("sessions.authenticateJwt");
    const reported = [...replaced];
    for (const method of gone)
      expect([method, reported.some((name) => method === name || method.startsWith(`${name}.`))]).toEqual([
        method,
        true,
      ]);
  });
});

test("names only what exists here", () => {
  const exported = Object.assign({}, b2b, consumer, m2m, rbac, sessionJwt);
  const named = [...printed].filter((name) => /^(create\w+|is[A-Z]\w+|\w+Error)$/.test(name ?? ""));
  const theirs = Object.keys(official);
  expect(named).toContain("createConsumerSessionVerifier");
  for (const name of named.filter((name) => !theirs.includes(name ?? "")))
    expect(exported).toHaveProperty([name ?? ""]);
});

test("names types that exist, on both sides", () => {
  const [, section = ""] = /^## Types\n([\s\S]*?)^## /m.exec(guide) ?? [];
  const rows = [...section.matchAll(/^\| (`.+?) \| (`.+?) \|$/gm)];
  const theirs = exportedTypes(path.join(stytchFolder, "types/lib"));
  const ours = ["stytch", "runtime"].flatMap((name) => exportedTypes(path.join(root, "packages", name, "src")));
  expect(rows.length).toBeGreaterThan(5);
  for (const [, left = "", right = ""] of rows) {
    expect(theirs).toEqual(expect.arrayContaining(typesIn(left)));
    expect(ours).toEqual(expect.arrayContaining(typesIn(right)));
  }
  expect([...theirs, ...ours]).toEqual(expect.arrayContaining(typesIn(section.replace("`B2B`", ""))));
});

const typesIn = (text: string) =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/`([A-Z]\w+)/g)].map(([, name = ""]) => name);

function exportedTypes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .flatMap((text) => {
      const declared = [...text.matchAll(/^export (?:declare )?(?:interface|type|class) (\w+)/gm)];
      const passedOn = [...text.matchAll(/^export type \{([^}]*)\}/gm)];
      return [
        ...declared.map(([, name = ""]) => name),
        ...passedOn.flatMap(([, names = ""]) => names.match(/\w+/g) ?? []),
      ];
    });
}

test("covers every export of the official package", () => {
  const exported = Object.keys(official).filter((name) => !["default", "B2BClient", "Client"].includes(name));
  const reported = [...replaced].map((name) => name.split(".")[0]);
  expect(reported).toEqual(expect.arrayContaining(exported));
});
