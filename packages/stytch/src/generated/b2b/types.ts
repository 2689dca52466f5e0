// Made by `pnpm generate` from specs/stytch/b2b. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

/** Settings of a call that can also carry what its headers need. */
export interface AuthorizationRequestOptions extends RequestOptions {
  authorization?: {
    /**
     * Session token of the member on whose behalf you call. Stytch then allows only what that member's roles
     * permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all
     * rights of the project.
     */
    session_token?: string;
    /**
     * The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It
     * must not have expired, which it does five minutes after it was issued.
     */
    session_jwt?: string;
  };
}

/** The methods of Stytch B2B (stytch@b2b), by their dotted path. */
export interface Methods {
  readonly discovery: {
    readonly intermediateSessions: {
      /**
       * Log in to an organization after discovery.
       *
       * Turns an intermediate session into a member's session in the organization chosen. Accepts an invitation,
       * or makes the person a member where the organization's rules allow it. If the organization asks for more,
       * no session is opened and the answer says what is missing; a passcode may then be texted to the member's
       * phone at once.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/discovery/exchange-intermediate-session
       */
      exchange(request: DiscoveryIntermediateSessionsExchangeRequest, options?: RequestOptions): ApiPromise<OrganizationLogin>;
    };
    readonly organizations: {
      /**
       * Create an organization and log its creator in.
       *
       * Creates an organization and a member with the role `stytch_admin`, for the person that the intermediate
       * session stands for, and opens a session. There is none yet where the email address was not verified by
       * the login (a password, OAuth with GitHub, Slack or HubSpot), or where `mfa_policy` asks for a second
       * factor; the answer then says what is missing.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/discovery/create-organization-via-discovery
       */
      create(request: DiscoveryOrganizationsCreateRequest, options?: RequestOptions): ApiPromise<OrganizationLogin>;
      /**
       * List the organizations that a person may log in to.
       *
       * Reads only, although a POST; no token is used up. With an intermediate session, organizations that the
       * person may yet join are listed too, and `discovery.intermediateSessions.exchange` logs in to any; with a
       * member's session only those that know the person already, and `sessions.exchange` switches. Give exactly
       * one of the three tokens.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/discovery/list-organizations
       */
      list(request?: DiscoveryOrganizationsListRequest, options?: RequestOptions): ApiPromise<DiscoveryOrganizationsListResponse>;
    };
  };
  readonly idp: {
    /**
     * Ask whether a token of a Connected App is good.
     *
     * Asks Stytch about an access or refresh token, as in RFC 7662; an access token can also be verified without
     * a call, with the project's keys. Takes the app's own credentials in place of the project's. A token that
     * is not good is no error, the answer just says so.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/methods/introspect-token
     */
    introspectTokenNetwork(request: IdpIntrospectTokenNetworkRequest, options?: RequestOptions): ApiPromise<IdpIntrospectTokenNetworkResponse>;
    readonly oauth: {
      /**
       * Let a Connected App in, or refuse it.
       *
       * Call it with the member's decision and what the app sent in the query of its authorization request,
       * checked before with `idp.oauth.authorizeStart`. Makes a code that the app exchanges for tokens once, and
       * answers where to redirect the member. The member is given by exactly one of session token, session JWT,
       * or organization and member ID.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/submit-oauth-authorization
       */
      authorize(request: IdpOauthAuthorizeRequest, options?: RequestOptions): ApiPromise<IdpAuthorization>;
      /**
       * Check a request of a Connected App for access.
       *
       * For your page where members let apps into their account: pass on what the app sent in the query of its
       * authorization request, and learn whether it is valid, who asks, what for, and whether the member must be
       * asked. Changes nothing; `idp.oauth.authorize` finishes. The member is given by exactly one of session
       * token, session JWT, or organization and member ID.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/start-oauth-authorization
       */
      authorizeStart(request: IdpOauthAuthorizeStartRequest, options?: RequestOptions): ApiPromise<IdpOauthAuthorizeStartResponse>;
    };
  };
  readonly impersonation: {
    /**
     * Log in as a member, for support.
     *
     * Redeems the token that a person of your team gets in the Stytch dashboard with "Impersonate Member", and
     * opens a session of 60 minutes as that member. The token works once, the session cannot be extended, no
     * second factor is asked for, and the session's factor `impersonated` names who is behind it. Impersonation
     * must be enabled for the project.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/impersonation/authenticate-token
     */
    authenticate(request: ImpersonationAuthenticateRequest, options?: RequestOptions): ApiPromise<ImpersonationAuthenticateResponse>;
  };
  readonly m2m: {
    /**
     * Get an access token for a program.
     *
     * For a program that calls your services without a person: an M2M client trades its ID and secret for an
     * access token that lives an hour. Takes the client's own credentials in place of the project's. Each call
     * makes a new token; use one until it expires. Further fields of the body can be put into the token by the
     * project's template of custom claims.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/m2m/token/get-access-token
     */
    token(request: M2mTokenRequest, options?: RequestOptions): ApiPromise<OauthToken>;
  };
  readonly magicLinks: {
    /**
     * Redeem the link of a login, signup or invitation.
     *
     * Uses up the token that came with the click, makes a `pending` or `invited` member `active`, and opens a
     * session of 60 minutes unless told otherwise. If the member must still give a second factor there is no
     * session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may
     * then be texted to the member's phone at once. With a session of the same member given, no second factor is
     * asked for.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/authenticate-magic-link
     */
    authenticate(request: MagicLinksAuthenticateRequest, options?: RequestOptions): ApiPromise<MagicLinksAuthenticateResponse>;
    readonly discovery: {
      /**
       * Redeem the link of a discovery mail.
       *
       * Uses up the token that came with the click and tells which organizations the person may log in to. Logs
       * in to none yet: pass the intermediate session token, good for 10 minutes, to
       * `discovery.intermediateSessions.exchange` to log in to one of them, or to
       * `discovery.organizations.create` to make a new one.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/email-magic-links/discovery/authenticate-discovery-magic-link
       */
      authenticate(request: MagicLinksDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<MagicLinksDiscoveryAuthenticateResponse>;
    };
    readonly email: {
      readonly discovery: {
        /**
         * Mail a link to somebody who has not chosen an organization.
         *
         * Mails one message, to any address. Redeemed with `magicLinks.discovery.authenticate`, its link tells
         * which organizations the person may log in to. It works once. No member is created. Calling again mails
         * again.
         *
         * Not safe to repeat: each call sends an email.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/discovery/send-discovery-email
         */
        send(request: MagicLinksEmailDiscoverySendRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailDiscoverySendResponse>;
      };
      /**
       * Mail somebody an invitation to an organization.
       *
       * Mails one message and makes the address a member with status `invited` (a `pending` member becomes
       * `invited` too); an active member is refused. The link is redeemed with `magicLinks.authenticate` and
       * works once. To take an invitation back, delete the member. On a member's behalf, that member needs the
       * action `create` on `stytch.member`.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/send-invite-email
       */
      invite(request: MagicLinksEmailInviteRequest, options?: AuthorizationRequestOptions): ApiPromise<MagicLinksEmailInviteResponse>;
      /**
       * Mail a member a link that logs in or signs up.
       *
       * Mails one message. An active member gets a login link; anyone else gets a signup link, and an address
       * that is new to the organization becomes, where `email_jit_provisioning` lets it, a member with status
       * `pending` until the link is redeemed with `magicLinks.authenticate`. A link works once. Calling again
       * mails again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/send-login-or-signup-email
       */
      loginOrSignup(request: MagicLinksEmailLoginOrSignupRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailLoginOrSignupResponse>;
    };
  };
  readonly oauth: {
    /**
     * Redeem the token of an OAuth login.
     *
     * Uses up the token that came back from Google, Microsoft or another provider, and opens a session of 60
     * minutes unless told otherwise. The login is incomplete, with an intermediate session token answered, if
     * the member must still give a second factor, or if the provider does not vouch for the email address;
     * `mfa_required` and `primary_required` say which. A passcode may then be texted to the member's phone at
     * once. With a session of the same member given, no second factor is asked for.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/oauth/organization/authenticate
     */
    authenticate(request: OauthAuthenticateRequest, options?: RequestOptions): ApiPromise<OauthAuthenticateResponse>;
    readonly discovery: {
      /**
       * Redeem the token of an OAuth discovery login.
       *
       * Uses up the token that came back from the provider and tells which organizations the person may log in
       * to. Logs in to none yet: pass the intermediate session token, good for 10 minutes, to
       * `discovery.intermediateSessions.exchange` to log in to one of them, or to
       * `discovery.organizations.create` to make a new one.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/oauth/discovery/authenticate
       */
      authenticate(request: OauthDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<OauthDiscoveryAuthenticateResponse>;
    };
  };
  readonly organizations: {
    /**
     * List the Connected Apps that an organization's members use.
     *
     * Lists every app that at least one member has let in and not revoked since. An app also leaves the list
     * when the organization's `first_party_connected_apps_allowed_type` or
     * `third_party_connected_apps_allowed_type` no longer admits it. Who uses an app is told by
     * `organizations.getConnectedApp`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see
     * https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/get-connected-apps-organization
     */
    connectedApps(request: OrganizationsConnectedAppsRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsConnectedAppsResponse>;
    /**
     * Create an organization.
     *
     * For customers that you set up yourself: it makes no member and sends nothing. To let a person who has just
     * signed in found the organization and become its first admin, use `discovery.organizations.create`. A slug
     * that is taken fails with `organization_slug_already_used`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/create-organization
     */
    create(request: OrganizationsCreateRequest, options?: RequestOptions): ApiPromise<OrganizationsCreateResponse>;
    /**
     * Delete an organization and its members.
     *
     * Deletes the organization together with all its members. With a member session it needs the permission
     * `delete` on `stytch.organization`; the caller's own account goes as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/delete-organization
     */
    delete(request: OrganizationsDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsDeleteResponse>;
    /**
     * Take an organization's external ID away.
     *
     * The organization stays and keeps its Stytch ID and slug; only your own ID for it is forgotten, so calls no
     * longer take that one. To replace it by another ID, use `organizations.update` instead.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/delete-organization-external-id
     */
    deleteExternalId(request: OrganizationsDeleteExternalIdRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsDeleteExternalIdResponse>;
    /**
     * Get an organization.
     *
     * Returns the organization with all its settings. Takes the slug as well, so a page at `acme.example.com`
     * can look up who it belongs to.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/get-organization
     */
    get(request: OrganizationsGetRequest, options?: RequestOptions): ApiPromise<OrganizationsGetResponse>;
    /**
     * Get a Connected App and the members who use it.
     *
     * Describes the app and lists the organization's members who have let it in, each with the scopes asked for
     * when the member last did so. For an admin page that shows what has access to the customer's data.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see
     * https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/get-connected-app-details
     */
    getConnectedApp(request: OrganizationsGetConnectedAppRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsGetConnectedAppResponse>;
    readonly members: {
      readonly connectedApps: {
        /**
         * Take a Connected App's access to a member away.
         *
         * Revokes every token that the app holds for the member. To get new ones, the app must send the member
         * through its authorization again, where consent is asked for anew. With a member session it needs the
         * permission `revoke.connected-app` on `stytch.member`, for the caller's own account on `stytch.self`.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see
         * https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/revoke-connected-app-access-to-member
         */
        revoke(request: OrganizationsMembersConnectedAppsRevokeRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersConnectedAppsRevokeResponse>;
      };
      /**
       * Create a member.
       *
       * Adds a person to the organization without sending anything, for imports and admin pages; to mail an
       * invitation use `magicLinks.email.invite`. With a member session it needs the permission `create` on
       * `stytch.member`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/create-member
       */
      create(request: OrganizationsMembersCreateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersCreateResponse>;
      /**
       * Get a member of any organization.
       *
       * Finds a member by ID alone, wherever it belongs. Dangerous with an ID that came from a browser: nothing
       * checks that the caller belongs to the same organization, so another customer's data may leak. Use
       * `organizations.members.get` where the organization is known.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/get-member-dangerous
       */
      dangerouslyGet(request: OrganizationsMembersDangerouslyGetRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersDangerouslyGetResponse>;
      /**
       * Delete a member.
       *
       * Takes the person out of the organization. The record stays with status `deleted` and a search for that
       * status still finds it. With a member session it needs the permission `delete` on `stytch.member`, for
       * the caller's own account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member
       */
      delete(request: OrganizationsMembersDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteResponse>;
      /**
       * Take a member's external ID away.
       *
       * The member stays and keeps its Stytch ID; only your own ID for it is forgotten, so calls no longer take
       * that one. To replace it by another ID, use `organizations.members.update` instead.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-external-id
       */
      deleteExternalId(request: OrganizationsMembersDeleteExternalIdRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteExternalIdResponse>;
      /**
       * Delete a member's phone number.
       *
       * Removes the phone that gets codes by text message; needed before another number can be set. Open
       * sessions go on, and a second factor is asked for again at the next login only. With a member session it
       * needs the permission `update.info.delete.mfa-phone` on `stytch.member`, for the caller's own account on
       * `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-mfa-phone-number
       */
      deleteMFAPhoneNumber(request: OrganizationsMembersDeleteMFAPhoneNumberRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteMFAPhoneNumberResponse>;
      /**
       * Delete a member's password.
       *
       * From then on the member signs in by other means or sets a new password with a reset. Works only in
       * projects whose passwords belong to one organization; where they hold across organizations, call
       * `passwords.email.requireReset`. With a member session it needs the permission
       * `update.info.delete.password` on `stytch.member`, for the caller's own account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-password
       */
      deletePassword(request: OrganizationsMembersDeletePasswordRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeletePasswordResponse>;
      /**
       * Delete a member's authenticator app.
       *
       * Removes the app that makes codes (TOTP); needed before another can be set up, as after the loss of a
       * phone. Open sessions go on, and a second factor is asked for again at the next login only. With a member
       * session it needs the permission `update.info.delete.mfa-totp` on `stytch.member`, for the caller's own
       * account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-mfa-totp
       */
      deleteTOTP(request: OrganizationsMembersDeleteTOTPRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteTOTPResponse>;
      /**
       * Get a member by ID or mail address.
       *
       * Returns the member and its organization. Name the member by `member_id` or by `email_address`. A member
       * of another organization is not found, so this is safe with an ID that came from a browser.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/get-member
       */
      get(request: OrganizationsMembersGetRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersGetResponse>;
      /**
       * List the Connected Apps that a member has let in.
       *
       * Lists the apps that the member authorized and has not revoked since, with the scopes of each; for a page
       * on which members see what has access to their account. An app that the organization no longer allows can
       * drop out as well. With a member session it needs the permission `get.connected-apps` on `stytch.member`,
       * for the caller's own account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/get-connected-apps-member
       */
      getConnectedApps(request: OrganizationsMembersGetConnectedAppsRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersGetConnectedAppsResponse>;
      readonly oauthProviders: {
        /**
         * Get a member's token for GitHub.
         *
         * For calling GitHub's API as the member, with the token of the member's GitHub login. GitHub issues no
         * refresh token; its access tokens last, but are revoked after a very long time of disuse.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/github
         */
        github(request: OrganizationsMembersOauthProvidersGithubRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersGithubResponse>;
        /**
         * Get a member's tokens for Google.
         *
         * For calling Google's API as the member. Stytch keeps the tokens of the member's Google login and
         * renews the access token by itself, if a refresh token was issued. Google does not issue one at every
         * login; the parameter `provider_prompt=consent` at the start of the login asks for it. After Google One
         * Tap alone there are no tokens.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/google
         */
        google(request: OrganizationsMembersOauthProvidersGoogleRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersGoogleResponse>;
        /**
         * Get a member's tokens for HubSpot.
         *
         * For calling HubSpot's API as the member. Stytch keeps the tokens of the member's HubSpot logins and
         * renews the access token by itself, if a refresh token was issued.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/hubspot
         */
        hubspot(request: OrganizationsMembersOauthProvidersHubspotRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersHubspotResponse>;
        /**
         * Get a member's tokens for Microsoft.
         *
         * For calling Microsoft's API as the member. Stytch keeps the tokens of the member's Microsoft login and
         * renews the access token by itself, if a refresh token was issued.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/microsoft
         */
        microsoft(request: OrganizationsMembersOauthProvidersMicrosoftRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersMicrosoftResponse>;
        /**
         * Get a member's tokens for Slack.
         *
         * For calling Slack's API, as the member or as your app's bot in the member's workspace, with the tokens
         * that Slack issued at the member's logins. Takes no `include_refresh_token`, unlike the calls for other
         * providers.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/slack
         */
        slack(request: OrganizationsMembersOauthProvidersSlackRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersSlackResponse>;
      };
      /**
       * Get a member's tokens from OIDC logins.
       *
       * For calling the customer's identity provider as the member. Stytch keeps the tokens of the member's
       * logins over OIDC connections and renews an access token by itself, if a refresh token was issued.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/oidc/get-oidc-access-token
       */
      oidcProviders(request: OrganizationsMembersOidcProvidersRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOidcProvidersResponse>;
      /**
       * Bring a deleted member back.
       *
       * Sets a member with status `deleted`, and its mail address, back to `active`. Works only for a member who
       * had verified an address. With a member session it needs the permission `create` on `stytch.member`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/reactivate-member
       */
      reactivate(request: OrganizationsMembersReactivateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersReactivateResponse>;
      /**
       * Find members.
       *
       * Searches the organizations given, for member lists and reports; deleted members appear only if
       * `statuses` asks for them. Keep it out of login flows: an answer may take from a fraction of a second to
       * nine seconds, and 100 searches a minute are the limit. With a member session it needs the permission
       * `search` on `stytch.member`, in the caller's own organization only.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/search-members
       */
      search(request: OrganizationsMembersSearchRequest, options?: AuthorizationRequestOptions): PagedPromise<OrganizationsMembersSearchResponse, Member>;
      /**
       * Let a member move to a new mail address.
       *
       * Mails one message to the new address, with a link or a code that works for 5 minutes; calling again
       * mails again. The address changes only when that is redeemed, with `magicLinks.authenticate` or, with the
       * new address, `otps.email.authenticate`. The member must be active with a verified address, and nobody
       * else in the organization may have or be moving to the new one. With a member session it needs the
       * permission `update.info.email` on `stytch.member`, for the caller's own account on `stytch.self`.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/start-member-email-update
       */
      startEmailUpdate(request: OrganizationsMembersStartEmailUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersStartEmailUpdateResponse>;
      /**
       * Free an address that a member no longer uses.
       *
       * An address that a member had before stays reserved until it is unlinked; then other members of the
       * organization can take it. Name it by `email_id`, `email_address` or both, which must then agree. With a
       * member session it needs the permission `update.info.unlink.retired-email` on `stytch.member`, for the
       * caller's own account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/unlink-retired-email
       */
      unlinkRetiredEmail(request: OrganizationsMembersUnlinkRetiredEmailRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersUnlinkRetiredEmailResponse>;
      /**
       * Change a member.
       *
       * Changes the fields given and leaves the others. With a member session each field needs its own
       * `update.*` permission on `stytch.member`, for name, untrusted metadata and MFA of the caller's own
       * account on `stytch.self`; `trusted_metadata` is refused, and so is the caller's own `email_address`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/update-member
       */
      update(request: OrganizationsMembersUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersUpdateResponse>;
    };
    /**
     * Count an organization's members.
     *
     * Answers numbers about the organization, so far only how many members it has; useful, for instance, to bill
     * a customer by seats.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/organization-object
     */
    metrics(request: OrganizationsMetricsRequest, options?: RequestOptions): ApiPromise<OrganizationsMetricsResponse>;
    /**
     * Find organizations.
     *
     * For admin pages and reports; without a query it walks through all organizations of the project. Keep it
     * out of login flows: an answer may take from a fraction of a second to nine seconds, and 100 searches a
     * minute are the limit.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/search-organizations
     */
    search(request?: OrganizationsSearchRequest, options?: RequestOptions): PagedPromise<OrganizationsSearchResponse, Organization>;
    /**
     * Change an organization.
     *
     * Changes the fields given and leaves the others; a list given replaces the old one. One way to join must
     * stay open, or the call fails: `email_invites`, `email_jit_provisioning` and `sso_jit_provisioning` cannot
     * all be `NOT_ALLOWED`. With a member session each field needs its own `update.*` permission on
     * `stytch.organization`, and `trusted_metadata` is refused.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/update-organization
     */
    update(request: OrganizationsUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsUpdateResponse>;
  };
  readonly otps: {
    readonly email: {
      /**
       * Log in with a mailed passcode.
       *
       * Uses up the code, makes a `pending` or `invited` member `active`, and opens a session of 60 minutes
       * unless told otherwise. If the member must still give a second factor there is no session yet:
       * `member_authenticated` is false and an intermediate session token is answered; a passcode may then be
       * texted to the member's phone at once. With a session of the same member given, no second factor is asked
       * for.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/organization/authenticate-otp
       */
      authenticate(request: OtpsEmailAuthenticateRequest, options?: RequestOptions): ApiPromise<OtpsEmailAuthenticateResponse>;
      readonly discovery: {
        /**
         * Check a passcode mailed before an organization is chosen.
         *
         * Uses up the code of a discovery mail and tells which organizations the person may log in to. Logs in
         * to none yet.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/discovery/authenticate-discovery-otp
         */
        authenticate(request: OtpsEmailDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
        /**
         * Mail a passcode to somebody who has not chosen an organization.
         *
         * Mails a six-digit code, to any address. Redeemed with `otps.email.discovery.authenticate`, it tells
         * which organizations the person may log in to. It works once, and codes mailed to the address before
         * stop working. No member is created. Calling again mails again.
         *
         * Not safe to repeat: each call sends an email.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/discovery/send-discovery-otp
         */
        send(request: OtpsEmailDiscoverySendRequest, options?: RequestOptions): ApiPromise<OtpsEmailDiscoverySendResponse>;
      };
      /**
       * Mail a member a passcode that logs in or signs up.
       *
       * Mails a six-digit code. An active member gets a login mail; anyone else gets a signup mail, and an
       * address that is new to the organization becomes, where `email_jit_provisioning` lets it, a member with
       * status `pending` until the code is redeemed with `otps.email.authenticate`. A code works once, and those
       * mailed to the address before stop working. Calling again mails again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/organization/send-login-or-signup-otp
       */
      loginOrSignup(request: OtpsEmailLoginOrSignupRequest, options?: RequestOptions): ApiPromise<OtpsEmailLoginOrSignupResponse>;
    };
    readonly sms: {
      /**
       * Give a texted passcode as second factor.
       *
       * Uses up the code, and completes a login or adds the factor to a session; it can never begin a login.
       * Takes exactly one of `intermediate_session_token`, `session_token` and `session_jwt`. A completed login
       * opens a session of 60 minutes unless told otherwise. Where the organization's `mfa_policy` is
       * `REQUIRED_FOR_ALL`, a right code also sets the member's `mfa_enrolled` to true.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/authenticate-otp-sms
       */
      authenticate(request: OtpsSmsAuthenticateRequest, options?: RequestOptions): ApiPromise<SecondFactorLogin>;
      /**
       * Text a passcode to a member's phone.
       *
       * Sends one text message with a code that works for 2 minutes; a code sent before stops working. A number
       * given for a member without a phone becomes the member's. After a login that asks for a second factor the
       * first code goes out by itself, so call this to send another, or to ask for one within a session. Numbers
       * outside the United States and Canada cost extra and must be allowed in the dashboard first. Calling
       * again texts again.
       *
       * Not safe to repeat: each call sends a text message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/mfa/otp/send-sms-otp
       */
      send(request: OtpsSmsSendRequest, options?: RequestOptions): ApiPromise<OtpsSmsSendResponse>;
    };
  };
  readonly passwords: {
    /**
     * Log in with email address and password.
     *
     * Checks the password that the member has in this organization and opens a session of 60 minutes unless told
     * otherwise. If the member must still give a second factor there is no session yet: `member_authenticated`
     * is false and an intermediate session token is answered; a passcode may then be texted to the member's
     * phone at once. With a session of the same member given, no second factor is asked for. A password known
     * from a breach is refused with `member_reset_password` even if it is right, where the project looks for
     * breaches at login.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/passwords/authenticate
     */
    authenticate(request: PasswordsAuthenticateRequest, options?: RequestOptions): ApiPromise<PasswordsAuthenticateResponse>;
    readonly discovery: {
      /**
       * Check a password before an organization is chosen.
       *
       * Checks a password that its owner has for all organizations, and tells which of them there are. Works
       * only in projects that share passwords across organizations. A password known from a breach is refused
       * with `member_reset_password` even if it is right, where the project looks for breaches at login.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/discovery-authenticate
       */
      authenticate(request: PasswordsDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
      readonly email: {
        /**
         * Set a new password before an organization is chosen.
         *
         * Uses up the token that came with the click on a reset link, sets the password for all of the person's
         * organizations, and tells which those are. Works only in projects that share passwords across
         * organizations. Logs in to none yet.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see
         * https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/discovery-password-reset-by-email
         */
        reset(request: PasswordsDiscoveryEmailResetRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
        /**
         * Mail a link that sets a password for all organizations.
         *
         * Mails one message, for people who forgot their password or have none yet. Its link opens your page for
         * a new password, which finishes with `passwords.discovery.email.reset`; another one logs in without a
         * password. Works only in projects that share passwords across organizations. Calling again mails again.
         *
         * Not safe to repeat: each call sends an email.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see
         * https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/discovery-password-reset-by-email-start
         */
        resetStart(request: PasswordsDiscoveryEmailResetStartRequest, options?: RequestOptions): ApiPromise<PasswordsDiscoveryEmailResetStartResponse>;
      };
    };
    readonly email: {
      /**
       * Make a password useless until it is reset.
       *
       * Demands that the person behind an address sets a new password by mail before the next login with one,
       * for example after a leak. Works only in projects that share passwords across organizations. If the
       * address belongs to one active member only, the password is deleted.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/require-password-reset-by-email
       */
      requireReset(request: PasswordsEmailRequireResetRequest, options?: AuthorizationRequestOptions): ApiPromise<PasswordsEmailRequireResetResponse>;
      /**
       * Set a new password with the token of a reset mail.
       *
       * Uses up the token that came with the click on a reset link, sets the password, ends all sessions that
       * the member had, and opens a new one of 60 minutes unless told otherwise. If the member must still give a
       * second factor there is no session yet, and an intermediate session token is answered; a passcode may
       * then be texted to the member's phone at once. With a session of the same member given, no second factor
       * is asked for.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email
       */
      reset(request: PasswordsEmailResetRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetResponse>;
      /**
       * Mail a link that sets a new password.
       *
       * Mails one message, for members who forgot their password or have none yet. Its link opens your page for
       * a new password, which finishes with `passwords.email.reset`; another one logs in without a password.
       * Calling again mails again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email-start
       */
      resetStart(request: PasswordsEmailResetStartRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetStartResponse>;
    };
    readonly existingPassword: {
      /**
       * Change a password by giving the old one.
       *
       * Sets a new password, ends all sessions that the member had, and opens a new one of 60 minutes unless
       * told otherwise. If the member must still give a second factor there is no session yet, and an
       * intermediate session token is answered; a passcode may then be texted to the member's phone at once.
       * With a session of the same member given, no second factor is asked for.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/existing-reset
       */
      reset(request: PasswordsExistingPasswordResetRequest, options?: RequestOptions): ApiPromise<PasswordsExistingPasswordResetResponse>;
    };
    /**
     * Import a password by its hash.
     *
     * Gives a member that has no password yet the one from your old system, and makes the address a member first
     * if it is none. Marks the address as verified, so import only those whose owners you know. At most 100
     * calls a second; where passwords are shared across organizations, call it once for each organization of the
     * address.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/passwords/migrate
     */
    migrate(request: PasswordsMigrateRequest, options?: RequestOptions): ApiPromise<PasswordsMigrateResponse>;
    readonly sessions: {
      /**
       * Set a new password within a session.
       *
       * Sets the password of a member who has just logged in some way, without the old password and without a
       * mail. Fails if no factor of the session is from the last 5 minutes. Ends all other sessions of the
       * member; the one given goes on.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-session
       */
      reset(request: PasswordsSessionsResetRequest, options?: RequestOptions): ApiPromise<PasswordsSessionsResetResponse>;
    };
    /**
     * Check whether a password is good enough.
     *
     * Rates a password by the rules of the project, and says what would make it better. For sign-up and reset
     * pages, before the password is sent to be set; it sets nothing.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/passwords/strength-check
     */
    strengthCheck(request: PasswordsStrengthCheckRequest, options?: RequestOptions): ApiPromise<PasswordsStrengthCheckResponse>;
  };
  readonly rbac: {
    readonly organizations: {
      /**
       * Get an organization's own roles.
       *
       * The roles that exist in this organization only, beside those of `rbac.policy`. Keep the answer for five
       * minutes, as Stytch's own clients do. In private beta: Stytch must have enabled it for your workspace.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/get-rbac-org-policy
       */
      getOrgPolicy(request: RbacOrganizationsGetOrgPolicyRequest, options?: RequestOptions): ApiPromise<RbacOrganizationsGetOrgPolicyResponse>;
      /**
       * Set an organization's own roles.
       *
       * Replaces all roles that the organization had for itself: one that is not in the list is gone. Those of
       * the project stay as they are. In private beta: Stytch must have enabled it for your workspace.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/set-rbac-org-policy
       */
      setOrgPolicy(request: RbacOrganizationsSetOrgPolicyRequest, options?: RequestOptions): ApiPromise<RbacOrganizationsSetOrgPolicyResponse>;
    };
    /**
     * Get the project's RBAC policy.
     *
     * The roles, resources and scopes as they are in the dashboard, for deciding by yourself what a member may
     * do. It changes rarely: keep it, and ask again after five minutes as Stytch's own clients do. Roles of
     * single organizations are not in it, see `rbac.organizations.getOrgPolicy`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/rbac/get-policy
     */
    policy(request?: Record<string, never>, options?: RequestOptions): ApiPromise<RbacPolicyResponse>;
  };
  readonly recoveryCodes: {
    /**
     * Get the recovery codes of a member.
     *
     * Answers all codes that still work, in the clear, to show them to the member again. Only for members with
     * an authenticator app.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/recovery-codes/get-recovery-codes
     */
    get(request: RecoveryCodesGetRequest, options?: RequestOptions): ApiPromise<RecoveryCodesGetResponse>;
    /**
     * Give a recovery code as second factor.
     *
     * Uses up one recovery code in place of the authenticator app, and completes a login or adds the factor to a
     * session. A completed login opens a session of 60 minutes unless told otherwise. For a member who has lost
     * the app.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/recovery-codes/recover
     */
    recover(request: RecoveryCodesRecoverRequest, options?: RequestOptions): ApiPromise<RecoveryCodesRecoverResponse>;
    /**
     * Replace the recovery codes of a member.
     *
     * Makes a new set of codes and answers it; all codes that the member had stop working. For a member who has
     * few left or fears that somebody saw them.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/b2b/api/recovery-codes-rotate
     */
    rotate(request: RecoveryCodesRotateRequest, options?: RequestOptions): ApiPromise<RecoveryCodesRotateResponse>;
  };
  readonly scim: {
    readonly connection: {
      /**
       * Create a SCIM connection.
       *
       * Lets a customer's directory create, change and remove members. Enter `base_url` and `bearer_token` of
       * the answer there; the token is never shown again. An organization has one active connection at most, a
       * second one fails with `active_scim_connection_exists`. With a member session it needs the permission
       * `create` on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/create-scim-connection
       */
      create(request: ScimConnectionCreateRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionCreateResponse>;
      /**
       * Delete a SCIM connection.
       *
       * The directory can no longer change members. With a member session it needs the permission `delete` on
       * `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/delete-scim-connection
       */
      delete(request: ScimConnectionDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionDeleteResponse>;
      /**
       * Get the SCIM connection of an organization.
       *
       * An organization has one active connection at most, so its own ID is enough. The bearer token is not
       * shown. With a member session it needs the permission `get` on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/get-scim-connection
       */
      get(request: ScimConnectionGetRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionGetResponse>;
      /**
       * List the groups that a directory has sent.
       *
       * Each with the ID that `scim.connection.update` needs to give the group a role. With a member session it
       * needs the permission `get` on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/scim-groups/get-scim-connection-groups
       */
      getGroups(request: ScimConnectionGetGroupsRequest, options?: AuthorizationRequestOptions): PagedPromise<ScimConnectionGetGroupsResponse, ScimConnectionGroup>;
      /**
       * Keep a directory's old token.
       *
       * Ends a rotation without effect: the old token stays in use and the one that
       * `scim.connection.rotateStart` answered is dropped. With a member session it needs the permission
       * `update` on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/cancel-scim-token-rotation
       */
      rotateCancel(request: ScimConnectionRotateCancelRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateCancelResponse>;
      /**
       * Put a directory's new token in use.
       *
       * Ends a rotation: the token that `scim.connection.rotateStart` answered takes the place of the old one.
       * Call it when the directory has the new token. With a member session it needs the permission `update` on
       * `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/complete-scim-token-rotation
       */
      rotateComplete(request: ScimConnectionRotateCompleteRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateCompleteResponse>;
      /**
       * Make a new token for a directory.
       *
       * Answers the new token, which is never shown again; the old one stays in use. Have the new one entered at
       * the directory, then call `scim.connection.rotateComplete`, or `scim.connection.rotateCancel` to keep the
       * old one. Also the way out when a token was lost. With a member session it needs the permission `update`
       * on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/start-scim-token-rotation
       */
      rotateStart(request: ScimConnectionRotateStartRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateStartResponse>;
      /**
       * Change a SCIM connection.
       *
       * Changes the fields given: its name, the kind of directory, and which groups give which roles. With a
       * member session it needs the permission `update` on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/update-scim-connection
       */
      update(request: ScimConnectionUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionUpdateResponse>;
    };
  };
  readonly sessions: {
    /**
     * Open a session on the word of a token issuer that you trust.
     *
     * Takes a JWT that your own backend or another provider signed for the person, and opens a session for the
     * member with its email address. Or, with a session given, adds the token to that as a factor. A Trusted
     * Auth Token profile in the dashboard says who may issue such tokens and what their claims mean. Members,
     * and organizations too, are created only where the profile has just-in-time provisioning switched on.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/attest-session
     */
    attest(request: SessionsAttestRequest, options?: RequestOptions): ApiPromise<SessionsAttestResponse>;
    /**
     * Check a session, and extend it if wanted.
     *
     * Call it on each request of a logged-in member: it answers who that is, with a fresh JWT, and fails once
     * the session has ended or been revoked. Takes exactly one of token and JWT. With `authorization_check`, it
     * fails with 403 unless the member's roles allow the action.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/authenticate-session
     */
    authenticate(request?: SessionsAuthenticateRequest, options?: RequestOptions): ApiPromise<SessionsAuthenticateResponse>;
    /**
     * Switch a logged-in member to another organization.
     *
     * Opens a session in another organization on the strength of one that the person has; it may accept an
     * invitation, but makes nobody a member by email domain (`discovery.intermediateSessions.exchange` does). If
     * the organization asks for more, no session is opened and the answer says what is missing; a passcode may
     * then be texted to the member's phone at once.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/exchange-session
     */
    exchange(request: SessionsExchangeRequest, options?: RequestOptions): ApiPromise<OrganizationLogin>;
    /**
     * Turn a Connected App's access token into a session.
     *
     * Opens a full session for the member that the access token stands for, so that an app of your own can use
     * everything a login can. The token must carry the scope `full_access`, which only your own (first-party)
     * apps can have, must be at most 5 minutes old, and works here once. No second factor is asked for, as the
     * member gave it when the app was authorized.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/exchange-access-token
     */
    exchangeAccessToken(request: SessionsExchangeAccessTokenRequest, options?: RequestOptions): ApiPromise<SessionsExchangeAccessTokenResponse>;
    /**
     * List a member's open sessions.
     *
     * Every session of the member that has neither ended nor been revoked. Use it to show where the member is
     * logged in, and `sessions.revoke` to end one. Answers no tokens.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/get-session
     */
    get(request: SessionsGetRequest, options?: RequestOptions): ApiPromise<SessionsGetResponse>;
    /**
     * Get the public keys that session JWTs are signed with.
     *
     * For verifying session JWTs by yourself: take the key that the JWT's header names by `kid`. Keys change
     * about every six months, and the old one stays listed for a month. Keep the keys, and ask again when a
     * `kid` is unknown.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/get-jwks
     */
    getJWKS(request?: SessionsGetJWKSRequest, options?: RequestOptions): ApiPromise<SessionsGetJWKSResponse>;
    /**
     * Carry a session over from another provider.
     *
     * For moving to Stytch without logging anybody out. Stytch shows the old session's token to the other
     * provider's UserInfo endpoint, set in the dashboard, and opens a session for the member whose email address
     * comes back. The member must exist already; this call creates none.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/migrate-session
     */
    migrate(request: SessionsMigrateRequest, options?: RequestOptions): ApiPromise<SessionsMigrateResponse>;
    /**
     * End a session, or all of a member.
     *
     * Logs out: name one session by its ID, token or JWT, or give `member_id` to end all of that member's. From
     * then on Stytch refuses token and JWT; a backend that verifies JWTs by itself accepts one until it expires,
     * five minutes at most. On a member's behalf, that member needs the action `revoke-sessions` on
     * `stytch.member`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/revoke-session
     */
    revoke(request?: SessionsRevokeRequest, options?: AuthorizationRequestOptions): ApiPromise<SessionsRevokeResponse>;
  };
  readonly sso: {
    /**
     * Finish a login over SSO.
     *
     * Uses up the token that the member came back with from the identity provider and opens a session of 60
     * minutes unless told otherwise. A newcomer becomes a member where the organization's `sso_jit_provisioning`
     * lets it. If a second factor is needed there is no session yet: `member_authenticated` is false and an
     * intermediate session token is answered; a passcode may then be texted to the member's phone at once. With
     * a session of the same member given, no second factor is asked for.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sso/shared/complete-sso-authenticate
     */
    authenticate(request: SsoAuthenticateRequest, options?: RequestOptions): ApiPromise<SsoAuthenticateResponse>;
    /**
     * Delete an SSO connection.
     *
     * Of any kind, SAML, OIDC or external. Nobody can sign in over it any more. With a member session it needs
     * the permission `delete` on `stytch.sso`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sso/shared/delete-sso-connection
     */
    deleteConnection(request: SsoDeleteConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoDeleteConnectionResponse>;
    readonly external: {
      /**
       * Let members in over another organization's SSO connection.
       *
       * For a company that has several organizations but one identity provider: its people sign in to this
       * organization over the connection of the other one. Active at once. An SSO login does not carry over to
       * other organizations by itself. With a member session it needs the permission `create` on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/external/create-external-connection
       */
      createConnection(request: SsoExternalCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoExternalCreateConnectionResponse>;
      /**
       * Change an external SSO connection.
       *
       * Changes the name and the roles it gives. Which connection is behind it stays; for another one create a
       * new connection. With a member session it needs the permission `update` on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/update-external-connection
       */
      updateConnection(request: SsoExternalUpdateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoExternalUpdateConnectionResponse>;
    };
    /**
     * Get the SSO connections of an organization.
     *
     * All of them, pending ones too, sorted by kind. For pages where a customer administers sign-in; a login
     * page needs no more than the organization's `sso_active_connections`. The answer holds secrets, OIDC client
     * secrets and SAML private keys. With a member session it needs the permission `get` on `stytch.sso`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sso/shared/get-sso-connections
     */
    getConnections(request: SsoGetConnectionsRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoGetConnectionsResponse>;
    readonly oidc: {
      /**
       * Create an SSO connection over OpenID Connect.
       *
       * Makes a connection with status `pending`, the first of two steps. Enter `redirect_url` of the answer at
       * the customer's identity provider, then pass what it shows to `sso.oidc.updateConnection`. Calling again
       * makes another connection. With a member session it needs the permission `create` on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/create-oidc-connection
       */
      createConnection(request: SsoOidcCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoOidcCreateConnectionResponse>;
      /**
       * Change an OIDC connection.
       *
       * Changes the fields given. For a new `issuer` Stytch reads the identity provider's metadata at
       * `/.well-known/openid-configuration` and takes the four URLs from there, unless given here; if that fails
       * the rest is changed all the same, with a `warning`. The connection is active once issuer, client ID,
       * secret and the four URLs are set. With a member session it needs the permission `update` on
       * `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/oidc/update-oidc-connection
       */
      updateConnection(request: SsoOidcUpdateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoOidcUpdateConnectionResponse>;
    };
    readonly saml: {
      /**
       * Create an SSO connection over SAML.
       *
       * Makes a connection with status `pending`, the first of two steps. Enter `acs_url` and `audience_uri` of
       * the answer at the customer's identity provider, then pass what it shows to `sso.saml.updateConnection`
       * or `sso.saml.updateByURL`. Calling again makes another connection. With a member session it needs the
       * permission `create` on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/create-saml-connection
       */
      createConnection(request: SsoSamlCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlCreateConnectionResponse>;
      /**
       * Delete a key that opens encrypted assertions.
       *
       * Once the identity provider encrypts for a new one, or to make room, since a connection holds five at
       * most. Assertions encrypted for the key cannot be read any more. With a member session it needs the
       * permission `delete` on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/saml/delete-encryption-private-key
       */
      deleteEncryptionPrivateKey(request: SsoSamlDeleteEncryptionPrivateKeyRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlDeleteEncryptionPrivateKeyResponse>;
      /**
       * Delete an identity provider's certificate.
       *
       * Once the identity provider signs with a new one, or to make room, since a connection holds five at most.
       * An active connection must keep one. With a member session it needs the permission `update` on
       * `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/b2b/api/delete-verification-certificate
       */
      deleteVerificationCertificate(request: SsoSamlDeleteVerificationCertificateRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlDeleteVerificationCertificateResponse>;
      /**
       * Set up a SAML connection from metadata.
       *
       * Reads the identity provider's entity ID, sign-in URL and certificate from a metadata document that it
       * publishes. The connection is active once `attribute_mapping` is set as well, which only
       * `sso.saml.updateConnection` does. With a member session it needs the permission `update` on
       * `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/saml/update-saml-connection-by-metadata-url
       */
      updateByURL(request: SsoSamlUpdateByURLRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlUpdateByURLResponse>;
      /**
       * Change a SAML connection.
       *
       * Changes the fields given. The connection is active once `idp_entity_id`, `idp_sso_url`,
       * `x509_certificate` and `attribute_mapping` are set; the first three can also be read from a URL, see
       * `sso.saml.updateByURL`. With a member session it needs the permission `update` on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/saml/update-saml-connection
       */
      updateConnection(request: SsoSamlUpdateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlUpdateConnectionResponse>;
    };
  };
  readonly totps: {
    /**
     * Give a code of the authenticator app as second factor.
     *
     * Checks the code, and completes a login or adds the factor to a session. A completed login opens a session
     * of 60 minutes unless told otherwise. The first right code also completes the setup that `totps.create`
     * began.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/b2b/api/authenticate-totp
     */
    authenticate(request: TotpsAuthenticateRequest, options?: RequestOptions): ApiPromise<SecondFactorLogin>;
    /**
     * Set up an authenticator app.
     *
     * Makes the secret that an authenticator app and Stytch share, with a QR code to scan and recovery codes for
     * a lost phone. It counts once the member has given a code of the app to `totps.authenticate`, before
     * `expiration_minutes` are over. A member can have one app.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/b2b/api/totp-create
     */
    create(request: TotpsCreateRequest, options?: RequestOptions): ApiPromise<TotpsCreateResponse>;
    /**
     * Import an authenticator app from another system.
     *
     * Takes over the secret that a member's app shares with your old system, so that the app goes on working and
     * nothing must be scanned anew.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/totp/migrate-totp
     */
    migrate(request: TotpsMigrateRequest, options?: RequestOptions): ApiPromise<TotpsMigrateResponse>;
  };
}

/** What `discovery.intermediateSessions.exchange` takes. */
export interface DiscoveryIntermediateSessionsExchangeRequest {
  /**
   * What the person has proven so far, from a discovery login or a login that is not complete. Used up when the
   * login is complete, else answered again.
   */
  intermediate_session_token: string;
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `discovery.organizations.create` takes. */
export interface DiscoveryOrganizationsCreateRequest {
  /** The creator, by what was proven in a discovery login or in a login that is not complete. */
  intermediate_session_token: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  /**
   * What people call the organization, 1 to 128 characters. Default is made from the domain of the email
   * address, or from the part before the `@` where the domain is a public mail service's or ends in `.edu`.
   */
  organization_name?: string;
  /**
   * Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits,
   * `-`, `.`, `_` and `~`. Default is made from the email address, as for the name.
   */
  organization_slug?: string;
  /**
   * Your own ID for the organization, unique in the project; calls then take it in place of Stytch's. At most
   * 128 characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  organization_external_id?: string;
  /** Link to the image that stands for the organization. Empty where it has none. */
  organization_logo_url?: string;
  email_invites?: EmailInvitePolicy;
  email_jit_provisioning?: EmailJitProvisioning;
  email_allowed_domains?: EmailDomainAllowlist;
  sso_jit_provisioning?: SsoJitProvisioning;
  oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
  allowed_oauth_tenants?: OauthTenantAllowlist;
  auth_methods?: AuthMethodPolicy;
  allowed_auth_methods?: AuthMethodAllowlist;
  mfa_policy?: MfaPolicy;
  mfa_methods?: MfaMethodPolicy;
  allowed_mfa_methods?: MfaMethodAllowlist;
  first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
  allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
  third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
  allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
  rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
  trusted_metadata?: TrustedMetadata;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `discovery.organizations.list` takes. */
export interface DiscoveryOrganizationsListRequest {
  /** The person, by what was proven in a discovery login or in a login that is not complete. */
  intermediate_session_token?: string;
  /** The person, by the token of a session in any of the organizations. */
  session_token?: string;
  /** The person, by the JWT of a session in any of the organizations. */
  session_jwt?: string;
}

/** What `discovery.organizations.list` answers. */
export interface DiscoveryOrganizationsListResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Address of the person. */
  email_address: string;
  /**
   * The organization that the intermediate session was made in. `null` when it comes from a discovery login by
   * magic link or OAuth, and with a member's session.
   */
  organization_id_hint?: string | null;
  discovered_organizations: DiscoveredOrganizationList;
}

/** What `idp.introspectTokenNetwork` takes. */
export interface IdpIntrospectTokenNetworkRequest {
  /** The access token or refresh token to look up. */
  token: string;
  /** The Connected App that the token was issued to. */
  client_id: string;
  /** The project that the client belongs to. */
  project_id?: string;
  /** The app's secret. Needed for confidential apps; public apps have none. */
  client_secret?: string;
  /** Which kind of token it is, to find it faster. */
  token_type_hint?: "access_token" | "refresh_token" | (string & {});
}

/** Which of the two it is, `active` tells. */
export type IdpIntrospectTokenNetworkResponse = OauthActiveMemberToken | OauthInactiveToken;

/** What `idp.oauth.authorize` takes. */
export interface IdpOauthAuthorizeRequest {
  /**
   * Whether the person agreed to the scopes. With false the app is told that it was refused, in the query of the
   * redirect.
   */
  consent_granted: boolean;
  /** The Connected App that asks for access, by the `client_id` in the query of its authorization request. */
  client_id: string;
  /**
   * Where the app wants the person sent back to, the `redirect_uri` of its authorization request. Must be one of
   * those registered for the app.
   */
  redirect_uri: string;
  /** The `response_type` of the authorization request. `code`, for the authorization code flow. */
  response_type: string;
  scopes: IdpScopeList;
  /**
   * The member's organization, by its ID; its slug or your own external ID are taken too. Given together with
   * `member_id` in place of a session.
   */
  organization_id?: string;
  /**
   * The member who decides, by ID or your own external ID. Given together with `organization_id` in place of a
   * session.
   */
  member_id?: string;
  /**
   * Token of the session of the person who decides. The authorization is then linked to that session, which the
   * app needs if it is to exchange its access token for a session. Not together with `session_jwt`.
   */
  session_token?: string;
  /** JWT of the session of the person who decides, to the same effect as `session_token`. Not together with it. */
  session_jwt?: string;
  /**
   * The `prompt` of the authorization request, words separated by spaces. Only `consent` has an effect, which
   * asks the person even if they consented before.
   */
  prompt?: string;
  /**
   * The `state` of the authorization request, by which the app recognizes the answer to its own request. It is
   * handed back in the query of the redirect.
   */
  state?: string;
  /**
   * The `nonce` of the authorization request. It is put into the ID token, so that the app can tell a replayed
   * one.
   */
  nonce?: string;
  /**
   * The `code_challenge` of the authorization request, made from a PKCE verifier that the app keeps. Redeeming
   * the code then needs the verifier. Public apps, which have no secret, must send one.
   */
  code_challenge?: string;
  resources?: IdpResourceList;
}

/** What `idp.oauth.authorizeStart` takes. */
export interface IdpOauthAuthorizeStartRequest {
  /** The Connected App that asks for access, by the `client_id` in the query of its authorization request. */
  client_id: string;
  /**
   * Where the app wants the person sent back to, the `redirect_uri` of its authorization request. Must be one of
   * those registered for the app.
   */
  redirect_uri: string;
  /** The `response_type` of the authorization request. `code`, for the authorization code flow. */
  response_type: string;
  scopes: IdpScopeList;
  /**
   * The member's organization, by its ID; its slug or your own external ID are taken too. Given together with
   * `member_id` in place of a session.
   */
  organization_id?: string;
  /**
   * The member who decides, by ID or your own external ID. Given together with `organization_id` in place of a
   * session.
   */
  member_id?: string;
  /**
   * Token of the session of the person who decides. The authorization is then linked to that session, which the
   * app needs if it is to exchange its access token for a session. Not together with `session_jwt`.
   */
  session_token?: string;
  /** JWT of the session of the person who decides, to the same effect as `session_token`. Not together with it. */
  session_jwt?: string;
  /**
   * The `prompt` of the authorization request, words separated by spaces. Only `consent` has an effect, which
   * asks the person even if they consented before.
   */
  prompt?: string;
}

/** What `idp.oauth.authorizeStart` answers. */
export interface IdpOauthAuthorizeStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
  client: ConnectedAppPublic;
  /**
   * Whether the person must be asked. If not, the authorization can be submitted at once with `consent_granted`
   * true.
   */
  consent_required: boolean;
  scope_results: IdpScopeResultList;
}

/** What `impersonation.authenticate` takes. */
export interface ImpersonationAuthenticateRequest {
  /**
   * What the project's default login redirect URL was called with as `token`, when `stytch_token_type` beside it
   * is `multi_tenant_impersonation`. Expires after 5 minutes by default.
   */
  impersonation_token: string;
}

/** What `impersonation.authenticate` answers. */
export interface ImpersonationAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /** Whether the login is complete, which it always is here. */
  member_authenticated: boolean;
  member_session?: MemberSession;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /** Always an empty string here, as impersonation never leaves a login incomplete. */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The second factor still asked for, so always `null` here. */
  mfa_required?: MfaRequired | null;
}

/** What `m2m.token` takes. */
export interface M2mTokenRequest {
  /** The M2M client that the token is for. */
  client_id: string;
  /** The client's secret, which was shown when the client was created or its secret rotated. */
  client_secret: string;
  /** How the token is asked for; an M2M client knows one way only, its own credentials. */
  grant_type: "client_credentials";
  /** The project that the client belongs to. */
  project_id?: string;
  /**
   * Scopes that the token shall carry, separated by spaces, each one of the client's. Default is all the client
   * has.
   */
  scope?: string;
}

/** What `magicLinks.authenticate` takes. */
export interface MagicLinksAuthenticateRequest {
  /**
   * What the redirect URL was called with as `token`, when `stytch_token_type` beside it is
   * `multi_tenant_magic_links`.
   */
  magic_links_token: string;
  /**
   * PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`,
   * else left out.
   */
  pkce_code_verifier?: string;
  /**
   * What the person has proven before, to which this link is added. If that suffices for the organization it is
   * used up for a session, else it is answered again.
   */
  intermediate_session_token?: string;
  /**
   * Token of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  /**
   * Language of the text message with a passcode that goes out by itself when a member with a phone must give a
   * second factor. An IETF BCP 47 tag; English where it is left out.
   */
  locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `magicLinks.authenticate` answers. */
export interface MagicLinksAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /** Identifies the email address that received the link. */
  method_id: string;
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with
   * the calls that prove what is missing and those of `discovery`. An answer that completes the login has an
   * empty string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
  /**
   * Without a meaning any more; ignore it.
   * @deprecated
   */
  reset_sessions: boolean;
}

/** What `magicLinks.discovery.authenticate` takes. */
export interface MagicLinksDiscoveryAuthenticateRequest {
  /** What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `discovery`. */
  discovery_magic_links_token: string;
  /**
   * PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`,
   * else left out.
   */
  pkce_code_verifier?: string;
}

/** What `magicLinks.discovery.authenticate` answers. */
export interface MagicLinksDiscoveryAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The address that received the link. */
  email_address: string;
  /**
   * Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with
   * the calls that prove what is missing and those of `discovery`. An answer that completes the login has an
   * empty string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  discovered_organizations: DiscoveredOrganizationList;
}

/** What `magicLinks.email.discovery.send` takes. */
export interface MagicLinksEmailDiscoverySendRequest {
  /** Where the link is mailed. Decides whose organizations are found. */
  email_address: string;
  /**
   * Where the person lands after the click, with the token in the query. Must be registered in the dashboard as
   * a discovery redirect URL. Default is the project's default discovery redirect URL; without one the call
   * fails.
   */
  discovery_redirect_url?: string;
  /**
   * Minutes until the link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 60
   */
  discovery_expiration_minutes?: number;
  /**
   * ID of a dashboard template of the type "Magic Links - Login" that the mail is made from. Default is the
   * project's default template.
   */
  login_template_id?: string;
  /**
   * PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token
   * needs the verifier, so only the device that asked can finish.
   */
  pkce_code_challenge?: string;
  locale?: Locale;
}

/** What `magicLinks.email.discovery.send` answers. */
export interface MagicLinksEmailDiscoverySendResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `magicLinks.email.invite` takes. */
export interface MagicLinksEmailInviteRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Where the invitation is mailed, and the new member's address. */
  email_address: string;
  /** Full name of the new member. */
  name?: string;
  /** The member who invites, by ID. */
  invited_by_member_id?: string;
  /** IDs of roles to give the new member directly, besides those that the organization's rules give. */
  roles?: string[];
  /**
   * Where the invited person lands after the click, with the token in the query. Must be registered in the
   * dashboard as an invite redirect URL. Default is the project's default invite redirect URL; without one the
   * call fails.
   */
  invite_redirect_url?: string;
  /**
   * Minutes until the link stops working, from 5 to 10080 (a week). After that, invite again. Minimum 5. Maximum
   * 10080.
   * @default 10080
   */
  invite_expiration_minutes?: number;
  /**
   * ID of a dashboard template of the type "Magic Links - Invite" that the mail is made from. Default is the
   * project's default template.
   */
  invite_template_id?: string;
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
  locale?: Locale;
}

/** What `magicLinks.email.invite` answers. */
export interface MagicLinksEmailInviteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `magicLinks.email.loginOrSignup` takes. */
export interface MagicLinksEmailLoginOrSignupRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Where the link is mailed. Decides which member signs in. */
  email_address: string;
  /**
   * Where an active member lands after the click, with the token in the query; usually a route of your backend.
   * Must be registered in the dashboard as a login redirect URL. Default is the project's default login redirect
   * URL; without one the call fails.
   */
  login_redirect_url?: string;
  /**
   * Where anyone else lands after the click, with the token in the query. Must be registered in the dashboard as
   * a signup redirect URL. Default is the project's default signup redirect URL; without one the call fails.
   */
  signup_redirect_url?: string;
  /**
   * Minutes until a login link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 60
   */
  login_expiration_minutes?: number;
  /**
   * Minutes until a signup link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 60
   */
  signup_expiration_minutes?: number;
  /**
   * ID of a dashboard template of the type "Magic Links - Login" that the mail to an active member is made from.
   * Default is the project's default template.
   */
  login_template_id?: string;
  /**
   * ID of a dashboard template of the type "Magic Links - Signup" that the mail to anyone else is made from.
   * Default is the project's default template.
   */
  signup_template_id?: string;
  /**
   * PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token
   * needs the verifier, so only the device that asked can finish.
   */
  pkce_code_challenge?: string;
  locale?: Locale;
}

/** What `magicLinks.email.loginOrSignup` answers. */
export interface MagicLinksEmailLoginOrSignupResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  /** True when the address was new to the organization and this call made it a member. */
  member_created: boolean;
  member: Member;
  organization: Organization;
}

/** What `oauth.authenticate` takes. */
export interface OauthAuthenticateRequest {
  /** What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `oauth`. */
  oauth_token: string;
  /**
   * PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`,
   * else left out.
   */
  pkce_code_verifier?: string;
  /**
   * What the person has proven before, to which this proof is added. If that suffices for the organization it is
   * used up for a session, else it is answered again.
   */
  intermediate_session_token?: string;
  /**
   * Token of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `oauth.authenticate` answers. */
export interface OauthAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /** The provider, such as `Google`, `Microsoft` or `GitHub`. */
  provider_type: string;
  /** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
  provider_subject: string;
  /**
   * What the provider handed out, for calls to the provider's own API on the person's behalf. Not every provider
   * gives everything; Google One Tap gives neither access nor refresh token.
   */
  provider_values?: {
    /** Token for calling the provider's own API as this person, within `scopes`. */
    access_token?: string;
    /** What gets a new access token from the provider when the old one has expired, where the provider gives one. */
    refresh_token?: string;
    /**
     * The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds
     * is up to the provider.
     */
    id_token?: string;
    /** When the session with the provider expires, in UTC. */
    expires_at?: string;
    scopes: ProviderScopeList;
  };
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with
   * the calls that prove what is missing and those of `discovery`. An answer that completes the login has an
   * empty string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
  /**
   * Without a meaning any more; ignore it.
   * @deprecated
   */
  reset_sessions: boolean;
}

/** What `oauth.discovery.authenticate` takes. */
export interface OauthDiscoveryAuthenticateRequest {
  /** What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `discovery_oauth`. */
  discovery_oauth_token: string;
  /**
   * PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`,
   * else left out.
   */
  pkce_code_verifier?: string;
  /** Token of a session that the person already has. Taken, but what it changes is not documented. */
  session_token?: string;
  /** JWT of a session that the person already has. Taken, but what it changes is not documented. */
  session_jwt?: string;
  /**
   * Lifetime of a session in minutes. Taken, but what it changes is not documented, as the answer holds no
   * session.
   */
  session_duration_minutes?: number;
  /**
   * Your own claims for a session. Taken, but what they change is not documented, as the answer holds no
   * session.
   */
  session_custom_claims?: Record<string, unknown>;
}

/** What `oauth.discovery.authenticate` answers. */
export interface OauthDiscoveryAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The address that came with the login. */
  email_address: string;
  /** The person's full name, if the provider tells it. */
  full_name: string;
  /** The provider, such as `Google`, `Microsoft` or `GitHub`. */
  provider_type: string;
  /**
   * The one workspace that the person belongs to at the provider. Empty if there is none or more than one;
   * better read `provider_tenant_ids`.
   */
  provider_tenant_id: string;
  /**
   * All workspaces that the person belongs to at the provider: hubs of HubSpot, workspaces of Slack,
   * organizations of GitHub. Not every provider tells them.
   */
  provider_tenant_ids: string[];
  /**
   * Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with
   * the calls that prove what is missing and those of `discovery`. An answer that completes the login has an
   * empty string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  discovered_organizations: DiscoveredOrganizationList;
}

/** What `organizations.connectedApps` takes. */
export interface OrganizationsConnectedAppsRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
}

/** What `organizations.connectedApps` answers. */
export interface OrganizationsConnectedAppsResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The apps in use; an empty list if there are none. */
  connected_apps: OrganizationConnectedApp[];
}

/** What `organizations.create` takes. */
export interface OrganizationsCreateRequest {
  /**
   * What people call the organization; shown on login pages and in mails. 1 to 128 characters, need not be
   * unique.
   */
  organization_name: string;
  /**
   * Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits,
   * `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID.
   */
  organization_slug?: string;
  /**
   * Your own ID for the organization, unique in the project; calls then take it in place of Stytch's. At most
   * 128 characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  organization_external_id?: string;
  /** Link to the image that stands for the organization. Empty where it has none. */
  organization_logo_url?: string;
  email_invites?: EmailInvitePolicy;
  email_jit_provisioning?: EmailJitProvisioning;
  email_allowed_domains?: EmailDomainAllowlist;
  claimed_email_domains?: ClaimedEmailDomainList;
  sso_jit_provisioning?: SsoJitProvisioning;
  oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
  allowed_oauth_tenants?: OauthTenantAllowlist;
  auth_methods?: AuthMethodPolicy;
  allowed_auth_methods?: AuthMethodAllowlist;
  mfa_policy?: MfaPolicy;
  mfa_methods?: MfaMethodPolicy;
  allowed_mfa_methods?: MfaMethodAllowlist;
  first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
  allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
  third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
  allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
  rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
  trusted_metadata?: TrustedMetadata;
}

/** What `organizations.create` answers. */
export interface OrganizationsCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
}

/** What `organizations.delete` takes. */
export interface OrganizationsDeleteRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
}

/** What `organizations.delete` answers. */
export interface OrganizationsDeleteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
}

/** What `organizations.deleteExternalId` takes. */
export interface OrganizationsDeleteExternalIdRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
}

/** What `organizations.deleteExternalId` answers. */
export interface OrganizationsDeleteExternalIdResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
}

/** What `organizations.get` takes. */
export interface OrganizationsGetRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
}

/** What `organizations.get` answers. */
export interface OrganizationsGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
}

/** What `organizations.getConnectedApp` takes. */
export interface OrganizationsGetConnectedAppRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
  connected_app_id: string;
}

/** What `organizations.getConnectedApp` answers. */
export interface OrganizationsGetConnectedAppResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id?: string;
  /**
   * Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth,
   * `connected-app-live-` or `connected-app-test-` and a UUID.
   */
  connected_app_id: string;
  /** Name of the app, for people. */
  name: string;
  /** What the app is for, in its maker's words. An empty string where nothing was written. */
  description: string;
  client_type: ConnectedAppClientType;
  /** Picture to show beside the name; `null` for an app without one. */
  logo_url?: string | null;
  /** The members who have let the app in and not revoked it since. */
  active_members: {
    /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
    member_id: string;
    /** OAuth scopes of the member's last authorization of the app, such as `openid`. */
    granted_scopes: string[];
  }[];
}

/** What `organizations.members.connectedApps.revoke` takes. */
export interface OrganizationsMembersConnectedAppsRevokeRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
  connected_app_id: string;
}

/** What `organizations.members.connectedApps.revoke` answers. */
export interface OrganizationsMembersConnectedAppsRevokeResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `organizations.members.create` takes. */
export interface OrganizationsMembersCreateRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The address the member will sign in with. No other member of the organization may have it. */
  email_address: string;
  /** The member's full name. */
  name?: string;
  /**
   * Your own ID for the member, unique in the organization; most calls then take it in place of Stytch's. At
   * most 128 characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  external_id?: string;
  /**
   * `true` makes the member `pending`, so that mails greet it as new until its first login; otherwise it is
   * `active` at once.
   * @default false
   */
  create_member_as_pending?: boolean;
  /**
   * Whether the member may sign in in ways that `auth_methods` and `mfa_methods` forbid. Meant for the one
   * account that gets in when, say, SSO is broken.
   */
  is_breakglass?: boolean;
  /**
   * Whether this member needs a second factor at every login. `false` still means one where the organization's
   * `mfa_policy` is `REQUIRED_FOR_ALL`.
   */
  mfa_enrolled?: boolean;
  /** The phone that gets codes by text message, in E.164 form such as `+12025550162`. A member has at most one. */
  mfa_phone_number?: string;
  /** Roles to give the member directly; those it gets by mail domain or SSO need not be listed. */
  roles?: string[];
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
}

/** What `organizations.members.create` answers. */
export interface OrganizationsMembersCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.dangerouslyGet` takes. */
export interface OrganizationsMembersDangerouslyGetRequest {
  /** The member, by the ID that Stytch gave it. Your own external ID is not taken here. */
  member_id: string;
  /**
   * Whether a member with status `deleted` is found as well.
   * @default false
   */
  include_deleted?: boolean;
}

/** What `organizations.members.dangerouslyGet` answers. */
export interface OrganizationsMembersDangerouslyGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.delete` takes. */
export interface OrganizationsMembersDeleteRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
}

/** What `organizations.members.delete` answers. */
export interface OrganizationsMembersDeleteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
}

/** What `organizations.members.deleteExternalId` takes. */
export interface OrganizationsMembersDeleteExternalIdRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
}

/** What `organizations.members.deleteExternalId` answers. */
export interface OrganizationsMembersDeleteExternalIdResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.deleteMFAPhoneNumber` takes. */
export interface OrganizationsMembersDeleteMFAPhoneNumberRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
}

/** What `organizations.members.deleteMFAPhoneNumber` answers. */
export interface OrganizationsMembersDeleteMFAPhoneNumberResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.deletePassword` takes. */
export interface OrganizationsMembersDeletePasswordRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The password, by its ID, which the member has as `member_password_id`. It also says whose password it is. */
  member_password_id: string;
}

/** What `organizations.members.deletePassword` answers. */
export interface OrganizationsMembersDeletePasswordResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.deleteTOTP` takes. */
export interface OrganizationsMembersDeleteTOTPRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
}

/** What `organizations.members.deleteTOTP` answers. */
export interface OrganizationsMembersDeleteTOTPResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.get` takes. */
export interface OrganizationsMembersGetRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID or your own external ID for it. Leave it out to look up by `email_address`. */
  member_id?: string;
  /** The member, by its mail address. Leave it out to look up by `member_id`. */
  email_address?: string;
}

/** What `organizations.members.get` answers. */
export interface OrganizationsMembersGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.getConnectedApps` takes. */
export interface OrganizationsMembersGetConnectedAppsRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
}

/** What `organizations.members.getConnectedApps` answers. */
export interface OrganizationsMembersGetConnectedAppsResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The apps that the member has let in; an empty list if there are none. */
  connected_apps: GrantedConnectedApp[];
}

/** What `organizations.members.oauthProviders.github` takes. */
export interface OrganizationsMembersOauthProvidersGithubRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /**
   * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch
   * may no longer be able to renew the access token.
   * @default false
   */
  include_refresh_token?: boolean;
}

/** What `organizations.members.oauthProviders.github` answers. */
export interface OrganizationsMembersOauthProvidersGithubResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
  provider_type: string;
  /** The member's accounts at GitHub, each with its tokens. */
  registrations: GithubProviderInfo[];
}

/** What `organizations.members.oauthProviders.google` takes. */
export interface OrganizationsMembersOauthProvidersGoogleRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /**
   * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch
   * may no longer be able to renew the access token.
   * @default false
   */
  include_refresh_token?: boolean;
}

/** What `organizations.members.oauthProviders.google` answers. */
export interface OrganizationsMembersOauthProvidersGoogleResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
  provider_type: string;
  /** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
  provider_subject: string;
  /**
   * The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is
   * up to the provider.
   */
  id_token: string;
  /** Token for calling the provider's own API as this person, within `scopes`. */
  access_token?: string;
  /** Seconds until the access token stops working. */
  access_token_expires_in?: number;
  /**
   * Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the
   * provider issued one.
   */
  refresh_token?: string;
  scopes: ProviderScopeList;
}

/** What `organizations.members.oauthProviders.hubspot` takes. */
export interface OrganizationsMembersOauthProvidersHubspotRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /**
   * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch
   * may no longer be able to renew the access token.
   * @default false
   */
  include_refresh_token?: boolean;
}

/** What `organizations.members.oauthProviders.hubspot` answers. */
export interface OrganizationsMembersOauthProvidersHubspotResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
  provider_type: string;
  /** The member's accounts at HubSpot, each with its tokens. */
  registrations: HubspotProviderInfo[];
}

/** What `organizations.members.oauthProviders.microsoft` takes. */
export interface OrganizationsMembersOauthProvidersMicrosoftRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /**
   * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch
   * may no longer be able to renew the access token.
   * @default false
   */
  include_refresh_token?: boolean;
}

/** What `organizations.members.oauthProviders.microsoft` answers. */
export interface OrganizationsMembersOauthProvidersMicrosoftResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
  provider_type: string;
  /** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
  provider_subject: string;
  /**
   * The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is
   * up to the provider.
   */
  id_token: string;
  /** Token for calling the provider's own API as this person, within `scopes`. */
  access_token: string;
  /** Seconds until the access token stops working. */
  access_token_expires_in: number;
  /**
   * Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the
   * provider issued one.
   */
  refresh_token?: string;
  scopes: ProviderScopeList;
}

/** What `organizations.members.oauthProviders.slack` takes. */
export interface OrganizationsMembersOauthProvidersSlackRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
}

/** What `organizations.members.oauthProviders.slack` answers. */
export interface OrganizationsMembersOauthProvidersSlackResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
  provider_type: string;
  /** The member's accounts at Slack, each with its tokens. */
  registrations: SlackProviderInfo[];
}

/** What `organizations.members.oidcProviders` takes. */
export interface OrganizationsMembersOidcProvidersRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /**
   * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch
   * may no longer be able to renew the access token.
   * @default false
   */
  include_refresh_token?: boolean;
}

/** What `organizations.members.oidcProviders` answers. */
export interface OrganizationsMembersOidcProvidersResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The member's accounts behind OIDC connections, each with its tokens. */
  registrations: OidcProviderInfo[];
}

/** What `organizations.members.reactivate` takes. */
export interface OrganizationsMembersReactivateRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by the ID that Stytch gave it. Your own external ID is not taken here. */
  member_id: string;
}

/** What `organizations.members.reactivate` answers. */
export interface OrganizationsMembersReactivateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.search` takes. */
export interface OrganizationsMembersSearchRequest {
  /** The organizations to search, at least one. */
  organization_ids: string[];
  /**
   * Where the next page begins, `results_metadata.next_cursor` of the page before. Leave it out for the first
   * page.
   */
  cursor?: string;
  /**
   * How many results a page holds at most. 100 by default, 1000 at most. Minimum 0. Maximum 1000.
   * @default 100
   */
  limit?: number;
  query?: SearchQuery;
}

/** What `organizations.members.search` answers. */
export interface OrganizationsMembersSearchResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The members on this page. */
  members: Member[];
  /** The organizations of the members on this page, by their ID. */
  organizations: Record<string, Organization>;
  results_metadata: SearchResultsMetadata;
}

/** What `organizations.members.startEmailUpdate` takes. */
export interface OrganizationsMembersStartEmailUpdateRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /**
   * The address to move to. Reserved for this member while the link or code works, then free for others. Retired
   * addresses count as taken until they are unlinked.
   */
  email_address: string;
  /**
   * What the mail holds, a link to click (`EMAIL_MAGIC_LINK`) or a code to type in (`EMAIL_OTP`).
   * @default "EMAIL_MAGIC_LINK"
   */
  delivery_method?: "EMAIL_MAGIC_LINK" | "EMAIL_OTP" | (string & {});
  /**
   * Where the member lands after the click on a link, with the token in the query; usually a route of your
   * backend. Default is the project's default login redirect URL; without one the call fails.
   */
  login_redirect_url?: string;
  /**
   * ID of a dashboard template of the type "Magic Links - Login" that the mail is made from. Default is the
   * project's default template.
   */
  login_template_id?: string;
  locale?: Locale;
}

/** What `organizations.members.startEmailUpdate` answers. */
export interface OrganizationsMembersStartEmailUpdateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.members.unlinkRetiredEmail` takes. */
export interface OrganizationsMembersUnlinkRetiredEmailRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /** ID of the address, from the member's `retired_email_addresses`. Needed unless `email_address` is given. */
  email_id?: string;
  /** The retired address itself. Needed unless `email_id` is given. */
  email_address?: string;
}

/** What `organizations.members.unlinkRetiredEmail` answers. */
export interface OrganizationsMembersUnlinkRetiredEmailResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
}

/** What `organizations.members.update` takes. */
export interface OrganizationsMembersUpdateRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
  /** The member's full name. */
  name?: string;
  /**
   * New address to sign in with. It counts as unverified, the member's passwords are cleared, and the old
   * address is retired unless `unlink_email` says otherwise.
   */
  email_address?: string;
  /**
   * With a new `email_address`, `true` frees the old one for other members instead of retiring it.
   * @default false
   */
  unlink_email?: boolean;
  /**
   * Your own ID for the member, unique in the organization; most calls then take it in place of Stytch's. At
   * most 128 characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  external_id?: string;
  /**
   * Whether the member may sign in in ways that `auth_methods` and `mfa_methods` forbid. Meant for the one
   * account that gets in when, say, SSO is broken.
   */
  is_breakglass?: boolean;
  /**
   * Whether this member needs a second factor at every login. `false` still means one where the organization's
   * `mfa_policy` is `REQUIRED_FOR_ALL`.
   */
  mfa_enrolled?: boolean;
  /**
   * The phone that gets codes by text message, in E.164 form such as `+12025550162`. Fails where the member has
   * a phone already; delete that one first.
   */
  mfa_phone_number?: string;
  default_mfa_method?: DefaultMfaMethod;
  /** All roles the member is to have directly; those it had and are not listed are taken away. */
  roles?: string[];
  /**
   * What happens to open SSO sessions of a member who loses a role in `roles` that the same SSO connection gives
   * too. They end, unless this is `true`.
   * @default false
   */
  preserve_existing_sessions?: boolean;
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
}

/** What `organizations.members.update` answers. */
export interface OrganizationsMembersUpdateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `organizations.metrics` takes. */
export interface OrganizationsMetricsRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
}

/** What `organizations.metrics` answers. */
export interface OrganizationsMetricsResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** How many members the organization has. Minimum 0. */
  member_count: number;
}

/** What `organizations.search` takes. */
export interface OrganizationsSearchRequest {
  /**
   * Where the next page begins, `results_metadata.next_cursor` of the page before. Leave it out for the first
   * page.
   */
  cursor?: string;
  /**
   * How many results a page holds at most. 100 by default, 1000 at most. Minimum 0. Maximum 1000.
   * @default 100
   */
  limit?: number;
  query?: SearchQuery;
}

/** What `organizations.search` answers. */
export interface OrganizationsSearchResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The organizations on this page. */
  organizations: Organization[];
  results_metadata: SearchResultsMetadata;
}

/** What `organizations.update` takes. */
export interface OrganizationsUpdateRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /**
   * What people call the organization; shown on login pages and in mails. 1 to 128 characters, need not be
   * unique.
   */
  organization_name?: string;
  /**
   * Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits,
   * `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID.
   */
  organization_slug?: string;
  /**
   * Your own ID for the organization, unique in the project; calls then take it in place of Stytch's. At most
   * 128 characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  organization_external_id?: string;
  /** Link to the image that stands for the organization. Empty where it has none. */
  organization_logo_url?: string;
  email_invites?: EmailInvitePolicy;
  email_jit_provisioning?: EmailJitProvisioning;
  email_allowed_domains?: EmailDomainAllowlist;
  claimed_email_domains?: ClaimedEmailDomainList;
  sso_jit_provisioning?: SsoJitProvisioning;
  sso_jit_provisioning_allowed_connections?: SsoJitConnectionAllowlist;
  /** The SSO connection to take where several are active. */
  sso_default_connection_id?: string;
  oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
  allowed_oauth_tenants?: OauthTenantAllowlist;
  auth_methods?: AuthMethodPolicy;
  allowed_auth_methods?: AuthMethodAllowlist;
  mfa_policy?: MfaPolicy;
  mfa_methods?: MfaMethodPolicy;
  allowed_mfa_methods?: MfaMethodAllowlist;
  first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
  allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
  third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
  allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
  rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
  trusted_metadata?: TrustedMetadata;
}

/** What `organizations.update` answers. */
export interface OrganizationsUpdateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
}

/** What `otps.email.authenticate` takes. */
export interface OtpsEmailAuthenticateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The address that the code was mailed to. */
  email_address: string;
  /** The six digits from the mail, as the person typed them. */
  code: string;
  /**
   * What the person has proven before, to which this proof is added. If that suffices for the organization it is
   * used up for a session, else it is answered again.
   */
  intermediate_session_token?: string;
  /**
   * Token of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageShortLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `otps.email.authenticate` answers. */
export interface OtpsEmailAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /** Identifies the email address that received the code. */
  method_id: string;
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with
   * the calls that prove what is missing and those of `discovery`. An answer that completes the login has an
   * empty string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
}

/** What `otps.email.discovery.authenticate` takes. */
export interface OtpsEmailDiscoveryAuthenticateRequest {
  /** The address that the code was mailed to. */
  email_address: string;
  /** The six digits from the mail, as the person typed them. */
  code: string;
}

/** What `otps.email.discovery.send` takes. */
export interface OtpsEmailDiscoverySendRequest {
  /** Where the code is mailed. Decides whose organizations are found. */
  email_address: string;
  /**
   * Minutes until the code stops working, from 2 to 15. Minimum 2. Maximum 15.
   * @default 10
   */
  discovery_expiration_minutes?: number;
  /**
   * ID of a dashboard template of the type "OTP - Login" that the mail is made from. Default is the project's
   * default template.
   */
  login_template_id?: string;
  locale?: Locale;
}

/** What `otps.email.discovery.send` answers. */
export interface OtpsEmailDiscoverySendResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `otps.email.loginOrSignup` takes. */
export interface OtpsEmailLoginOrSignupRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Where the code is mailed. Decides which member signs in. */
  email_address: string;
  /**
   * Minutes until a login code stops working, from 2 to 15. Minimum 2. Maximum 15.
   * @default 10
   */
  login_expiration_minutes?: number;
  /**
   * Minutes until a signup code stops working, from 2 to 15. Minimum 2. Maximum 15.
   * @default 10
   */
  signup_expiration_minutes?: number;
  /**
   * ID of a dashboard template of the type "OTP - Login" that the mail to an active member is made from. Default
   * is the project's default template.
   */
  login_template_id?: string;
  /**
   * ID of a dashboard template of the type "OTP - Signup" that the mail to anyone else is made from. Default is
   * the project's default template.
   */
  signup_template_id?: string;
  locale?: Locale;
}

/** What `otps.email.loginOrSignup` answers. */
export interface OtpsEmailLoginOrSignupResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  /** True when the address was new to the organization and this call made it a member. */
  member_created: boolean;
  member: Member;
  organization: Organization;
}

/** What `otps.sms.authenticate` takes. */
export interface OtpsSmsAuthenticateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id: string;
  /** The code from the text message, as the member typed it. It works for 2 minutes. */
  code: string;
  /** The login that lacks a second factor, to be completed by this call. A successful call uses it up. */
  intermediate_session_token?: string;
  /**
   * Token of a session that the member already has, to which the second factor is added. In place of
   * `intermediate_session_token` and of `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the member already has, to which the second factor is added. In place of
   * `intermediate_session_token` and of `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  set_mfa_enrollment?: MfaEnrollmentChange;
  /**
   * Whether this kind of second factor becomes the member's `default_mfa_method` when the code is right. The
   * first kind that a member ever completes becomes the default anyway.
   */
  set_default_mfa?: boolean;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `otps.sms.send` takes. */
export interface OtpsSmsSendRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id: string;
  /**
   * Where the code is sent, in E.164 form such as `+12025550162`. Needed for a member without a phone number;
   * for one with a number it must be the same, or the call fails.
   */
  mfa_phone_number?: string;
  /**
   * The member's unfinished login. Needed, unless a session is given, when the member already has a second
   * factor, and must then hold a proof of it, so that nobody gets around it. It is not used up.
   */
  intermediate_session_token?: string;
  /**
   * Token of one of the member's sessions. A session or `intermediate_session_token` is needed when the member
   * already has a second factor, and must then hold a proof of it, so that nobody gets around it.
   */
  session_token?: string;
  /** JWT of one of the member's sessions, in place of `session_token`. */
  session_jwt?: string;
  /** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
  locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
}

/** What `otps.sms.send` answers. */
export interface OtpsSmsSendResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
}

/** What `passwords.authenticate` takes. */
export interface PasswordsAuthenticateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Address of the member who logs in. */
  email_address: string;
  /** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
  password: string;
  /**
   * What the person has proven before, to which this proof is added. If that suffices for the organization it is
   * used up for a session, else it is answered again.
   */
  intermediate_session_token?: string;
  /**
   * Token of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageShortLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `passwords.authenticate` answers. */
export interface PasswordsAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for the right password while the login still lacks something. Good for 10 minutes, with the call that
   * proves what is missing, but not with those of `discovery`. An answer that completes the login has an empty
   * string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
}

/** What `passwords.discovery.authenticate` takes. */
export interface PasswordsDiscoveryAuthenticateRequest {
  /** Address of the person who logs in. */
  email_address: string;
  /** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
  password: string;
}

/** What `passwords.discovery.email.reset` takes. */
export interface PasswordsDiscoveryEmailResetRequest {
  /**
   * What the reset password redirect URL was called with as `token`, when `stytch_token_type` beside it is
   * `discovery`.
   */
  password_reset_token: string;
  /**
   * The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the
   * project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before.
   */
  password: string;
  /**
   * PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`,
   * else left out.
   */
  pkce_code_verifier?: string;
}

/** What `passwords.discovery.email.resetStart` takes. */
export interface PasswordsDiscoveryEmailResetStartRequest {
  /** Where the link is mailed. Decides whose password is set. */
  email_address: string;
  /**
   * Where the click on the reset link leads, with the token in the query; your page that asks for the new
   * password. Must be registered in the dashboard as a reset password redirect URL. Default is the project's
   * default reset password redirect URL; without one the call fails.
   */
  reset_password_redirect_url?: string;
  /**
   * Where the link that logs in without a password leads, with a token in the query for
   * `magicLinks.discovery.authenticate`. Must be registered in the dashboard as a discovery redirect URL.
   * Default is the project's default discovery redirect URL; without one the call fails.
   */
  discovery_redirect_url?: string;
  /**
   * Minutes until the reset link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 30
   */
  reset_password_expiration_minutes?: number;
  /**
   * ID of a dashboard template of the type "Passwords - Reset Password" that the mail is made from. Default is
   * the project's default template.
   */
  reset_password_template_id?: string;
  /**
   * ID of a dashboard template of the type "Passwords - Email Verification" that the mail is made from when the
   * person sets a first password; used only with passwords that are shared across organizations. Default is the
   * project's default template.
   */
  verify_email_template_id?: string;
  /**
   * PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token
   * needs the verifier, so only the device that asked can finish.
   */
  pkce_code_challenge?: string;
  locale?: Locale;
}

/** What `passwords.discovery.email.resetStart` answers. */
export interface PasswordsDiscoveryEmailResetStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `passwords.email.requireReset` takes. */
export interface PasswordsEmailRequireResetRequest {
  /** The address whose password must be reset. */
  email_address: string;
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id?: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id?: string;
}

/** What `passwords.email.requireReset` answers. */
export interface PasswordsEmailRequireResetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id?: string;
  member?: Member;
  organization?: Organization;
}

/** What `passwords.email.reset` takes. */
export interface PasswordsEmailResetRequest {
  /**
   * What the reset password redirect URL was called with as `token`, when `stytch_token_type` beside it is
   * `multi_tenant_passwords`.
   */
  password_reset_token: string;
  /**
   * The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the
   * project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before.
   */
  password: string;
  /**
   * PKCE verifier that the challenge was made from. Needed when the reset was started with `code_challenge`,
   * else left out.
   */
  code_verifier?: string;
  /**
   * What the person has proven before, to which this proof is added. If that suffices for the organization it is
   * used up for a session, else it is answered again.
   */
  intermediate_session_token?: string;
  /**
   * Token of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageShortLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `passwords.email.reset` answers. */
export interface PasswordsEmailResetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /** Identifies the email address that the reset link was mailed to. */
  member_email_id: string;
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for the right password while the login still lacks something. Good for 10 minutes, with the call that
   * proves what is missing, but not with those of `discovery`. An answer that completes the login has an empty
   * string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
}

/** What `passwords.email.resetStart` takes. */
export interface PasswordsEmailResetStartRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Where the link is mailed. Decides whose password is set. */
  email_address: string;
  /**
   * Where the click on the reset link leads, with the token in the query; your page that asks for the new
   * password. Must be registered in the dashboard as a reset password redirect URL. Default is the project's
   * default reset password redirect URL; without one the call fails.
   */
  reset_password_redirect_url?: string;
  /**
   * Where the link that logs in without a password leads, with a token in the query for
   * `magicLinks.authenticate`. Must be registered in the dashboard as a login redirect URL. Default is the
   * project's default login redirect URL; without one the call fails.
   */
  login_redirect_url?: string;
  /**
   * Minutes until the reset link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 30
   */
  reset_password_expiration_minutes?: number;
  /**
   * ID of a dashboard template of the type "Passwords - Reset Password" that the mail is made from. Default is
   * the project's default template.
   */
  reset_password_template_id?: string;
  /**
   * ID of a dashboard template of the type "Passwords - Email Verification" that the mail is made from when the
   * person sets a first password; used only with passwords that are shared across organizations. Default is the
   * project's default template.
   */
  verify_email_template_id?: string;
  /**
   * PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token
   * needs the verifier, so only the device that asked can finish.
   */
  code_challenge?: string;
  locale?: Locale;
}

/** What `passwords.email.resetStart` answers. */
export interface PasswordsEmailResetStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /** Identifies the email address that the link is mailed to. */
  member_email_id: string;
}

/** What `passwords.existingPassword.reset` takes. */
export interface PasswordsExistingPasswordResetRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Address of the member whose password changes. */
  email_address: string;
  /** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
  existing_password: string;
  /**
   * The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the
   * project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before.
   */
  new_password: string;
  /**
   * Token of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageShortLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `passwords.existingPassword.reset` answers. */
export interface PasswordsExistingPasswordResetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for the right password while the login still lacks something. Good for 10 minutes, with the call that
   * proves what is missing, but not with those of `discovery`. An answer that completes the login has an empty
   * string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
}

/** What `passwords.migrate` takes. */
export interface PasswordsMigrateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Address of the member. Counts as verified from now on. */
  email_address: string;
  /**
   * The hash as your old system stored it. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC
   * form, which has its parameters inside, as the encoded form of `argon_2i` and `argon_2id` has.
   */
  hash: string;
  hash_type: PasswordHashType;
  argon_2_config?: PasswordArgon2Config;
  md_5_config?: PasswordSaltConfig;
  sha_1_config?: PasswordSaltConfig;
  sha_512_config?: PasswordSaltConfig;
  scrypt_config?: PasswordScryptConfig;
  pbkdf_2_config?: PasswordPbkdf2Config;
  /** The member's full name. */
  name?: string;
  /**
   * Your own ID for a member that this call creates, unique in the organization; most calls then take it in
   * place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. Ignored for a
   * member that exists.
   */
  external_id?: string;
  /** The phone that gets codes by text message, in E.164 form such as `+12025550162`. A member has at most one. */
  mfa_phone_number?: string;
  /**
   * Whether the phone counts as the member's own without a code sent to it. Set it only where you know that it
   * is, since the phone then serves as second factor.
   */
  set_phone_number_verified?: boolean;
  /** All roles the member is to have directly; those it had and are not listed are taken away. */
  roles?: string[];
  /**
   * What happens to open SSO sessions of a member who loses a role in `roles` that the same SSO connection gives
   * too. They end, unless this is `true`.
   * @default false
   */
  preserve_existing_sessions?: boolean;
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
}

/** What `passwords.migrate` answers. */
export interface PasswordsMigrateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  /** True when the address was new to the organization and this call made it a member. */
  member_created: boolean;
  member: Member;
  organization: Organization;
}

/** What `passwords.sessions.reset` takes. */
export interface PasswordsSessionsResetRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /**
   * The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the
   * project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before.
   */
  password: string;
  /**
   * Token of the session that proves who the member is. One of its proofs must be from the last 5 minutes.
   * Either this or `session_jwt`.
   */
  session_token?: string;
  /** JWT of the session that proves who the member is, in place of `session_token`. */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageShortLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `passwords.sessions.reset` answers. */
export interface PasswordsSessionsResetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with
   * the calls that prove what is missing and those of `discovery`. An answer that completes the login has an
   * empty string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
}

/** What `passwords.strengthCheck` takes. */
export interface PasswordsStrengthCheckRequest {
  /** The password to rate. Every UTF-8 character may occur, spaces and emojis too. */
  password: string;
  /**
   * Address of the person. With it, a password known from a data breach is not valid; without it, such a
   * password may pass here and still be refused when it is set.
   */
  email_address?: string;
}

/** What `passwords.strengthCheck` answers. */
export interface PasswordsStrengthCheckResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /**
   * Whether the password would be accepted. With an email address given, a password known from a data breach is
   * not valid either, if the project looks for breaches.
   */
  valid_password: boolean;
  /**
   * How hard the password is to guess, as zxcvbn rates it, up to 4. Needs 3 where the project rates passwords
   * with zxcvbn, and does not matter otherwise.
   */
  score: number;
  /**
   * Whether the password is in the data breaches known to HaveIBeenPwned. Always false where the project does
   * not look for them.
   */
  breached_password: boolean;
  strength_policy: PasswordStrengthPolicy;
  /**
   * Whether the project looks for breaches when a password is set, as it does unless switched off in the
   * dashboard.
   */
  breach_detection_on_create: boolean;
  luds_feedback?: PasswordLudsFeedback;
  zxcvbn_feedback?: PasswordZxcvbnFeedback;
}

/** What `rbac.organizations.getOrgPolicy` takes. */
export interface RbacOrganizationsGetOrgPolicyRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
}

/** What `rbac.organizations.getOrgPolicy` answers. */
export interface RbacOrganizationsGetOrgPolicyResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  org_policy: OrganizationPolicy;
}

/** What `rbac.organizations.setOrgPolicy` takes. */
export interface RbacOrganizationsSetOrgPolicyRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  org_policy: OrganizationPolicy;
}

/** What `rbac.organizations.setOrgPolicy` answers. */
export interface RbacOrganizationsSetOrgPolicyResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  org_policy: OrganizationPolicy;
}

/** What `rbac.policy` answers. */
export interface RbacPolicyResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  policy?: RbacPolicy;
}

/** What `recoveryCodes.get` takes. */
export interface RecoveryCodesGetRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The member, by its ID. Your own external ID works as well, if you gave the member one. */
  member_id: string;
}

/** What `recoveryCodes.get` answers. */
export interface RecoveryCodesGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
  recovery_codes: RecoveryCodeList;
}

/** What `recoveryCodes.recover` takes. */
export interface RecoveryCodesRecoverRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id: string;
  /** One of the member's recovery codes, as the member typed it. It works once. */
  recovery_code: string;
  /** The login that lacks a second factor, to be completed by this call. A successful call uses it up. */
  intermediate_session_token?: string;
  /**
   * Token of a session that the member already has, to which the second factor is added. In place of
   * `intermediate_session_token` and of `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the member already has, to which the second factor is added. In place of
   * `intermediate_session_token` and of `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `recoveryCodes.recover` answers. */
export interface RecoveryCodesRecoverResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
  member_session?: MemberSession;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /** How many codes the member has left. When few are, have new ones made with `recoveryCodes.rotate`. */
  recovery_codes_remaining: number;
  member_device?: DeviceInfo;
}

/** What `recoveryCodes.rotate` takes. */
export interface RecoveryCodesRotateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id: string;
}

/** What `recoveryCodes.rotate` answers. */
export interface RecoveryCodesRotateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
  recovery_codes: RecoveryCodeList;
}

/** What `scim.connection.create` takes. */
export interface ScimConnectionCreateRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name?: string;
  identity_provider?: ScimIdentityProvider;
}

/** What `scim.connection.create` answers. */
export interface ScimConnectionCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: ScimConnectionWithToken;
}

/** What `scim.connection.delete` takes. */
export interface ScimConnectionDeleteRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SCIM connection, by its ID. */
  connection_id: string;
}

/** What `scim.connection.delete` answers. */
export interface ScimConnectionDeleteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /**
   * Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a
   * UUID.
   */
  connection_id: string;
}

/** What `scim.connection.get` takes. */
export interface ScimConnectionGetRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
}

/** What `scim.connection.get` answers. */
export interface ScimConnectionGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: ScimConnection;
}

/** What `scim.connection.getGroups` takes. */
export interface ScimConnectionGetGroupsRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SCIM connection, by its ID. */
  connection_id: string;
  /** Where the next page begins, `next_cursor` of the page before. Leave it out for the first page. */
  cursor?: string;
  /**
   * How many groups a page holds at most. 100 by default, 1000 at most. Minimum 0. Maximum 1000.
   * @default 100
   */
  limit?: number;
}

/** What `scim.connection.getGroups` answers. */
export interface ScimConnectionGetGroupsResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** The groups of this page. */
  scim_groups: ScimConnectionGroup[];
  /** What to send as `cursor` for the next page. `null` or left out on the last one. */
  next_cursor?: string | null;
}

/** What `scim.connection.rotateCancel` takes. */
export interface ScimConnectionRotateCancelRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SCIM connection, by its ID. */
  connection_id: string;
}

/** What `scim.connection.rotateCancel` answers. */
export interface ScimConnectionRotateCancelResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: ScimConnection;
}

/** What `scim.connection.rotateComplete` takes. */
export interface ScimConnectionRotateCompleteRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SCIM connection, by its ID. */
  connection_id: string;
}

/** What `scim.connection.rotateComplete` answers. */
export interface ScimConnectionRotateCompleteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: ScimConnection;
}

/** What `scim.connection.rotateStart` takes. */
export interface ScimConnectionRotateStartRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SCIM connection, by its ID. */
  connection_id: string;
}

/** What `scim.connection.rotateStart` answers. */
export interface ScimConnectionRotateStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: ScimConnectionWithNextToken;
}

/** What `scim.connection.update` takes. */
export interface ScimConnectionUpdateRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SCIM connection, by its ID. */
  connection_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name?: string;
  identity_provider?: ScimIdentityProvider;
  scim_group_implicit_role_assignments?: ScimRoleAssignmentList;
}

/** What `scim.connection.update` answers. */
export interface ScimConnectionUpdateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: ScimConnection;
}

/** What `sessions.attest` takes. */
export interface SessionsAttestRequest {
  /** The Trusted Auth Token profile to check the token against, by its ID from the dashboard. */
  profile_id: string;
  /**
   * The issuer's JWT. Signature, issuer and audience must be as the profile says. It must hold the email address
   * and an ID of the token, and with just-in-time provisioning the organization too.
   */
  token: string;
  /** The organization to log in to. Needed where the token has no claim for it. */
  organization_id?: string;
  /**
   * Token of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `sessions.attest` answers. */
export interface SessionsAttestResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  member_session: MemberSession;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  member_device?: DeviceInfo;
}

/** What `sessions.authenticate` takes. */
export interface SessionsAuthenticateRequest {
  /** Token of the session. Not together with `session_jwt`. */
  session_token?: string;
  /**
   * JWT of the session. May have expired: as long as its signature is right and the session goes on, a new one
   * is answered. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * Lets the session end this many minutes from now, from 5 to 527040 (366 days). Left out, its end stays as it
   * is. Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  authorization_check?: AuthorizationCheck;
}

/** What `sessions.authenticate` answers. */
export interface SessionsAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  member_session: MemberSession;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  member: Member;
  organization: Organization;
  verdict?: AuthorizationVerdict;
}

/** What `sessions.exchange` takes. */
export interface SessionsExchangeRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Token of the session that the person has now. Give this or `session_jwt`. */
  session_token?: string;
  /** JWT of the session that the person has now. Give this or `session_token`. */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `sessions.exchangeAccessToken` takes. */
export interface SessionsExchangeAccessTokenRequest {
  /** The access token that the Connected App got for the member. Used up by this call. */
  access_token: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `sessions.exchangeAccessToken` answers. */
export interface SessionsExchangeAccessTokenResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  member_session?: MemberSession;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  member_device?: DeviceInfo;
}

/** What `sessions.get` takes. */
export interface SessionsGetRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id: string;
}

/** What `sessions.get` answers. */
export interface SessionsGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The sessions, an empty list if the member is logged in nowhere. */
  member_sessions: MemberSession[];
}

/** What `sessions.getJWKS` takes. */
export interface SessionsGetJWKSRequest {
  /** The project whose keys are asked for, the same ID that calls authenticate with. */
  project_id?: string;
}

/** What `sessions.getJWKS` answers. */
export interface SessionsGetJWKSResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The keys that a JWT may be signed with now. */
  keys: Jwk[];
}

/** What `sessions.migrate` takes. */
export interface SessionsMigrateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** Token of the session at the other provider, which its UserInfo endpoint accepts. Not a token of Stytch. */
  session_token: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
}

/** What `sessions.migrate` answers. */
export interface SessionsMigrateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  member_session?: MemberSession;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
}

/** What `sessions.revoke` takes. */
export interface SessionsRevokeRequest {
  /** Identifies a session. Not a secret, unlike the session's token. */
  member_session_id?: string;
  /** Token of the one session to end. */
  session_token?: string;
  /** JWT of the one session to end. */
  session_jwt?: string;
  /** ID of the member whose sessions all end. */
  member_id?: string;
}

/** What `sessions.revoke` answers. */
export interface SessionsRevokeResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `sso.authenticate` takes. */
export interface SsoAuthenticateRequest {
  /** What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `sso`. */
  sso_token: string;
  /**
   * PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`,
   * else left out.
   */
  pkce_code_verifier?: string;
  /**
   * What the person has proven before, to which this proof is added. If that suffices for the organization it is
   * used up for a session, else it is answered again.
   */
  intermediate_session_token?: string;
  /**
   * Token of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the person already has: the new factor is added to it, and no new session is opened.
   * Ignored when it belongs to somebody else. Not together with `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  locale?: MfaMessageLocale;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `sso.authenticate` answers. */
export interface SsoAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  organization: Organization;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for the SSO login as long as a second factor is missing. Good for 10 minutes, with the calls that
   * take a second factor; not with those of `discovery`, since an SSO login counts in its own organization only.
   * An empty string once the login is complete.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
  /**
   * Without a meaning any more; ignore it.
   * @deprecated
   */
  reset_session: boolean;
}

/** What `sso.deleteConnection` takes. */
export interface SsoDeleteConnectionRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SSO connection, by its ID. */
  connection_id: string;
}

/** What `sso.deleteConnection` answers. */
export interface SsoDeleteConnectionResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /**
   * Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or
   * `external-connection-`, then `live-` or `test-` and a UUID.
   */
  connection_id: string;
}

/** What `sso.external.createConnection` takes. */
export interface SsoExternalCreateConnectionRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization that the connection to use belongs to. */
  external_organization_id: string;
  /** The connection to use, the other organization's SAML or OIDC connection. */
  external_connection_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name?: string;
  connection_implicit_role_assignments?: ExternalRoleAssignmentList;
  group_implicit_role_assignments?: ExternalGroupRoleAssignmentList;
}

/** What `sso.external.createConnection` answers. */
export interface SsoExternalCreateConnectionResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: ExternalConnection;
}

/** What `sso.external.updateConnection` takes. */
export interface SsoExternalUpdateConnectionRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SSO connection, by its ID. */
  connection_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name?: string;
  external_connection_implicit_role_assignments?: ExternalRoleAssignmentList;
  external_group_implicit_role_assignments?: ExternalGroupRoleAssignmentList;
}

/** What `sso.external.updateConnection` answers. */
export interface SsoExternalUpdateConnectionResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: ExternalConnection;
}

/** What `sso.getConnections` takes. */
export interface SsoGetConnectionsRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
}

/** What `sso.getConnections` answers. */
export interface SsoGetConnectionsResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The connections over SAML. */
  saml_connections: SamlConnection[];
  /** The connections over OpenID Connect. */
  oidc_connections: OidcConnection[];
  /** The connections that stand for other organizations' ones. */
  external_connections: ExternalConnection[];
}

/** What `sso.oidc.createConnection` takes. */
export interface SsoOidcCreateConnectionRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name?: string;
  identity_provider?: SsoIdentityProvider;
}

/** What `sso.oidc.createConnection` answers. */
export interface SsoOidcCreateConnectionResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: OidcConnection;
}

/** What `sso.oidc.updateConnection` takes. */
export interface SsoOidcUpdateConnectionRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SSO connection, by its ID. */
  connection_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name?: string;
  identity_provider?: SsoIdentityProvider;
  /** ID of the client that Stytch is at the identity provider. Comes from there and must be given once. */
  client_id?: string;
  /** Secret of the client that Stytch is at the identity provider. Comes from there. */
  client_secret?: string;
  /** The identity provider's own name, an `https://` URL in which case matters. */
  issuer?: string;
  /** Where members are sent to sign in. Default is what the metadata of a new `issuer` says. */
  authorization_url?: string;
  /** Where Stytch gets the tokens of a login. Default is what the metadata of a new `issuer` says. */
  token_url?: string;
  /** Where Stytch asks about a person (UserInfo). Default is what the metadata of a new `issuer` says. */
  userinfo_url?: string;
  /** Where the identity provider's keys are. Default is what the metadata of a new `issuer` says. */
  jwks_url?: string;
  /**
   * Scopes that each login asks for in place of `openid email profile`, separated by spaces. They must be
   * URL-encoded, each space as `%20`.
   */
  custom_scopes?: string;
  attribute_mapping?: OidcAttributeMapping;
}

/** What `sso.oidc.updateConnection` answers. */
export interface SsoOidcUpdateConnectionResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: OidcConnection;
  /** What went wrong when the metadata of the issuer was read; the connection was changed nonetheless. */
  warning?: string;
}

/** What `sso.saml.createConnection` takes. */
export interface SsoSamlCreateConnectionRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name?: string;
  identity_provider?: SsoIdentityProvider;
}

/** What `sso.saml.createConnection` answers. */
export interface SsoSamlCreateConnectionResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: SamlConnection;
}

/** What `sso.saml.deleteEncryptionPrivateKey` takes. */
export interface SsoSamlDeleteEncryptionPrivateKeyRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SSO connection, by its ID. */
  connection_id: string;
  /** The key, one of the connection's `encryption_private_keys`. */
  private_key_id: string;
}

/** What `sso.saml.deleteEncryptionPrivateKey` answers. */
export interface SsoSamlDeleteEncryptionPrivateKeyResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The key that was deleted. */
  private_key_id: string;
}

/** What `sso.saml.deleteVerificationCertificate` takes. */
export interface SsoSamlDeleteVerificationCertificateRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SSO connection, by its ID. */
  connection_id: string;
  /** The certificate, one of the connection's `verification_certificates`. */
  certificate_id: string;
}

/** What `sso.saml.deleteVerificationCertificate` answers. */
export interface SsoSamlDeleteVerificationCertificateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The certificate that was deleted. */
  certificate_id: string;
}

/** What `sso.saml.updateByURL` takes. */
export interface SsoSamlUpdateByURLRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SSO connection, by its ID. */
  connection_id: string;
  /** Where the metadata document is. Comes from the identity provider. */
  metadata_url: string;
}

/** What `sso.saml.updateByURL` answers. */
export interface SsoSamlUpdateByURLResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: SamlConnection;
}

/** What `sso.saml.updateConnection` takes. */
export interface SsoSamlUpdateConnectionRequest {
  /** The organization, by its ID. Its slug and your own external ID for it work as well. */
  organization_id: string;
  /** The organization's SSO connection, by its ID. */
  connection_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name?: string;
  identity_provider?: SsoIdentityProvider;
  /** The identity provider's own name, unique in the world and often a URL. Comes from there. */
  idp_entity_id?: string;
  /** Where members are sent to sign in at the identity provider. Comes from there. */
  idp_sso_url?: string;
  attribute_mapping?: SamlAttributeMapping;
  /**
   * Certificate to check the signature of assertions with, in PEM. Comes from the identity provider. A
   * connection holds five at most; delete an old one with `sso.saml.deleteVerificationCertificate`.
   */
  x509_certificate?: string;
  saml_connection_implicit_role_assignments?: SsoRoleAssignmentList;
  saml_group_implicit_role_assignments?: SsoGroupRoleAssignmentList;
  /**
   * RSA key that Stytch is to sign its requests with, in PEM of the form PKCS #1 (`BEGIN RSA PRIVATE KEY`).
   * Stytch makes a certificate from it, which appears in `signing_certificates`.
   */
  signing_private_key?: string;
  /**
   * RSA key that opens encrypted assertions, in PEM of the form PKCS #1 (`BEGIN RSA PRIVATE KEY`). A connection
   * holds five at most; delete an old one with `sso.saml.deleteEncryptionPrivateKey`.
   */
  saml_encryption_private_key?: string;
  /**
   * Format in which the identity provider is to name the person (NameID), as a URN. Default is
   * `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
   */
  nameid_format?: string;
  /**
   * Second audience that assertions may be made out to, beside `audience_uri`. For moving a connection from
   * another provider to Stytch while the customer changes nothing.
   */
  alternative_audience_uri?: string;
  /**
   * URL that logins name as the assertion consumer service in place of `acs_url`. For moving a connection from
   * another provider to Stytch; whatever arrives there you must pass on to Stytch yourself.
   */
  alternative_acs_url?: string;
  /**
   * Whether logins that start at the identity provider, without your app having asked, are refused. A new
   * connection allows them.
   */
  idp_initiated_auth_disabled?: boolean;
  /** Whether the connection allows a "gateway callback". Stytch describes it no further. */
  allow_gateway_callback?: boolean;
}

/** What `sso.saml.updateConnection` answers. */
export interface SsoSamlUpdateConnectionResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connection?: SamlConnection;
}

/** What `totps.authenticate` takes. */
export interface TotpsAuthenticateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id: string;
  /** The code that the app shows now, as the member typed it. */
  code: string;
  /** The login that lacks a second factor, to be completed by this call. A successful call uses it up. */
  intermediate_session_token?: string;
  /**
   * Token of a session that the member already has, to which the second factor is added. In place of
   * `intermediate_session_token` and of `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the member already has, to which the second factor is added. In place of
   * `intermediate_session_token` and of `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  set_mfa_enrollment?: MfaEnrollmentChange;
  /**
   * Whether this kind of second factor becomes the member's `default_mfa_method` when the code is right. The
   * first kind that a member ever completes becomes the default anyway.
   */
  set_default_mfa?: boolean;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `totps.create` takes. */
export interface TotpsCreateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id: string;
  /**
   * Minutes until the setup lapses if no code of the app was given by then, from 5 to 1440 (a day). Minimum 5.
   * Maximum 1440.
   * @default 60
   */
  expiration_minutes?: number;
  /**
   * The member's unfinished login. Needed, unless a session is given, when the member already has a second
   * factor, and must then hold a proof of it, so that nobody gets around it. It is not used up.
   */
  intermediate_session_token?: string;
  /**
   * Token of one of the member's sessions. A session or `intermediate_session_token` is needed when the member
   * already has a second factor, and must then hold a proof of it, so that nobody gets around it.
   */
  session_token?: string;
  /** JWT of one of the member's sessions, in place of `session_token`. */
  session_jwt?: string;
}

/** What `totps.create` answers. */
export interface TotpsCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
  /** Identifies the registration of the app, as `totp_registration_id` of the member does. */
  totp_registration_id: string;
  /** The shared secret in base32, for a member who cannot scan and types it into the app instead. */
  secret: string;
  /** A PNG image with the secret for the app to scan, as a base64 `data:` URL to put into an `img` element. */
  qr_code: string;
  recovery_codes: RecoveryCodeList;
}

/** What `totps.migrate` takes. */
export interface TotpsMigrateRequest {
  /** The organization, by its ID; its slug or your own external ID are taken too. */
  organization_id: string;
  /** The member, by its ID; your own external ID is taken too. */
  member_id: string;
  /** The secret that the app and your old system share. */
  secret: string;
  /** The member's recovery codes of your old system. Without any, Stytch makes new ones. */
  recovery_codes: string[];
}

/** What `totps.migrate` answers. */
export interface TotpsMigrateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
  /** Identifies the registration of the app, as `totp_registration_id` of the member does. */
  totp_registration_id: string;
  recovery_codes: RecoveryCodeList;
}

/**
 * Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as
 * value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored.
 */
export type SessionCustomClaims = Record<string, unknown>;

/**
 * Language of the text message with a passcode that goes out by itself when a member with a phone must give a
 * second factor. An IETF BCP 47 tag; English where it is left out.
 */
export type MfaMessageLocale = "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});

/**
 * What a login to a chosen organization came to. Either `member_authenticated` is true and the session is here,
 * or `intermediate_session_token` is set and `primary_required` or `mfa_required` say what is missing.
 */
export interface OrganizationLogin {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
  /**
   * Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with
   * the call that proves what is missing.
   */
  member_authenticated: boolean;
  /** The session; `null` as long as the login is incomplete. */
  member_session?: MemberSession | null;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  /**
   * Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with
   * the calls that prove what is missing and those of `discovery`. An answer that completes the login has an
   * empty string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
  member_device?: DeviceInfo;
}

/**
 * A person's account in one organization, known there by its mail address. The same person in two organizations
 * is two members.
 */
export interface Member {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  /** Your own ID for the member, where you gave it one. */
  external_id?: string;
  status: MemberStatus;
  /** The member's full name, from you, the identity provider or the directory. */
  name: string;
  /** The address the member signs in with, unique among the members of the organization. */
  email_address: string;
  /** Whether the member has proven to own the address, for example by a magic link. */
  email_address_verified: boolean;
  /**
   * Addresses the member had before an update, or before an identity provider told a new one. Nobody else in the
   * organization can take them until they are unlinked.
   */
  retired_email_addresses: RetiredEmail[];
  /**
   * Whether the member may sign in in ways that `auth_methods` and `mfa_methods` forbid. Meant for the one
   * account that gets in when, say, SSO is broken.
   */
  is_breakglass: boolean;
  /** Whether the member has the role `stytch_admin`, as whoever creates an organization by discovery does. */
  is_admin: boolean;
  /** The roles the member has, given directly or through mail domain, SSO or SCIM. */
  roles: MemberRole[];
  /**
   * Whether logins are refused for a while because too many in a row failed. By default ten failures lock for an
   * hour; the project's settings can say otherwise.
   */
  is_locked: boolean;
  /** When the lock began, in UTC, if there is one. */
  lock_created_at?: string;
  /** When the lock ends by itself, in UTC, if there is one. */
  lock_expires_at?: string;
  /** Identifies the member's password, which itself is never shown; needed to delete it. */
  member_password_id: string;
  /**
   * Whether this member needs a second factor at every login. `false` still means one where the organization's
   * `mfa_policy` is `REQUIRED_FOR_ALL`.
   */
  mfa_enrolled: boolean;
  default_mfa_method: DefaultMfaMethod;
  /** The phone that gets codes by text message, in E.164 form such as `+12025550162`. A member has at most one. */
  mfa_phone_number: string;
  /** Whether the member has entered a code that was sent to the phone. */
  mfa_phone_number_verified: boolean;
  /** Identifies the member's authenticator app, if one is set up. */
  totp_registration_id: string;
  /** The accounts at identity providers through which the member has signed in by SSO. */
  sso_registrations: SsoRegistration[];
  /** The accounts at OAuth providers, such as Google, through which the member has signed in. */
  oauth_registrations: OauthRegistration[];
  scim_registration?: ScimRegistration;
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
  /** When the member was created, in UTC. */
  created_at?: string;
  /** When the member last changed, in UTC. */
  updated_at?: string;
}

/**
 * Where the member stands: `invited` (mailed, not yet joined), `pending` (signed up, not yet through a login),
 * `active`, or `deleted` (still on record, can be reactivated).
 */
export type MemberStatus = "active" | "pending" | "invited" | "deleted" | (string & {});

/** An address the member had before. It stays reserved, so no other member of the organization can take it. */
export interface RetiredEmail {
  /** Identifies the address; needed to unlink it and so free it for others. */
  email_id: string;
  /** The address as it was. */
  email_address: string;
}

/** A role the member has, and why. */
export interface MemberRole {
  /**
   * Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and
   * `stytch_admin` come with Stytch.
   */
  role_id: string;
  /** Every reason for having the role; it goes away only with the last of them. */
  sources: MemberRoleSource[];
}

/** One reason why a member has a role. */
export interface MemberRoleSource {
  /**
   * How the role came: given by you (`direct_assignment`), or by mail domain, SAML connection, group in SAML, or
   * group in SCIM. A role from SAML counts only in sessions that were opened through that connection.
   */
  type: "direct_assignment" | "email_assignment" | "sso_connection" | "sso_connection_group" | "scim_connection_group" | (string & {});
  /**
   * What exactly gave the role: `email_domain`, or `connection_id`, for groups with `group` (SAML) or `group_id`
   * (SCIM). Nothing for direct assignments.
   */
  details?: Record<string, unknown>;
}

/** The second factor to ask for first where the member has set up both, `sms_otp` or `totp`. */
export type DefaultMfaMethod = "sms_otp" | "totp" | (string & {});

/** An account at an identity provider through which the member has signed in by SSO. */
export interface SsoRegistration {
  /** The SAML or OIDC connection the member came through. */
  connection_id: string;
  /** What the identity provider calls this person. */
  external_id: string;
  /** Identifies the link between member and account. */
  registration_id: string;
  /** What the identity provider said about the person, as it named it. */
  sso_attributes?: Record<string, unknown>;
}

/** An account at Google, GitHub or the like through which the member has signed in. */
export interface OauthRegistration {
  /** The provider, such as `Google`, `Microsoft` or `GitHub`. */
  provider_type: string;
  /** The provider's ID for the person, known in OAuth as the subject or `sub`. */
  provider_subject: string;
  /** Identifies the link between member and account; needed to fetch the provider's tokens or to unlink. */
  member_oauth_registration_id: string;
  /** Link to the picture the person has there, where the provider gives one. */
  profile_picture_url?: string;
  /** The person's language there, where the provider gives one. */
  locale?: string;
}

/** The entry in the customer's directory that this member was made from. */
export interface ScimRegistration {
  /** The SCIM connection the entry came through. */
  connection_id: string;
  /** Identifies the link between member and directory entry. */
  registration_id: string;
  /** The directory's own ID for the person. */
  external_id?: string;
  scim_attributes?: ScimUser;
}

/** What the customer's directory says about a person, as in the SCIM user of RFC 7643. */
export interface ScimUser {
  /** The name the person signs in with at the directory, unique there. */
  user_name: string;
  /** The ID that Stytch gave the directory for this person. */
  id: string;
  /** The directory's own ID for the person. */
  external_id: string;
  /** Whether the directory still lets the person in. */
  active: boolean;
  /** Groups of the directory that the person is in. */
  groups: ScimGroup[];
  name?: ScimName;
  /** The name to show to other people. */
  display_name: string;
  /** What the person is casually called. */
  nick_name: string;
  /** Link to the person's profile page. */
  profile_url: string;
  /** The person's tie to the company in its own terms, such as `Employee` or `Contractor`. */
  user_type: string;
  /** Job title, such as `Vice President`. */
  title: string;
  /** Languages the person likes, in the form of an HTTP `Accept-Language` header. */
  preferred_language: string;
  /** How to write dates, numbers and money for the person, as a language tag such as `en-US`. */
  locale: string;
  /** Time zone by its IANA name, such as `Europe/Paris`. */
  timezone: string;
  /** Mail addresses of the person. */
  emails: ScimValue[];
  /** Phone numbers of the person, in whatever form the directory keeps them. */
  phone_numbers: ScimValue[];
  /** Postal addresses of the person. */
  addresses: ScimAddress[];
  /** Instant messaging handles of the person. */
  ims: ScimValue[];
  /** Links to pictures of the person. */
  photos: ScimValue[];
  /** Things the person has a right to, in the directory's terms. */
  entitlements: ScimValue[];
  /** Roles in the directory. They are not roles of your RBAC policy. */
  roles: ScimValue[];
  /** X.509 certificates of the person, DER in Base64. */
  x509certificates: ScimValue[];
  enterprise_extension?: ScimEnterpriseExtension;
}

/** A group of the customer's directory. */
export interface ScimGroup {
  /** The ID of the group. */
  value: string;
  /** Name of the group, for people. */
  display: string;
}

/** The parts of a person's name. */
export interface ScimName {
  /** The full name as one would write it, such as `Countess Ada King Lovelace`. */
  formatted: string;
  /** Family name, or last name in most Western languages. */
  family_name: string;
  /** Given name, or first name in most Western languages. */
  given_name: string;
  /** Middle name or names. */
  middle_name: string;
  /** Title before the name, such as `Dr.`. */
  honorific_prefix: string;
  /** What follows the name, such as `III`. */
  honorific_suffix: string;
}

/** One of several values of the same kind, such as a work and a home address. */
export interface ScimValue {
  /** The address, number, link or name itself. */
  value: string;
  /** What it is for, such as `work` or `home`. */
  type: string;
  /** Whether this one is preferred; at most one of a list is. */
  primary: boolean;
}

/** A postal address. */
export interface ScimAddress {
  /** The whole address as it would stand on an envelope, line breaks included. */
  formatted: string;
  /** Street, house number, flat; may hold line breaks. */
  street_address: string;
  /** Town or city. */
  locality: string;
  /** State, county or other region. */
  region: string;
  /** Postal or ZIP code. */
  postal_code: string;
  /** Country, which SCIM wants as a two-letter ISO 3166-1 code. */
  country: string;
  /** What it is for, such as `work` or `home`. */
  type: string;
  /** Whether this one is preferred; at most one of a list is. */
  primary: boolean;
}

/** Where a person stands in the company, as in the enterprise extension of RFC 7643. */
export interface ScimEnterpriseExtension {
  /** The company's number for the person, often in order of joining. */
  employee_number: string;
  /** Cost center the person is booked on. */
  cost_center: string;
  /** Division the person works in. */
  division: string;
  /** Department the person works in. */
  department: string;
  /** Name of the company or part of it, in the directory's terms. Not a Stytch organization. */
  organization: string;
  manager?: ScimManager;
}

/** The person's superior in the directory. */
export interface ScimManager {
  /** The ID of the manager's SCIM user. */
  value: string;
  /** Address of the manager's SCIM user, `$ref` in SCIM. */
  ref: string;
  /** The manager's name, for people. */
  display_name: string;
}

/**
 * Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level
 * keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed.
 */
export type TrustedMetadata = Record<string, unknown>;

/**
 * Your own data, which the member can rewrite from a frontend: preferences, nothing that grants rights. At most
 * 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is
 * removed.
 */
export type UntrustedMetadata = Record<string, unknown>;

/** One customer of yours, with the rules for who may become a member and how members sign in. */
export interface Organization {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * What people call the organization; shown on login pages and in mails. 1 to 128 characters, need not be
   * unique.
   */
  organization_name: string;
  /**
   * Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits,
   * `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID.
   */
  organization_slug: string;
  /** Your own ID for the organization, where you gave it one. */
  organization_external_id?: string;
  /** Link to the image that stands for the organization. Empty where it has none. */
  organization_logo_url: string;
  email_invites: EmailInvitePolicy;
  email_jit_provisioning: EmailJitProvisioning;
  email_allowed_domains: EmailDomainAllowlist;
  claimed_email_domains: ClaimedEmailDomainList;
  sso_jit_provisioning: SsoJitProvisioning;
  sso_jit_provisioning_allowed_connections: SsoJitConnectionAllowlist;
  /** SSO connections through which members can sign in now. */
  sso_active_connections: ActiveSsoConnection[];
  /** The SSO connection to take where several are active; `null` if none was chosen. */
  sso_default_connection_id?: string | null;
  /** The connection by which the customer's directory creates and changes members; `null` if there is none. */
  scim_active_connection?: ActiveScimConnection | null;
  oauth_tenant_jit_provisioning: OauthTenantJitProvisioning;
  allowed_oauth_tenants?: OauthTenantAllowlist;
  auth_methods: AuthMethodPolicy;
  allowed_auth_methods: AuthMethodAllowlist;
  mfa_policy: MfaPolicy;
  mfa_methods: MfaMethodPolicy;
  allowed_mfa_methods: MfaMethodAllowlist;
  first_party_connected_apps_allowed_type: FirstPartyConnectedAppPolicy;
  allowed_first_party_connected_apps: FirstPartyConnectedAppAllowlist;
  third_party_connected_apps_allowed_type: ThirdPartyConnectedAppPolicy;
  allowed_third_party_connected_apps: ThirdPartyConnectedAppAllowlist;
  rbac_email_implicit_role_assignments: EmailImplicitRoleAssignmentList;
  /** Roles of this organization only, in addition to those of the project's RBAC policy. */
  custom_roles: CustomRole[];
  trusted_metadata?: TrustedMetadata;
  /** When the organization was created, in UTC. */
  created_at?: string;
  /** When the organization or one of its settings last changed, in UTC. */
  updated_at?: string;
}

/**
 * Who may be invited by mail: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`),
 * or nobody. A new organization starts with `ALL_ALLOWED` where no other sign-in setting is given, else with
 * `NOT_ALLOWED`.
 */
export type EmailInvitePolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});

/**
 * Whether a magic link or OAuth login makes newcomers members on the spot: those with a verified address of
 * `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have).
 */
export type EmailJitProvisioning = "RESTRICTED" | "NOT_ALLOWED" | (string & {});

/**
 * Mail domains, such as `acme.example`, that people may come from where `email_invites` or
 * `email_jit_provisioning` is `RESTRICTED`. Domains of public mail services, such as `gmail.com`, are refused.
 */
export type EmailDomainAllowlist = string[];

/**
 * Mail domains that belong to this organization. People with such an address can be members of no organization
 * that has not claimed the domain.
 */
export type ClaimedEmailDomainList = string[];

/**
 * Whether an SSO login makes newcomers members on the spot: through any active connection (`ALL_ALLOWED`), only
 * through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never.
 */
export type SsoJitProvisioning = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});

/** IDs of the SSO connections that may make members on the spot while `sso_jit_provisioning` is `RESTRICTED`. */
export type SsoJitConnectionAllowlist = string[];

/** An SSO connection through which members can sign in now. */
export interface ActiveSsoConnection {
  /** Identifies the connection, of the kind SAML, OIDC or external. */
  connection_id: string;
  /** Name of the connection, for people to tell it from others. */
  display_name: string;
  /** Name of the identity provider behind it, such as `okta`, or `generic`. */
  identity_provider: string;
}

/** A SCIM connection, by which a customer's directory creates and changes members. */
export interface ActiveScimConnection {
  /** Identifies the SCIM connection. */
  connection_id: string;
  /** Name of the connection, for people to tell it from others. */
  display_name: string;
  /** Last four characters of the token the directory sends, to tell which one is in use. */
  bearer_token_last_four: string;
  /** When the directory's token stops working; put a new one in place before. */
  bearer_token_expires_at?: string;
}

/**
 * Whether an OAuth login from a known workspace makes newcomers members on the spot: workspaces in
 * `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have).
 */
export type OauthTenantJitProvisioning = "RESTRICTED" | "NOT_ALLOWED" | (string & {});

/**
 * The workspaces whose people may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs under
 * the providers `slack` (workspaces), `hubspot` (hubs) and `github` (organizations). Without this field nobody
 * joins that way.
 */
export type OauthTenantAllowlist = Record<string, string[]>;

/**
 * Whether members may sign in in every way (`ALL_ALLOWED`, which new organizations have) or only as
 * `allowed_auth_methods` says (`RESTRICTED`). Break-glass members may always use every way.
 */
export type AuthMethodPolicy = "ALL_ALLOWED" | "RESTRICTED" | (string & {});

/** The ways to sign in while `auth_methods` is `RESTRICTED`; it must then name at least one. */
export type AuthMethodAllowlist = AuthMethod[];

/** A way to sign in. */
export type AuthMethod = "sso" | "magic_link" | "email_otp" | "password" | "google_oauth" | "microsoft_oauth" | "slack_oauth" | "github_oauth" | "hubspot_oauth" | (string & {});

/**
 * Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`,
 * which new organizations have). Sessions that are open when this changes go on.
 */
export type MfaPolicy = "OPTIONAL" | "REQUIRED_FOR_ALL" | (string & {});

/**
 * Whether members may use every second factor (`ALL_ALLOWED`, which new organizations have) or only those in
 * `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one.
 */
export type MfaMethodPolicy = "ALL_ALLOWED" | "RESTRICTED" | (string & {});

/** The second factors while `mfa_methods` is `RESTRICTED`; it must then name at least one. */
export type MfaMethodAllowlist = MfaMethod[];

/** A second factor, either a code by text message (`sms_otp`) or one from an authenticator app (`totp`). */
export type MfaMethod = "sms_otp" | "totp" | (string & {});

/**
 * Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, which new organizations
 * have), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none.
 */
export type FirstPartyConnectedAppPolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});

/**
 * IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is
 * `RESTRICTED`.
 */
export type FirstPartyConnectedAppAllowlist = string[];

/**
 * Which Connected Apps of other makers members may use: all of the project (`ALL_ALLOWED`, which new
 * organizations have), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none.
 */
export type ThirdPartyConnectedAppPolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});

/**
 * IDs of other makers' Connected Apps that members may use while `third_party_connected_apps_allowed_type` is
 * `RESTRICTED`.
 */
export type ThirdPartyConnectedAppAllowlist = string[];

/** Roles that members get by the domain of their mail address, however they sign in. */
export type EmailImplicitRoleAssignmentList = EmailImplicitRoleAssignment[];

/** A role that goes to everyone with an address of one mail domain. */
export interface EmailImplicitRoleAssignment {
  /** Mail domain, such as `acme.example`, whose people get the role. */
  domain: string;
  /**
   * Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and
   * `stytch_admin` come with Stytch.
   */
  role_id: string;
}

/** A role that exists in one organization only, beside those of the project's RBAC policy. */
export interface CustomRole {
  /**
   * Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and
   * `stytch_admin` come with Stytch.
   */
  role_id: string;
  /** What the role is for, in your words. */
  description: string;
  /** What the role allows, resource by resource. */
  permissions: CustomRolePermission[];
}

/** What a custom role may do with one resource. */
export interface CustomRolePermission {
  /** Names a resource of the project's RBAC policy, such as `documents` or Stytch's own `stytch.member`. */
  resource_id: string;
  /** Names of the resource's actions that the role allows. */
  actions: string[];
}

/** A member's login to one organization, with what was proven for it and when it ends. */
export interface MemberSession {
  /** Identifies a session. Not a secret, unlike the session's token. */
  member_session_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits,
   * `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID.
   */
  organization_slug: string;
  /** When the session was opened. */
  started_at: string;
  /** When the session was last authenticated. */
  last_accessed_at: string;
  /** When the session ends, unless it is extended or revoked before. */
  expires_at: string;
  /** Every proof of identity that the session rests on. */
  authentication_factors: AuthenticationFactor[];
  /**
   * IDs of the roles that the session carries. May be fewer than the member's, as roles given through an SSO
   * connection count only with a login over that connection.
   */
  roles: string[];
  /** Your own claims, from `session_custom_claims`. They are also in the session's JWT. `null` without any. */
  custom_claims?: Record<string, unknown> | null;
}

/**
 * One proof of identity behind a session. `type` and `delivery_method` say which; of the `*_factor` fields the
 * one that belongs to it is present (none for a password).
 */
export interface AuthenticationFactor {
  type: AuthenticationFactorType;
  delivery_method: AuthenticationFactorDeliveryMethod;
  /** When the proof was first given. */
  created_at?: string;
  /** When the proof was last given. Compare it with now before something sensitive. */
  last_authenticated_at?: string;
  /** When this entry last changed. */
  updated_at?: string;
  /** The address that received a link or passcode. */
  email_factor?: {
    /** Identifies the address at Stytch. */
    email_id: string;
    /** Where the link or passcode was mailed. */
    email_address: string;
  };
  /** The phone that received a passcode. */
  phone_number_factor?: {
    /** Identifies the phone number. */
    phone_id: string;
    /** Where the passcode was sent, in E.164 form such as `+12025550162`. */
    phone_number: string;
  };
  /** The authenticator app that made the passcode (TOTP). */
  authenticator_app_factor?: {
    /** Identifies the registration of the app. */
    totp_id: string;
  };
  /** The recovery code used in place of an authenticator app. */
  recovery_code_factor?: {
    /** Identifies the recovery code, not the code itself. */
    totp_recovery_code_id: string;
  };
  /** The magic link that you delivered yourself. Consumer API only. */
  embeddable_magic_link_factor?: {
    /** Identifies the link. */
    embedded_id: string;
  };
  /** The passkey or security key. Consumer API only. */
  webauthn_factor?: {
    /** Identifies the registration of the key. */
    webauthn_registration_id: string;
    /** Domain on which the key was registered. */
    domain: string;
    /** User agent of the browser that registered the key. */
    user_agent?: string;
  };
  /** The fingerprint or face unlock of a phone. Consumer API only. */
  biometric_factor?: {
    /** Identifies the registration of the phone. */
    biometric_registration_id: string;
  };
  /** The wallet that signed a challenge. Consumer API only. */
  crypto_wallet_factor?: {
    /** Identifies the wallet at Stytch. */
    crypto_wallet_id: string;
    /** Address of the wallet on its chain. */
    crypto_wallet_address: string;
    /** Chain of the wallet, such as `ethereum` or `solana`. */
    crypto_wallet_type: string;
  };
  saml_sso_factor?: SsoFactor;
  oidc_sso_factor?: SsoFactor;
  google_oauth_factor?: OauthFactor;
  microsoft_oauth_factor?: OauthFactor;
  apple_oauth_factor?: OauthFactor;
  github_oauth_factor?: OauthFactor;
  facebook_oauth_factor?: OauthFactor;
  amazon_oauth_factor?: OauthFactor;
  bitbucket_oauth_factor?: OauthFactor;
  coinbase_oauth_factor?: OauthFactor;
  discord_oauth_factor?: OauthFactor;
  figma_oauth_factor?: OauthFactor;
  git_lab_oauth_factor?: OauthFactor;
  hubspot_oauth_factor?: OauthFactor;
  instagram_oauth_factor?: OauthFactor;
  linked_in_oauth_factor?: OauthFactor;
  salesforce_oauth_factor?: OauthFactor;
  shopify_oauth_factor?: OauthFactor;
  slack_oauth_factor?: OauthFactor;
  snapchat_oauth_factor?: OauthFactor;
  spotify_oauth_factor?: OauthFactor;
  steam_oauth_factor?: OauthFactor;
  tik_tok_oauth_factor?: OauthFactor;
  twitch_oauth_factor?: OauthFactor;
  twitter_oauth_factor?: OauthFactor;
  yahoo_oauth_factor?: OauthFactor;
  google_oauth_exchange_factor?: OauthExchangeFactor;
  github_oauth_exchange_factor?: OauthExchangeFactor;
  hubspot_oauth_exchange_factor?: OauthExchangeFactor;
  slack_oauth_exchange_factor?: OauthExchangeFactor;
  /** The access token of a Connected App that was exchanged for the session. */
  oauth_access_token_exchange_factor?: {
    /** Identifies the Connected App (the OAuth client). */
    client_id: string;
  };
  /** The token of a trusted issuer that was exchanged for the session. */
  trusted_auth_token_factor?: {
    /** Identifies the exchanged token. */
    token_id: string;
  };
  /** The person of your team who acts as this member or user. */
  impersonated_factor?: {
    /** Identifies who impersonates; the dashboard account when started from the Stytch dashboard. */
    impersonator_id: string;
    /** Address of who impersonates. */
    impersonator_email_address: string;
  };
}

/**
 * Kind of proof. In B2B a passcode by mail is `email_otp` and one by text message `otp`; `imported` stands for a
 * session that was migrated from another provider.
 */
export type AuthenticationFactorType = "magic_link" | "otp" | "oauth" | "webauthn" | "totp" | "crypto" | "password" | "signature_challenge" | "sso" | "imported" | "recovery_codes" | "email_otp" | "impersonated" | "trusted_auth_token" | (string & {});

/**
 * How the proof came: the channel of a link or passcode, the provider of an OAuth login (`oauth_*`), `knowledge`
 * for a password. `oauth_exchange_*` is an OAuth login in one organization that was carried over to another.
 */
export type AuthenticationFactorDeliveryMethod = "email" | "sms" | "whatsapp" | "embedded" | "oauth_google" | "oauth_microsoft" | "oauth_apple" | "webauthn_registration" | "authenticator_app" | "oauth_github" | "recovery_code" | "oauth_facebook" | "crypto_wallet" | "oauth_amazon" | "oauth_bitbucket" | "oauth_coinbase" | "oauth_discord" | "oauth_figma" | "oauth_gitlab" | "oauth_instagram" | "oauth_linkedin" | "oauth_shopify" | "oauth_slack" | "oauth_snapchat" | "oauth_spotify" | "oauth_steam" | "oauth_tiktok" | "oauth_twitch" | "oauth_twitter" | "knowledge" | "biometric" | "sso_saml" | "sso_oidc" | "oauth_salesforce" | "oauth_yahoo" | "oauth_hubspot" | "imported_auth0" | "oauth_exchange_slack" | "oauth_exchange_hubspot" | "oauth_exchange_github" | "oauth_exchange_google" | "impersonation" | "oauth_access_token_exchange" | "trusted_token_exchange" | (string & {});

/** Login over an organization's single sign-on connection. */
export interface SsoFactor {
  /** Identifies the link between this person and the account at the identity provider. */
  id: string;
  /** Identifies the single sign-on connection. */
  provider_id: string;
  /** The account's own ID at the identity provider. */
  external_id: string;
}

/** Login with the OAuth provider that the field is named after. */
export interface OauthFactor {
  /** Identifies the link between this person and the account at the provider. */
  id: string;
  /** The account's own ID at the provider, which OpenID Connect calls `sub`. */
  provider_subject: string;
  /** Identifies the email address that came with the login. */
  email_id?: string;
}

/**
 * Login with the OAuth provider that the field is named after, made in one organization and carried over to
 * another. Such a login does not verify the email address.
 */
export interface OauthExchangeFactor {
  /** Identifies the email address that came with the login. */
  email_id: string;
}

/**
 * Which login the organization still asks for, since what was proven so far is not among the methods it allows
 * or does not verify the email address. Comes before a second factor.
 */
export interface PrimaryRequired {
  /** The methods to choose from. The one taken is passed the intermediate session token. */
  allowed_auth_methods: AuthMethod[];
}

/** What the member must do as second factor before the login is complete. */
export interface MfaRequired {
  /** The second factors that the member has set up; `null` if none, then have one set up first. */
  member_options?: MemberOptions | null;
  /**
   * `sms_otp` when a passcode has already been sent to the member's phone, so that you only ask for it. `null`
   * when nothing was sent, as always in discovery.
   */
  secondary_auth_initiated?: "sms_otp" | string | null;
}

/** The second factors that a member has set up. */
export interface MemberOptions {
  /** Phone number for passcodes by text message, in E.164 form. An empty string when there is none. */
  mfa_phone_number: string;
  /** Identifies the registered authenticator app. An empty string when there is none. */
  totp_registration_id: string;
}

/**
 * Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when
 * the lookup found nothing.
 */
export interface DeviceInfo {
  /** Identifies the device, as Stytch's fingerprinting sees it. */
  visitor_id: string;
  visitor_id_details?: DeviceAttributeDetails;
  /** IP address that the attempt came from. */
  ip_address?: string;
  ip_address_details?: DeviceAttributeDetails;
  /** City that the IP address is assigned to. */
  ip_geo_city?: string;
  /** Region (such as a state) that the IP address is assigned to. */
  ip_geo_region?: string;
  /** Country that the IP address is assigned to. */
  ip_geo_country?: string;
  ip_geo_country_details?: DeviceAttributeDetails;
}

/** Whether this person has been seen with the value before. */
export interface DeviceAttributeDetails {
  /** True when this is the first time the person shows up with this value. */
  is_new: boolean;
  /** When the person first showed up with this value. */
  first_seen_at?: string;
  /** When the person last showed up with this value. */
  last_seen_at?: string;
}

/**
 * Organizations that the person is a member of or invited to, or may join. One may be joined by email domain
 * only if a member with a verified address of that domain is there already, which keeps phishers out.
 */
export type DiscoveredOrganizationList = DiscoveredOrganization[];

/** An organization that a person may log in to, and what that still takes. */
export interface DiscoveredOrganization {
  organization?: Organization;
  membership?: Membership;
  /**
   * True when nothing is missing and an exchange logs in at once. If false, `primary_required` and
   * `mfa_required` say what is missing.
   */
  member_authenticated: boolean;
  /** The login still asked for; `null` if none. */
  primary_required?: PrimaryRequired | null;
  /** The second factor still asked for; `null` if none. */
  mfa_required?: MfaRequired | null;
}

/** How a person stands to an organization. */
export interface Membership {
  type: MembershipType;
  /** Why a person who is no member yet may join; `null` for members. */
  details?: {
    /** With `eligible_to_join_by_email_domain`, the domain of the person's email address. */
    domain?: string;
    /** With `eligible_to_join_by_oauth_tenant`, the OAuth provider. */
    provider?: string;
    /** With `eligible_to_join_by_oauth_tenant`, the workspace at that provider. */
    tenant?: string;
  } | null;
  /** The person's account in the organization; `null` while there is none. */
  member?: Member | null;
}

/**
 * A member already (`active_member`, `pending_member`, `invited_member`), or somebody who becomes one by logging
 * in, thanks to the domain of the email address or a workspace at an OAuth provider.
 */
export type MembershipType = "active_member" | "pending_member" | "invited_member" | "eligible_to_join_by_email_domain" | "eligible_to_join_by_oauth_tenant" | (string & {});

/** What a good token of a member says. Custom claims of the token stand beside the fields listed here. */
export interface OauthActiveMemberToken {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Always true here, which means that the token can be accepted. */
  active: true;
  /** The ID of the member who granted the token. */
  sub?: string;
  /** The scopes granted, separated by spaces. */
  scope?: string;
  /**
   * Whom the token is meant for, the app's `client_id` or the project's ID, and audiences that the app has on
   * top.
   */
  aud?: string[];
  /** When the token expires, in seconds since 1970. */
  exp?: number;
  /** When the token was issued, in seconds since 1970. */
  iat?: number;
  /** Who issued the token, the project's domain or `stytch.com/` with the project's ID. */
  iss?: string;
  /** Before when the token is not good yet, in seconds since 1970. */
  nbf?: number;
  /** The Connected App that the token was issued to. */
  client_id?: string;
  /** Which kind of token it is. */
  token_type?: "access_token" | "refresh_token" | (string & {});
  /** The organization that the member belongs to, with `organization_id` and `slug`. */
  "https://stytch.com/organization"?: Record<string, string>;
}

/** The token is expired, revoked, unknown, or not the asking app's. Nothing more is said about it. */
export interface OauthInactiveToken {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Always false here, which means that the token must not be accepted. */
  active: false;
}

/**
 * Names of the scopes that the app asks for, the words of `scope` in its authorization request. Known are
 * OpenID's `openid`, `profile`, `email`, `phone` and `offline_access`, and those of your RBAC policy.
 */
export type IdpScopeList = string[];

/**
 * Resources that the app wants to use the token at. Stytch describes it no further; OAuth has the parameter
 * `resource` for that (RFC 8707).
 */
export type IdpResourceList = string[];

/** Where to send the person now, and the code that the app gets there. */
export interface IdpAuthorization {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /**
   * Where to redirect the person, the app's redirect URI with the outcome in its query, either the authorization
   * code or an OAuth error. Redirect in both cases.
   */
  redirect_uri: string;
  /** The code that the app exchanges for tokens, once. Missing when nothing was granted. */
  authorization_code?: string;
}

/** A Connected App as far as everybody may know it, for instance to say on a consent page who asks for access. */
export interface ConnectedAppPublic {
  /**
   * Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth,
   * `connected-app-live-` or `connected-app-test-` and a UUID.
   */
  client_id: string;
  /** Name of the app, for people. */
  client_name: string;
  /** What the app is for, in its maker's words. An empty string where nothing was written. */
  client_description: string;
  client_type: ConnectedAppClientType;
  /** Picture to show beside the name; `null` for an app without one. */
  logo_url?: string | null;
}

/**
 * Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's
 * (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use
 * PKCE.
 */
export type ConnectedAppClientType = "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});

/** The scopes asked for, each with whether the person can grant it. */
export type IdpScopeResultList = IdpScopeResult[];

/** A scope that the app asked for, and whether this person can grant it. */
export interface IdpScopeResult {
  /** Name of the scope, such as `openid` or one of your RBAC policy. */
  scope: string;
  /** What the scope lets the app do, to be shown when asking for consent. */
  description: string;
  /** Whether the person may grant it. False when their roles lack a permission that the scope stands for. */
  is_grantable: boolean;
}

/** An access token, and how to use it. */
export interface OauthToken {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code?: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id?: string;
  /**
   * The token, a JWT signed with one of the project's keys, so that your services can verify it by themselves.
   * Its `sub` is the client's ID and its `scope` the scopes.
   */
  access_token: string;
  /** Seconds until the token expires, 3600 (an hour). A new one is asked for then; there is no refresh token. */
  expires_in: number;
  /** How the token is sent, always `bearer`, which means in the header `Authorization` after the word `Bearer`. */
  token_type: string;
}

/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
export type Locale = "en" | "es" | "fr" | "pt-br" | (string & {});

/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
export type ProviderScopeList = string[];

/** A Connected App that at least one member of the organization has let into the account. */
export interface OrganizationConnectedApp {
  /**
   * Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth,
   * `connected-app-live-` or `connected-app-test-` and a UUID.
   */
  connected_app_id: string;
  /** Name of the app, for people. */
  name: string;
  /** What the app is for, in its maker's words. An empty string where nothing was written. */
  description: string;
  client_type: ConnectedAppClientType;
  /** Picture to show beside the name; `null` for an app without one. */
  logo_url?: string | null;
}

/** A Connected App that one person has let into the account, with what it was allowed. */
export interface GrantedConnectedApp {
  /**
   * Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth,
   * `connected-app-live-` or `connected-app-test-` and a UUID.
   */
  connected_app_id: string;
  /** Name of the app, for people. */
  name: string;
  /** What the app is for, in its maker's words. An empty string where nothing was written. */
  description: string;
  client_type: ConnectedAppClientType;
  /** Picture to show beside the name; `null` for an app without one. */
  logo_url?: string | null;
  /** OAuth scopes the person agreed to, in one text with spaces between, such as `openid profile email`. */
  scopes_granted: string;
}

/** A member's account at GitHub, with the token for GitHub's API. */
export interface GithubProviderInfo {
  /** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
  provider_subject: string;
  /** IDs of the GitHub organizations that came with the login; any number of them. */
  provider_tenant_ids: string[];
  /** Token for calling the provider's own API as this person, within `scopes`. */
  access_token: string;
  scopes: ProviderScopeList;
}

/** A member's account at HubSpot, with the tokens for HubSpot's API. */
export interface HubspotProviderInfo {
  /** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
  provider_subject: string;
  /** The workspace at the provider that the login was made in, a workspace ID at Slack and a hub ID at HubSpot. */
  provider_tenant_id: string;
  /** Token for calling the provider's own API as this person, within `scopes`. */
  access_token: string;
  /** Seconds until the access token stops working. */
  access_token_expires_in: number;
  /**
   * Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the
   * provider issued one.
   */
  refresh_token?: string;
  scopes: ProviderScopeList;
}

/** A member's account in a Slack workspace, with the tokens for Slack's API. */
export interface SlackProviderInfo {
  /** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
  provider_subject: string;
  /** The workspace at the provider that the login was made in, a workspace ID at Slack and a hub ID at HubSpot. */
  provider_tenant_id: string;
  /** Token for calling the provider's own API as this person, within `scopes`. */
  access_token: string;
  scopes: ProviderScopeList;
  /** Token for calling Slack as your app's bot user rather than as the person, within `bot_scopes`. */
  bot_access_token: string;
  /** OAuth scopes that your app's bot user was granted in the workspace. */
  bot_scopes: string[];
}

/** A member's account behind an OIDC connection, with the tokens that the identity provider issued. */
export interface OidcProviderInfo {
  /** The OIDC connection that the member signed in through. */
  connection_id: string;
  /** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
  provider_subject: string;
  /**
   * The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is
   * up to the provider.
   */
  id_token: string;
  /** Token for calling the provider's own API as this person, within `scopes`. */
  access_token: string;
  /** Seconds until the access token stops working. */
  access_token_expires_in: number;
  /**
   * Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the
   * provider issued one.
   */
  refresh_token?: string;
  scopes: ProviderScopeList;
}

/** Which results to return; everything where no query is given. */
export interface SearchQuery {
  /**
   * `AND` returns what matches every filter. `OR` is deprecated and no longer supported; search once per filter
   * instead.
   */
  operator: "AND" | "OR" | (string & {});
  /** The filters; an empty list filters nothing out. Each search knows its own set of them. */
  operands: SearchOperand[];
}

/** One filter of a search, for organizations, for members, or one that Stytch added since. */
export type SearchOperand = OrganizationSearchOperand | MemberSearchOperand | OtherSearchOperand;

/** A filter of `organizations.search`. */
export type OrganizationSearchOperand = {
  /** Matches by the exact ID of the organization. */
  filter_name: "organization_ids";
  /** The IDs; one of them must match. */
  filter_value: string[];
} | {
  /** Matches by the exact slug of the organization. */
  filter_name: "organization_slugs";
  /** The slugs; one of them must match. */
  filter_value: string[];
} | {
  /** Fuzzy match on the organization's name. */
  filter_name: "organization_name_fuzzy";
  /** What to look for, at least three characters. */
  filter_value: string;
} | {
  /** Fuzzy match on the organization's slug. */
  filter_name: "organization_slug_fuzzy";
  /** What to look for, at least three characters. */
  filter_value: string;
} | {
  /** Matches by the exact mail address of a member. */
  filter_name: "member_emails";
  /** The addresses; one of them must match. */
  filter_value: string[];
} | {
  /** Fuzzy match on a member's mail address. */
  filter_name: "member_email_fuzzy";
  /** What to look for, at least three characters. */
  filter_value: string;
} | {
  /** Matches by an exact domain in `email_allowed_domains`. */
  filter_name: "allowed_domains";
  /** The domains; one of them must match. */
  filter_value: string[];
} | {
  /** Fuzzy match on a domain in `email_allowed_domains`. */
  filter_name: "allowed_domain_fuzzy";
  /** What to look for, at least three characters. */
  filter_value: string;
} | {
  /** Matches by an exact domain in `claimed_email_domains`. */
  filter_name: "claimed_email_domains";
  /** The domains; one of them must match. */
  filter_value: string[];
} | {
  /** Matches by whether members can sign in by SSO. */
  filter_name: "has_active_sso_connection";
  /** Organizations with an active SSO connection for `true`, those without for `false`. */
  filter_value: boolean;
} | {
  /** Matches the organization that has this SSO connection, SAML, OIDC or external. */
  filter_name: "sso_connection_id";
  /** The ID of the connection. */
  filter_value: string;
};

/** A filter of `organizations.members.search`. */
export type MemberSearchOperand = {
  /** Matches by the exact ID of the member. */
  filter_name: "member_ids";
  /** The IDs; one of them must match. */
  filter_value: string[];
} | {
  /** Matches by the exact mail address of a member. */
  filter_name: "member_emails";
  /** The addresses; one of them must match. */
  filter_value: string[];
} | {
  /** Fuzzy match on a member's mail address. */
  filter_name: "member_email_fuzzy";
  /** What to look for, at least three characters. */
  filter_value: string;
} | {
  /** Matches by whether the member is a break-glass account. */
  filter_name: "member_is_breakglass";
  /** Break-glass members for `true`, all others for `false`. */
  filter_value: boolean;
} | {
  /** Matches by status. Deleted members are found only with this filter. */
  filter_name: "statuses";
  /** The statuses; one of them must match. */
  filter_value: MemberStatus[];
} | {
  /** Matches by the exact phone number of the member. */
  filter_name: "member_phone_numbers";
  /** The numbers in E.164 form; one of them must match. */
  filter_value: string[];
} | {
  /** Fuzzy match on the member's phone number. */
  filter_name: "member_phone_number_fuzzy";
  /** What to look for, at least three characters. */
  filter_value: string;
};

/** A filter that is not listed here, so that one which Stytch adds tomorrow can be used today. */
export interface OtherSearchOperand {
  /** Name of the filter, as Stytch has it. */
  filter_name: string;
  /** What the filter looks for; text, a list of texts or a boolean, as the filter wants it. */
  filter_value?: unknown;
}

/** How many results there are, and how to get the next page. */
export interface SearchResultsMetadata {
  /**
   * How many results the search has on all pages; always -1 in workspaces that have totals switched off for
   * speed.
   */
  total: number;
  /** What to send as `cursor` for the next page; `null` or left out on the last one. */
  next_cursor?: string | null;
}

/**
 * Language of the text message with a passcode that goes out by itself when a member with a phone must give a
 * second factor. An IETF BCP 47 tag; English where it is left out.
 */
export type MfaMessageShortLocale = "en" | "es" | "pt-br" | "fr" | (string & {});

/**
 * A login before an organization is chosen. Logs in to none yet: the intermediate session token goes with
 * `discovery.intermediateSessions.exchange` for one of the organizations, or with
 * `discovery.organizations.create` for a new one.
 */
export interface DiscoveryLogin {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The address that the person has proven to own. */
  email_address: string;
  /**
   * Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with
   * the calls that prove what is missing and those of `discovery`. An answer that completes the login has an
   * empty string here.
   */
  intermediate_session_token: string;
  /** When the intermediate session token expires. */
  intermediate_session_token_expires_at?: string;
  discovered_organizations: DiscoveredOrganizationList;
}

/**
 * Sets the member's `mfa_enrolled` to true (`enroll`) or false (`unenroll`) when the code is right. Left out, it
 * stays as it is. Ignored where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, as a right code then
 * always enrolls.
 */
export type MfaEnrollmentChange = "enroll" | "unenroll" | (string & {});

/** What a right second factor came to, a new session or the given one with one proof more. */
export interface SecondFactorLogin {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
  member_id: string;
  member: Member;
  organization: Organization;
  member_session?: MemberSession;
  /**
   * Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read
   * it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here.
   */
  session_token: string;
  /**
   * The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS.
   * Expires after five minutes, however long the session lives. An answer that opened no session has an empty
   * string here.
   */
  session_jwt: string;
  member_device?: DeviceInfo;
}

/**
 * The algorithm that `hash` was made with. For `pbkdf_2`, and where `hash` does not have its parameters inside,
 * give them in the `*_config` field of that algorithm.
 */
export type PasswordHashType = "bcrypt" | "md_5" | "argon_2i" | "argon_2id" | "sha_1" | "sha_512" | "scrypt" | "phpass" | "pbkdf_2" | (string & {});

/** How an Argon2 hash was made. Needed when `hash` is in hex; the encoded form says it itself. */
export interface PasswordArgon2Config {
  /** The salt that went into the hash. */
  salt: string;
  /** Number of passes over the memory (`t`). */
  iteration_amount: number;
  /** Memory used, in KiB (`m`). */
  memory: number;
  /** Number of threads, or degree of parallelism (`p`). */
  threads: number;
  /** Length of the hash. */
  key_length: number;
}

/**
 * What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without
 * salt.
 */
export interface PasswordSaltConfig {
  /** The salt that was put before the password. */
  prepend_salt: string;
  /** The salt that was put after the password. */
  append_salt: string;
}

/** How a scrypt hash was made. Needed unless `hash` is in PHC form. */
export interface PasswordScryptConfig {
  /** The salt that went into the hash, in base64. */
  salt: string;
  /** The cost `N`, a power of two from 2 to 262144. Minimum 2. Maximum 262144. */
  n_parameter: number;
  /** The block size `r`. */
  r_parameter: number;
  /** The degree of parallelism `p`. */
  p_parameter: number;
  /** Length of the hash. */
  key_length: number;
}

/** How a PBKDF2 hash was made. */
export interface PasswordPbkdf2Config {
  /** The salt that went into the hash, in base64. */
  salt: string;
  /** Number of iterations. */
  iteration_amount: number;
  /** Length of the hash. */
  key_length: number;
  /** The hash function inside the HMAC. Stytch takes `sha256` where it is empty. */
  algorithm: "sha256" | "sha512" | (string & {});
}

/**
 * How the project rates passwords: by how hard they are to guess (`zxcvbn`, the default), or by length and kinds
 * of characters (`luds`).
 */
export type PasswordStrengthPolicy = "zxcvbn" | "luds" | (string & {});

/**
 * How a password does by the character rules (lower case, upper case, digits, symbols) and the length that the
 * project asks for. Tells nothing where the project rates passwords with zxcvbn.
 */
export interface PasswordLudsFeedback {
  /** Whether the password has a lower-case letter. */
  has_lower_case: boolean;
  /** Whether the password has an upper-case letter. */
  has_upper_case: boolean;
  /** Whether the password has a digit. */
  has_digit: boolean;
  /**
   * Whether the password has a symbol. Any UTF-8 character other than `a` to `z` and `A` to `Z` can count as
   * one.
   */
  has_symbol: boolean;
  /** How many more kinds of characters the project asks for; 0 when there are enough. */
  missing_complexity: number;
  /** How many characters the password is too short; 0 when it is long enough. */
  missing_characters: number;
}

/** Why a password is easy to guess, in English sentences that may be shown to the person. */
export interface PasswordZxcvbnFeedback {
  /** What is wrong with the password. Empty when nothing is. */
  warning: string;
  /** What would make the password better. Empty when it is strong enough. */
  suggestions: string[];
}

/**
 * The roles that one organization has beside those of the project's RBAC policy. They use the project's
 * resources.
 */
export interface OrganizationPolicy {
  /** The organization's own roles. */
  roles: RbacPolicyRole[];
}

/** A named set of permissions that is given to people. What several roles permit adds up. */
export interface RbacPolicyRole {
  /**
   * Names the role, in words you chose. Everyone has the predefined `stytch_member` (B2B) or `stytch_user`
   * (consumer); B2B has `stytch_admin` too.
   */
  role_id: string;
  /** What the role is for, in your words. */
  description: string;
  /** What the role allows, resource by resource. */
  permissions: RbacPolicyPermission[];
}

/** Actions on one resource, which a role allows or a scope asks for. */
export interface RbacPolicyPermission {
  /** The resource, by its name in the policy, such as `documents` or Stytch's own `stytch.member`. */
  resource_id: string;
  /** Names of the resource's actions; `*` stands for all of them. */
  actions: string[];
}

/**
 * Who may do what in a project: the roles, the resources with their actions, and the scopes. Made in the
 * dashboard, in the section RBAC; the `stytch` ones come with Stytch.
 */
export interface RbacPolicy {
  /** Every role of the project. */
  roles: RbacPolicyRole[];
  /** Every kind of thing that access is decided about. */
  resources: RbacPolicyResource[];
  /** Every scope that a Connected App can be granted. */
  scopes: RbacPolicyScope[];
}

/** A kind of thing that access is decided about, such as your app's documents. */
export interface RbacPolicyResource {
  /**
   * Names the resource, in words you chose. Only Stytch's own start with `stytch`, in B2B `stytch.organization`,
   * `stytch.member`, `stytch.sso` and `stytch.self` among them.
   */
  resource_id: string;
  /** What the resource stands for, in your words. */
  description: string;
  /** Everything that can be done with the resource, such as `create` and `read`. */
  actions: string[];
}

/**
 * A named set of permissions that a person can hand on to a Connected App. Only who has all of them through
 * roles can grant the scope.
 */
export interface RbacPolicyScope {
  /** Name of the scope, as the app asks for it, such as `read:documents`. */
  scope: string;
  /** What the scope lets an app do, in your words. */
  description: string;
  /** What the scope asks for, resource by resource. */
  permissions: RbacPolicyPermission[];
}

/**
 * The member's recovery codes that still work. Each stands in for the authenticator app once; show them to the
 * member only.
 */
export type RecoveryCodeList = string[];

/**
 * Which product the customer's directory is, so that Stytch can allow for its peculiarities; `generic` for any
 * other. For `microsoft-entra` the `base_url` ends in `?aadOptscim062020`, which makes Entra keep to SCIM 2.0.
 */
export type ScimIdentityProvider = "generic" | "okta" | "microsoft-entra" | "cyberark" | "jumpcloud" | "onelogin" | "pingfederate" | "rippling" | (string & {});

/**
 * A SCIM connection just made, with the token that the directory is to send. No later call shows that token
 * again.
 */
export interface ScimConnectionWithToken {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a
   * UUID.
   */
  connection_id: string;
  status: ScimConnectionStatus;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name: string;
  identity_provider: ScimIdentityProvider;
  /** Where the directory sends its SCIM requests, to be entered there together with the bearer token. */
  base_url: string;
  /**
   * Secret that the directory sends in the `Authorization` header, to be entered there together with `base_url`.
   * Shown here only.
   */
  bearer_token: string;
  /** When the token in use stops working. Rotate it before. */
  bearer_token_expires_at?: string;
  scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}

/** Whether the directory can use the connection (`active`), or it was deleted. */
export type ScimConnectionStatus = "active" | "deleted" | (string & {});

/** Roles that members get by their groups in the directory. */
export type ScimRoleAssignmentList = ScimRoleAssignment[];

/** A role that goes to everyone in one group of the directory. */
export interface ScimRoleAssignment {
  /**
   * Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and
   * `stytch_admin` come with Stytch.
   */
  role_id: string;
  /** The group, by the ID that `scim.connection.getGroups` gives it. */
  group_id: string;
  /** Name of the group in the directory. */
  group_name: string;
}

/** A SCIM connection, by which a customer's directory creates, changes and removes members of the organization. */
export interface ScimConnection {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a
   * UUID.
   */
  connection_id: string;
  status: ScimConnectionStatus;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name: string;
  identity_provider: ScimIdentityProvider;
  /** Where the directory sends its SCIM requests, to be entered there together with the bearer token. */
  base_url: string;
  /** Last four characters of the token in use, to tell which one the directory has. If it was lost, rotate it. */
  bearer_token_last_four: string;
  /** When the token in use stops working. Rotate it before. */
  bearer_token_expires_at?: string;
  /** Last four characters of the token that a rotation under way will put in use. */
  next_bearer_token_last_four: string;
  /** When the token stops working that the rotation will put in use. Only during a rotation. */
  next_bearer_token_expires_at?: string;
  scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}

/** A group that the customer's directory has sent over the connection. */
export interface ScimConnectionGroup {
  /**
   * Identifies the group across the project. Made by Stytch; the directory keeps it as the SCIM `id` of the
   * group.
   */
  group_id: string;
  /** Name of the group in the directory, its SCIM `displayName`. */
  group_name: string;
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a
   * UUID.
   */
  connection_id: string;
}

/** A SCIM connection whose token is being rotated, with the new token. */
export interface ScimConnectionWithNextToken {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a
   * UUID.
   */
  connection_id: string;
  status: ScimConnectionStatus;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name: string;
  identity_provider: ScimIdentityProvider;
  /** Where the directory sends its SCIM requests, to be entered there together with the bearer token. */
  base_url: string;
  /** Last four characters of the token in use, to tell which one the directory has. If it was lost, rotate it. */
  bearer_token_last_four: string;
  /** When the token in use stops working. Rotate it before. */
  bearer_token_expires_at?: string;
  /** Secret that the directory is to send once the rotation is completed, to be entered there. Shown here only. */
  next_bearer_token: string;
  /** When the token stops working that the rotation will put in use. Only during a rotation. */
  next_bearer_token_expires_at?: string;
  scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}

/**
 * What the member wants to do. Allowed when a role of the session has the action on the resource and the
 * organization is the member's own; otherwise the call fails with 403.
 */
export interface AuthorizationCheck {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Name of the resource, as in your RBAC policy. Those starting with `stytch` are Stytch's own, such as
   * `stytch.member` and `stytch.organization`.
   */
  resource_id: string;
  /** Name of the action on the resource, such as `create`, as in your RBAC policy. */
  action: string;
}

/** Why the member may do what `authorization_check` asked about. */
export interface AuthorizationVerdict {
  /** Whether the member may. Always true, as a refusal is a 403. */
  authorized: boolean;
  /** IDs of the roles that allow it. */
  granting_roles: string[];
}

/** Public key that session JWTs are signed with, as JSON Web Key (RFC 7517). */
export interface Jwk {
  /** Family of the key, `RSA` for session keys. */
  kty: string;
  /** What the key is for, `sig` (signatures). */
  use: string;
  /** Operations the key may be used for, such as `verify`. */
  key_ops: string[];
  /** Algorithm of the signature, `RS256`. */
  alg: string;
  /** ID of the key. A JWT names in its header the one that it was signed with. */
  kid: string;
  /** X.509 certificates of the key, the key's own first, in base64 of DER. */
  x5c: string[];
  /** SHA-256 thumbprint of the key's certificate, in base64url. */
  x5tS256: string;
  /** Modulus of the RSA key, in base64url. */
  n: string;
  /** Exponent of the RSA key, in base64url. */
  e: string;
}

/**
 * Roles of everyone who signs in over this connection. Without effect when the connection behind it is an OIDC
 * one.
 */
export type ExternalRoleAssignmentList = SsoRoleAssignment[];

/** A role that goes to everyone who signs in over a connection. */
export interface SsoRoleAssignment {
  /**
   * Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and
   * `stytch_admin` come with Stytch.
   */
  role_id: string;
}

/**
 * Roles by group of the identity provider, for who signs in over this connection. They work only with a key
 * `groups` in the `attribute_mapping` of the SAML connection behind it, and not at all when that is an OIDC
 * connection.
 */
export type ExternalGroupRoleAssignmentList = SsoGroupRoleAssignment[];

/** A role that goes to everyone who signs in over a connection and is in a group of the identity provider. */
export interface SsoGroupRoleAssignment {
  /**
   * Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and
   * `stytch_admin` come with Stytch.
   */
  role_id: string;
  /** Name of the group, as the identity provider sends it. */
  group: string;
}

/**
 * Sign-in over another organization's SSO connection. Lets the people of one company into several organizations
 * with one connection.
 */
export interface ExternalConnection {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or
   * `external-connection-`, then `live-` or `test-` and a UUID.
   */
  connection_id: string;
  /** The organization that the connection behind it belongs to. */
  external_organization_id: string;
  /** The connection behind it, the other organization's SAML or OIDC connection. */
  external_connection_id: string;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name: string;
  /** Always `active`, since the connection needs no further set-up. */
  status: string;
  external_connection_implicit_role_assignments: ExternalRoleAssignmentList;
  external_group_implicit_role_assignments: ExternalGroupRoleAssignmentList;
}

/**
 * Sign-in at a customer's identity provider over SAML. Some of its fields go to the provider (`acs_url`,
 * `audience_uri`, the signing certificate), some come from there. What is not set yet is an empty string.
 */
export interface SamlConnection {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or
   * `external-connection-`, then `live-` or `test-` and a UUID.
   */
  connection_id: string;
  status: SsoConnectionStatus;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name: string;
  identity_provider: SsoIdentityProvider;
  /** The identity provider's own name, unique in the world and often a URL. Comes from there. */
  idp_entity_id: string;
  /** Where members are sent to sign in at the identity provider. Comes from there. */
  idp_sso_url: string;
  /**
   * Where the identity provider sends its assertions (assertion consumer service), to be entered there. Stytch
   * receives them.
   */
  acs_url: string;
  /** Whom the identity provider makes its assertions out to, to be entered there. Often called SP entity ID. */
  audience_uri: string;
  /**
   * URL that logins name as the assertion consumer service in place of `acs_url`. For moving a connection from
   * another provider to Stytch; whatever arrives there you must pass on to Stytch yourself.
   */
  alternative_acs_url: string;
  /**
   * Second audience that assertions may be made out to, beside `audience_uri`. For moving a connection from
   * another provider to Stytch while the customer changes nothing.
   */
  alternative_audience_uri: string;
  /**
   * Format in which the identity provider is to name the person (NameID), as a URN. Default is
   * `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
   */
  nameid_format: string;
  attribute_mapping?: SamlAttributeMapping;
  /**
   * Whether logins that start at the identity provider, without your app having asked, are refused. A new
   * connection allows them.
   */
  idp_initiated_auth_disabled: boolean;
  /** Whether the connection allows a "gateway callback". Stytch describes it no further. */
  allow_gateway_callback: boolean;
  /** Certificates of what Stytch signs its requests with. An identity provider that checks signatures needs them. */
  signing_certificates: SamlCertificate[];
  /**
   * The identity provider's certificates, five at most. An assertion is accepted only if one of them proves its
   * signature.
   */
  verification_certificates: SamlCertificate[];
  /** Keys that open encrypted assertions, with which the identity provider's public ones go. */
  encryption_private_keys: SamlEncryptionKey[];
  saml_connection_implicit_role_assignments: SsoRoleAssignmentList;
  saml_group_implicit_role_assignments: SsoGroupRoleAssignmentList;
}

/**
 * `pending` until everything that a login needs is set by updates, `active` from then on. Members can only sign
 * in over an active connection.
 */
export type SsoConnectionStatus = "pending" | "active" | (string & {});

/**
 * Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic`
 * for any other.
 */
export type SsoIdentityProvider = "classlink" | "cyberark" | "duo" | "generic" | "google-workspace" | "jumpcloud" | "keycloak" | "miniorange" | "microsoft-entra" | "okta" | "onelogin" | "pingfederate" | "rippling" | "salesforce" | "shibboleth" | (string & {});

/**
 * Which attribute of the identity provider holds what. Needed are `email` (with the value `NameID` where that is
 * the address) and either `full_name` or both `first_name` and `last_name`; `groups` is for roles by group. Any
 * other key puts its attribute into the member's trusted metadata at each login.
 */
export type SamlAttributeMapping = Record<string, unknown>;

/** An X.509 certificate of a SAML connection. */
export interface SamlCertificate {
  /** Identifies the certificate; needed to delete it. */
  certificate_id: string;
  /** The certificate itself, in PEM. */
  certificate: string;
  /** Who issued the certificate, `Stytch` for those that Stytch signs with. */
  issuer: string;
  /** When the certificate was created. */
  created_at?: string;
  /** When the certificate expires. Have a new one in place before. */
  expires_at?: string;
  /** When the certificate last changed. */
  updated_at?: string;
}

/** A private key that opens assertions which the identity provider encrypts. */
export interface SamlEncryptionKey {
  /** Identifies the key; needed to delete it. */
  private_key_id: string;
  /** The RSA key itself, in PEM. */
  private_key: string;
  /** When the key was added. */
  created_at?: string;
}

/**
 * Roles of everyone who signs in over this connection. A session has them only if it was opened over the
 * connection.
 */
export type SsoRoleAssignmentList = SsoRoleAssignment[];

/**
 * Roles by group of the identity provider, for who signs in over this connection. They work only with a key
 * `groups` in the SAML connection's `attribute_mapping` and an identity provider that sends the groups.
 */
export type SsoGroupRoleAssignmentList = SsoGroupRoleAssignment[];

/**
 * Sign-in at a customer's identity provider over OpenID Connect. `redirect_url` goes to the provider, the rest
 * comes from there. What is not set yet is an empty string.
 */
export interface OidcConnection {
  /** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
  organization_id: string;
  /**
   * Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or
   * `external-connection-`, then `live-` or `test-` and a UUID.
   */
  connection_id: string;
  status: SsoConnectionStatus;
  /** Name of the SSO or SCIM connection, for people to tell it from others. */
  display_name: string;
  identity_provider: SsoIdentityProvider;
  /**
   * Where the identity provider sends members back to after they signed in, to be entered there. Stytch receives
   * them.
   */
  redirect_url: string;
  /** ID of the client that Stytch is at the identity provider. */
  client_id: string;
  /** Secret of the client that Stytch is at the identity provider. Comes from there. */
  client_secret: string;
  /** The identity provider's own name, an `https://` URL in which case matters. */
  issuer: string;
  /** Where members are sent to sign in at the identity provider. */
  authorization_url: string;
  /** Where Stytch gets the tokens of a login from the identity provider. */
  token_url: string;
  /** Where Stytch asks the identity provider about a person (UserInfo of OpenID Connect). */
  userinfo_url: string;
  /** Where the keys are that the identity provider signs with (JSON Web Key Set). */
  jwks_url: string;
  /**
   * Scopes that each login asks for in place of `openid email profile`, separated by spaces. Starting a login
   * can ask for more.
   */
  custom_scopes: string;
  attribute_mapping?: OidcAttributeMapping;
}

/**
 * Claims of the identity provider to put into the member's trusted metadata at each login. Keys are those of the
 * metadata, values the names of the claims.
 */
export type OidcAttributeMapping = Record<string, unknown>;
