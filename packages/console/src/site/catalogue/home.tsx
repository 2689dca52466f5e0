import { apis, operations } from "virtual:catalogue";
import { operationHref } from "../router.ts";

/** Where each API is most often begun. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  "stytch/b2b": ["magicLinks.email.loginOrSignup", "organizations.create", "sessions.authenticate"],
  "stytch/consumer": ["magicLinks.email.loginOrCreate", "users.create", "sessions.authenticate"],
  "upvio/v1": ["patients.createMagicLink", "patients.create", "appointments.create"],
};

export function Home() {
  return (
    <div className="home">
      <h1>Every operation, ready to try</h1>
      <p className="lead">
        {operations.length} operations of {apis.length} APIs. Fill in a form, read the code it becomes, send it to a
        sandbox on this machine, and see what the provider would have answered and mailed.
      </p>
      <div className="cards">
        {apis.map(({ provider, api, title }) => {
          const own = operations.filter((operation) => operation.provider === provider && operation.api === api);
          const starts = STARTS[`${provider}/${api}`] ?? [];
          return (
            <section key={title} className="card">
              <h2>{title}</h2>
              <p>{own.length} operations</p>
              <ul>
                {own
                  .filter(({ id }) => starts.includes(id))
                  .map((operation) => (
                    <li key={operation.id}>
                      <a href={operationHref(operation)}>{operation.summary}</a>
                      <code>{operation.id}</code>
                    </li>
                  ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
