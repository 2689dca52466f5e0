import { useOperation } from "../site/operations.ts";
import { Prose } from "../site/prose.tsx";
import { operationHref } from "../site/router.ts";
import { compare } from "./comparison.ts";
import { type LoadedSide, SIDES, type Side } from "./sides.ts";
import "./comparison.css";

/** Page that compares the magic links of the providers. */
export default function ComparisonPage() {
  const [b2b, consumer, upvio] = SIDES;
  const rows = compare([useSide(b2b), useSide(consumer), useSide(upvio)]);
  return (
    <article className="comparison">
      <header>
        <h1>Magic links, side by side</h1>
        <p className="description">
          Stytch sends the link by email and returns the session to you; Upvio returns the link to you and keeps the
          session. Numbers, statuses and field descriptions are read from the API descriptions.
        </p>
      </header>
      <section>
        <h2>Which operations are involved?</h2>
        <dl>
          {SIDES.map((side) => (
            <div key={side.title}>
              <dt>{side.title}</dt>
              <dd>
                <Calls side={side} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {rows.map(({ question, responses }) => (
        <section key={question}>
          <h2>{question}</h2>
          <dl>
            {SIDES.map(({ title }, index) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>
                  <Prose text={(responses[index] ?? []).join("\n\n")} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}

function Calls({ side }: { side: Side }) {
  const calls = [
    ["Creates the link", side.make],
    ["Authenticates the token", side.redeem],
    ["Creates a token for your own link", side.token],
  ];
  return (
    <ul>
      {calls.map(
        ([label, id]) =>
          id && (
            <li key={id}>
              {label}:{" "}
              <a href={operationHref({ ...side, id })}>
                <code>{id}</code>
              </a>
            </li>
          ),
      )}
    </ul>
  );
}

function useSide({ provider, api, make, redeem, token }: Side): LoadedSide {
  // A side always has the same operations, so every render calls the same hooks.
  const made = useOperation({ provider, api, id: make });
  const redeemed = useOperation({ provider, api, id: redeem ?? make });
  const tokened = useOperation({ provider, api, id: token ?? make });
  return { make: made, ...(redeem && { redeem: redeemed }), ...(token && { token: tokened }) };
}
