import type { OutboxEntry } from "@linkwright/sandbox";
import { use, useState } from "react";
import { CodeBlock } from "../code-block.tsx";
import { MASK } from "./masked.ts";

/** Message of a call from the sandbox's outbox. Links and codes are masked until they are revealed. */
export function Mail({ operation, outbox }: { operation: string; outbox: Promise<OutboxEntry[]> }) {
  const [revealed, setRevealed] = useState(false);
  const sent = use(outbox).findLast((entry) => entry.operation === operation);
  if (!sent) return null;
  const { to, subject, link, code } = sent;
  const text = [
    `To: ${to}`,
    `Subject: ${subject}`,
    link && `Link: ${revealed ? link : MASK}`,
    code && `Code: ${revealed ? code : MASK}`,
  ];
  return (
    <section className="mail" aria-label="Message">
      <CodeBlock
        text={text.filter(Boolean).join("\n")}
        language="text"
        label="Stored by the sandbox instead of being sent"
        actions={
          <button type="button" className="small" aria-pressed={revealed} onClick={() => setRevealed(!revealed)}>
            {revealed ? "Mask secrets" : `Show ${link ? "link" : "code"}`}
          </button>
        }
      />
    </section>
  );
}
