import type { FlatInput } from "@linkwright/description/request";
import { useState } from "react";

/** JSON editor of the input, synchronized with the form. */
export function JsonView({ input, onChange }: { input: FlatInput; onChange(input: FlatInput): void }) {
  const [draft, setDraft] = useState<{ text: string; of: FlatInput; fault?: string }>();
  // A draft applies to the input it was made from; a different input came from elsewhere.
  const current = draft?.of === input ? draft : undefined;
  const write = (text: string) => {
    const read = readObject(text);
    if (typeof read === "string") return setDraft({ text, of: input, fault: read });
    setDraft({ text, of: read });
    onChange(read);
  };
  return (
    <div className="json-view">
      <label htmlFor="input-json">Input as JSON</label>
      <textarea
        id="input-json"
        className="code"
        rows={14}
        spellCheck={false}
        value={current?.text ?? JSON.stringify(input, null, 2)}
        aria-invalid={current?.fault !== undefined}
        aria-describedby="input-json-fault"
        onChange={({ target }) => write(target.value)}
      />
      <p className="error" id="input-json-fault" role="status">
        {current?.fault}
      </p>
    </div>
  );
}

function readObject(text: string): FlatInput | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as FlatInput;
    return "The input must be an object: { … }";
  } catch (error) {
    return `Invalid JSON: ${(error as Error).message}`;
  }
}
