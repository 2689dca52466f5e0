import { clientOf } from "../snippets/client.ts";
import { Code, literal } from "../snippets/literal.ts";
import { type CallStep, type Flow, type FlowStep, type MailStep, referenceParts, replaced } from "./flow.ts";

/** Returns the flow as a program with our client, which reads credentials and the sandbox's URL from the environment. */
export function flowCode(flow: Flow, inputs: Readonly<Record<string, string>>): string {
  const { module, creator, name } = clientOf(flow);
  const imports = flow.steps.some(isRejected) ? `${creator}, isApiError` : creator;
  const used = usedReferences(flow);
  return [
    `import { ${imports} } from "${module}";\n`,
    `const ${name} = ${creator}();`,
    ...flow.inputs.map((input) => `const ${camelCase(input.name)} = ${JSON.stringify(inputs[input.name] ?? "")};`),
    ...flow.steps.map((step, index) => {
      const heading = `\n// ${index + 1}. ${step.title}\n${step.description ? `// ${step.description}\n` : ""}`;
      if (step.kind === "mail") return heading + mailCode(flow, step);
      const call = `${name}.${step.operation}(${argumentOf(flow, step)})`;
      if (isRejected(step)) return heading + rejectedCode(call, step.status);
      const results = resultsOf(flow, step, used);
      const kept =
        results.length > 0 || Object.keys(step.outputs).some((output) => used.has(referenceTo(step, output)));
      const prints = results.map((result) => `\nconsole.log(${result});`).join("");
      return `${heading}${kept ? `const ${camelCase(step.id)} = ` : ""}await ${call};${prints}`;
    }),
    "",
  ].join("\n");
}

function isRejected(step: FlowStep): boolean {
  return step.kind === "call" && step.status >= 400;
}

function argumentOf(flow: Flow, { input }: CallStep): string {
  if (Object.keys(input).length === 0) return "";
  return literal(replaced(input, (reference) => new Code(codeOf(flow, reference))));
}

function rejectedCode(call: string, status: number): string {
  const indented = call.replaceAll("\n", "\n  ");
  return `try {
  await ${indented};
} catch (error) {
  if (!isApiError(error) || error.status !== ${status}) throw error;
}`;
}

/** Returns code that reads a message from the sandbox, in place of a user who clicks its link. */
function mailCode(flow: Flow, { id, to, outputs }: MailStep): string {
  const { baseUrl } = clientOf(flow);
  const variable = camelCase(id);
  const fields = Object.keys(outputs).map((name) => `${name}: string`);
  const query = `\${new URLSearchParams({ to: ${codeOf(flow, to)} })}`;
  return `const ${variable}Response = await fetch(
  \`\${process.env["${baseUrl}"]}/_sandbox/outbox/next?${query}\`,
);
const ${variable} = (await ${variable}Response.json()) as { ${fields.join("; ")} };`;
}

function codeOf(flow: Flow, reference: string): string {
  const { step: id, name } = referenceParts(reference);
  if (id === undefined) return camelCase(name);
  const output = flow.steps.find((step) => step.id === id)?.outputs[name];
  if (!output) throw new Error(`${flow.name}: no earlier step provides ${reference}.`);
  const access = `${camelCase(id)}${output.access}`;
  return output.optional ? `${access} ?? ""` : access;
}

/** Returns the outputs of a step that no later step uses, which the program prints. */
function resultsOf(flow: Flow, step: CallStep, used: ReadonlySet<string>): string[] {
  const references = Object.keys(step.outputs).map((output) => referenceTo(step, output));
  return references.filter((each) => !used.has(each)).map((each) => codeOf(flow, each).replace(/ \?\? ""$/, ""));
}

function usedReferences({ steps }: Flow): Set<string> {
  const used = new Set<string>();
  for (const step of steps) replaced(step.kind === "call" ? step.input : step.to, (reference) => used.add(reference));
  return used;
}

function referenceTo({ id }: CallStep, output: string): string {
  return `$steps.${id}.outputs.${output}`;
}

function camelCase(name: string): string {
  return name.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
}
