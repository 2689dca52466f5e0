import { testRule } from "../test-rule.ts";

const named = (url: string, file: string) => `Rename the file of \`${url}\` to \`${file}\`.`;

const spec = (url: string, file: string, expected?: string) => ({
  [`${url} in ${file}`]: `
    openapi: 3.1.0
    paths:
      ${url}:
        $ref: "${file}"${expected === undefined ? "" : ` #! ${named(url, expected)}`}
  `,
});

testRule(
  "file-name-matches",
  {
    ...spec("/v1/patients", "paths/patients.yaml"),
    ...spec("/v1/patients", "./paths/patients.yaml"),
    ...spec("/v1/patients", "paths/../paths/patients.yaml"),
    ...spec("/v1/patients", "patients.yaml", "paths/patients.yaml"),
    ...spec("/v1/patients", "../paths/patients.yaml", "paths/patients.yaml"),
    ...spec("/v1/patients", "paths/patients.yml", "paths/patients.yaml"),
    ...spec("/v1/patients", "paths/patients.json", "paths/patients.yaml"),
    ...spec("/v1/patients", "paths/Patients.yaml", "paths/patients.yaml"),
    ...spec("/v1/patients/search", "paths/patients_search.yaml"),
    ...spec("/v1/patients/search/all", "paths/patients_search_all.yaml"),
    ...spec("/v1/patients/search", "paths/patients/search.yaml", "paths/patients_search.yaml"),
    ...spec("/v1/patients/search", "paths/patients-search.yaml", "paths/patients_search.yaml"),
    ...spec("/v1/patients/{id}", "paths/patients_{id}.yaml"),
    ...spec("/v1/patients/{id}", "paths/patients_%7Bid%7D.yaml"),
    ...spec("/v1/patients/{id}", "paths/patients_id.yaml", "paths/patients_{id}.yaml"),
    ...spec("/v1/patients/{id}", "paths/patients_{patientId}.yaml", "paths/patients_{id}.yaml"),
    // The longest matching prefix is removed, and only as whole segments.
    ...spec("/v1/b2b/members", "paths/members.yaml"),
    ...spec("/v1/b2b/members", "paths/b2b_members.yaml", "paths/members.yaml"),
    ...spec("/v1/patients", "paths/v1_patients.yaml", "paths/patients.yaml"),
    ...spec("/v1/b2bs/members", "paths/b2bs_members.yaml"),
    ...spec("/v2/patients", "paths/v2_patients.yaml"),
    ...spec("/v2/patients", "paths/patients.yaml", "paths/v2_patients.yaml"),
    ...spec("/v10/patients", "paths/v10_patients.yaml"),
    ...spec("/public/v1/patients", "paths/public_v1_patients.yaml"),
    // Files of the same name are numbered.
    ...spec("/v1/patients", "paths/patients-2.yaml"),
    ...spec("/v1/patients", "paths/patients-12.yaml"),
    ...spec("/v1/patients", "paths/patients2.yaml", "paths/patients.yaml"),
    ...spec("/v1/patients", "paths/patients-.yaml", "paths/patients.yaml"),
    ...spec("/v1/patients", "paths/patients-b.yaml", "paths/patients.yaml"),
    ...spec("/v1/patients/search", "paths/patients-2_search.yaml", "paths/patients_search.yaml"),
    ...spec("/v1/oauth-2", "paths/oauth-2.yaml"),
    ...spec("/v1/oauth-2", "paths/oauth-2-2.yaml"),
    ...spec("/v1/oauth-2", "paths/oauth.yaml", "paths/oauth-2.yaml"),
    ...spec("/v1/oauth-2", "paths/oauth2.yaml", "paths/oauth-2.yaml"),
    // Characters that are not allowed in file names.
    ...spec("/", "paths/index.yaml"),
    ...spec("/v1/", "paths/index.yaml"),
    ...spec("/v1/aux", "paths/aux-.yaml"),
    ...spec("/v1/aux", "paths/aux.yaml", "paths/aux-.yaml"),
    ...spec("/v1/patients:search", "paths/patients-search.yaml"),
    ...spec(`/v1/${"a".repeat(120)}`, `paths/${"a".repeat(120)}.yaml`),
    ...spec(`/v1/${"a".repeat(121)}`, `paths/${"a".repeat(121)}.yaml`, `paths/${"a".repeat(120)}-11c5dfcd.yaml`),
    "one of many that is in the wrong file": {
      "openapi.yaml": `
        openapi: 3.1.0
        paths:
          /v1/patients:
            $ref: paths/patients.yaml
          /v1/patients/{id}:
            $ref: paths/patient.yaml #! ${named("/v1/patients/{id}", "paths/patients_{id}.yaml")}
          /v1/visits:
            $ref: paths/visits.yaml
      `,
      "paths/patients.yaml": "get: {}",
      "paths/patient.yaml": "get: {}",
      "paths/visits.yaml": "get: {}",
    },
    "a bundle": `
      openapi: 3.1.0
      paths:
        /v1/patients:
          get: {}
    `,
  },
  { prefixes: ["/v1/b2b", "/v1"] },
);

testRule("file-name-matches", {
  ...spec("/v1/patients", "paths/v1_patients.yaml"),
  ...spec("/v1/patients", "paths/patients.yaml", "paths/v1_patients.yaml"),
});
