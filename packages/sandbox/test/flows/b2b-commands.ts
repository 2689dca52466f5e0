import fc from "fast-check";
import { expect } from "vitest";
import type { B2BCall } from "./b2b-dialect.ts";
import {
  command,
  expectResponse,
  isLive,
  type Model,
  type Place,
  picked,
  referenceTo,
  started,
  type World,
} from "./sign-in-model.ts";

const MINUTE = 60_000;
/** https://stytch.com/docs/b2b/api/authenticate-discovery-magic-link */
const INTERMEDIATE_MINUTES = 10;

const index = fc.nat({ max: 30 });
const anyPlace = fc.nat({ max: 2 });

/** Commands of the B2B API only: discovery, and switching between organizations. */
export function b2bCommands(call: B2BCall, places: readonly Place[]): fc.Arbitrary<fc.AsyncCommand<Model, World>>[] {
  const accountAt = (model: Model, place: Place, email: string) =>
    model.accounts.find((account) => account.place === place && account.email === email);

  const exchange = command(
    "exchange",
    fc.record({ session: index, jwt: fc.option(index), place: anyPlace }),
    (choice) => async (model, world) => {
      const session = picked(model.sessions, choice.session);
      const place = places[choice.place];
      if (!session || place?.project !== session.account.place.project) return;
      const response = await call(place.project, "sessions.exchange", {
        ...referenceTo(session, choice.jwt),
        organization_id: place.organization,
        session_duration_minutes: 60,
      });
      if (!isLive(session, world)) return expectResponse(response, "404 session_not_found");
      const account = accountAt(model, place, session.account.email);
      if (!account || account.status === "absent" || account.status === "deleted") {
        return expectResponse(response, "404 member_not_found");
      }
      expectResponse(response, "200");
      started(model, world, account, response, 60);
    },
  );

  const actElsewhere = command(
    "actElsewhere",
    fc.record({ session: index, place: anyPlace }),
    (choice) => async (model, world) => {
      const session = picked(model.sessions, choice.session);
      const place = places[choice.place];
      // Permissions in the member's own organization depend on the policy.
      if (!session || !place || place === session.account.place) return;
      const response = await call(
        place.project,
        "organizations.members.search",
        { organization_ids: [place.organization] },
        { "x-stytch-member-session": session.token },
      );
      const known = isLive(session, world) && place.project === session.account.place.project;
      expectResponse(response, known ? "403 session_authorization_tenancy_error" : "401 unauthorized_credentials");
    },
  );

  const discover = command(
    "discover",
    fc.record({ account: index, minutes: fc.constantFrom(5, 60) }),
    ({ account: which, minutes }) =>
      async (model, world) => {
        const account = picked(model.accounts, which);
        if (!account) return;
        const { project } = account.place;
        const response = await call(project, "magicLinks.email.discovery.send", {
          email_address: account.email,
          discovery_expiration_minutes: minutes,
        });
        expectResponse(response, "200");
        model.discoveries.push({
          email: account.email,
          project,
          token: world.api.emailedToken(account.email),
          expiresAt: world.now() + minutes * MINUTE,
          over: false,
        });
      },
  );

  const redeemDiscovery = command(
    "redeemDiscovery",
    fc.record({ discovery: index, asLogin: fc.boolean() }),
    (choice) => async (model, world) => {
      const discovery = picked(model.discoveries, choice.discovery);
      if (!discovery) return;
      const { project, token } = discovery;
      if (choice.asLogin) {
        const response = await call(project, "magicLinks.authenticate", { magic_links_token: token });
        return expectResponse(response, "404 magic_link_not_found");
      }
      const response = await call(project, "magicLinks.discovery.authenticate", { discovery_magic_links_token: token });
      if (!isLive(discovery, world)) return expectResponse(response, "401 unable_to_auth_magic_link");
      expectResponse(response, "200");
      expect(response.body.email_address).toBe(discovery.email);
      discovery.over = true;
      model.intermediates.push({
        email: discovery.email,
        project,
        token: response.body.intermediate_session_token,
        expiresAt: world.now() + INTERMEDIATE_MINUTES * MINUTE,
        over: false,
      });
    },
  );

  const enter = command(
    "enter",
    fc.record({ intermediate: index, place: anyPlace }),
    (choice) => async (model, world) => {
      const intermediate = picked(model.intermediates, choice.intermediate);
      const place = places[choice.place];
      if (!intermediate || !place) return;
      const response = await call(place.project, "discovery.intermediateSessions.exchange", {
        intermediate_session_token: intermediate.token,
        organization_id: place.organization,
      });
      if (!isLive(intermediate, world) || intermediate.project !== place.project) {
        return expectResponse(response, "404 intermediate_session_not_found");
      }
      const account = accountAt(model, place, intermediate.email);
      if (!account || account.status === "absent" || account.status === "deleted") {
        return expectResponse(response, "400 email_jit_provisioning_not_allowed");
      }
      expectResponse(response, "200");
      intermediate.over = true;
      started(model, world, account, response, 60);
    },
  );

  return [exchange, actElsewhere, discover, redeemDiscovery, redeemDiscovery, enter, enter];
}
