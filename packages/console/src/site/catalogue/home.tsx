import { apis, operations } from "virtual:catalogue";
import { flowList } from "virtual:flow-list";
import { operationHref } from "../router.ts";

/** Operations to start with, by API. */
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
        {operations.length} operations of {apis.length} APIs. Fill in a form, copy the generated code, send the request
        to a sandbox on this machine, and see the response and the emails that the provider would have sent.
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
      <div className="cards">
        <section className="card">
          <h2>Flows</h2>
          <p>Sequences of calls, including the emails between them</p>
          <ul>
            {flowList.map(({ name, title, summary }) => (
              <li key={name}>
                <a href={`#/flows/${name}`}>{title}</a>
                <small>{summary}</small>
              </li>
            ))}
          </ul>
        </section>
        <section className="card">
          <h2>Comparison</h2>
          <p>Differences between the providers</p>
          <ul>
            <li>
              <a href="#/compare">Magic links</a>
              <small>Delivery, lifetime, number of uses, redirects and errors.</small>
            </li>
          </ul>
        </section>
      </div>
    </div>
  );
}
