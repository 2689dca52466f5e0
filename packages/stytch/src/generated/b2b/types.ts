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
    /** Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
    session_token?: NonNullable<AuthorizationHeaders["X-Stytch-Member-Session"]>;
    /** The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
    session_jwt?: NonNullable<AuthorizationHeaders["X-Stytch-Member-SessionJWT"]>;
  };
}

/** The methods of Stytch B2B (stytch/b2b), by their dotted path. */
export interface Methods {
  readonly discovery: {
    readonly intermediateSessions: {
      /**
       * Log in to an organization after discovery.
       *
       * Turns an intermediate session into a member's session in the organization chosen. Accepts an invitation, or makes the person a member where the organization's rules allow it. If the organization asks for more, no session is opened and the answer says what is missing; a passcode may then be texted to the member's phone at once.
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
       * Creates an organization and a member with the role `stytch_admin`, for the person that the intermediate session stands for, and opens a session. There is none yet where the email address was not verified by the login (a password, OAuth with GitHub, Slack or HubSpot), or where `mfa_policy` asks for a second factor; the answer then says what is missing.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/discovery/create-organization-via-discovery
       */
      create(request: DiscoveryOrganizationsCreateRequest, options?: RequestOptions): ApiPromise<OrganizationLogin>;
      /**
       * List the organizations that a person may log in to.
       *
       * Reads only, although a POST; no token is used up. With an intermediate session, organizations that the person may yet join are listed too, and `discovery.intermediateSessions.exchange` logs in to any; with a member's session only those that know the person already, and `sessions.exchange` switches. Give exactly one of the three tokens.
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
     * Ask whether a token of a Connected App is good.
     *
     * Asks Stytch about an access or refresh token, as in RFC 7662; an access token can also be verified without a call, with the project's keys. Takes the app's own credentials in place of the project's. A token that is not good is no error, the answer just says so.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/methods/introspect-token
     */
    introspectTokenNetwork(request: IdpIntrospectTokenNetworkRequest, options?: RequestOptions): ApiPromise<IdpIntrospectTokenNetworkResponse>;
    readonly oauth: {
      /**
       * Let a Connected App in, or refuse it.
       *
       * Call it with the member's decision and what the app sent in the query of its authorization request, checked before with `idp.oauth.authorizeStart`. Makes a code that the app exchanges for tokens once, and answers where to redirect the member. The member is given by exactly one of session token, session JWT, or organization and member ID.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/submit-oauth-authorization
       */
      authorize(request: IdpOauthAuthorizeRequest, options?: RequestOptions): ApiPromise<IdpAuthorization>;
      /**
       * Check a request of a Connected App for access.
       *
       * For your page where members let apps into their account: pass on what the app sent in the query of its authorization request, and learn whether it is valid, who asks, what for, and whether the member must be asked. Changes nothing; `idp.oauth.authorize` finishes. The member is given by exactly one of session token, session JWT, or organization and member ID.
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
     * Log in as a member, for support.
     *
     * Redeems the token that a person of your team gets in the Stytch dashboard with "Impersonate Member", and opens a session of 60 minutes as that member. The token works once, the session cannot be extended, no second factor is asked for, and the session's factor `impersonated` names who is behind it. Impersonation must be enabled for the project.
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
     * Get an access token for a program.
     *
     * For a program that calls your services without a person: an M2M client trades its ID and secret for an access token that lives an hour. Takes the client's own credentials in place of the project's. Each call makes a new token; use one until it expires. Further fields of the body can be put into the token by the project's template of custom claims.
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
     * Redeem the link of a login, signup or invitation.
     *
     * Uses up the token that came with the click, makes a `pending` or `invited` member `active`, and opens a session of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/authenticate-magic-link
     */
    authenticate(request: MagicLinksAuthenticateRequest, options?: RequestOptions): ApiPromise<MagicLinksAuthenticateResponse>;
    readonly discovery: {
      /**
       * Redeem the link of a discovery mail.
       *
       * Uses up the token that came with the click and tells which organizations the person may log in to. Logs in to none yet: pass the intermediate session token, good for 10 minutes, to `discovery.intermediateSessions.exchange` to log in to one of them, or to `discovery.organizations.create` to make a new one.
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
         * Mail a link to somebody who has not chosen an organization.
         *
         * Mails one message, to any address. Redeemed with `magicLinks.discovery.authenticate`, its link tells which organizations the person may log in to. It works once. No member is created. Calling again mails again.
         *
         * Not safe to repeat: each call sends an email.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/discovery/send-discovery-email
         */
        send(request: MagicLinksEmailDiscoverySendRequest, options?: RequestOptions): ApiPromise<MagicLinksEmailDiscoverySendResponse>;
      };
      /**
       * Mail somebody an invitation to an organization.
       *
       * Mails one message and makes the address a member with status `invited` (a `pending` member becomes `invited` too); an active member is refused. The link is redeemed with `magicLinks.authenticate` and works once. To take an invitation back, delete the member. On a member's behalf, that member needs the action `create` on `stytch.member`.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/send-invite-email
       */
      invite(request: MagicLinksEmailInviteRequest, options?: AuthorizationRequestOptions): ApiPromise<MagicLinksEmailInviteResponse>;
      /**
       * Mail a member a link that logs in or signs up.
       *
       * Mails one message. An active member gets a login link; anyone else gets a signup link, and an address that is new to the organization becomes, where `email_jit_provisioning` lets it, a member with status `pending` until the link is redeemed with `magicLinks.authenticate`. A link works once. Calling again mails again.
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
     * Redeem the token of an OAuth login.
     *
     * Uses up the token that came back from Google, Microsoft or another provider, and opens a session of 60 minutes unless told otherwise. The login is incomplete, with an intermediate session token answered, if the member must still give a second factor, or if the provider does not vouch for the email address; `mfa_required` and `primary_required` say which. A passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/oauth/organization/authenticate
     */
    authenticate(request: OauthAuthenticateRequest, options?: RequestOptions): ApiPromise<OauthAuthenticateResponse>;
    readonly discovery: {
      /**
       * Redeem the token of an OAuth discovery login.
       *
       * Uses up the token that came back from the provider and tells which organizations the person may log in to. Logs in to none yet: pass the intermediate session token, good for 10 minutes, to `discovery.intermediateSessions.exchange` to log in to one of them, or to `discovery.organizations.create` to make a new one.
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
     * List the Connected Apps that an organization's members use.
     *
     * Lists every app that at least one member has let in and not revoked since. An app also leaves the list when the organization's `first_party_connected_apps_allowed_type` or `third_party_connected_apps_allowed_type` no longer admits it. Who uses an app is told by `organizations.getConnectedApp`.
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
     * For customers that you set up yourself: it makes no member and sends nothing. To let a person who has just signed in found the organization and become its first admin, use `discovery.organizations.create`. A slug that is taken fails with `organization_slug_already_used`.
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
     * Deletes the organization together with all its members. With a member session it needs the permission `delete` on `stytch.organization`; the caller's own account goes as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/delete-organization
     */
    delete(request: OrganizationsDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsDeleteResponse>;
    /**
     * Take an organization's external ID away.
     *
     * The organization stays and keeps its Stytch ID and slug; only your own ID for it is forgotten, so calls no longer take that one. To replace it by another ID, use `organizations.update` instead.
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
     * Returns the organization with all its settings. Takes the slug as well, so a page at `acme.example.com` can look up who it belongs to.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/get-organization
     */
    get(request: OrganizationsGetRequest, options?: RequestOptions): ApiPromise<OrganizationsGetResponse>;
    /**
     * Get a Connected App and the members who use it.
     *
     * Describes the app and lists the organization's members who have let it in, each with the scopes asked for when the member last did so. For an admin page that shows what has access to the customer's data.
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
         * Take a Connected App's access to a member away.
         *
         * Revokes every token that the app holds for the member. To get new ones, the app must send the member through its authorization again, where consent is asked for anew. With a member session it needs the permission `revoke.connected-app` on `stytch.member`, for the caller's own account on `stytch.self`.
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
       * Adds a person to the organization without sending anything, for imports and admin pages; to mail an invitation use `magicLinks.email.invite`. With a member session it needs the permission `create` on `stytch.member`.
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
       * Finds a member by ID alone, wherever it belongs. Dangerous with an ID that came from a browser: nothing checks that the caller belongs to the same organization, so another customer's data may leak. Use `organizations.members.get` where the organization is known.
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
       * Takes the person out of the organization. The record stays with status `deleted` and a search for that status still finds it. With a member session it needs the permission `delete` on `stytch.member`, for the caller's own account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member
       */
      delete(request: OrganizationsMembersDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteResponse>;
      /**
       * Take a member's external ID away.
       *
       * The member stays and keeps its Stytch ID; only your own ID for it is forgotten, so calls no longer take that one. To replace it by another ID, use `organizations.members.update` instead.
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
       * Removes the phone that gets codes by text message; needed before another number can be set. Open sessions go on, and a second factor is asked for again at the next login only. With a member session it needs the permission `update.info.delete.mfa-phone` on `stytch.member`, for the caller's own account on `stytch.self`.
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
       * From then on the member signs in by other means or sets a new password with a reset. Works only in projects whose passwords belong to one organization; where they hold across organizations, call `passwords.email.requireReset`. With a member session it needs the permission `update.info.delete.password` on `stytch.member`, for the caller's own account on `stytch.self`.
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
       * Removes the app that makes codes (TOTP); needed before another can be set up, as after the loss of a phone. Open sessions go on, and a second factor is asked for again at the next login only. With a member session it needs the permission `update.info.delete.mfa-totp` on `stytch.member`, for the caller's own account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/delete-member-mfa-totp
       */
      deleteTOTP(request: OrganizationsMembersDeleteTOTPRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersDeleteTOTPResponse>;
      /**
       * Get a member by ID or mail address.
       *
       * Returns the member and its organization. Name the member by `member_id` or by `email_address`. A member of another organization is not found, so this is safe with an ID that came from a browser.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/get-member
       */
      get(request: OrganizationsMembersGetRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersGetResponse>;
      /**
       * List the Connected Apps that a member has let in.
       *
       * Lists the apps that the member authorized and has not revoked since, with the scopes of each; for a page on which members see what has access to their account. An app that the organization no longer allows can drop out as well. With a member session it needs the permission `get.connected-apps` on `stytch.member`, for the caller's own account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/get-connected-apps-member
       */
      getConnectedApps(request: OrganizationsMembersGetConnectedAppsRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersGetConnectedAppsResponse>;
      readonly oauthProviders: {
        /**
         * Get a member's token for GitHub.
         *
         * For calling GitHub's API as the member, with the token of the member's GitHub login. GitHub issues no refresh token; its access tokens last, but are revoked after a very long time of disuse.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/github
         */
        github(request: OrganizationsMembersOauthProvidersGithubRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersGithubResponse>;
        /**
         * Get a member's tokens for Google.
         *
         * For calling Google's API as the member. Stytch keeps the tokens of the member's Google login and renews the access token by itself, if a refresh token was issued. Google does not issue one at every login; the parameter `provider_prompt=consent` at the start of the login asks for it. After Google One Tap alone there are no tokens.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/google
         */
        google(request: OrganizationsMembersOauthProvidersGoogleRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersGoogleResponse>;
        /**
         * Get a member's tokens for HubSpot.
         *
         * For calling HubSpot's API as the member. Stytch keeps the tokens of the member's HubSpot logins and renews the access token by itself, if a refresh token was issued.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/hubspot
         */
        hubspot(request: OrganizationsMembersOauthProvidersHubspotRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersHubspotResponse>;
        /**
         * Get a member's tokens for Microsoft.
         *
         * For calling Microsoft's API as the member. Stytch keeps the tokens of the member's Microsoft login and renews the access token by itself, if a refresh token was issued.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/microsoft
         */
        microsoft(request: OrganizationsMembersOauthProvidersMicrosoftRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersMicrosoftResponse>;
        /**
         * Get a member's tokens for Slack.
         *
         * For calling Slack's API, as the member or as your app's bot in the member's workspace, with the tokens that Slack issued at the member's logins. Takes no `include_refresh_token`, unlike the calls for other providers.
         *
         * Safe to repeat: sending it again changes nothing more.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/oauth/token/slack
         */
        slack(request: OrganizationsMembersOauthProvidersSlackRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOauthProvidersSlackResponse>;
      };
      /**
       * Get a member's tokens from OIDC logins.
       *
       * For calling the customer's identity provider as the member. Stytch keeps the tokens of the member's logins over OIDC connections and renews an access token by itself, if a refresh token was issued.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/oidc/get-oidc-access-token
       */
      oidcProviders(request: OrganizationsMembersOidcProvidersRequest, options?: RequestOptions): ApiPromise<OrganizationsMembersOidcProvidersResponse>;
      /**
       * Bring a deleted member back.
       *
       * Sets a member with status `deleted`, and its mail address, back to `active`. Works only for a member who had verified an address. With a member session it needs the permission `create` on `stytch.member`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/reactivate-member
       */
      reactivate(request: OrganizationsMembersReactivateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersReactivateResponse>;
      /**
       * Find members.
       *
       * Searches the organizations given, for member lists and reports; deleted members appear only if `statuses` asks for them. Keep it out of login flows: an answer may take from a fraction of a second to nine seconds, and 100 searches a minute are the limit. With a member session it needs the permission `search` on `stytch.member`, in the caller's own organization only.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/search-members
       */
      search(request: OrganizationsMembersSearchRequest, options?: AuthorizationRequestOptions): PagedPromise<OrganizationsMembersSearchResponse, Member>;
      /**
       * Let a member move to a new mail address.
       *
       * Mails one message to the new address, with a link or a code that works for 5 minutes; calling again mails again. The address changes only when that is redeemed, with `magicLinks.authenticate` or, with the new address, `otps.email.authenticate`. The member must be active with a verified address, and nobody else in the organization may have or be moving to the new one. With a member session it needs the permission `update.info.email` on `stytch.member`, for the caller's own account on `stytch.self`.
       *
       * Not safe to repeat: each call sends an email.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/start-member-email-update
       */
      startEmailUpdate(request: OrganizationsMembersStartEmailUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersStartEmailUpdateResponse>;
      /**
       * Free an address that a member no longer uses.
       *
       * An address that a member had before stays reserved until it is unlinked; then other members of the organization can take it. Name it by `email_id`, `email_address` or both, which must then agree. With a member session it needs the permission `update.info.unlink.retired-email` on `stytch.member`, for the caller's own account on `stytch.self`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/unlink-retired-email
       */
      unlinkRetiredEmail(request: OrganizationsMembersUnlinkRetiredEmailRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersUnlinkRetiredEmailResponse>;
      /**
       * Change a member.
       *
       * Changes the fields given and leaves the others. With a member session each field needs its own `update.*` permission on `stytch.member`, for name, untrusted metadata and MFA of the caller's own account on `stytch.self`; `trusted_metadata` is refused, and so is the caller's own `email_address`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/members/update-member
       */
      update(request: OrganizationsMembersUpdateRequest, options?: AuthorizationRequestOptions): ApiPromise<OrganizationsMembersUpdateResponse>;
    };
    /**
     * Count an organization's members.
     *
     * Answers numbers about the organization, so far only how many members it has; useful, for instance, to bill a customer by seats.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/organization-object
     */
    metrics(request: OrganizationsMetricsRequest, options?: RequestOptions): ApiPromise<OrganizationsMetricsResponse>;
    /**
     * Find organizations.
     *
     * For admin pages and reports; without a query it walks through all organizations of the project. Keep it out of login flows: an answer may take from a fraction of a second to nine seconds, and 100 searches a minute are the limit.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/organizations/search-organizations
     */
    search(request?: OrganizationsSearchRequest, options?: RequestOptions): PagedPromise<OrganizationsSearchResponse, Organization>;
    /**
     * Change an organization.
     *
     * Changes the fields given and leaves the others; a list given replaces the old one. One way to join must stay open, or the call fails: `email_invites`, `email_jit_provisioning` and `sso_jit_provisioning` cannot all be `NOT_ALLOWED`. With a member session each field needs its own `update.*` permission on `stytch.organization`, and `trusted_metadata` is refused.
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
       * Log in with a mailed passcode.
       *
       * Uses up the code, makes a `pending` or `invited` member `active`, and opens a session of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/organization/authenticate-otp
       */
      authenticate(request: OtpsEmailAuthenticateRequest, options?: RequestOptions): ApiPromise<OtpsEmailAuthenticateResponse>;
      readonly discovery: {
        /**
         * Check a passcode mailed before an organization is chosen.
         *
         * Uses up the code of a discovery mail and tells which organizations the person may log in to. Logs in to none yet.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/discovery/authenticate-discovery-otp
         */
        authenticate(request: OtpsEmailDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
        /**
         * Mail a passcode to somebody who has not chosen an organization.
         *
         * Mails a six-digit code, to any address. Redeemed with `otps.email.discovery.authenticate`, it tells which organizations the person may log in to. It works once, and codes mailed to the address before stop working. No member is created. Calling again mails again.
         *
         * Not safe to repeat: each call sends an email.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/email-otp/discovery/send-discovery-otp
         */
        send(request: OtpsEmailDiscoverySendRequest, options?: RequestOptions): ApiPromise<OtpsEmailDiscoverySendResponse>;
      };
      /**
       * Mail a member a passcode that logs in or signs up.
       *
       * Mails a six-digit code. An active member gets a login mail; anyone else gets a signup mail, and an address that is new to the organization becomes, where `email_jit_provisioning` lets it, a member with status `pending` until the code is redeemed with `otps.email.authenticate`. A code works once, and those mailed to the address before stop working. Calling again mails again.
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
       * Give a texted passcode as second factor.
       *
       * Uses up the code, and completes a login or adds the factor to a session; it can never begin a login. Takes exactly one of `intermediate_session_token`, `session_token` and `session_jwt`. A completed login opens a session of 60 minutes unless told otherwise. Where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, a right code also sets the member's `mfa_enrolled` to true.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/authenticate-otp-sms
       */
      authenticate(request: OtpsSmsAuthenticateRequest, options?: RequestOptions): ApiPromise<SecondFactorLogin>;
      /**
       * Text a passcode to a member's phone.
       *
       * Sends one text message with a code that works for 2 minutes; a code sent before stops working. A number given for a member without a phone becomes the member's. After a login that asks for a second factor the first code goes out by itself, so call this to send another, or to ask for one within a session. Numbers outside the United States and Canada cost extra and must be allowed in the dashboard first. Calling again texts again.
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
     * Log in with email address and password.
     *
     * Checks the password that the member has in this organization and opens a session of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for. A password known from a breach is refused with `member_reset_password` even if it is right, where the project looks for breaches at login.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/passwords/authenticate
     */
    authenticate(request: PasswordsAuthenticateRequest, options?: RequestOptions): ApiPromise<PasswordsAuthenticateResponse>;
    readonly discovery: {
      /**
       * Check a password before an organization is chosen.
       *
       * Checks a password that its owner has for all organizations, and tells which of them there are. Works only in projects that share passwords across organizations. A password known from a breach is refused with `member_reset_password` even if it is right, where the project looks for breaches at login.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/discovery-authenticate
       */
      authenticate(request: PasswordsDiscoveryAuthenticateRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
      readonly email: {
        /**
         * Set a new password before an organization is chosen.
         *
         * Uses up the token that came with the click on a reset link, sets the password for all of the person's organizations, and tells which those are. Works only in projects that share passwords across organizations. Logs in to none yet.
         *
         * Not safe to repeat: sending it again may do it twice.
         *
         * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
         * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/discovery-password-reset-by-email
         */
        reset(request: PasswordsDiscoveryEmailResetRequest, options?: RequestOptions): ApiPromise<DiscoveryLogin>;
        /**
         * Mail a link that sets a password for all organizations.
         *
         * Mails one message, for people who forgot their password or have none yet. Its link opens your page for a new password, which finishes with `passwords.discovery.email.reset`; another one logs in without a password. Works only in projects that share passwords across organizations. Calling again mails again.
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
       * Make a password useless until it is reset.
       *
       * Demands that the person behind an address sets a new password by mail before the next login with one, for example after a leak. Works only in projects that share passwords across organizations. If the address belongs to one active member only, the password is deleted.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/require-password-reset-by-email
       */
      requireReset(request: PasswordsEmailRequireResetRequest, options?: AuthorizationRequestOptions): ApiPromise<PasswordsEmailRequireResetResponse>;
      /**
       * Set a new password with the token of a reset mail.
       *
       * Uses up the token that came with the click on a reset link, sets the password, ends all sessions that the member had, and opens a new one of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet, and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email
       */
      reset(request: PasswordsEmailResetRequest, options?: RequestOptions): ApiPromise<PasswordsEmailResetResponse>;
      /**
       * Mail a link that sets a new password.
       *
       * Mails one message, for members who forgot their password or have none yet. Its link opens your page for a new password, which finishes with `passwords.email.reset`; another one logs in without a password. Calling again mails again.
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
       * Change a password by giving the old one.
       *
       * Sets a new password, ends all sessions that the member had, and opens a new one of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet, and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/existing-reset
       */
      reset(request: PasswordsExistingPasswordResetRequest, options?: RequestOptions): ApiPromise<PasswordsExistingPasswordResetResponse>;
    };
    /**
     * Import a password by its hash.
     *
     * Gives a member that has no password yet the one from your old system, and makes the address a member first if it is none. Marks the address as verified, so import only those whose owners you know. At most 100 calls a second; where passwords are shared across organizations, call it once for each organization of the address.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/passwords/migrate
     */
    migrate(request: PasswordsMigrateRequest, options?: RequestOptions): ApiPromise<PasswordsMigrateResponse>;
    readonly sessions: {
      /**
       * Set a new password within a session.
       *
       * Sets the password of a member who has just logged in some way, without the old password and without a mail. Fails if no factor of the session is from the last 5 minutes. Ends all other sessions of the member; the one given goes on.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-session
       */
      reset(request: PasswordsSessionsResetRequest, options?: RequestOptions): ApiPromise<PasswordsSessionsResetResponse>;
    };
    /**
     * Check whether a password is good enough.
     *
     * Rates a password by the rules of the project, and says what would make it better. For sign-up and reset pages, before the password is sent to be set; it sets nothing.
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
       * The roles that exist in this organization only, beside those of `rbac.policy`. Keep the answer for five minutes, as Stytch's own clients do. In private beta: Stytch must have enabled it for your workspace.
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
       * Replaces all roles that the organization had for itself: one that is not in the list is gone. Those of the project stay as they are. In private beta: Stytch must have enabled it for your workspace.
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
     * The roles, resources and scopes as they are in the dashboard, for deciding by yourself what a member may do. It changes rarely: keep it, and ask again after five minutes as Stytch's own clients do. Roles of single organizations are not in it, see `rbac.organizations.getOrgPolicy`.
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
     * Get the recovery codes of a member.
     *
     * Answers all codes that still work, in the clear, to show them to the member again. Only for members with an authenticator app.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/recovery-codes/get-recovery-codes
     */
    get(request: RecoveryCodesGetRequest, options?: RequestOptions): ApiPromise<RecoveryCodesGetResponse>;
    /**
     * Give a recovery code as second factor.
     *
     * Uses up one recovery code in place of the authenticator app, and completes a login or adds the factor to a session. A completed login opens a session of 60 minutes unless told otherwise. For a member who has lost the app.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/recovery-codes/recover
     */
    recover(request: RecoveryCodesRecoverRequest, options?: RequestOptions): ApiPromise<RecoveryCodesRecoverResponse>;
    /**
     * Replace the recovery codes of a member.
     *
     * Makes a new set of codes and answers it; all codes that the member had stop working. For a member who has few left or fears that somebody saw them.
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
       * Lets a customer's directory create, change and remove members. Enter `base_url` and `bearer_token` of the answer there; the token is never shown again. An organization has one active connection at most, a second one fails with `active_scim_connection_exists`. With a member session it needs the permission `create` on `stytch.scim`.
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
       * The directory can no longer change members. With a member session it needs the permission `delete` on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/delete-scim-connection
       */
      delete(request: ScimConnectionDeleteRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionDeleteResponse>;
      /**
       * Get the SCIM connection of an organization.
       *
       * An organization has one active connection at most, so its own ID is enough. The bearer token is not shown. With a member session it needs the permission `get` on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/get-scim-connection
       */
      get(request: ScimConnectionGetRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionGetResponse>;
      /**
       * List the groups that a directory has sent.
       *
       * Each with the ID that `scim.connection.update` needs to give the group a role. With a member session it needs the permission `get` on `stytch.scim`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/scim-groups/get-scim-connection-groups
       */
      getGroups(request: ScimConnectionGetGroupsRequest, options?: AuthorizationRequestOptions): PagedPromise<ScimConnectionGetGroupsResponse, ScimConnectionGroup>;
      /**
       * Keep a directory's old token.
       *
       * Ends a rotation without effect: the old token stays in use and the one that `scim.connection.rotateStart` answered is dropped. With a member session it needs the permission `update` on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/cancel-scim-token-rotation
       */
      rotateCancel(request: ScimConnectionRotateCancelRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateCancelResponse>;
      /**
       * Put a directory's new token in use.
       *
       * Ends a rotation: the token that `scim.connection.rotateStart` answered takes the place of the old one. Call it when the directory has the new token. With a member session it needs the permission `update` on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/complete-scim-token-rotation
       */
      rotateComplete(request: ScimConnectionRotateCompleteRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateCompleteResponse>;
      /**
       * Make a new token for a directory.
       *
       * Answers the new token, which is never shown again; the old one stays in use. Have the new one entered at the directory, then call `scim.connection.rotateComplete`, or `scim.connection.rotateCancel` to keep the old one. Also the way out when a token was lost. With a member session it needs the permission `update` on `stytch.scim`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/scim/token-management/start-scim-token-rotation
       */
      rotateStart(request: ScimConnectionRotateStartRequest, options?: AuthorizationRequestOptions): ApiPromise<ScimConnectionRotateStartResponse>;
      /**
       * Change a SCIM connection.
       *
       * Changes the fields given: its name, the kind of directory, and which groups give which roles. With a member session it needs the permission `update` on `stytch.scim`.
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
     * Open a session on the word of a token issuer that you trust.
     *
     * Takes a JWT that your own backend or another provider signed for the person, and opens a session for the member with its email address. Or, with a session given, adds the token to that as a factor. A Trusted Auth Token profile in the dashboard says who may issue such tokens and what their claims mean. Members, and organizations too, are created only where the profile has just-in-time provisioning switched on.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/attest-session
     */
    attest(request: SessionsAttestRequest, options?: RequestOptions): ApiPromise<SessionsAttestResponse>;
    /**
     * Check a session, and extend it if wanted.
     *
     * Call it on each request of a logged-in member: it answers who that is, with a fresh JWT, and fails once the session has ended or been revoked. Takes exactly one of token and JWT. With `authorization_check`, it fails with 403 unless the member's roles allow the action.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/authenticate-session
     */
    authenticate(request?: SessionsAuthenticateRequest, options?: RequestOptions): ApiPromise<SessionsAuthenticateResponse>;
    /**
     * Switch a logged-in member to another organization.
     *
     * Opens a session in another organization on the strength of one that the person has; it may accept an invitation, but makes nobody a member by email domain (`discovery.intermediateSessions.exchange` does). If the organization asks for more, no session is opened and the answer says what is missing; a passcode may then be texted to the member's phone at once.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/exchange-session
     */
    exchange(request: SessionsExchangeRequest, options?: RequestOptions): ApiPromise<OrganizationLogin>;
    /**
     * Turn a Connected App's access token into a session.
     *
     * Opens a full session for the member that the access token stands for, so that an app of your own can use everything a login can. The token must carry the scope `full_access`, which only your own (first-party) apps can have, must be at most 5 minutes old, and works here once. No second factor is asked for, as the member gave it when the app was authorized.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/exchange-access-token
     */
    exchangeAccessToken(request: SessionsExchangeAccessTokenRequest, options?: RequestOptions): ApiPromise<SessionsExchangeAccessTokenResponse>;
    /**
     * List a member's open sessions.
     *
     * Every session of the member that has neither ended nor been revoked. Use it to show where the member is logged in, and `sessions.revoke` to end one. Answers no tokens.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/get-session
     */
    get(request: SessionsGetRequest, options?: RequestOptions): ApiPromise<SessionsGetResponse>;
    /**
     * Get the public keys that session JWTs are signed with.
     *
     * For verifying session JWTs by yourself: take the key that the JWT's header names by `kid`. Keys change about every six months, and the old one stays listed for a month. Keep the keys, and ask again when a `kid` is unknown.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/get-jwks
     */
    getJWKS(request?: SessionsGetJWKSRequest, options?: RequestOptions): ApiPromise<SessionsGetJWKSResponse>;
    /**
     * Carry a session over from another provider.
     *
     * For moving to Stytch without logging anybody out. Stytch shows the old session's token to the other provider's UserInfo endpoint, set in the dashboard, and opens a session for the member whose email address comes back. The member must exist already; this call creates none.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sessions/migrate-session
     */
    migrate(request: SessionsMigrateRequest, options?: RequestOptions): ApiPromise<SessionsMigrateResponse>;
    /**
     * End a session, or all of a member.
     *
     * Logs out: name one session by its ID, token or JWT, or give `member_id` to end all of that member's. From then on Stytch refuses token and JWT; a backend that verifies JWTs by itself accepts one until it expires, five minutes at most. On a member's behalf, that member needs the action `revoke-sessions` on `stytch.member`.
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
     * Finish a login over SSO.
     *
     * Uses up the token that the member came back with from the identity provider and opens a session of 60 minutes unless told otherwise. A newcomer becomes a member where the organization's `sso_jit_provisioning` lets it. If a second factor is needed there is no session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
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
     * Of any kind, SAML, OIDC or external. Nobody can sign in over it any more. With a member session it needs the permission `delete` on `stytch.sso`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sso/shared/delete-sso-connection
     */
    deleteConnection(request: SsoDeleteConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoDeleteConnectionResponse>;
    readonly external: {
      /**
       * Let members in over another organization's SSO connection.
       *
       * For a company that has several organizations but one identity provider: its people sign in to this organization over the connection of the other one. Active at once. An SSO login does not carry over to other organizations by itself. With a member session it needs the permission `create` on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/external/create-external-connection
       */
      createConnection(request: SsoExternalCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoExternalCreateConnectionResponse>;
      /**
       * Change an external SSO connection.
       *
       * Changes the name and the roles it gives. Which connection is behind it stays; for another one create a new connection. With a member session it needs the permission `update` on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/update-external-connection
       */
      updateConnection(request: SsoExternalUpdateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoExternalUpdateConnectionResponse>;
    };
    /**
     * Get the SSO connections of an organization.
     *
     * All of them, pending ones too, sorted by kind. For pages where a customer administers sign-in; a login page needs no more than the organization's `sso_active_connections`. The answer holds secrets, OIDC client secrets and SAML private keys. With a member session it needs the permission `get` on `stytch.sso`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/sso/shared/get-sso-connections
     */
    getConnections(request: SsoGetConnectionsRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoGetConnectionsResponse>;
    readonly oidc: {
      /**
       * Create an SSO connection over OpenID Connect.
       *
       * Makes a connection with status `pending`, the first of two steps. Enter `redirect_url` of the answer at the customer's identity provider, then pass what it shows to `sso.oidc.updateConnection`. Calling again makes another connection. With a member session it needs the permission `create` on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/create-oidc-connection
       */
      createConnection(request: SsoOidcCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoOidcCreateConnectionResponse>;
      /**
       * Change an OIDC connection.
       *
       * Changes the fields given. For a new `issuer` Stytch reads the identity provider's metadata at `/.well-known/openid-configuration` and takes the four URLs from there, unless given here; if that fails the rest is changed all the same, with a `warning`. The connection is active once issuer, client ID, secret and the four URLs are set. With a member session it needs the permission `update` on `stytch.sso`.
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
       * Create an SSO connection over SAML.
       *
       * Makes a connection with status `pending`, the first of two steps. Enter `acs_url` and `audience_uri` of the answer at the customer's identity provider, then pass what it shows to `sso.saml.updateConnection` or `sso.saml.updateByURL`. Calling again makes another connection. With a member session it needs the permission `create` on `stytch.sso`.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/create-saml-connection
       */
      createConnection(request: SsoSamlCreateConnectionRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlCreateConnectionResponse>;
      /**
       * Delete a key that opens encrypted assertions.
       *
       * Once the identity provider encrypts for a new one, or to make room, since a connection holds five at most. Assertions encrypted for the key cannot be read any more. With a member session it needs the permission `delete` on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/saml/delete-encryption-private-key
       */
      deleteEncryptionPrivateKey(request: SsoSamlDeleteEncryptionPrivateKeyRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlDeleteEncryptionPrivateKeyResponse>;
      /**
       * Delete an identity provider's certificate.
       *
       * Once the identity provider signs with a new one, or to make room, since a connection holds five at most. An active connection must keep one. With a member session it needs the permission `update` on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/b2b/api/delete-verification-certificate
       */
      deleteVerificationCertificate(request: SsoSamlDeleteVerificationCertificateRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlDeleteVerificationCertificateResponse>;
      /**
       * Set up a SAML connection from metadata.
       *
       * Reads the identity provider's entity ID, sign-in URL and certificate from a metadata document that it publishes. The connection is active once `attribute_mapping` is set as well, which only `sso.saml.updateConnection` does. With a member session it needs the permission `update` on `stytch.sso`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://stytch.com/docs/api-reference/b2b/api/sso/saml/update-saml-connection-by-metadata-url
       */
      updateByURL(request: SsoSamlUpdateByURLRequest, options?: AuthorizationRequestOptions): ApiPromise<SsoSamlUpdateByURLResponse>;
      /**
       * Change a SAML connection.
       *
       * Changes the fields given. The connection is active once `idp_entity_id`, `idp_sso_url`, `x509_certificate` and `attribute_mapping` are set; the first three can also be read from a URL, see `sso.saml.updateByURL`. With a member session it needs the permission `update` on `stytch.sso`.
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
     * Give a code of the authenticator app as second factor.
     *
     * Checks the code, and completes a login or adds the factor to a session. A completed login opens a session of 60 minutes unless told otherwise. The first right code also completes the setup that `totps.create` began.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/b2b/api/authenticate-totp
     */
    authenticate(request: TotpsAuthenticateRequest, options?: RequestOptions): ApiPromise<SecondFactorLogin>;
    /**
     * Set up an authenticator app.
     *
     * Makes the secret that an authenticator app and Stytch share, with a QR code to scan and recovery codes for a lost phone. It counts once the member has given a code of the app to `totps.authenticate`, before `expiration_minutes` are over. A member can have one app.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/b2b/api/totp-create
     */
    create(request: TotpsCreateRequest, options?: RequestOptions): ApiPromise<TotpsCreateResponse>;
    /**
     * Import an authenticator app from another system.
     *
     * Takes over the secret that a member's app shares with your old system, so that the app goes on working and nothing must be scanned anew.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://stytch.com/docs/api-reference/b2b/api/mfa/totp/migrate-totp
     */
    migrate(request: TotpsMigrateRequest, options?: RequestOptions): ApiPromise<TotpsMigrateResponse>;
  };
}
