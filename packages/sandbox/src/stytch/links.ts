import { minutesAfter } from "../clock.ts";
import type { World } from "../world.ts";
import { badRequest, notFound, unauthorized } from "./errors.ts";
import { checkPkce } from "./pkce.ts";

/** A magic link's token and what it stands for. */
export interface MagicLink {
  readonly token: string;
  /** Which flow the token belongs to; another flow does not know it. */
  readonly flow: string;
  /** Whom it signs in: a member's or user's ID, or an address. */
  readonly subject: string;
  /** The email it was sent to, by ID; the embeddable link by its own ID. */
  readonly methodId: string;
  readonly invite: boolean;
  readonly codeChallenge: string | undefined;
  readonly expiresAt: Date;
  /** Used up or revoked. */
  spent: boolean;
}

// The default of every test project: https://stytch.com/docs/workspace-management/redirect-urls
const DEFAULT_REDIRECT_URL = "http://localhost:3000/authenticate";

/** The magic links of one API of one project. */
export class LinkStore {
  readonly #world: World;
  readonly #byToken = new Map<string, MagicLink>();
  readonly #bySubject = new Map<string, MagicLink[]>();

  constructor(world: World) {
    this.#world = world;
  }

  issue(options: {
    flow: string;
    subject: string;
    methodId: string;
    minutes: number;
    codeChallenge?: string | undefined;
    invite?: boolean;
  }): MagicLink {
    const link: MagicLink = {
      token: this.#world.ids.token(),
      flow: options.flow,
      subject: options.subject,
      methodId: options.methodId,
      invite: options.invite ?? false,
      codeChallenge: options.codeChallenge,
      expiresAt: minutesAfter(this.#world.now(), options.minutes),
      spent: false,
    };
    this.#byToken.set(link.token, link);
    const ofSubject = this.#bySubject.get(link.subject);
    if (ofSubject) ofSubject.push(link);
    else this.#bySubject.set(link.subject, [link]);
    return link;
  }

  /** The link that may be redeemed with this token. The caller spends it once nothing else can refuse the request. */
  redeemable(flow: string, token: string, verifier: string | undefined): MagicLink {
    const link = this.#byToken.get(token);
    if (link?.flow !== flow) throw notFound("magic_link_not_found", "No magic link has this token.");
    if (link.spent || link.expiresAt <= this.#world.now()) {
      throw unauthorized("unable_to_auth_magic_link", "The magic link was already used, was revoked or has expired.");
    }
    checkPkce(link.codeChallenge, verifier);
    return link;
  }

  /** Spends the subject's links, or only the invites among them. Returns how many were still good. */
  revoke(subject: string, only?: "invites"): number {
    let revoked = 0;
    for (const link of this.#bySubject.get(subject) ?? []) {
      if (link.spent || link.expiresAt <= this.#world.now() || (only === "invites" && !link.invite)) continue;
      link.spent = true;
      revoked += 1;
    }
    return revoked;
  }
}

/** The URL in the mail: the redirect URL, which was checked before, with the token in its query. */
export function linkUrl(redirectUrl: string | undefined, tokenType: string, token: string): string {
  const url = new URL(redirectUrl ?? DEFAULT_REDIRECT_URL);
  url.searchParams.set("stytch_token_type", tokenType);
  url.searchParams.set("token", token);
  return url.toString();
}

/** Refuses what is not an absolute URL before anything is changed. */
export function checkRedirectUrl(redirectUrl: string | undefined, errorType: string): void {
  if (redirectUrl === undefined || URL.canParse(redirectUrl)) return;
  throw badRequest(errorType, `"${redirectUrl}" is not an absolute URL.`);
}

/** How long a link lives where the request does not say, in minutes. */
export const HOUR = 60;
export const WEEK = 10_080;
