import { minutesAfter } from "../clock.ts";
import type { ProviderError } from "../provider-error.ts";
import type { World } from "../world.ts";
import { badRequest, notFound, unauthorized } from "./errors.ts";
import { checkPkce } from "./pkce.ts";
import { sweep } from "./sweep.ts";

/** A token that was emailed in a link, or returned to be delivered, with its purpose. */
export interface MagicLink {
  readonly token: string;
  /** The flow that the token belongs to. Other flows do not accept it. */
  readonly flow: string;
  /** The ID of the member or user that it signs in, or an email address. */
  readonly subject: string;
  /** The ID of the email address that it was sent to; for an embeddable link, its own ID. */
  readonly methodId: string;
  readonly invite: boolean;
  /** The new email address that redeeming the link verifies for the subject, if its address is to change. */
  readonly movesTo: string | undefined;
  readonly codeChallenge: string | undefined;
  readonly expiresAt: Date;
  /** `true` if used or revoked. */
  spent: boolean;
}

// The default of every test project: https://stytch.com/docs/workspace-management/redirect-urls
const DEFAULT_REDIRECT_URL = "http://localhost:3000/authenticate";

export interface LinkData {
  readonly byToken: Map<string, MagicLink>;
  /** Unspent links. */
  readonly bySubject: Map<string, Set<MagicLink>>;
}

export function emptyLinkData(): LinkData {
  return { byToken: new Map(), bySubject: new Map() };
}

/** Maximum number of spent links that are remembered, to distinguish them from links that never existed. */
const REMEMBERED = 10_000;

/** The errors for a token that cannot be redeemed. */
export interface TokenErrors {
  unknown(): ProviderError;
  over(): ProviderError;
}

const MAGIC_LINK_ERRORS: TokenErrors = {
  unknown: () => notFound("magic_link_not_found", "No magic link has this token."),
  over: () => unauthorized("unable_to_auth_magic_link", "The magic link was already used, was revoked or has expired."),
};

/** The links of one API of one project: magic links and password reset links. */
export class LinkStore {
  readonly #world: World;
  readonly #data: LinkData;

  constructor(world: World, data: LinkData) {
    this.#world = world;
    this.#data = data;
  }

  issue(options: {
    flow: string;
    subject: string;
    methodId: string;
    minutes: number;
    codeChallenge?: string | undefined;
    invite?: boolean;
    movesTo?: string | undefined;
  }): MagicLink {
    const link: MagicLink = {
      token: this.#world.ids.token(),
      flow: options.flow,
      subject: options.subject,
      methodId: options.methodId,
      invite: options.invite ?? false,
      movesTo: options.movesTo,
      codeChallenge: options.codeChallenge,
      expiresAt: minutesAfter(this.#world.now(), options.minutes),
      spent: false,
    };
    const { byToken, bySubject } = this.#data;
    if (byToken.size >= REMEMBERED) sweep(byToken, (oldest) => this.#forget(oldest));
    byToken.set(link.token, link);
    const ofSubject = bySubject.get(link.subject);
    if (ofSubject) ofSubject.add(link);
    else bySubject.set(link.subject, new Set([link]));
    return link;
  }

  /** Returns the redeemable link with this token. The caller spends it once nothing else can reject the request. */
  redeemable(
    flow: string,
    token: string,
    verifier: string | undefined,
    providerErrors: TokenErrors = MAGIC_LINK_ERRORS,
  ): MagicLink {
    const link = this.#data.byToken.get(token);
    if (link?.flow !== flow) throw providerErrors.unknown();
    if (this.#isOver(link)) throw providerErrors.over();
    checkPkce(link.codeChallenge, verifier);
    return link;
  }

  spend(link: MagicLink): void {
    link.spent = true;
    const ofSubject = this.#data.bySubject.get(link.subject);
    ofSubject?.delete(link);
    if (ofSubject?.size === 0) this.#data.bySubject.delete(link.subject);
  }

  /** Spends the subject's links, or only its invites. Returns the number of links that were still valid. */
  revoke(subject: string, only?: "invites"): number {
    let revoked = 0;
    for (const link of [...(this.#data.bySubject.get(subject) ?? [])]) {
      if (this.#isOver(link) || (only === "invites" && !link.invite)) continue;
      this.spend(link);
      revoked += 1;
    }
    return revoked;
  }

  #isOver(link: MagicLink): boolean {
    return link.spent || link.expiresAt <= this.#world.now();
  }

  #forget(link: MagicLink): boolean {
    if (!this.#isOver(link)) return false;
    this.spend(link);
    return this.#data.byToken.delete(link.token);
  }
}

/** Returns the URL in the email: the redirect URL, which was validated before, with the token in its query. */
export function linkUrl(redirectUrl: string | undefined, tokenType: string, token: string): string {
  const url = new URL(redirectUrl ?? DEFAULT_REDIRECT_URL);
  url.searchParams.set("stytch_token_type", tokenType);
  url.searchParams.set("token", token);
  return url.toString();
}

/** Throws for a redirect URL that is not absolute, before anything is changed. */
export function checkRedirectUrl(redirectUrl: string | undefined, errorType: string): void {
  if (redirectUrl === undefined || URL.canParse(redirectUrl)) return;
  throw badRequest(errorType, `"${redirectUrl}" is not an absolute URL.`);
}

/** Default lifetime of a link, in minutes. */
export const HOUR = 60;
export const WEEK = 10_080;
