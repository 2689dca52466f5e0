/** Page for an unknown URL. */
export function NotFound({ problem }: { problem: string }) {
  return (
    <>
      <h1>Not found</h1>
      <p>
        {problem} <a href="#/">All operations</a>
      </p>
    </>
  );
}
