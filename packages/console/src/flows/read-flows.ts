import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Reference } from "@linkwright/description/document";
import { resolve, tokensOf } from "@linkwright/description/reference";
import { parse } from "yaml";
import type { ConsoleOperation } from "../catalogue/operation.ts";
import { type Condition, type Flow, type FlowStep, isReference } from "./flow.ts";
import { responsePath } from "./response-path.ts";

// Not shown: they pass the sandbox's connection to the runner of an Arazzo document, and the console knows it.
const CONNECTION = ["sandbox_url", "project_id", "secret", "api_key", "business_id"];

interface Document {
  info: { title: string; summary: string };
  sourceDescriptions: { url: string }[];
  workflows: { inputs: Inputs | Reference; steps: StepObject[] }[];
}

interface Inputs {
  properties: Record<string, { description?: string }>;
}

interface StepObject {
  stepId: string;
  description?: string;
  operationPath?: string;
  "x-operation"?: { url: string };
  parameters?: { name: string; in: string; value: unknown }[];
  requestBody?: { payload: Record<string, unknown> };
  successCriteria: { condition: string }[];
  outputs?: Record<string, string>;
}

// Next to the specs whose operations they use.
const flowFiles: { folder: string; pattern: string } = {
  folder: fileURLToPath(new URL("../../../../specs/", import.meta.url)),
  pattern: "*/flows/*.arazzo.yaml",
};

/** Reads the flows of the specs. Throws if one uses an unsupported feature of Arazzo. */
export function readFlows(operations: readonly ConsoleOperation[]): Flow[] {
  const files = globSync(flowFiles.pattern, { cwd: flowFiles.folder }).sort();
  return files.map((file) => readFlow(path.join(flowFiles.folder, file), operations));
}

function readFlow(file: string, operations: readonly ConsoleOperation[]): Flow {
  const document = parse(readFileSync(file, "utf8")) as Document;
  const [source] = document.sourceDescriptions;
  const [workflow] = document.workflows;
  if (!source || !workflow) throw new Error(`${file} must have a source description and a workflow.`);
  const [provider = "", api = ""] = path.resolve(path.dirname(file), source.url).split(path.sep).slice(-3);
  const known = operations.filter((each) => each.provider === provider && each.api === api);
  return {
    name: path.basename(file, ".arazzo.yaml"),
    title: document.info.title,
    summary: document.info.summary,
    provider,
    api,
    inputs: readInputs(document, workflow.inputs),
    steps: workflow.steps.map((step) => {
      try {
        return readStep(step, known);
      } catch (cause) {
        throw new Error(`${file}, step ${step.stepId}: ${(cause as Error).message}`, { cause });
      }
    }),
  };
}

function readInputs(document: Document, inputs: Inputs | Reference): Flow["inputs"] {
  return Object.entries(resolve<Inputs>(document, inputs).properties)
    .filter(([name]) => !CONNECTION.includes(name))
    .map(([name, { description = "" }]) => ({ name, description }));
}

function readStep(step: StepObject, operations: readonly ConsoleOperation[]): FlowStep {
  const { stepId: id, description, operationPath, parameters = [], requestBody, outputs = {} } = step;
  const conditions = step.successCriteria.map(({ condition }) => condition);
  const common = { id, ...(description !== undefined && { description }) };
  if (!operationPath) {
    const sender = conditions
      .map((each) => /^\$response\.body#\/operation == '([\w.]+)'$/.exec(each)?.[1])
      .find(Boolean);
    const to = parameters.find(({ name }) => name === "to")?.value;
    if (!sender || !isReference(to)) throw new Error("reads the outbox without a recipient or an operation.");
    const paths = Object.entries(outputs).map(([name, expression]) => [name, bodyPath(expression)] as const);
    return {
      ...common,
      kind: "mail",
      title: /\.sms\./.test(sender) ? "Read the SMS" : "Read the email",
      to,
      operation: sender,
      outputs: Object.fromEntries(
        paths.map(([name, at]) => [name, { path: at, access: `.${at.join(".")}`, optional: false }]),
      ),
      conditions: [],
    };
  }
  const operation = operationAt(operationPath, operations);
  const fromOptions = operation.parameters.filter(({ option }) => option).map(({ name }) => name);
  const given = parameters.filter(({ name }) => !fromOptions.includes(name)).map(({ name, value }) => [name, value]);
  return {
    ...common,
    kind: "call",
    title: operation.summary,
    operation: operation.id,
    input: { ...Object.fromEntries(given), ...requestBody?.payload },
    status: Number(conditions.map((each) => /^\$statusCode == (\d+)$/.exec(each)?.[1]).find(Boolean)),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, expression]) => [name, responsePath(operation, bodyPath(expression))]),
    ),
    conditions: conditions.filter((each) => !each.startsWith("$statusCode")).map(readCondition),
  };
}

/** Finds an operation by the JSON pointer into its description, at the end of `{$sourceDescriptions.b2b.url}#/paths/~1v1~1b2b~1organizations/post`. */
function operationAt(pointer: string, operations: readonly ConsoleOperation[]): ConsoleOperation {
  const [, target = "", method = ""] = tokensOf(/#\/paths\/.+$/.exec(pointer)?.[0] ?? "");
  const found = operations.find((each) => each.path === target && each.method === method.toUpperCase());
  if (!found) throw new Error(`${method} ${target} is not described.`);
  return found;
}

function bodyPath(expression: string): string[] {
  const [, pointer] = /^\$response\.body(#\/.+)$/.exec(expression) ?? [];
  if (!pointer) throw new Error(`${expression} is not a path in a response body.`);
  return tokensOf(pointer);
}

function readCondition(condition: string): Condition {
  const [, expression = "", operator, value = ""] = /^(\S+) (==|!=) (.+)$/.exec(condition) ?? [];
  if (!operator) throw new Error(`${condition} is not a comparison.`);
  const [, text] = /^'(.*)'$/.exec(value) ?? [];
  const compared = text ?? (isReference(value) ? value : JSON.parse(value));
  return { path: bodyPath(expression), equal: operator === "==", value: compared };
}
