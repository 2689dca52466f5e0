import { existsSync, rmSync } from "node:fs";
import type { RepositoryCopy } from "@linkwright/testing/repository-copy";
import { expect, test } from "vitest";
import { type Journey, versionOf } from "./journey.ts";

const PATIENT = "specs/upvio/v1/components/schemas/Patient.yaml";
const LINKS = "businesses_{businessId}_patients_{patientId}_magic-links.yaml";
const NOTES = LINKS.replace("magic-links", "notes");
const NOTES_PATH = `get:
  operationId: patients.listNotes
  tags: [Patients]
  summary: List a patient's notes
  description: Returns every note on the patient, the newest first.
  externalDocs:
    url: https://developers.upvio.com/api-v1/
  x-repeatable: true
  x-pagination: none
  parameters:
    - $ref: ../components/parameters/BusinessIdPath.yaml
    - $ref: ../components/parameters/PatientIdPath.yaml
  responses:
    "200":
      description: The notes.
      content:
        application/json:
          schema:
            type: object
            properties:
              data:
                description: All notes, in one response.
                type: array
                items:
                  description: Text of the note.
                  type: string
          example:
            data: [Prefers the morning.]
    "401":
      $ref: ../components/responses/Unauthorized.yaml
`;

const EDITS: { what: string; size: "minor" | "major"; mentions: string[]; edit: (copy: RepositoryCopy) => void }[] = [
  {
    what: "an added optional field",
    size: "minor",
    mentions: ["patients.list", "nickname"],
    edit: (copy) =>
      copy.edit(
        PATIENT,
        "  phoneMobile:",
        "  nickname:\n    description: Name that the patient goes by.\n    type: string\n  phoneMobile:",
      ),
  },
  {
    what: "a new operation",
    size: "minor",
    mentions: ["patients.listNotes"],
    edit: (copy) => {
      const entry = `  /businesses/{businessId}/patients/{patientId}/magic-links:\n    $ref: paths/${LINKS}\n`;
      const added = entry.replaceAll("magic-links", "notes");
      copy.edit("specs/upvio/v1/openapi.yaml", entry, entry + added);
      copy.write(`specs/upvio/v1/paths/${NOTES}`, NOTES_PATH);
    },
  },
  {
    what: "a removed field",
    size: "major",
    mentions: ["patients.list", "triglyceride"],
    edit: (copy) => {
      const field =
        '    description: Triglyceride level in the blood. The unit is not documented.\n    type: [number, "null"]\n';
      copy.edit(PATIENT, `  triglyceride:\n${field}`, "");
      copy.edit(
        "specs/upvio/v1/paths/businesses_{businessId}_patients_{patientId}.yaml",
        "              triglyceride: null\n",
        "",
      );
    },
  },
];

const CLIENT = `import { createUpvioClient } from "@linkwright/upvio";
const upvio = createUpvioClient({ apiKey: "key", businessId: "business" });
const { data: patient } = await upvio.patients.retrieve({ patientId: "patient" });
`;
const NEW = `${CLIENT}console.log(patient?.nickname, await upvio.patients.listNotes({ patientId: "patient" }));\n`;
const OLD = `${CLIENT}console.log(patient?.triglyceride);\n`;

/**
 * Tests that an edited spec becomes a release of the right size, and that a project gets what was added and loses what was
 * removed when it upgrades.
 */
export function upgrading(journey: () => Journey): void {
  test.each(EDITS)("$what needs a $size changeset, and one command writes it", async ({ size, mentions, edit }) => {
    const { fixture } = journey();
    fixture.copy.git("switch", "--quiet", "--create", "work");
    edit(fixture.copy);
    await fixture.pnpm("generate");

    const rejected = await fixture.copy.pnpm("changeset", "check");
    expect(rejected.code).toBe(1);
    for (const reported of mentions) expect(rejected.output).toContain(reported);
    for (const name of ["@linkwright/upvio-types", "@linkwright/upvio"])
      expect(rejected.output).toContain(`${name}: no changeset, needs ${size}`);

    if (size === "major") {
      // A breaking change that was mistaken for a patch.
      const sizes = '"@linkwright/upvio-types": patch\n"@linkwright/upvio": patch\n';
      fixture.copy.write(".changeset/too-small.md", `---\n${sizes}---\n\nSmall things.\n`);
      const { code, output } = await fixture.copy.pnpm("changeset", "check");
      expect(code).toBe(1);
      expect(output).toContain("@linkwright/upvio: patch, needs major");
      for (const reported of [...mentions, "pnpm changeset from-spec"]) expect(output).toContain(reported);
      rmSync(fixture.copy.path(".changeset/too-small.md"));
    }

    await fixture.pnpm("changeset", "from-spec");
    await fixture.pnpm("changeset", "check");
    fixture.copy.commit("Work");
    fixture.copy.git("switch", "--quiet", "main");
    fixture.copy.git("merge", "--quiet", "--ff-only", "work");
    fixture.copy.git("branch", "--delete", "work");
  });

  test("before the release, a project has only the old API", () => {
    const { npm } = journey();
    expect(npm.typeErrors(OLD, NEW)).toEqual([
      [],
      [expect.stringContaining("nickname"), expect.stringContaining("listNotes")],
    ]);
  });

  test("the release has the size of the largest change", async () => {
    const { fixture } = journey();
    await fixture.pnpm("release", "version");
    expect(versionOf(fixture, "@linkwright/upvio-types")).toBe("1.0.0");
    expect(versionOf(fixture, "@linkwright/upvio")).toBe("1.0.0");
    expect(versionOf(fixture, "@linkwright/stytch")).toMatch(/^0\./);
    expect(fixture.copy.read("packages/upvio/CHANGELOG.md")).toContain("patients.listNotes");
    expect(existsSync(fixture.copy.path(".changeset/README.md"))).toBe(true);
    fixture.copy.commit("Release");
    await fixture.pnpm("release", "publish");
    expect(fixture.copy.git("tag")).toContain("@linkwright/upvio-types@1.0.0");
  });

  test("after upgrading, the new method compiles, and the removed field no longer does", async () => {
    const { fixture, npm } = journey();
    await npm.npm("@linkwright/upvio@latest", "@linkwright/upvio-types@latest");
    expect(npm.installed("@linkwright/upvio").version).toBe(versionOf(fixture, "@linkwright/upvio"));
    expect(npm.typeErrors(OLD, NEW)).toEqual([[expect.stringContaining("'triglyceride' does not exist")], []]);
  });
}
