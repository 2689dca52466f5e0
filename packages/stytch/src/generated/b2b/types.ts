// Made by `pnpm generate` from specs/stytch/b2b. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

import type {
  AuthorizationHeaders,
  DiscoveryIntermediateSessionsExchangeRequest,
  DiscoveryLogin,
  DiscoveryOrganizationsCreateRequest,
  DiscoveryOrganizationsListRequest,
  DiscoveryOrganizationsListResponse,
  IdpAuthorization,
  IdpIntrospectTokenNetworkRequest,
  IdpIntrospectTokenNetworkResponse,
  IdpOauthAuthorizeRequest,
  IdpOauthAuthorizeStartRequest,
  IdpOauthAuthorizeStartResponse,
  ImpersonationAuthenticateRequest,
  ImpersonationAuthenticateResponse,
  M2mTokenRequest,
  MagicLinksAuthenticateRequest,
  MagicLinksAuthenticateResponse,
  MagicLinksDiscoveryAuthenticateRequest,
  MagicLinksDiscoveryAuthenticateResponse,
  MagicLinksEmailDiscoverySendRequest,
  MagicLinksEmailDiscoverySendResponse,
  MagicLinksEmailInviteRequest,
  MagicLinksEmailInviteResponse,
  MagicLinksEmailLoginOrSignupRequest,
  MagicLinksEmailLoginOrSignupResponse,
  Member,
  OauthAuthenticateRequest,
  OauthAuthenticateResponse,
  OauthDiscoveryAuthenticateRequest,
  OauthDiscoveryAuthenticateResponse,
  OauthToken,
  Organization,
  OrganizationLogin,
  OrganizationsConnectedAppsRequest,
  OrganizationsConnectedAppsResponse,
  OrganizationsCreateRequest,
  OrganizationsCreateResponse,
  OrganizationsDeleteExternalIdRequest,
  OrganizationsDeleteExternalIdResponse,
  OrganizationsDeleteRequest,
  OrganizationsDeleteResponse,
  OrganizationsGetConnectedAppRequest,
  OrganizationsGetConnectedAppResponse,
  OrganizationsGetRequest,
  OrganizationsGetResponse,
  OrganizationsMembersConnectedAppsRevokeRequest,
  OrganizationsMembersConnectedAppsRevokeResponse,
  OrganizationsMembersCreateRequest,
  OrganizationsMembersCreateResponse,
  OrganizationsMembersDangerouslyGetRequest,
  OrganizationsMembersDangerouslyGetResponse,
  OrganizationsMembersDeleteExternalIdRequest,
  OrganizationsMembersDeleteExternalIdResponse,
  OrganizationsMembersDeleteMFAPhoneNumberRequest,
  OrganizationsMembersDeleteMFAPhoneNumberResponse,
  OrganizationsMembersDeletePasswordRequest,
  OrganizationsMembersDeletePasswordResponse,
  OrganizationsMembersDeleteRequest,
  OrganizationsMembersDeleteResponse,
  OrganizationsMembersDeleteTOTPRequest,
  OrganizationsMembersDeleteTOTPResponse,
  OrganizationsMembersGetConnectedAppsRequest,
  OrganizationsMembersGetConnectedAppsResponse,
  OrganizationsMembersGetRequest,
  OrganizationsMembersGetResponse,
  OrganizationsMembersOauthProvidersGithubRequest,
  OrganizationsMembersOauthProvidersGithubResponse,
  OrganizationsMembersOauthProvidersGoogleRequest,
  OrganizationsMembersOauthProvidersGoogleResponse,
  OrganizationsMembersOauthProvidersHubspotRequest,
  OrganizationsMembersOauthProvidersHubspotResponse,
  OrganizationsMembersOauthProvidersMicrosoftRequest,
  OrganizationsMembersOauthProvidersMicrosoftResponse,
  OrganizationsMembersOauthProvidersSlackRequest,
  OrganizationsMembersOauthProvidersSlackResponse,
  OrganizationsMembersOidcProvidersRequest,
  OrganizationsMembersOidcProvidersResponse,
  OrganizationsMembersReactivateRequest,
  OrganizationsMembersReactivateResponse,
  OrganizationsMembersSearchRequest,
  OrganizationsMembersSearchResponse,
  OrganizationsMembersStartEmailUpdateRequest,
  OrganizationsMembersStartEmailUpdateResponse,
  OrganizationsMembersUnlinkRetiredEmailRequest,
  OrganizationsMembersUnlinkRetiredEmailResponse,
  OrganizationsMembersUpdateRequest,
  OrganizationsMembersUpdateResponse,
  OrganizationsMetricsRequest,
  OrganizationsMetricsResponse,
  OrganizationsSearchRequest,
  OrganizationsSearchResponse,
  OrganizationsUpdateRequest,
  OrganizationsUpdateResponse,
  OtpsEmailAuthenticateRequest,
  OtpsEmailAuthenticateResponse,
  OtpsEmailDiscoveryAuthenticateRequest,
  OtpsEmailDiscoverySendRequest,
  OtpsEmailDiscoverySendResponse,
  OtpsEmailLoginOrSignupRequest,
  OtpsEmailLoginOrSignupResponse,
  OtpsSmsAuthenticateRequest,
  OtpsSmsSendRequest,
  OtpsSmsSendResponse,
  PasswordsAuthenticateRequest,
  PasswordsAuthenticateResponse,
  PasswordsDiscoveryAuthenticateRequest,
  PasswordsDiscoveryEmailResetRequest,
  PasswordsDiscoveryEmailResetStartRequest,
  PasswordsDiscoveryEmailResetStartResponse,
  PasswordsEmailRequireResetRequest,
  PasswordsEmailRequireResetResponse,
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
  RbacOrganizationsGetOrgPolicyRequest,
  RbacOrganizationsGetOrgPolicyResponse,
  RbacOrganizationsSetOrgPolicyRequest,
  RbacOrganizationsSetOrgPolicyResponse,
  RbacPolicyResponse,
  RecoveryCodesGetRequest,
  RecoveryCodesGetResponse,
  RecoveryCodesRecoverRequest,
  RecoveryCodesRecoverResponse,
  RecoveryCodesRotateRequest,
  RecoveryCodesRotateResponse,
  ScimConnectionCreateRequest,
  ScimConnectionCreateResponse,
  ScimConnectionDeleteRequest,
  ScimConnectionDeleteResponse,
  ScimConnectionGetGroupsRequest,
  ScimConnectionGetGroupsResponse,
  ScimConnectionGetRequest,
  ScimConnectionGetResponse,
  ScimConnectionGroup,
  ScimConnectionRotateCancelRequest,
  ScimConnectionRotateCancelResponse,
  ScimConnectionRotateCompleteRequest,
  ScimConnectionRotateCompleteResponse,
  ScimConnectionRotateStartRequest,
  ScimConnectionRotateStartResponse,
  ScimConnectionUpdateRequest,
  ScimConnectionUpdateResponse,
  SecondFactorLogin,
  SessionsAttestRequest,
  SessionsAttestResponse,
  SessionsAuthenticateRequest,
  SessionsAuthenticateResponse,
  SessionsExchangeAccessTokenRequest,
  SessionsExchangeAccessTokenResponse,
  SessionsExchangeRequest,
  SessionsGetJWKSRequest,
  SessionsGetJWKSResponse,
  SessionsGetRequest,
  SessionsGetResponse,
  SessionsMigrateRequest,
  SessionsMigrateResponse,
  SessionsRevokeRequest,
  SessionsRevokeResponse,
  SsoAuthenticateRequest,
  SsoAuthenticateResponse,
  SsoDeleteConnectionRequest,
  SsoDeleteConnectionResponse,
  SsoExternalCreateConnectionRequest,
  SsoExternalCreateConnectionResponse,
  SsoExternalUpdateConnectionRequest,
  SsoExternalUpdateConnectionResponse,
  SsoGetConnectionsRequest,
  SsoGetConnectionsResponse,
  SsoOidcCreateConnectionRequest,
  SsoOidcCreateConnectionResponse,
  SsoOidcUpdateConnectionRequest,
  SsoOidcUpdateConnectionResponse,
  SsoSamlCreateConnectionRequest,
  SsoSamlCreateConnectionResponse,
  SsoSamlDeleteEncryptionPrivateKeyRequest,
  SsoSamlDeleteEncryptionPrivateKeyResponse,
  SsoSamlDeleteVerificationCertificateRequest,
  SsoSamlDeleteVerificationCertificateResponse,
  SsoSamlUpdateByURLRequest,
  SsoSamlUpdateByURLResponse,
  SsoSamlUpdateConnectionRequest,
  SsoSamlUpdateConnectionResponse,
  TotpsAuthenticateRequest,
  TotpsCreateRequest,
  TotpsCreateResponse,
  TotpsMigrateRequest,
  TotpsMigrateResponse,
} from "@linkwright/stytch-types/b2b";

export type {
  ActiveScimConnection,
  ActiveSsoConnection,
  AuthMethod,
  AuthMethodAllowlist,
  AuthMethodPolicy,
  AuthenticationFactor,
  AuthenticationFactorDeliveryMethod,
  AuthenticationFactorType,
  AuthorizationCheck,
  AuthorizationVerdict,
  ClaimedEmailDomainList,
  ConnectedAppClientType,
  ConnectedAppPublic,
  CustomRole,
  CustomRolePermission,
  DefaultMfaMethod,
  DeviceAttributeDetails,
  DeviceInfo,
  DiscoveredOrganization,
  DiscoveredOrganizationList,
  DiscoveryIntermediateSessionsExchangeRequest,
  DiscoveryLogin,
  DiscoveryOrganizationsCreateRequest,
  DiscoveryOrganizationsListRequest,
  DiscoveryOrganizationsListResponse,
  EmailDomainAllowlist,
  EmailImplicitRoleAssignment,
  EmailImplicitRoleAssignmentList,
  EmailInvitePolicy,
  EmailJitProvisioning,
  ExternalConnection,
  ExternalGroupRoleAssignmentList,
  ExternalRoleAssignmentList,
  FirstPartyConnectedAppAllowlist,
  FirstPartyConnectedAppPolicy,
  GithubProviderInfo,
  GrantedConnectedApp,
  HubspotProviderInfo,
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
  M2mTokenRequest,
  MagicLinksAuthenticateRequest,
  MagicLinksAuthenticateResponse,
  MagicLinksDiscoveryAuthenticateRequest,
  MagicLinksDiscoveryAuthenticateResponse,
  MagicLinksEmailDiscoverySendRequest,
  MagicLinksEmailDiscoverySendResponse,
  MagicLinksEmailInviteRequest,
  MagicLinksEmailInviteResponse,
  MagicLinksEmailLoginOrSignupRequest,
  MagicLinksEmailLoginOrSignupResponse,
  Member,
  MemberOptions,
  MemberRole,
  MemberRoleSource,
  MemberSearchOperand,
  MemberSession,
  MemberStatus,
  Membership,
  MembershipType,
  MfaEnrollmentChange,
  MfaMessageLocale,
  MfaMessageShortLocale,
  MfaMethod,
  MfaMethodAllowlist,
  MfaMethodPolicy,
  MfaPolicy,
  MfaRequired,
  OauthActiveMemberToken,
  OauthAuthenticateRequest,
  OauthAuthenticateResponse,
  OauthDiscoveryAuthenticateRequest,
  OauthDiscoveryAuthenticateResponse,
  OauthExchangeFactor,
  OauthFactor,
  OauthInactiveToken,
  OauthIntrospectionRequest,
  OauthRegistration,
  OauthTenantAllowlist,
  OauthTenantJitProvisioning,
  OauthToken,
  OauthTokenRequest,
  OidcAttributeMapping,
  OidcConnection,
  OidcProviderInfo,
  Organization,
  OrganizationConnectedApp,
  OrganizationLogin,
  OrganizationPolicy,
  OrganizationSearchOperand,
  OrganizationsConnectedAppsRequest,
  OrganizationsConnectedAppsResponse,
  OrganizationsCreateRequest,
  OrganizationsCreateResponse,
  OrganizationsDeleteExternalIdRequest,
  OrganizationsDeleteExternalIdResponse,
  OrganizationsDeleteRequest,
  OrganizationsDeleteResponse,
  OrganizationsGetConnectedAppRequest,
  OrganizationsGetConnectedAppResponse,
  OrganizationsGetRequest,
  OrganizationsGetResponse,
  OrganizationsMembersConnectedAppsRevokeRequest,
  OrganizationsMembersConnectedAppsRevokeResponse,
  OrganizationsMembersCreateRequest,
  OrganizationsMembersCreateResponse,
  OrganizationsMembersDangerouslyGetRequest,
  OrganizationsMembersDangerouslyGetResponse,
  OrganizationsMembersDeleteExternalIdRequest,
  OrganizationsMembersDeleteExternalIdResponse,
  OrganizationsMembersDeleteMFAPhoneNumberRequest,
  OrganizationsMembersDeleteMFAPhoneNumberResponse,
  OrganizationsMembersDeletePasswordRequest,
  OrganizationsMembersDeletePasswordResponse,
  OrganizationsMembersDeleteRequest,
  OrganizationsMembersDeleteResponse,
  OrganizationsMembersDeleteTOTPRequest,
  OrganizationsMembersDeleteTOTPResponse,
  OrganizationsMembersGetConnectedAppsRequest,
  OrganizationsMembersGetConnectedAppsResponse,
  OrganizationsMembersGetRequest,
  OrganizationsMembersGetResponse,
  OrganizationsMembersOauthProvidersGithubRequest,
  OrganizationsMembersOauthProvidersGithubResponse,
  OrganizationsMembersOauthProvidersGoogleRequest,
  OrganizationsMembersOauthProvidersGoogleResponse,
  OrganizationsMembersOauthProvidersHubspotRequest,
  OrganizationsMembersOauthProvidersHubspotResponse,
  OrganizationsMembersOauthProvidersMicrosoftRequest,
  OrganizationsMembersOauthProvidersMicrosoftResponse,
  OrganizationsMembersOauthProvidersSlackRequest,
  OrganizationsMembersOauthProvidersSlackResponse,
  OrganizationsMembersOidcProvidersRequest,
  OrganizationsMembersOidcProvidersResponse,
  OrganizationsMembersReactivateRequest,
  OrganizationsMembersReactivateResponse,
  OrganizationsMembersSearchRequest,
  OrganizationsMembersSearchResponse,
  OrganizationsMembersStartEmailUpdateRequest,
  OrganizationsMembersStartEmailUpdateResponse,
  OrganizationsMembersUnlinkRetiredEmailRequest,
  OrganizationsMembersUnlinkRetiredEmailResponse,
  OrganizationsMembersUpdateRequest,
  OrganizationsMembersUpdateResponse,
  OrganizationsMetricsRequest,
  OrganizationsMetricsResponse,
  OrganizationsSearchRequest,
  OrganizationsSearchResponse,
  OrganizationsUpdateRequest,
  OrganizationsUpdateResponse,
  OtherSearchOperand,
  OtpsEmailAuthenticateRequest,
  OtpsEmailAuthenticateResponse,
  OtpsEmailDiscoveryAuthenticateRequest,
  OtpsEmailDiscoverySendRequest,
  OtpsEmailDiscoverySendResponse,
  OtpsEmailLoginOrSignupRequest,
  OtpsEmailLoginOrSignupResponse,
  OtpsSmsAuthenticateRequest,
  OtpsSmsSendRequest,
  OtpsSmsSendResponse,
  PasswordArgon2Config,
  PasswordHashType,
  PasswordLudsFeedback,
  PasswordPbkdf2Config,
  PasswordSaltConfig,
  PasswordScryptConfig,
  PasswordStrengthPolicy,
  PasswordZxcvbnFeedback,
  PasswordsAuthenticateRequest,
  PasswordsAuthenticateResponse,
  PasswordsDiscoveryAuthenticateRequest,
  PasswordsDiscoveryEmailResetRequest,
  PasswordsDiscoveryEmailResetStartRequest,
  PasswordsDiscoveryEmailResetStartResponse,
  PasswordsEmailRequireResetRequest,
  PasswordsEmailRequireResetResponse,
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
  PrimaryRequired,
  ProviderScopeList,
  RbacOrganizationsGetOrgPolicyRequest,
  RbacOrganizationsGetOrgPolicyResponse,
  RbacOrganizationsSetOrgPolicyRequest,
  RbacOrganizationsSetOrgPolicyResponse,
  RbacPolicy,
  RbacPolicyPermission,
  RbacPolicyResource,
  RbacPolicyResponse,
  RbacPolicyRole,
  RbacPolicyScope,
  RecoveryCodeList,
  RecoveryCodesGetRequest,
  RecoveryCodesGetResponse,
  RecoveryCodesRecoverRequest,
  RecoveryCodesRecoverResponse,
  RecoveryCodesRotateRequest,
  RecoveryCodesRotateResponse,
  RetiredEmail,
  SamlAttributeMapping,
  SamlCertificate,
  SamlConnection,
  SamlEncryptionKey,
  ScimAddress,
  ScimConnection,
  ScimConnectionCreateRequest,
  ScimConnectionCreateResponse,
  ScimConnectionDeleteRequest,
  ScimConnectionDeleteResponse,
  ScimConnectionGetGroupsRequest,
  ScimConnectionGetGroupsResponse,
  ScimConnectionGetRequest,
  ScimConnectionGetResponse,
  ScimConnectionGroup,
  ScimConnectionRotateCancelRequest,
  ScimConnectionRotateCancelResponse,
  ScimConnectionRotateCompleteRequest,
  ScimConnectionRotateCompleteResponse,
  ScimConnectionRotateStartRequest,
  ScimConnectionRotateStartResponse,
  ScimConnectionStatus,
  ScimConnectionUpdateRequest,
  ScimConnectionUpdateResponse,
  ScimConnectionWithNextToken,
  ScimConnectionWithToken,
  ScimEnterpriseExtension,
  ScimGroup,
  ScimIdentityProvider,
  ScimManager,
  ScimName,
  ScimRegistration,
  ScimRoleAssignment,
  ScimRoleAssignmentList,
  ScimUser,
  ScimValue,
  SearchOperand,
  SearchQuery,
  SearchResultsMetadata,
  SecondFactorLogin,
  SessionCustomClaims,
  SessionsAttestRequest,
  SessionsAttestResponse,
  SessionsAuthenticateRequest,
  SessionsAuthenticateResponse,
  SessionsExchangeAccessTokenRequest,
  SessionsExchangeAccessTokenResponse,
  SessionsExchangeRequest,
  SessionsGetJWKSRequest,
  SessionsGetJWKSResponse,
  SessionsGetRequest,
  SessionsGetResponse,
  SessionsMigrateRequest,
  SessionsMigrateResponse,
  SessionsRevokeRequest,
  SessionsRevokeResponse,
  SlackProviderInfo,
  SsoAuthenticateRequest,
  SsoAuthenticateResponse,
  SsoConnectionStatus,
  SsoDeleteConnectionRequest,
  SsoDeleteConnectionResponse,
  SsoExternalCreateConnectionRequest,
  SsoExternalCreateConnectionResponse,
  SsoExternalUpdateConnectionRequest,
  SsoExternalUpdateConnectionResponse,
  SsoFactor,
  SsoGetConnectionsRequest,
  SsoGetConnectionsResponse,
  SsoGroupRoleAssignment,
  SsoGroupRoleAssignmentList,
  SsoIdentityProvider,
  SsoJitConnectionAllowlist,
  SsoJitProvisioning,
  SsoOidcCreateConnectionRequest,
  SsoOidcCreateConnectionResponse,
  SsoOidcUpdateConnectionRequest,
  SsoOidcUpdateConnectionResponse,
  SsoRegistration,
  SsoRoleAssignment,
  SsoRoleAssignmentList,
  SsoSamlCreateConnectionRequest,
  SsoSamlCreateConnectionResponse,
  SsoSamlDeleteEncryptionPrivateKeyRequest,
  SsoSamlDeleteEncryptionPrivateKeyResponse,
  SsoSamlDeleteVerificationCertificateRequest,
  SsoSamlDeleteVerificationCertificateResponse,
  SsoSamlUpdateByURLRequest,
  SsoSamlUpdateByURLResponse,
  SsoSamlUpdateConnectionRequest,
  SsoSamlUpdateConnectionResponse,
  ThirdPartyConnectedAppAllowlist,
  ThirdPartyConnectedAppPolicy,
  TotpsAuthenticateRequest,
  TotpsCreateRequest,
  TotpsCreateResponse,
  TotpsMigrateRequest,
  TotpsMigrateResponse,
  TrustedMetadata,
  UntrustedMetadata,
} from "@linkwright/stytch-types/b2b";

/** Settings of a call that can also carry what its headers need. */
export interface AuthorizationRequestOptions extends RequestOptions {
  authorization?: {
    /** Session token of the member on whose behalf you make the call. Stytch then allows only what that member's roles permit, in that member's own organization, and returns 403 otherwise. Without a session, the call has all rights of the project. */
    session_token?: NonNullable<AuthorizationHeaders["X-Stytch-Member-Session"]>;
    /** Same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. The JWT must not have expired; it expires five minutes after it was issued. */
    session_jwt?: NonNullable<AuthorizationHeaders["X-Stytch-Member-SessionJWT"]>;
  };
}

/** The methods of Stytch B2B (stytch/b2b), by their dotted path. */
export interface Methods {
  readonly discovery: {
    readonly intermediateSessions: {
      /**
       * Exchange an intermediate session for a member session.
       *
       * Exchanges an intermediate session for a member session in the chosen organization. Accepts an invitation, or creates a member if the organization's rules allow it. If the organization requires more, no session is started and the response reports what is missing; an SMS passcode may be sent to the member's phone right away.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/discovery/exchange-intermediate-session
       */
      exchange(request: DiscoveryIntermediateSessionsExchangeRequest, options?: RequestOptions): ApiPromise<OrganizationLogin>;
    };
    readonly organizations: {
      /**
       * Create an organization and log its creator in.
       *
       * Creates an organization and a member with the role `stytch_admin` for the user of the intermediate session, and starts a session. No session is started if the login did not verify the email address (a password, or OAuth with GitHub, Slack or HubSpot) or if `mfa_policy` requires a second factor; the response then reports what is missing.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/discovery/create-organization-via-discovery
       */
      create(request: DiscoveryOrganizationsCreateRequest, options?: RequestOptions): ApiPromise<OrganizationLogin>;
      /**
       * List the organizations a user can log in to.
       *
       * Returns the user's organizations. Read-only although it is a POST; no token is consumed. With an intermediate session, the list includes organizations that the user may yet join, and `discovery.intermediateSessions.exchange` logs in to any of them. With a member session, it includes only those that already know the user, and `sessions.exchange` switches between them. Specify exactly one of the three tokens.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/discovery/list-organizations
       */
      list(request?: DiscoveryOrganizationsListRequest, options?: RequestOptions): ApiPromise<DiscoveryOrganizationsListResponse>;
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
     * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/methods/introspect-token
     */
    introspectTokenNetwork(request: IdpIntrospectTokenNetworkRequest, options?: RequestOptions): ApiPromise<IdpIntrospectTokenNetworkResponse>;
    readonly oauth: {
      /**
       * Approve or deny a Connected App.
       *
       * Records the member's decision on an authorization request of a Connected App. Pass the decision and the query parameters of the app's request, validated beforehand with `idp.oauth.authorizeStart`. Creates a code that the app exchanges for tokens once, and returns the URL to redirect the member to. Specify the member by exactly one of session token, session JWT, or organization ID and member ID.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/submit-oauth-authorization
       */
      authorize(request: IdpOauthAuthorizeRequest, options?: RequestOptions): ApiPromise<IdpAuthorization>;
      /**
       * Check a Connected App authorization request.
       *
       * Validates an authorization request of a Connected App, for the page where your members authorize apps. Pass the query parameters of the app's request; the response reports whether it is valid, which app sent it, what it requests, and whether the member must be asked for consent. Changes nothing; complete the request with `idp.oauth.authorize`. Specify the member by exactly one of session token, session JWT, or organization ID and member ID.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/start-oauth-authorization
       */
      authorizeStart(request: IdpOauthAuthorizeStartRequest, options?: RequestOptions): ApiPromise<IdpOauthAuthorizeStartResponse>;
    };
  };
  readonly impersonation: {
    /**
     * Authenticate an impersonation token.
     *
     * Authenticates the token that someone on your team gets in the Stytch dashboard with "Impersonate Member", and starts a 60-minute session as that member. Use it for support. The token can be used once, the session cannot be extended, no second factor is required, and the session's `impersonated` factor identifies the impersonator. Impersonation must be enabled for the project.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/impersonation/authenticate-token
     */
    authenticate(request: ImpersonationAuthenticateRequest, options?: RequestOptions): ApiPromise<ImpersonationAuthenticateResponse>;
  };
  readonly m2m: {
    /**
     * Create an M2M access token.
     *
     * Returns an access token for a program that calls your services without a user: an M2M client exchanges its ID and secret for a token with a lifetime of one hour. Takes the client's own credentials instead of the project's. Each call creates a new token; reuse a token until it expires. Additional fields of the body can be added to the token by the project's custom claims template.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/m2m/token/get-access-token
     */
    token(request: M2mTokenRequest, options?: RequestOptions): ApiPromise<OauthToken>;
  };
  readonly magicLinks: {
    /**
     * Authenticate a magic link.
     *
     * Authenticates the token of a login, signup or invitation link, changes a `pending` or `invited` member to `active`, and starts a session of 60 minutes unless specified otherwise. The token is consumed. If the member must still complete MFA, no session is started: `member_authenticated` is false and the response includes an intermediate session token; an SMS passcode may be sent to the member's phone right away. If the request includes a session of the same member, no second factor is required.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/authenticate-magic-link
     */
    authenticate(request: MagicLinksAuthenticateRequest, options?: RequestOptions): ApiPromise<MagicLinksAuthenticateResponse>;
    readonly discovery: {
      /**
       * Authenticate a discovery magic link.
       *
       * Authenticates the token of a discovery link, which is consumed, and returns the organizations the user can log in to. Does not log in to any yet: pass the intermediate session token, valid for 10 minutes, to `discovery.intermediateSessions.exchange` to log in to one of them, or to `discovery.organizations.create` to create a new one.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/discovery/authenticate-discovery-magic-link
       */
      authenticate(request: MagicLinksDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<MagicLinksDiscoveryAuthenticateResponse>;
    };
    readonly email: {
      readonly discovery: {
        /**
         * Send a discovery email.
         *
         * Sends an email with a magic link to any address, for a user who has not chosen an organization yet. Authenticate the link with `magicLinks.discovery.authenticate` to get the organizations the user can log in to. It can be used once. No member is created. Each call sends another email.
         *
         * Not safe to repeat: each call sends an email.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/discovery/send-discovery-email
         */
        send(request: MagicLinksEmailDiscoverySendRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailDiscoverySendResponse>;
      };
      /**
       * Send an invitation email.
       *
       * Sends an invitation email and creates a member with status `invited` for the address (a `pending` member becomes `invited` too); an active member is rejected. Authenticate the link with `magicLinks.authenticate`; it can be used once. To revoke an invitation, delete the member. With a member session, requires the `create` permission on `stytch.member`.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/send-invite-email
       */
      invite(request: MagicLinksEmailInviteRequest, options?: AuthorizationRequestOptions): ApiPromise<MagicLinksEmailInviteResponse>;
      /**
       * Send a login or signup email.
       *
       * Sends an email with a magic link. An active member gets a login link; anyone else gets a signup link. If the address is new to the organization and `email_jit_provisioning` allows it, a member is created with status `pending` until the link is authenticated with `magicLinks.authenticate`. A link can be used once. Each call sends another email.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/send-login-or-signup-email
       */
      loginOrSignup(request: MagicLinksEmailLoginOrSignupRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailLoginOrSignupResponse>;
    };
  };
  readonly oauth: {
    /**
     * Authenticate an OAuth token.
     *
     * Authenticates the token returned from a login with Google, Microsoft or another provider, and starts a session of 60 minutes unless specified otherwise. The token is consumed. The login is incomplete, and the response includes an intermediate session token, if the member must still complete MFA or if the provider does not vouch for the email address; `mfa_required` and `primary_required` report which. An SMS passcode may be sent to the member's phone right away. If the request includes a session of the same member, no second factor is required.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/oauth/organization/authenticate
     */
    authenticate(request: OauthAuthenticateRequest, options?: RequestOptions): ApiPromise<OauthAuthenticateResponse>;
    readonly discovery: {
      /**
       * Authenticate a discovery OAuth token.
       *
       * Authenticates the token returned from a discovery login with the provider, which is consumed, and returns the organizations the user can log in to. Does not log in to any yet: pass the intermediate session token, valid for 10 minutes, to `discovery.intermediateSessions.exchange` to log in to one of them, or to `discovery.organizations.create` to create a new one.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/oauth/discovery/authenticate
       */
      authenticate(request: OauthDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<OauthDiscoveryAuthenticateResponse>;
    };
  };
  readonly organizations: {
    /**
     * List an organization's Connected Apps.
     *
     * Returns every app that at least one member has authorized and not revoked since. An app is also removed from the list if the organization's `first_party_connected_apps_allowed_type` or `third_party_connected_apps_allowed_type` no longer allows it. To see who uses an app, call `organizations.getConnectedApp`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/get-connected-apps-organization
     */
    connectedApps(request: OrganizationsConnectedAppsRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsConnectedAppsResponse>;
    /**
     * Create an organization.
     *
     * Creates an organization, without creating a member or sending anything. Use it for customers that you set up yourself. To let a user who has just signed up create the organization and become its first admin, use `discovery.organizations.create`. A slug that is already in use fails with `organization_slug_already_used`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/create-organization
     */
    create(request: OrganizationsCreateRequest, options?: RequestOptions): ApiPromise<OrganizationsCreateResponse>;
    /**
     * Delete an organization and its members.
     *
     * Deletes the organization and all its members. With a member session, requires the `delete` permission on `stytch.organization`; the caller's own account is deleted as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/delete-organization
     */
    delete(request: OrganizationsDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsDeleteResponse>;
    /**
     * Remove an organization's external ID.
     *
     * Removes your own ID for the organization, so calls no longer accept it. The organization itself remains and keeps its Stytch ID and slug. To replace the external ID with another, use `organizations.update` instead.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/delete-organization-external-id
     */
    deleteExternalId(request: OrganizationsDeleteExternalIdRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsDeleteExternalIdResponse>;
    /**
     * Get an organization.
     *
     * Returns the organization with all its settings. The slug is also accepted, so a page at `acme.example.com` can look up which organization it belongs to.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/get-organization
     */
    get(request: OrganizationsGetRequest, options?: RequestOptions): ApiPromise<OrganizationsGetResponse>;
    /**
     * Get a Connected App and its members.
     *
     * Returns the app and the organization's members who have authorized it, each with the scopes requested when the member last did so. Use it for an admin page that shows what has access to the customer's data.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/get-connected-app-details
     */
    getConnectedApp(request: OrganizationsGetConnectedAppRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsGetConnectedAppResponse>;
    readonly members: {
      readonly connectedApps: {
        /**
         * Revoke a Connected App's access to a member.
         *
         * Revokes every token that the app holds for the member. To get new ones, the app must send the member through its authorization flow again, where consent is requested anew. With a member session, requires the `revoke.connected-app` permission on `stytch.member`, or on `stytch.self` for the caller's own account.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/revoke-connected-app-access-to-member
         */
        revoke(request: OrganizationsMembersConnectedAppsRevokeRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersConnectedAppsRevokeResponse>;
      };
      /**
       * Create a member.
       *
       * Creates a member of the organization without sending anything, for imports and admin pages. To send an invitation email, use `magicLinks.email.invite`. With a member session, requires the `create` permission on `stytch.member`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/create-member
       */
      create(request: OrganizationsMembersCreateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersCreateResponse>;
      /**
       * Get a member of any organization.
       *
       * Returns a member by ID alone, whichever organization it belongs to. Dangerous with an ID that came from a browser: nothing checks that the caller belongs to the same organization, so another customer's data may leak. Use `organizations.members.get` if the organization is known.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/get-member-dangerous
       */
      dangerouslyGet(request: OrganizationsMembersDangerouslyGetRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersDangerouslyGetResponse>;
      /**
       * Delete a member.
       *
       * Deletes the member from the organization. The record remains with status `deleted`, and a search for that status still finds it. With a member session, requires the `delete` permission on `stytch.member`, or on `stytch.self` for the caller's own account.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member
       */
      delete(request: OrganizationsMembersDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteResponse>;
      /**
       * Remove a member's external ID.
       *
       * Removes your own ID for the member, so calls no longer accept it. The member itself remains and keeps its Stytch ID. To replace the external ID with another, use `organizations.members.update` instead.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-external-id
       */
      deleteExternalId(request: OrganizationsMembersDeleteExternalIdRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteExternalIdResponse>;
      /**
       * Delete a member's phone number.
       *
       * Deletes the phone number that receives SMS passcodes; required before another number can be set. Active sessions continue, and a second factor is not required again until the next login. With a member session, requires the `update.info.delete.mfa-phone` permission on `stytch.member`, or on `stytch.self` for the caller's own account.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-mfa-phone-number
       */
      deleteMFAPhoneNumber(request: OrganizationsMembersDeleteMFAPhoneNumberRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteMFAPhoneNumberResponse>;
      /**
       * Delete a member's password.
       *
       * Deletes the member's password. The member then logs in by other means or sets a new password with a reset. Works only in projects with organization-scoped passwords; where passwords are shared across organizations, call `passwords.email.requireReset`. With a member session, requires the `update.info.delete.password` permission on `stytch.member`, or on `stytch.self` for the caller's own account.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-password
       */
      deletePassword(request: OrganizationsMembersDeletePasswordRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeletePasswordResponse>;
      /**
       * Delete a member's authenticator app.
       *
       * Deletes the authenticator app (TOTP); required before another can be set up, for example after the loss of a phone. Active sessions continue, and a second factor is not required again until the next login. With a member session, requires the `update.info.delete.mfa-totp` permission on `stytch.member`, or on `stytch.self` for the caller's own account.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-mfa-totp
       */
      deleteTOTP(request: OrganizationsMembersDeleteTOTPRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteTOTPResponse>;
      /**
       * Get a member by ID or email address.
       *
       * Returns the member and its organization. Specify the member by `member_id` or by `email_address`. A member of another organization is not found, so this is safe with an ID that came from a browser.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/get-member
       */
      get(request: OrganizationsMembersGetRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersGetResponse>;
      /**
       * List a member's Connected Apps.
       *
       * Returns the apps that the member has authorized and not revoked since, with the scopes of each. Use it for a page on which members see what has access to their account. An app that the organization no longer allows may be omitted as well. With a member session, requires the `get.connected-apps` permission on `stytch.member`, or on `stytch.self` for the caller's own account.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/get-connected-apps-member
       */
      getConnectedApps(request: OrganizationsMembersGetConnectedAppsRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersGetConnectedAppsResponse>;
      readonly oauthProviders: {
        /**
         * Get a member's GitHub token.
         *
         * Returns the token of the member's GitHub login, for calling GitHub's API as the member. GitHub issues no refresh token; its access tokens are long-lived but are revoked after a very long period of disuse.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/github
         */
        github(request: OrganizationsMembersOauthProvidersGithubRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersGithubResponse>;
        /**
         * Get a member's Google tokens.
         *
         * Returns the tokens of the member's Google login, for calling Google's API as the member. Stytch stores the tokens and refreshes the access token automatically if a refresh token was issued. Google does not issue one at every login; the parameter `provider_prompt=consent` at the start of the login requests it. After Google One Tap alone, there are no tokens.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/google
         */
        google(request: OrganizationsMembersOauthProvidersGoogleRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersGoogleResponse>;
        /**
         * Get a member's HubSpot tokens.
         *
         * Returns the tokens of the member's HubSpot logins, for calling HubSpot's API as the member. Stytch stores the tokens and refreshes the access token automatically if a refresh token was issued.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/hubspot
         */
        hubspot(request: OrganizationsMembersOauthProvidersHubspotRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersHubspotResponse>;
        /**
         * Get a member's Microsoft tokens.
         *
         * Returns the tokens of the member's Microsoft login, for calling Microsoft's API as the member. Stytch stores the tokens and refreshes the access token automatically if a refresh token was issued.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/microsoft
         */
        microsoft(request: OrganizationsMembersOauthProvidersMicrosoftRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersMicrosoftResponse>;
        /**
         * Get a member's Slack tokens.
         *
         * Returns the tokens that Slack issued at the member's logins, for calling Slack's API as the member or as your app's bot in the member's workspace. Does not accept `include_refresh_token`, unlike the calls for other providers.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/slack
         */
        slack(request: OrganizationsMembersOauthProvidersSlackRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersSlackResponse>;
      };
      /**
       * Get a member's OIDC tokens.
       *
       * Returns the tokens of the member's logins over OIDC connections, for calling the customer's identity provider as the member. Stytch stores the tokens and refreshes an access token automatically if a refresh token was issued.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/oidc/get-oidc-access-token
       */
      oidcProviders(request: OrganizationsMembersOidcProvidersRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOidcProvidersResponse>;
      /**
       * Reactivate a deleted member.
       *
       * Sets a member with status `deleted`, and its email address, back to `active`. Works only for a member who had verified an address. With a member session, requires the `create` permission on `stytch.member`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/reactivate-member
       */
      reactivate(request: OrganizationsMembersReactivateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersReactivateResponse>;
      /**
       * Search members.
       *
       * Searches the specified organizations for members, for member lists and reports. Deleted members are included only if `statuses` requests them. Do not use it in login flows: a response can take from a fraction of a second to nine seconds, and the rate limit is 100 searches per minute. With a member session, requires the `search` permission on `stytch.member`, in the caller's own organization only.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/search-members
       */
      search(request: OrganizationsMembersSearchRequest, options?: AuthorizationRequestOptions): PagedPromise<OrganizationsMembersSearchResponse, Member>;
      /**
       * Start an email address update.
       *
       * Sends an email to the new address, with a link or passcode that is valid for 5 minutes; each call sends another email. The address changes only when the link is authenticated with `magicLinks.authenticate`, or the passcode with `otps.email.authenticate` and the new address. The member must be active with a verified address, and no other member of the organization may have or be changing to the new one. With a member session, requires the `update.info.email` permission on `stytch.member`, or on `stytch.self` for the caller's own account.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/start-member-email-update
       */
      startEmailUpdate(request: OrganizationsMembersStartEmailUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersStartEmailUpdateResponse>;
      /**
       * Unlink a retired email address.
       *
       * Unlinks an email address that the member had before. Until then it stays reserved; afterwards, other members of the organization can use it. Specify `email_id`, `email_address` or both, which must then match. With a member session, requires the `update.info.unlink.retired-email` permission on `stytch.member`, or on `stytch.self` for the caller's own account.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/unlink-retired-email
       */
      unlinkRetiredEmail(request: OrganizationsMembersUnlinkRetiredEmailRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersUnlinkRetiredEmailResponse>;
      /**
       * Update a member.
       *
       * Updates the specified fields and leaves the others unchanged. With a member session, each field requires its own `update.*` permission on `stytch.member`, or on `stytch.self` for name, untrusted metadata and MFA of the caller's own account; `trusted_metadata` is rejected, and so is the caller's own `email_address`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/update-member
       */
      update(request: OrganizationsMembersUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersUpdateResponse>;
    };
    /**
     * Get an organization's metrics.
     *
     * Returns metrics of the organization, currently only the number of members; useful, for example, to bill a customer by seats.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/organization-object
     */
    metrics(request: OrganizationsMetricsRequest, options?: RequestOptions): ApiPromise<OrganizationsMetricsResponse>;
    /**
     * Search organizations.
     *
     * Searches organizations, for admin pages and reports. Without a query, it lists all organizations of the project. Do not use it in login flows: a response can take from a fraction of a second to nine seconds, and the rate limit is 100 searches per minute.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/search-organizations
     */
    search(request?: OrganizationsSearchRequest, options?: RequestOptions): PagedPromise<OrganizationsSearchResponse, Organization>;
    /**
     * Update an organization.
     *
     * Updates the specified fields and leaves the others unchanged; a list replaces the previous one. One way to join must remain open, or the call fails: `email_invites`, `email_jit_provisioning` and `sso_jit_provisioning` cannot all be `NOT_ALLOWED`. With a member session, each field requires its own `update.*` permission on `stytch.organization`, and `trusted_metadata` is rejected.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/update-organization
     */
    update(request: OrganizationsUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsUpdateResponse>;
  };
  readonly otps: {
    readonly email: {
      /**
       * Authenticate an email passcode.
       *
       * Authenticates an email passcode, changes a `pending` or `invited` member to `active`, and starts a session of 60 minutes unless specified otherwise. The passcode is consumed. If the member must still complete MFA, no session is started: `member_authenticated` is false and the response includes an intermediate session token; an SMS passcode may be sent to the member's phone right away. If the request includes a session of the same member, no second factor is required.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/organization/authenticate-otp
       */
      authenticate(request: OtpsEmailAuthenticateRequest, options?: RequestOptions): ApiPromise<OtpsEmailAuthenticateResponse>;
      readonly discovery: {
        /**
         * Authenticate a discovery passcode.
         *
         * Authenticates the passcode of a discovery email, which is consumed, and returns the organizations the user can log in to. Does not log in to any yet.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/discovery/authenticate-discovery-otp
         */
        authenticate(request: OtpsEmailDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
        /**
         * Send a discovery passcode.
         *
         * Sends an email with a six-digit passcode to any address, for a user who has not chosen an organization yet. Authenticate the passcode with `otps.email.discovery.authenticate` to get the organizations the user can log in to. It can be used once, and passcodes sent to the address earlier become invalid. No member is created. Each call sends another email.
         *
         * Not safe to repeat: each call sends an email.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/discovery/send-discovery-otp
         */
        send(request: OtpsEmailDiscoverySendRequest, options?: RequestOptions): ApiPromise<OtpsEmailDiscoverySendResponse>;
      };
      /**
       * Send a login or signup passcode.
       *
       * Sends an email with a six-digit passcode. An active member gets a login email; anyone else gets a signup email. If the address is new to the organization and `email_jit_provisioning` allows it, a member is created with status `pending` until the passcode is authenticated with `otps.email.authenticate`. A passcode can be used once, and those sent to the address earlier become invalid. Each call sends another email.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/organization/send-login-or-signup-otp
       */
      loginOrSignup(request: OtpsEmailLoginOrSignupRequest, options?: RequestOptions): ApiPromise<OtpsEmailLoginOrSignupResponse>;
    };
    readonly sms: {
      /**
       * Authenticate an SMS passcode.
       *
       * Authenticates an SMS passcode as a second factor, and completes a login or adds the factor to a session; it can never start a login. The passcode is consumed. Specify exactly one of `intermediate_session_token`, `session_token` and `session_jwt`. A completed login starts a session of 60 minutes unless specified otherwise. If the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, a valid passcode also sets the member's `mfa_enrolled` to true.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/authenticate-otp-sms
       */
      authenticate(request: OtpsSmsAuthenticateRequest, options?: RequestOptions): ApiPromise<SecondFactorLogin>;
      /**
       * Send an SMS passcode.
       *
       * Sends an SMS with a passcode that is valid for 2 minutes; a passcode sent earlier becomes invalid. A phone number specified for a member without one is set as the member's. After a login that requires a second factor, the first passcode is sent automatically, so use this call to send another one or to request one within a session. Numbers outside the United States and Canada cost extra and must first be allowed in the dashboard. Each call sends another SMS.
       *
       * Not safe to repeat: each call sends a text message.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/mfa/otp/send-sms-otp
       */
      send(request: OtpsSmsSendRequest, options?: RequestOptions): ApiPromise<OtpsSmsSendResponse>;
    };
  };
  readonly passwords: {
    /**
     * Authenticate a password.
     *
     * Authenticates the member's email address and password in this organization and starts a session of 60 minutes unless specified otherwise. If the member must still complete MFA, no session is started: `member_authenticated` is false and the response includes an intermediate session token; an SMS passcode may be sent to the member's phone right away. If the request includes a session of the same member, no second factor is required. A password known from a breach is rejected with `member_reset_password` even if it is correct, if the project checks for breaches at login.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/passwords/authenticate
     */
    authenticate(request: PasswordsAuthenticateRequest, options?: RequestOptions): ApiPromise<PasswordsAuthenticateResponse>;
    readonly discovery: {
      /**
       * Authenticate a discovery password.
       *
       * Authenticates a password that the user has for all organizations, and returns those organizations. Works only in projects that share passwords across organizations. A password known from a breach is rejected with `member_reset_password` even if it is correct, if the project checks for breaches at login.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/discovery-authenticate
       */
      authenticate(request: PasswordsDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
      readonly email: {
        /**
         * Reset a discovery password by email.
         *
         * Authenticates the token of a password reset link, which is consumed, sets the password for all of the user's organizations, and returns those organizations. Works only in projects that share passwords across organizations. Does not log in to any organization yet.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/discovery-password-reset-by-email
         */
        reset(request: PasswordsDiscoveryEmailResetRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
        /**
         * Start a discovery password reset.
         *
         * Sends an email to set a password for all organizations, for users who forgot their password or do not have one yet. One link opens your page for a new password, which completes the reset with `passwords.discovery.email.reset`; another logs in without a password. Works only in projects that share passwords across organizations. Each call sends another email.
         *
         * Not safe to repeat: each call sends an email.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/discovery-password-reset-by-email-start
         */
        resetStart(request: PasswordsDiscoveryEmailResetStartRequest, options?: RequestOptions): ApiPromise<PasswordsDiscoveryEmailResetStartResponse>;
      };
    };
    readonly email: {
      /**
       * Expire a password and require a reset.
       *
       * Requires the user of an email address to reset the password by email before the next password login, for example after a leak. Works only in projects that share passwords across organizations. If the address belongs to only one active member, the password is deleted.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/require-password-reset-by-email
       */
      requireReset(request: PasswordsEmailRequireResetRequest, options?: AuthorizationRequestOptions): ApiPromise<PasswordsEmailRequireResetResponse>;
      /**
       * Reset a password by email.
       *
       * Authenticates the token of a password reset link, which is consumed, sets the password, revokes all of the member's sessions, and starts a new one of 60 minutes unless specified otherwise. If the member must still complete MFA, no session is started and the response includes an intermediate session token; an SMS passcode may be sent to the member's phone right away. If the request includes a session of the same member, no second factor is required.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email
       */
      reset(request: PasswordsEmailResetRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetResponse>;
      /**
       * Start an email password reset.
       *
       * Sends an email to set a new password, for members who forgot their password or do not have one yet. One link opens your page for a new password, which completes the reset with `passwords.email.reset`; another logs in without a password. Each call sends another email.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email-start
       */
      resetStart(request: PasswordsEmailResetStartRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetStartResponse>;
    };
    readonly existingPassword: {
      /**
       * Reset a password with the existing password.
       *
       * Sets a new password, revokes all of the member's sessions, and starts a new one of 60 minutes unless specified otherwise. If the member must still complete MFA, no session is started and the response includes an intermediate session token; an SMS passcode may be sent to the member's phone right away. If the request includes a session of the same member, no second factor is required.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/existing-reset
       */
      reset(request: PasswordsExistingPasswordResetRequest, options?: RequestOptions): ApiPromise<PasswordsExistingPasswordResetResponse>;
    };
    /**
     * Import a password hash.
     *
     * Imports the password hash from your old system for a member without a password, creating the member first if the address has none. Marks the address as verified, so import only addresses whose owners you know. Rate limited to 100 calls per second; where passwords are shared across organizations, call it once for each organization of the address.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/passwords/migrate
     */
    migrate(request: PasswordsMigrateRequest, options?: RequestOptions): ApiPromise<PasswordsMigrateResponse>;
    readonly sessions: {
      /**
       * Reset a password in a session.
       *
       * Sets the password of a member who has just logged in by any means, without the old password and without an email. Fails if no factor of the session is from the last 5 minutes. Revokes all other sessions of the member; the specified one continues.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-session
       */
      reset(request: PasswordsSessionsResetRequest, options?: RequestOptions): ApiPromise<PasswordsSessionsResetResponse>;
    };
    /**
     * Check password strength.
     *
     * Checks a password against the project's rules and returns suggestions to improve it. Use it on sign-up and reset pages before the password is submitted; it sets nothing.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/passwords/strength-check
     */
    strengthCheck(request: PasswordsStrengthCheckRequest, options?: RequestOptions): ApiPromise<PasswordsStrengthCheckResponse>;
  };
  readonly rbac: {
    readonly organizations: {
      /**
       * Get an organization's own roles.
       *
       * Returns the roles that exist in this organization only, in addition to those of `rbac.policy`. Cache the response for five minutes, as Stytch's own clients do. In private beta: Stytch must have enabled it for your workspace.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/get-rbac-org-policy
       */
      getOrgPolicy(request: RbacOrganizationsGetOrgPolicyRequest, options?: RequestOptions): ApiPromise<RbacOrganizationsGetOrgPolicyResponse>;
      /**
       * Set an organization's own roles.
       *
       * Replaces all roles that the organization has of its own: one that is not in the list is deleted. Those of the project remain unchanged. In private beta: Stytch must have enabled it for your workspace.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/set-rbac-org-policy
       */
      setOrgPolicy(request: RbacOrganizationsSetOrgPolicyRequest, options?: RequestOptions): ApiPromise<RbacOrganizationsSetOrgPolicyResponse>;
    };
    /**
     * Get the project's RBAC policy.
     *
     * Returns the roles, resources and scopes configured in the dashboard, for permission checks of your own. It changes rarely: cache it and request it again after five minutes, as Stytch's own clients do. Roles of individual organizations are not included; see `rbac.organizations.getOrgPolicy`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/rbac/get-policy
     */
    policy(request?: Record<string, never>, options?: RequestOptions): ApiPromise<RbacPolicyResponse>;
  };
  readonly recoveryCodes: {
    /**
     * Get a member's recovery codes.
     *
     * Returns all codes that are still valid, in plain text, to show them to the member again. Only for members with an authenticator app.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/recovery-codes/get-recovery-codes
     */
    get(request: RecoveryCodesGetRequest, options?: RequestOptions): ApiPromise<RecoveryCodesGetResponse>;
    /**
     * Authenticate a recovery code.
     *
     * Authenticates a recovery code, which is consumed, in place of the authenticator app, and completes a login or adds the factor to a session. A completed login starts a session of 60 minutes unless specified otherwise. Use it for a member who has lost the app.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/recovery-codes/recover
     */
    recover(request: RecoveryCodesRecoverRequest, options?: RequestOptions): ApiPromise<RecoveryCodesRecoverResponse>;
    /**
     * Rotate a member's recovery codes.
     *
     * Generates a new set of codes and returns it; all of the member's previous codes become invalid. Use it for a member who has few left or suspects that someone has seen them.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/b2b/api/recovery-codes-rotate
     */
    rotate(request: RecoveryCodesRotateRequest, options?: RequestOptions): ApiPromise<RecoveryCodesRotateResponse>;
  };
  readonly scim: {
    readonly connection: {
      /**
       * Create a SCIM connection.
       *
       * Creates a SCIM connection, which lets a customer's directory create, update and remove members. Enter `base_url` and `bearer_token` from the response in the directory; the token is not shown again. An organization has at most one active connection; a second one fails with `active_scim_connection_exists`. With a member session, requires the `create` permission on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/create-scim-connection
       */
      create(request: ScimConnectionCreateRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionCreateResponse>;
      /**
       * Delete a SCIM connection.
       *
       * Deletes the SCIM connection. The directory can no longer change members. With a member session, requires the `delete` permission on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/delete-scim-connection
       */
      delete(request: ScimConnectionDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionDeleteResponse>;
      /**
       * Get an organization's SCIM connection.
       *
       * Returns the organization's SCIM connection. An organization has at most one active connection, so its own ID is enough. The bearer token is not included. With a member session, requires the `get` permission on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/get-scim-connection
       */
      get(request: ScimConnectionGetRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionGetResponse>;
      /**
       * List the groups of a SCIM directory.
       *
       * Returns the groups sent by the directory, each with the ID that `scim.connection.update` needs to assign a role to the group. With a member session, requires the `get` permission on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/scim-groups/get-scim-connection-groups
       */
      getGroups(request: ScimConnectionGetGroupsRequest, options?: AuthorizationRequestOptions): PagedPromise<ScimConnectionGetGroupsResponse, ScimConnectionGroup>;
      /**
       * Cancel a SCIM token rotation.
       *
       * Cancels a rotation without effect: the old token stays in use and the one returned by `scim.connection.rotateStart` is discarded. With a member session, requires the `update` permission on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/cancel-scim-token-rotation
       */
      rotateCancel(request: ScimConnectionRotateCancelRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateCancelResponse>;
      /**
       * Complete a SCIM token rotation.
       *
       * Completes a rotation: the token returned by `scim.connection.rotateStart` replaces the old one. Call it once the directory has the new token. With a member session, requires the `update` permission on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/complete-scim-token-rotation
       */
      rotateComplete(request: ScimConnectionRotateCompleteRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateCompleteResponse>;
      /**
       * Start a SCIM token rotation.
       *
       * Returns the new token, which is not shown again; the old one stays in use. Have the new one entered in the directory, then call `scim.connection.rotateComplete`, or `scim.connection.rotateCancel` to keep the old one. Also use it if a token was lost. With a member session, requires the `update` permission on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/start-scim-token-rotation
       */
      rotateStart(request: ScimConnectionRotateStartRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateStartResponse>;
      /**
       * Update a SCIM connection.
       *
       * Updates the specified fields: the name, the type of directory, and which groups grant which roles. With a member session, requires the `update` permission on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/update-scim-connection
       */
      update(request: ScimConnectionUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionUpdateResponse>;
    };
  };
  readonly sessions: {
    /**
     * Attest a session with a trusted auth token.
     *
     * Accepts a JWT that your own backend or another provider signed for the user, and starts a session for the member with its email address. If a session is specified, adds the token to it as a factor instead. A Trusted Auth Token profile in the dashboard defines who may issue such tokens and what their claims mean. Members, and organizations too, are created only if just-in-time (JIT) provisioning is enabled in the profile.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/attest-session
     */
    attest(request: SessionsAttestRequest, options?: RequestOptions): ApiPromise<SessionsAttestResponse>;
    /**
     * Authenticate a session.
     *
     * Authenticates a session and optionally extends it. Call it on each request of a logged-in member: it returns who the member is, with a fresh JWT, and fails once the session has ended or been revoked. Specify exactly one of token and JWT. With `authorization_check`, it fails with 403 unless the member's roles allow the action.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/authenticate-session
     */
    authenticate(request?: SessionsAuthenticateRequest, options?: RequestOptions): ApiPromise<SessionsAuthenticateResponse>;
    /**
     * Exchange a session for another organization.
     *
     * Starts a session in another organization based on one the user already has. It may accept an invitation but does not provision a member by email domain (`discovery.intermediateSessions.exchange` does). If the organization requires more, no session is started and the response reports what is missing; an SMS passcode may be sent to the member's phone right away.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/exchange-session
     */
    exchange(request: SessionsExchangeRequest, options?: RequestOptions): ApiPromise<OrganizationLogin>;
    /**
     * Exchange a Connected App access token for a session.
     *
     * Starts a full session for the member of the access token, so that an app of your own can use everything a login can. The token must have the scope `full_access`, which only your own (first-party) apps can have, must be at most 5 minutes old, and can be used here once. No second factor is required, as the member completed it when the app was authorized.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/exchange-access-token
     */
    exchangeAccessToken(request: SessionsExchangeAccessTokenRequest, options?: RequestOptions): ApiPromise<SessionsExchangeAccessTokenResponse>;
    /**
     * List a member's active sessions.
     *
     * Returns every session of the member that has neither ended nor been revoked. Use it to show where the member is logged in, and `sessions.revoke` to end a session. Does not return tokens.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/get-session
     */
    get(request: SessionsGetRequest, options?: RequestOptions): ApiPromise<SessionsGetResponse>;
    /**
     * Get the public keys for session JWTs.
     *
     * Returns the public keys for verifying session JWTs yourself: use the key that matches the `kid` in the JWT's header. Keys rotate about every six months, and the old one stays listed for a month. Cache the keys and request them again if a `kid` is unknown.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/get-jwks
     */
    getJWKS(request?: SessionsGetJWKSRequest, options?: RequestOptions): ApiPromise<SessionsGetJWKSResponse>;
    /**
     * Migrate a session from another provider.
     *
     * Migrates a session to Stytch without logging anyone out. Stytch presents the old session's token to the other provider's UserInfo endpoint, set in the dashboard, and starts a session for the member whose email address is returned. The member must already exist; this call creates none.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/migrate-session
     */
    migrate(request: SessionsMigrateRequest, options?: RequestOptions): ApiPromise<SessionsMigrateResponse>;
    /**
     * Revoke a session or all sessions of a member.
     *
     * Revokes one session, specified by its ID, token or JWT, or all sessions of a member, specified by `member_id`. From then on, Stytch rejects the token and JWT; a backend that verifies JWTs itself accepts one until it expires, at most five minutes. With a member session, requires the `revoke-sessions` permission on `stytch.member`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/revoke-session
     */
    revoke(request?: SessionsRevokeRequest, options?: AuthorizationRequestOptions): ApiPromise<SessionsRevokeResponse>;
  };
  readonly sso: {
    /**
     * Authenticate an SSO token.
     *
     * Authenticates the token that the member returned with from the identity provider, which is consumed, and starts a session of 60 minutes unless specified otherwise. A new user is provisioned as a member if the organization's `sso_jit_provisioning` allows it. If a second factor is required, no session is started: `member_authenticated` is false and the response includes an intermediate session token; an SMS passcode may be sent to the member's phone right away. If the request includes a session of the same member, no second factor is required.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sso/shared/complete-sso-authenticate
     */
    authenticate(request: SsoAuthenticateRequest, options?: RequestOptions): ApiPromise<SsoAuthenticateResponse>;
    /**
     * Delete an SSO connection.
     *
     * Deletes a connection of any type: SAML, OIDC or external. Users can no longer log in with it. With a member session, requires the `delete` permission on `stytch.sso`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sso/shared/delete-sso-connection
     */
    deleteConnection(request: SsoDeleteConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoDeleteConnectionResponse>;
    readonly external: {
      /**
       * Create an external SSO connection.
       *
       * Creates a connection for logging in through another organization's SSO connection, for a company that has several organizations but one identity provider. Active immediately. An SSO login does not carry over to other organizations automatically. With a member session, requires the `create` permission on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/external/create-external-connection
       */
      createConnection(request: SsoExternalCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoExternalCreateConnectionResponse>;
      /**
       * Update an external SSO connection.
       *
       * Updates the name and the roles it grants. The underlying connection does not change; for a different one, create a new connection. With a member session, requires the `update` permission on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/update-external-connection
       */
      updateConnection(request: SsoExternalUpdateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoExternalUpdateConnectionResponse>;
    };
    /**
     * List an organization's SSO connections.
     *
     * Returns all connections, including pending ones, grouped by type. Use it for pages on which a customer manages sign-in; a login page needs only the organization's `sso_active_connections`. The response contains secrets: OIDC client secrets and SAML private keys. With a member session, requires the `get` permission on `stytch.sso`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sso/shared/get-sso-connections
     */
    getConnections(request: SsoGetConnectionsRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoGetConnectionsResponse>;
    readonly oidc: {
      /**
       * Create an OIDC connection.
       *
       * Creates a connection with status `pending`, the first of two steps. Enter `redirect_url` from the response at the customer's identity provider, then pass what it displays to `sso.oidc.updateConnection`. Each call creates another connection. With a member session, requires the `create` permission on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/create-oidc-connection
       */
      createConnection(request: SsoOidcCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoOidcCreateConnectionResponse>;
      /**
       * Update an OIDC connection.
       *
       * Updates the specified fields. For a new `issuer`, Stytch reads the identity provider's metadata at `/.well-known/openid-configuration` and takes the four URLs from there, unless specified here; if that fails, the rest is updated anyway, with a `warning`. The connection is active once issuer, client ID, secret and the four URLs are set. With a member session, requires the `update` permission on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/oidc/update-oidc-connection
       */
      updateConnection(request: SsoOidcUpdateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoOidcUpdateConnectionResponse>;
    };
    readonly saml: {
      /**
       * Create a SAML connection.
       *
       * Creates a connection with status `pending`, the first of two steps. Enter `acs_url` and `audience_uri` from the response at the customer's identity provider, then pass what it displays to `sso.saml.updateConnection` or `sso.saml.updateByURL`. Each call creates another connection. With a member session, requires the `create` permission on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/create-saml-connection
       */
      createConnection(request: SsoSamlCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlCreateConnectionResponse>;
      /**
       * Delete a SAML encryption key.
       *
       * Deletes a private key for encrypted assertions, once the identity provider encrypts for a new one or to make room, since a connection holds at most five. Assertions encrypted for the key can no longer be read. With a member session, requires the `delete` permission on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/saml/delete-encryption-private-key
       */
      deleteEncryptionPrivateKey(request: SsoSamlDeleteEncryptionPrivateKeyRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlDeleteEncryptionPrivateKeyResponse>;
      /**
       * Delete a SAML verification certificate.
       *
       * Deletes a certificate of the identity provider, once it signs with a new one or to make room, since a connection holds at most five. An active connection must keep one. With a member session, requires the `update` permission on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/delete-verification-certificate
       */
      deleteVerificationCertificate(request: SsoSamlDeleteVerificationCertificateRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlDeleteVerificationCertificateResponse>;
      /**
       * Update a SAML connection from metadata.
       *
       * Reads the identity provider's entity ID, sign-in URL and certificate from a metadata document that it publishes. The connection is active once `attribute_mapping` is set as well, which only `sso.saml.updateConnection` does. With a member session, requires the `update` permission on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/saml/update-saml-connection-by-metadata-url
       */
      updateByURL(request: SsoSamlUpdateByURLRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlUpdateByURLResponse>;
      /**
       * Update a SAML connection.
       *
       * Updates the specified fields. The connection is active once `idp_entity_id`, `idp_sso_url`, `x509_certificate` and `attribute_mapping` are set; the first three can also be read from a URL, see `sso.saml.updateByURL`. With a member session, requires the `update` permission on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/saml/update-saml-connection
       */
      updateConnection(request: SsoSamlUpdateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlUpdateConnectionResponse>;
    };
  };
  readonly totps: {
    /**
     * Authenticate a TOTP code.
     *
     * Authenticates the code and completes a login or adds the factor to a session. A completed login starts a session of 60 minutes unless specified otherwise. The first valid code also completes the setup that `totps.create` started.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/b2b/api/authenticate-totp
     */
    authenticate(request: TotpsAuthenticateRequest, options?: RequestOptions): ApiPromise<SecondFactorLogin>;
    /**
     * Register an authenticator app.
     *
     * Creates the secret that an authenticator app and Stytch share, with a QR code to scan and recovery codes for a lost phone. It takes effect once the member has passed a code of the app to `totps.authenticate`, before `expiration_minutes` have elapsed. A member can have one app.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/b2b/api/totp-create
     */
    create(request: TotpsCreateRequest, options?: RequestOptions): ApiPromise<TotpsCreateResponse>;
    /**
     * Import an authenticator app.
     *
     * Imports the secret that a member's app shares with your old system, so that the app continues to work and nothing has to be scanned again.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/totp/migrate-totp
     */
    migrate(request: TotpsMigrateRequest, options?: RequestOptions): ApiPromise<TotpsMigrateResponse>;
  };
}
