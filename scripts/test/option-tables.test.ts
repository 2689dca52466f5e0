import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createUpvioClient } from "@linkwright/upvio";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

interface Row {
  name: string;
  type: string;
  /** Default as the table prints it, without backticks. */
  byDefault: string;
}

/** Returns the tables of the README's section, in order. */
function tablesOf(readme: string): Row[][] {
  const [, section = ""] = /^## Options\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(read(readme)) ?? [];
  return section
    .split(/^\| option .*\n\| --- .*\n/m)
    .slice(1)
    .map((table) =>
      [...table.matchAll(/^\| `(\w+)` \| `(.+?)` \| (.+?) \| .+ \|$/gm)].map(
        ([, name = "", type = "", byDefault = ""]) => ({ name, type, byDefault: byDefault.replaceAll("`", "") }),
      ),
    );
}

/** Returns the members of an interface: their types, and the defaults that are numbers or flags. */
function membersOf(file: string, name: string): Map<string, { type: string; byDefault: string | undefined }> {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const declared = source.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name);
  const members = declared?.members.filter(ts.isPropertySignature) ?? [];
  return new Map(
    members.map((member) => [
      member.name.getText(),
      {
        type: (member.type?.getText() ?? "").replace(" | undefined", ""),
        byDefault: /Default:? (\d+(?: MiB)?|false|true|no limit|`no-store`)/.exec(member.getFullText())?.[1],
      },
    ]),
  );
}

/** Returns the names that a client or a method lists when it gets an option unlike any of them. */
async function reportedNames(call: (options: object) => unknown): Promise<string[]> {
  const reported = await (async () => call({ nothingOfTheKind: 1 }))().then(
    () => "",
    (error: Error) => error.message,
  );
  expect(reported).toContain("nothingOfTheKind is not an option; the options are ");
  return [...new Set(reported.split("the options are ")[1]?.split(", "))].sort();
}

const OF_ALL = membersOf("packages/runtime/src/client.ts", "ClientOptions");
const OF_CALLS = membersOf("packages/runtime/src/request-options.ts", "RequestOptions");

const { projectId, secret, apiKey } = { projectId: "project-test-1", secret: "secret-test-1", apiKey: "key" };
const b2b = createStytchB2BClient({ projectId, secret });
const consumer = createStytchConsumerClient({ projectId, secret });
const upvio = createUpvioClient({ apiKey });

interface Documented {
  readme: string;
  own: ReturnType<typeof membersOf>;
  creators: ((options: object) => unknown)[];
  /** A method of each client, and the options of the table that it does not have. */
  methods: { lacks: string[]; call: (options: object) => unknown }[];
}

const CLIENTS: Documented[] = [
  {
    readme: "packages/stytch/README.md",
    own: membersOf("packages/stytch/src/generated/provider.ts", "StytchOptions"),
    creators: [
      (options: object) => createStytchB2BClient({ projectId, secret, ...options }),
      (options: object) => createStytchConsumerClient({ projectId, secret, ...options }),
    ],
    methods: [
      { lacks: [], call: (options: object) => b2b.sessions.authenticate({ session_token: "t" }, options) },
      {
        lacks: ["authorization"],
        call: (options: object) => consumer.sessions.authenticate({ session_token: "t" }, options),
      },
    ],
  },
  {
    readme: "packages/upvio/README.md",
    own: membersOf("packages/upvio/src/generated/provider.ts", "UpvioOptions"),
    creators: [(options: object) => createUpvioClient({ apiKey, ...options })],
    methods: [{ lacks: [], call: (options: object) => upvio.businesses.list({}, options) }],
  },
];

describe.each(CLIENTS)("$readme", ({ readme, own, creators, methods }) => {
  const [ofClients = [], ofCalls = []] = tablesOf(readme);
  const names = (rows: Row[]) => rows.map(({ name }) => name).sort();

  test.each(creators)("lists exactly the options of a client", async (create) => {
    expect(await reportedNames(create)).toEqual(names(ofClients));
  });

  test.each(methods)("lists exactly the options of a call", async ({ call, lacks }) => {
    expect(await reportedNames(call)).toEqual(names(ofCalls).filter((name) => !lacks.includes(name)));
  });

  test("lists their types and defaults as in the code", () => {
    const declared = [
      ...ofClients.map((row) => ({ row, code: own.get(row.name) ?? OF_ALL.get(row.name) })),
      ...ofCalls.filter(({ name }) => OF_CALLS.has(name)).map((row) => ({ row, code: OF_CALLS.get(row.name) })),
    ];
    for (const { row, code } of declared) {
      const byDefault = code?.byDefault?.replaceAll("`", "") ?? row.byDefault;
      expect(row).toEqual({ name: row.name, type: code?.type, byDefault });
    }
  });
});
