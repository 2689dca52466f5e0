import { type ReactNode, useState } from "react";
import { type Language, tokens } from "./highlight.ts";

/** Code with a button to copy it. */
export function CodeBlock({
  text,
  language,
  label,
  actions,
}: {
  text: string;
  language: Language;
  label: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <figure className="code-block">
      <figcaption>
        <span>{label}</span>
        {actions}
        <CopyButton text={text} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <pre tabIndex={0}>
        <code>
          {tokens(text, language).map(({ kind, text }, index) =>
            kind ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: tokens have no other key than their index.
              <span key={index} className={`token-${kind}`}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </code>
      </pre>
    </figure>
  );
}

function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      setCopied(undefined);
    }
  };
  const done = copied === text;
  return (
    <button type="button" className="small" onClick={copy}>
      <span aria-live="polite">{done ? "Copied" : "Copy"}</span>
    </button>
  );
}
