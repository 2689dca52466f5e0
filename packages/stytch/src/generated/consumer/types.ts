// Made by `pnpm generate` from specs/stytch/consumer. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

/** The methods of Stytch Consumer (stytch@consumer), by their dotted path. */
export interface Methods {
  readonly connectedApp: {
    readonly clients: {
      /**
       * Create a Connected App.
       *
       * Registers an app that may ask users for access over OAuth or OpenID Connect, such as a partner's
       * integration, a command line tool or an AI agent. An app that can keep a secret (`first_party`,
       * `third_party`) gets a `client_secret`, answered this once; store it before anything else.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/connected-apps-create
       */
      create(request: ConnectedAppClientsCreateRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsCreateResponse>;
      /**
       * Delete a Connected App.
       *
       * Deletes an app for good, so that it can no longer ask anybody for access. To take away merely one user's
       * grant, use `users.revoke`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/connected-apps-delete
       */
      delete(request: ConnectedAppClientsDeleteRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsDeleteResponse>;
      /**
       * Get a Connected App.
       *
       * Answers an app by its ID, with its settings. The client secret is never answered again, merely its last
       * four characters.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/connected-apps-get
       */
      get(request: ConnectedAppClientsGetRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsGetResponse>;
      /**
       * List Connected Apps.
       *
       * Walks through all Connected Apps of the project, those that registered themselves included. There are no
       * filters yet; take `connectedApp.clients.get` where you have an ID.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/connected-apps-search
       */
      search(request?: ConnectedAppClientsSearchRequest, options?: RequestOptions): PagedPromise<ConnectedAppClientsSearchResponse, ConnectedApp>;
      readonly secrets: {
        /**
         * Complete the rotation of an app's secret.
         *
         * Makes the secret from `connectedApp.clients.secrets.rotateStart` the only one. The old one is refused
         * from here on, so call it once the app uses the new one. Fails if no rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api/connected-apps-rotate-secret
         */
        rotate(request: ConnectedAppClientsSecretsRotateRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsSecretsRotateResponse>;
        /**
         * Cancel the rotation of an app's secret.
         *
         * Drops the secret that `connectedApp.clients.secrets.rotateStart` made and leaves the old one in force,
         * for instance when the new one got lost or leaked. Fails if no rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api/connected-apps-rotate-secret-cancel
         */
        rotateCancel(request: ConnectedAppClientsSecretsRotateCancelRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsSecretsRotateCancelResponse>;
        /**
         * Start the rotation of an app's secret.
         *
         * Makes a second secret, answered this once; from now on both are good. Give the new one to the app,
         * then make the old one void with `connectedApp.clients.secrets.rotate`, or drop the new one with
         * `connectedApp.clients.secrets.rotateCancel`. Fails while a rotation is under way and for public apps,
         * which have no secret.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api/connected-apps-rotate-secret-start
         */
        rotateStart(request: ConnectedAppClientsSecretsRotateStartRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsSecretsRotateStartResponse>;
      };
      /**
       * Update a Connected App.
       *
       * Changes the settings that are given and leaves the others as they are; a list replaces the one before.
       * The type and the ID of an app cannot be changed, and its secret only with
       * `connectedApp.clients.secrets.rotateStart`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/connected-apps-update
       */
      update(request: ConnectedAppClientsUpdateRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsUpdateResponse>;
    };
  };
  readonly cryptoWallets: {
    /**
     * Log in with a blockchain wallet.
     *
     * Completes what `cryptoWallets.authenticateStart` began: checks that the wallet signed the challenge. Give
     * `session_duration_minutes` to open a session; without it the user is merely authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/crypto-wallets/authenticate
     */
    authenticate(request: CryptoWalletsAuthenticateRequest, options?: RequestOptions): ApiPromise<CryptoWalletsAuthenticateResponse>;
    /**
     * Start a login with a blockchain wallet.
     *
     * Makes a challenge for the user's wallet to sign; pass the signature to `cryptoWallets.authenticate`. A
     * wallet that nobody has becomes a new user first, unless the request names one. With `siwe_params` the
     * challenge is a Sign-In with Ethereum message, with which the wallet warns users on a false site; otherwise
     * it is the project's name and a random text.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/crypto-wallets/authenticate-start
     */
    authenticateStart(request: CryptoWalletsAuthenticateStartRequest, options?: RequestOptions): ApiPromise<CryptoWalletsAuthenticateStartResponse>;
  };
  readonly debug: {
    /**
     * Find out which project the credentials belong to.
     *
     * Answers the project of the ID and secret that the call was made with. Changes nothing, so it is the call
     * to try new credentials or a connection with.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api/overview
     */
    whoami(request?: Record<string, never>, options?: RequestOptions): ApiPromise<DebugWhoamiResponse>;
  };
  readonly fraud: {
    readonly email: {
      /**
       * Check how risky an email address is.
       *
       * Rates an address before you let it sign up or mail it: throwaway domains, addresses that bounce, role
       * accounts. Sends no mail. In beta; the workspace needs access to it from Stytch.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/fraud/api/check-email-risk
       */
      risk(request: FraudEmailRiskRequest, options?: RequestOptions): ApiPromise<FraudEmailRiskResponse>;
    };
    readonly fingerprint: {
      /**
       * Get the verdict on a device.
       *
       * Looks up what Stytch's fingerprinting script found on the device, and whether to trust it. Call it in
       * your backend before a sensitive step, with the telemetry ID that the browser got. Treat a 404 like a
       * `BLOCK`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/fraud/api/fingerprint-lookup
       */
      lookup(request: FraudFingerprintLookupRequest, options?: RequestOptions): ApiPromise<FraudFingerprintLookupResponse>;
    };
    readonly rules: {
      /**
       * List the rules for devices and networks.
       *
       * Walks through all rules that were set with `fraud.rules.set` or in the dashboard.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/fraud/api/get-rule
       */
      list(request?: FraudRulesListRequest, options?: RequestOptions): PagedPromise<FraudRulesListResponse, FraudRule>;
      /**
       * Set or remove a rule for devices or networks.
       *
       * Has lookups recommend your `action`, with the reason `RULE_MATCH`, for all devices or networks that
       * match. Takes exactly one identifier; a rule it has already is replaced, and `NONE` removes it. If
       * several rules match, the order is visitor ID, browser ID, visitor, browser, hardware and network
       * fingerprint, then CIDR block, ASN, country. Fingerprints but the visitor's are shared by many people: a
       * block hits them all.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/fraud/api/set-rule
       */
      set(request: FraudRulesSetRequest, options?: RequestOptions): ApiPromise<FraudRulesSetResponse>;
    };
    readonly verdictReasons: {
      /**
       * List verdict reasons and their overrides.
       *
       * Answers the reasons that can be overridden, each with the action it leads to by default and by your
       * override. Lookups know further reasons, which cannot.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/fraud/api/get-verdict-reasons
       */
      list(request?: FraudVerdictReasonsListRequest, options?: RequestOptions): ApiPromise<FraudVerdictReasonsListResponse>;
      /**
       * Override what a verdict reason leads to.
       *
       * Has lookups recommend another action for a reason than Stytch's own, in the whole project: say, `ALLOW`
       * for `VIRTUAL_MACHINE` where many customers work on virtual desktops. For single devices or networks set
       * a rule with `fraud.rules.set`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/fraud/api/set-verdict-reason-override
       */
      override(request: FraudVerdictReasonsOverrideRequest, options?: RequestOptions): ApiPromise<FraudVerdictReasonsOverrideResponse>;
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
     * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/methods/introspect-token
     */
    introspectTokenNetwork(request: IdpIntrospectTokenNetworkRequest, options?: RequestOptions): ApiPromise<IdpIntrospectTokenNetworkResponse>;
    readonly oauth: {
      /**
       * Answer an authorization request of a Connected App.
       *
       * Records what the user decided and makes the answer to the app's authorization request, after
       * `idp.oauth.authorizeStart` checked it. Send the user's browser to the `redirect_uri` answered, whether
       * it carries a code or an error. The code works once; the app redeems it for tokens. The user is given by
       * exactly one of `session_token`, `session_jwt` and `user_id`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/submit-oauth-authorization
       */
      authorize(request: IdpOauthAuthorizeRequest, options?: RequestOptions): ApiPromise<IdpAuthorization>;
      /**
       * Check an authorization request of a Connected App.
       *
       * Call it with what came in the query of the app's authorization request, before asking the user for
       * consent. Checks the request, and answers who asks, which of the scopes this user can grant, and whether
       * consent must be asked for. The user is given by exactly one of `session_token`, `session_jwt` and
       * `user_id`. Grants nothing; that is `idp.oauth.authorize`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/start-oauth-authorization
       */
      authorizeStart(request: IdpOauthAuthorizeStartRequest, options?: RequestOptions): ApiPromise<IdpOauthAuthorizeStartResponse>;
    };
  };
  readonly impersonation: {
    /**
     * Log in as a user, for support.
     *
     * Redeems the token that a person of your team gets in the Stytch dashboard with "Impersonate User", and
     * opens a session of 60 minutes as that user. The token works once, the session cannot be extended, and its
     * factor `impersonated` names who is behind it. Impersonation must be enabled for the project.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/impersonation/authenticate-token
     */
    authenticate(request: ImpersonationAuthenticateRequest, options?: RequestOptions): ApiPromise<ImpersonationAuthenticateResponse>;
  };
  readonly m2m: {
    readonly clients: {
      /**
       * Create an M2M client.
       *
       * Creates the identity of a service or script, which then gets access tokens with `m2m.token`. The
       * `client_secret` is answered this once; store it before anything else. To move a client over from
       * elsewhere, give the ID and secret it has already.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/m2m/client/create-m2m-client
       */
      create(request: M2mClientsCreateRequest, options?: RequestOptions): ApiPromise<M2mClientsCreateResponse>;
      /**
       * Delete an M2M client.
       *
       * Deletes a client for good, so that it gets no new tokens. Those it has are good until they expire, at
       * most an hour. To switch it off for a while, set its `status` with `m2m.clients.update`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/delete-m2m-client
       */
      delete(request: M2mClientsDeleteRequest, options?: RequestOptions): ApiPromise<M2mClientsDeleteResponse>;
      /**
       * Get an M2M client.
       *
       * Answers a client by its ID, with its scopes and status. The secret is never answered again, merely its
       * last four characters.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/get-m2m-client
       */
      get(request: M2mClientsGetRequest, options?: RequestOptions): ApiPromise<M2mClientsGetResponse>;
      /**
       * Find M2M clients.
       *
       * Finds clients by ID, name or scope, or walks through all clients of the project if there is no query.
       * Take `m2m.clients.get` where you have one ID.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/search-m2m-clients
       */
      search(request?: M2mClientsSearchRequest, options?: RequestOptions): PagedPromise<M2mClientsSearchResponse, M2mClient>;
      readonly secrets: {
        /**
         * Complete the rotation of a client's secret.
         *
         * Makes the secret from `m2m.clients.secrets.rotateStart` the only one. The old one is refused from here
         * on, so call it once every place uses the new one. Fails if no rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api/m2m-rotate-secret
         */
        rotate(request: M2mClientsSecretsRotateRequest, options?: RequestOptions): ApiPromise<M2mClientsSecretsRotateResponse>;
        /**
         * Cancel the rotation of a client's secret.
         *
         * Drops the secret that `m2m.clients.secrets.rotateStart` made and leaves the old one in force, for
         * instance when the new one got lost or leaked. Fails if no rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api/m2m-rotate-secret-cancel
         */
        rotateCancel(request: M2mClientsSecretsRotateCancelRequest, options?: RequestOptions): ApiPromise<M2mClientsSecretsRotateCancelResponse>;
        /**
         * Start the rotation of a client's secret.
         *
         * Makes a second secret, answered this once; from now on both are good. Bring the new one to all places
         * that use the old one, then make the old one void with `m2m.clients.secrets.rotate`, or drop the new
         * one with `m2m.clients.secrets.rotateCancel`. Fails while a rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
         * answer
         * @see https://stytch.com/docs/api-reference/consumer/api/m2m/rotate-secret/start-secret-rotation
         */
        rotateStart(request: M2mClientsSecretsRotateStartRequest, options?: RequestOptions): ApiPromise<M2mClientsSecretsRotateStartResponse>;
      };
      /**
       * Update an M2M client.
       *
       * Changes what is given and leaves the rest as it is; `scopes` replaces the list before. With `status` a
       * client is switched off and on again: an `inactive` one gets no new tokens, but those it has are good
       * until they expire, at most an hour.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api/update-m2m-client
       */
      update(request: M2mClientsUpdateRequest, options?: RequestOptions): ApiPromise<M2mClientsUpdateResponse>;
    };
    /**
     * Get an access token for an M2M client.
     *
     * Trades the ID and secret of an M2M client for an access token that is good for an hour. Takes the client's
     * own credentials in place of the project's, so it can be called by the client itself. Each call makes a new
     * token; use one until it expires. Further fields of the body can be put into the token by the project's
     * template of custom claims.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api/get-m2m-token
     */
    token(request: M2mTokenRequest, options?: RequestOptions): ApiPromise<OauthToken>;
  };
  readonly magicLinks: {
    /**
     * Redeem the token of a link.
     *
     * Redeems the token that a clicked link brought to your redirect URL, whether Stytch mailed it or you
     * delivered it. A token works once, so a repeat fails. Redeeming a mailed link verifies the address and
     * makes a pending user active. Give `session_duration_minutes` to open a session; without it the user is
     * merely authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/authenticate
     */
    authenticate(request: MagicLinksAuthenticateRequest, options?: RequestOptions): ApiPromise<MagicLinksAuthenticateResponse>;
    /**
     * Make a link token that you deliver yourself.
     *
     * Makes a one-time token for a user and sends nothing: you put it into a link of your own and deliver that
     * by your own mail, text message or chat. Redeem it with `magicLinks.authenticate`. Redeeming it verifies no
     * email address or phone number, and mail scanners that open links use it up, so where you can let Stytch
     * mail instead (`magicLinks.email.send`). Each call makes another token.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/embeddable/create
     */
    create(request: MagicLinksCreateRequest, options?: RequestOptions): ApiPromise<MagicLinksCreateResponse>;
    readonly email: {
      /**
       * Create a pending user and mail an invitation.
       *
       * Creates a user with status `pending` and mails one message with an invite link. The user becomes active
       * when the link is redeemed with `magicLinks.authenticate`; until then `magicLinks.email.revokeInvite`
       * takes the invitation back. Calling again mails again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/invite
       */
      invite(request: MagicLinksEmailInviteRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailInviteResponse>;
      /**
       * Mail a link that logs in or signs up.
       *
       * Mails one message. An active user gets a login link, a pending one a signup link; an address that nobody
       * has becomes a new user first, who gets a signup link. Use it for a form where people need not say
       * whether they have an account. Redeem the token with `magicLinks.authenticate`. Calling again mails
       * again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/log-in-or-create-user
       */
      loginOrCreate(request: MagicLinksEmailLoginOrCreateRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailLoginOrCreateResponse>;
      /**
       * Take back an invitation.
       *
       * Revokes the invitation that `magicLinks.email.invite` mailed to an address, as long as it is pending.
       * Nothing is mailed.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/revoke-pending-invite
       */
      revokeInvite(request: MagicLinksEmailRevokeInviteRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailRevokeInviteResponse>;
      /**
       * Mail a link to a user who exists.
       *
       * Mails one message; an active user gets a login link, a pending one a signup link. An address that nobody
       * has fails, which keeps strangers out but tells them who is registered. Given a user (`user_id`,
       * `session_token` or `session_jwt`), it adds the address to that user instead, and drops it again unless
       * the link is redeemed within 5 minutes. Calling again mails again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/send-magic-link
       */
      send(request: MagicLinksEmailSendRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailSendResponse>;
    };
  };
  readonly oauth: {
    /**
     * Tie an OAuth login to a user who exists.
     *
     * Makes a one-time token to put on the start URL of an OAuth login (`oauth_attach_token`), so that the
     * account at the provider is linked to the given user, not to a new one. Only needed where Stytch cannot
     * match the two by a verified email address. Takes exactly one of `user_id`, `session_token` and
     * `session_jwt`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/oauth/attach
     */
    attach(request: OauthAttachRequest, options?: RequestOptions): ApiPromise<OauthAttachResponse>;
    /**
     * Redeem the token of an OAuth login.
     *
     * Redeems the token that an OAuth login brought to your redirect URL, and answers the user along with the
     * provider's own tokens. A token works once. Give `session_duration_minutes` to open a session; without it
     * the user is merely authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/oauth/authenticate
     */
    authenticate(request: OauthAuthenticateRequest, options?: RequestOptions): ApiPromise<OauthAuthenticateResponse>;
  };
  readonly otps: {
    /**
     * Redeem a passcode.
     *
     * Redeems a passcode that the user got by mail, text message or WhatsApp. It works once, and only the latest
     * of an address or number does. Verifies that address or number and makes a pending user active. Give
     * `session_duration_minutes` to open a session; without it the user is merely authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/otp/authenticate
     */
    authenticate(request: OtpsAuthenticateRequest, options?: RequestOptions): ApiPromise<OtpsAuthenticateResponse>;
    readonly email: {
      /**
       * Mail a passcode that logs in or signs up.
       *
       * Mails one passcode. An address that nobody has becomes a new user first. Use it for a form where people
       * need not say whether they have an account. Redeem the passcode with `otps.authenticate`, which takes the
       * `email_id` of the answer. Calling again mails another and voids the one before.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-email/login-or-create-user
       */
      loginOrCreate(request: OtpsEmailLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsEmailLoginOrCreateResponse>;
      /**
       * Mail a passcode to a user who exists.
       *
       * Mails one passcode. An address that nobody has fails, which keeps strangers out but tells them who is
       * registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the address to that user
       * instead, and drops it again unless the passcode is redeemed within 5 minutes. Redeem it with
       * `otps.authenticate`, which takes the `email_id` of the answer. Calling again mails another and voids the
       * one before.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-email/send
       */
      send(request: OtpsEmailSendRequest, options?: RequestOptions): ApiPromise<OtpsEmailSendResponse>;
    };
    readonly sms: {
      /**
       * Text a passcode that logs in or signs up.
       *
       * Sends one text message with a passcode; an unknown number becomes a new user first. Redeem it with
       * `otps.authenticate`, which takes the `phone_id` of the answer. Each message is billed, so guard the form
       * against bots that send to paid numbers; countries other than the US and Canada must be allowed in the
       * dashboard. Calling again sends another and voids the one before.
       *
       * Not safe to repeat: each call sends a text message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-sms/login-or-create-user
       */
      loginOrCreate(request: OtpsSmsLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsSmsLoginOrCreateResponse>;
      /**
       * Text a passcode to a user who exists.
       *
       * Sends one text message with a passcode; it is billed, and countries other than the US and Canada must be
       * allowed in the dashboard. An unknown number fails, which tells who is registered. Given a user
       * (`user_id`, `session_token` or `session_jwt`), it adds the number to that user instead, and drops it
       * again unless the passcode is redeemed within 5 minutes (`otps.authenticate`, with the `phone_id` of the
       * answer). Calling again sends another and voids the one before.
       *
       * Not safe to repeat: each call sends a text message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-sms/send
       */
      send(request: OtpsSmsSendRequest, options?: RequestOptions): ApiPromise<OtpsSmsSendResponse>;
    };
    readonly whatsapp: {
      /**
       * Send a passcode by WhatsApp that logs in or signs up.
       *
       * Sends one WhatsApp message with a passcode; an unknown number becomes a new user first. Redeem it with
       * `otps.authenticate`, which takes the `phone_id` of the answer. Each message is billed, so guard the form
       * against bots. Calling again sends another and voids the one before.
       *
       * Not safe to repeat: each call sends a WhatsApp message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-whatsapp/login-or-create-user
       */
      loginOrCreate(request: OtpsWhatsappLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsWhatsappLoginOrCreateResponse>;
      /**
       * Send a passcode by WhatsApp to a user who exists.
       *
       * Sends one WhatsApp message with a passcode, which is billed. An unknown number fails, which tells who is
       * registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the number to that user
       * instead, and drops it again unless the passcode is redeemed within 5 minutes (`otps.authenticate`, with
       * the `phone_id` of the answer). Calling again sends another and voids the one before.
       *
       * Not safe to repeat: each call sends a WhatsApp message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-whatsapp/send
       */
      send(request: OtpsWhatsappSendRequest, options?: RequestOptions): ApiPromise<OtpsWhatsappSendResponse>;
    };
  };
  readonly passwords: {
    /**
     * Log in with a password.
     *
     * Checks the password of the user with an email address. Give `session_duration_minutes` to open a session;
     * without it the user is merely authenticated. Even the right password fails with `reset_password` when it
     * has turned up in a data breach, or after the first login by link, passcode or OAuth on the same address,
     * lest somebody else had set it; start a reset then. Failed attempts count towards a lock of the user.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/authenticate
     */
    authenticate(request: PasswordsAuthenticateRequest, options?: RequestOptions): ApiPromise<PasswordsAuthenticateResponse>;
    /**
     * Create a user with a password.
     *
     * Creates a user who signs in by email address and password, and opens a session if
     * `session_duration_minutes` is given. Nothing is mailed, so the address stays unverified until the user
     * authenticates through it. An address that somebody has fails with `duplicate_email`; a user without a
     * password gets one through a reset (`passwords.email.resetStart`).
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/create
     */
    create(request: PasswordsCreateRequest, options?: RequestOptions): ApiPromise<PasswordsCreateResponse>;
    readonly email: {
      /**
       * Set a new password with the token of a link.
       *
       * Redeems the token that a reset link brought to your page, and sets the new password. A token works once.
       * Ends all sessions that the user has, and authenticates the user; give `session_duration_minutes` to open
       * a new session.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-email
       */
      reset(request: PasswordsEmailResetRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetResponse>;
      /**
       * Mail a link to set a new password.
       *
       * Mails one message with a link to your page for a new password, which `passwords.email.reset` then sets;
       * a user without a password gets a first one this way. The mail also has a button to log in without the
       * password. An address that nobody has fails. Calling again mails again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-email-start
       */
      resetStart(request: PasswordsEmailResetStartRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetStartResponse>;
    };
    readonly existingPassword: {
      /**
       * Change a password, given the old one.
       *
       * Sets a new password for a user who knows the old one, for instance on a settings page. Ends all sessions
       * that the user has; give `session_duration_minutes` to open a new one. Nothing is mailed.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-existing-password
       */
      reset(request: PasswordsExistingPasswordResetRequest, options?: RequestOptions): ApiPromise<PasswordsExistingPasswordResetResponse>;
    };
    /**
     * Take over a password from another system.
     *
     * Stores the hash of a password that your users already have elsewhere, so that they keep it. An address
     * that nobody has becomes a new user; a known user gets the password if they have none yet. Nothing is
     * mailed. Limited to 100 requests a second.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/migrate
     */
    migrate(request: PasswordsMigrateRequest, options?: RequestOptions): ApiPromise<PasswordsMigrateResponse>;
    readonly sessions: {
      /**
       * Change a password within a session.
       *
       * Sets a new password for the user of a session, without asking for the old one. Takes exactly one of
       * `session_token` and `session_jwt`, and the user must have authenticated by password, magic link or
       * mailed passcode in the last five minutes. Ends all other sessions of the user.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see
       * https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-session
       */
      reset(request: PasswordsSessionsResetRequest, options?: RequestOptions): ApiPromise<PasswordsSessionsResetResponse>;
    };
    /**
     * Check whether a password would be accepted.
     *
     * Rates a password by the rules of your project, without storing it, and says how to better it; use it while
     * somebody is typing a new one. Which parts of `feedback` are filled depends on how the project rates
     * passwords (`strength_policy`).
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/strength-check
     */
    strengthCheck(request: PasswordsStrengthCheckRequest, options?: RequestOptions): ApiPromise<PasswordsStrengthCheckResponse>;
  };
  readonly project: {
    /**
     * Count what is in the project.
     *
     * Answers how many users, organizations, members and M2M clients the project holds, for instance to watch
     * its growth or the bounds of your plan.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api/overview
     */
    metrics(request?: Record<string, never>, options?: RequestOptions): ApiPromise<ProjectMetricsResponse>;
  };
  readonly rbac: {
    /**
     * Get the RBAC policy.
     *
     * Answers the project's roles, resources and scopes, so that your backend can decide by itself what a user
     * with certain roles may do. The policy seldom changes (it is edited in the dashboard), so keep it; Stytch's
     * own clients fetch it again after five minutes.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/rbac/get-rbac-policy
     */
    policy(request?: Record<string, never>, options?: RequestOptions): ApiPromise<RbacPolicyResponse>;
  };
  readonly sessions: {
    /**
     * Open a session on the word of a token issuer that you trust.
     *
     * Takes a JWT that your own backend or another provider signed for the person, and opens a session for that
     * user. Or, with a session given, adds the token to that as a factor. A Trusted Auth Token profile in the
     * dashboard says who may issue such tokens and what their claims mean. Without `session_duration_minutes` no
     * session is opened.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/attest-session
     */
    attest(request: SessionsAttestRequest, options?: RequestOptions): ApiPromise<SessionsAttestResponse>;
    /**
     * Check a session, and extend it if asked.
     *
     * Checks with Stytch whether a session is still active and answers it with its user; the place to notice a
     * revoked session at once. Takes exactly one of `session_token` and `session_jwt`, and fails with
     * `too_many_session_arguments` on both. A JWT may have expired: while its session lives it is answered anew.
     * With `session_duration_minutes` the session is extended.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/authenticate-session
     */
    authenticate(request?: SessionsAuthenticateRequest, options?: RequestOptions): ApiPromise<SessionsAuthenticateResponse>;
    /**
     * Turn a Connected App's access token into a session.
     *
     * Opens a session for the user that the access token stands for, so that an app of your own can use
     * everything a login can. The token must carry the scope `full_access`, which only your own (first-party)
     * apps can have, must be at most 5 minutes old, and works here once. It must have been granted from a
     * session, thus not with `user_id`. Without `session_duration_minutes` no session is opened.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/exchange-access-token
     */
    exchangeAccessToken(request: SessionsExchangeAccessTokenRequest, options?: RequestOptions): ApiPromise<SessionsExchangeAccessTokenResponse>;
    /**
     * List a user's sessions.
     *
     * Answers all sessions of a user that are neither expired nor revoked, for instance to show where they are
     * logged in. Answers no tokens; revoke one by its `session_id` with `sessions.revoke`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/get-sessions
     */
    get(request: SessionsGetRequest, options?: RequestOptions): ApiPromise<SessionsGetResponse>;
    /**
     * Get the keys that session JWTs are signed with.
     *
     * Answers the project's public keys (JWKS), with which your backend verifies session JWTs without asking
     * Stytch; take the one whose `kid` the JWT's header names. Keys change about every six months, and for a
     * month both the old and the new one are answered, so cache them and fetch again on an unknown `kid`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/get-jwks
     */
    getJWKS(request?: SessionsGetJWKSRequest, options?: RequestOptions): ApiPromise<SessionsGetJWKSResponse>;
    /**
     * Carry a session over from another provider.
     *
     * For moving to Stytch without logging anybody out. Stytch shows the old session's token to the other
     * provider's UserInfo endpoint, set in the dashboard, and opens a session for the user whose email address
     * comes back. The user must exist already; this call creates none. Without `session_duration_minutes` no
     * session is opened.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/migrate-session
     */
    migrate(request: SessionsMigrateRequest, options?: RequestOptions): ApiPromise<SessionsMigrateResponse>;
    /**
     * End a session.
     *
     * Ends one session at once, for a logout or for a device that was lost. Takes exactly one of `session_id`,
     * `session_token` and `session_jwt`. A JWT issued before still passes local verification until it expires,
     * at most five minutes later; `sessions.authenticate` refuses it right away.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/revoke-session
     */
    revoke(request?: SessionsRevokeRequest, options?: RequestOptions): ApiPromise<SessionsRevokeResponse>;
  };
  readonly totps: {
    /**
     * Check a passcode of an authenticator app.
     *
     * Checks the passcode that the user's app shows now; the one of the 30 seconds before and after passes too.
     * Each works once. Usually a second factor: give the session that the user already has, and the app is added
     * to it. The first one that passes completes the registration.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/authenticate
     */
    authenticate(request: TotpsAuthenticateRequest, options?: RequestOptions): ApiPromise<TotpsAuthenticateResponse>;
    /**
     * Register an authenticator app.
     *
     * Makes the shared secret for an authenticator app (TOTP) and the recovery codes that go with it. Show the
     * QR code or the secret to the user; the registration counts once a first passcode has passed
     * `totps.authenticate`. A user has only one app at a time; with another one active the call fails with
     * `active_totp_exists`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/create
     */
    create(request: TotpsCreateRequest, options?: RequestOptions): ApiPromise<TotpsCreateResponse>;
    /**
     * Use a recovery code in place of an authenticator app.
     *
     * Checks a recovery code of a user who does not have their app at hand, and uses it up. Usually a second
     * factor: give the session that the user already has. If the app is lost for good, remove it with
     * `users.deleteTOTP` and register another.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/recover
     */
    recover(request: TotpsRecoverRequest, options?: RequestOptions): ApiPromise<TotpsRecoverResponse>;
    /**
     * Get a user's recovery codes.
     *
     * Answers the recovery codes of a user's authenticator apps, for a user who wants to see them again. Makes
     * no new ones. Ask for a fresh login before you show them, since each gets whoever holds it past the second
     * factor.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/get-recovery-codes
     */
    recoveryCodes(request: TotpsRecoveryCodesRequest, options?: RequestOptions): ApiPromise<TotpsRecoveryCodesResponse>;
  };
  readonly users: {
    /**
     * List the apps that a user has let in.
     *
     * Answers the Connected Apps that the user has completed an authorization flow with, for instance to show
     * what has access to the account. An app whose access was revoked (`users.revoke`) is not among them.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see
     * https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/get-connected-apps-user
     */
    connectedApps(request: UsersConnectedAppsRequest, options?: RequestOptions): ApiPromise<UsersConnectedAppsResponse>;
    /**
     * Create a user.
     *
     * Creates a user without sending or authenticating anything, for instance to move users over from elsewhere.
     * Needs an `email` or a `phone_number`; an address that another user has fails with `duplicate_email`. Where
     * people sign up by themselves, `magicLinks.email.loginOrCreate` creates them on the way.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/create-user
     */
    create(request?: UsersCreateRequest, options?: RequestOptions): ApiPromise<UsersCreateResponse>;
    /**
     * Delete a user.
     *
     * Deletes a user for good, with their email addresses and phone numbers: nothing can be sent to them any
     * more, and whoever signs up with one of those later is a new user.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user
     */
    delete(request: UsersDeleteRequest, options?: RequestOptions): ApiPromise<UsersDeleteResponse>;
    /**
     * Remove a phone from the biometric logins of a user.
     *
     * Takes a phone off its user that was registered for fingerprint or face unlock. Such registrations are made
     * by Stytch's mobile SDKs; here you can end one from your backend, for instance after a theft.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-biometric-registration
     */
    deleteBiometricRegistration(request: UsersDeleteBiometricRegistrationRequest, options?: RequestOptions): ApiPromise<UsersDeleteBiometricRegistrationResponse>;
    /**
     * Remove a blockchain wallet from a user.
     *
     * Takes a wallet off its user, who can no longer sign in with it. The wallet itself and what it holds are
     * not touched.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-crypto-wallet
     */
    deleteCryptoWallet(request: UsersDeleteCryptoWalletRequest, options?: RequestOptions): ApiPromise<UsersDeleteCryptoWalletResponse>;
    /**
     * Remove an email address from a user.
     *
     * Takes one email address off its user, who can no longer sign in with it. Nothing is mailed. To change an
     * address, add the new one first (`magicLinks.email.send` with the user's `user_id`), or swap a user's only
     * one with `users.exchangePrimaryFactor`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-email
     */
    deleteEmail(request: UsersDeleteEmailRequest, options?: RequestOptions): ApiPromise<UsersDeleteEmailResponse>;
    /**
     * Remove your own ID from a user.
     *
     * Removes the `external_id` of a user, who from then on is known by Stytch's `user_id` only. To change it,
     * set another one with `users.update` instead.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-external-id
     */
    deleteExternalId(request: UsersDeleteExternalIdRequest, options?: RequestOptions): ApiPromise<UsersDeleteExternalIdResponse>;
    /**
     * Unlink an OAuth account from a user.
     *
     * Removes the link between a user and their account at an OAuth provider, such as Google. Other ways in stay
     * as they are, and the provider is not told.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-oauth-registration
     */
    deleteOAuthRegistration(request: UsersDeleteOAuthRegistrationRequest, options?: RequestOptions): ApiPromise<UsersDeleteOAuthRegistrationResponse>;
    /**
     * Remove the password of a user.
     *
     * Removes the password of a user, who then has to sign in by other means. They can get a new one through a
     * reset (`passwords.email.resetStart`).
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-password
     */
    deletePassword(request: UsersDeletePasswordRequest, options?: RequestOptions): ApiPromise<UsersDeletePasswordResponse>;
    /**
     * Remove a phone number from a user.
     *
     * Takes one phone number off its user, who can no longer get passcodes on it. Nothing is sent. To change a
     * number, add the new one first (`otps.sms.send` with the user's `user_id`), or swap a user's only one with
     * `users.exchangePrimaryFactor`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-phone-number
     */
    deletePhoneNumber(request: UsersDeletePhoneNumberRequest, options?: RequestOptions): ApiPromise<UsersDeletePhoneNumberResponse>;
    /**
     * Remove an authenticator app from a user.
     *
     * Takes an authenticator app (TOTP) off its user. A user has only one at a time, so delete the old one
     * before a new one is made with `totps.create`, for instance after a change of phones.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-totp
     */
    deleteTOTP(request: UsersDeleteTOTPRequest, options?: RequestOptions): ApiPromise<UsersDeleteTOTPResponse>;
    /**
     * Remove a passkey or security key from a user.
     *
     * Takes a passkey or security key off its user, for instance because it was lost. The device itself may go
     * on offering a passkey, which then is refused.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-webauthn-registration
     */
    deleteWebAuthnRegistration(request: UsersDeleteWebAuthnRegistrationRequest, options?: RequestOptions): ApiPromise<UsersDeleteWebAuthnRegistrationResponse>;
    /**
     * Swap a user's only email address or phone number.
     *
     * Puts another email address or phone number in the place of the only one a user has; an address can become
     * a number and the other way round. Fails unless the user has exactly one factor. The user proves nothing
     * here, so use it with care, for instance from a support desk that has checked who is asking.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/exchange-primary-factor
     */
    exchangePrimaryFactor(request: UsersExchangePrimaryFactorRequest, options?: RequestOptions): ApiPromise<UsersExchangePrimaryFactorResponse>;
    /**
     * Get a user.
     *
     * Answers one user with all ways in which they can sign in. The fields of the user stand in the answer
     * itself, next to `status_code` and `request_id`, not under `user` as elsewhere.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/get-user
     */
    get(request: UsersGetRequest, options?: RequestOptions): ApiPromise<UsersGetResponse>;
    /**
     * Take back the access of an app to a user.
     *
     * Ends the access of one Connected App to a user, and revokes all tokens it was issued on the user's behalf.
     * It gets new ones only after the user has gone through another authorization flow. Find the apps with
     * `users.connectedApps`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see
     * https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/revoke-connected-app-access
     */
    revoke(request: UsersRevokeRequest, options?: RequestOptions): ApiPromise<UsersRevokeResponse>;
    /**
     * Find users.
     *
     * Finds users by filters that all must pass, or walks through all users of the project if there are none.
     * Slow at times (up to some nine seconds) and limited to 150 requests a minute, so keep it out of logins and
     * use `users.get` where you have an ID.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/search-users
     */
    search(request?: UsersSearchRequest, options?: RequestOptions): PagedPromise<UsersSearchResponse, User>;
    /**
     * Change a user.
     *
     * Changes what is given and leaves the rest. Metadata is merged at the top level. Email addresses and phone
     * numbers cannot be added here, since the user must prove them: send to the new one with the user's
     * `user_id` (`magicLinks.email.send`).
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/update-user
     */
    update(request: UsersUpdateRequest, options?: RequestOptions): ApiPromise<UsersUpdateResponse>;
  };
  readonly webauthn: {
    /**
     * Log in with a passkey or security key.
     *
     * Completes what `webauthn.authenticateStart` began: checks the signature that the user's key made. Give
     * `session_duration_minutes` to open a session; without it the user is merely authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/authenticate/authenticate
     */
    authenticate(request: WebauthnAuthenticateRequest, options?: RequestOptions): ApiPromise<WebauthnAuthenticateResponse>;
    /**
     * Start a login with a passkey or security key.
     *
     * Answers what the browser needs to have a challenge signed by a key: pass it to
     * `navigator.credentials.get`, and what that gives to `webauthn.authenticate`. Without a `user_id` the user
     * picks one of their passkeys for the domain; for that set `return_passkey_credential_options`, and for the
     * browser's own functions `use_base64_url_encoding`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/authenticate/start
     */
    authenticateStart(request: WebauthnAuthenticateStartRequest, options?: RequestOptions): ApiPromise<WebauthnAuthenticateStartResponse>;
    /**
     * List a user's keys for a domain.
     *
     * Answers the public keys of the passkeys and security keys that a user has registered for a domain, for
     * instance to copy them elsewhere. For their labels see `webauthn_registrations` of the user.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/list-webauthn-credentials
     */
    listCredentials(request: WebauthnListCredentialsRequest, options?: RequestOptions): ApiPromise<WebauthnListCredentialsResponse>;
    /**
     * Register a passkey or security key.
     *
     * Completes what `webauthn.registerStart` began: checks what the browser made, and stores the key with the
     * user. Give the session that the user already has and the key is added to it as a further factor, or
     * `session_duration_minutes` alone to open one.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/register/register
     */
    register(request: WebauthnRegisterRequest, options?: RequestOptions): ApiPromise<WebauthnRegisterResponse>;
    /**
     * Start registering a passkey or security key.
     *
     * Answers what the browser needs to make a new key for a user: pass it to `navigator.credentials.create`,
     * and what that gives to `webauthn.register`. Nothing is registered before that. For passkeys set
     * `return_passkey_credential_options`, and for the browser's own functions `use_base64_url_encoding`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/register/start
     */
    registerStart(request: WebauthnRegisterStartRequest, options?: RequestOptions): ApiPromise<WebauthnRegisterStartResponse>;
    /**
     * Rename a passkey or security key.
     *
     * Gives a key another label, so that the user can tell it from their others. The key itself stays as it is;
     * to remove it, call `users.deleteWebAuthnRegistration`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/update
     */
    update(request: WebauthnUpdateRequest, options?: RequestOptions): ApiPromise<WebauthnUpdateResponse>;
  };
}

/** What `connectedApp.clients.create` takes. */
export interface ConnectedAppClientsCreateRequest {
  client_type: ConnectedAppClientType;
  /** Name of the app, for people. Shown where consent is asked for. */
  client_name?: string;
  /** What the app is for, in your words. */
  client_description?: string;
  /** Picture to show beside the name where consent is asked for. */
  logo_url?: string;
  redirect_urls?: ConnectedAppRedirectUrlList;
  post_logout_redirect_urls?: ConnectedAppLogoutUrlList;
  /**
   * Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user
   * with `sessions.exchangeAccessToken`. For your own (first-party) apps only.
   */
  full_access_allowed?: boolean;
  /**
   * Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own
   * (first-party) apps only.
   */
  bypass_consent_for_offline_access?: boolean;
  /** For how many minutes an access token of the app is good. 60 unless you set it. */
  access_token_expiry_minutes?: number;
  /** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
  access_token_custom_audience?: string;
  /**
   * Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables.
   * `{}` for none.
   */
  access_token_template_content?: string;
  /**
   * Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}`
   * for none.
   */
  id_token_template_content?: string;
}

/** What `connectedApp.clients.create` answers. */
export interface ConnectedAppClientsCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connected_app: ConnectedAppWithClientSecret;
}

/** What `connectedApp.clients.delete` takes. */
export interface ConnectedAppClientsDeleteRequest {
  /** The Connected App, by the `client_id` that it presents in OAuth. */
  client_id: string;
}

/** What `connectedApp.clients.delete` answers. */
export interface ConnectedAppClientsDeleteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /**
   * Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth,
   * `connected-app-live-` or `connected-app-test-` and a UUID.
   */
  client_id: string;
}

/** What `connectedApp.clients.get` takes. */
export interface ConnectedAppClientsGetRequest {
  /** The Connected App, by the `client_id` that it presents in OAuth. */
  client_id: string;
}

/** What `connectedApp.clients.get` answers. */
export interface ConnectedAppClientsGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connected_app: ConnectedApp;
}

/** What `connectedApp.clients.search` takes. */
export interface ConnectedAppClientsSearchRequest {
  /** The `next_cursor` of the page before. Left out, the first page is answered. */
  cursor?: string;
  /**
   * How many apps a page holds, at most 1000. Minimum 0. Maximum 1000.
   * @default 100
   */
  limit?: number;
}

/** What `connectedApp.clients.search` answers. */
export interface ConnectedAppClientsSearchResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The apps of this page. */
  connected_apps: ConnectedApp[];
  results_metadata: ClientSearchResultsMetadata;
}

/** What `connectedApp.clients.secrets.rotate` takes. */
export interface ConnectedAppClientsSecretsRotateRequest {
  /** The Connected App, by the `client_id` that it presents in OAuth. */
  client_id: string;
}

/** What `connectedApp.clients.secrets.rotate` answers. */
export interface ConnectedAppClientsSecretsRotateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connected_app: ConnectedApp;
}

/** What `connectedApp.clients.secrets.rotateCancel` takes. */
export interface ConnectedAppClientsSecretsRotateCancelRequest {
  /** The Connected App, by the `client_id` that it presents in OAuth. */
  client_id: string;
}

/** What `connectedApp.clients.secrets.rotateCancel` answers. */
export interface ConnectedAppClientsSecretsRotateCancelResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connected_app: ConnectedApp;
}

/** What `connectedApp.clients.secrets.rotateStart` takes. */
export interface ConnectedAppClientsSecretsRotateStartRequest {
  /** The Connected App, by the `client_id` that it presents in OAuth. */
  client_id: string;
}

/** What `connectedApp.clients.secrets.rotateStart` answers. */
export interface ConnectedAppClientsSecretsRotateStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connected_app: ConnectedAppWithNextClientSecret;
}

/** What `connectedApp.clients.update` takes. */
export interface ConnectedAppClientsUpdateRequest {
  /** The Connected App, by the `client_id` that it presents in OAuth. */
  client_id: string;
  /** Name of the app, for people. Shown where consent is asked for. */
  client_name?: string;
  /** What the app is for, in your words. */
  client_description?: string;
  /** Picture to show beside the name where consent is asked for. */
  logo_url?: string;
  redirect_urls?: ConnectedAppRedirectUrlList;
  post_logout_redirect_urls?: ConnectedAppLogoutUrlList;
  /**
   * Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user
   * with `sessions.exchangeAccessToken`. For your own (first-party) apps only.
   */
  full_access_allowed?: boolean;
  /**
   * Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own
   * (first-party) apps only.
   */
  bypass_consent_for_offline_access?: boolean;
  /** For how many minutes an access token of the app is good. 60 unless you set it. */
  access_token_expiry_minutes?: number;
  /** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
  access_token_custom_audience?: string;
  /**
   * Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables.
   * `{}` for none.
   */
  access_token_template_content?: string;
  /**
   * Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}`
   * for none.
   */
  id_token_template_content?: string;
}

/** What `connectedApp.clients.update` answers. */
export interface ConnectedAppClientsUpdateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  connected_app: ConnectedApp;
}

/** What `cryptoWallets.authenticate` takes. */
export interface CryptoWalletsAuthenticateRequest {
  crypto_wallet_type: CryptoWalletType;
  /** Address of the wallet on its chain. */
  crypto_wallet_address: string;
  /** What the wallet made of the challenge; for Ethereum the hex string that `personal_sign` gives. */
  signature: string;
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

/** What `cryptoWallets.authenticate` answers. */
export interface CryptoWalletsAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
  /** What the signed Sign-In with Ethereum message said. Only there if the challenge was one. */
  siwe_params?: {
    /** The site that asked for the signature. */
    domain: string;
    /** What the user signed in to. */
    uri: string;
    /** The chain by its EIP-155 number, in a string. */
    chain_id: string;
    /** What else the login was about, as URIs. */
    resources: string[];
    /** The HTTP status, repeated in the body. 2xx on success. */
    status_code: number;
    /** When the message was made. */
    issued_at?: string;
    /** Your own ID for the login, if the challenge was made with one. */
    message_request_id?: string;
  };
}

/** What `cryptoWallets.authenticateStart` takes. */
export interface CryptoWalletsAuthenticateStartRequest {
  crypto_wallet_type: CryptoWalletType;
  /** Address of the wallet on its chain. */
  crypto_wallet_address: string;
  /**
   * The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`,
   * `session_token` and `session_jwt`.
   */
  user_id?: string;
  /** Token of a session of the user who gets the new way to sign in. */
  session_token?: string;
  /** JWT of a session of the user who gets the new way to sign in. */
  session_jwt?: string;
  /** What the Sign-In with Ethereum message (EIP-4361) is to say. Only for wallets of the type `ethereum`. */
  siwe_params?: {
    /** Your site, as an RFC 3986 authority such as `app.example.com`. The wallet compares it with the page. */
    domain: string;
    /** What the user signs in to, as an RFC 3986 URI. */
    uri: string;
    /** What else the login is about, as RFC 3986 URIs, such as the link to your terms. May be empty. */
    resources: string[];
    /**
     * The chain by its EIP-155 number, in a string, from `1` to `9223372036854775771`. `1`, the Ethereum main
     * net, where it is left out.
     * @default "1"
     */
    chain_id?: string;
    /**
     * What the user asserts by signing, for people to read. ASCII on one line; reserved and unreserved
     * characters of RFC 3986 and spaces.
     */
    statement?: string;
    /** When the message was made, in UTC. Default is now. */
    issued_at?: string;
    /** When the signed message begins to be valid, in UTC. Default is now. */
    not_before?: string;
    /** Your own ID for this login, out of characters that RFC 3986 allows in a path (`pchar`). */
    message_request_id?: string;
  };
}

/** What `cryptoWallets.authenticateStart` answers. */
export interface CryptoWalletsAuthenticateStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** The text that the wallet has to sign as it is. */
  challenge: string;
  /** Whether this call created the user. Not for the browser, since it tells who is registered. */
  user_created: boolean;
}

/** What `debug.whoami` answers. */
export interface DebugWhoamiResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The project's ID, `project-live-` or `project-test-` and a UUID. */
  project_id: string;
  /** Name that goes with the credentials; the provider says no more of it. */
  name: string;
}

/** What `fraud.email.risk` takes. */
export interface FraudEmailRiskRequest {
  /** The address to check. */
  email_address: string;
}

/** What `fraud.email.risk` answers. */
export interface FraudEmailRiskResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Signs in the address itself. */
  address_information: {
    /** Whether mail to the address is known to have come back. */
    has_known_bounces: boolean;
    /** Whether it is well-formed as an email address. */
    has_valid_syntax: boolean;
    /** Whether it looks like that of a role or group, such as `sales@`, not of a person. */
    is_suspected_role_address: boolean;
    /** The address without dots and without what follows a `+`. Equal for addresses that reach the same mailbox. */
    normalized_email: string;
    /** How many dots and plus signs it has. Many of them hint at one mailbox posing as many people. */
    tumbling_character_count: number;
  };
  /** Signs in the domain of the address. */
  domain_information: {
    /** Whether the DNS says where mail for the domain goes. If not, nothing can be delivered. */
    has_mx_or_a_record: boolean;
    /** Whether the domain is known for throwaway addresses. */
    is_disposable_domain: boolean;
  };
  action: FraudAction;
  /** How risky the address is, from 0 to 100 (most risky). Minimum 0. Maximum 100. */
  risk_score: number;
}

/** What `fraud.fingerprint.lookup` takes. */
export interface FraudFingerprintLookupRequest {
  /** What the fingerprinting script gave the browser for this attempt. */
  telemetry_id: string;
  external_metadata?: FraudExternalMetadata;
}

/** What `fraud.fingerprint.lookup` answers. */
export interface FraudFingerprintLookupResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The telemetry ID asked about. */
  telemetry_id: string;
  /** By what the device can be told from others, from a cookie to what it shares with many. */
  fingerprints: {
    /**
     * The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's
     * browser, but gone when cookies are cleared or the window is a private one.
     */
    visitor_id?: string;
    /**
     * Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID
     * and as easily shed.
     */
    browser_id?: string;
    /**
     * The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away,
     * without cookie or IP address, so it stays the same in private windows and behind a VPN.
     */
    visitor_fingerprint: string;
    /** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
    browser_fingerprint: string;
    /**
     * Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many
     * people share one.
     */
    hardware_fingerprint: string;
    /**
     * Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very
     * many people share it.
     */
    network_fingerprint: string;
  };
  /** What Stytch makes of the device. */
  verdict: {
    action: FraudAction;
    /** Why. Empty if nothing stood out. */
    reasons: string[];
    /**
     * Operating system and processor architecture that took the fingerprint, `UNKNOWN` if they were not found
     * out.
     */
    detected_device_type: string;
    /** Whether the device is what it claims to be. False if it feigns another hardware or browser. */
    is_authentic_device: boolean;
    /** Your overrides that had a part in the action. */
    verdict_reason_overrides: {
      /**
       * A sign of trouble that lookups find, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`.
       * `RULE_MATCH` says that one of your rules decided.
       */
      verdict_reason: string;
      override_action: FraudAction;
    }[];
    rule_match_type?: FraudRuleType;
    /** The value that the rule is set on, such as a visitor ID. Only there with the reason `RULE_MATCH`. */
    rule_match_identifier?: string;
  };
  external_metadata: FraudExternalMetadata;
  /** When the fingerprint was taken. */
  created_at: string;
  /** Until when the telemetry ID can be looked up. */
  expires_at: string;
  /** Where the request came from. */
  properties?: {
    /** The network that the device is in. */
    network_properties: {
      /** IP address of the device. */
      ip_address: string;
      /** The operator of the network (autonomous system). */
      asn: {
        /** Number of the autonomous system. */
        asn: string;
        /** Public name of the operator. */
        name: string;
        /** Block of addresses that the IP address is in, such as `203.0.113.0/24`. */
        network: string;
      };
      /** Where the IP address is assigned to. */
      ip_geolocation: {
        /** City of the IP address. */
        city: string;
        /** Region (such as a state) of the IP address. */
        region: string;
        /** Country of the IP address. */
        country: string;
      };
      /** Whether the request came through a proxy. */
      is_proxy: boolean;
      /** Whether the request came through a VPN. */
      is_vpn: boolean;
    };
    /** The browser that took the fingerprint. */
    browser_properties: {
      /** User agent that the browser sent. */
      user_agent: string;
    };
  };
  /**
   * Everything that the script measured, such as the size of the screen. Only there if raw signals are enabled
   * for the workspace.
   */
  raw_signals?: Record<string, unknown>;
}

/** What `fraud.rules.list` takes. */
export interface FraudRulesListRequest {
  /** The `next_cursor` of the page before. Left out, the first page is answered. */
  cursor?: string;
  /**
   * How many rules a page holds, at most 100. Maximum 100.
   * @default 10
   */
  limit?: number;
}

/** What `fraud.rules.list` answers. */
export interface FraudRulesListResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The rules of this page. */
  rules: FraudRule[];
  /** Pass it as `cursor` to get the next page. An empty string or `null` on the last one. */
  next_cursor: string | null;
}

/** What `fraud.rules.set` takes. */
export interface FraudRulesSetRequest {
  action: FraudRuleAction;
  /**
   * The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser,
   * but gone when cookies are cleared or the window is a private one.
   */
  visitor_id?: string;
  /**
   * Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and
   * as easily shed.
   */
  browser_id?: string;
  /**
   * The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away,
   * without cookie or IP address, so it stays the same in private windows and behind a VPN.
   */
  visitor_fingerprint?: string;
  /** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
  browser_fingerprint?: string;
  /**
   * Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many
   * people share one.
   */
  hardware_fingerprint?: string;
  /**
   * Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very
   * many people share it.
   */
  network_fingerprint?: string;
  /**
   * Network by its addresses, such as `203.0.113.0/24`, or a single IP address. The prefix is 16 to 32. Of
   * several blocks that match, the smallest counts; among equal ones `BLOCK` comes before `CHALLENGE` and that
   * before `ALLOW`.
   */
  cidr_block?: string;
  /** Network by the number of its operator (autonomous system number), from 0 to 4294967295, written as a string. */
  asn?: string;
  /** Country that the IP address belongs to, as two letters of ISO 3166-1 such as `DE`. Takes no `ALLOW`. */
  country_code?: string;
  /** Why the rule is there, in your words. */
  description?: string;
  /** After how many minutes the rule ends by itself. Left out, it stays. */
  expires_in_minutes?: number;
}

/** What `fraud.rules.set` answers. */
export interface FraudRulesSetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  action: FraudRuleAction;
  /**
   * The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser,
   * but gone when cookies are cleared or the window is a private one.
   */
  visitor_id?: string;
  /**
   * Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and
   * as easily shed.
   */
  browser_id?: string;
  /**
   * The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away,
   * without cookie or IP address, so it stays the same in private windows and behind a VPN.
   */
  visitor_fingerprint?: string;
  /** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
  browser_fingerprint?: string;
  /**
   * Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many
   * people share one.
   */
  hardware_fingerprint?: string;
  /**
   * Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very
   * many people share it.
   */
  network_fingerprint?: string;
  /**
   * Network by its addresses, such as `203.0.113.0/24`, or a single IP address. The prefix is 16 to 32. Of
   * several blocks that match, the smallest counts; among equal ones `BLOCK` comes before `CHALLENGE` and that
   * before `ALLOW`.
   */
  cidr_block?: string;
  /** Network by the number of its operator (autonomous system number), from 0 to 4294967295, written as a string. */
  asn?: string;
  /** Country that the IP address belongs to, as two letters of ISO 3166-1 such as `DE`. Takes no `ALLOW`. */
  country_code?: string;
  /** When the rule ends by itself. Not given for a rule that stays. */
  expires_at?: string;
}

/** What `fraud.verdictReasons.list` takes. */
export interface FraudVerdictReasonsListRequest {
  /**
   * Whether to answer only the reasons that you have overridden.
   * @default false
   */
  overrides_only?: boolean;
}

/** What `fraud.verdictReasons.list` answers. */
export interface FraudVerdictReasonsListResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The reasons, one entry each. */
  verdict_reason_actions: FraudVerdictReasonAction[];
}

/** What `fraud.verdictReasons.override` takes. */
export interface FraudVerdictReasonsOverrideRequest {
  /** The reason to override, one of those that `fraud.verdictReasons.list` answers. Not `RULE_MATCH`. */
  verdict_reason: string;
  /**
   * What lookups recommend for the reason from now on, `ALLOW`, `CHALLENGE` or `BLOCK`. Stytch lists `NONE` too,
   * without saying what it does.
   */
  override_action: "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
  /** Why there is an override, in your words. */
  override_description?: string;
}

/** What `fraud.verdictReasons.override` answers. */
export interface FraudVerdictReasonsOverrideResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  verdict_reason_action: FraudVerdictReasonAction;
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
export type IdpIntrospectTokenNetworkResponse = OauthActiveToken | OauthInactiveToken;

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
  /** The user who decides, by ID or your own external ID. Given in place of a session. */
  user_id?: string;
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
  /** The user who decides, by ID or your own external ID. Given in place of a session. */
  user_id?: string;
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
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
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
   * is `impersonation`. Expires after 5 minutes by default.
   */
  impersonation_token: string;
}

/** What `impersonation.authenticate` answers. */
export interface ImpersonationAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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

/** What `m2m.clients.create` takes. */
export interface M2mClientsCreateRequest {
  scopes: M2mScopeList;
  /** ID for the client, unique in the project. Default is one that Stytch makes. */
  client_id?: string;
  /**
   * Secret for the client, at least 8 characters and hard to guess, else it is refused. Default is one that
   * Stytch makes.
   */
  client_secret?: string;
  /** Name of the client, for people. */
  client_name?: string;
  /** What the client is for, in your words. */
  client_description?: string;
  trusted_metadata?: M2mTrustedMetadata;
}

/** What `m2m.clients.create` answers. */
export interface M2mClientsCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  m2m_client: M2mClientWithClientSecret;
}

/** What `m2m.clients.delete` takes. */
export interface M2mClientsDeleteRequest {
  /** The M2M client, by its ID. */
  client_id: string;
}

/** What `m2m.clients.delete` answers. */
export interface M2mClientsDeleteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /**
   * Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or
   * `m2m-client-test-` and a UUID, unless you chose another when you created it.
   */
  client_id: string;
}

/** What `m2m.clients.get` takes. */
export interface M2mClientsGetRequest {
  /** The M2M client, by its ID. */
  client_id: string;
}

/** What `m2m.clients.get` answers. */
export interface M2mClientsGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  m2m_client: M2mClient;
}

/** What `m2m.clients.search` takes. */
export interface M2mClientsSearchRequest {
  query?: M2mClientSearchQuery;
  /** The `next_cursor` of the page before. Left out, the first page is answered. */
  cursor?: string;
  /**
   * How many clients a page holds, at most 1000. Minimum 0. Maximum 1000.
   * @default 100
   */
  limit?: number;
}

/** What `m2m.clients.search` answers. */
export interface M2mClientsSearchResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The clients of this page. */
  m2m_clients: M2mClient[];
  results_metadata: ClientSearchResultsMetadata;
}

/** What `m2m.clients.secrets.rotate` takes. */
export interface M2mClientsSecretsRotateRequest {
  /** The M2M client, by its ID. */
  client_id: string;
}

/** What `m2m.clients.secrets.rotate` answers. */
export interface M2mClientsSecretsRotateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  m2m_client: M2mClient;
}

/** What `m2m.clients.secrets.rotateCancel` takes. */
export interface M2mClientsSecretsRotateCancelRequest {
  /** The M2M client, by its ID. */
  client_id: string;
}

/** What `m2m.clients.secrets.rotateCancel` answers. */
export interface M2mClientsSecretsRotateCancelResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  m2m_client: M2mClient;
}

/** What `m2m.clients.secrets.rotateStart` takes. */
export interface M2mClientsSecretsRotateStartRequest {
  /** The M2M client, by its ID. */
  client_id: string;
}

/** What `m2m.clients.secrets.rotateStart` answers. */
export interface M2mClientsSecretsRotateStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  m2m_client: M2mClientWithNextClientSecret;
}

/** What `m2m.clients.update` takes. */
export interface M2mClientsUpdateRequest {
  /** The M2M client, by its ID. */
  client_id: string;
  /** Name of the client, for people. */
  client_name?: string;
  /** What the client is for, in your words. */
  client_description?: string;
  status?: M2mClientStatus;
  scopes?: M2mScopeList;
  trusted_metadata?: M2mTrustedMetadata;
}

/** What `m2m.clients.update` answers. */
export interface M2mClientsUpdateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  m2m_client: M2mClient;
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
  /** The value of `token` in the query of your redirect URL. */
  token: string;
  /** PKCE verifier, of which `code_challenge` was given when the link was requested. Needed then, and only then. */
  code_verifier?: string;
  /**
   * Token of a session that the user already has: the link is added to it as a further factor. Not together with
   * `session_jwt`.
   */
  session_token?: string;
  /**
   * JWT of a session that the user already has: the link is added to it as a further factor. Not together with
   * `session_token`.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  attributes?: Attributes;
  options?: AttributeMatchOptions;
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
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /** What the user authenticated through; for a mailed link the `email_id` of the address. */
  method_id: string;
  /**
   * Whether all other sessions of the user must end. Stytch has ended its own; act on it if you keep sessions
   * yourself.
   */
  reset_sessions: boolean;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `magicLinks.create` takes. */
export interface MagicLinksCreateRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /**
   * For how many minutes the token works. From 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 60
   */
  expiration_minutes?: number;
  attributes?: Attributes;
}

/** What `magicLinks.create` answers. */
export interface MagicLinksCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** The token that logs the user in, once. Whoever holds it can redeem it. */
  token: string;
}

/** What `magicLinks.email.invite` takes. */
export interface MagicLinksEmailInviteRequest {
  /** Where the invitation is mailed, and the new user's address. */
  email: string;
  name?: UserName;
  /**
   * Where the user lands after the click; usually a route of your backend, which gets `token` and
   * `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default
   * invite redirect URL; without one the call fails.
   */
  invite_magic_link_url?: string;
  /**
   * For how many minutes the link works. From 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 60
   */
  invite_expiration_minutes?: number;
  /**
   * Look of the mail, by the ID of a template of the type "Magic links - Invite" from the dashboard. Default is
   * the project's default template.
   */
  invite_template_id?: string;
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
  attributes?: Attributes;
  locale?: Locale;
}

/** What `magicLinks.email.invite` answers. */
export interface MagicLinksEmailInviteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
}

/** What `magicLinks.email.loginOrCreate` takes. */
export interface MagicLinksEmailLoginOrCreateRequest {
  /** Where the link is mailed. Decides which user signs in or is created. */
  email: string;
  /**
   * Where an active user lands after the click; usually a route of your backend, which gets `token` and
   * `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default
   * login redirect URL; without one the call fails.
   */
  login_magic_link_url?: string;
  /**
   * Where a new or pending user lands after the click; usually a route of your backend, which gets `token` and
   * `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default
   * signup redirect URL; without one the call fails.
   */
  signup_magic_link_url?: string;
  /**
   * For how many minutes a login link works. From 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 60
   */
  login_expiration_minutes?: number;
  /**
   * For how many minutes a signup link works. From 5 to 10080 (a week, the default). Minimum 5. Maximum 10080.
   * @default 10080
   */
  signup_expiration_minutes?: number;
  /**
   * Look of the login mail, by the ID of a template of the type "Magic links - Login" from the dashboard.
   * Default is the project's default template.
   */
  login_template_id?: string;
  /**
   * Look of the signup mail, by the ID of a template of the type "Magic links - Sign-up" from the dashboard.
   * Default is the project's default template.
   */
  signup_template_id?: string;
  /**
   * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should
   * count as users only once they have proved their address or number.
   * @default false
   */
  create_user_as_pending?: boolean;
  /**
   * PKCE challenge: base64url of the SHA-256 of a verifier that the requesting device keeps. The link can then
   * be redeemed only with that verifier, thus only from that device.
   */
  code_challenge?: string;
  attributes?: Attributes;
  locale?: Locale;
}

/** What `magicLinks.email.loginOrCreate` answers. */
export interface MagicLinksEmailLoginOrCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
  /** Whether this call created the user. Not for the browser, since it tells who is registered. */
  user_created: boolean;
}

/** What `magicLinks.email.revokeInvite` takes. */
export interface MagicLinksEmailRevokeInviteRequest {
  /** Where the invitation was mailed. */
  email: string;
}

/** What `magicLinks.email.revokeInvite` answers. */
export interface MagicLinksEmailRevokeInviteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `magicLinks.email.send` takes. */
export interface MagicLinksEmailSendRequest {
  /** Where the link is mailed. Decides which user signs in, unless the request names one. */
  email: string;
  /** The user to whom the address is added, by its ID or your own external ID. */
  user_id?: string;
  /** Token of a session of the user to whom the address is added. */
  session_token?: string;
  /** JWT of a session of the user to whom the address is added. */
  session_jwt?: string;
  /**
   * Where an active user lands after the click; usually a route of your backend, which gets `token` and
   * `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default
   * login redirect URL; without one the call fails.
   */
  login_magic_link_url?: string;
  /**
   * Where a new or pending user lands after the click; usually a route of your backend, which gets `token` and
   * `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default
   * signup redirect URL; without one the call fails.
   */
  signup_magic_link_url?: string;
  /**
   * For how many minutes a login link works. From 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 60
   */
  login_expiration_minutes?: number;
  /**
   * For how many minutes a signup link works. From 5 to 10080 (a week, the default). Minimum 5. Maximum 10080.
   * @default 10080
   */
  signup_expiration_minutes?: number;
  /**
   * Look of the login mail, by the ID of a template of the type "Magic links - Login" from the dashboard.
   * Default is the project's default template.
   */
  login_template_id?: string;
  /**
   * Look of the signup mail, by the ID of a template of the type "Magic links - Sign-up" from the dashboard.
   * Default is the project's default template.
   */
  signup_template_id?: string;
  /**
   * PKCE challenge: base64url of the SHA-256 of a verifier that the requesting device keeps. The link can then
   * be redeemed only with that verifier, thus only from that device.
   */
  code_challenge?: string;
  attributes?: Attributes;
  locale?: Locale;
}

/** What `magicLinks.email.send` answers. */
export interface MagicLinksEmailSendResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
}

/** What `oauth.attach` takes. */
export interface OauthAttachRequest {
  /** Name of the OAuth provider, such as `google`. The login must be started with the same one. */
  provider: string;
  /**
   * The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`,
   * `session_token` and `session_jwt`.
   */
  user_id?: string;
  /** Token of a session of the user who gets the new way to sign in. */
  session_token?: string;
  /** JWT of a session of the user who gets the new way to sign in. */
  session_jwt?: string;
}

/** What `oauth.attach` answers. */
export interface OauthAttachResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Ties the next OAuth login that is started with it to the user. Works once. */
  oauth_attach_token: string;
}

/** What `oauth.authenticate` takes. */
export interface OauthAuthenticateRequest {
  /** The value of `token` in the query of your redirect URL, where `stytch_token_type` is `oauth`. */
  token: string;
  /** PKCE verifier, of which the challenge was given when the login was started. Needed then, and only then. */
  code_verifier?: string;
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

/** What `oauth.authenticate` answers. */
export interface OauthAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /** Which provider it was, such as `Google`. */
  provider_type: string;
  /** The account's own ID at the provider, which OpenID Connect calls `sub`. */
  provider_subject: string;
  /** Identifies the link between the user and the account at the provider. */
  oauth_user_registration_id: string;
  /** What the provider issued, for calls to its own API on the user's behalf. */
  provider_values: {
    /** The provider's access token. Not one of Stytch's. */
    access_token: string;
    /** Gets another access token from the provider, where it hands such a token out. */
    refresh_token: string;
    /** JWT with the provider's claims about the user. Only OpenID Connect providers have one. */
    id_token: string;
    /** OAuth scopes that the access token carries. */
    scopes: string[];
    /** When the access token expires. */
    expires_at?: string;
  };
  /**
   * Whether all other sessions of the user must end. Stytch has ended its own; act on it if you keep sessions
   * yourself.
   */
  reset_sessions: boolean;
  user_session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `otps.authenticate` takes. */
export interface OtpsAuthenticateRequest {
  /** Where the passcode went, by the `email_id` or `phone_id` that the call which sent it answered. */
  method_id: string;
  /** The passcode as the user typed it, six digits. */
  code: string;
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
  attributes?: Attributes;
  options?: AttributeMatchOptions;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `otps.authenticate` answers. */
export interface OtpsAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /** What the user authenticated through, an `email_id` or a `phone_id`. */
  method_id: string;
  /**
   * Whether all other sessions of the user must end. Stytch has ended its own; act on it if you keep sessions
   * yourself.
   */
  reset_sessions: boolean;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `otps.email.loginOrCreate` takes. */
export interface OtpsEmailLoginOrCreateRequest {
  /** Where the passcode is mailed. Decides which user signs in or is created. */
  email: string;
  /**
   * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
   * @default 2
   */
  expiration_minutes?: number;
  /**
   * Look of the mail to an active user, by the ID of a template of the type "OTP - Login" from the dashboard.
   * Default is the project's default template.
   */
  login_template_id?: string;
  /**
   * Look of the mail to a new or pending user, by the ID of a template of the type "OTP - Sign-up" from the
   * dashboard. Default is the project's default template.
   */
  signup_template_id?: string;
  /**
   * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should
   * count as users only once they have proved their address or number.
   * @default false
   */
  create_user_as_pending?: boolean;
  attributes?: Attributes;
  locale?: Locale;
}

/** What `otps.email.loginOrCreate` answers. */
export interface OtpsEmailLoginOrCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
  /** Whether this call created the user. Not for the browser, since it tells who is registered. */
  user_created: boolean;
}

/** What `otps.email.send` takes. */
export interface OtpsEmailSendRequest {
  /** Where the passcode is mailed. Decides which user signs in, unless the request names one. */
  email: string;
  /**
   * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
   * @default 2
   */
  expiration_minutes?: number;
  /**
   * Look of the mail to an active user, by the ID of a template of the type "OTP - Login" from the dashboard.
   * Default is the project's default template.
   */
  login_template_id?: string;
  /**
   * Look of the mail to a new or pending user, by the ID of a template of the type "OTP - Sign-up" from the
   * dashboard. Default is the project's default template.
   */
  signup_template_id?: string;
  /**
   * The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`,
   * `session_token` and `session_jwt`.
   */
  user_id?: string;
  /** Token of a session of the user who gets the new way to sign in. */
  session_token?: string;
  /** JWT of a session of the user who gets the new way to sign in. */
  session_jwt?: string;
  attributes?: Attributes;
  locale?: Locale;
}

/** What `otps.email.send` answers. */
export interface OtpsEmailSendResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
}

/** What `otps.sms.loginOrCreate` takes. */
export interface OtpsSmsLoginOrCreateRequest {
  /**
   * Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works
   * without anything being sent.
   */
  phone_number: string;
  /**
   * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
   * @default 2
   */
  expiration_minutes?: number;
  /**
   * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should
   * count as users only once they have proved their address or number.
   * @default false
   */
  create_user_as_pending?: boolean;
  attributes?: Attributes;
  locale?: OtpLocale;
}

/** What `otps.sms.loginOrCreate` answers. */
export interface OtpsSmsLoginOrCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
  phone_id: string;
  /** Whether this call created the user. Not for the browser, since it tells who is registered. */
  user_created: boolean;
}

/** What `otps.sms.send` takes. */
export interface OtpsSmsSendRequest {
  /**
   * Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works
   * without anything being sent.
   */
  phone_number: string;
  /**
   * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
   * @default 2
   */
  expiration_minutes?: number;
  /**
   * The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`,
   * `session_token` and `session_jwt`.
   */
  user_id?: string;
  /** Token of a session of the user who gets the new way to sign in. */
  session_token?: string;
  /** JWT of a session of the user who gets the new way to sign in. */
  session_jwt?: string;
  attributes?: Attributes;
  locale?: OtpLocale;
}

/** What `otps.sms.send` answers. */
export interface OtpsSmsSendResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
  phone_id: string;
}

/** What `otps.whatsapp.loginOrCreate` takes. */
export interface OtpsWhatsappLoginOrCreateRequest {
  /**
   * Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works
   * without anything being sent.
   */
  phone_number: string;
  /**
   * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
   * @default 2
   */
  expiration_minutes?: number;
  /**
   * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should
   * count as users only once they have proved their address or number.
   * @default false
   */
  create_user_as_pending?: boolean;
  attributes?: Attributes;
  locale?: OtpLocale;
}

/** What `otps.whatsapp.loginOrCreate` answers. */
export interface OtpsWhatsappLoginOrCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
  phone_id: string;
  /** Whether this call created the user. Not for the browser, since it tells who is registered. */
  user_created: boolean;
}

/** What `otps.whatsapp.send` takes. */
export interface OtpsWhatsappSendRequest {
  /**
   * Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works
   * without anything being sent.
   */
  phone_number: string;
  /**
   * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
   * @default 2
   */
  expiration_minutes?: number;
  /**
   * The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`,
   * `session_token` and `session_jwt`.
   */
  user_id?: string;
  /** Token of a session of the user who gets the new way to sign in. */
  session_token?: string;
  /** JWT of a session of the user who gets the new way to sign in. */
  session_jwt?: string;
  attributes?: Attributes;
  locale?: OtpLocale;
}

/** What `otps.whatsapp.send` answers. */
export interface OtpsWhatsappSendResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
  phone_id: string;
}

/** What `passwords.authenticate` takes. */
export interface PasswordsAuthenticateRequest {
  /** Address of the user who logs in. */
  email: string;
  /** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
  password: string;
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

/** What `passwords.authenticate` answers. */
export interface PasswordsAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `passwords.create` takes. */
export interface PasswordsCreateRequest {
  /** The new user's email address. */
  email: string;
  /**
   * The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the
   * project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before.
   */
  password: string;
  name?: UserName;
  /**
   * How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040
   * minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none.
   * Minimum 5. Maximum 527040.
   */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
  /**
   * What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint,
   * stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for
   * the workspace.
   */
  telemetry_id?: string;
}

/** What `passwords.create` answers. */
export interface PasswordsCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `passwords.email.reset` takes. */
export interface PasswordsEmailResetRequest {
  /** The value of `token` in the query of your reset page. */
  token: string;
  /**
   * The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the
   * project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before.
   */
  password: string;
  /** PKCE verifier, of which `code_challenge` was given when the link was requested. Needed then, and only then. */
  code_verifier?: string;
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
  attributes?: Attributes;
  options?: AttributeMatchOptions;
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
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `passwords.email.resetStart` takes. */
export interface PasswordsEmailResetStartRequest {
  /** Where the link is mailed. Decides whose password can be set with it. */
  email: string;
  /**
   * Where the user lands after the click, which is your page that asks for the new password. It gets `token` and
   * `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default
   * reset redirect URL; without one the call fails.
   */
  reset_password_redirect_url?: string;
  /**
   * Minutes until the reset link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
   * @default 30
   */
  reset_password_expiration_minutes?: number;
  /**
   * Look of the mail, by the ID of a template of the type "Passwords - Password reset" from the dashboard.
   * Default is the project's default template.
   */
  reset_password_template_id?: string;
  /**
   * Where the user lands who logs in without the password instead; redeem that token with
   * `magicLinks.authenticate`. Default is the project's default login redirect URL; without one the call fails.
   */
  login_redirect_url?: string;
  /**
   * PKCE challenge: base64url of the SHA-256 of a verifier that the requesting device keeps. The link can then
   * be redeemed only with that verifier, thus only from that device.
   */
  code_challenge?: string;
  attributes?: Attributes;
  locale?: Locale;
}

/** What `passwords.email.resetStart` answers. */
export interface PasswordsEmailResetStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
}

/** What `passwords.existingPassword.reset` takes. */
export interface PasswordsExistingPasswordResetRequest {
  /** Address of the user whose password it is. */
  email: string;
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
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `passwords.migrate` takes. */
export interface PasswordsMigrateRequest {
  /** Address of the user whose password it is. */
  email: string;
  /**
   * The hash as your old system stored it. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC
   * form, which has its parameters inside, as the encoded form of `argon_2i` and `argon_2id` has.
   */
  hash: string;
  hash_type: PasswordHashType;
  md_5_config?: PasswordSaltConfig;
  sha_1_config?: PasswordSaltConfig;
  sha_512_config?: PasswordSaltConfig;
  argon_2_config?: PasswordArgon2Config;
  scrypt_config?: PasswordScryptConfig;
  pbkdf_2_config?: PasswordPbkdf2Config;
  name?: UserName;
  /** Phone number of the user, in E.164 form such as `+12025550162`. */
  phone_number?: string;
  /**
   * Your own ID for the user, unique in the project. Taken only if this call creates the user. At most 128
   * characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  external_id?: string;
  /** Roles to assign to the user. */
  roles?: string[];
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
  /**
   * Whether the address counts as verified. Only if you know that it is the user's; otherwise accounts of
   * different people may be merged into one.
   */
  set_email_verified?: boolean;
  /** Whether the phone number counts as verified. Only if you know that it is the user's. */
  set_phone_number_verified?: boolean;
}

/** What `passwords.migrate` answers. */
export interface PasswordsMigrateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
  /** Whether this call created the user. Not for the browser, since it tells who is registered. */
  user_created: boolean;
  user: User;
}

/** What `passwords.sessions.reset` takes. */
export interface PasswordsSessionsResetRequest {
  /**
   * The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the
   * project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before.
   */
  password: string;
  /** Token of the session whose user gets the password. */
  session_token?: string;
  /** JWT of the session whose user gets the password. */
  session_jwt?: string;
  /** How many minutes from now the session is to live. From 5 to 527040 (366 days). Minimum 5. Maximum 527040. */
  session_duration_minutes?: number;
  session_custom_claims?: SessionCustomClaims;
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
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `passwords.strengthCheck` takes. */
export interface PasswordsStrengthCheckRequest {
  /** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
  password: string;
  /**
   * Address of the user whose password it would be. Without it a password known from a breach may pass here and
   * be refused when it is set.
   */
  email?: string;
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
  /** How the user can make the password stronger. */
  feedback?: {
    /**
     * What is weak about the password, in a sentence for the user; from zxcvbn. An empty string where there is
     * nothing to say.
     */
    warning: string;
    /** What to do about it, in sentences for the user; from zxcvbn. */
    suggestions: string[];
    luds_requirements?: PasswordLudsFeedback;
  };
}

/** What `project.metrics` answers. */
export interface ProjectMetricsResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The project's ID, `project-live-` or `project-test-` and a UUID. */
  project_id: string;
  /** The counts, one entry per kind of thing. */
  metrics: {
    /** What is counted. `UNKNOWN` is for kinds that the API cannot name. */
    metric_type: "UNKNOWN" | "USER_COUNT" | "ORGANIZATION_COUNT" | "MEMBER_COUNT" | "M2M_CLIENT_COUNT" | (string & {});
    /** How many there are. Minimum 0. */
    count: number;
  }[];
}

/** What `rbac.policy` answers. */
export interface RbacPolicyResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  policy?: RbacPolicy;
}

/** What `sessions.attest` takes. */
export interface SessionsAttestRequest {
  /** The Trusted Auth Token profile to check the token against, by its ID from the dashboard. */
  profile_id: string;
  /** The issuer's JWT. Its signature, issuer and audience must be as the profile says. */
  token: string;
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
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `sessions.authenticate` takes. */
export interface SessionsAuthenticateRequest {
  /** Token of the session to check. */
  session_token?: string;
  /**
   * JWT of the session to check. It may have expired, as long as its signature is right and the session is
   * active.
   */
  session_jwt?: string;
  /**
   * How many minutes from now the session is to live. From 5 to 527040 (366 days). Left out, its end stays as it
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
  session: Session;
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
  user: User;
  verdict?: AuthorizationVerdict;
}

/** What `sessions.exchangeAccessToken` takes. */
export interface SessionsExchangeAccessTokenRequest {
  /** The access token that the Connected App got for the user. Used up by this call. */
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
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `sessions.get` takes. */
export interface SessionsGetRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
}

/** What `sessions.get` answers. */
export interface SessionsGetResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** All active sessions, on one page. */
  sessions: Session[];
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
  /** The public keys; around a change the old and the new one. */
  keys: Jwk[];
}

/** What `sessions.migrate` takes. */
export interface SessionsMigrateRequest {
  /** Token of the session at the other provider, which its UserInfo endpoint accepts. Not a token of Stytch. */
  session_token: string;
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

/** What `sessions.migrate` answers. */
export interface SessionsMigrateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `sessions.revoke` takes. */
export interface SessionsRevokeRequest {
  /** ID of the session to end, for instance from `sessions.get`. */
  session_id?: string;
  /** Token of the session to end. */
  session_token?: string;
  /** JWT of the session to end. */
  session_jwt?: string;
}

/** What `sessions.revoke` answers. */
export interface SessionsRevokeResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `totps.authenticate` takes. */
export interface TotpsAuthenticateRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /** The passcode as the user typed it, six digits. */
  totp_code: string;
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

/** What `totps.authenticate` answers. */
export interface TotpsAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
  totp_id: string;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `totps.create` takes. */
export interface TotpsCreateRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /**
   * How many minutes the user has for the first passcode, after which the registration is void. From 5 to 1440
   * (a day). Minimum 5. Maximum 1440.
   * @default 1440
   */
  expiration_minutes?: number;
}

/** What `totps.create` answers. */
export interface TotpsCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
  totp_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /** What the app makes its passcodes from, in base32, for users who type it in instead of scanning the QR code. */
  secret: string;
  /** The same as a QR code, a PNG image in a `data:` URL. */
  qr_code: string;
  recovery_codes: TotpRecoveryCodeList;
}

/** What `totps.recover` takes. */
export interface TotpsRecoverRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /** One of the recovery codes that `totps.create` answered, not used before. */
  recovery_code: string;
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

/** What `totps.recover` answers. */
export interface TotpsRecoverResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
  totp_id: string;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `totps.recoveryCodes` takes. */
export interface TotpsRecoveryCodesRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
}

/** What `totps.recoveryCodes` answers. */
export interface TotpsRecoveryCodesResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** All authenticator apps of the user. */
  totps: {
    /** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
    totp_id: string;
    /** Whether the user has ever authenticated with a passcode of this app. */
    verified: boolean;
    recovery_codes: TotpRecoveryCodeList;
  }[];
}

/** What `users.connectedApps` takes. */
export interface UsersConnectedAppsRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
}

/** What `users.connectedApps` answers. */
export interface UsersConnectedAppsResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** All apps with access, on one page. */
  connected_apps: GrantedConnectedApp[];
}

/** What `users.create` takes. */
export interface UsersCreateRequest {
  /** The user's first email address. Unverified until the user authenticates through it. */
  email?: string;
  /**
   * The user's first phone number, in E.164 form such as `+12025550162`. Unverified until the user authenticates
   * through it.
   */
  phone_number?: string;
  name?: UserName;
  /**
   * Your own ID for the user, unique in the project; calls then take it in place of Stytch's. At most 128
   * characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  external_id?: string;
  /** Roles to give the user from the start. */
  roles?: string[];
  /**
   * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should
   * count as users only once they have proved their address or number.
   * @default false
   */
  create_user_as_pending?: boolean;
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
  attributes?: Attributes;
}

/** What `users.create` answers. */
export interface UsersCreateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** Identifies the user's email address, where one was given. */
  email_id: string;
  /** Identifies the user's phone number, where one was given. */
  phone_id: string;
  status: UserStatus;
  user: User;
}

/** What `users.delete` takes. */
export interface UsersDeleteRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
}

/** What `users.delete` answers. */
export interface UsersDeleteResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
}

/** What `users.deleteBiometricRegistration` takes. */
export interface UsersDeleteBiometricRegistrationRequest {
  /** The registered phone, by its ID from `biometric_registrations` of the user. */
  biometric_registration_id: string;
}

/** What `users.deleteBiometricRegistration` answers. */
export interface UsersDeleteBiometricRegistrationResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.deleteCryptoWallet` takes. */
export interface UsersDeleteCryptoWalletRequest {
  /** The wallet, by its ID from `crypto_wallets` of the user. */
  crypto_wallet_id: string;
}

/** What `users.deleteCryptoWallet` answers. */
export interface UsersDeleteCryptoWalletResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.deleteEmail` takes. */
export interface UsersDeleteEmailRequest {
  /** The email address, by its ID from `emails` of the user. */
  email_id: string;
}

/** What `users.deleteEmail` answers. */
export interface UsersDeleteEmailResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.deleteExternalId` takes. */
export interface UsersDeleteExternalIdRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
}

/** What `users.deleteExternalId` answers. */
export interface UsersDeleteExternalIdResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.deleteOAuthRegistration` takes. */
export interface UsersDeleteOAuthRegistrationRequest {
  /** The linked account, by its ID from `providers` of the user. */
  oauth_user_registration_id: string;
}

/** What `users.deleteOAuthRegistration` answers. */
export interface UsersDeleteOAuthRegistrationResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.deletePassword` takes. */
export interface UsersDeletePasswordRequest {
  /** The password, by its ID from `password` of the user. */
  password_id: string;
}

/** What `users.deletePassword` answers. */
export interface UsersDeletePasswordResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.deletePhoneNumber` takes. */
export interface UsersDeletePhoneNumberRequest {
  /** The phone number, by its ID from `phone_numbers` of the user. */
  phone_id: string;
}

/** What `users.deletePhoneNumber` answers. */
export interface UsersDeletePhoneNumberResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.deleteTOTP` takes. */
export interface UsersDeleteTOTPRequest {
  /** The authenticator app, by its ID from `totps` of the user. */
  totp_id: string;
}

/** What `users.deleteTOTP` answers. */
export interface UsersDeleteTOTPResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.deleteWebAuthnRegistration` takes. */
export interface UsersDeleteWebAuthnRegistrationRequest {
  /** The passkey or security key, by its ID from `webauthn_registrations` of the user. */
  webauthn_registration_id: string;
}

/** What `users.deleteWebAuthnRegistration` answers. */
export interface UsersDeleteWebAuthnRegistrationResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.exchangePrimaryFactor` takes. */
export interface UsersExchangePrimaryFactorRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /** The new email address. Either this or `phone_number`. */
  email_address?: string;
  /** The new phone number, in E.164 form such as `+12025550162`. Either this or `email_address`. */
  phone_number?: string;
}

/** What `users.exchangePrimaryFactor` answers. */
export interface UsersExchangePrimaryFactorResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
}

/** What `users.get` takes. */
export interface UsersGetRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
}

/** What `users.get` answers. */
export interface UsersGetResponse extends User {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `users.revoke` takes. */
export interface UsersRevokeRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
  connected_app_id: string;
}

/** What `users.revoke` answers. */
export interface UsersRevokeResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
}

/** What `users.search` takes. */
export interface UsersSearchRequest {
  query?: UserSearchQuery;
  /** The `next_cursor` of the page before. Left out, the first page is answered. */
  cursor?: string;
  /**
   * How many users a page holds, at most 1000. Minimum 0. Maximum 1000.
   * @default 100
   */
  limit?: number;
}

/** What `users.search` answers. */
export interface UsersSearchResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** The users of this page. */
  results: User[];
  /** Where this page stands among all results. */
  results_metadata: {
    /** How many users the query finds on all pages. -1 if the workspace has totals turned off. */
    total: number;
    /** Pass it as `cursor` to get the next page. `null` or missing on the last one. */
    next_cursor?: string | null;
  };
}

/** What `users.update` takes. */
export interface UsersUpdateRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  name?: UserName;
  /**
   * Your own ID for the user, unique in the project; calls then take it in place of Stytch's. At most 128
   * characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  external_id?: string;
  /** Roles to assign to the user. */
  roles?: string[];
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
  attributes?: Attributes;
}

/** What `users.update` answers. */
export interface UsersUpdateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /** The email addresses of `user` once more. */
  emails: UserEmail[];
  /** The phone numbers of `user` once more. */
  phone_numbers: UserPhoneNumber[];
  /** The wallets of `user` once more. */
  crypto_wallets: CryptoWallet[];
}

/** What `webauthn.authenticate` takes. */
export interface WebauthnAuthenticateRequest {
  /** What `navigator.credentials.get` gave in the browser, as a JSON string. */
  public_key_credential: string;
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

/** What `webauthn.authenticate` answers. */
export interface WebauthnAuthenticateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /**
   * Identifies the registration of a passkey or security key. `webauthn-registration-live-` or
   * `webauthn-registration-test-`, then a UUID.
   */
  webauthn_registration_id: string;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `webauthn.authenticateStart` takes. */
export interface WebauthnAuthenticateStartRequest {
  /**
   * Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A
   * key works only for the domain it was registered with.
   */
  domain: string;
  /** Whose keys may sign, by the user's ID or your own external ID. Left out, any passkey for the domain may. */
  user_id?: string;
  /**
   * Whether the options ask for a passkey, unlocked by the user where possible (`userVerification` is
   * `preferred`).
   */
  return_passkey_credential_options?: boolean;
  /**
   * Whether binary values in the options are in base64url, which the browser's own `navigator.credentials`
   * needs, instead of plain base64.
   * @default false
   */
  use_base64_url_encoding?: boolean;
}

/** What `webauthn.authenticateStart` answers. */
export interface WebauthnAuthenticateStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies the user whose keys may sign, if the request named one. */
  user_id: string;
  /** The options as a JSON string. Parsed, they are the `publicKey` argument of `navigator.credentials.get`. */
  public_key_credential_request_options: string;
}

/** What `webauthn.listCredentials` takes. */
export interface WebauthnListCredentialsRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /** Domain that the keys were registered for, without scheme or port. */
  domain: string;
}

/** What `webauthn.listCredentials` answers. */
export interface WebauthnListCredentialsResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** All keys of the user for the domain, on one page. */
  credentials: {
    /** The key's own ID in WebAuthn, by which a browser finds it. Not secret. */
    credential_id: string;
    /**
     * Identifies the registration of a passkey or security key. `webauthn-registration-live-` or
     * `webauthn-registration-test-`, then a UUID.
     */
    webauthn_registration_id: string;
    /** Type of the credential, such as `public-key`. */
    type: string;
    /** The public key, in base64. */
    public_key: string;
  }[];
}

/** What `webauthn.register` takes. */
export interface WebauthnRegisterRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /** What `navigator.credentials.create` gave in the browser, as a JSON string. */
  public_key_credential: string;
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

/** What `webauthn.register` answers. */
export interface WebauthnRegisterResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  user: User;
  /**
   * Identifies the registration of a passkey or security key. `webauthn-registration-live-` or
   * `webauthn-registration-test-`, then a UUID.
   */
  webauthn_registration_id: string;
  session?: Session;
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
  user_device?: DeviceInfo;
}

/** What `webauthn.registerStart` takes. */
export interface WebauthnRegisterStartRequest {
  /** The user, by its ID. Your own external ID works as well, if you gave the user one. */
  user_id: string;
  /**
   * Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A
   * key works only for the domain it was registered with.
   */
  domain: string;
  /** The `User-Agent` header that the user's browser sent. */
  user_agent?: string;
  /**
   * What may hold the key: `platform` is built into the device, `cross-platform` can be carried from one to
   * another. Left out, both may.
   */
  authenticator_type?: "platform" | "cross-platform" | (string & {});
  /**
   * Whether the options ask for a passkey, which is kept in the authenticator (`residentKey` is `required`) and
   * unlocked by the user where possible (`userVerification` is `preferred`).
   */
  return_passkey_credential_options?: boolean;
  /** Value for `user.id` in the options. Default is the user's ID. */
  override_id?: string;
  /** Value for `user.name` in the options. Default is the user's name, email address or phone number. */
  override_name?: string;
  /**
   * Value for `user.displayName` in the options, which the browser shows. Default is the user's name, email
   * address or phone number.
   */
  override_display_name?: string;
  /**
   * Whether binary values in the options are in base64url, which the browser's own `navigator.credentials`
   * needs, instead of plain base64.
   * @default false
   */
  use_base64_url_encoding?: boolean;
}

/** What `webauthn.registerStart` answers. */
export interface WebauthnRegisterStartResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** The options as a JSON string. Parsed, they are the `publicKey` argument of `navigator.credentials.create`. */
  public_key_credential_creation_options: string;
}

/** What `webauthn.update` takes. */
export interface WebauthnUpdateRequest {
  /** The passkey or security key, by its ID from `webauthn_registrations` of the user. */
  webauthn_registration_id: string;
  /** The new label, such as `Work laptop`. */
  name: string;
}

/** What `webauthn.update` answers. */
export interface WebauthnUpdateResponse {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  webauthn_registration?: WebauthnRegistration;
}

/**
 * Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's
 * (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use
 * PKCE.
 */
export type ConnectedAppClientType = "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});

/**
 * Where the app may have people sent back to after they decided on access. An authorization request names one of
 * these as its `redirect_uri`, else it is refused.
 */
export type ConnectedAppRedirectUrlList = string[];

/** Where the app may have people sent to after a logout by OpenID Connect. */
export type ConnectedAppLogoutUrlList = string[];

/** A new Connected App, with its secret if it is of a kind that keeps one. */
export interface ConnectedAppWithClientSecret {
  /**
   * Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth,
   * `connected-app-live-` or `connected-app-test-` and a UUID.
   */
  client_id: string;
  /**
   * What the app proves itself with. Answered this once, since Stytch keeps only a hash; if it is lost, rotate
   * it. Missing for public apps.
   */
  client_secret?: string;
  /** The last four characters of the client's secret, to tell which one a service uses. */
  client_secret_last_four?: string;
  next_client_secret_last_four?: NextClientSecretLastFour;
  /** Name of the app, for people. Shown where consent is asked for. */
  client_name: string;
  /** What the app is for, in your words. */
  client_description: string;
  client_type: ConnectedAppClientType;
  /** State of the app. `active` for one that people can grant access to. */
  status: string;
  /** Picture to show beside the name; `null` or missing for an app without one. */
  logo_url?: string | null;
  /**
   * Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user
   * with `sessions.exchangeAccessToken`. For your own (first-party) apps only.
   */
  full_access_allowed: boolean;
  /**
   * Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own
   * (first-party) apps only.
   */
  bypass_consent_for_offline_access: boolean;
  redirect_urls: ConnectedAppRedirectUrlList;
  post_logout_redirect_urls: ConnectedAppLogoutUrlList;
  /** For how many minutes an access token of the app is good. 60 unless you set it. */
  access_token_expiry_minutes: number;
  /** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
  access_token_custom_audience?: string;
  /**
   * Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables.
   * `{}` for none.
   */
  access_token_template_content: string;
  /**
   * Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}`
   * for none.
   */
  id_token_template_content: string;
  /** Address of the metadata document by which the app made itself known, if it did so. */
  client_id_metadata_url?: string;
}

/** The last four characters of the secret that a rotation has made. `null` while none is under way. */
export type NextClientSecretLastFour = string | null;

/**
 * An app, yours or another maker's, that may ask your users for access over OAuth; your project is its
 * authorization server.
 */
export interface ConnectedApp {
  /**
   * Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth,
   * `connected-app-live-` or `connected-app-test-` and a UUID.
   */
  client_id: string;
  /** The last four characters of the client's secret, to tell which one a service uses. */
  client_secret_last_four?: string;
  next_client_secret_last_four?: NextClientSecretLastFour;
  /** Name of the app, for people. Shown where consent is asked for. */
  client_name: string;
  /** What the app is for, in your words. */
  client_description: string;
  client_type: ConnectedAppClientType;
  /** State of the app. `active` for one that people can grant access to. */
  status: string;
  /** Picture to show beside the name; `null` or missing for an app without one. */
  logo_url?: string | null;
  /**
   * Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user
   * with `sessions.exchangeAccessToken`. For your own (first-party) apps only.
   */
  full_access_allowed: boolean;
  /**
   * Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own
   * (first-party) apps only.
   */
  bypass_consent_for_offline_access: boolean;
  redirect_urls: ConnectedAppRedirectUrlList;
  post_logout_redirect_urls: ConnectedAppLogoutUrlList;
  /** For how many minutes an access token of the app is good. 60 unless you set it. */
  access_token_expiry_minutes: number;
  /** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
  access_token_custom_audience?: string;
  /**
   * Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables.
   * `{}` for none.
   */
  access_token_template_content: string;
  /**
   * Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}`
   * for none.
   */
  id_token_template_content: string;
  /** Address of the metadata document by which the app made itself known, if it did so. */
  client_id_metadata_url?: string;
  /**
   * How the app came to be: made by you, registered by itself (dynamic client registration), or known by its
   * metadata document.
   */
  creation_method: string;
}

/** Where this page stands among all results. */
export interface ClientSearchResultsMetadata {
  /** How many clients there are on all pages. -1 if the workspace has totals turned off. */
  total: number;
  /** Pass it as `cursor` to get the next page. `null` or missing on the last one. */
  next_cursor?: string | null;
}

/** A Connected App in the middle of a rotation, with the secret that comes next. */
export interface ConnectedAppWithNextClientSecret {
  /**
   * Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth,
   * `connected-app-live-` or `connected-app-test-` and a UUID.
   */
  client_id: string;
  /** The last four characters of the client's secret, to tell which one a service uses. */
  client_secret_last_four: string;
  /**
   * The new secret, good already beside the old one. Answered this once, since Stytch keeps only a hash; if it
   * is lost, cancel the rotation and start another.
   */
  next_client_secret: string;
  next_client_secret_last_four?: NextClientSecretLastFour;
  /** Name of the app, for people. Shown where consent is asked for. */
  client_name: string;
  /** What the app is for, in your words. */
  client_description: string;
  client_type: ConnectedAppClientType;
  /** State of the app. `active` for one that people can grant access to. */
  status: string;
  /** Picture to show beside the name; `null` or missing for an app without one. */
  logo_url?: string | null;
  /**
   * Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user
   * with `sessions.exchangeAccessToken`. For your own (first-party) apps only.
   */
  full_access_allowed: boolean;
  /**
   * Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own
   * (first-party) apps only.
   */
  bypass_consent_for_offline_access: boolean;
  redirect_urls: ConnectedAppRedirectUrlList;
  post_logout_redirect_urls: ConnectedAppLogoutUrlList;
  /** For how many minutes an access token of the app is good. 60 unless you set it. */
  access_token_expiry_minutes: number;
  /** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
  access_token_custom_audience?: string;
  /**
   * Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables.
   * `{}` for none.
   */
  access_token_template_content: string;
  /**
   * Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}`
   * for none.
   */
  id_token_template_content: string;
  /** Address of the metadata document by which the app made itself known, if it did so. */
  client_id_metadata_url?: string;
}

/** Chain of the wallet. All that are compatible with Ethereum count as `ethereum`. */
export type CryptoWalletType = "ethereum" | "solana" | (string & {});

/**
 * Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as
 * value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored.
 */
export type SessionCustomClaims = Record<string, unknown>;

/** A person's account in the project, with all ways in which they can sign in. */
export interface User {
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /**
   * Your own ID for the user, unique in the project; calls then take it in place of Stytch's. At most 128
   * characters out of letters, digits, `.`, `_`, `-` and `|`.
   */
  external_id?: string;
  status: UserStatus;
  name?: UserName;
  /** All email addresses, verified or not. */
  emails: UserEmail[];
  /** All phone numbers, verified or not. */
  phone_numbers: UserPhoneNumber[];
  /** Linked accounts at OAuth providers. */
  providers: OauthProvider[];
  /** Registered passkeys and security keys. */
  webauthn_registrations: WebauthnRegistration[];
  /** Registered authenticator apps. */
  totps: TotpRegistration[];
  /** Blockchain wallets of the user. */
  crypto_wallets: CryptoWallet[];
  /** Phones registered for fingerprint or face unlock. */
  biometric_registrations: BiometricRegistration[];
  password?: UserPassword;
  /** Roles assigned to the user. */
  roles: string[];
  trusted_metadata?: TrustedMetadata;
  untrusted_metadata?: UntrustedMetadata;
  /**
   * Whether logins are refused for a while after too many failed attempts in a row (10 unless the project says
   * otherwise).
   */
  is_locked: boolean;
  /** When the lock began, if there is one. */
  lock_created_at?: string;
  /** When the lock ends by itself, if there is one; an hour after it began unless the project says otherwise. */
  lock_expires_at?: string;
  /** When the user was created. */
  created_at?: string;
}

/**
 * `active` users get login links; `pending` ones have not proved themselves yet, get signup links, and become
 * active with their first successful authentication.
 */
export type UserStatus = "active" | "pending" | (string & {});

/** What the user is called. Each part may be left out. */
export interface UserName {
  /** Given name, such as `Ada`. */
  first_name?: string;
  /** Names between the first and the last, all in one string. */
  middle_name?: string;
  /** Family name, such as `Lovelace`. */
  last_name?: string;
}

/** An email address of a user. A user may have several; each belongs to one user only. */
export interface UserEmail {
  /** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
  email_id: string;
  /** The address itself. */
  email: string;
  /** Whether the user has ever authenticated through this address. */
  verified: boolean;
}

/** A phone number of a user, for one-time passcodes. */
export interface UserPhoneNumber {
  /** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
  phone_id: string;
  /** The number in E.164 form, such as `+12025550162`. */
  phone_number: string;
  /** Whether the user has ever authenticated with a passcode sent to this number. */
  verified: boolean;
}

/** An account at an OAuth provider with which the user signs in. */
export interface OauthProvider {
  /** Identifies the link between the user and the account at the provider. */
  oauth_user_registration_id: string;
  /** Which provider it is, such as `Google`. */
  provider_type: string;
  /** The account's own ID at the provider, which OpenID Connect calls `sub`. */
  provider_subject: string;
  /** Link to the account's picture, where the provider hands one out. */
  profile_picture_url: string;
  /** Language setting of the account, where the provider hands it out. */
  locale: string;
}

/** A passkey or security key that the user registered. */
export interface WebauthnRegistration {
  /**
   * Identifies the registration of a passkey or security key. `webauthn-registration-live-` or
   * `webauthn-registration-test-`, then a UUID.
   */
  webauthn_registration_id: string;
  /** Domain that the key was registered for. */
  domain: string;
  /** User agent of the browser in which the key was registered. */
  user_agent: string;
  /** Whether the user has ever proved to hold the key. */
  verified: boolean;
  /**
   * What the registration asked for: `platform` is built into the device, `cross-platform` can be carried from
   * one to another. Without a value it asked for neither.
   */
  authenticator_type: "platform" | "cross-platform" | (string & {});
  /** Label of the key, to tell it from the user's others. */
  name: string;
}

/** An authenticator app (TOTP) of the user. */
export interface TotpRegistration {
  /** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
  totp_id: string;
  /** Whether the user has ever authenticated with a passcode of this app. */
  verified: boolean;
}

/** A blockchain wallet with which the user signs in. */
export interface CryptoWallet {
  /** Identifies the wallet at Stytch. */
  crypto_wallet_id: string;
  /** Address of the wallet on its chain. */
  crypto_wallet_address: string;
  crypto_wallet_type: CryptoWalletType;
  /** Whether the user has ever authenticated by signing with this wallet. */
  verified: boolean;
}

/** A phone that the user unlocks by fingerprint or face to sign in. */
export interface BiometricRegistration {
  /** Identifies the registration of the phone. */
  biometric_registration_id: string;
  /** Whether the user has ever authenticated with this phone. */
  verified: boolean;
}

/** That the user has a password; the password itself is never answered. */
export interface UserPassword {
  /** Identifies the password, not the password itself. */
  password_id: string;
  /** Whether the user must set a new password before the next login with one. */
  requires_reset: boolean;
}

/**
 * Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most
 * 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes
 * one.
 */
export type TrustedMetadata = Record<string, unknown>;

/**
 * Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access.
 * At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one.
 */
export type UntrustedMetadata = Record<string, unknown>;

/**
 * A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user
 * proved themselves.
 */
export interface Session {
  /** Identifies a session, without being a credential for it. `session-live-` or `session-test-`, then a UUID. */
  session_id: string;
  /** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
  user_id: string;
  /** What the user has proved in this session, one entry per proof. */
  authentication_factors: AuthenticationFactor[];
  /** Roles that decide what the session may do. */
  roles: string[];
  /** When the session was opened. */
  started_at?: string;
  /** When the session was last authenticated. */
  last_accessed_at?: string;
  /** When the session ends, unless it is extended or revoked before. */
  expires_at?: string;
  attributes?: Attributes;
  /** Your own claims, as set with `session_custom_claims`. They are in the session's JWT as well. */
  custom_claims?: Record<string, unknown>;
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
 * Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it
 * is kept for fraud detection and for `options` where a link or passcode is redeemed.
 */
export interface Attributes {
  /** IP address of the user's device, not of your backend. */
  ip_address?: string;
  /** The `User-Agent` header that the user's device sent. */
  user_agent?: string;
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
 * What to do with the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the person to prove more (a second factor,
 * a captcha) before it goes on.
 */
export type FraudAction = "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {});

/**
 * Names of your own, kept with the telemetry ID so that you can find the lookup in the dashboard. Each at most
 * 65 characters out of letters, digits, `_`, `-`, `+`, `.` and `@`.
 */
export interface FraudExternalMetadata {
  /** Whom the lookup is about, such as your ID of the user. */
  external_id?: string;
  /** Which of your customers the lookup is about. */
  organization_id?: string;
  /** What the person was doing, such as `login`. */
  user_action?: string;
}

/** By what a rule matches devices or networks. A verdict has it only with the reason `RULE_MATCH`. */
export type FraudRuleType = "VISITOR_ID" | "BROWSER_ID" | "VISITOR_FINGERPRINT" | "BROWSER_FINGERPRINT" | "HARDWARE_FINGERPRINT" | "NETWORK_FINGERPRINT" | "CIDR_BLOCK" | "ASN" | "COUNTRY_CODE" | (string & {});

/**
 * A rule that overrules the verdict on matching devices or networks. Of the nine identifiers one is set, the one
 * that `rule_type` names; the others are empty strings.
 */
export interface FraudRule {
  rule_type: FraudRuleType;
  action: FraudRuleAction;
  /**
   * The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser,
   * but gone when cookies are cleared or the window is a private one.
   */
  visitor_id?: string;
  /**
   * Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and
   * as easily shed.
   */
  browser_id?: string;
  /**
   * The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away,
   * without cookie or IP address, so it stays the same in private windows and behind a VPN.
   */
  visitor_fingerprint?: string;
  /** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
  browser_fingerprint?: string;
  /**
   * Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many
   * people share one.
   */
  hardware_fingerprint?: string;
  /**
   * Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very
   * many people share it.
   */
  network_fingerprint?: string;
  /**
   * Network by its addresses, such as `203.0.113.0/24`, or a single IP address. The prefix is 16 to 32. Of
   * several blocks that match, the smallest counts; among equal ones `BLOCK` comes before `CHALLENGE` and that
   * before `ALLOW`.
   */
  cidr_block?: string;
  /** Network by the number of its operator (autonomous system number), from 0 to 4294967295, written as a string. */
  asn?: string;
  /** Country that the IP address belongs to, as two letters of ISO 3166-1 such as `DE`. Takes no `ALLOW`. */
  country_code?: string;
  /** Why the rule is there, in your words. */
  description?: string;
  /** When the rule was first set. */
  created_at: string;
  /** When the rule was last set again; `null` if never. */
  last_updated_at?: string | null;
  /** When the rule ends by itself. Not given for a rule that stays. */
  expires_at?: string;
}

/**
 * What lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE`
 * removes the rule.
 */
export type FraudRuleAction = "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});

/** A sign of trouble, and what lookups recommend because of it, Stytch's `default_action` unless you override it. */
export interface FraudVerdictReasonAction {
  /**
   * A sign of trouble that lookups find, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`.
   * `RULE_MATCH` says that one of your rules decided.
   */
  verdict_reason: string;
  default_action: FraudAction;
  /** What lookups recommend instead, by your override; `null` or missing without one. */
  override_action?: FraudAction | null;
  /** When the override was set, if there is one. */
  override_created_at?: string | null;
  /** Why there is an override, in your words; `null` or missing if nothing was written. */
  override_description?: string | null;
}

/** What a good token says. Custom claims of the token stand beside the fields listed here. */
export interface OauthActiveToken {
  /** The HTTP status, repeated in the body. 2xx on success. */
  status_code: number;
  /** Identifies this call in Stytch's logs; quote it to their support. */
  request_id: string;
  /** Always true here, which means that the token can be accepted. */
  active: true;
  /** The ID of the person who granted the token. */
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

/**
 * What the client may have its tokens say it may do, in words of your own such as `read:users`. A token carries
 * all of them, or those that the token request names.
 */
export type M2mScopeList = string[];

/**
 * Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; no place
 * for sensitive data.
 */
export type M2mTrustedMetadata = Record<string, unknown>;

/** A new M2M client, with its secret. */
export interface M2mClientWithClientSecret {
  /**
   * Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or
   * `m2m-client-test-` and a UUID, unless you chose another when you created it.
   */
  client_id: string;
  /**
   * What the client proves itself with. Answered this once, since Stytch keeps only a hash; if it is lost,
   * rotate it.
   */
  client_secret: string;
  /** The last four characters of the client's secret, to tell which one a service uses. */
  client_secret_last_four: string;
  next_client_secret_last_four?: NextClientSecretLastFour;
  /** Name of the client, for people. */
  client_name: string;
  /** What the client is for, in your words. */
  client_description: string;
  status: M2mClientStatus;
  scopes: M2mScopeList;
  trusted_metadata?: M2mTrustedMetadata;
}

/** Whether the client gets tokens (`active`) or none until it is activated again (`inactive`). */
export type M2mClientStatus = "active" | "inactive" | (string & {});

/** A service or script that authenticates to your services as itself, without a person behind it. */
export interface M2mClient {
  /**
   * Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or
   * `m2m-client-test-` and a UUID, unless you chose another when you created it.
   */
  client_id: string;
  /** The last four characters of the client's secret, to tell which one a service uses. */
  client_secret_last_four: string;
  next_client_secret_last_four?: NextClientSecretLastFour;
  /** Name of the client, for people. */
  client_name: string;
  /** What the client is for, in your words. */
  client_description: string;
  status: M2mClientStatus;
  scopes: M2mScopeList;
  trusted_metadata?: M2mTrustedMetadata;
}

/** Which clients to find. Without a query, or with no operands, it is all of the project. */
export interface M2mClientSearchQuery {
  /** How the operands combine. `AND` takes clients that pass all of them, `OR` those that pass any. */
  operator: "AND" | "OR" | (string & {});
  /** The filters, one condition each. */
  operands: M2mClientSearchFilter[];
}

/** One condition of a client search. `filter_name` says what is compared, `filter_value` with what. */
export type M2mClientSearchFilter = {
  /** Selects this filter; always `client_id`. */
  filter_name: "client_id";
  /** IDs of clients. */
  filter_value: string[];
} | {
  /** Selects this filter; always `client_name`. */
  filter_name: "client_name";
  /** Whole names, none of them shortened. */
  filter_value: string[];
} | {
  /** Selects this filter; always `scopes`. */
  filter_name: "scopes";
  /** Names of scopes. */
  filter_value: string[];
} | {
  /** Name of the filter, as Stytch documents it. */
  filter_name: string;
  /** What to compare with, in the form that the filter takes. */
  filter_value: unknown;
};

/** An M2M client in the middle of a rotation, with the secret that comes next. */
export interface M2mClientWithNextClientSecret {
  /**
   * Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or
   * `m2m-client-test-` and a UUID, unless you chose another when you created it.
   */
  client_id: string;
  /** The last four characters of the client's secret, to tell which one a service uses. */
  client_secret_last_four: string;
  /**
   * The new secret, good already beside the old one. Answered this once, since Stytch keeps only a hash; if it
   * is lost, cancel the rotation and start another.
   */
  next_client_secret: string;
  next_client_secret_last_four?: NextClientSecretLastFour;
  /** Name of the client, for people. */
  client_name: string;
  /** What the client is for, in your words. */
  client_description: string;
  status: M2mClientStatus;
  scopes: M2mScopeList;
  trusted_metadata?: M2mTrustedMetadata;
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

/**
 * Refuse the token or passcode unless it is redeemed from where it was asked for. Compares `attributes` of this
 * call with those of the call that made it.
 */
export interface AttributeMatchOptions {
  /** Whether the IP addresses must be the same. */
  ip_match_required: boolean;
  /** Whether the user agents must be the same. */
  user_agent_match_required: boolean;
}

/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
export type Locale = "en" | "es" | "fr" | "pt-br" | (string & {});

/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
export type OtpLocale = "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});

/**
 * The algorithm that `hash` was made with. For `pbkdf_2`, and where `hash` does not have its parameters inside,
 * give them in the `*_config` field of that algorithm.
 */
export type PasswordHashType = "bcrypt" | "md_5" | "argon_2i" | "argon_2id" | "sha_1" | "sha_512" | "scrypt" | "phpass" | "pbkdf_2" | (string & {});

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
 * Also ask whether the user's roles permit this action. If they do not, the call fails with 403; if they do, the
 * answer's `verdict` says through which roles.
 */
export interface AuthorizationCheck {
  /**
   * What is to be acted on, by its ID in the RBAC policy, such as `documents`. IDs starting with `stytch` are
   * Stytch's own resources.
   */
  resource_id: string;
  /** What is to be done, by its name in the RBAC policy, such as `read`. */
  action: string;
}

/** Why the `authorization_check` of the request was passed. Only there if the request had one. */
export interface AuthorizationVerdict {
  /** Always `true`, since a check that is not passed fails the call. */
  authorized: boolean;
  /** All roles of the user that permit the action. */
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
 * Codes that stand in for the app when the user has lost it (`totps.recover`), each good for one use. Show them
 * once and tell the user to keep them safe.
 */
export type TotpRecoveryCodeList = string[];

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

/** Which users to find. Without a query, or with no operands, it is all of the project. */
export interface UserSearchQuery {
  /**
   * How the operands combine. `AND` takes users that pass all of them. `OR` (any of them) is deprecated and no
   * longer supported; make several searches instead.
   */
  operator: "AND" | "OR" | (string & {});
  /** The filters, one condition each. */
  operands: UserSearchFilter[];
}

/** One condition of a user search. `filter_name` says what is compared, `filter_value` with what. */
export type UserSearchFilter = {
  /** Selects this filter; always `created_at_greater_than`. */
  filter_name: "created_at_greater_than";
  /** The time, in UTC. */
  filter_value: string;
} | {
  /** Selects this filter; always `created_at_less_than`. */
  filter_name: "created_at_less_than";
  /** The time, in UTC. */
  filter_value: string;
} | {
  /** Selects this filter; always `created_at_between`. */
  filter_name: "created_at_between";
  /** The two times. */
  filter_value: {
    /** Only users created after it, in UTC. */
    greater_than: string;
    /** Only users created before it, in UTC. */
    less_than: string;
  };
} | {
  /** Selects this filter; always `status`. */
  filter_name: "status";
  filter_value: UserStatus;
} | {
  /** Selects this filter; always `user_id`. */
  filter_name: "user_id";
  /** User IDs. Your own external IDs are found too. */
  filter_value: string[];
} | {
  /** Selects this filter; always `full_name_fuzzy`. */
  filter_name: "full_name_fuzzy";
  /** Beginning of a name, or a whole one. */
  filter_value: string;
} | {
  /** Selects this filter; always `email_address`. */
  filter_name: "email_address";
  /** Whole addresses, none of them shortened. */
  filter_value: string[];
} | {
  /** Selects this filter; always `email_address_fuzzy`. */
  filter_name: "email_address_fuzzy";
  /** Beginning of the local part or of the domain. */
  filter_value: string;
} | {
  /** Selects this filter; always `email_id`. */
  filter_name: "email_id";
  /** IDs of addresses (`email_id`). */
  filter_value: string[];
} | {
  /** Selects this filter; always `email_verified`. */
  filter_name: "email_verified";
  /** Whether there must be a verified one. */
  filter_value: boolean;
} | {
  /** Selects this filter; always `phone_number`. */
  filter_name: "phone_number";
  /** Whole numbers, in E.164 form, such as `+12025550162`. */
  filter_value: string[];
} | {
  /** Selects this filter; always `phone_number_fuzzy`. */
  filter_name: "phone_number_fuzzy";
  /** Part of a number. */
  filter_value: string;
} | {
  /** Selects this filter; always `phone_id`. */
  filter_name: "phone_id";
  /** IDs of phone numbers (`phone_id`). */
  filter_value: string[];
} | {
  /** Selects this filter; always `phone_verified`. */
  filter_name: "phone_verified";
  /** Whether there must be a verified one. */
  filter_value: boolean;
} | {
  /** Selects this filter; always `oauth_provider`. */
  filter_name: "oauth_provider";
  /** Names of providers. */
  filter_value: string[];
} | {
  /** Selects this filter; always `webauthn_registration_id`. */
  filter_name: "webauthn_registration_id";
  /** IDs of registrations (`webauthn_registration_id`). */
  filter_value: string[];
} | {
  /** Selects this filter; always `webauthn_registration_verified`. */
  filter_name: "webauthn_registration_verified";
  /** Whether there must be a verified one. */
  filter_value: boolean;
} | {
  /** Selects this filter; always `crypto_wallet_id`. */
  filter_name: "crypto_wallet_id";
  /** IDs of wallets (`crypto_wallet_id`). */
  filter_value: string[];
} | {
  /** Selects this filter; always `crypto_wallet_address`. */
  filter_name: "crypto_wallet_address";
  /** Addresses on the chain. */
  filter_value: string[];
} | {
  /** Selects this filter; always `crypto_wallet_verified`. */
  filter_name: "crypto_wallet_verified";
  /** Whether there must be a verified one. */
  filter_value: boolean;
} | {
  /** Selects this filter; always `totp_id`. */
  filter_name: "totp_id";
  /** IDs of registrations (`totp_id`). */
  filter_value: string[];
} | {
  /** Selects this filter; always `totp_verified`. */
  filter_name: "totp_verified";
  /** Whether there must be a verified one. */
  filter_value: boolean;
} | {
  /** Selects this filter; always `password_exists`. */
  filter_name: "password_exists";
  /** Whether there must be one. */
  filter_value: boolean;
} | {
  /** Name of the filter, as Stytch documents it. */
  filter_name: string;
};
