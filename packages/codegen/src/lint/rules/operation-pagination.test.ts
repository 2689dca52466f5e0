import { each, testRule } from "../test-rule.ts";

const ADD = "Add `x-pagination: none`, or how it pages (see specs/README.md).";
const STYLE = "`x-pagination` is `none`, or has `style: cursor` or `style: offset`.";

const STYLES = {
  cursor: {
    in: "body",
    cursor: "cursor",
    limit: "limit",
    next: "results_metadata.next_cursor",
    total: "results_metadata.total",
    items: "members",
    defaultLimit: 100,
    maxLimit: 1000,
  },
  offset: {
    in: "query",
    limit: "limit",
    offset: "offset",
    total: "meta.totalCount",
    items: "data",
    defaultLimit: 10,
    maxLimit: 50,
    maxOffset: 10000,
  },
};

/** An operation that pages so, with a problem told of the whole of it. */
const paging = (pagination: object, problem = "") => `
  openapi: 3.1.0
  paths:
    /patients:
      get:
        x-pagination:
          ${Object.entries(pagination)
            .map(([name, value], index) => `${name}: ${value}${problem && index === 0 ? ` #! ${problem}` : ""}`)
            .join("\n          ")}
`;

testRule("operation-pagination", {
  "an operation that does not say how it pages": `
    openapi: 3.1.0
    paths:
      /patients:
        get: #! ${ADD}
          operationId: patients.list
  `,
  "an operation that does not page": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          x-pagination: none
  `,
  "an operation of a path file": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      get:
        x-pagination: none
      post: #! ${ADD}
        operationId: patients.create
    `,
  },
  ...each(["all", "None", "cursor", "null", "false"], (value) => ({
    [`\`x-pagination: ${value}\``]: `
      openapi: 3.1.0
      paths:
        /patients:
          get:
            x-pagination:
              ${value} #! ${STYLE}
    `,
  })),
  ...each(["page", "none", "Cursor", "constructor", "null"], (style) => ({
    [`the style ${style}`]: paging({ style, in: "query" }, STYLE),
  })),
  "fields without a style": paging(STYLES.cursor, STYLE),
  ...each(Object.entries(STYLES), ([style, fields]) => ({
    [`all fields of the style ${style}`]: paging({ style, ...fields }),
    [`a total that is null, with the style ${style}`]: paging({ style, ...fields, total: null }),
    ...each(Object.keys(fields), (missing) => ({
      [`the style ${style} without ${missing}`]: paging(
        Object.fromEntries(Object.entries({ style, ...fields }).filter(([name]) => name !== missing)),
        `\`x-pagination\` with \`style: ${style}\` needs \`${missing}\`.`,
      ),
    })),
  })),
  ...each(
    [
      { style: "cursor", unknown: "offset" },
      { style: "cursor", unknown: "maxOffset" },
      { style: "cursor", unknown: "page" },
      { style: "offset", unknown: "cursor" },
      { style: "offset", unknown: "next" },
      { style: "offset", unknown: "maxPage" },
    ] as const,
    ({ style, unknown }) => ({
      [`the style ${style} with ${unknown}`]: `
        ${paging({ style, ...STYLES[style] })
          .trim()
          .replaceAll("\n", "\n      ")}
                ${unknown}:
                  something #! \`${unknown}\` is not a field of \`x-pagination\`.
      `,
    }),
  ),
  "all that is missing and unknown": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          x-pagination:
            in: query #! \`x-pagination\` with \`style: offset\` needs \`items\`. #! \`x-pagination\` with \`style: offset\` needs \`maxOffset\`.
            style: offset
            limit: limit
            offset: offset
            total: meta.totalCount
            defaultLimit: 10
            maxLimit: 50
            page: page #! \`page\` is not a field of \`x-pagination\`.
  `,
});
