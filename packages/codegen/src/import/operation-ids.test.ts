import { METHODS } from "@linkwright/description/operation";
import { anyCharacter } from "@linkwright/testing/any-character";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMethodPath, isReservedMethodPath } from "../description/method-path.ts";
import { typeName } from "../generate/type-name.ts";
import { type Nameable, nameOperations } from "./operation-ids.ts";

type Written = [call: string, operationId?: string, tag?: string];

/** Returns the IDs by `METHOD /path`. */
function idsOf(...operations: Written[]): Record<string, string> {
  const named = nameOperations(operations.map(nameable));
  return Object.fromEntries(named.map(({ method, path, id }) => [`${method.toUpperCase()} ${path}`, id]));
}

function idOf(...operation: Written): string | undefined {
  return Object.values(idsOf(operation))[0];
}

function nameable([call, operationId, tag]: Written): Nameable {
  const [method = "", path = ""] = call.split(" ");
  return { method: method.toLowerCase(), path, operationId, tag };
}

describe("an operationId", () => {
  test.each<[what: string, id: string, tag: string | undefined, expected: string]>([
    ["stays if it is a dotted path", "magicLinks.email.send", "Users", "magicLinks.email.send"],
    ["in parts keeps its parts", "repos/list-for-org", "Users", "repos.listForOrg"],
    ["in parts, with dots", "Users.list_all", undefined, "users.listAll"],
    ["in parts, with colons and hashes", "users:photos#crop", undefined, "users.photos.crop"],
    ["goes below its first tag", "search", "Users", "users.search"],
    ["loses the words of its tag", "listUsers", "Users", "users.list"],
    ["loses the singular of these words, too", "getUser", "Users", "users.get"],
    ["loses them with an irregular plural", "getCompany", "Companies", "companies.get"],
    ["loses them with a plural in -es", "getBox", "Boxes", "boxes.get"],
    ["loses them at its start", "userSearch", "Users", "users.search"],
    ["keeps them within", "listUserKeys", "Users", "users.listUserKeys"],
    ["keeps a part of them", "listMethods", "payment-methods", "paymentMethods.listMethods"],
    ["has OAuth as a word", "getOAuthToken", "OAuth2 Provider", "oauth2Provider.getOauthToken"],
    ["has abbreviations as words", "listAPIKeys", "SSO", "sso.listApiKeys"],
    ["has their plurals as words", "rotateJWTsAndUserIDs", "APIs", "apis.rotateJwtsAndUserIds"],
    ["loses the prefix of its controller", "UsersController_findAll", "Users", "users.findAll"],
    ["goes below its controller if there is no tag", "UsersController_findAll", undefined, "users.findAll"],
    ["keeps its last remaining word", "users", "Users", "users.users"],
    ["keeps a word after a preposition", "getKeysForUser", "Users", "users.getKeysForUser"],
    ["with a tag of several words", "listPaymentMethods", "payment-methods", "paymentMethods.list"],
    ["goes below its path if there is no tag", "searchThings", undefined, "things.search"],
    ["goes below its path if its tag has no word", "searchThings", "***", "things.search"],
    ["may have letters with accents", "créerUtilisateur", "Été", "ete.creerUtilisateur"],
    ["may begin with a digit", "2fa/3go", undefined, "x2Fa.x3Go"],
  ])("%s", (_what, id, tag, expected) => {
    expect(idOf("POST /things/{id}", id, tag)).toBe(expected);
  });

  test("goes below operations if neither a tag nor the path has a word", () => {
    expect(idOf("GET /{id}", "listUsers")).toBe("operations.listUsers");
  });

  test.each(["", " ", "日本", "get user by id", "getUser{id}", "///"])("like %j is ignored", (id) => {
    expect(idOf("GET /users/{id}/keys", id, "Users")).toBe("users.keys.list");
  });

  test.each([
    ["GET /v1/accounts/{account}", "GetAccountsAccount", "accounts.get"],
    ["GET /v1/accounts/{account}", "GetAccounts", "accounts.get"],
    ["GET /v1/accounts/{account}", "getV1Accounts", "accounts.get"],
    ["GET /v1/accounts/{account}", "get_v1_accounts_account", "accounts.get"],
    ["PUT /v1/accounts/{account}", "PutAccountsAccount", "accounts.replace"],
  ])("of %s that only repeats it, %s, is ignored in favor of the path", (call, id, expected) => {
    expect(idsOf([call, id, "Money"], ["GET /v1/users"])[call]).toBe(expected);
  });

  test("that names another method than its HTTP method is kept", () => {
    expect(idOf("POST /accounts/{account}", "getAccountsAccount", "Money")).toBe("money.getAccountsAccount");
  });
});

describe("without an operationId", () => {
  test.each([
    ["GET /users/{id}/keys", "users.keys.list"],
    ["GET /charges", "charges.list"],
    ["GET /address", "address.get"],
    ["GET /charges/{id}", "charges.get"],
    ["HEAD /charges/{id}", "charges.head"],
    ["PUT /charges/{id}", "charges.replace"],
    ["PATCH /charges/{id}", "charges.update"],
    ["POST /charges/{id}", "charges.update"],
    ["DELETE /charges/{id}", "charges.delete"],
    ["POST /charges", "charges.create"],
    ["POST /login", "login.create"],
    ["POST /charges/{id}/capture", "charges.capture"],
    ["POST /charges/{id}/refunds", "charges.refunds.create"],
    ["PUT /charges", "charges.replace"],
    ["GET /", "root.get"],
    ["GET /{id}", "root.get"],
    ["GET /日本", "root.get"],
    ["GET /files/{file-id}:copy", "files.get"],
    ["GET /payment_methods/two-factor", "paymentMethods.twoFactor.get"],
  ])("%s is %s", (call, expected) => {
    expect(idOf(call)).toBe(expected);
  });

  test("omits the version that all paths begin with", () => {
    expect(Object.values(idsOf(["GET /api/v2/users"], ["GET /api/v2/groups/{id}"]))).toEqual([
      "groups.get",
      "users.list",
    ]);
    expect(idsOf(["GET /v1/users"], ["GET /status"])["GET /v1/users"]).toBe("v1.users.list");
  });

  test("keeps the resource that all paths begin with", () => {
    expect(Object.values(idsOf(["GET /users/active"], ["GET /users/{id}"]))).toEqual(["users.active.get", "users.get"]);
  });
});

describe("replaces a name that clients or objects already have", () => {
  test.each([
    ["GET /x", "constructor", "api", "apiOperation.constructorOperation"],
    ["GET /x", "api.list", undefined, "apiOperation.list"],
    ["GET /x", "things.then", undefined, "things.thenOperation"],
    ["GET /x", "things.api", undefined, "things.api"],
    ["GET /api/things", undefined, undefined, "things.list"],
    ["GET /api/{id}", undefined, undefined, "root.get"],
    ["GET /api", undefined, undefined, "apiOperation.get"],
    ["POST /things/{id}/then", undefined, undefined, "things.thenOperation"],
  ])("%s %s of %s", (call, id, tag, expected) => {
    expect(idOf(call, id, tag)).toBe(expected);
  });
});

describe("is shortened only to a name that no other operation has", () => {
  test("so operations do not swap names", () => {
    expect(idsOf(["GET /a", "listPets", "Pets"], ["GET /b", "list", "Pets"], ["GET /c", "getPet", "Dogs"])).toEqual({
      "GET /a": "pets.listPets",
      "GET /b": "pets.list",
      "GET /c": "dogs.getPet",
    });
  });

  test("so several of one name keep it", () => {
    expect(idsOf(["GET /pets", "listPets", "Pets"], ["POST /pets", "listPets", "Pets"])).toEqual({
      "GET /pets": "pets.listPets",
      "POST /pets": "pets.listPets2",
    });
  });
});

test("a tag that all operations have is no group", () => {
  expect(idsOf(["GET /users", "listUsers", "Acme"], ["GET /groups", "listGroups", "Acme"])).toEqual({
    "GET /groups": "groups.list",
    "GET /users": "users.list",
  });
});

describe("with operations that would share a name", () => {
  test("the first by path and method keeps the name, and the others get numbers", () => {
    const operations: Written[] = [
      ["POST /b", "files/get"],
      ["GET /c", "files/get"],
      ["GET /b", "files/get"],
    ];
    const expected = { "GET /b": "files.get", "POST /b": "files.get2", "GET /c": "files.get3" };
    expect(idsOf(...operations)).toEqual(expected);
    expect(idsOf(...operations.toReversed())).toEqual(expected);
  });

  test("the one with the name as its operationId keeps it, regardless of order", () => {
    expect(idsOf(["GET /a", "files/get"], ["GET /b", "files.get"])).toEqual({
      "GET /a": "files.get2",
      "GET /b": "files.get",
    });
  });

  test("reports the name that a numbered operation would have had", () => {
    const named = nameOperations([nameable(["GET /a", "files/get"]), nameable(["GET /b", "files/get"])]);
    expect(named.map(({ id, wanted }) => [id, wanted])).toEqual([
      ["files.get", undefined],
      ["files.get2", "files.get"],
    ]);
  });

  test("treats names as equal if their types would be, or if they differ only in case", () => {
    expect(idsOf(["GET /a", "aB.c"], ["GET /b", "a.bC"], ["GET /c", "abc.x"], ["GET /d", "aBc.x"])).toEqual({
      "GET /a": "aB.c",
      "GET /b": "a.bC2",
      "GET /c": "abc.x",
      "GET /d": "aBc.x2",
    });
  });

  test("names a method after its verb if its group has the same name", () => {
    expect(idsOf(["POST /a", "users.photo.crop"], ["POST /b", "users.photo"])).toEqual({
      "POST /a": "users.photo.crop",
      "POST /b": "users.photo.post",
    });
  });

  test("adds a number to a group that has the name of a method", () => {
    expect(idsOf(["POST /a", "users/photo"], ["POST /b", "users/photo/crop"])).toEqual({
      "POST /a": "users.photo",
      "POST /b": "users.photo2.crop",
    });
  });
});

describe("for any document", () => {
  const word = fc.constantFrom(
    "users",
    "user",
    "get",
    "api",
    "then",
    "v1",
    "list",
    "2fa",
    "A",
    "aB",
    "con",
    "日本",
    "-",
  );
  const segment = fc.oneof(
    { weight: 4, arbitrary: word },
    word.map((name) => `{${name}}`),
    fc.string(),
  );
  const operationId = fc.oneof(
    fc
      .array(word, { minLength: 1, maxLength: 3 })
      .chain((words) => fc.constantFrom(...[".", "/", "_", "", " "].map((joint) => words.join(joint)))),
    fc.string({ unit: anyCharacter }),
  );
  const operations = fc.uniqueArray(
    fc.record({
      method: fc.constantFrom(...METHODS),
      path: fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join("/")}`),
      operationId: fc.option(operationId, { nil: undefined }),
      tag: fc.option(fc.oneof(word, fc.string()), { nil: undefined }),
    }),
    { selector: ({ method, path }) => `${method} ${path}`, maxLength: 12 },
  );

  test("each operation gets a valid method path, without clashes", () => {
    fc.assert(
      fc.property(operations, (given) => {
        const named = nameOperations(given);
        expect(named).toHaveLength(given.length);
        const ids = named.map(({ id }) => id);
        for (const id of ids) {
          expect(isMethodPath(id), id).toBe(true);
          expect(isReservedMethodPath(id), id).toBe(false);
          expect(ids.filter((other) => other === id || other.startsWith(`${id}.`))).toEqual([id]);
        }
        expect(new Set(ids.map((id) => typeName(id).toLowerCase())).size).toBe(ids.length);
      }),
    );
  });

  test("the order of the operations does not affect names", () => {
    fc.assert(
      fc.property(
        operations.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          expect(nameOperations(shuffled)).toEqual(nameOperations(given));
        },
      ),
    );
  });
});
