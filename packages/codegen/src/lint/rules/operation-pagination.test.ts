import { each, operation, testRule } from "../test-rule.ts";

const ADD = "Add `x-pagination: none`, or the operation's pagination (see specs/README.md).";
const STYLE = "`x-pagination` must be `none`, or have `style: cursor` or `style: offset`.";

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

/** Returns an operation with this pagination. `problem` is expected on all of it. */
const paging = (pagination: object, problem = "") => {
  const [first, ...rest] = Object.entries(pagination).map(([name, value]) => `  ${name}: ${value}\n`);
  return operation(`x-pagination:\n${first?.trimEnd()}${problem && ` #! ${problem}`}\n${rest.join("")}`);
};

testRule("operation-pagination", {
  "an operation without `x-pagination`": operation("operationId: patients.list", { problem: ADD }),
  "an operation without pagination": operation("x-pagination: none"),
  ...each(["all", "None", "cursor", "null", "false"], (value) => ({
    [`\`x-pagination: ${value}\``]: operation(`
      x-pagination:
        ${value} #! ${STYLE}
    `),
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
      ["cursor", "offset"],
      ["cursor", "maxOffset"],
      ["cursor", "page"],
      ["offset", "cursor"],
      ["offset", "next"],
      ["offset", "page"],
    ] as const,
    ([style, unknown]) => ({
      [`the style ${style} with ${unknown}`]: paging({
        style,
        ...STYLES[style],
        [unknown]: `\n    something #! \`${unknown}\` is not a field of \`x-pagination\`.`,
      }),
    }),
  ),
  "everything that is missing and unknown": operation(`
    x-pagination:
      in: query #! \`x-pagination\` with \`style: offset\` needs \`items\`. #! \`x-pagination\` with \`style: offset\` needs \`maxOffset\`.
      style: offset
      limit: limit
      offset: offset
      total: meta.totalCount
      defaultLimit: 10
      maxLimit: 50
      page: page #! \`page\` is not a field of \`x-pagination\`.
  `),
  "one of two operations in a path file": {
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
});
