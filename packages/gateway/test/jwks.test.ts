import { nobodyListens } from "@linkwright/testing/faults/faults";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { expect, test } from "vitest";
import { startGateway, upstream } from "./support.ts";

const ISSUER = "https://login.example.com";

async function tokenOf(privateKey: CryptoKey) {
  const token = new SignJWT({ role: "reader" }).setProtectedHeader({ alg: "ES256", kid: "k1" });
  return token.setSubject("ada").setIssuer(ISSUER).setAudience("gateway").setExpirationTime("1m").sign(privateKey);
}

async function ask(jwks: string, token: string) {
  const provider = await upstream();
  const gateway = await startGateway(provider.url, {
    jwt: {
      jwks,
      issuer: ISSUER,
      audience: "gateway",
      grants: async ({ role }) => ({ "upvio/v1": role === "reader" ? ["businesses.list"] : [] }),
    },
  });
  const call = (path: string) => gateway.call(path, { headers: { authorization: `Bearer ${token}` } });
  return { call, provider, gateway };
}

test("verifies tokens with the issuer's published keys and grants by claims", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256" };
  const issuer = await upstream((_, outgoing) => outgoing.end(JSON.stringify({ keys: [jwk] })));
  const { call, gateway } = await ask(issuer.url, await tokenOf(privateKey));
  expect((await call("/upvio/v1/businesses")).status).toBe(200);
  expect((await call("/upvio/v1/businesses/b1/patients")).status).toBe(403);
  expect(gateway.lines).toMatchObject([
    { event: "call", caller: "ada" },
    { event: "rejected", caller: "ada", reason: "not_granted" },
  ]);
  expect(issuer.reached).toHaveLength(1);
});

test.each([
  ["cannot be reached", nobodyListens],
  ["returns something else", async () => (await upstream((_, outgoing) => outgoing.writeHead(200).end("<html>"))).url],
  [
    "redirects",
    async () => (await upstream((_, outgoing) => outgoing.writeHead(302, { location: "/keys" }).end())).url,
  ],
])("rejects with 503 while the issuer %s", async (_, address) => {
  const { privateKey } = await generateKeyPair("ES256");
  const { call, provider } = await ask(await address(), await tokenOf(privateKey));
  const response = await call("/upvio/v1/businesses");
  expect([response.status, (await response.json()).error.type]).toEqual([503, "keys_unavailable"]);
  expect(provider.reached).toEqual([]);
});
