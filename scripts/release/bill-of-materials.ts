import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { npm } from "@linkwright/codegen/repository/npm";
import { bundled } from "./licenses.ts";
import { readPacked } from "./packed-package.ts";
import { installPacked, publishedFolders } from "./packed-packages.ts";

interface Component {
  "bom-ref": string;
  type: string;
  name: string;
  version: string;
  purl: string;
  licenses: { license: { id: string } }[];
}

/**
 * Returns a CycloneDX document of everything that installing all packages installs: as reported by npm, and what is bundled
 * in their files, which npm cannot know.
 */
export async function billOfMaterials(): Promise<string> {
  const project = mkdtempSync(path.join(tmpdir(), "linkwright-sbom-"));
  try {
    const tarballs = await installPacked(project, publishedFolders(), "linkwright");
    const document = JSON.parse(await npm(project, "sbom", "--sbom-format", "cyclonedx")) as {
      components: Component[];
    };
    const known = new Set(document.components.map((component) => component["bom-ref"]));
    for (const part of [...tarballs.values()].flatMap((tarball) => bundled(readPacked(tarball)))) {
      const reference = `${part.name}@${part.version}`;
      if (known.has(reference)) continue;
      known.add(reference);
      document.components.push({
        "bom-ref": reference,
        type: "library",
        name: part.name,
        version: part.version,
        purl: `pkg:npm/${part.name.replace("@", "%40")}@${part.version}`,
        licenses: [{ license: { id: part.license } }],
      });
    }
    return `${JSON.stringify(document, undefined, 2)}\n`;
  } finally {
    rmSync(project, { recursive: true });
  }
}
