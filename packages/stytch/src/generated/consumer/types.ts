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
       * Registers an app that may ask users for access over OAuth or OpenID Connect, such as a partner's integration, a command line tool or an AI agent. An app that can keep a secret (`first_party`, `third_party`) gets a `client_secret`, answered this once; store it before anything else.
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
       * Deletes an app for good, so that it can no longer ask anybody for access. To take away merely one user's grant, use `users.revoke`.
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
       * Answers an app by its ID, with its settings. The client secret is never answered again, merely its last four characters.
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
       * Walks through all Connected Apps of the project, those that registered themselves included. There are no filters yet; take `connectedApp.clients.get` where you have an ID.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/connected-apps-search
       */
      search(request?: ConnectedAppClientsSearchRequest, options?: RequestOptions): PagedPromise<ConnectedAppClientsSearchResponse, ConnectedApp>;
      readonly secrets: {
        /**
         * Complete the rotation of an app's secret.
         *
         * Makes the secret from `connectedApp.clients.secrets.rotateStart` the only one. The old one is refused from here on, so call it once the app uses the new one. Fails if no rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/connected-apps-rotate-secret
         */
        rotate(request: ConnectedAppClientsSecretsRotateRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsSecretsRotateResponse>;
        /**
         * Cancel the rotation of an app's secret.
         *
         * Drops the secret that `connectedApp.clients.secrets.rotateStart` made and leaves the old one in force, for instance when the new one got lost or leaked. Fails if no rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/connected-apps-rotate-secret-cancel
         */
        rotateCancel(request: ConnectedAppClientsSecretsRotateCancelRequest, options?: RequestOptions): ApiPromise<ConnectedAppClientsSecretsRotateCancelResponse>;
        /**
         * Start the rotation of an app's secret.
         *
         * Makes a second secret, answered this once; from now on both are good. Give the new one to the app, then make the old one void with `connectedApp.clients.secrets.rotate`, or drop the new one with `connectedApp.clients.secrets.rotateCancel`. Fails while a rotation is under way and for public apps, which have no secret.
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
       * Changes the settings that are given and leaves the others as they are; a list replaces the one before. The type and the ID of an app cannot be changed, and its secret only with `connectedApp.clients.secrets.rotateStart`.
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
     * Log in with a blockchain wallet.
     *
     * Completes what `cryptoWallets.authenticateStart` began: checks that the wallet signed the challenge. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
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
     * Makes a challenge for the user's wallet to sign; pass the signature to `cryptoWallets.authenticate`. A wallet that nobody has becomes a new user first, unless the request names one. With `siwe_params` the challenge is a Sign-In with Ethereum message, with which the wallet warns users on a false site; otherwise it is the project's name and a random text.
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
     * Find out which project the credentials belong to.
     *
     * Answers the project of the ID and secret that the call was made with. Changes nothing, so it is the call to try new credentials or a connection with.
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
       * Check how risky an email address is.
       *
       * Rates an address before you let it sign up or mail it: throwaway domains, addresses that bounce, role accounts. Sends no mail. In beta; the workspace needs access to it from Stytch.
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
       * Get the verdict on a device.
       *
       * Looks up what Stytch's fingerprinting script found on the device, and whether to trust it. Call it in your backend before a sensitive step, with the telemetry ID that the browser got. Treat a 404 like a `BLOCK`.
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
       * List the rules for devices and networks.
       *
       * Walks through all rules that were set with `fraud.rules.set` or in the dashboard.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/fraud/api/get-rule
       */
      list(request?: FraudRulesListRequest, options?: RequestOptions): PagedPromise<FraudRulesListResponse, FraudRule>;
      /**
       * Set or remove a rule for devices or networks.
       *
       * Has lookups recommend your `action`, with the reason `RULE_MATCH`, for all devices or networks that match. Takes exactly one identifier; a rule it has already is replaced, and `NONE` removes it. If several rules match, the order is visitor ID, browser ID, visitor, browser, hardware and network fingerprint, then CIDR block, ASN, country. Fingerprints but the visitor's are shared by many people: a block hits them all.
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
       * Answers the reasons that can be overridden, each with the action it leads to by default and by your override. Lookups know further reasons, which cannot.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/fraud/api/get-verdict-reasons
       */
      list(request?: FraudVerdictReasonsListRequest, options?: RequestOptions): ApiPromise<FraudVerdictReasonsListResponse>;
      /**
       * Override what a verdict reason leads to.
       *
       * Has lookups recommend another action for a reason than Stytch's own, in the whole project: say, `ALLOW` for `VIRTUAL_MACHINE` where many customers work on virtual desktops. For single devices or networks set a rule with `fraud.rules.set`.
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
     * Ask whether a token of a Connected App is good.
     *
     * Asks Stytch about an access or refresh token, as in RFC 7662; an access token can also be verified without a call, with the project's keys. Takes the app's own credentials in place of the project's. A token that is not good is no error, the answer just says so.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/methods/introspect-token
     */
    introspectTokenNetwork(request: IdpIntrospectTokenNetworkRequest, options?: RequestOptions): ApiPromise<IdpIntrospectTokenNetworkResponse>;
    readonly oauth: {
      /**
       * Answer an authorization request of a Connected App.
       *
       * Records what the user decided and makes the answer to the app's authorization request, after `idp.oauth.authorizeStart` checked it. Send the user's browser to the `redirect_uri` answered, whether it carries a code or an error. The code works once; the app redeems it for tokens. The user is given by exactly one of `session_token`, `session_jwt` and `user_id`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/submit-oauth-authorization
       */
      authorize(request: IdpOauthAuthorizeRequest, options?: RequestOptions): ApiPromise<IdpAuthorization>;
      /**
       * Check an authorization request of a Connected App.
       *
       * Call it with what came in the query of the app's authorization request, before asking the user for consent. Checks the request, and answers who asks, which of the scopes this user can grant, and whether consent must be asked for. The user is given by exactly one of `session_token`, `session_jwt` and `user_id`. Grants nothing; that is `idp.oauth.authorize`.
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
     * Log in as a user, for support.
     *
     * Redeems the token that a person of your team gets in the Stytch dashboard with "Impersonate User", and opens a session of 60 minutes as that user. The token works once, the session cannot be extended, and its factor `impersonated` names who is behind it. Impersonation must be enabled for the project.
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
       * Creates the identity of a service or script, which then gets access tokens with `m2m.token`. The `client_secret` is answered this once; store it before anything else. To move a client over from elsewhere, give the ID and secret it has already.
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
       * Deletes a client for good, so that it gets no new tokens. Those it has are good until they expire, at most an hour. To switch it off for a while, set its `status` with `m2m.clients.update`.
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
       * Answers a client by its ID, with its scopes and status. The secret is never answered again, merely its last four characters.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/get-m2m-client
       */
      get(request: M2mClientsGetRequest, options?: RequestOptions): ApiPromise<M2mClientsGetResponse>;
      /**
       * Find M2M clients.
       *
       * Finds clients by ID, name or scope, or walks through all clients of the project if there is no query. Take `m2m.clients.get` where you have one ID.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/search-m2m-clients
       */
      search(request?: M2mClientsSearchRequest, options?: RequestOptions): PagedPromise<M2mClientsSearchResponse, M2mClient>;
      readonly secrets: {
        /**
         * Complete the rotation of a client's secret.
         *
         * Makes the secret from `m2m.clients.secrets.rotateStart` the only one. The old one is refused from here on, so call it once every place uses the new one. Fails if no rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/m2m-rotate-secret
         */
        rotate(request: M2mClientsSecretsRotateRequest, options?: RequestOptions): ApiPromise<M2mClientsSecretsRotateResponse>;
        /**
         * Cancel the rotation of a client's secret.
         *
         * Drops the secret that `m2m.clients.secrets.rotateStart` made and leaves the old one in force, for instance when the new one got lost or leaked. Fails if no rotation is under way.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api/m2m-rotate-secret-cancel
         */
        rotateCancel(request: M2mClientsSecretsRotateCancelRequest, options?: RequestOptions): ApiPromise<M2mClientsSecretsRotateCancelResponse>;
        /**
         * Start the rotation of a client's secret.
         *
         * Makes a second secret, answered this once; from now on both are good. Bring the new one to all places that use the old one, then make the old one void with `m2m.clients.secrets.rotate`, or drop the new one with `m2m.clients.secrets.rotateCancel`. Fails while a rotation is under way.
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
       * Changes what is given and leaves the rest as it is; `scopes` replaces the list before. With `status` a client is switched off and on again: an `inactive` one gets no new tokens, but those it has are good until they expire, at most an hour.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api/update-m2m-client
       */
      update(request: M2mClientsUpdateRequest, options?: RequestOptions): ApiPromise<M2mClientsUpdateResponse>;
    };
    /**
     * Get an access token for an M2M client.
     *
     * Trades the ID and secret of an M2M client for an access token that is good for an hour. Takes the client's own credentials in place of the project's, so it can be called by the client itself. Each call makes a new token; use one until it expires. Further fields of the body can be put into the token by the project's template of custom claims.
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
     * Redeem the token of a link.
     *
     * Redeems the token that a clicked link brought to your redirect URL, whether Stytch mailed it or you delivered it. A token works once, so a repeat fails. Redeeming a mailed link verifies the address and makes a pending user active. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/authenticate
     */
    authenticate(request: MagicLinksAuthenticateRequest, options?: RequestOptions): ApiPromise<MagicLinksAuthenticateResponse>;
    /**
     * Make a link token that you deliver yourself.
     *
     * Makes a one-time token for a user and sends nothing: you put it into a link of your own and deliver that by your own mail, text message or chat. Redeem it with `magicLinks.authenticate`. Redeeming it verifies no email address or phone number, and mail scanners that open links use it up, so where you can let Stytch mail instead (`magicLinks.email.send`). Each call makes another token.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/embeddable/create
     */
    create(request: MagicLinksCreateRequest, options?: RequestOptions): ApiPromise<MagicLinksCreateResponse>;
    readonly email: {
      /**
       * Create a pending user and mail an invitation.
       *
       * Creates a user with status `pending` and mails one message with an invite link. The user becomes active when the link is redeemed with `magicLinks.authenticate`; until then `magicLinks.email.revokeInvite` takes the invitation back. Calling again mails again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/invite
       */
      invite(request: MagicLinksEmailInviteRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailInviteResponse>;
      /**
       * Mail a link that logs in or signs up.
       *
       * Mails one message. An active user gets a login link, a pending one a signup link; an address that nobody has becomes a new user first, who gets a signup link. Use it for a form where people need not say whether they have an account. Redeem the token with `magicLinks.authenticate`. Calling again mails again.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/log-in-or-create-user
       */
      loginOrCreate(request: MagicLinksEmailLoginOrCreateRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailLoginOrCreateResponse>;
      /**
       * Take back an invitation.
       *
       * Revokes the invitation that `magicLinks.email.invite` mailed to an address, as long as it is pending. Nothing is mailed.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/magic-links/via-email/revoke-pending-invite
       */
      revokeInvite(request: MagicLinksEmailRevokeInviteRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailRevokeInviteResponse>;
      /**
       * Mail a link to a user who exists.
       *
       * Mails one message; an active user gets a login link, a pending one a signup link. An address that nobody has fails, which keeps strangers out but tells them who is registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the address to that user instead, and drops it again unless the link is redeemed within 5 minutes. Calling again mails again.
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
     * Tie an OAuth login to a user who exists.
     *
     * Makes a one-time token to put on the start URL of an OAuth login (`oauth_attach_token`), so that the account at the provider is linked to the given user, not to a new one. Only needed where Stytch cannot match the two by a verified email address. Takes exactly one of `user_id`, `session_token` and `session_jwt`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/oauth/attach
     */
    attach(request: OauthAttachRequest, options?: RequestOptions): ApiPromise<OauthAttachResponse>;
    /**
     * Redeem the token of an OAuth login.
     *
     * Redeems the token that an OAuth login brought to your redirect URL, and answers the user along with the provider's own tokens. A token works once. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
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
     * Redeem a passcode.
     *
     * Redeems a passcode that the user got by mail, text message or WhatsApp. It works once, and only the latest of an address or number does. Verifies that address or number and makes a pending user active. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/otp/authenticate
     */
    authenticate(request: OtpsAuthenticateRequest, options?: RequestOptions): ApiPromise<OtpsAuthenticateResponse>;
    readonly email: {
      /**
       * Mail a passcode that logs in or signs up.
       *
       * Mails one passcode. An address that nobody has becomes a new user first. Use it for a form where people need not say whether they have an account. Redeem the passcode with `otps.authenticate`, which takes the `email_id` of the answer. Calling again mails another and voids the one before.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-email/login-or-create-user
       */
      loginOrCreate(request: OtpsEmailLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsEmailLoginOrCreateResponse>;
      /**
       * Mail a passcode to a user who exists.
       *
       * Mails one passcode. An address that nobody has fails, which keeps strangers out but tells them who is registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the address to that user instead, and drops it again unless the passcode is redeemed within 5 minutes. Redeem it with `otps.authenticate`, which takes the `email_id` of the answer. Calling again mails another and voids the one before.
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
       * Text a passcode that logs in or signs up.
       *
       * Sends one text message with a passcode; an unknown number becomes a new user first. Redeem it with `otps.authenticate`, which takes the `phone_id` of the answer. Each message is billed, so guard the form against bots that send to paid numbers; countries other than the US and Canada must be allowed in the dashboard. Calling again sends another and voids the one before.
       *
       * Not safe to repeat: each call sends a text message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-sms/login-or-create-user
       */
      loginOrCreate(request: OtpsSmsLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsSmsLoginOrCreateResponse>;
      /**
       * Text a passcode to a user who exists.
       *
       * Sends one text message with a passcode; it is billed, and countries other than the US and Canada must be allowed in the dashboard. An unknown number fails, which tells who is registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the number to that user instead, and drops it again unless the passcode is redeemed within 5 minutes (`otps.authenticate`, with the `phone_id` of the answer). Calling again sends another and voids the one before.
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
       * Send a passcode by WhatsApp that logs in or signs up.
       *
       * Sends one WhatsApp message with a passcode; an unknown number becomes a new user first. Redeem it with `otps.authenticate`, which takes the `phone_id` of the answer. Each message is billed, so guard the form against bots. Calling again sends another and voids the one before.
       *
       * Not safe to repeat: each call sends a WhatsApp message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/otp/via-whatsapp/login-or-create-user
       */
      loginOrCreate(request: OtpsWhatsappLoginOrCreateRequest, options?: RequestOptions): ApiPromise<OtpsWhatsappLoginOrCreateResponse>;
      /**
       * Send a passcode by WhatsApp to a user who exists.
       *
       * Sends one WhatsApp message with a passcode, which is billed. An unknown number fails, which tells who is registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the number to that user instead, and drops it again unless the passcode is redeemed within 5 minutes (`otps.authenticate`, with the `phone_id` of the answer). Calling again sends another and voids the one before.
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
     * Log in with a password.
     *
     * Checks the password of the user with an email address. Give `session_duration_minutes` to open a session; without it the user is merely authenticated. Even the right password fails with `reset_password` when it has turned up in a data breach, or after the first login by link, passcode or OAuth on the same address, lest somebody else had set it; start a reset then. Failed attempts count towards a lock of the user.
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
     * Creates a user who signs in by email address and password, and opens a session if `session_duration_minutes` is given. Nothing is mailed, so the address stays unverified until the user authenticates through it. An address that somebody has fails with `duplicate_email`; a user without a password gets one through a reset (`passwords.email.resetStart`).
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/create
     */
    create(request: PasswordsCreateRequest, options?: RequestOptions): ApiPromise<PasswordsCreateResponse>;
    readonly email: {
      /**
       * Set a new password with the token of a link.
       *
       * Redeems the token that a reset link brought to your page, and sets the new password. A token works once. Ends all sessions that the user has, and authenticates the user; give `session_duration_minutes` to open a new session.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-email
       */
      reset(request: PasswordsEmailResetRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetResponse>;
      /**
       * Mail a link to set a new password.
       *
       * Mails one message with a link to your page for a new password, which `passwords.email.reset` then sets; a user without a password gets a first one this way. The mail also has a button to log in without the password. An address that nobody has fails. Calling again mails again.
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
       * Change a password, given the old one.
       *
       * Sets a new password for a user who knows the old one, for instance on a settings page. Ends all sessions that the user has; give `session_duration_minutes` to open a new one. Nothing is mailed.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-existing-password
       */
      reset(request: PasswordsExistingPasswordResetRequest, options?: RequestOptions): ApiPromise<PasswordsExistingPasswordResetResponse>;
    };
    /**
     * Take over a password from another system.
     *
     * Stores the hash of a password that your users already have elsewhere, so that they keep it. An address that nobody has becomes a new user; a known user gets the password if they have none yet. Nothing is mailed. Limited to 100 requests a second.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passwords/migrate
     */
    migrate(request: PasswordsMigrateRequest, options?: RequestOptions): ApiPromise<PasswordsMigrateResponse>;
    readonly sessions: {
      /**
       * Change a password within a session.
       *
       * Sets a new password for the user of a session, without asking for the old one. Takes exactly one of `session_token` and `session_jwt`, and the user must have authenticated by password, magic link or mailed passcode in the last five minutes. Ends all other sessions of the user.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/consumer/api/passwords/reset-options/password-reset-by-session
       */
      reset(request: PasswordsSessionsResetRequest, options?: RequestOptions): ApiPromise<PasswordsSessionsResetResponse>;
    };
    /**
     * Check whether a password would be accepted.
     *
     * Rates a password by the rules of your project, without storing it, and says how to better it; use it while somebody is typing a new one. Which parts of `feedback` are filled depends on how the project rates passwords (`strength_policy`).
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
     * Count what is in the project.
     *
     * Answers how many users, organizations, members and M2M clients the project holds, for instance to watch its growth or the bounds of your plan.
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
     * Answers the project's roles, resources and scopes, so that your backend can decide by itself what a user with certain roles may do. The policy seldom changes (it is edited in the dashboard), so keep it; Stytch's own clients fetch it again after five minutes.
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
     * Open a session on the word of a token issuer that you trust.
     *
     * Takes a JWT that your own backend or another provider signed for the person, and opens a session for that user. Or, with a session given, adds the token to that as a factor. A Trusted Auth Token profile in the dashboard says who may issue such tokens and what their claims mean. Without `session_duration_minutes` no session is opened.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/attest-session
     */
    attest(request: SessionsAttestRequest, options?: RequestOptions): ApiPromise<SessionsAttestResponse>;
    /**
     * Check a session, and extend it if asked.
     *
     * Checks with Stytch whether a session is still active and answers it with its user; the place to notice a revoked session at once. Takes exactly one of `session_token` and `session_jwt`, and fails with `too_many_session_arguments` on both. A JWT may have expired: while its session lives it is answered anew. With `session_duration_minutes` the session is extended.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/authenticate-session
     */
    authenticate(request?: SessionsAuthenticateRequest, options?: RequestOptions): ApiPromise<SessionsAuthenticateResponse>;
    /**
     * Turn a Connected App's access token into a session.
     *
     * Opens a session for the user that the access token stands for, so that an app of your own can use everything a login can. The token must carry the scope `full_access`, which only your own (first-party) apps can have, must be at most 5 minutes old, and works here once. It must have been granted from a session, thus not with `user_id`. Without `session_duration_minutes` no session is opened.
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
     * Answers all sessions of a user that are neither expired nor revoked, for instance to show where they are logged in. Answers no tokens; revoke one by its `session_id` with `sessions.revoke`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/get-sessions
     */
    get(request: SessionsGetRequest, options?: RequestOptions): ApiPromise<SessionsGetResponse>;
    /**
     * Get the keys that session JWTs are signed with.
     *
     * Answers the project's public keys (JWKS), with which your backend verifies session JWTs without asking Stytch; take the one whose `kid` the JWT's header names. Keys change about every six months, and for a month both the old and the new one are answered, so cache them and fetch again on an unknown `kid`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/get-jwks
     */
    getJWKS(request?: SessionsGetJWKSRequest, options?: RequestOptions): ApiPromise<SessionsGetJWKSResponse>;
    /**
     * Carry a session over from another provider.
     *
     * For moving to Stytch without logging anybody out. Stytch shows the old session's token to the other provider's UserInfo endpoint, set in the dashboard, and opens a session for the user whose email address comes back. The user must exist already; this call creates none. Without `session_duration_minutes` no session is opened.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/sessions/migrate-session
     */
    migrate(request: SessionsMigrateRequest, options?: RequestOptions): ApiPromise<SessionsMigrateResponse>;
    /**
     * End a session.
     *
     * Ends one session at once, for a logout or for a device that was lost. Takes exactly one of `session_id`, `session_token` and `session_jwt`. A JWT issued before still passes local verification until it expires, at most five minutes later; `sessions.authenticate` refuses it right away.
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
     * Check a passcode of an authenticator app.
     *
     * Checks the passcode that the user's app shows now; the one of the 30 seconds before and after passes too. Each works once. Usually a second factor: give the session that the user already has, and the app is added to it. The first one that passes completes the registration.
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
     * Makes the shared secret for an authenticator app (TOTP) and the recovery codes that go with it. Show the QR code or the secret to the user; the registration counts once a first passcode has passed `totps.authenticate`. A user has only one app at a time; with another one active the call fails with `active_totp_exists`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/totp/create
     */
    create(request: TotpsCreateRequest, options?: RequestOptions): ApiPromise<TotpsCreateResponse>;
    /**
     * Use a recovery code in place of an authenticator app.
     *
     * Checks a recovery code of a user who does not have their app at hand, and uses it up. Usually a second factor: give the session that the user already has. If the app is lost for good, remove it with `users.deleteTOTP` and register another.
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
     * Answers the recovery codes of a user's authenticator apps, for a user who wants to see them again. Makes no new ones. Ask for a fresh login before you show them, since each gets whoever holds it past the second factor.
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
     * List the apps that a user has let in.
     *
     * Answers the Connected Apps that the user has completed an authorization flow with, for instance to show what has access to the account. An app whose access was revoked (`users.revoke`) is not among them.
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
     * Creates a user without sending or authenticating anything, for instance to move users over from elsewhere. Needs an `email` or a `phone_number`; an address that another user has fails with `duplicate_email`. Where people sign up by themselves, `magicLinks.email.loginOrCreate` creates them on the way.
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
     * Deletes a user for good, with their email addresses and phone numbers: nothing can be sent to them any more, and whoever signs up with one of those later is a new user.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user
     */
    delete(request: UsersDeleteRequest, options?: RequestOptions): ApiPromise<UsersDeleteResponse>;
    /**
     * Remove a phone from the biometric logins of a user.
     *
     * Takes a phone off its user that was registered for fingerprint or face unlock. Such registrations are made by Stytch's mobile SDKs; here you can end one from your backend, for instance after a theft.
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
     * Takes a wallet off its user, who can no longer sign in with it. The wallet itself and what it holds are not touched.
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
     * Takes one email address off its user, who can no longer sign in with it. Nothing is mailed. To change an address, add the new one first (`magicLinks.email.send` with the user's `user_id`), or swap a user's only one with `users.exchangePrimaryFactor`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-email
     */
    deleteEmail(request: UsersDeleteEmailRequest, options?: RequestOptions): ApiPromise<UsersDeleteEmailResponse>;
    /**
     * Remove your own ID from a user.
     *
     * Removes the `external_id` of a user, who from then on is known by Stytch's `user_id` only. To change it, set another one with `users.update` instead.
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
     * Removes the link between a user and their account at an OAuth provider, such as Google. Other ways in stay as they are, and the provider is not told.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-oauth-registration
     */
    deleteOAuthRegistration(request: UsersDeleteOAuthRegistrationRequest, options?: RequestOptions): ApiPromise<UsersDeleteOAuthRegistrationResponse>;
    /**
     * Remove the password of a user.
     *
     * Removes the password of a user, who then has to sign in by other means. They can get a new one through a reset (`passwords.email.resetStart`).
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
     * Takes one phone number off its user, who can no longer get passcodes on it. Nothing is sent. To change a number, add the new one first (`otps.sms.send` with the user's `user_id`), or swap a user's only one with `users.exchangePrimaryFactor`.
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
     * Takes an authenticator app (TOTP) off its user. A user has only one at a time, so delete the old one before a new one is made with `totps.create`, for instance after a change of phones.
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
     * Takes a passkey or security key off its user, for instance because it was lost. The device itself may go on offering a passkey, which then is refused.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-webauthn-registration
     */
    deleteWebAuthnRegistration(request: UsersDeleteWebAuthnRegistrationRequest, options?: RequestOptions): ApiPromise<UsersDeleteWebAuthnRegistrationResponse>;
    /**
     * Swap a user's only email address or phone number.
     *
     * Puts another email address or phone number in the place of the only one a user has; an address can become a number and the other way round. Fails unless the user has exactly one factor. The user proves nothing here, so use it with care, for instance from a support desk that has checked who is asking.
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
     * Answers one user with all ways in which they can sign in. The fields of the user stand in the answer itself, next to `status_code` and `request_id`, not under `user` as elsewhere.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/get-user
     */
    get(request: UsersGetRequest, options?: RequestOptions): ApiPromise<UsersGetResponse>;
    /**
     * Take back the access of an app to a user.
     *
     * Ends the access of one Connected App to a user, and revokes all tokens it was issued on the user's behalf. It gets new ones only after the user has gone through another authorization flow. Find the apps with `users.connectedApps`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/connected-apps/consent-management/revoke-connected-app-access
     */
    revoke(request: UsersRevokeRequest, options?: RequestOptions): ApiPromise<UsersRevokeResponse>;
    /**
     * Find users.
     *
     * Finds users by filters that all must pass, or walks through all users of the project if there are none. Slow at times (up to some nine seconds) and limited to 150 requests a minute, so keep it out of logins and use `users.get` where you have an ID.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/users/search-users
     */
    search(request?: UsersSearchRequest, options?: RequestOptions): PagedPromise<UsersSearchResponse, User>;
    /**
     * Change a user.
     *
     * Changes what is given and leaves the rest. Metadata is merged at the top level. Email addresses and phone numbers cannot be added here, since the user must prove them: send to the new one with the user's `user_id` (`magicLinks.email.send`).
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
     * Log in with a passkey or security key.
     *
     * Completes what `webauthn.authenticateStart` began: checks the signature that the user's key made. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
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
     * Answers what the browser needs to have a challenge signed by a key: pass it to `navigator.credentials.get`, and what that gives to `webauthn.authenticate`. Without a `user_id` the user picks one of their passkeys for the domain; for that set `return_passkey_credential_options`, and for the browser's own functions `use_base64_url_encoding`.
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
     * Answers the public keys of the passkeys and security keys that a user has registered for a domain, for instance to copy them elsewhere. For their labels see `webauthn_registrations` of the user.
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
     * Completes what `webauthn.registerStart` began: checks what the browser made, and stores the key with the user. Give the session that the user already has and the key is added to it as a further factor, or `session_duration_minutes` alone to open one.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/register/register
     */
    register(request: WebauthnRegisterRequest, options?: RequestOptions): ApiPromise<WebauthnRegisterResponse>;
    /**
     * Start registering a passkey or security key.
     *
     * Answers what the browser needs to make a new key for a user: pass it to `navigator.credentials.create`, and what that gives to `webauthn.register`. Nothing is registered before that. For passkeys set `return_passkey_credential_options`, and for the browser's own functions `use_base64_url_encoding`.
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
     * Gives a key another label, so that the user can tell it from their others. The key itself stays as it is; to remove it, call `users.deleteWebAuthnRegistration`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/update
     */
    update(request: WebauthnUpdateRequest, options?: RequestOptions): ApiPromise<WebauthnUpdateResponse>;
  };
}
