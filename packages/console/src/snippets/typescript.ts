import type { FlatInput } from "@linkwright/description/request";
import type { ConsoleOperation } from "../catalogue/operation.ts";
import { literal } from "./literal.ts";
import { requestOf, type SnippetRequest } from "./request.ts";

/** Returns a program that calls the operation with our client, which reads its credentials from the environment. */
export function typescriptSnippet(operation: ConsoleOperation, input: FlatInput): string {
  const { client, flatInput, headers } = requestOf(operation, input);
  const { module, creator, name } = client;
  const args = [flatInput, optionsOf(headers)].filter(
    (each, index, all) => Object.keys(each).length > 0 || (index === 0 && Object.keys(all[1] ?? {}).length > 0),
  );
  const call = `${name}.${operation.id}(${args.map((each) => literal(each)).join(", ")})`;
  return `import { ${creator} } from "${module}";

const ${name} = ${creator}();

const response = await ${call};
console.log(response);
`;
}

/** `authorization.session_token` becomes `{ authorization: { session_token } }`. */
function optionsOf(headers: SnippetRequest["headers"]): Record<string, Record<string, string>> {
  const options: Record<string, Record<string, string>> = {};
  for (const { option, value } of headers) {
    const [group = "", ...name] = option.split(".");
    options[group] = { ...options[group], [name.join(".")]: value };
  }
  return options;
}
