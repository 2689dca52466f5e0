import { useOperation } from "../site/operations.ts";
import { Prose } from "../site/prose.tsx";
import { operationHref } from "../site/router.ts";
import { compare } from "./comparison.ts";
import { type LoadedSide, SIDES, type Side } from "./sides.ts";
import "./comparison.css";

/** The providers' magic links beside each other. */
export default function ComparisonPage() {
  const [b2b, consumer, upvio] = SIDES;
  const rows = compare([useSide(b2b), useSide(consumer), useSide(upvio)]);
  return (
    <article className="comparison">
      <header>
        <h1>Magic links, side by side</h1>
        <p className="description">
          Stytch mails a link and gives you the session; Upvio gives you the link and keeps the session. Numbers,
          statuses and what is said of calls and fields are read from the descriptions.
        </p>
      </header>
      <section>
        <h2>Which calls are they?</h2>
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
    ["Makes it", side.make],
    ["Redeems it", side.redeem],
    ["Makes a token for your own link", side.token],
  ];
  return (
    <ul>
      {calls.map(
        ([what, id]) =>
          id && (
            <li key={id}>
              {what}:{" "}
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
  // Which of them there are never changes, so that the hooks are the same each time.
  const made = useOperation({ provider, api, id: make });
  const redeemed = useOperation({ provider, api, id: redeem ?? make });
  const tokened = useOperation({ provider, api, id: token ?? make });
  return { make: made, ...(redeem && { redeem: redeemed }), ...(token && { token: tokened }) };
}
