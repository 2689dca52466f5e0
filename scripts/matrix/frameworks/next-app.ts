import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const LAYOUT = "export default function Layout({ children }) { return <html><body>{children}</body></html>; }";
const CLIENT = `import { createStytchB2BClient } from "@linkwright/stytch/b2b";
const stytch = createStytchB2BClient();`;

/**
 * Pages that await nothing but this project's code, by their path. Next.js must detect by itself that they are not static.
 */
export const PAGES: Readonly<Record<string, string>> = {
  "/method": `${CLIENT}
export default async function Page() {
  const { organization } = await stytch.organizations.get({ organization_id: "o" });
  return <p>{organization.organization_id}</p>;
}`,
  "/raw": `${CLIENT}
export default async function Page() {
  const params = { path: { organization_id: "o" } };
  const { data } = await stytch.api.GET("/v1/b2b/organizations/{organization_id}", { params });
  return <p>{data?.organization.organization_id}</p>;
}`,
  "/session": `import { createB2BSessionVerifier } from "@linkwright/stytch/session-jwt";
const verifier = createB2BSessionVerifier();
export default async function Page() {
  const { member_session } = await verifier.authenticateJwt({ session_jwt: process.env.SESSION_JWT });
  return <p>{member_session.member_id}</p>;
}`,
};

/** Writes an app with these pages. */
export function writeApp(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  };
  write("app/layout.js", LAYOUT);
  for (const [page, text] of Object.entries(PAGES)) write(`app${page}/page.js`, text);
}
