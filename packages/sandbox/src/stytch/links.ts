import { minutesAfter } from "../clock.ts";
import type { ProviderError } from "../provider-error.ts";
import type { World } from "../world.ts";
import { badRequest, notFound, unauthorized } from "./errors.ts";
import { checkPkce } from "./pkce.ts";
import { sweep } from "./sweep.ts";

/** A token that was mailed in a link, or handed out to be, and what it stands for. */
export interface MagicLink {
  readonly token: string;
  /** Which flow the token belongs to; another flow does not know it. */
  readonly flow: string;
  /** Whom it signs in: a member's or user's ID, or an address. */
  readonly subject: string;
  /** The email it was sent to, by ID; the embeddable link by its own ID. */
  readonly methodId: string;
  readonly invite: boolean;
  /** The address that whoever redeems it has proven to be the subject's, which still has another. */
  readonly movesTo: string | undefined;
  readonly codeChallenge: string | undefined;
  readonly expiresAt: Date;
  /** Used up or revoked. */
  spent: boolean;
}

// The default of every test project: https://stytch.com/docs/workspace-management/redirect-urls
const DEFAULT_REDIRECT_URL = "http://localhost:3000/authenticate";

export interface LinkData {
  readonly byToken: Map<string, MagicLink>;
  /** Those that nobody has spent yet. */
  readonly bySubject: Map<string, Set<MagicLink>>;
}

export function emptyLinkData(): LinkData {
  return { byToken: new Map(), bySubject: new Map() };
}

/** A link that is over is remembered, to be told from one that never was, until there are this many. */
const REMEMBERED = 10_000;

/** The answers to a token that cannot be redeemed. */
export interface TokenErrors {
  unknown(): ProviderError;
  over(): ProviderError;
}

const MAGIC_LINK_ERRORS: TokenErrors = {
  unknown: () => notFound("magic_link_not_found", "No magic link has this token."),
  over: () => unauthorized("unable_to_auth_magic_link", "The magic link was already used, was revoked or has expired."),
};

/** The links of one API of one project: magic links, and those that reset a password. */
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

  /** The link that may be redeemed with this token. The caller spends it once nothing else can refuse the request. */
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

  /** Spends the subject's links, or only the invites among them. Returns how many were still good. */
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
