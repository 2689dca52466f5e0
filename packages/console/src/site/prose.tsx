/** Renders a description's paragraphs, code in backticks and links. */
export function Prose({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => (
      <p key={paragraph}>{paragraph.split(/(`[^`]+`|\[[^\]]+\]\(https:\/\/[^)\s]+\))/).map(inline)}</p>
    ));
}

function inline(part: string, index: number) {
  // The parts of a text never change their order, so the index is a stable key.
  if (part.startsWith("`")) return <code key={`${index}`}>{part.slice(1, -1)}</code>;
  const link = /^\[([^\]]+)\]\((https:[^)]+)\)$/.exec(part);
  if (!link) return part;
  return (
    <a key={`${index}`} href={link[2]} rel="noreferrer" target="_blank">
      {link[1]}
    </a>
  );
}
