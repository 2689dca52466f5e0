import { each, operation, testRule } from "../test-rule.ts";

const notDotted = (id: string) => `\`${id}\` must be a dotted method path such as \`magicLinks.email.send\`.`;
const reserved = (id: string) =>
  `\`${id}\` contains a reserved name (api, then, or a property of every object, such as constructor).`;
const clash = (id: string, other: string) =>
  `Rename \`${id}\` or \`${other}\`: they clash, since one is a method where the other needs a group.`;

const named = (id: string, problem = "") => operation(`operationId:\n  ${id}${problem && ` #! ${problem}`}`);

testRule("operation-id-is-method-path", {
  ...each(
    [
      "list",
      "listPatients",
      "list-patients",
      "patients.list-all",
      "patients.list_all",
      "patients/list",
      "Patients.list",
      "patients.List",
      "patients.2fa",
      "2fa.send",
      ".list",
      "patients.",
      "patients..list",
      "the patients.list",
      "patients.list all",
      // Neither a method path nor unreserved: only the first problem is reported.
      "then",
      "api.list-all",
    ],
    (id) => ({ [`\`${id}\`, not a method path`]: named(id, notDotted(id)) }),
  ),
  ...each(["patients.list", "magicLinks.email.loginOrSignup", "a.b", "oauth2.v1", "a.b.c.d.e"], (id) => ({
    [`\`${id}\``]: named(id),
  })),
  ...each(
    [
      "then",
      "constructor",
      "prototype",
      "toString",
      "toLocaleString",
      "valueOf",
      "hasOwnProperty",
      "isPrototypeOf",
      "propertyIsEnumerable",
    ],
    (name) => ({
      ...each([`${name}.list`, `patients.${name}`, `patients.${name}.list`], (id) => ({
        [`\`${id}\`, reserved`]: named(id, reserved(id)),
      })),
      ...each([`${name}s.list`, `patients.${name}s`, `patients.a${name}`, `a${name}.list`], (id) => ({
        [`\`${id}\`, not reserved`]: named(id),
      })),
    }),
  ),
  "`api.list`, reserved": named("api.list", reserved("api.list")),
  ...each(["apis.list", "patients.api", "patients.api.list", "myapi.list"], (id) => ({
    [`\`${id}\`, not reserved`]: named(id),
  })),
  "a method where an earlier operation needs a group": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          operationId: patients.links.send
        put:
          operationId:
            patients.links #! ${clash("patients.links", "patients.links.send")}
  `,
  "a group where an earlier operation is a method": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          operationId: patients.links
        put:
          operationId: patients.links.email.send #! ${clash("patients.links.email.send", "patients.links")}
  `,
  "a clash across path files": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
        /patients/link:
          $ref: paths/patients_link.yaml
    `,
    "paths/patients.yaml": `
      get:
        operationId: patients.list
      put:
        operationId: patients.link
    `,
    "paths/patients_link.yaml": `
      get:
        operationId: patients.link.send #! ${clash("patients.link.send", "patients.link")}
    `,
  },
  "a reserved name that clashes": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          operationId: patients.link
        put:
          operationId: patients.link.then #! ${reserved("patients.link.then")} #! ${clash("patients.link.then", "patients.link")}
  `,
  "a method in one API with the name of a group in another": named("patients.list.all"),
  "names that only share a prefix": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          operationId: patients.list
        put:
          operationId: patients.listAll
        post:
          operationId: patients.li
  `,
  "methods of one group, and the same method twice": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          operationId: patients.links.send
        put:
          operationId: patients.links.read
        post:
          operationId: patients.links.read
  `,
  "an operation without an id": operation("description: Another rule asks for the id."),
});
