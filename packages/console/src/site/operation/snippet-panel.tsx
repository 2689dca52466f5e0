import type { FlatInput } from "@linkwright/description/request";
import { useState } from "react";
import type { ConsoleOperation } from "../../catalogue/operation.ts";
import { curlSnippet } from "../../snippets/curl.ts";
import { fetchSnippet } from "../../snippets/fetch.ts";
import { typescriptSnippet } from "../../snippets/typescript.ts";
import { CodeBlock } from "../code-block.tsx";
import type { Language } from "../highlight.ts";

interface Snippet {
  name: string;
  language: Language;
  generate(operation: ConsoleOperation, input: FlatInput): string;
}

const SNIPPETS: Snippet[] = [
  { name: "TypeScript", language: "typescript", generate: typescriptSnippet },
  { name: "fetch", language: "typescript", generate: fetchSnippet },
  { name: "curl", language: "shell", generate: curlSnippet },
];

// The choice applies to the next page too.
let chosenLast = 0;

/** The call as code, updated with the input. */
export function SnippetPanel({ operation, input }: { operation: ConsoleOperation; input: FlatInput }) {
  const [chosen, setChosen] = useState(chosenLast);
  const snippet = SNIPPETS[chosen] ?? SNIPPETS[0];
  if (!snippet) return null;
  return (
    <section className="snippets" aria-label="Code">
      <CodeBlock
        text={textOf(snippet, operation, input)}
        language={snippet.language}
        label={
          <fieldset className="switch" aria-label="Code language">
            {SNIPPETS.map(({ name }, index) => (
              <button
                key={name}
                type="button"
                aria-pressed={index === chosen}
                onClick={() => {
                  chosenLast = index;
                  setChosen(index);
                }}
              >
                {name}
              </button>
            ))}
          </fieldset>
        }
      />
    </section>
  );
}

function textOf({ language, generate }: Snippet, operation: ConsoleOperation, input: FlatInput): string {
  try {
    return generate(operation, input);
  } catch (error) {
    // Input that our client would reject.
    return `${language === "shell" ? "#" : "//"} ${(error as Error).message}`;
  }
}
