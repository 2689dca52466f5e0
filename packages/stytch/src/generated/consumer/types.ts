// Made by `pnpm generate` from specs/stytch/consumer. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

import type {
  ConnectedApp,
  ConnectedAppClientsCreateRequest,
  ConnectedAppClientsCreateResponse,
  ConnectedAppClientsDeleteRequest,
  ConnectedAppClientsDeleteResponse,
  ConnectedAppClientsGetRequest,
  ConnectedAppClientsGetResponse,
  ConnectedAppClientsSearchRequest,
  ConnectedAppClientsSearchResponse,
  ConnectedAppClientsSecretsRotateCancelRequest,
  ConnectedAppClientsSecretsRotateCancelResponse,
  ConnectedAppClientsSecretsRotateRequest,
  ConnectedAppClientsSecretsRotateResponse,
  ConnectedAppClientsSecretsRotateStartRequest,
  ConnectedAppClientsSecretsRotateStartResponse,
  ConnectedAppClientsUpdateRequest,
  ConnectedAppClientsUpdateResponse,
  CryptoWalletsAuthenticateRequest,
  CryptoWalletsAuthenticateResponse,
  CryptoWalletsAuthenticateStartRequest,
  CryptoWalletsAuthenticateStartResponse,
  DebugWhoamiResponse,
  FraudEmailRiskRequest,
  FraudEmailRiskResponse,
  FraudFingerprintLookupRequest,
  FraudFingerprintLookupResponse,
  FraudRule,
  FraudRulesListRequest,
  FraudRulesListResponse,
  FraudRulesSetRequest,
  FraudRulesSetResponse,
  FraudVerdictReasonsListRequest,
  FraudVerdictReasonsListResponse,
  FraudVerdictReasonsOverrideRequest,
  FraudVerdictReasonsOverrideResponse,
  IdpAuthorization,
  IdpIntrospectTokenNetworkRequest,
  IdpIntrospectTokenNetworkResponse,
  IdpOauthAuthorizeRequest,
  IdpOauthAuthorizeStartRequest,
  IdpOauthAuthorizeStartResponse,
  ImpersonationAuthenticateRequest,
  ImpersonationAuthenticateResponse,
  M2mClient,
  M2mClientsCreateRequest,
  M2mClientsCreateResponse,
  M2mClientsDeleteRequest,
  M2mClientsDeleteResponse,
  M2mClientsGetRequest,
  M2mClientsGetResponse,
  M2mClientsSearchRequest,
  M2mClientsSearchResponse,
  M2mClientsSecretsRotateCancelRequest,
  M2mClientsSecretsRotateCancelResponse,
  M2mClientsSecretsRotateRequest,
  M2mClientsSecretsRotateResponse,
  M2mClientsSecretsRotateStartRequest,
  M2mClientsSecretsRotateStartResponse,
  M2mClientsUpdateRequest,
  M2mClientsUpdateResponse,
  M2mTokenRequest,
  MagicLinksAuthenticateRequest,
  MagicLinksAuthenticateResponse,
  MagicLinksCreateRequest,
  MagicLinksCreateResponse,
  MagicLinksEmailInviteRequest,
  MagicLinksEmailInviteResponse,
  MagicLinksEmailLoginOrCreateRequest,
  MagicLinksEmailLoginOrCreateResponse,
  MagicLinksEmailRevokeInviteRequest,
  MagicLinksEmailRevokeInviteResponse,
  MagicLinksEmailSendRequest,
  MagicLinksEmailSendResponse,
  OauthAttachRequest,
  OauthAttachResponse,
  OauthAuthenticateRequest,
  OauthAuthenticateResponse,
  OauthToken,
  OtpsAuthenticateRequest,
  OtpsAuthenticateResponse,
  OtpsEmailLoginOrCreateRequest,
  OtpsEmailLoginOrCreateResponse,
  OtpsEmailSendRequest,
  OtpsEmailSendResponse,
  OtpsSmsLoginOrCreateRequest,
  OtpsSmsLoginOrCreateResponse,
  OtpsSmsSendRequest,
  OtpsSmsSendResponse,
  OtpsWhatsappLoginOrCreateRequest,
  OtpsWhatsappLoginOrCreateResponse,
  OtpsWhatsappSendRequest,
  OtpsWhatsappSendResponse,
  PasswordsAuthenticateRequest,
  PasswordsAuthenticateResponse,
  PasswordsCreateRequest,
  PasswordsCreateResponse,
  PasswordsEmailResetRequest,
  PasswordsEmailResetResponse,
  PasswordsEmailResetStartRequest,
  PasswordsEmailResetStartResponse,
  PasswordsExistingPasswordResetRequest,
  PasswordsExistingPasswordResetResponse,
  PasswordsMigrateRequest,
  PasswordsMigrateResponse,
  PasswordsSessionsResetRequest,
  PasswordsSessionsResetResponse,
  PasswordsStrengthCheckRequest,
  PasswordsStrengthCheckResponse,
  ProjectMetricsResponse,
  RbacPolicyResponse,
  SessionsAttestRequest,
  SessionsAttestResponse,
  SessionsAuthenticateRequest,
  SessionsAuthenticateResponse,
  SessionsExchangeAccessTokenRequest,
  SessionsExchangeAccessTokenResponse,
  SessionsGetJWKSRequest,
  SessionsGetJWKSResponse,
  SessionsGetRequest,
  SessionsGetResponse,
  SessionsMigrateRequest,
  SessionsMigrateResponse,
  SessionsRevokeRequest,
  SessionsRevokeResponse,
  TotpsAuthenticateRequest,
  TotpsAuthenticateResponse,
  TotpsCreateRequest,
  TotpsCreateResponse,
  TotpsRecoverRequest,
  TotpsRecoverResponse,
  TotpsRecoveryCodesRequest,
  TotpsRecoveryCodesResponse,
  User,
  UsersConnectedAppsRequest,
  UsersConnectedAppsResponse,
  UsersCreateRequest,
  UsersCreateResponse,
  UsersDeleteBiometricRegistrationRequest,
  UsersDeleteBiometricRegistrationResponse,
  UsersDeleteCryptoWalletRequest,
  UsersDeleteCryptoWalletResponse,
  UsersDeleteEmailRequest,
  UsersDeleteEmailResponse,
  UsersDeleteExternalIdRequest,
  UsersDeleteExternalIdResponse,
  UsersDeleteOAuthRegistrationRequest,
  UsersDeleteOAuthRegistrationResponse,
  UsersDeletePasswordRequest,
  UsersDeletePasswordResponse,
  UsersDeletePhoneNumberRequest,
  UsersDeletePhoneNumberResponse,
  UsersDeleteRequest,
  UsersDeleteResponse,
  UsersDeleteTOTPRequest,
  UsersDeleteTOTPResponse,
  UsersDeleteWebAuthnRegistrationRequest,
  UsersDeleteWebAuthnRegistrationResponse,
  UsersExchangePrimaryFactorRequest,
  UsersExchangePrimaryFactorResponse,
  UsersGetRequest,
  UsersGetResponse,
  UsersRevokeRequest,
  UsersRevokeResponse,
  UsersSearchRequest,
  UsersSearchResponse,
  UsersUpdateRequest,
  UsersUpdateResponse,
  WebauthnAuthenticateRequest,
  WebauthnAuthenticateResponse,
  WebauthnAuthenticateStartRequest,
  WebauthnAuthenticateStartResponse,
  WebauthnListCredentialsRequest,
  WebauthnListCredentialsResponse,
  WebauthnRegisterRequest,
  WebauthnRegisterResponse,
  WebauthnRegisterStartRequest,
  WebauthnRegisterStartResponse,
  WebauthnUpdateRequest,
  WebauthnUpdateResponse,
} from "@linkwright/stytch-types/consumer";

export type {
  AttributeMatchOptions,
  Attributes,
  AuthenticationFactor,
  AuthenticationFactorDeliveryMethod,
  AuthenticationFactorType,
  AuthorizationCheck,
  AuthorizationVerdict,
  BiometricRegistration,
  ClientSearchResultsMetadata,
  ConnectedApp,
  ConnectedAppClientType,
  ConnectedAppClientsCreateRequest,
  ConnectedAppClientsCreateResponse,
  ConnectedAppClientsDeleteRequest,
  ConnectedAppClientsDeleteResponse,
  ConnectedAppClientsGetRequest,
  ConnectedAppClientsGetResponse,
  ConnectedAppClientsSearchRequest,
  ConnectedAppClientsSearchResponse,
  ConnectedAppClientsSecretsRotateCancelRequest,
  ConnectedAppClientsSecretsRotateCancelResponse,
  ConnectedAppClientsSecretsRotateRequest,
  ConnectedAppClientsSecretsRotateResponse,
  ConnectedAppClientsSecretsRotateStartRequest,
  ConnectedAppClientsSecretsRotateStartResponse,
  ConnectedAppClientsUpdateRequest,
  ConnectedAppClientsUpdateResponse,
  ConnectedAppLogoutUrlList,
  ConnectedAppPublic,
  ConnectedAppRedirectUrlList,
  ConnectedAppWithClientSecret,
  ConnectedAppWithNextClientSecret,
  CryptoWallet,
  CryptoWalletType,
  CryptoWalletsAuthenticateRequest,
  CryptoWalletsAuthenticateResponse,
  CryptoWalletsAuthenticateStartRequest,
  CryptoWalletsAuthenticateStartResponse,
  DebugWhoamiResponse,
  DeviceAttributeDetails,
  DeviceInfo,
  FraudAction,
  FraudEmailRiskRequest,
  FraudEmailRiskResponse,
  FraudExternalMetadata,
  FraudFingerprintLookupRequest,
  FraudFingerprintLookupResponse,
  FraudRule,
  FraudRuleAction,
  FraudRuleType,
  FraudRulesListRequest,
  FraudRulesListResponse,
  FraudRulesSetRequest,
  FraudRulesSetResponse,
  FraudVerdictReasonAction,
  FraudVerdictReasonsListRequest,
  FraudVerdictReasonsListResponse,
  FraudVerdictReasonsOverrideRequest,
  FraudVerdictReasonsOverrideResponse,
  GrantedConnectedApp,
  IdpAuthorization,
  IdpIntrospectTokenNetworkRequest,
  IdpIntrospectTokenNetworkResponse,
  IdpOauthAuthorizeRequest,
  IdpOauthAuthorizeStartRequest,
  IdpOauthAuthorizeStartResponse,
  IdpResourceList,
  IdpScopeList,
  IdpScopeResult,
  IdpScopeResultList,
  ImpersonationAuthenticateRequest,
  ImpersonationAuthenticateResponse,
  Jwk,
  Locale,
  M2mClient,
  M2mClientSearchFilter,
  M2mClientSearchQuery,
  M2mClientStatus,
  M2mClientWithClientSecret,
  M2mClientWithNextClientSecret,
  M2mClientsCreateRequest,
  M2mClientsCreateResponse,
  M2mClientsDeleteRequest,
  M2mClientsDeleteResponse,
  M2mClientsGetRequest,
  M2mClientsGetResponse,
  M2mClientsSearchRequest,
  M2mClientsSearchResponse,
  M2mClientsSecretsRotateCancelRequest,
  M2mClientsSecretsRotateCancelResponse,
  M2mClientsSecretsRotateRequest,
  M2mClientsSecretsRotateResponse,
  M2mClientsSecretsRotateStartRequest,
  M2mClientsSecretsRotateStartResponse,
  M2mClientsUpdateRequest,
  M2mClientsUpdateResponse,
  M2mScopeList,
  M2mTokenRequest,
  M2mTrustedMetadata,
  MagicLinksAuthenticateRequest,
  MagicLinksAuthenticateResponse,
  MagicLinksCreateRequest,
  MagicLinksCreateResponse,
  MagicLinksEmailInviteRequest,
  MagicLinksEmailInviteResponse,
  MagicLinksEmailLoginOrCreateRequest,
  MagicLinksEmailLoginOrCreateResponse,
  MagicLinksEmailRevokeInviteRequest,
  MagicLinksEmailRevokeInviteResponse,
  MagicLinksEmailSendRequest,
  MagicLinksEmailSendResponse,
  NextClientSecretLastFour,
  OauthActiveToken,
  OauthAttachRequest,
  OauthAttachResponse,
  OauthAuthenticateRequest,
  OauthAuthenticateResponse,
  OauthExchangeFactor,
  OauthFactor,
  OauthInactiveToken,
  OauthIntrospectionRequest,
  OauthProvider,
  OauthToken,
  OauthTokenRequest,
  OtpLocale,
  OtpsAuthenticateRequest,
  OtpsAuthenticateResponse,
  OtpsEmailLoginOrCreateRequest,
  OtpsEmailLoginOrCreateResponse,
  OtpsEmailSendRequest,
  OtpsEmailSendResponse,
  OtpsSmsLoginOrCreateRequest,
  OtpsSmsLoginOrCreateResponse,
  OtpsSmsSendRequest,
  OtpsSmsSendResponse,
  OtpsWhatsappLoginOrCreateRequest,
  OtpsWhatsappLoginOrCreateResponse,
  OtpsWhatsappSendRequest,
  OtpsWhatsappSendResponse,
  PasswordArgon2Config,
  PasswordHashType,
  PasswordLudsFeedback,
  PasswordPbkdf2Config,
  PasswordSaltConfig,
  PasswordScryptConfig,
  PasswordStrengthPolicy,
  PasswordsAuthenticateRequest,
  PasswordsAuthenticateResponse,
  PasswordsCreateRequest,
  PasswordsCreateResponse,
  PasswordsEmailResetRequest,
  PasswordsEmailResetResponse,
  PasswordsEmailResetStartRequest,
  PasswordsEmailResetStartResponse,
  PasswordsExistingPasswordResetRequest,
  PasswordsExistingPasswordResetResponse,
  PasswordsMigrateRequest,
  PasswordsMigrateResponse,
  PasswordsSessionsResetRequest,
  PasswordsSessionsResetResponse,
  PasswordsStrengthCheckRequest,
  PasswordsStrengthCheckResponse,
  ProjectMetricsResponse,
  RbacPolicy,
  RbacPolicyPermission,
  RbacPolicyResource,
  RbacPolicyResponse,
  RbacPolicyRole,
  RbacPolicyScope,
  Session,
  SessionCustomClaims,
  SessionsAttestRequest,
  SessionsAttestResponse,
  SessionsAuthenticateRequest,
  SessionsAuthenticateResponse,
  SessionsExchangeAccessTokenRequest,
  SessionsExchangeAccessTokenResponse,
  SessionsGetJWKSRequest,
  SessionsGetJWKSResponse,
  SessionsGetRequest,
  SessionsGetResponse,
  SessionsMigrateRequest,
  SessionsMigrateResponse,
  SessionsRevokeRequest,
  SessionsRevokeResponse,
  SsoFactor,
  TotpRecoveryCodeList,
  TotpRegistration,
  TotpsAuthenticateRequest,
  TotpsAuthenticateResponse,
  TotpsCreateRequest,
  TotpsCreateResponse,
  TotpsRecoverRequest,
  TotpsRecoverResponse,
  TotpsRecoveryCodesRequest,
  TotpsRecoveryCodesResponse,
  TrustedMetadata,
  UntrustedMetadata,
  User,
  UserEmail,
  UserName,
  UserPassword,
  UserPhoneNumber,
  UserSearchFilter,
  UserSearchQuery,
  UserStatus,
  UsersConnectedAppsRequest,
  UsersConnectedAppsResponse,
  UsersCreateRequest,
  UsersCreateResponse,
  UsersDeleteBiometricRegistrationRequest,
  UsersDeleteBiometricRegistrationResponse,
  UsersDeleteCryptoWalletRequest,
  UsersDeleteCryptoWalletResponse,
  UsersDeleteEmailRequest,
  UsersDeleteEmailResponse,
  UsersDeleteExternalIdRequest,
  UsersDeleteExternalIdResponse,
  UsersDeleteOAuthRegistrationRequest,
  UsersDeleteOAuthRegistrationResponse,
  UsersDeletePasswordRequest,
  UsersDeletePasswordResponse,
  UsersDeletePhoneNumberRequest,
  UsersDeletePhoneNumberResponse,
  UsersDeleteRequest,
  UsersDeleteResponse,
  UsersDeleteTOTPRequest,
  UsersDeleteTOTPResponse,
  UsersDeleteWebAuthnRegistrationRequest,
  UsersDeleteWebAuthnRegistrationResponse,
  UsersExchangePrimaryFactorRequest,
  UsersExchangePrimaryFactorResponse,
  UsersGetRequest,
  UsersGetResponse,
  UsersRevokeRequest,
  UsersRevokeResponse,
  UsersSearchRequest,
  UsersSearchResponse,
  UsersUpdateRequest,
  UsersUpdateResponse,
  WebauthnAuthenticateRequest,
  WebauthnAuthenticateResponse,
  WebauthnAuthenticateStartRequest,
  WebauthnAuthenticateStartResponse,
  WebauthnListCredentialsRequest,
  WebauthnListCredentialsResponse,
  WebauthnRegisterRequest,
  WebauthnRegisterResponse,
  WebauthnRegisterStartRequest,
  WebauthnRegisterStartResponse,
  WebauthnRegistration,
  WebauthnUpdateRequest,
  WebauthnUpdateResponse,
} from "@linkwright/stytch-types/consumer";

/** The methods of Stytch Consumer (stytch/consumer), by their dotted path. */
export interface Methods {
  readonly connectedApp: {
    readonly clients: {
      /**
       * Create a Connected App.
       *
       * Registers an app that can request access from users over OAuth or OpenID Connect, such as a partner's integration, a command-line tool or an AI agent. An app that can keep a secret (`first_party`, `third_party`) gets a `client_secret`, returned only this once; store it immediately.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/connected-apps-create
       */
      create(request: ConnectedAppClientsCreateRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsCreateResponse>;
      /**
       * Delete a Connected App.
       *
       * Permanently deletes an app, so that it can no longer request access from users. To revoke only one user's grant, use `users.revoke`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/connected-apps-delete
       */
      delete(request: ConnectedAppClientsDeleteRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsDeleteResponse>;
      /**
       * Get a Connected App.
       *
       * Returns an app by its ID, with its settings. The client secret is never returned again, only its last four characters.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/connected-apps-get
       */
      get(request: ConnectedAppClientsGetRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsGetResponse>;
      /**
       * List Connected Apps.
       *
       * Lists all Connected Apps of the project, including those that registered themselves. There are no filters yet; use `connectedApp.clients.get` if you have an ID.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/connected-apps-search
       */
      search(request?: ConnectedAppClientsSearchRequest, options?: RequestOptions): PagedPromise<ConnectedAppClientsSearchResponse, ConnectedApp>;
      readonly secrets: {
        /**
         * Complete a Connected App secret rotation.
         *
         * Makes the secret from `connectedApp.clients.secrets.rotateStart` the only valid one. The old one is rejected from then on, so call this once the app uses the new one. Fails if no rotation is in progress.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/connected-apps-rotate-secret
         */
        rotate(request: ConnectedAppClientsSecretsRotateRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsSecretsRotateResponse>;
        /**
         * Cancel a Connected App secret rotation.
         *
         * Discards the secret that `connectedApp.clients.secrets.rotateStart` created and leaves the old one valid, for example if the new one was lost or leaked. Fails if no rotation is in progress.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/connected-apps-rotate-secret-cancel
         */
        rotateCancel(request: ConnectedAppClientsSecretsRotateCancelRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsSecretsRotateCancelResponse>;
        /**
         * Start a Connected App secret rotation.
         *
         * Creates a second secret, returned only this once; from then on, both are valid. Deploy the new one to the app, then invalidate the old one with `connectedApp.clients.secrets.rotate`, or discard the new one with `connectedApp.clients.secrets.rotateCancel`. Fails while a rotation is in progress and for public apps, which have no secret.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/connected-apps-rotate-secret-start
         */
        rotateStart(request: ConnectedAppClientsSecretsRotateStartRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsSecretsRotateStartResponse>;
      };
      /**
       * Update a Connected App.
       *
       * Updates the specified settings and leaves the others unchanged; a list replaces the previous one. The type and the ID of an app cannot be changed, and its secret only with `connectedApp.clients.secrets.rotateStart`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/connected-apps-update
       */
      update(request: ConnectedAppClientsUpdateRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsUpdateResponse>;
    };
  };
  readonly cryptoWallets: {
    /**
     * Authenticate a blockchain wallet.
     *
     * Completes the login that `cryptoWallets.authenticateStart` started: verifies that the wallet signed the challenge. Set `session_duration_minutes` to create a session; without it the user is only authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/crypto-wallets/authenticate
     */
    authenticate(request: CryptoWalletsAuthenticateRequest, options?: RequestOptions): ApiPromise<CryptoWalletsAuthenticateResponse>;
    /**
     * Start a login with a blockchain wallet.
     *
     * Creates a challenge for the user's wallet to sign; pass the signature to `cryptoWallets.authenticate`. If no user has the wallet, creates one first, unless the request specifies a user. With `siwe_params`, the challenge is a Sign-In with Ethereum message, with which the wallet warns users on a spoofed site; otherwise it is the project's name and a random text.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/crypto-wallets/authenticate-start
     */
    authenticateStart(request: CryptoWalletsAuthenticateStartRequest, options?: RequestOptions): ApiPromise<CryptoWalletsAuthenticateStartResponse>;
  };
  readonly debug: {
    /**
     * Get the project that the credentials belong to.
     *
     * Returns the project of the ID and secret that the request was made with. Changes nothing, so use it to test new credentials or a connection.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api/overview
     */
    whoami(request?: Record<string, never>, options?: RequestOptions): ApiPromise<DebugWhoamiResponse>;
  };
  readonly fraud: {
    readonly email: {
      /**
       * Check the risk of an email address.
       *
       * Rates an email address before you let it sign up or send email to it: disposable domains, addresses that bounce, role accounts. Sends no email. In beta; the workspace needs access to it from Stytch.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/fraud/api/check-email-risk
       */
      risk(request: FraudEmailRiskRequest, options?: RequestOptions): ApiPromise<FraudEmailRiskResponse>;
    };
    readonly fingerprint: {
      /**
       * Look up a device fingerprint.
       *
       * Returns what Stytch's fingerprinting script found on the device, and whether to trust it. Call it from your backend before a sensitive step, with the telemetry ID that the browser received. Treat a 404 like a `BLOCK`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/fraud/api/fingerprint-lookup
       */
      lookup(request: FraudFingerprintLookupRequest, options?: RequestOptions): ApiPromise<FraudFingerprintLookupResponse>;
    };
    readonly rules: {
      /**
       * List fraud rules.
       *
       * Lists all rules for devices and networks that were set with `fraud.rules.set` or in the dashboard.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/fraud/api/get-rule
       */
      list(request?: FraudRulesListRequest, options?: RequestOptions): PagedPromise<FraudRulesListResponse, FraudRule>;
      /**
       * Set or remove a fraud rule.
       *
       * Sets the `action` that lookups recommend, with the reason `RULE_MATCH`, for all matching devices or networks. Takes exactly one identifier; its existing rule, if any, is replaced, and `NONE` removes it. If several rules match, the order of precedence is visitor ID, browser ID, visitor, browser, hardware and network fingerprint, then CIDR block, ASN, country. All fingerprints except the visitor's are shared by many people: a block affects them all.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/fraud/api/set-rule
       */
      set(request: FraudRulesSetRequest, options?: RequestOptions): ApiPromise<FraudRulesSetResponse>;
    };
    readonly verdictReasons: {
      /**
       * List verdict reasons and their overrides.
       *
       * Returns the reasons that can be overridden, each with its default action and that of your override. Lookups return further reasons, which cannot be overridden.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/fraud/api/get-verdict-reasons
       */
      list(request?: FraudVerdictReasonsListRequest, options?: RequestOptions): ApiPromise<FraudVerdictReasonsListResponse>;
      /**
       * Override the action of a verdict reason.
       *
       * Sets the action that lookups recommend for a reason instead of Stytch's own, in the whole project: for example, `ALLOW` for `VIRTUAL_MACHINE` if many customers work on virtual desktops. For individual devices or networks, set a rule with `fraud.rules.set`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/fraud/api/set-verdict-reason-override
       */
      override(request: FraudVerdictReasonsOverrideRequest, options?: RequestOptions): ApiPromise<FraudVerdictReasonsOverrideResponse>;
    };
  };
  readonly idp: {
    /**
     * Introspect a Connected App token.
     *
     * Introspects an access or refresh token, as in RFC 7662; an access token can also be verified without a call, using the project's keys. Takes the app's own credentials instead of the project's. An inactive token is not an error; the response reports it as inactive.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/methods/introspect-token
     */
    introspectTokenNetwork(request: IdpIntrospectTokenNetworkRequest, options?: RequestOptions): ApiPromise<IdpIntrospectTokenNetworkResponse>;
    readonly oauth: {
      /**
       * Approve or deny a Connected App.
       *
       * Records the user's decision and creates the response to the app's authorization request, after `idp.oauth.authorizeStart` has checked it. Redirect the user's browser to the returned `redirect_uri`, whether it carries a code or an error. The code is valid once; the app exchanges it for tokens. Specify the user by exactly one of `session_token`, `session_jwt` and `user_id`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/submit-oauth-authorization
       */
      authorize(request: IdpOauthAuthorizeRequest, options?: RequestOptions): ApiPromise<IdpAuthorization>;
      /**
       * Check a Connected App authorization request.
       *
       * Checks the query parameters of an app's authorization request, before you ask the user for consent. Returns which app is asking, which of the scopes this user can grant, and whether consent is required. Specify the user by exactly one of `session_token`, `session_jwt` and `user_id`. Grants nothing; for that, use `idp.oauth.authorize`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/start-oauth-authorization
       */
      authorizeStart(request: IdpOauthAuthorizeStartRequest, options?: RequestOptions): ApiPromise<IdpOauthAuthorizeStartResponse>;
    };
  };
  readonly impersonation: {
    /**
     * Authenticate an impersonation token.
     *
     * Authenticates the token that someone on your team gets in the Stytch dashboard with "Impersonate User", and creates a session of 60 minutes as that user. The token is valid once, the session cannot be extended, and its factor `impersonated` identifies who is behind it. Impersonation must be enabled for the project.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/impersonation/authenticate-token
     */
    authenticate(request: ImpersonationAuthenticateRequest, options?: RequestOptions): ApiPromise<ImpersonationAuthenticateResponse>;
  };
  readonly m2m: {
    readonly clients: {
      /**
       * Create an M2M client.
       *
       * Creates the identity of a service or script, which then gets access tokens with `m2m.token`. The `client_secret` is returned only this once; store it immediately. To migrate a client from another system, specify its existing ID and secret.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/m2m/client/create-m2m-client
       */
      create(request: M2mClientsCreateRequest, options?: RequestOptions): ApiPromise<M2mClientsCreateResponse>;
      /**
       * Delete an M2M client.
       *
       * Permanently deletes a client, so that it gets no new tokens. Existing ones stay valid until they expire, after at most an hour. To deactivate it temporarily, set its `status` with `m2m.clients.update`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/delete-m2m-client
       */
      delete(request: M2mClientsDeleteRequest, options?: RequestOptions): ApiPromise<M2mClientsDeleteResponse>;
      /**
       * Get an M2M client.
       *
       * Returns a client by its ID, with its scopes and status. The secret is never returned again, only its last four characters.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/get-m2m-client
       */
      get(request: M2mClientsGetRequest, options?: RequestOptions): ApiPromise<M2mClientsGetResponse>;
      /**
       * Search M2M clients.
       *
       * Finds clients by ID, name or scope, or lists all clients of the project if there is no query. Use `m2m.clients.get` if you have one ID.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/search-m2m-clients
       */
      search(request?: M2mClientsSearchRequest, options?: RequestOptions): PagedPromise<M2mClientsSearchResponse, M2mClient>;
      readonly secrets: {
        /**
         * Complete an M2M client secret rotation.
         *
         * Makes the secret from `m2m.clients.secrets.rotateStart` the only valid one. The old one is rejected from then on, so call this once the new one is in use everywhere. Fails if no rotation is in progress.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/m2m-rotate-secret
         */
        rotate(request: M2mClientsSecretsRotateRequest, options?: RequestOptions): ApiPromise<M2mClientsSecretsRotateResponse>;
        /**
         * Cancel an M2M client secret rotation.
         *
         * Discards the secret that `m2m.clients.secrets.rotateStart` created and leaves the old one valid, for example if the new one was lost or leaked. Fails if no rotation is in progress.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/m2m-rotate-secret-cancel
         */
        rotateCancel(request: M2mClientsSecretsRotateCancelRequest, options?: RequestOptions): ApiPromise<M2mClientsSecretsRotateCancelResponse>;
        /**
         * Start an M2M client secret rotation.
         *
         * Creates a second secret, returned only this once; from then on, both are valid. Deploy the new one wherever the old one is used, then invalidate the old one with `m2m.clients.secrets.rotate`, or discard the new one with `m2m.clients.secrets.rotateCancel`. Fails while a rotation is in progress.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/consumer/api/m2m/rotate-secret/start-secret-rotation
         */
        rotateStart(request: M2mClientsSecretsRotateStartRequest, options?: RequestOptions): ApiPromise<M2mClientsSecretsRotateStartResponse>;
      };
      /**
       * Update an M2M client.
       *
       * Updates the specified fields and leaves the others unchanged; `scopes` replaces the previous list. Set `status` to deactivate or reactivate a client: an `inactive` one gets no new tokens, but existing ones stay valid until they expire, after at most an hour.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/update-m2m-client
       */
      update(request: M2mClientsUpdateRequest, options?: RequestOptions): ApiPromise<M2mClientsUpdateResponse>;
    };
    /**
     * Get an M2M access token.
     *
     * Exchanges the ID and secret of an M2M client for an access token that is valid for an hour. Takes the client's own credentials instead of the project's, so the client can call it itself. Each call creates a new token; use one until it expires. Additional fields of the body can be added to the token by the project's template of custom claims.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api/get-m2m-token
     */
    token(request: M2mTokenRequest, options?: RequestOptions): ApiPromise<OauthToken>;
  };
  readonly magicLinks: {
    /**
     * Authenticate a magic link.
     *
     * Authenticates the token that a clicked link passed to your redirect URL, whether Stytch emailed it or you delivered it. A token is valid once, so a retry fails. Authenticating an emailed link verifies the address and activates a pending user. Set `session_duration_minutes` to create a session; without it the user is only authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/authenticate
     */
    authenticate(request: MagicLinksAuthenticateRequest, options?: RequestOptions): ApiPromise<MagicLinksAuthenticateResponse>;
    /**
     * Create an embeddable magic link.
     *
     * Creates a one-time token for a user and sends nothing: put it into a link of your own and deliver that by your own email, SMS or chat. Authenticate it with `magicLinks.authenticate`. This verifies no email address or phone number, and email scanners that open links use the token up, so let Stytch send the email instead where you can (`magicLinks.email.send`). Each call creates another token.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/embeddable/create
     */
    create(request: MagicLinksCreateRequest, options?: RequestOptions): ApiPromise<MagicLinksCreateResponse>;
    readonly email: {
      /**
       * Invite a user by email.
       *
       * Creates a user with status `pending` and sends one email with an invite link. The user becomes active when the link is authenticated with `magicLinks.authenticate`; until then, `magicLinks.email.revokeInvite` revokes the invitation. Calling it again sends another email.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/invite
       */
      invite(request: MagicLinksEmailInviteRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailInviteResponse>;
      /**
       * Send a login or signup email.
       *
       * Sends one email. An active user gets a login link, a pending one a signup link; if no user has the address, a new user is created first, who gets a signup link. Use it for a form where users need not specify whether they have an account. Authenticate the token with `magicLinks.authenticate`. Calling it again sends another email.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/log-in-or-create-user
       */
      loginOrCreate(request: MagicLinksEmailLoginOrCreateRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailLoginOrCreateResponse>;
      /**
       * Revoke an invitation.
       *
       * Revokes the invitation that `magicLinks.email.invite` sent to an address, as long as it is pending. Sends no email.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/revoke-pending-invite
       */
      revokeInvite(request: MagicLinksEmailRevokeInviteRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailRevokeInviteResponse>;
      /**
       * Send a magic link to an existing user.
       *
       * Sends one email; an active user gets a login link, a pending one a signup link. Fails if no user has the address, which keeps others out but reveals who is registered. If a user is specified (`user_id`, `session_token` or `session_jwt`), adds the address to that user instead, and removes it again unless the link is authenticated within 5 minutes. Calling it again sends another email.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/send-magic-link
       */
      send(request: MagicLinksEmailSendRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailSendResponse>;
    };
  };
  readonly oauth: {
    /**
     * Create an OAuth attach token.
     *
     * Creates a one-time token to add to the start URL of an OAuth login (`oauth_attach_token`), so that the account at the provider is linked to the specified user instead of a new one. Needed only where Stytch cannot match the two by a verified email address. Takes exactly one of `user_id`, `session_token` and `session_jwt`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/oauth/attach
     */
    attach(request: OauthAttachRequest, options?: RequestOptions): ApiPromise<OauthAttachResponse>;
    /**
     * Authenticate an OAuth token.
     *
     * Authenticates the token that an OAuth login passed to your redirect URL, and returns the user along with the provider's own tokens. A token is valid once. Set `session_duration_minutes` to create a session; without it the user is only authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/oauth/authenticate
     */
    authenticate(request: OauthAuthenticateRequest, options?: RequestOptions): ApiPromise<OauthAuthenticateResponse>;
  };
  readonly otps: {
    /**
     * Authenticate a passcode.
     *
     * Authenticates a passcode that the user received by email, SMS or WhatsApp. It is valid once, and only the latest passcode for an address or number is valid. Verifies that address or number and activates a pending user. Set `session_duration_minutes` to create a session; without it the user is only authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/otp/authenticate
     */
    authenticate(request: OtpsAuthenticateRequest, options?: RequestOptions): ApiPromise<OtpsAuthenticateResponse>;
    readonly email: {
      /**
       * Send a login or signup passcode by email.
       *
       * Sends one passcode by email. If no user has the address, a new user is created first. Use it for a form where users need not specify whether they have an account. Authenticate the passcode with `otps.authenticate`, which takes the `email_id` of the response. Calling it again sends another passcode and invalidates the previous one.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-email/login-or-create-user
       */
      loginOrCreate(request: OtpsEmailLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsEmailLoginOrCreateResponse>;
      /**
       * Send a passcode to an existing user by email.
       *
       * Sends one passcode by email. Fails if no user has the address, which keeps others out but reveals who is registered. If a user is specified (`user_id`, `session_token` or `session_jwt`), adds the address to that user instead, and removes it again unless the passcode is authenticated within 5 minutes. Authenticate it with `otps.authenticate`, which takes the `email_id` of the response. Calling it again sends another passcode and invalidates the previous one.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-email/send
       */
      send(request: OtpsEmailSendRequest, options?: RequestOptions): ApiPromise<OtpsEmailSendResponse>;
    };
    readonly sms: {
      /**
       * Send a login or signup passcode by SMS.
       *
       * Sends one SMS with a passcode; if no user has the number, a new user is created first. Authenticate it with `otps.authenticate`, which takes the `phone_id` of the response. Each SMS is billed, so protect the form against bots that send to premium-rate numbers; countries other than the US and Canada must be allowed in the dashboard. Calling it again sends another passcode and invalidates the previous one.
       *
       * Not safe to repeat: each call sends a text message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-sms/login-or-create-user
       */
      loginOrCreate(request: OtpsSmsLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsSmsLoginOrCreateResponse>;
      /**
       * Send a passcode to an existing user by SMS.
       *
       * Sends one SMS with a passcode; it is billed, and countries other than the US and Canada must be allowed in the dashboard. Fails if no user has the number, which reveals who is registered. If a user is specified (`user_id`, `session_token` or `session_jwt`), adds the number to that user instead, and removes it again unless the passcode is authenticated within 5 minutes (`otps.authenticate`, with the `phone_id` of the response). Calling it again sends another passcode and invalidates the previous one.
       *
       * Not safe to repeat: each call sends a text message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-sms/send
       */
      send(request: OtpsSmsSendRequest, options?: RequestOptions): ApiPromise<OtpsSmsSendResponse>;
    };
    readonly whatsapp: {
      /**
       * Send a login or signup passcode by WhatsApp.
       *
       * Sends one WhatsApp message with a passcode; if no user has the number, a new user is created first. Authenticate it with `otps.authenticate`, which takes the `phone_id` of the response. Each message is billed, so protect the form against bots. Calling it again sends another passcode and invalidates the previous one.
       *
       * Not safe to repeat: each call sends a WhatsApp message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-whatsapp/login-or-create-user
       */
      loginOrCreate(request: OtpsWhatsappLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsWhatsappLoginOrCreateResponse>;
      /**
       * Send a passcode to an existing user by WhatsApp.
       *
       * Sends one WhatsApp message with a passcode, which is billed. Fails if no user has the number, which reveals who is registered. If a user is specified (`user_id`, `session_token` or `session_jwt`), adds the number to that user instead, and removes it again unless the passcode is authenticated within 5 minutes (`otps.authenticate`, with the `phone_id` of the response). Calling it again sends another passcode and invalidates the previous one.
       *
       * Not safe to repeat: each call sends a WhatsApp message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-whatsapp/send
       */
      send(request: OtpsWhatsappSendRequest, options?: RequestOptions): ApiPromise<OtpsWhatsappSendResponse>;
    };
  };
  readonly passwords: {
    /**
     * Authenticate a password.
     *
     * Checks the password of the user with an email address. Set `session_duration_minutes` to create a session; without it the user is only authenticated. Even the correct password fails with `reset_password` if it has appeared in a data breach, or after the first login by link, passcode or OAuth on the same address, in case someone else had set it; start a reset then. Failed attempts count toward locking the user.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/authenticate
     */
    authenticate(request: PasswordsAuthenticateRequest, options?: RequestOptions): ApiPromise<PasswordsAuthenticateResponse>;
    /**
     * Create a user with a password.
     *
     * Creates a user who logs in by email address and password, and a session if `session_duration_minutes` is set. Sends no email, so the address stays unverified until the user authenticates through it. Fails with `duplicate_email` if a user has the address; a user without a password gets one through a reset (`passwords.email.resetStart`).
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/create
     */
    create(request: PasswordsCreateRequest, options?: RequestOptions): ApiPromise<PasswordsCreateResponse>;
    readonly email: {
      /**
       * Reset a password with an email token.
       *
       * Authenticates the token that a reset link passed to your page, and sets the new password. A token is valid once. Ends all existing sessions of the user, and authenticates the user; set `session_duration_minutes` to create a new session.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-email
       */
      reset(request: PasswordsEmailResetRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetResponse>;
      /**
       * Start an email password reset.
       *
       * Sends one email with a link to your page for a new password, which `passwords.email.reset` then sets; a user without a password gets a first one this way. The email also has a button to log in without the password. Fails if no user has the address. Calling it again sends another email.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-email-start
       */
      resetStart(request: PasswordsEmailResetStartRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetStartResponse>;
    };
    readonly existingPassword: {
      /**
       * Reset a password with the existing password.
       *
       * Sets a new password for a user who knows the old one, for example on a settings page. Ends all existing sessions of the user; set `session_duration_minutes` to create a new one. Sends no email.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-existing-password
       */
      reset(request: PasswordsExistingPasswordResetRequest, options?: RequestOptions): ApiPromise<PasswordsExistingPasswordResetResponse>;
    };
    /**
     * Import a password hash.
     *
     * Stores the hash of a password that a user already has in another system, so that they keep it. If no user has the address, a new user is created; an existing user gets the password if they have none yet. Sends no email. Limited to 100 requests per second.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/migrate
     */
    migrate(request: PasswordsMigrateRequest, options?: RequestOptions): ApiPromise<PasswordsMigrateResponse>;
    readonly sessions: {
      /**
       * Reset a password within a session.
       *
       * Sets a new password for the user of a session, without requiring the old one. Takes exactly one of `session_token` and `session_jwt`, and the user must have authenticated by password, magic link or email passcode in the last five minutes. Ends all other sessions of the user.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-session
       */
      reset(request: PasswordsSessionsResetRequest, options?: RequestOptions): ApiPromise<PasswordsSessionsResetResponse>;
    };
    /**
     * Check the strength of a password.
     *
     * Rates a password by the rules of your project, without storing it, and returns how to improve it; use it while the user enters a new one. Which parts of `feedback` are set depends on how the project rates passwords (`strength_policy`).
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/strength-check
     */
    strengthCheck(request: PasswordsStrengthCheckRequest, options?: RequestOptions): ApiPromise<PasswordsStrengthCheckResponse>;
  };
  readonly project: {
    /**
     * Get the metrics of the project.
     *
     * Returns the number of users, organizations, members and M2M clients in the project, for example to monitor its growth or the limits of your plan.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api/overview
     */
    metrics(request?: Record<string, never>, options?: RequestOptions): ApiPromise<ProjectMetricsResponse>;
  };
  readonly rbac: {
    /**
     * Get the RBAC policy.
     *
     * Returns the project's roles, resources and scopes, so that your backend can decide by itself what a user with certain roles is permitted to do. The policy seldom changes (it is edited in the dashboard), so cache it; Stytch's own clients fetch it again after five minutes.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/rbac/get-rbac-policy
     */
    policy(request?: Record<string, never>, options?: RequestOptions): ApiPromise<RbacPolicyResponse>;
  };
  readonly sessions: {
    /**
     * Attest a session with a trusted auth token.
     *
     * Authenticates a JWT that your own backend or another provider signed for the user, and creates a session for that user or, if a session is specified, adds the token to it as a factor. A Trusted Auth Token profile in the dashboard defines who may issue such tokens and what their claims mean. Without `session_duration_minutes`, no session is created.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/attest-session
     */
    attest(request: SessionsAttestRequest, options?: RequestOptions): ApiPromise<SessionsAttestResponse>;
    /**
     * Authenticate a session.
     *
     * Checks with Stytch whether a session is still active and returns it with its user; this detects a revoked session immediately. Takes exactly one of `session_token` and `session_jwt`, and fails with `too_many_session_arguments` if both are specified. A JWT may have expired: while its session is active, a new one is returned. With `session_duration_minutes`, the session is extended.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/authenticate-session
     */
    authenticate(request?: SessionsAuthenticateRequest, options?: RequestOptions): ApiPromise<SessionsAuthenticateResponse>;
    /**
     * Exchange a Connected App access token for a session.
     *
     * Creates a session for the user that the access token represents, so that an app of your own can use everything a login can. The token must carry the scope `full_access`, which only your own (first-party) apps can have, must be at most 5 minutes old, and is valid here once. It must have been granted from a session, not with `user_id`. Without `session_duration_minutes`, no session is created.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/exchange-access-token
     */
    exchangeAccessToken(request: SessionsExchangeAccessTokenRequest, options?: RequestOptions): ApiPromise<SessionsExchangeAccessTokenResponse>;
    /**
     * List a user's sessions.
     *
     * Returns all sessions of a user that are neither expired nor revoked, for example to show where they are logged in. Returns no tokens; revoke a session by its `session_id` with `sessions.revoke`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/get-sessions
     */
    get(request: SessionsGetRequest, options?: RequestOptions): ApiPromise<SessionsGetResponse>;
    /**
     * Get the public keys for session JWTs.
     *
     * Returns the project's public keys (JWKS), with which your backend verifies session JWTs without calling Stytch; use the key whose `kid` is in the JWT's header. Keys are rotated about every six months, and for a month both the old and the new one are returned, so cache them and fetch them again on an unknown `kid`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/get-jwks
     */
    getJWKS(request?: SessionsGetJWKSRequest, options?: RequestOptions): ApiPromise<SessionsGetJWKSResponse>;
    /**
     * Migrate a session from another provider.
     *
     * Migrates a session to Stytch without logging the user out. Stytch presents the old session's token to the other provider's UserInfo endpoint, set in the dashboard, and creates a session for the user whose email address is returned. The user must already exist; this call creates none. Without `session_duration_minutes`, no session is created.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/migrate-session
     */
    migrate(request: SessionsMigrateRequest, options?: RequestOptions): ApiPromise<SessionsMigrateResponse>;
    /**
     * Revoke a session.
     *
     * Revokes one session immediately, for a logout or a lost device. Takes exactly one of `session_id`, `session_token` and `session_jwt`. A JWT issued before still passes local verification until it expires, at most five minutes later; `sessions.authenticate` rejects it immediately.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/revoke-session
     */
    revoke(request?: SessionsRevokeRequest, options?: RequestOptions): ApiPromise<SessionsRevokeResponse>;
  };
  readonly totps: {
    /**
     * Authenticate an authenticator app passcode.
     *
     * Authenticates the passcode that the user's app currently shows; the passcodes of the 30 seconds before and after are also accepted. Each is valid once. Usually a second factor: specify the user's existing session, and the app is added to it. The first valid passcode completes the registration.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/authenticate
     */
    authenticate(request: TotpsAuthenticateRequest, options?: RequestOptions): ApiPromise<TotpsAuthenticateResponse>;
    /**
     * Register an authenticator app.
     *
     * Creates the shared secret for an authenticator app (TOTP) and the recovery codes that go with it. Show the QR code or the secret to the user; the registration takes effect once a first passcode has passed `totps.authenticate`. A user can have only one app at a time; if another one is active, the call fails with `active_totp_exists`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/create
     */
    create(request: TotpsCreateRequest, options?: RequestOptions): ApiPromise<TotpsCreateResponse>;
    /**
     * Authenticate a recovery code.
     *
     * Authenticates a recovery code of a user who does not have their app at hand, and uses it up. Usually a second factor: specify the user's existing session. If the app is permanently lost, remove it with `users.deleteTOTP` and register another.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/recover
     */
    recover(request: TotpsRecoverRequest, options?: RequestOptions): ApiPromise<TotpsRecoverResponse>;
    /**
     * Get a user's recovery codes.
     *
     * Returns the recovery codes of a user's authenticator apps, for a user who wants to see them again. Creates no new ones. Require a fresh login before you show them, since each lets whoever holds it bypass the second factor.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/get-recovery-codes
     */
    recoveryCodes(request: TotpsRecoveryCodesRequest, options?: RequestOptions): ApiPromise<TotpsRecoveryCodesResponse>;
  };
  readonly users: {
    /**
     * List a user's Connected Apps.
     *
     * Returns the Connected Apps that the user has completed an authorization flow with, for example to show what has access to the account. Excludes apps whose access was revoked (`users.revoke`).
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/get-connected-apps-user
     */
    connectedApps(request: UsersConnectedAppsRequest, options?: RequestOptions): ApiPromise<UsersConnectedAppsResponse>;
    /**
     * Create a user.
     *
     * Creates a user without sending or authenticating anything, for example to migrate users from another system. Requires an `email` or a `phone_number`; fails with `duplicate_email` if another user has the address. Where users sign up themselves, `magicLinks.email.loginOrCreate` creates them along the way.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/create-user
     */
    create(request?: UsersCreateRequest, options?: RequestOptions): ApiPromise<UsersCreateResponse>;
    /**
     * Delete a user.
     *
     * Permanently deletes a user, with their email addresses and phone numbers: nothing can be sent to them anymore, and anyone who signs up with one of those later is a new user.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user
     */
    delete(request: UsersDeleteRequest, options?: RequestOptions): ApiPromise<UsersDeleteResponse>;
    /**
     * Remove a biometric registration from a user.
     *
     * Removes a phone registered for fingerprint or face unlock from its user. Such registrations are created by Stytch's mobile SDKs; use this call to remove one from your backend, for example after a theft.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-biometric-registration
     */
    deleteBiometricRegistration(request: UsersDeleteBiometricRegistrationRequest, options?: RequestOptions): ApiPromise<UsersDeleteBiometricRegistrationResponse>;
    /**
     * Remove a blockchain wallet from a user.
     *
     * Removes a wallet from its user, who can no longer log in with it. The wallet itself and what it holds are unaffected.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-crypto-wallet
     */
    deleteCryptoWallet(request: UsersDeleteCryptoWalletRequest, options?: RequestOptions): ApiPromise<UsersDeleteCryptoWalletResponse>;
    /**
     * Remove an email address from a user.
     *
     * Removes an email address from its user, who can no longer log in with it. Sends no email. To change an address, add the new one first (`magicLinks.email.send` with the user's `user_id`), or replace a user's only one with `users.exchangePrimaryFactor`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-email
     */
    deleteEmail(request: UsersDeleteEmailRequest, options?: RequestOptions): ApiPromise<UsersDeleteEmailResponse>;
    /**
     * Remove an external ID from a user.
     *
     * Removes the `external_id` of a user, who is from then on known only by Stytch's `user_id`. To change it, set another one with `users.update` instead.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-external-id
     */
    deleteExternalId(request: UsersDeleteExternalIdRequest, options?: RequestOptions): ApiPromise<UsersDeleteExternalIdResponse>;
    /**
     * Unlink an OAuth account from a user.
     *
     * Removes the link between a user and their account at an OAuth provider, such as Google. Other login methods are unchanged, and the provider is not notified.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-oauth-registration
     */
    deleteOAuthRegistration(request: UsersDeleteOAuthRegistrationRequest, options?: RequestOptions): ApiPromise<UsersDeleteOAuthRegistrationResponse>;
    /**
     * Remove a password from a user.
     *
     * Removes the password of a user, who must then log in by other means. They can get a new one through a reset (`passwords.email.resetStart`).
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-password
     */
    deletePassword(request: UsersDeletePasswordRequest, options?: RequestOptions): ApiPromise<UsersDeletePasswordResponse>;
    /**
     * Remove a phone number from a user.
     *
     * Removes a phone number from its user, who can no longer get passcodes on it. Sends nothing. To change a number, add the new one first (`otps.sms.send` with the user's `user_id`), or replace a user's only one with `users.exchangePrimaryFactor`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-phone-number
     */
    deletePhoneNumber(request: UsersDeletePhoneNumberRequest, options?: RequestOptions): ApiPromise<UsersDeletePhoneNumberResponse>;
    /**
     * Remove an authenticator app from a user.
     *
     * Removes an authenticator app (TOTP) from its user. A user can have only one at a time, so remove the old one before creating a new one with `totps.create`, for example after a change of phones.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-totp
     */
    deleteTOTP(request: UsersDeleteTOTPRequest, options?: RequestOptions): ApiPromise<UsersDeleteTOTPResponse>;
    /**
     * Remove a passkey or security key from a user.
     *
     * Removes a passkey or security key from its user, for example because it was lost. The device itself may continue to offer a passkey, which is then rejected.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-webauthn-registration
     */
    deleteWebAuthnRegistration(request: UsersDeleteWebAuthnRegistrationRequest, options?: RequestOptions): ApiPromise<UsersDeleteWebAuthnRegistrationResponse>;
    /**
     * Replace a user's only email address or phone number.
     *
     * Replaces the only email address or phone number of a user with another; an address can be replaced by a number and vice versa. Fails unless the user has exactly one factor. The user verifies nothing here, so use it with care, for example from a support desk that has checked who is asking.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/exchange-primary-factor
     */
    exchangePrimaryFactor(request: UsersExchangePrimaryFactorRequest, options?: RequestOptions): ApiPromise<UsersExchangePrimaryFactorResponse>;
    /**
     * Get a user.
     *
     * Returns a user with all of their login methods. The fields of the user are at the top level of the response, next to `status_code` and `request_id`, not under `user` as elsewhere.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/get-user
     */
    get(request: UsersGetRequest, options?: RequestOptions): ApiPromise<UsersGetResponse>;
    /**
     * Revoke a Connected App's access to a user.
     *
     * Revokes the access of one Connected App to a user, and all tokens it was issued on the user's behalf. It gets new ones only after the user has completed another authorization flow. List the apps with `users.connectedApps`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/revoke-connected-app-access
     */
    revoke(request: UsersRevokeRequest, options?: RequestOptions): ApiPromise<UsersRevokeResponse>;
    /**
     * Search users.
     *
     * Finds users by filters that must all match, or lists all users of the project if there are none. Sometimes slow (up to about nine seconds) and limited to 150 requests per minute, so keep it out of logins and use `users.get` if you have an ID.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/search-users
     */
    search(request?: UsersSearchRequest, options?: RequestOptions): PagedPromise<UsersSearchResponse, User>;
    /**
     * Update a user.
     *
     * Updates the specified fields and leaves the others unchanged. Metadata is merged at the top level. Email addresses and phone numbers cannot be added here, since the user must verify them: send to the new one with the user's `user_id` (`magicLinks.email.send`).
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/update-user
     */
    update(request: UsersUpdateRequest, options?: RequestOptions): ApiPromise<UsersUpdateResponse>;
  };
  readonly webauthn: {
    /**
     * Authenticate a passkey or security key.
     *
     * Completes the login that `webauthn.authenticateStart` started: verifies the signature of the user's key. Set `session_duration_minutes` to create a session; without it the user is only authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/authenticate/authenticate
     */
    authenticate(request: WebauthnAuthenticateRequest, options?: RequestOptions): ApiPromise<WebauthnAuthenticateResponse>;
    /**
     * Start a login with a passkey or security key.
     *
     * Returns what the browser needs to have a challenge signed by a key: pass it to `navigator.credentials.get`, and the result of that to `webauthn.authenticate`. Without a `user_id`, the user picks one of their passkeys for the domain; for that, set `return_passkey_credential_options`, and for the browser's native functions, `use_base64_url_encoding`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/authenticate/start
     */
    authenticateStart(request: WebauthnAuthenticateStartRequest, options?: RequestOptions): ApiPromise<WebauthnAuthenticateStartResponse>;
    /**
     * List a user's keys for a domain.
     *
     * Returns the public keys of the passkeys and security keys that a user has registered for a domain, for example to copy them elsewhere. For their labels, see `webauthn_registrations` of the user.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/list-webauthn-credentials
     */
    listCredentials(request: WebauthnListCredentialsRequest, options?: RequestOptions): ApiPromise<WebauthnListCredentialsResponse>;
    /**
     * Register a passkey or security key.
     *
     * Completes the registration that `webauthn.registerStart` started: verifies what the browser created, and stores the key with the user. Specify the user's existing session to add the key to it as a further factor, or only `session_duration_minutes` to create one.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/register/register
     */
    register(request: WebauthnRegisterRequest, options?: RequestOptions): ApiPromise<WebauthnRegisterResponse>;
    /**
     * Start a passkey or security key registration.
     *
     * Returns what the browser needs to create a new key for a user: pass it to `navigator.credentials.create`, and the result of that to `webauthn.register`. Nothing is registered before that. For passkeys, set `return_passkey_credential_options`, and for the browser's native functions, `use_base64_url_encoding`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/register/start
     */
    registerStart(request: WebauthnRegisterStartRequest, options?: RequestOptions): ApiPromise<WebauthnRegisterStartResponse>;
    /**
     * Rename a passkey or security key.
     *
     * Changes the label of a key, so that the user can distinguish it from their others. The key itself is unchanged; to remove it, call `users.deleteWebAuthnRegistration`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/update
     */
    update(request: WebauthnUpdateRequest, options?: RequestOptions): ApiPromise<WebauthnUpdateResponse>;
  };
}
