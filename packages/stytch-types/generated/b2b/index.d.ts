// Made by `pnpm generate` from specs/stytch/b2b. Do not edit.
export interface paths {
	"/v1/b2b/discovery/intermediate_sessions/exchange": {
		/** Exchange an intermediate session for a member session */
		post: operations["discovery.intermediateSessions.exchange"];
	};
	"/v1/b2b/discovery/organizations": {
		/** List the organizations a user can log in to */
		post: operations["discovery.organizations.list"];
	};
	"/v1/b2b/discovery/organizations/create": {
		/** Create an organization and log its creator in */
		post: operations["discovery.organizations.create"];
	};
	"/v1/b2b/idp/oauth/authorize": {
		/** Approve or deny a Connected App */
		post: operations["idp.oauth.authorize"];
	};
	"/v1/b2b/idp/oauth/authorize/start": {
		/** Check a Connected App authorization request */
		post: operations["idp.oauth.authorizeStart"];
	};
	"/v1/b2b/impersonation/authenticate": {
		/** Authenticate an impersonation token */
		post: operations["impersonation.authenticate"];
	};
	"/v1/b2b/magic_links/authenticate": {
		/** Authenticate a magic link */
		post: operations["magicLinks.authenticate"];
	};
	"/v1/b2b/magic_links/discovery/authenticate": {
		/** Authenticate a discovery magic link */
		post: operations["magicLinks.discovery.authenticate"];
	};
	"/v1/b2b/magic_links/email/discovery/send": {
		/** Send a discovery email */
		post: operations["magicLinks.email.discovery.send"];
	};
	"/v1/b2b/magic_links/email/invite": {
		/** Send an invitation email */
		post: operations["magicLinks.email.invite"];
	};
	"/v1/b2b/magic_links/email/login_or_signup": {
		/** Send a login or signup email */
		post: operations["magicLinks.email.loginOrSignup"];
	};
	"/v1/b2b/oauth/authenticate": {
		/** Authenticate an OAuth token */
		post: operations["oauth.authenticate"];
	};
	"/v1/b2b/oauth/discovery/authenticate": {
		/** Authenticate a discovery OAuth token */
		post: operations["oauth.discovery.authenticate"];
	};
	"/v1/b2b/organizations": {
		/** Create an organization */
		post: operations["organizations.create"];
	};
	"/v1/b2b/organizations/members/dangerously_get/{member_id}": {
		/** Get a member of any organization */
		get: operations["organizations.members.dangerouslyGet"];
	};
	"/v1/b2b/organizations/members/search": {
		/** Search members */
		post: operations["organizations.members.search"];
	};
	"/v1/b2b/organizations/search": {
		/** Search organizations */
		post: operations["organizations.search"];
	};
	"/v1/b2b/organizations/{organization_id}": {
		/** Get an organization */
		get: operations["organizations.get"];
		/** Update an organization */
		put: operations["organizations.update"];
		/** Delete an organization and its members */
		delete: operations["organizations.delete"];
	};
	"/v1/b2b/organizations/{organization_id}/connected_apps": {
		/** List an organization's Connected Apps */
		get: operations["organizations.connectedApps"];
	};
	"/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}": {
		/** Get a Connected App and its members */
		get: operations["organizations.getConnectedApp"];
	};
	"/v1/b2b/organizations/{organization_id}/external_id": {
		/** Remove an organization's external ID */
		delete: operations["organizations.deleteExternalId"];
	};
	"/v1/b2b/organizations/{organization_id}/member": {
		/** Get a member by ID or email address */
		get: operations["organizations.members.get"];
	};
	"/v1/b2b/organizations/{organization_id}/members": {
		/** Create a member */
		post: operations["organizations.members.create"];
	};
	"/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}": {
		/** Delete a member's phone number */
		delete: operations["organizations.members.deleteMFAPhoneNumber"];
	};
	"/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}": {
		/** Delete a member's password */
		delete: operations["organizations.members.deletePassword"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}": {
		/** Update a member */
		put: operations["organizations.members.update"];
		/** Delete a member */
		delete: operations["organizations.members.delete"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps": {
		/** List a member's Connected Apps */
		get: operations["organizations.members.getConnectedApps"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke": {
		/** Revoke a Connected App's access to a member */
		post: operations["organizations.members.connectedApps.revoke"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id": {
		/** Remove a member's external ID */
		delete: operations["organizations.members.deleteExternalId"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github": {
		/** Get a member's GitHub token */
		get: operations["organizations.members.oauthProviders.github"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google": {
		/** Get a member's Google tokens */
		get: operations["organizations.members.oauthProviders.google"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot": {
		/** Get a member's HubSpot tokens */
		get: operations["organizations.members.oauthProviders.hubspot"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft": {
		/** Get a member's Microsoft tokens */
		get: operations["organizations.members.oauthProviders.microsoft"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack": {
		/** Get a member's Slack tokens */
		get: operations["organizations.members.oauthProviders.slack"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers": {
		/** Get a member's OIDC tokens */
		get: operations["organizations.members.oidcProviders"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate": {
		/** Reactivate a deleted member */
		put: operations["organizations.members.reactivate"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update": {
		/** Start an email address update */
		post: operations["organizations.members.startEmailUpdate"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/totp": {
		/** Delete a member's authenticator app */
		delete: operations["organizations.members.deleteTOTP"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email": {
		/** Unlink a retired email address */
		post: operations["organizations.members.unlinkRetiredEmail"];
	};
	"/v1/b2b/organizations/{organization_id}/metrics": {
		/** Get an organization's metrics */
		get: operations["organizations.metrics"];
	};
	"/v1/b2b/otps/email/authenticate": {
		/** Authenticate an email passcode */
		post: operations["otps.email.authenticate"];
	};
	"/v1/b2b/otps/email/discovery/authenticate": {
		/** Authenticate a discovery passcode */
		post: operations["otps.email.discovery.authenticate"];
	};
	"/v1/b2b/otps/email/discovery/send": {
		/** Send a discovery passcode */
		post: operations["otps.email.discovery.send"];
	};
	"/v1/b2b/otps/email/login_or_signup": {
		/** Send a login or signup passcode */
		post: operations["otps.email.loginOrSignup"];
	};
	"/v1/b2b/otps/sms/authenticate": {
		/** Authenticate an SMS passcode */
		post: operations["otps.sms.authenticate"];
	};
	"/v1/b2b/otps/sms/send": {
		/** Send an SMS passcode */
		post: operations["otps.sms.send"];
	};
	"/v1/b2b/passwords/authenticate": {
		/** Authenticate a password */
		post: operations["passwords.authenticate"];
	};
	"/v1/b2b/passwords/discovery/authenticate": {
		/** Authenticate a discovery password */
		post: operations["passwords.discovery.authenticate"];
	};
	"/v1/b2b/passwords/discovery/email/reset": {
		/** Reset a discovery password by email */
		post: operations["passwords.discovery.email.reset"];
	};
	"/v1/b2b/passwords/discovery/email/reset/start": {
		/** Start a discovery password reset */
		post: operations["passwords.discovery.email.resetStart"];
	};
	"/v1/b2b/passwords/email/require_reset": {
		/** Expire a password and require a reset */
		post: operations["passwords.email.requireReset"];
	};
	"/v1/b2b/passwords/email/reset": {
		/** Reset a password by email */
		post: operations["passwords.email.reset"];
	};
	"/v1/b2b/passwords/email/reset/start": {
		/** Start an email password reset */
		post: operations["passwords.email.resetStart"];
	};
	"/v1/b2b/passwords/existing_password/reset": {
		/** Reset a password with the existing password */
		post: operations["passwords.existingPassword.reset"];
	};
	"/v1/b2b/passwords/migrate": {
		/** Import a password hash */
		post: operations["passwords.migrate"];
	};
	"/v1/b2b/passwords/session/reset": {
		/** Reset a password in a session */
		post: operations["passwords.sessions.reset"];
	};
	"/v1/b2b/passwords/strength_check": {
		/** Check password strength */
		post: operations["passwords.strengthCheck"];
	};
	"/v1/b2b/rbac/organizations/{organization_id}": {
		/** Get an organization's own roles */
		get: operations["rbac.organizations.getOrgPolicy"];
		/** Set an organization's own roles */
		put: operations["rbac.organizations.setOrgPolicy"];
	};
	"/v1/b2b/rbac/policy": {
		/** Get the project's RBAC policy */
		get: operations["rbac.policy"];
	};
	"/v1/b2b/recovery_codes/recover": {
		/** Authenticate a recovery code */
		post: operations["recoveryCodes.recover"];
	};
	"/v1/b2b/recovery_codes/rotate": {
		/** Rotate a member's recovery codes */
		post: operations["recoveryCodes.rotate"];
	};
	"/v1/b2b/recovery_codes/{organization_id}/{member_id}": {
		/** Get a member's recovery codes */
		get: operations["recoveryCodes.get"];
	};
	"/v1/b2b/scim/{organization_id}/connection": {
		/** Get an organization's SCIM connection */
		get: operations["scim.connection.get"];
		/** Create a SCIM connection */
		post: operations["scim.connection.create"];
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}": {
		/** List the groups of a SCIM directory */
		get: operations["scim.connection.getGroups"];
		/** Update a SCIM connection */
		put: operations["scim.connection.update"];
		/** Delete a SCIM connection */
		delete: operations["scim.connection.delete"];
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel": {
		/** Cancel a SCIM token rotation */
		post: operations["scim.connection.rotateCancel"];
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete": {
		/** Complete a SCIM token rotation */
		post: operations["scim.connection.rotateComplete"];
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start": {
		/** Start a SCIM token rotation */
		post: operations["scim.connection.rotateStart"];
	};
	"/v1/b2b/sessions": {
		/** List a member's active sessions */
		get: operations["sessions.get"];
	};
	"/v1/b2b/sessions/attest": {
		/** Attest a session with a trusted auth token */
		post: operations["sessions.attest"];
	};
	"/v1/b2b/sessions/authenticate": {
		/** Authenticate a session */
		post: operations["sessions.authenticate"];
	};
	"/v1/b2b/sessions/exchange": {
		/** Exchange a session for another organization */
		post: operations["sessions.exchange"];
	};
	"/v1/b2b/sessions/exchange_access_token": {
		/** Exchange a Connected App access token for a session */
		post: operations["sessions.exchangeAccessToken"];
	};
	"/v1/b2b/sessions/jwks/{project_id}": {
		/** Get the public keys for session JWTs */
		get: operations["sessions.getJWKS"];
	};
	"/v1/b2b/sessions/migrate": {
		/** Migrate a session from another provider */
		post: operations["sessions.migrate"];
	};
	"/v1/b2b/sessions/revoke": {
		/** Revoke a session or all sessions of a member */
		post: operations["sessions.revoke"];
	};
	"/v1/b2b/sso/authenticate": {
		/** Authenticate an SSO token */
		post: operations["sso.authenticate"];
	};
	"/v1/b2b/sso/external/{organization_id}": {
		/** Create an external SSO connection */
		post: operations["sso.external.createConnection"];
	};
	"/v1/b2b/sso/external/{organization_id}/connections/{connection_id}": {
		/** Update an external SSO connection */
		put: operations["sso.external.updateConnection"];
	};
	"/v1/b2b/sso/oidc/{organization_id}": {
		/** Create an OIDC connection */
		post: operations["sso.oidc.createConnection"];
	};
	"/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}": {
		/** Update an OIDC connection */
		put: operations["sso.oidc.updateConnection"];
	};
	"/v1/b2b/sso/saml/{organization_id}": {
		/** Create a SAML connection */
		post: operations["sso.saml.createConnection"];
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}": {
		/** Update a SAML connection */
		put: operations["sso.saml.updateConnection"];
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}": {
		/** Delete a SAML encryption key */
		delete: operations["sso.saml.deleteEncryptionPrivateKey"];
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url": {
		/** Update a SAML connection from metadata */
		put: operations["sso.saml.updateByURL"];
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}": {
		/** Delete a SAML verification certificate */
		delete: operations["sso.saml.deleteVerificationCertificate"];
	};
	"/v1/b2b/sso/{organization_id}": {
		/** List an organization's SSO connections */
		get: operations["sso.getConnections"];
	};
	"/v1/b2b/sso/{organization_id}/connections/{connection_id}": {
		/** Delete an SSO connection */
		delete: operations["sso.deleteConnection"];
	};
	"/v1/b2b/totp": {
		/** Register an authenticator app */
		post: operations["totps.create"];
	};
	"/v1/b2b/totp/authenticate": {
		/** Authenticate a TOTP code */
		post: operations["totps.authenticate"];
	};
	"/v1/b2b/totp/migrate": {
		/** Import an authenticator app */
		post: operations["totps.migrate"];
	};
	"/v1/public/{project_id}/oauth2/introspect": {
		/** Introspect a Connected App token */
		post: operations["idp.introspectTokenNetwork"];
	};
	"/v1/public/{project_id}/oauth2/token": {
		/** Create an M2M access token */
		post: operations["m2m.token"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		OrganizationReference: OrganizationReference;
		SessionDurationMinutes: SessionDurationMinutes;
		SessionCustomClaims: SessionCustomClaims;
		MfaMessageLocale: MfaMessageLocale;
		TelemetryId: TelemetryId;
		StatusCode: StatusCode;
		RequestId: RequestId;
		MemberId: MemberId;
		OrganizationId: OrganizationId;
		MemberStatus: MemberStatus;
		RetiredEmail: RetiredEmail;
		Breakglass: Breakglass;
		RoleId: RoleId;
		MemberRoleSource: MemberRoleSource;
		MemberRole: MemberRole;
		MfaEnrollment: MfaEnrollment;
		DefaultMfaMethod: DefaultMfaMethod;
		MemberPhoneNumber: MemberPhoneNumber;
		SsoRegistration: SsoRegistration;
		OauthRegistration: OauthRegistration;
		ScimGroup: ScimGroup;
		ScimName: ScimName;
		ScimValue: ScimValue;
		ScimAddress: ScimAddress;
		ScimManager: ScimManager;
		ScimEnterpriseExtension: ScimEnterpriseExtension;
		ScimUser: ScimUser;
		ScimRegistration: ScimRegistration;
		TrustedMetadata: TrustedMetadata;
		UntrustedMetadata: UntrustedMetadata;
		Member: Member;
		OrganizationName: OrganizationName;
		OrganizationSlug: OrganizationSlug;
		OrganizationLogoUrl: OrganizationLogoUrl;
		EmailInvitePolicy: EmailInvitePolicy;
		EmailJitProvisioning: EmailJitProvisioning;
		EmailDomainAllowlist: EmailDomainAllowlist;
		ClaimedEmailDomainList: ClaimedEmailDomainList;
		SsoJitProvisioning: SsoJitProvisioning;
		SsoJitConnectionAllowlist: SsoJitConnectionAllowlist;
		ActiveSsoConnection: ActiveSsoConnection;
		ActiveScimConnection: ActiveScimConnection;
		OauthTenantJitProvisioning: OauthTenantJitProvisioning;
		OauthTenantAllowlist: OauthTenantAllowlist;
		AuthMethodPolicy: AuthMethodPolicy;
		AuthMethod: AuthMethod;
		AuthMethodAllowlist: AuthMethodAllowlist;
		MfaPolicy: MfaPolicy;
		MfaMethodPolicy: MfaMethodPolicy;
		MfaMethod: MfaMethod;
		MfaMethodAllowlist: MfaMethodAllowlist;
		FirstPartyConnectedAppPolicy: FirstPartyConnectedAppPolicy;
		FirstPartyConnectedAppAllowlist: FirstPartyConnectedAppAllowlist;
		ThirdPartyConnectedAppPolicy: ThirdPartyConnectedAppPolicy;
		ThirdPartyConnectedAppAllowlist: ThirdPartyConnectedAppAllowlist;
		EmailImplicitRoleAssignment: EmailImplicitRoleAssignment;
		EmailImplicitRoleAssignmentList: EmailImplicitRoleAssignmentList;
		CustomRolePermission: CustomRolePermission;
		CustomRole: CustomRole;
		Organization: Organization;
		MemberAuthenticated: MemberAuthenticated;
		MemberSessionId: MemberSessionId;
		AuthenticationFactorType: AuthenticationFactorType;
		AuthenticationFactorDeliveryMethod: AuthenticationFactorDeliveryMethod;
		SsoFactor: SsoFactor;
		OauthFactor: OauthFactor;
		OauthExchangeFactor: OauthExchangeFactor;
		AuthenticationFactor: AuthenticationFactor;
		MemberSession: MemberSession;
		SessionToken: SessionToken;
		SessionJwt: SessionJwt;
		IntermediateSessionToken: IntermediateSessionToken;
		IntermediateSessionTokenExpiresAt: IntermediateSessionTokenExpiresAt;
		PrimaryRequired: PrimaryRequired;
		MemberOptions: MemberOptions;
		MfaRequired: MfaRequired;
		DeviceAttributeDetails: DeviceAttributeDetails;
		DeviceInfo: DeviceInfo;
		OrganizationLogin: OrganizationLogin;
		Error: Error;
		MembershipType: MembershipType;
		Membership: Membership;
		DiscoveredOrganization: DiscoveredOrganization;
		DiscoveredOrganizationList: DiscoveredOrganizationList;
		OrganizationExternalId: OrganizationExternalId;
		IdpConsentGranted: IdpConsentGranted;
		IdpClientId: IdpClientId;
		IdpRedirectUri: IdpRedirectUri;
		IdpResponseType: IdpResponseType;
		IdpScopeList: IdpScopeList;
		IdpSessionToken: IdpSessionToken;
		IdpSessionJwt: IdpSessionJwt;
		IdpPrompt: IdpPrompt;
		IdpState: IdpState;
		IdpNonce: IdpNonce;
		IdpCodeChallenge: IdpCodeChallenge;
		IdpResourceList: IdpResourceList;
		IdpAuthorization: IdpAuthorization;
		ConnectedAppId: ConnectedAppId;
		ConnectedAppClientType: ConnectedAppClientType;
		ConnectedAppPublic: ConnectedAppPublic;
		IdpConsentRequired: IdpConsentRequired;
		IdpScopeResult: IdpScopeResult;
		IdpScopeResultList: IdpScopeResultList;
		PkceCodeVerifier: PkceCodeVerifier;
		ExistingSessionToken: ExistingSessionToken;
		ExistingSessionJwt: ExistingSessionJwt;
		PkceCodeChallenge: PkceCodeChallenge;
		Locale: Locale;
		PriorIntermediateSessionToken: PriorIntermediateSessionToken;
		ProviderSubject: ProviderSubject;
		ProviderAccessToken: ProviderAccessToken;
		ProviderIdToken: ProviderIdToken;
		ProviderScopeList: ProviderScopeList;
		SearchCursor: SearchCursor;
		SearchLimit: SearchLimit;
		OrganizationSearchOperand: OrganizationSearchOperand;
		MemberSearchOperand: MemberSearchOperand;
		OtherSearchOperand: OtherSearchOperand;
		SearchOperand: SearchOperand;
		SearchQuery: SearchQuery;
		SearchResultsMetadata: SearchResultsMetadata;
		OrganizationConnectedApp: OrganizationConnectedApp;
		MemberExternalId: MemberExternalId;
		GrantedConnectedApp: GrantedConnectedApp;
		ProviderType: ProviderType;
		GithubProviderInfo: GithubProviderInfo;
		ProviderAccessTokenExpiresIn: ProviderAccessTokenExpiresIn;
		ProviderRefreshToken: ProviderRefreshToken;
		ProviderTenantId: ProviderTenantId;
		HubspotProviderInfo: HubspotProviderInfo;
		SlackProviderInfo: SlackProviderInfo;
		OidcProviderInfo: OidcProviderInfo;
		MfaMessageShortLocale: MfaMessageShortLocale;
		DiscoveryLogin: DiscoveryLogin;
		MemberReference: MemberReference;
		StepUpIntermediateSessionToken: StepUpIntermediateSessionToken;
		StepUpSessionToken: StepUpSessionToken;
		StepUpSessionJwt: StepUpSessionJwt;
		MfaEnrollmentChange: MfaEnrollmentChange;
		SetDefaultMfa: SetDefaultMfa;
		SecondFactorLogin: SecondFactorLogin;
		MfaProofIntermediateSessionToken: MfaProofIntermediateSessionToken;
		MfaProofSessionToken: MfaProofSessionToken;
		MfaProofSessionJwt: MfaProofSessionJwt;
		PasswordAttempt: PasswordAttempt;
		PasswordIntermediateSessionToken: PasswordIntermediateSessionToken;
		PasswordToSet: PasswordToSet;
		PasswordResetRedirectUrl: PasswordResetRedirectUrl;
		PasswordResetExpirationMinutes: PasswordResetExpirationMinutes;
		PasswordResetTemplateId: PasswordResetTemplateId;
		PasswordVerifyEmailTemplateId: PasswordVerifyEmailTemplateId;
		PasswordHash: PasswordHash;
		PasswordHashType: PasswordHashType;
		PasswordArgon2Config: PasswordArgon2Config;
		PasswordSaltConfig: PasswordSaltConfig;
		PasswordScryptConfig: PasswordScryptConfig;
		PasswordPbkdf2Config: PasswordPbkdf2Config;
		PasswordValid: PasswordValid;
		PasswordScore: PasswordScore;
		PasswordBreached: PasswordBreached;
		PasswordStrengthPolicy: PasswordStrengthPolicy;
		PasswordBreachDetection: PasswordBreachDetection;
		PasswordLudsFeedback: PasswordLudsFeedback;
		PasswordZxcvbnFeedback: PasswordZxcvbnFeedback;
		RbacPolicyPermission: RbacPolicyPermission;
		RbacPolicyRole: RbacPolicyRole;
		OrganizationPolicy: OrganizationPolicy;
		RbacPolicyResource: RbacPolicyResource;
		RbacPolicyScope: RbacPolicyScope;
		RbacPolicy: RbacPolicy;
		RecoveryCodeList: RecoveryCodeList;
		ScimConnectionId: ScimConnectionId;
		ScimConnectionStatus: ScimConnectionStatus;
		ConnectionDisplayName: ConnectionDisplayName;
		ScimIdentityProvider: ScimIdentityProvider;
		ScimBaseUrl: ScimBaseUrl;
		ScimBearerTokenLastFour: ScimBearerTokenLastFour;
		ScimBearerTokenExpiresAt: ScimBearerTokenExpiresAt;
		ScimNextBearerTokenExpiresAt: ScimNextBearerTokenExpiresAt;
		ScimRoleAssignment: ScimRoleAssignment;
		ScimRoleAssignmentList: ScimRoleAssignmentList;
		ScimConnection: ScimConnection;
		ScimConnectionWithToken: ScimConnectionWithToken;
		ScimConnectionGroup: ScimConnectionGroup;
		ScimConnectionWithNextToken: ScimConnectionWithNextToken;
		AuthorizationCheck: AuthorizationCheck;
		AuthorizationVerdict: AuthorizationVerdict;
		Jwk: Jwk;
		SsoRoleAssignment: SsoRoleAssignment;
		ExternalRoleAssignmentList: ExternalRoleAssignmentList;
		SsoGroupRoleAssignment: SsoGroupRoleAssignment;
		ExternalGroupRoleAssignmentList: ExternalGroupRoleAssignmentList;
		SsoConnectionId: SsoConnectionId;
		ExternalConnection: ExternalConnection;
		SsoIdentityProvider: SsoIdentityProvider;
		SsoConnectionStatus: SsoConnectionStatus;
		OidcClientSecret: OidcClientSecret;
		OidcAttributeMapping: OidcAttributeMapping;
		OidcConnection: OidcConnection;
		SamlAlternativeAcsUrl: SamlAlternativeAcsUrl;
		SamlAlternativeAudienceUri: SamlAlternativeAudienceUri;
		SamlNameIdFormat: SamlNameIdFormat;
		SamlAttributeMapping: SamlAttributeMapping;
		SamlIdpInitiatedAuthDisabled: SamlIdpInitiatedAuthDisabled;
		SamlAllowGatewayCallback: SamlAllowGatewayCallback;
		SamlCertificate: SamlCertificate;
		SamlEncryptionKey: SamlEncryptionKey;
		SsoRoleAssignmentList: SsoRoleAssignmentList;
		SsoGroupRoleAssignmentList: SsoGroupRoleAssignmentList;
		SamlConnection: SamlConnection;
		OauthIntrospectionRequest: OauthIntrospectionRequest;
		OauthActiveMemberToken: OauthActiveMemberToken;
		OauthInactiveToken: OauthInactiveToken;
		OauthError: OauthError;
		OauthTokenRequest: OauthTokenRequest;
		OauthToken: OauthToken;
	};
	responses: {
		/** The request is malformed: a field is missing, has the wrong type, or violates a rule of its own. Retrying it unchanged fails again. */
		BadRequest: BadRequest;
		/** The project's credentials are missing or incorrect, or the specified token is unknown, used, or expired. */
		Unauthorized: Unauthorized;
		/** A resource specified in the request does not exist in this project. */
		NotFound: NotFound;
		/** Too many requests. Not every 429 should be retried: `captcha_failed`, `user_lock_limit_reached`, and `too_few_tokens_authenticated` are also returned as 429. */
		TooManyRequests: TooManyRequests;
		/** Stytch failed. The call may or may not have taken effect. */
		InternalServerError: InternalServerError;
		/** The specified session does not have the permission that this call requires. */
		Forbidden: Forbidden;
		/** The request is malformed, or requests something that the client is not allowed to have. Retrying it unchanged fails again. */
		OauthBadRequest: OauthBadRequest;
		/** The client is unknown, or its secret is missing or incorrect. */
		OauthUnauthorized: OauthUnauthorized;
	};
	parameters: {
		/** Session token of the member on whose behalf you make the call. Stytch then allows only what that member's roles permit, in that member's own organization, and returns 403 otherwise. Without a session, the call has all rights of the project. */
		MemberSessionHeader: string;
		/** Same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. The JWT must not have expired; it expires five minutes after it was issued. */
		MemberSessionJwtHeader: string;
		/** ID of the member, as assigned by Stytch. Your own external ID is not accepted here. */
		MemberStytchIdPath: string;
		/** ID of the organization. Its slug and your own external ID are also accepted. */
		OrganizationIdPath: string;
		/** ID of the Connected App, which is the `client_id` it uses in OAuth. */
		ConnectedAppIdPath: string;
		/** ID of the member. Your own external ID is also accepted, if the member has one. */
		MemberIdPath: string;
		/** ID of the password, found on the member as `member_password_id`. It also determines the member whose password it is. */
		MemberPasswordIdPath: string;
		/**
		 * Whether to include the refresh token in the response, if the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
		 * @default false
		 */
		IncludeRefreshTokenQuery: boolean;
		/** ID of the organization's SCIM connection. */
		ScimConnectionIdPath: string;
		/** ID of the project whose keys to return, the same ID that calls authenticate with. */
		ProjectIdPath: string;
		/** ID of the organization's SSO connection. */
		SsoConnectionIdPath: string;
		/** ID of the key, one of the connection's `encryption_private_keys`. */
		SamlPrivateKeyIdPath: string;
		/** ID of the certificate, one of the connection's `verification_certificates`. */
		SamlCertificateIdPath: string;
		/** ID of the project that the client belongs to. */
		OauthProjectIdPath: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	"discovery.intermediateSessions.exchange": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": DiscoveryIntermediateSessionsExchangeRequest;
			};
		};
		responses: {
			/** The member is logged in or must complete another factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationLogin;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"discovery.organizations.list": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": DiscoveryOrganizationsListRequest;
			};
		};
		responses: {
			/** The user's organizations. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": DiscoveryOrganizationsListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"discovery.organizations.create": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": DiscoveryOrganizationsCreateRequest;
			};
		};
		responses: {
			/** The organization is created. Its creator is logged in or must complete another factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationLogin;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"idp.oauth.authorize": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": IdpOauthAuthorizeRequest;
			};
		};
		responses: {
			/** The decision is recorded. Redirect the member. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": IdpAuthorization;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"idp.oauth.authorizeStart": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": IdpOauthAuthorizeStartRequest;
			};
		};
		responses: {
			/** The request is valid. The response contains what to show to the member. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": IdpOauthAuthorizeStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"impersonation.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": ImpersonationAuthenticateRequest;
			};
		};
		responses: {
			/** The session as the member. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ImpersonationAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksAuthenticateRequest;
			};
		};
		responses: {
			/** The link is valid. The member is logged in or must complete a second factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.discovery.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksDiscoveryAuthenticateRequest;
			};
		};
		responses: {
			/** The link is valid. The response lists the user's organizations. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksDiscoveryAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.email.discovery.send": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksEmailDiscoverySendRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksEmailDiscoverySendResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.email.invite": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": MagicLinksEmailInviteRequest;
			};
		};
		responses: {
			/** The invitation is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksEmailInviteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.email.loginOrSignup": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksEmailLoginOrSignupRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksEmailLoginOrSignupResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"oauth.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OauthAuthenticateRequest;
			};
		};
		responses: {
			/** The token is valid. The member is logged in or must complete another factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OauthAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"oauth.discovery.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OauthDiscoveryAuthenticateRequest;
			};
		};
		responses: {
			/** The token is valid. The response lists the user's organizations. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OauthDiscoveryAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.create": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OrganizationsCreateRequest;
			};
		};
		responses: {
			/** The new organization, with its initial settings. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.dangerouslyGet": {
		parameters: {
			query?: OrganizationsMembersDangerouslyGetQuery;
			header?: never;
			path: MemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The member and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersDangerouslyGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.search": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": OrganizationsMembersSearchRequest;
			};
		};
		responses: {
			/** One page of matching members. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersSearchResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.search": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OrganizationsSearchRequest;
			};
		};
		responses: {
			/** One page of matching organizations. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsSearchResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.get": {
		parameters: {
			query?: never;
			header?: never;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.update": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": OrganizationsUpdateBody;
			};
		};
		responses: {
			/** The updated organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.delete": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The organization is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsDeleteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.connectedApps": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** All apps in one response. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsConnectedAppsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.getConnectedApp": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectedAppIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The app and its members. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsGetConnectedAppResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.deleteExternalId": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The organization, without an external ID. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsDeleteExternalIdResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.get": {
		parameters: {
			query?: OrganizationsMembersGetQuery;
			header?: never;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The member and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.create": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": OrganizationsMembersCreateBody;
			};
		};
		responses: {
			/** The new member and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.deleteMFAPhoneNumber": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The member, without a phone number, and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersDeleteMFAPhoneNumberResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.deletePassword": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberPasswordIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The member, without a password, and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersDeletePasswordResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.update": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": OrganizationsMembersUpdateBody;
			};
		};
		responses: {
			/** The updated member and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.delete": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The member is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersDeleteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.getConnectedApps": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** All apps in one response. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersGetConnectedAppsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.connectedApps.revoke": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdConnectedAppIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The app no longer has access. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersConnectedAppsRevokeResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.deleteExternalId": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The member, without an external ID, and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersDeleteExternalIdResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.oauthProviders.github": {
		parameters: {
			query?: OrganizationsMembersOauthProvidersGithubQuery;
			header?: never;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tokens that Stytch stores. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersOauthProvidersGithubResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.oauthProviders.google": {
		parameters: {
			query?: OrganizationsMembersOauthProvidersGoogleQuery;
			header?: never;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tokens that Stytch stores. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersOauthProvidersGoogleResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.oauthProviders.hubspot": {
		parameters: {
			query?: OrganizationsMembersOauthProvidersHubspotQuery;
			header?: never;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tokens that Stytch stores. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersOauthProvidersHubspotResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.oauthProviders.microsoft": {
		parameters: {
			query?: OrganizationsMembersOauthProvidersMicrosoftQuery;
			header?: never;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tokens that Stytch stores. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersOauthProvidersMicrosoftResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.oauthProviders.slack": {
		parameters: {
			query?: never;
			header?: never;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tokens that Stytch stores. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersOauthProvidersSlackResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.oidcProviders": {
		parameters: {
			query?: OrganizationsMembersOidcProvidersQuery;
			header?: never;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tokens that Stytch stores, one entry per account. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersOidcProvidersResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.reactivate": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationsMembersReactivatePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The reactivated member and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersReactivateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.startEmailUpdate": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": OrganizationsMembersStartEmailUpdateBody;
			};
		};
		responses: {
			/** The message is sent. The member still has its old address. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersStartEmailUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.deleteTOTP": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The member, without an authenticator app, and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersDeleteTOTPResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.members.unlinkRetiredEmail": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": OrganizationsMembersUnlinkRetiredEmailBody;
			};
		};
		responses: {
			/** The member, without the address, and its organization. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMembersUnlinkRetiredEmailResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"organizations.metrics": {
		parameters: {
			query?: never;
			header?: never;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The organization's metrics. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationsMetricsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.email.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsEmailAuthenticateRequest;
			};
		};
		responses: {
			/** The passcode is valid. The member is logged in or must complete another factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsEmailAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.email.discovery.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsEmailDiscoveryAuthenticateRequest;
			};
		};
		responses: {
			/** The passcode is valid. The response lists the user's organizations. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": DiscoveryLogin;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.email.discovery.send": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsEmailDiscoverySendRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsEmailDiscoverySendResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.email.loginOrSignup": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsEmailLoginOrSignupRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsEmailLoginOrSignupResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.sms.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsSmsAuthenticateRequest;
			};
		};
		responses: {
			/** The passcode is valid, and the member is logged in. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SecondFactorLogin;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.sms.send": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsSmsSendRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsSmsSendResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsAuthenticateRequest;
			};
		};
		responses: {
			/** The password is correct. The member is logged in or must complete another factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.discovery.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsDiscoveryAuthenticateRequest;
			};
		};
		responses: {
			/** The password is correct. The response lists the user's organizations. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": DiscoveryLogin;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.discovery.email.reset": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsDiscoveryEmailResetRequest;
			};
		};
		responses: {
			/** The password is set. The response lists the user's organizations. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": DiscoveryLogin;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.discovery.email.resetStart": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsDiscoveryEmailResetStartRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsDiscoveryEmailResetStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.email.requireReset": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": PasswordsEmailRequireResetRequest;
			};
		};
		responses: {
			/** The old password is no longer valid. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsEmailRequireResetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.email.reset": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsEmailResetRequest;
			};
		};
		responses: {
			/** The password is set. The member is logged in or must complete another factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsEmailResetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.email.resetStart": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsEmailResetStartRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsEmailResetStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.existingPassword.reset": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsExistingPasswordResetRequest;
			};
		};
		responses: {
			/** The password is changed. The member is logged in or must complete another factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsExistingPasswordResetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.migrate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsMigrateRequest;
			};
		};
		responses: {
			/** The member, who can now log in with the old password. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsMigrateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.sessions.reset": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsSessionsResetRequest;
			};
		};
		responses: {
			/** The password is set. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsSessionsResetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.strengthCheck": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsStrengthCheckRequest;
			};
		};
		responses: {
			/** The strength of the password. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsStrengthCheckResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"rbac.organizations.getOrgPolicy": {
		parameters: {
			query?: never;
			header?: never;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The organization's own roles. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": RbacOrganizationsGetOrgPolicyResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"rbac.organizations.setOrgPolicy": {
		parameters: {
			query?: never;
			header?: never;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": RbacOrganizationsSetOrgPolicyBody;
			};
		};
		responses: {
			/** The organization's updated roles. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": RbacOrganizationsSetOrgPolicyResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"rbac.policy": {
		parameters: NoParameters;
		requestBody?: never;
		responses: {
			/** The policy. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": RbacPolicyResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"recoveryCodes.recover": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": RecoveryCodesRecoverRequest;
			};
		};
		responses: {
			/** The code is valid, and the member is logged in. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": RecoveryCodesRecoverResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"recoveryCodes.rotate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": RecoveryCodesRotateRequest;
			};
		};
		responses: {
			/** The new codes. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": RecoveryCodesRotateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"recoveryCodes.get": {
		parameters: {
			query?: never;
			header?: never;
			path: OrganizationIdMemberIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The codes that are still valid. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": RecoveryCodesGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"scim.connection.get": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The connection. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ScimConnectionGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"scim.connection.create": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": ScimConnectionCreateBody;
			};
		};
		responses: {
			/** The connection and its token. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ScimConnectionCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"scim.connection.getGroups": {
		parameters: {
			query?: ScimConnectionGetGroupsQuery;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectionIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of groups. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ScimConnectionGetGroupsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"scim.connection.update": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectionIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": ScimConnectionUpdateBody;
			};
		};
		responses: {
			/** The updated connection. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ScimConnectionUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"scim.connection.delete": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectionIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The connection is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ScimConnectionDeleteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"scim.connection.rotateCancel": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectionIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The old token stays in use. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ScimConnectionRotateCancelResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"scim.connection.rotateComplete": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectionIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The new token is in use. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ScimConnectionRotateCompleteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"scim.connection.rotateStart": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectionIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rotation has started; the response contains the new token. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ScimConnectionRotateStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.get": {
		parameters: {
			query: SessionsGetRequest;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The active sessions. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.attest": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": SessionsAttestRequest;
			};
		};
		responses: {
			/** The member is logged in. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsAttestResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": SessionsAuthenticateRequest;
			};
		};
		responses: {
			/** The session is valid, and the member is allowed the checked action. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.exchange": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": SessionsExchangeRequest;
			};
		};
		responses: {
			/** The member is logged in to the organization or must complete another factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OrganizationLogin;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.exchangeAccessToken": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": SessionsExchangeAccessTokenRequest;
			};
		};
		responses: {
			/** The member is logged in. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsExchangeAccessTokenResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.getJWKS": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the project whose keys to return, the same ID that calls authenticate with. */
				project_id: components["parameters"]["ProjectIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One or two keys. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsGetJWKSResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.migrate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": SessionsMigrateRequest;
			};
		};
		responses: {
			/** The member is logged in at Stytch. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsMigrateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.revoke": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": SessionsRevokeRequest;
			};
		};
		responses: {
			/** The session or sessions are revoked. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsRevokeResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": SsoAuthenticateRequest;
			};
		};
		responses: {
			/** The token is valid. The member is logged in or must complete a second factor. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.external.createConnection": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": SsoExternalCreateConnectionBody;
			};
		};
		responses: {
			/** The active connection. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoExternalCreateConnectionResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.external.updateConnection": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: SsoDeleteConnectionPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": SsoExternalUpdateConnectionBody;
			};
		};
		responses: {
			/** The updated connection. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoExternalUpdateConnectionResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.oidc.createConnection": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": SsoOidcCreateConnectionBody;
			};
		};
		responses: {
			/** The connection, not yet active. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoOidcCreateConnectionResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.oidc.updateConnection": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: SsoDeleteConnectionPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": SsoOidcUpdateConnectionBody;
			};
		};
		responses: {
			/** The updated connection. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoOidcUpdateConnectionResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.saml.createConnection": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": SsoSamlCreateConnectionBody;
			};
		};
		responses: {
			/** The connection, not yet active. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoSamlCreateConnectionResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.saml.updateConnection": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: SsoDeleteConnectionPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": SsoSamlUpdateConnectionBody;
			};
		};
		responses: {
			/** The updated connection. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoSamlUpdateConnectionResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.saml.deleteEncryptionPrivateKey": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectionIdPrivateKeyIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The key is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoSamlDeleteEncryptionPrivateKeyResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.saml.updateByURL": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: SsoDeleteConnectionPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": SsoSamlUpdateByURLBody;
			};
		};
		responses: {
			/** The updated connection. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoSamlUpdateByURLResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.saml.deleteVerificationCertificate": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdConnectionIdCertificateIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The certificate is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoSamlDeleteVerificationCertificateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.getConnections": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: OrganizationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The organization's connections, by type. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoGetConnectionsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sso.deleteConnection": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path: SsoDeleteConnectionPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The connection is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SsoDeleteConnectionResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: Forbidden;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"totps.create": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": TotpsCreateRequest;
			};
		};
		responses: {
			/** What the member needs to set up the app; must be shown to the member only. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": TotpsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"totps.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": TotpsAuthenticateRequest;
			};
		};
		responses: {
			/** The passcode is valid, and the member is logged in. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SecondFactorLogin;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"totps.migrate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": TotpsMigrateRequest;
			};
		};
		responses: {
			/** The app is set up. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": TotpsMigrateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: NotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"idp.introspectTokenNetwork": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the project that the client belongs to. */
				project_id: components["parameters"]["OauthProjectIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OauthIntrospectionRequest;
			};
		};
		responses: {
			/** The token's claims, or that it is not active. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": IdpIntrospectTokenNetworkResponse;
				};
			};
			400: OauthBadRequest;
			401: OauthUnauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"m2m.token": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the project that the client belongs to. */
				project_id: components["parameters"]["OauthProjectIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": OauthTokenRequest;
			};
		};
		responses: {
			/** The access token. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OauthToken;
				};
			};
			400: OauthBadRequest;
			401: OauthUnauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
}
/** ID of the organization. Its slug and your own external ID are also accepted. */
export type OrganizationReference = string;
/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. */
export type SessionDurationMinutes = number;
/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
export interface SessionCustomClaims {
	[key: string]: unknown;
}
/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
export type MfaMessageLocale = "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
export type TelemetryId = string;
/** HTTP status, repeated in the body. 2xx on success. */
export type StatusCode = number;
/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
export type RequestId = string;
/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
export type MemberId = string;
/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
export type OrganizationId = string;
/** Status of the member: `invited` (invitation sent by email, not yet joined), `pending` (signed up, login not yet completed), `active`, or `deleted` (still on record, can be reactivated). */
export type MemberStatus = "active" | "pending" | "invited" | "deleted" | (string & {});
/** An email address the member had before. It stays reserved, so no other member of the organization can use it. */
export interface RetiredEmail {
	/** ID of the address, required to unlink it and make it available to others. */
	email_id: string;
	/** The former email address. */
	email_address: string;
}
/** Whether the member may log in with methods that `auth_methods` and `mfa_methods` do not allow. Intended for the one account that can still log in when, for example, SSO is broken. */
export type Breakglass = boolean;
/** Name of a role in your RBAC policy, chosen by you. `stytch_member`, which every member has, and `stytch_admin` are predefined by Stytch. */
export type RoleId = string;
/** One reason why a member has a role. */
export interface MemberRoleSource {
	/** How the member got the role: assigned by you (`direct_assignment`), or through an email domain, SAML connection, SAML group, or SCIM group. A role from SAML applies only in sessions that were started through that connection. */
	type: "direct_assignment" | "email_assignment" | "sso_connection" | "sso_connection_group" | "scim_connection_group" | (string & {});
	/** Exact source of the role: `email_domain`, or `connection_id`, for groups together with `group` (SAML) or `group_id` (SCIM). Empty for direct assignments. */
	details?: {
		[key: string]: unknown;
	};
}
/** A role of the member, and why the member has it. */
export interface MemberRole {
	/** Name of a role in your RBAC policy, chosen by you. `stytch_member`, which every member has, and `stytch_admin` are predefined by Stytch. */
	role_id: RoleId;
	/** Every source of the role; the member loses the role only when the last of them is gone. */
	sources: MemberRoleSource[];
}
/** Whether this member needs a second factor at every login. Even if `false`, one is required where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
export type MfaEnrollment = boolean;
/** Second factor to request first if the member has set up both, `sms_otp` or `totp`. */
export type DefaultMfaMethod = "sms_otp" | "totp" | (string & {});
/** Phone number that receives passcodes by SMS, in E.164 format such as `+12025550162`. A member has at most one. */
export type MemberPhoneNumber = string;
/** An identity provider account through which the member has logged in by SSO. */
export interface SsoRegistration {
	/** ID of the SAML or OIDC connection that the member logged in through. */
	connection_id: string;
	/** The identity provider's own ID for the user. */
	external_id: string;
	/** ID of the link between member and account. */
	registration_id: string;
	/** Attributes that the identity provider sent about the user, under its own names. */
	sso_attributes?: {
		[key: string]: unknown;
	};
}
/** An account at Google, GitHub, or a similar provider through which the member has logged in. */
export interface OauthRegistration {
	/** OAuth provider, such as `Google`, `Microsoft`, or `GitHub`. */
	provider_type: string;
	/** The provider's ID for the user, known in OAuth as the subject or `sub`. */
	provider_subject: string;
	/** ID of the link between member and account, required to get the provider's tokens or to unlink the account. */
	member_oauth_registration_id: string;
	/** URL of the user's profile picture at the provider, if the provider supplies one. */
	profile_picture_url?: string;
	/** The user's language at the provider, if the provider supplies one. */
	locale?: string;
}
/** A group in the customer's directory. */
export interface ScimGroup {
	/** ID of the group. */
	value: string;
	/** Human-readable name of the group. */
	display: string;
}
/** Components of a user's name. */
export interface ScimName {
	/** Full name, formatted for display, such as `Countess Ada King Lovelace`. */
	formatted: string;
	/** Family name, or last name in most Western languages. */
	family_name: string;
	/** Given name, or first name in most Western languages. */
	given_name: string;
	/** Middle name or names. */
	middle_name: string;
	/** Title before the name, such as `Dr.`. */
	honorific_prefix: string;
	/** Suffix after the name, such as `III`. */
	honorific_suffix: string;
}
/** One of several values of the same kind, such as a work and a home address. */
export interface ScimValue {
	/** The address, number, link, or name itself. */
	value: string;
	/** Purpose, such as `work` or `home`. */
	type: string;
	/** Whether this value is the preferred one; true for at most one in a list. */
	primary: boolean;
}
/** A postal address. */
export interface ScimAddress {
	/** Full address as written on an envelope, including line breaks. */
	formatted: string;
	/** Street, house number, apartment; may contain line breaks. */
	street_address: string;
	/** Town or city. */
	locality: string;
	/** State, county, or other region. */
	region: string;
	/** Postal or ZIP code. */
	postal_code: string;
	/** Country, a two-letter ISO 3166-1 code according to SCIM. */
	country: string;
	/** Purpose, such as `work` or `home`. */
	type: string;
	/** Whether this value is the preferred one; true for at most one in a list. */
	primary: boolean;
}
/** The user's manager in the directory. */
export interface ScimManager {
	/** ID of the manager's SCIM user. */
	value: string;
	/** URI of the manager's SCIM user (SCIM `$ref`). */
	ref: string;
	/** Human-readable name of the manager. */
	display_name: string;
}
/** A user's position in the company, as in the enterprise extension of RFC 7643. */
export interface ScimEnterpriseExtension {
	/** The company's number for the user, often in order of joining. */
	employee_number: string;
	/** Cost center of the user. */
	cost_center: string;
	/** Division of the user. */
	division: string;
	/** Department of the user. */
	department: string;
	/** Name of the company or part of it, as the directory defines it. Not a Stytch organization. */
	organization: string;
	/** The user's manager in the directory. */
	manager?: ScimManager;
}
/** Data of the customer's directory about a user, as in the SCIM user of RFC 7643. */
export interface ScimUser {
	/** Username the user logs in with at the directory, unique there. */
	user_name: string;
	/** ID that Stytch gave the directory for this user. */
	id: string;
	/** The directory's own ID for the user. */
	external_id: string;
	/** Whether the user still has access according to the directory. */
	active: boolean;
	/** Directory groups that the user belongs to. */
	groups: ScimGroup[];
	/** Components of a user's name. */
	name?: ScimName;
	/** Name of the user to show to others. */
	display_name: string;
	/** Casual name of the user. */
	nick_name: string;
	/** URL of the user's profile page. */
	profile_url: string;
	/** Relationship of the user to the company, in the company's own terms, such as `Employee` or `Contractor`. */
	user_type: string;
	/** Job title, such as `Vice President`. */
	title: string;
	/** Preferred languages of the user, in the format of an HTTP `Accept-Language` header. */
	preferred_language: string;
	/** Locale for formatting dates, numbers, and currency for the user, as a language tag such as `en-US`. */
	locale: string;
	/** Time zone, as an IANA name such as `Europe/Paris`. */
	timezone: string;
	/** Email addresses of the user. */
	emails: ScimValue[];
	/** Phone numbers of the user, in whatever format the directory uses. */
	phone_numbers: ScimValue[];
	/** Postal addresses of the user. */
	addresses: ScimAddress[];
	/** Instant messaging handles of the user. */
	ims: ScimValue[];
	/** URLs of pictures of the user. */
	photos: ScimValue[];
	/** Entitlements of the user, as the directory defines them. */
	entitlements: ScimValue[];
	/** Roles in the directory. They are not roles in your RBAC policy. */
	roles: ScimValue[];
	/** X.509 certificates of the user, Base64-encoded DER. */
	x509certificates: ScimValue[];
	/** A user's position in the company, as in the enterprise extension of RFC 7643. */
	enterprise_extension?: ScimEnterpriseExtension;
}
/** Entry in the customer's directory that this member was created from. */
export interface ScimRegistration {
	/** ID of the SCIM connection the entry came through. */
	connection_id: string;
	/** ID of the link between member and directory entry. */
	registration_id: string;
	/** The directory's own ID for the user. */
	external_id?: string;
	/** Data of the customer's directory about a user, as in the SCIM user of RFC 7643. */
	scim_attributes?: ScimUser;
}
/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
export interface TrustedMetadata {
	[key: string]: unknown;
}
/** Your own data, which the member can change from a frontend: suitable for preferences, not for anything that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
export interface UntrustedMetadata {
	[key: string]: unknown;
}
/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
export interface Member {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** Your own ID for the member, if you set one. */
	external_id?: string;
	/** Status of the member: `invited` (invitation sent by email, not yet joined), `pending` (signed up, login not yet completed), `active`, or `deleted` (still on record, can be reactivated). */
	status: MemberStatus;
	/** Full name of the member, from you, the identity provider, or the directory. */
	name: string;
	/** Email address the member logs in with, unique among the members of the organization. */
	email_address: string;
	/** Whether the member has verified the address, for example with a magic link. */
	email_address_verified: boolean;
	/** Addresses the member had before an update, or before an identity provider reported a new one. No one else in the organization can use them until they are unlinked. */
	retired_email_addresses: RetiredEmail[];
	/** Whether the member may log in with methods that `auth_methods` and `mfa_methods` do not allow. Intended for the one account that can still log in when, for example, SSO is broken. */
	is_breakglass: Breakglass;
	/** Whether the member has the `stytch_admin` role, as does a member who creates an organization through discovery. */
	is_admin: boolean;
	/** Roles of the member, assigned directly or through email domain, SSO, or SCIM. */
	roles: MemberRole[];
	/** Whether logins are temporarily locked because too many failed in a row. By default, ten failures lock logins for an hour; the project's settings can change this. */
	is_locked: boolean;
	/** When the lock began, in UTC, if there is one. */
	lock_created_at?: string;
	/** When the lock expires, in UTC, if there is one. */
	lock_expires_at?: string;
	/** ID of the member's password, required to delete it. The password itself is never returned. */
	member_password_id: string;
	/** Whether this member needs a second factor at every login. Even if `false`, one is required where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
	mfa_enrolled: MfaEnrollment;
	/** Second factor to request first if the member has set up both, `sms_otp` or `totp`. */
	default_mfa_method: DefaultMfaMethod;
	/** Phone number that receives passcodes by SMS, in E.164 format such as `+12025550162`. A member has at most one. */
	mfa_phone_number: MemberPhoneNumber;
	/** Whether the member has entered a passcode that was sent to the phone. */
	mfa_phone_number_verified: boolean;
	/** ID of the member's authenticator app registration, if one is set up. */
	totp_registration_id: string;
	/** Identity provider accounts through which the member has logged in by SSO. */
	sso_registrations: SsoRegistration[];
	/** OAuth provider accounts, such as Google, through which the member has logged in. */
	oauth_registrations: OauthRegistration[];
	/** Entry in the customer's directory that this member was created from. */
	scim_registration?: ScimRegistration;
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can change from a frontend: suitable for preferences, not for anything that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
	/** When the member was created, in UTC. */
	created_at?: string;
	/** When the member was last updated, in UTC. */
	updated_at?: string;
}
/** Display name of the organization, shown on login pages and in emails. 1 to 128 characters; need not be unique. */
export type OrganizationName = string;
/** Short name of the organization for URLs, unique in the project. 2 to 128 characters: letters, digits, `-`, `.`, `_`, and `~`. Calls accept it in place of the organization's ID. */
export type OrganizationSlug = string;
/** URL of the organization's logo. Empty if it has none. */
export type OrganizationLogoUrl = string;
/** Who may be invited by email: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or no one. New organizations have `ALL_ALLOWED` if no other login setting is specified, and `NOT_ALLOWED` otherwise. */
export type EmailInvitePolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** Whether a magic link or OAuth login provisions new members just in time (JIT): users with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
export type EmailJitProvisioning = "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** Email domains, such as `acme.example`, allowed where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public email services, such as `gmail.com`, are rejected. */
export type EmailDomainAllowlist = string[];
/** Email domains that belong to this organization. Users with such an address cannot be members of an organization that has not claimed the domain. */
export type ClaimedEmailDomainList = string[];
/** Whether an SSO login provisions new members just in time (JIT): through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
export type SsoJitProvisioning = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** IDs of the SSO connections that may provision members just in time (JIT) while `sso_jit_provisioning` is `RESTRICTED`. */
export type SsoJitConnectionAllowlist = string[];
/** An SSO connection through which members can currently log in. */
export interface ActiveSsoConnection {
	/** ID of the SAML, OIDC, or external connection. */
	connection_id: string;
	/** Human-readable name that distinguishes the connection from others. */
	display_name: string;
	/** Name of the identity provider behind the connection, such as `okta`, or `generic`. */
	identity_provider: string;
}
/** A SCIM connection, through which a customer's directory creates and updates members. */
export interface ActiveScimConnection {
	/** ID of the SCIM connection. */
	connection_id: string;
	/** Human-readable name that distinguishes the connection from others. */
	display_name: string;
	/** Last four characters of the token the directory sends, to identify the token in use. */
	bearer_token_last_four: string;
	/** When the directory's token expires. Replace it before then. */
	bearer_token_expires_at?: string;
}
/** Whether an OAuth login from a known workspace provisions new members just in time (JIT): from workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
export type OauthTenantJitProvisioning = "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** Workspaces whose users may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs by provider, `slack` (workspaces), `hubspot` (hubs), and `github` (organizations). If not set, no one can join this way. */
export interface OauthTenantAllowlist {
	[key: string]: string[];
}
/** Whether members may log in with every method (`ALL_ALLOWED`, the setting of new organizations) or only with those in `allowed_auth_methods` (`RESTRICTED`). Break-glass members may always use every method. */
export type AuthMethodPolicy = "ALL_ALLOWED" | "RESTRICTED" | (string & {});
/** A login method. */
export type AuthMethod = "sso" | "magic_link" | "email_otp" | "password" | "google_oauth" | "microsoft_oauth" | "slack_oauth" | "github_oauth" | "hubspot_oauth" | (string & {});
/** Login methods allowed while `auth_methods` is `RESTRICTED`; it must then contain at least one. */
export type AuthMethodAllowlist = AuthMethod[];
/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, the setting of new organizations). Sessions that are active when this changes remain active. */
export type MfaPolicy = "OPTIONAL" | "REQUIRED_FOR_ALL" | (string & {});
/** Whether members may use every second factor (`ALL_ALLOWED`, the setting of new organizations) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
export type MfaMethodPolicy = "ALL_ALLOWED" | "RESTRICTED" | (string & {});
/** A second factor, either a code by SMS (`sms_otp`) or one from an authenticator app (`totp`). */
export type MfaMethod = "sms_otp" | "totp" | (string & {});
/** Second factors allowed while `mfa_methods` is `RESTRICTED`; it must then contain at least one. */
export type MfaMethodAllowlist = MfaMethod[];
/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
export type FirstPartyConnectedAppPolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
export type FirstPartyConnectedAppAllowlist = string[];
/** Which third-party Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
export type ThirdPartyConnectedAppPolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** IDs of third-party Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
export type ThirdPartyConnectedAppAllowlist = string[];
/** A role granted to everyone with an address of one email domain. */
export interface EmailImplicitRoleAssignment {
	/** Email domain, such as `acme.example`, whose users get the role. */
	domain: string;
	/** Name of a role in your RBAC policy, chosen by you. `stytch_member`, which every member has, and `stytch_admin` are predefined by Stytch. */
	role_id: RoleId;
}
/** Roles that members get by the domain of their email address, however they log in. */
export type EmailImplicitRoleAssignmentList = EmailImplicitRoleAssignment[];
/** What a custom role permits on one resource. */
export interface CustomRolePermission {
	/** Name of a resource in the project's RBAC policy, such as `documents` or Stytch's own `stytch.member`. */
	resource_id: string;
	/** Names of the resource's actions that the role permits. */
	actions: string[];
}
/** A role that exists in one organization only, in addition to those of the project's RBAC policy. */
export interface CustomRole {
	/** Name of a role in your RBAC policy, chosen by you. `stytch_member`, which every member has, and `stytch_admin` are predefined by Stytch. */
	role_id: RoleId;
	/** Purpose of the role, in your own words. */
	description: string;
	/** What the role permits, by resource. */
	permissions: CustomRolePermission[];
}
/** One of your customers, with the rules for who may become a member and how members log in. */
export interface Organization {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** Display name of the organization, shown on login pages and in emails. 1 to 128 characters; need not be unique. */
	organization_name: OrganizationName;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters: letters, digits, `-`, `.`, `_`, and `~`. Calls accept it in place of the organization's ID. */
	organization_slug: OrganizationSlug;
	/** Your own ID for the organization, if you set one. */
	organization_external_id?: string;
	/** URL of the organization's logo. Empty if it has none. */
	organization_logo_url: OrganizationLogoUrl;
	/** Who may be invited by email: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or no one. New organizations have `ALL_ALLOWED` if no other login setting is specified, and `NOT_ALLOWED` otherwise. */
	email_invites: EmailInvitePolicy;
	/** Whether a magic link or OAuth login provisions new members just in time (JIT): users with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
	email_jit_provisioning: EmailJitProvisioning;
	/** Email domains, such as `acme.example`, allowed where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public email services, such as `gmail.com`, are rejected. */
	email_allowed_domains: EmailDomainAllowlist;
	/** Email domains that belong to this organization. Users with such an address cannot be members of an organization that has not claimed the domain. */
	claimed_email_domains: ClaimedEmailDomainList;
	/** Whether an SSO login provisions new members just in time (JIT): through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
	sso_jit_provisioning: SsoJitProvisioning;
	/** IDs of the SSO connections that may provision members just in time (JIT) while `sso_jit_provisioning` is `RESTRICTED`. */
	sso_jit_provisioning_allowed_connections: SsoJitConnectionAllowlist;
	/** SSO connections through which members can currently log in. */
	sso_active_connections: ActiveSsoConnection[];
	/** ID of the SSO connection to use if several are active; `null` if none was chosen. */
	sso_default_connection_id?: string | null;
	/** Connection through which the customer's directory creates and updates members; `null` if there is none. */
	scim_active_connection?: ActiveScimConnection | null;
	/** Whether an OAuth login from a known workspace provisions new members just in time (JIT): from workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
	oauth_tenant_jit_provisioning: OauthTenantJitProvisioning;
	/** Workspaces whose users may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs by provider, `slack` (workspaces), `hubspot` (hubs), and `github` (organizations). If not set, no one can join this way. */
	allowed_oauth_tenants?: OauthTenantAllowlist;
	/** Whether members may log in with every method (`ALL_ALLOWED`, the setting of new organizations) or only with those in `allowed_auth_methods` (`RESTRICTED`). Break-glass members may always use every method. */
	auth_methods: AuthMethodPolicy;
	/** Login methods allowed while `auth_methods` is `RESTRICTED`; it must then contain at least one. */
	allowed_auth_methods: AuthMethodAllowlist;
	/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, the setting of new organizations). Sessions that are active when this changes remain active. */
	mfa_policy: MfaPolicy;
	/** Whether members may use every second factor (`ALL_ALLOWED`, the setting of new organizations) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
	mfa_methods: MfaMethodPolicy;
	/** Second factors allowed while `mfa_methods` is `RESTRICTED`; it must then contain at least one. */
	allowed_mfa_methods: MfaMethodAllowlist;
	/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
	first_party_connected_apps_allowed_type: FirstPartyConnectedAppPolicy;
	/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_first_party_connected_apps: FirstPartyConnectedAppAllowlist;
	/** Which third-party Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
	third_party_connected_apps_allowed_type: ThirdPartyConnectedAppPolicy;
	/** IDs of third-party Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_third_party_connected_apps: ThirdPartyConnectedAppAllowlist;
	/** Roles that members get by the domain of their email address, however they log in. */
	rbac_email_implicit_role_assignments: EmailImplicitRoleAssignmentList;
	/** Roles of this organization only, in addition to those of the project's RBAC policy. */
	custom_roles: CustomRole[];
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** When the organization was created, in UTC. */
	created_at?: string;
	/** When the organization or one of its settings was last updated, in UTC. */
	updated_at?: string;
}
/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
export type MemberAuthenticated = boolean;
/** ID of the session. Unlike the session token, not a secret. */
export type MemberSessionId = string;
/** Type of the factor. In B2B, a passcode by email is `email_otp` and one by SMS is `otp`; `imported` is a session that was migrated from another provider. */
export type AuthenticationFactorType = "magic_link" | "otp" | "oauth" | "webauthn" | "totp" | "crypto" | "password" | "signature_challenge" | "sso" | "imported" | "recovery_codes" | "email_otp" | "impersonated" | "trusted_auth_token" | (string & {});
/** How the factor was delivered: the channel of a link or passcode, the provider of an OAuth login (`oauth_*`), or `knowledge` for a password. `oauth_exchange_*` is an OAuth login in one organization that was carried over to another. */
export type AuthenticationFactorDeliveryMethod = "email" | "sms" | "whatsapp" | "embedded" | "oauth_google" | "oauth_microsoft" | "oauth_apple" | "webauthn_registration" | "authenticator_app" | "oauth_github" | "recovery_code" | "oauth_facebook" | "crypto_wallet" | "oauth_amazon" | "oauth_bitbucket" | "oauth_coinbase" | "oauth_discord" | "oauth_figma" | "oauth_gitlab" | "oauth_instagram" | "oauth_linkedin" | "oauth_shopify" | "oauth_slack" | "oauth_snapchat" | "oauth_spotify" | "oauth_steam" | "oauth_tiktok" | "oauth_twitch" | "oauth_twitter" | "knowledge" | "biometric" | "sso_saml" | "sso_oidc" | "oauth_salesforce" | "oauth_yahoo" | "oauth_hubspot" | "imported_auth0" | "oauth_exchange_slack" | "oauth_exchange_hubspot" | "oauth_exchange_github" | "oauth_exchange_google" | "impersonation" | "oauth_access_token_exchange" | "trusted_token_exchange" | (string & {});
/** Login through an organization's single sign-on connection. */
export interface SsoFactor {
	/** ID of the link between this user and the account at the identity provider. */
	id: string;
	/** ID of the single sign-on connection. */
	provider_id: string;
	/** The identity provider's own ID for the account. */
	external_id: string;
}
/** Login with the OAuth provider that the field is named after. */
export interface OauthFactor {
	/** ID of the link between this user and the account at the provider. */
	id: string;
	/** The provider's own ID for the account, called `sub` in OpenID Connect. */
	provider_subject: string;
	/** ID of the email address returned with the login. */
	email_id?: string;
}
/** Login with the OAuth provider that the field is named after, completed in one organization and carried over to another. Such a login does not verify the email address. */
export interface OauthExchangeFactor {
	/** ID of the email address returned with the login. */
	email_id: string;
}
/** One authentication factor of a session. `type` and `delivery_method` specify which; of the `*_factor` fields, the corresponding one is present (none for a password). */
export interface AuthenticationFactor {
	/** Type of the factor. In B2B, a passcode by email is `email_otp` and one by SMS is `otp`; `imported` is a session that was migrated from another provider. */
	type: AuthenticationFactorType;
	/** How the factor was delivered: the channel of a link or passcode, the provider of an OAuth login (`oauth_*`), or `knowledge` for a password. `oauth_exchange_*` is an OAuth login in one organization that was carried over to another. */
	delivery_method: AuthenticationFactorDeliveryMethod;
	/** When the factor was first authenticated. */
	created_at?: string;
	/** When the factor was last authenticated. Compare it with the current time before a sensitive action. */
	last_authenticated_at?: string;
	/** When this entry was last updated. */
	updated_at?: string;
	/** Email address that received a link or passcode. */
	email_factor?: {
		/** Stytch's ID of the email address. */
		email_id: string;
		/** Email address the link or passcode was sent to. */
		email_address: string;
	};
	/** Phone that received a passcode. */
	phone_number_factor?: {
		/** ID of the phone number. */
		phone_id: string;
		/** Phone number the passcode was sent to, in E.164 format such as `+12025550162`. */
		phone_number: string;
	};
	/** Authenticator app that generated the passcode (TOTP). */
	authenticator_app_factor?: {
		/** ID of the authenticator app registration. */
		totp_id: string;
	};
	/** Recovery code used in place of an authenticator app. */
	recovery_code_factor?: {
		/** ID of the recovery code, not the code itself. */
		totp_recovery_code_id: string;
	};
	/** Magic link that you delivered yourself. Consumer API only. */
	embeddable_magic_link_factor?: {
		/** ID of the link. */
		embedded_id: string;
	};
	/** Passkey or security key. Consumer API only. */
	webauthn_factor?: {
		/** ID of the key registration. */
		webauthn_registration_id: string;
		/** Domain on which the key was registered. */
		domain: string;
		/** User agent of the browser that registered the key. */
		user_agent?: string;
	};
	/** Fingerprint or face unlock of a phone. Consumer API only. */
	biometric_factor?: {
		/** ID of the phone's registration. */
		biometric_registration_id: string;
	};
	/** Wallet that signed a challenge. Consumer API only. */
	crypto_wallet_factor?: {
		/** Stytch's ID of the wallet. */
		crypto_wallet_id: string;
		/** Address of the wallet on its chain. */
		crypto_wallet_address: string;
		/** Chain of the wallet, such as `ethereum` or `solana`. */
		crypto_wallet_type: string;
	};
	/** Login through an organization's single sign-on connection. */
	saml_sso_factor?: SsoFactor;
	/** Login through an organization's single sign-on connection. */
	oidc_sso_factor?: SsoFactor;
	/** Login with the OAuth provider that the field is named after. */
	google_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	microsoft_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	apple_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	github_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	facebook_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	amazon_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	bitbucket_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	coinbase_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	discord_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	figma_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	git_lab_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	hubspot_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	instagram_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	linked_in_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	salesforce_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	shopify_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	slack_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	snapchat_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	spotify_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	steam_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	tik_tok_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	twitch_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	twitter_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after. */
	yahoo_oauth_factor?: OauthFactor;
	/** Login with the OAuth provider that the field is named after, completed in one organization and carried over to another. Such a login does not verify the email address. */
	google_oauth_exchange_factor?: OauthExchangeFactor;
	/** Login with the OAuth provider that the field is named after, completed in one organization and carried over to another. Such a login does not verify the email address. */
	github_oauth_exchange_factor?: OauthExchangeFactor;
	/** Login with the OAuth provider that the field is named after, completed in one organization and carried over to another. Such a login does not verify the email address. */
	hubspot_oauth_exchange_factor?: OauthExchangeFactor;
	/** Login with the OAuth provider that the field is named after, completed in one organization and carried over to another. Such a login does not verify the email address. */
	slack_oauth_exchange_factor?: OauthExchangeFactor;
	/** Access token of a Connected App that was exchanged for the session. */
	oauth_access_token_exchange_factor?: {
		/** ID of the Connected App (the OAuth client). */
		client_id: string;
	};
	/** Token of a trusted issuer that was exchanged for the session. */
	trusted_auth_token_factor?: {
		/** ID of the exchanged token. */
		token_id: string;
	};
	/** Person on your team who acts as this member or user. */
	impersonated_factor?: {
		/** ID of the impersonator; the dashboard account if started from the Stytch dashboard. */
		impersonator_id: string;
		/** Email address of the impersonator. */
		impersonator_email_address: string;
	};
}
/** A member's login to one organization, with its authentication factors and expiry. */
export interface MemberSession {
	/** ID of the session. Unlike the session token, not a secret. */
	member_session_id: MemberSessionId;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters: letters, digits, `-`, `.`, `_`, and `~`. Calls accept it in place of the organization's ID. */
	organization_slug: OrganizationSlug;
	/** When the session started. */
	started_at: string;
	/** When the session was last authenticated. */
	last_accessed_at: string;
	/** When the session expires, unless it is extended or revoked earlier. */
	expires_at: string;
	/** Every authentication factor the session is based on. */
	authentication_factors: AuthenticationFactor[];
	/** IDs of the session's roles. May be fewer than the member's, because roles assigned through an SSO connection apply only to logins through that connection. */
	roles: RoleId[];
	/** Your own claims, from `session_custom_claims`. They are also in the session's JWT. `null` if there are none. */
	custom_claims?: {
		[key: string]: unknown;
	} | null;
}
/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
export type SessionToken = string;
/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
export type SessionJwt = string;
/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
export type IntermediateSessionToken = string;
/** When the intermediate session token expires. */
export type IntermediateSessionTokenExpiresAt = string;
/** Primary login the organization still requires, because what has been authenticated so far is not among its allowed methods or does not verify the email address. Comes before a second factor. */
export interface PrimaryRequired {
	/** Methods to choose from. Pass the intermediate session token to the chosen one. */
	allowed_auth_methods: AuthMethod[];
}
/** Second factors that the member has set up. */
export interface MemberOptions {
	/** Phone number for passcodes by SMS, in E.164 format. An empty string if there is none. */
	mfa_phone_number: string;
	/** ID of the authenticator app registration. An empty string if there is none. */
	totp_registration_id: string;
}
/** The second factor the member must authenticate before the login is complete. */
export interface MfaRequired {
	/** Second factors that the member has set up; `null` if none, in which case the member must set one up first. */
	member_options?: MemberOptions | null;
	/** `sms_otp` if a passcode has already been sent to the member's phone, so that you only need to prompt for it. `null` if nothing was sent, which is always the case in discovery. */
	secondary_auth_initiated?: "sms_otp" | (string & {}) | null;
}
/** Whether this user has been seen with the value before. */
export interface DeviceAttributeDetails {
	/** Whether this is the first time the user is seen with this value. */
	is_new: boolean;
	/** When the user was first seen with this value. */
	first_seen_at?: string;
	/** When the user was last seen with this value. */
	last_seen_at?: string;
}
/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
export interface DeviceInfo {
	/** ID of the device, as determined by Stytch's fingerprinting. */
	visitor_id: string;
	/** Whether this user has been seen with the value before. */
	visitor_id_details?: DeviceAttributeDetails;
	/** IP address of the attempt. */
	ip_address?: string;
	/** Whether this user has been seen with the value before. */
	ip_address_details?: DeviceAttributeDetails;
	/** City that the IP address is assigned to. */
	ip_geo_city?: string;
	/** Region (such as a state) that the IP address is assigned to. */
	ip_geo_region?: string;
	/** Country that the IP address is assigned to. */
	ip_geo_country?: string;
	/** Whether this user has been seen with the value before. */
	ip_geo_country_details?: DeviceAttributeDetails;
}
/** Outcome of a login to a chosen organization. Either `member_authenticated` is true and the session is included, or `intermediate_session_token` is set and `primary_required` or `mfa_required` specifies what is missing. */
export interface OrganizationLogin {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** Response returned by Stytch when a call fails. */
export interface Error {
	/** HTTP status, repeated in the body. */
	status_code: number;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Stable machine-readable code of the failure, such as `organization_not_found`. Branch on this code, never on the message. */
	error_type: string;
	/** Explanation for developers, in English. May change at any time. */
	error_message: string;
	/** URL of Stytch's page on this `error_type`. */
	error_url: string;
	/** More about the failure, for the few error types that have details. */
	error_details?: {
		[key: string]: unknown;
	};
}
/** Whether the user is already a member (`active_member`, `pending_member`, `invited_member`) or becomes one by logging in, based on the domain of the email address or a workspace at an OAuth provider. */
export type MembershipType = "active_member" | "pending_member" | "invited_member" | "eligible_to_join_by_email_domain" | "eligible_to_join_by_oauth_tenant" | (string & {});
/** Relationship of a user to an organization. */
export interface Membership {
	/** Whether the user is already a member (`active_member`, `pending_member`, `invited_member`) or becomes one by logging in, based on the domain of the email address or a workspace at an OAuth provider. */
	type: MembershipType;
	/** Why a user who is not yet a member may join; `null` for members. */
	details?: {
		/** With `eligible_to_join_by_email_domain`, the domain of the user's email address. */
		domain?: string;
		/** With `eligible_to_join_by_oauth_tenant`, the OAuth provider. */
		provider?: string;
		/** With `eligible_to_join_by_oauth_tenant`, the workspace at that provider. */
		tenant?: string;
	} | null;
	/** The user's account in the organization; `null` if there is none. */
	member?: Member | null;
}
/** An organization that a user may log in to, and what is still required to do so. */
export interface DiscoveredOrganization {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization?: Organization;
	/** Relationship of a user to an organization. */
	membership?: Membership;
	/** Whether nothing is missing, so that an exchange logs the user in immediately. If false, `primary_required` and `mfa_required` specify what is missing. */
	member_authenticated: boolean;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
}
/** Organizations that the user is a member of, is invited to, or may join. An organization can be joined by email domain only if it already has a member with a verified address of that domain, which protects against phishing. */
export type DiscoveredOrganizationList = DiscoveredOrganization[];
/** Your own ID for the organization, unique in the project; calls then accept it in place of Stytch's ID. At most 128 characters: letters, digits, `.`, `_`, `-`, and `|`. */
export type OrganizationExternalId = string;
/** Whether the user consented to the scopes. If false, the query of the redirect informs the app that consent was denied. */
export type IdpConsentGranted = boolean;
/** ID of the Connected App that requests access, the `client_id` in the query of its authorization request. */
export type IdpClientId = string;
/** Where the app wants the user redirected to, the `redirect_uri` of its authorization request. Must be one of those registered for the app. */
export type IdpRedirectUri = string;
/** The `response_type` of the authorization request. `code`, for the authorization code flow. */
export type IdpResponseType = string;
/** Names of the scopes that the app requests, the values in `scope` of its authorization request. Supported are the OpenID scopes `openid`, `profile`, `email`, `phone`, and `offline_access`, and those of your RBAC policy. */
export type IdpScopeList = string[];
/** Token of the session of the user who decides. The authorization is then linked to that session, which the app needs in order to exchange its access token for a session. Cannot be combined with `session_jwt`. */
export type IdpSessionToken = string;
/** JWT of the session of the user who decides, with the same effect as `session_token`. Cannot be combined with it. */
export type IdpSessionJwt = string;
/** The `prompt` of the authorization request, space-separated values. Only `consent` has an effect: it requires consent even if the user consented before. */
export type IdpPrompt = string;
/** The `state` of the authorization request, by which the app matches the response to its own request. It is returned in the query of the redirect. */
export type IdpState = string;
/** The `nonce` of the authorization request. It is included in the ID token, so that the app can detect a replayed one. */
export type IdpNonce = string;
/** The `code_challenge` of the authorization request, derived from a PKCE verifier that the app keeps. Exchanging the code then requires the verifier. Required for public apps, which have no secret. */
export type IdpCodeChallenge = string;
/** Resources at which the app wants to use the token. Stytch does not document it further; OAuth has the parameter `resource` for this purpose (RFC 8707). */
export type IdpResourceList = string[];
/** Where to redirect the user now, and the code that the app receives there. */
export interface IdpAuthorization {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** URL to redirect the user to: the app's redirect URI with the outcome in its query, either the authorization code or an OAuth error. Redirect in both cases. */
	redirect_uri: string;
	/** Code that the app exchanges for tokens, once. Omitted if nothing was granted. */
	authorization_code?: string;
}
/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
export type ConnectedAppId = string;
/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
export type ConnectedAppClientType = "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});
/** Public information about a Connected App, for example to show on a consent page which app requests access. */
export interface ConnectedAppPublic {
	/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
	client_id: ConnectedAppId;
	/** Human-readable name of the app. */
	client_name: string;
	/** Purpose of the app, as described by its developer. An empty string if there is no description. */
	client_description: string;
	/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** URL of the image to show next to the name; `null` if the app has none. */
	logo_url?: string | null;
}
/** Whether the user's consent is required. If not, the authorization can be submitted immediately with `consent_granted` set to true. */
export type IdpConsentRequired = boolean;
/** A scope that the app requested, and whether this user can grant it. */
export interface IdpScopeResult {
	/** Name of the scope, such as `openid` or one of your RBAC policy. */
	scope: string;
	/** What the scope lets the app do, to be shown when requesting consent. */
	description: string;
	/** Whether the user can grant the scope. False if the user's roles lack a permission that the scope includes. */
	is_grantable: boolean;
}
/** Requested scopes, each with whether the user can grant it. */
export type IdpScopeResultList = IdpScopeResult[];
/** PKCE verifier that the challenge was derived from. Required if the flow was started with `pkce_code_challenge`; omit otherwise. */
export type PkceCodeVerifier = string;
/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
export type ExistingSessionToken = string;
/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
export type ExistingSessionJwt = string;
/** PKCE challenge: the base64url-encoded SHA-256 hash of a verifier that you keep. If specified, authenticating the token requires the verifier, so that only the device that started the flow can complete it. */
export type PkceCodeChallenge = string;
/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
export type Locale = "en" | "es" | "fr" | "pt-br" | (string & {});
/** Intermediate session token with the factors the user has authenticated so far, to which this one is added. If they suffice for the organization, the token is consumed and a session is created; otherwise it is returned again. */
export type PriorIntermediateSessionToken = string;
/** The provider's own ID for the user, known in OAuth as the subject or `sub`. */
export type ProviderSubject = string;
/** Token for calling the provider's own API as this user, within `scopes`. */
export type ProviderAccessToken = string;
/** OpenID Connect ID token, a JWT in which the provider identifies the user. Its claims depend on the provider. */
export type ProviderIdToken = string;
/** OAuth scopes that the user granted, which determine what the access token permits at the provider. */
export type ProviderScopeList = string[];
/** Start of the next page: `results_metadata.next_cursor` of the previous page. Omit for the first page. */
export type SearchCursor = string;
/** Maximum number of results per page. Defaults to 100; at most 1000. */
export type SearchLimit = number;
/** A filter for `organizations.search`. */
export type OrganizationSearchOperand = {
	/** Matches the exact ID of the organization. */
	filter_name: "organization_ids";
	/** IDs, one of which must match. */
	filter_value: OrganizationId[];
} | {
	/** Matches the exact slug of the organization. */
	filter_name: "organization_slugs";
	/** Slugs, one of which must match. */
	filter_value: string[];
} | {
	/** Fuzzy match on the organization's name. */
	filter_name: "organization_name_fuzzy";
	/** Text to search for, at least three characters. */
	filter_value: string;
} | {
	/** Fuzzy match on the organization's slug. */
	filter_name: "organization_slug_fuzzy";
	/** Text to search for, at least three characters. */
	filter_value: string;
} | {
	/** Matches the exact email address of a member. */
	filter_name: "member_emails";
	/** Email addresses, one of which must match. */
	filter_value: string[];
} | {
	/** Fuzzy match on a member's email address. */
	filter_name: "member_email_fuzzy";
	/** Text to search for, at least three characters. */
	filter_value: string;
} | {
	/** Matches an exact domain in `email_allowed_domains`. */
	filter_name: "allowed_domains";
	/** Domains, one of which must match. */
	filter_value: string[];
} | {
	/** Fuzzy match on a domain in `email_allowed_domains`. */
	filter_name: "allowed_domain_fuzzy";
	/** Text to search for, at least three characters. */
	filter_value: string;
} | {
	/** Matches an exact domain in `claimed_email_domains`. */
	filter_name: "claimed_email_domains";
	/** Domains, one of which must match. */
	filter_value: string[];
} | {
	/** Matches by whether members can log in by SSO. */
	filter_name: "has_active_sso_connection";
	/** `true` for organizations with an active SSO connection, `false` for those without. */
	filter_value: boolean;
} | {
	/** Matches the organization that has this SAML, OIDC, or external SSO connection. */
	filter_name: "sso_connection_id";
	/** ID of the connection. */
	filter_value: string;
};
/** A filter for `organizations.members.search`. */
export type MemberSearchOperand = {
	/** Matches the exact ID of the member. */
	filter_name: "member_ids";
	/** IDs, one of which must match. */
	filter_value: MemberId[];
} | {
	/** Matches the exact email address of a member. */
	filter_name: "member_emails";
	/** Email addresses, one of which must match. */
	filter_value: string[];
} | {
	/** Fuzzy match on a member's email address. */
	filter_name: "member_email_fuzzy";
	/** Text to search for, at least three characters. */
	filter_value: string;
} | {
	/** Matches by whether the member is a break-glass account. */
	filter_name: "member_is_breakglass";
	/** `true` for break-glass members, `false` for all others. */
	filter_value: boolean;
} | {
	/** Matches by status. Deleted members are returned only with this filter. */
	filter_name: "statuses";
	/** Statuses, one of which must match. */
	filter_value: MemberStatus[];
} | {
	/** Matches the exact phone number of the member. */
	filter_name: "member_phone_numbers";
	/** Phone numbers in E.164 format, one of which must match. */
	filter_value: string[];
} | {
	/** Fuzzy match on the member's phone number. */
	filter_name: "member_phone_number_fuzzy";
	/** Text to search for, at least three characters. */
	filter_value: string;
};
/** A filter that is not listed here, so that filters added by Stytch later can be used immediately. */
export interface OtherSearchOperand {
	/** Name of the filter, as defined by Stytch. */
	filter_name: string;
	/** Value to filter by: a string, a list of strings, or a boolean, depending on the filter. */
	filter_value?: unknown;
}
/** One search filter: for organizations, for members, or one that Stytch has added since. */
export type SearchOperand = OrganizationSearchOperand | MemberSearchOperand | OtherSearchOperand;
/** Which results to return; omit to return everything. */
export interface SearchQuery {
	/** `AND` returns the results that match every filter. `OR` is deprecated and no longer supported; run one search per filter instead. */
	operator: "AND" | "OR" | (string & {});
	/** Filters; an empty list excludes nothing. Each search has its own set of filters. */
	operands: SearchOperand[];
}
/** Number of results, and how to get the next page. */
export interface SearchResultsMetadata {
	/** Total number of results on all pages; always -1 in workspaces where totals are switched off for performance. */
	total: number;
	/** Value to send as `cursor` for the next page; `null` or omitted on the last page. */
	next_cursor?: string | null;
}
/** A Connected App that at least one member of the organization has granted access to their account. */
export interface OrganizationConnectedApp {
	/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
	connected_app_id: ConnectedAppId;
	/** Human-readable name of the app. */
	name: string;
	/** Purpose of the app, as described by its developer. An empty string if there is no description. */
	description: string;
	/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** URL of the image to show next to the name; `null` if the app has none. */
	logo_url?: string | null;
}
/** Your own ID for the member, unique in the organization; most calls then accept it in place of Stytch's ID. At most 128 characters: letters, digits, `.`, `_`, `-`, and `|`. */
export type MemberExternalId = string;
/** A Connected App that a user has granted access to their account, and the access granted. */
export interface GrantedConnectedApp {
	/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
	connected_app_id: ConnectedAppId;
	/** Human-readable name of the app. */
	name: string;
	/** Purpose of the app, as described by its developer. An empty string if there is no description. */
	description: string;
	/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** URL of the image to show next to the name; `null` if the app has none. */
	logo_url?: string | null;
	/** OAuth scopes the user granted, as one space-separated string such as `openid profile email`. */
	scopes_granted: string;
}
/** OAuth provider that issued the tokens, such as `google` or `microsoft`. */
export type ProviderType = string;
/** A member's GitHub account, with the token for GitHub's API. */
export interface GithubProviderInfo {
	/** The provider's own ID for the user, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** IDs of the GitHub organizations returned with the login; any number of them. */
	provider_tenant_ids: string[];
	/** Token for calling the provider's own API as this user, within `scopes`. */
	access_token: ProviderAccessToken;
	/** OAuth scopes that the user granted, which determine what the access token permits at the provider. */
	scopes: ProviderScopeList;
}
/** Seconds until the access token expires. */
export type ProviderAccessTokenExpiresIn = number;
/** Token for getting new access tokens from the provider. Present only with `include_refresh_token`, and only if the provider issued one. */
export type ProviderRefreshToken = string;
/** ID of the workspace at the provider where the login took place: a workspace ID at Slack, a hub ID at HubSpot. */
export type ProviderTenantId = string;
/** A member's HubSpot account, with the tokens for HubSpot's API. */
export interface HubspotProviderInfo {
	/** The provider's own ID for the user, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** ID of the workspace at the provider where the login took place: a workspace ID at Slack, a hub ID at HubSpot. */
	provider_tenant_id: ProviderTenantId;
	/** Token for calling the provider's own API as this user, within `scopes`. */
	access_token: ProviderAccessToken;
	/** Seconds until the access token expires. */
	access_token_expires_in: ProviderAccessTokenExpiresIn;
	/** Token for getting new access tokens from the provider. Present only with `include_refresh_token`, and only if the provider issued one. */
	refresh_token?: ProviderRefreshToken;
	/** OAuth scopes that the user granted, which determine what the access token permits at the provider. */
	scopes: ProviderScopeList;
}
/** A member's account in a Slack workspace, with the tokens for Slack's API. */
export interface SlackProviderInfo {
	/** The provider's own ID for the user, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** ID of the workspace at the provider where the login took place: a workspace ID at Slack, a hub ID at HubSpot. */
	provider_tenant_id: ProviderTenantId;
	/** Token for calling the provider's own API as this user, within `scopes`. */
	access_token: ProviderAccessToken;
	/** OAuth scopes that the user granted, which determine what the access token permits at the provider. */
	scopes: ProviderScopeList;
	/** Token for calling Slack as your app's bot user rather than as the member, within `bot_scopes`. */
	bot_access_token: string;
	/** OAuth scopes granted to your app's bot user in the workspace. */
	bot_scopes: string[];
}
/** A member's account behind an OIDC connection, with the tokens that the identity provider issued. */
export interface OidcProviderInfo {
	/** ID of the OIDC connection that the member logged in through. */
	connection_id: string;
	/** The provider's own ID for the user, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** OpenID Connect ID token, a JWT in which the provider identifies the user. Its claims depend on the provider. */
	id_token: ProviderIdToken;
	/** Token for calling the provider's own API as this user, within `scopes`. */
	access_token: ProviderAccessToken;
	/** Seconds until the access token expires. */
	access_token_expires_in: ProviderAccessTokenExpiresIn;
	/** Token for getting new access tokens from the provider. Present only with `include_refresh_token`, and only if the provider issued one. */
	refresh_token?: ProviderRefreshToken;
	/** OAuth scopes that the user granted, which determine what the access token permits at the provider. */
	scopes: ProviderScopeList;
}
/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
export type MfaMessageShortLocale = "en" | "es" | "pt-br" | "fr" | (string & {});
/** A login before an organization is chosen. The user is not logged in to any organization yet: pass the intermediate session token to `discovery.intermediateSessions.exchange` for one of the organizations, or to `discovery.organizations.create` for a new one. */
export interface DiscoveryLogin {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Email address that the user has verified. */
	email_address: string;
	/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** Organizations that the user is a member of, is invited to, or may join. An organization can be joined by email domain only if it already has a member with a verified address of that domain, which protects against phishing. */
	discovered_organizations: DiscoveredOrganizationList;
}
/** ID of the member. Your own external ID is also accepted. */
export type MemberReference = string;
/** Intermediate session token of the login that is missing a second factor, to be completed by this call. A successful call consumes it. */
export type StepUpIntermediateSessionToken = string;
/** Token of an existing session of the member, to which the second factor is added. An alternative to `intermediate_session_token` and `session_jwt`. */
export type StepUpSessionToken = string;
/** JWT of an existing session of the member, to which the second factor is added. An alternative to `intermediate_session_token` and `session_token`. */
export type StepUpSessionJwt = string;
/** Sets the member's `mfa_enrolled` to true (`enroll`) or false (`unenroll`) if the code is correct. Omit to leave it unchanged. Ignored where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, because a correct code then always enrolls the member. */
export type MfaEnrollmentChange = "enroll" | "unenroll" | (string & {});
/** Whether this type of second factor becomes the member's `default_mfa_method` if the code is correct. The first type that a member ever completes becomes the default in any case. */
export type SetDefaultMfa = boolean;
/** Result of a correct second factor: a new session, or the existing one with an additional factor. */
export interface SecondFactorLogin {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** A member's login to one organization, with its authentication factors and expiry. */
	member_session?: MemberSession;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** Intermediate session token of the member's incomplete login. Unless a session is specified, required if the member already has a second factor; it must then include that factor, so that MFA cannot be bypassed. The token is not consumed. */
export type MfaProofIntermediateSessionToken = string;
/** Token of one of the member's sessions. A session or `intermediate_session_token` is required if the member already has a second factor; it must then include that factor, so that MFA cannot be bypassed. */
export type MfaProofSessionToken = string;
/** JWT of one of the member's sessions, as an alternative to `session_token`. */
export type MfaProofSessionJwt = string;
/** The password as entered. All UTF-8 characters are allowed, including spaces and emojis. */
export type PasswordAttempt = string;
/** Represents the correct password while the login is incomplete. Valid for 10 minutes, for the call that authenticates the missing factor, but not for those of `discovery`. An empty string if the response completes the login. */
export type PasswordIntermediateSessionToken = string;
/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
export type PasswordToSet = string;
/** Where the reset link leads, with the token in the query: your page that prompts for the new password. Must be registered in the dashboard as a reset password redirect URL. Defaults to the project's default reset password redirect URL; if there is none, the call fails. */
export type PasswordResetRedirectUrl = string;
/** Minutes until the reset link expires, from 5 to 10080 (a week). */
export type PasswordResetExpirationMinutes = number;
/** ID of a dashboard template of type "Passwords - Reset Password" for the email. Defaults to the project's default template. */
export type PasswordResetTemplateId = string;
/** ID of a dashboard template of type "Passwords - Email Verification" for the email sent when the user sets a first password; used only with passwords that are shared across organizations. Defaults to the project's default template. */
export type PasswordVerifyEmailTemplateId = string;
/** The hash as stored by your old system. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which includes its parameters, as does the encoded form of `argon_2i` and `argon_2id`. */
export type PasswordHash = string;
/** Algorithm of `hash`. For `pbkdf_2`, and where `hash` does not include its parameters, specify them in the `*_config` field of the algorithm. */
export type PasswordHashType = "bcrypt" | "md_5" | "argon_2i" | "argon_2id" | "sha_1" | "sha_512" | "scrypt" | "phpass" | "pbkdf_2" | (string & {});
/** Parameters of an Argon2 hash. Required if `hash` is in hex; the encoded form includes them. */
export interface PasswordArgon2Config {
	/** Salt used in the hash. */
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
/** Salt added to the password before it was hashed with MD5, SHA-1, or SHA-512. Omit for hashes without salt. */
export interface PasswordSaltConfig {
	/** Salt prepended to the password. */
	prepend_salt: string;
	/** Salt appended to the password. */
	append_salt: string;
}
/** Parameters of a scrypt hash. Required unless `hash` is in PHC form. */
export interface PasswordScryptConfig {
	/** Salt used in the hash, in base64. */
	salt: string;
	/** Cost `N`, a power of two from 2 to 262144. Minimum 2. Maximum 262144. */
	n_parameter: number;
	/** Block size `r`. */
	r_parameter: number;
	/** Degree of parallelism `p`. */
	p_parameter: number;
	/** Length of the hash. */
	key_length: number;
}
/** Parameters of a PBKDF2 hash. */
export interface PasswordPbkdf2Config {
	/** Salt used in the hash, in base64. */
	salt: string;
	/** Number of iterations. */
	iteration_amount: number;
	/** Length of the hash. */
	key_length: number;
	/** Hash function of the HMAC. If empty, Stytch uses `sha256`. */
	algorithm: "sha256" | "sha512" | (string & {});
}
/** Whether the password would be accepted. If an email address is specified, a password known from a data breach is also invalid, provided that the project checks for breaches. */
export type PasswordValid = boolean;
/** How hard the password is to guess, as rated by zxcvbn, up to 4. A score of 3 is required if the project rates passwords with zxcvbn; otherwise, the score is irrelevant. */
export type PasswordScore = number;
/** Whether the password appears in the data breaches known to HaveIBeenPwned. Always false if the project does not check for breaches. */
export type PasswordBreached = boolean;
/** How the project rates passwords: by how hard they are to guess (`zxcvbn`, the default), or by length and character types (`luds`). */
export type PasswordStrengthPolicy = "zxcvbn" | "luds" | (string & {});
/** Whether the project checks for breaches when a password is set. Enabled unless switched off in the dashboard. */
export type PasswordBreachDetection = boolean;
/** How a password meets the character rules (lowercase, uppercase, digits, symbols) and the length that the project requires. Not meaningful if the project rates passwords with zxcvbn. */
export interface PasswordLudsFeedback {
	/** Whether the password contains a lowercase letter. */
	has_lower_case: boolean;
	/** Whether the password contains an uppercase letter. */
	has_upper_case: boolean;
	/** Whether the password contains a digit. */
	has_digit: boolean;
	/** Whether the password contains a symbol. Any UTF-8 character other than `a` to `z` and `A` to `Z` can count as one. */
	has_symbol: boolean;
	/** Number of additional character types that the project requires; 0 if there are enough. */
	missing_complexity: number;
	/** Number of characters the password is too short by; 0 if it is long enough. */
	missing_characters: number;
}
/** Why a password is easy to guess, in English sentences that can be shown to the user. */
export interface PasswordZxcvbnFeedback {
	/** What is wrong with the password. Empty if nothing is. */
	warning: string;
	/** Ways to improve the password. Empty if it is strong enough. */
	suggestions: string[];
}
/** Actions on one resource that a role permits or a scope requests. */
export interface RbacPolicyPermission {
	/** Name of the resource in the policy, such as `documents` or Stytch's own `stytch.member`. */
	resource_id: string;
	/** Names of the resource's actions; `*` for all of them. */
	actions: string[];
}
/** A named set of permissions assigned to users. Permissions of several roles add up. */
export interface RbacPolicyRole {
	/** Name of the role, chosen by you. Everyone has the predefined `stytch_member` (B2B) or `stytch_user` (consumer); B2B also has `stytch_admin`. */
	role_id: string;
	/** Purpose of the role, in your own words. */
	description: string;
	/** What the role permits, by resource. */
	permissions: RbacPolicyPermission[];
}
/** Roles that one organization has in addition to those of the project's RBAC policy. They use the project's resources. */
export interface OrganizationPolicy {
	/** The organization's own roles. */
	roles: RbacPolicyRole[];
}
/** A kind of resource that access is controlled for, such as your app's documents. */
export interface RbacPolicyResource {
	/** Name of the resource, chosen by you. Only Stytch's own start with `stytch`, in B2B including `stytch.organization`, `stytch.member`, `stytch.sso`, and `stytch.self`. */
	resource_id: string;
	/** What the resource represents, in your own words. */
	description: string;
	/** All actions on the resource, such as `create` and `read`. */
	actions: string[];
}
/** A named set of permissions that a user can delegate to a Connected App. Only users whose roles include all of them can grant the scope. */
export interface RbacPolicyScope {
	/** Name of the scope, as the app requests it, such as `read:documents`. */
	scope: string;
	/** What the scope lets an app do, in your own words. */
	description: string;
	/** What the scope requests, by resource. */
	permissions: RbacPolicyPermission[];
}
/** Permissions in a project: the roles, the resources with their actions, and the scopes. Created in the RBAC section of the dashboard; those whose names start with `stytch` are predefined by Stytch. */
export interface RbacPolicy {
	/** All roles of the project. */
	roles: RbacPolicyRole[];
	/** All kinds of resources that access is controlled for. */
	resources: RbacPolicyResource[];
	/** All scopes that a Connected App can be granted. */
	scopes: RbacPolicyScope[];
}
/** The member's unused recovery codes. Each can replace the authenticator app once; show them to the member only. */
export type RecoveryCodeList = string[];
/** ID of the connection, unique within the project. `scim-connection-live-` or `scim-connection-test-` followed by a UUID. */
export type ScimConnectionId = string;
/** Whether the directory can use the connection (`active`) or it was deleted. */
export type ScimConnectionStatus = "active" | "deleted" | (string & {});
/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
export type ConnectionDisplayName = string;
/** Product used as the customer's directory, so that Stytch can handle its peculiarities; `generic` for any other. For `microsoft-entra`, the `base_url` ends in `?aadOptscim062020`, which makes Entra comply with SCIM 2.0. */
export type ScimIdentityProvider = "generic" | "okta" | "microsoft-entra" | "cyberark" | "jumpcloud" | "onelogin" | "pingfederate" | "rippling" | (string & {});
/** URL the directory sends its SCIM requests to. Configure it in the directory together with the bearer token. */
export type ScimBaseUrl = string;
/** Last four characters of the token in use, to identify the token the directory has. If it was lost, rotate it. */
export type ScimBearerTokenLastFour = string;
/** When the token in use expires. Rotate it before then. */
export type ScimBearerTokenExpiresAt = string;
/** When the token that the rotation in progress will activate expires. Present only during a rotation. */
export type ScimNextBearerTokenExpiresAt = string;
/** A role granted to everyone in one group of the directory. */
export interface ScimRoleAssignment {
	/** Name of a role in your RBAC policy, chosen by you. `stytch_member`, which every member has, and `stytch_admin` are predefined by Stytch. */
	role_id: RoleId;
	/** ID of the group, as returned by `scim.connection.getGroups`. */
	group_id: string;
	/** Name of the group in the directory. */
	group_name: string;
}
/** Roles that members get by their groups in the directory. */
export type ScimRoleAssignmentList = ScimRoleAssignment[];
/** A SCIM connection, through which a customer's directory creates, updates, and removes members of the organization. */
export interface ScimConnection {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** ID of the connection, unique within the project. `scim-connection-live-` or `scim-connection-test-` followed by a UUID. */
	connection_id: ScimConnectionId;
	/** Whether the directory can use the connection (`active`) or it was deleted. */
	status: ScimConnectionStatus;
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name: ConnectionDisplayName;
	/** Product used as the customer's directory, so that Stytch can handle its peculiarities; `generic` for any other. For `microsoft-entra`, the `base_url` ends in `?aadOptscim062020`, which makes Entra comply with SCIM 2.0. */
	identity_provider: ScimIdentityProvider;
	/** URL the directory sends its SCIM requests to. Configure it in the directory together with the bearer token. */
	base_url: ScimBaseUrl;
	/** Last four characters of the token in use, to identify the token the directory has. If it was lost, rotate it. */
	bearer_token_last_four: ScimBearerTokenLastFour;
	/** When the token in use expires. Rotate it before then. */
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	/** Last four characters of the token that a rotation in progress will activate. */
	next_bearer_token_last_four: string;
	/** When the token that the rotation in progress will activate expires. Present only during a rotation. */
	next_bearer_token_expires_at?: ScimNextBearerTokenExpiresAt;
	/** Roles that members get by their groups in the directory. */
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
/** A newly created SCIM connection, including the token that the directory must send. No later call returns that token. */
export interface ScimConnectionWithToken {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** ID of the connection, unique within the project. `scim-connection-live-` or `scim-connection-test-` followed by a UUID. */
	connection_id: ScimConnectionId;
	/** Whether the directory can use the connection (`active`) or it was deleted. */
	status: ScimConnectionStatus;
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name: ConnectionDisplayName;
	/** Product used as the customer's directory, so that Stytch can handle its peculiarities; `generic` for any other. For `microsoft-entra`, the `base_url` ends in `?aadOptscim062020`, which makes Entra comply with SCIM 2.0. */
	identity_provider: ScimIdentityProvider;
	/** URL the directory sends its SCIM requests to. Configure it in the directory together with the bearer token. */
	base_url: ScimBaseUrl;
	/** Secret that the directory sends in the `Authorization` header. Configure it in the directory together with `base_url`. Returned only here. */
	bearer_token: string;
	/** When the token in use expires. Rotate it before then. */
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	/** Roles that members get by their groups in the directory. */
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
/** A group that the customer's directory has sent through the connection. */
export interface ScimConnectionGroup {
	/** ID of the group, unique within the project. Generated by Stytch; the directory stores it as the SCIM `id` of the group. */
	group_id: string;
	/** Name of the group in the directory (SCIM `displayName`). */
	group_name: string;
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** ID of the connection, unique within the project. `scim-connection-live-` or `scim-connection-test-` followed by a UUID. */
	connection_id: ScimConnectionId;
}
/** A SCIM connection whose token is being rotated, including the new token. */
export interface ScimConnectionWithNextToken {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** ID of the connection, unique within the project. `scim-connection-live-` or `scim-connection-test-` followed by a UUID. */
	connection_id: ScimConnectionId;
	/** Whether the directory can use the connection (`active`) or it was deleted. */
	status: ScimConnectionStatus;
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name: ConnectionDisplayName;
	/** Product used as the customer's directory, so that Stytch can handle its peculiarities; `generic` for any other. For `microsoft-entra`, the `base_url` ends in `?aadOptscim062020`, which makes Entra comply with SCIM 2.0. */
	identity_provider: ScimIdentityProvider;
	/** URL the directory sends its SCIM requests to. Configure it in the directory together with the bearer token. */
	base_url: ScimBaseUrl;
	/** Last four characters of the token in use, to identify the token the directory has. If it was lost, rotate it. */
	bearer_token_last_four: ScimBearerTokenLastFour;
	/** When the token in use expires. Rotate it before then. */
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	/** Secret that the directory must send once the rotation is completed. Configure it in the directory. Returned only here. */
	next_bearer_token: string;
	/** When the token that the rotation in progress will activate expires. Present only during a rotation. */
	next_bearer_token_expires_at?: ScimNextBearerTokenExpiresAt;
	/** Roles that members get by their groups in the directory. */
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
/** What the member wants to do. It is allowed if a role of the session permits the action on the resource and the organization is the member's own; otherwise the call fails with 403. */
export interface AuthorizationCheck {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** Name of the resource, as in your RBAC policy. Names that start with `stytch` are Stytch's own, such as `stytch.member` and `stytch.organization`. */
	resource_id: string;
	/** Name of the action on the resource, such as `create`, as in your RBAC policy. */
	action: string;
}
/** Why the member is allowed to do what `authorization_check` specifies. */
export interface AuthorizationVerdict {
	/** Whether the member is authorized. Always true, because a failed check is a 403. */
	authorized: boolean;
	/** IDs of the roles that grant the permission. */
	granting_roles: RoleId[];
}
/** Public key for verifying session JWTs, as a JSON Web Key (RFC 7517). */
export interface Jwk {
	/** Key type, `RSA` for session keys. */
	kty: string;
	/** Purpose of the key, `sig` (signatures). */
	use: string;
	/** Operations the key may be used for, such as `verify`. */
	key_ops: string[];
	/** Signature algorithm, `RS256`. */
	alg: string;
	/** ID of the key. The header of a JWT specifies the ID of the key it was signed with. */
	kid: string;
	/** X.509 certificates of the key, the key's own first, as base64-encoded DER. */
	x5c: string[];
	/** SHA-256 thumbprint of the key's certificate, in base64url. */
	x5tS256: string;
	/** Modulus of the RSA key, in base64url. */
	n: string;
	/** Exponent of the RSA key, in base64url. */
	e: string;
}
/** A role granted to everyone who logs in through a connection. */
export interface SsoRoleAssignment {
	/** Name of a role in your RBAC policy, chosen by you. `stytch_member`, which every member has, and `stytch_admin` are predefined by Stytch. */
	role_id: RoleId;
}
/** Roles of everyone who logs in through this connection. No effect if the underlying connection is an OIDC connection. */
export type ExternalRoleAssignmentList = SsoRoleAssignment[];
/** A role granted to everyone who logs in through a connection and belongs to a group of the identity provider. */
export interface SsoGroupRoleAssignment {
	/** Name of a role in your RBAC policy, chosen by you. `stytch_member`, which every member has, and `stytch_admin` are predefined by Stytch. */
	role_id: RoleId;
	/** Name of the group, as the identity provider sends it. */
	group: string;
}
/** Roles by identity provider group, for members who log in through this connection. They take effect only if the `attribute_mapping` of the underlying SAML connection has the key `groups`, and never if the underlying connection is an OIDC connection. */
export type ExternalGroupRoleAssignmentList = SsoGroupRoleAssignment[];
/** ID of the connection, unique within the project. `saml-connection-`, `oidc-connection-`, or `external-connection-`, followed by `live-` or `test-` and a UUID. */
export type SsoConnectionId = string;
/** Login through another organization's SSO connection. Lets the users of one company log in to several organizations with one connection. */
export interface ExternalConnection {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** ID of the connection, unique within the project. `saml-connection-`, `oidc-connection-`, or `external-connection-`, followed by `live-` or `test-` and a UUID. */
	connection_id: SsoConnectionId;
	/** ID of the organization that owns the underlying connection. */
	external_organization_id: string;
	/** ID of the underlying connection, the other organization's SAML or OIDC connection. */
	external_connection_id: string;
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name: ConnectionDisplayName;
	/** Always `active`, because the connection needs no further setup. */
	status: string;
	/** Roles of everyone who logs in through this connection. No effect if the underlying connection is an OIDC connection. */
	external_connection_implicit_role_assignments: ExternalRoleAssignmentList;
	/** Roles by identity provider group, for members who log in through this connection. They take effect only if the `attribute_mapping` of the underlying SAML connection has the key `groups`, and never if the underlying connection is an OIDC connection. */
	external_group_implicit_role_assignments: ExternalGroupRoleAssignmentList;
}
/** Product used as the customer's identity provider, so that Stytch can handle its peculiarities; `generic` for any other. */
export type SsoIdentityProvider = "classlink" | "cyberark" | "duo" | "generic" | "google-workspace" | "jumpcloud" | "keycloak" | "miniorange" | "microsoft-entra" | "okta" | "onelogin" | "pingfederate" | "rippling" | "salesforce" | "shibboleth" | (string & {});
/** `pending` until updates have set everything a login requires, then `active`. Members can log in only through an active connection. */
export type SsoConnectionStatus = "pending" | "active" | (string & {});
/** Client secret that Stytch uses at the identity provider, which issues it. */
export type OidcClientSecret = string;
/** Identity provider claims to copy into the member's trusted metadata at each login. Keys are metadata keys; values are claim names. */
export interface OidcAttributeMapping {
	[key: string]: unknown;
}
/** Login at a customer's identity provider over OpenID Connect. Configure `redirect_url` at the provider; the other values come from the provider. Values not set yet are empty strings. */
export interface OidcConnection {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** ID of the connection, unique within the project. `saml-connection-`, `oidc-connection-`, or `external-connection-`, followed by `live-` or `test-` and a UUID. */
	connection_id: SsoConnectionId;
	/** `pending` until updates have set everything a login requires, then `active`. Members can log in only through an active connection. */
	status: SsoConnectionStatus;
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name: ConnectionDisplayName;
	/** Product used as the customer's identity provider, so that Stytch can handle its peculiarities; `generic` for any other. */
	identity_provider: SsoIdentityProvider;
	/** URL the identity provider redirects members to after login, received by Stytch. Configure it at the identity provider. */
	redirect_url: string;
	/** Client ID that Stytch uses at the identity provider. */
	client_id: string;
	/** Client secret that Stytch uses at the identity provider, which issues it. */
	client_secret: OidcClientSecret;
	/** Issuer of the identity provider, a case-sensitive `https://` URL. */
	issuer: string;
	/** URL at the identity provider where members are sent to log in. */
	authorization_url: string;
	/** URL where Stytch gets the tokens of a login from the identity provider. */
	token_url: string;
	/** URL where Stytch gets information about a user from the identity provider (the OpenID Connect UserInfo endpoint). */
	userinfo_url: string;
	/** URL of the identity provider's signing keys (JSON Web Key Set). */
	jwks_url: string;
	/** Scopes that each login requests in place of `openid email profile`, separated by spaces. More can be requested when a login is started. */
	custom_scopes: string;
	/** Identity provider claims to copy into the member's trusted metadata at each login. Keys are metadata keys; values are claim names. */
	attribute_mapping?: OidcAttributeMapping;
}
/** URL that login requests specify as the assertion consumer service in place of `acs_url`. For migrating a connection from another provider to Stytch; you must forward everything received there to Stytch yourself. */
export type SamlAlternativeAcsUrl = string;
/** Second audience that assertions may specify, in addition to `audience_uri`. For migrating a connection from another provider to Stytch without changes on the customer's side. */
export type SamlAlternativeAudienceUri = string;
/** Format in which the identity provider is to identify the user (NameID), as a URN. Defaults to `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`. */
export type SamlNameIdFormat = string;
/** Mapping to the identity provider's attributes. `email` is required (with the value `NameID` if that is the address), as well as either `full_name` or both `first_name` and `last_name`; `groups` is for roles by group. Any other key copies its attribute into the member's trusted metadata at each login. */
export interface SamlAttributeMapping {
	[key: string]: unknown;
}
/** Whether logins that start at the identity provider, without a request from your app, are rejected. New connections allow them. */
export type SamlIdpInitiatedAuthDisabled = boolean;
/** Whether the connection allows a "gateway callback". Stytch does not document it further. */
export type SamlAllowGatewayCallback = boolean;
/** An X.509 certificate of a SAML connection. */
export interface SamlCertificate {
	/** ID of the certificate, required to delete it. */
	certificate_id: string;
	/** The certificate itself, in PEM format. */
	certificate: string;
	/** Issuer of the certificate; `Stytch` for those that Stytch signs with. */
	issuer: string;
	/** When the certificate was created. */
	created_at?: string;
	/** When the certificate expires. Replace it before then. */
	expires_at?: string;
	/** When the certificate was last updated. */
	updated_at?: string;
}
/** A private key that decrypts assertions encrypted by the identity provider. */
export interface SamlEncryptionKey {
	/** ID of the key, required to delete it. */
	private_key_id: string;
	/** The RSA key itself, in PEM format. */
	private_key: string;
	/** When the key was added. */
	created_at?: string;
}
/** Roles of everyone who logs in through this connection. A session has them only if it was started through the connection. */
export type SsoRoleAssignmentList = SsoRoleAssignment[];
/** Roles by identity provider group, for members who log in through this connection. They take effect only if the SAML connection's `attribute_mapping` has the key `groups` and the identity provider sends the groups. */
export type SsoGroupRoleAssignmentList = SsoGroupRoleAssignment[];
/** Login at a customer's identity provider over SAML. Some of its values are configured at the provider (`acs_url`, `audience_uri`, the signing certificate); others come from the provider. Values not set yet are empty strings. */
export interface SamlConnection {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** ID of the connection, unique within the project. `saml-connection-`, `oidc-connection-`, or `external-connection-`, followed by `live-` or `test-` and a UUID. */
	connection_id: SsoConnectionId;
	/** `pending` until updates have set everything a login requires, then `active`. Members can log in only through an active connection. */
	status: SsoConnectionStatus;
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name: ConnectionDisplayName;
	/** Product used as the customer's identity provider, so that Stytch can handle its peculiarities; `generic` for any other. */
	identity_provider: SsoIdentityProvider;
	/** Entity ID of the identity provider, globally unique and often a URL. Provided by the identity provider. */
	idp_entity_id: string;
	/** URL at the identity provider where members are sent to log in. Provided by the identity provider. */
	idp_sso_url: string;
	/** URL the identity provider sends its assertions to (assertion consumer service), received by Stytch. Configure it at the identity provider. */
	acs_url: string;
	/** Audience of the identity provider's assertions, often called SP entity ID. Configure it at the identity provider. */
	audience_uri: string;
	/** URL that login requests specify as the assertion consumer service in place of `acs_url`. For migrating a connection from another provider to Stytch; you must forward everything received there to Stytch yourself. */
	alternative_acs_url: SamlAlternativeAcsUrl;
	/** Second audience that assertions may specify, in addition to `audience_uri`. For migrating a connection from another provider to Stytch without changes on the customer's side. */
	alternative_audience_uri: SamlAlternativeAudienceUri;
	/** Format in which the identity provider is to identify the user (NameID), as a URN. Defaults to `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`. */
	nameid_format: SamlNameIdFormat;
	/** Mapping to the identity provider's attributes. `email` is required (with the value `NameID` if that is the address), as well as either `full_name` or both `first_name` and `last_name`; `groups` is for roles by group. Any other key copies its attribute into the member's trusted metadata at each login. */
	attribute_mapping?: SamlAttributeMapping;
	/** Whether logins that start at the identity provider, without a request from your app, are rejected. New connections allow them. */
	idp_initiated_auth_disabled: SamlIdpInitiatedAuthDisabled;
	/** Whether the connection allows a "gateway callback". Stytch does not document it further. */
	allow_gateway_callback: SamlAllowGatewayCallback;
	/** Certificates for the keys Stytch signs its requests with. Required by identity providers that verify signatures. */
	signing_certificates: SamlCertificate[];
	/** The identity provider's certificates, at most five. An assertion is accepted only if one of them verifies its signature. */
	verification_certificates: SamlCertificate[];
	/** Keys that decrypt encrypted assertions, the counterparts of the public keys at the identity provider. */
	encryption_private_keys: SamlEncryptionKey[];
	/** Roles of everyone who logs in through this connection. A session has them only if it was started through the connection. */
	saml_connection_implicit_role_assignments: SsoRoleAssignmentList;
	/** Roles by identity provider group, for members who log in through this connection. They take effect only if the SAML connection's `attribute_mapping` has the key `groups` and the identity provider sends the groups. */
	saml_group_implicit_role_assignments: SsoGroupRoleAssignmentList;
}
/** The token to introspect, and the Connected App that requests the introspection. */
export interface OauthIntrospectionRequest {
	/** Access token or refresh token to introspect. */
	token: string;
	/** ID of the Connected App that the token was issued to. */
	client_id: string;
	/** Client secret of the app. Required for confidential apps; public apps have none. */
	client_secret?: string;
	/** Type of the token, to speed up the lookup. */
	token_type_hint?: "access_token" | "refresh_token" | (string & {});
}
/** Contents of a valid member token. The token's custom claims appear alongside the fields listed here. */
export interface OauthActiveMemberToken {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Always true, meaning that the token can be accepted. */
	active: true;
	/** ID of the member who granted the token. */
	sub?: string;
	/** Granted scopes, separated by spaces. */
	scope?: string;
	/** Intended audience of the token: the app's `client_id` or the project ID, plus any additional audiences of the app. */
	aud?: string[];
	/** When the token expires, in seconds since 1970. */
	exp?: number;
	/** When the token was issued, in seconds since 1970. */
	iat?: number;
	/** Issuer of the token: the project's domain, or `stytch.com/` followed by the project ID. */
	iss?: string;
	/** When the token becomes valid, in seconds since 1970. */
	nbf?: number;
	/** ID of the Connected App that the token was issued to. */
	client_id?: string;
	/** Type of the token. */
	token_type?: "access_token" | "refresh_token" | (string & {});
	/** The organization that the member belongs to, with `organization_id` and `slug`. */
	"https://stytch.com/organization"?: {
		[key: string]: string;
	};
}
/** The token is expired, revoked, unknown, or does not belong to the requesting app. No other information is returned. */
export interface OauthInactiveToken {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Always false, meaning that the token must not be accepted. */
	active: false;
}
/** Response returned by the OAuth endpoints when a call fails, in the format of RFC 6749. */
export interface OauthError {
	/** HTTP status, repeated in the body. */
	status_code: number;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Stable machine-readable code of the failure, such as `invalid_client`. Branch on this code, never on the description. */
	error: string;
	/** Explanation for developers, in English. May change at any time. */
	error_description: string;
	/** URL of Stytch's page on this `error`. */
	error_uri: string;
}
/** Credentials of an M2M client, and the scope of the requested token. */
export interface OauthTokenRequest {
	/** ID of the M2M client that the token is for. */
	client_id: string;
	/** Secret of the client, returned when the client was created or its secret was rotated. */
	client_secret: string;
	/** How the token is requested. M2M clients support only one way, with their own credentials. */
	grant_type: "client_credentials";
	/** Scopes of the token, separated by spaces, each one of the client's. Defaults to all scopes of the client. */
	scope?: string;
}
/** An access token, and how to use it. */
export interface OauthToken {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code?: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id?: RequestId;
	/** The token, a JWT signed with one of the project's keys, so that your services can verify it themselves. Its `sub` is the client ID, its `scope` the scopes. */
	access_token: string;
	/** Seconds until the token expires, 3600 (an hour). Request a new token then; there is no refresh token. */
	expires_in: number;
	/** How the token is sent. Always `bearer`, meaning in the `Authorization` header after the word `Bearer`. */
	token_type: string;
}
export interface BadRequest {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface Unauthorized {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface NotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface TooManyRequests {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface InternalServerError {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface Forbidden {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface OauthBadRequest {
	headers: AnyHeaders;
	content: {
		"application/json": OauthError;
	};
}
export interface OauthUnauthorized {
	headers: AnyHeaders;
	content: {
		"application/json": OauthError;
	};
}
export interface NoParameters {
	query?: never;
	header?: never;
	path?: never;
	cookie?: never;
}
export interface AnyHeaders {
	[name: string]: unknown;
}
/** What `discovery.intermediateSessions.exchange` takes. */
export interface DiscoveryIntermediateSessionsExchangeRequest {
	/** Token for the factors the user has completed so far, from a discovery login or an incomplete login. Consumed once the login is complete, otherwise returned again. */
	intermediate_session_token: string;
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `discovery.organizations.create` takes. */
export interface DiscoveryOrganizationsCreateRequest {
	/** Intermediate session token of the creator, from a discovery login or an incomplete login. */
	intermediate_session_token: string;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Display name of the organization, 1 to 128 characters. Defaults to a name generated from the domain of the email address, or from the part before the `@` if the domain belongs to a public email service or ends in `.edu`. */
	organization_name?: string;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters: letters, digits, `-`, `.`, `_` and `~`. Defaults to a slug generated from the email address in the same way as the name. */
	organization_slug?: string;
	/** Your own ID for the organization, unique in the project; calls then accept it in place of Stytch's ID. At most 128 characters: letters, digits, `.`, `_`, `-`, and `|`. */
	organization_external_id?: OrganizationExternalId;
	/** URL of the organization's logo. Empty if it has none. */
	organization_logo_url?: OrganizationLogoUrl;
	/** Who may be invited by email: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or no one. New organizations have `ALL_ALLOWED` if no other login setting is specified, and `NOT_ALLOWED` otherwise. */
	email_invites?: EmailInvitePolicy;
	/** Whether a magic link or OAuth login provisions new members just in time (JIT): users with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
	email_jit_provisioning?: EmailJitProvisioning;
	/** Email domains, such as `acme.example`, allowed where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public email services, such as `gmail.com`, are rejected. */
	email_allowed_domains?: EmailDomainAllowlist;
	/** Whether an SSO login provisions new members just in time (JIT): through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
	sso_jit_provisioning?: SsoJitProvisioning;
	/** Whether an OAuth login from a known workspace provisions new members just in time (JIT): from workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
	oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
	/** Workspaces whose users may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs by provider, `slack` (workspaces), `hubspot` (hubs), and `github` (organizations). If not set, no one can join this way. */
	allowed_oauth_tenants?: OauthTenantAllowlist;
	/** Whether members may log in with every method (`ALL_ALLOWED`, the setting of new organizations) or only with those in `allowed_auth_methods` (`RESTRICTED`). Break-glass members may always use every method. */
	auth_methods?: AuthMethodPolicy;
	/** Login methods allowed while `auth_methods` is `RESTRICTED`; it must then contain at least one. */
	allowed_auth_methods?: AuthMethodAllowlist;
	/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, the setting of new organizations). Sessions that are active when this changes remain active. */
	mfa_policy?: MfaPolicy;
	/** Whether members may use every second factor (`ALL_ALLOWED`, the setting of new organizations) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
	mfa_methods?: MfaMethodPolicy;
	/** Second factors allowed while `mfa_methods` is `RESTRICTED`; it must then contain at least one. */
	allowed_mfa_methods?: MfaMethodAllowlist;
	/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
	first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
	/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
	/** Which third-party Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
	third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
	/** IDs of third-party Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
	/** Roles that members get by the domain of their email address, however they log in. */
	rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `discovery.organizations.list` takes. */
export interface DiscoveryOrganizationsListRequest {
	/** Intermediate session token of the user, from a discovery login or an incomplete login. */
	intermediate_session_token?: string;
	/** Token of the user's session in any of the organizations. */
	session_token?: string;
	/** JWT of the user's session in any of the organizations. */
	session_jwt?: string;
}
/** What `discovery.organizations.list` answers. */
export interface DiscoveryOrganizationsListResponse extends ResponseEnvelope {
	/** Email address of the user. */
	email_address: string;
	/** ID of the organization in which the intermediate session was created. `null` if it comes from a discovery login by magic link or OAuth, and with a member session. */
	organization_id_hint?: string | null;
	/** Organizations that the user is a member of, is invited to, or may join. An organization can be joined by email domain only if it already has a member with a verified address of that domain, which protects against phishing. */
	discovered_organizations: DiscoveredOrganizationList;
}
/** What `idp.introspectTokenNetwork` takes. */
export interface IdpIntrospectTokenNetworkRequest extends OauthIntrospectionRequest {
	/** ID of the project that the client belongs to. */
	project_id?: components["parameters"]["OauthProjectIdPath"];
}
/** `active` indicates which of the two it is. */
export type IdpIntrospectTokenNetworkResponse = OauthActiveMemberToken | OauthInactiveToken;
/** What `idp.oauth.authorize` takes. */
export interface IdpOauthAuthorizeRequest {
	/** Whether the user consented to the scopes. If false, the query of the redirect informs the app that consent was denied. */
	consent_granted: IdpConsentGranted;
	/** ID of the Connected App that requests access, the `client_id` in the query of its authorization request. */
	client_id: IdpClientId;
	/** Where the app wants the user redirected to, the `redirect_uri` of its authorization request. Must be one of those registered for the app. */
	redirect_uri: IdpRedirectUri;
	/** The `response_type` of the authorization request. `code`, for the authorization code flow. */
	response_type: IdpResponseType;
	/** Names of the scopes that the app requests, the values in `scope` of its authorization request. Supported are the OpenID scopes `openid`, `profile`, `email`, `phone`, and `offline_access`, and those of your RBAC policy. */
	scopes: IdpScopeList;
	/** ID of the member's organization; its slug or your own external ID is also accepted. Specify it together with `member_id` instead of a session. */
	organization_id?: string;
	/** ID of the member who decides, or your own external ID. Specify it together with `organization_id` instead of a session. */
	member_id?: string;
	/** Token of the session of the user who decides. The authorization is then linked to that session, which the app needs in order to exchange its access token for a session. Cannot be combined with `session_jwt`. */
	session_token?: IdpSessionToken;
	/** JWT of the session of the user who decides, with the same effect as `session_token`. Cannot be combined with it. */
	session_jwt?: IdpSessionJwt;
	/** The `prompt` of the authorization request, space-separated values. Only `consent` has an effect: it requires consent even if the user consented before. */
	prompt?: IdpPrompt;
	/** The `state` of the authorization request, by which the app matches the response to its own request. It is returned in the query of the redirect. */
	state?: IdpState;
	/** The `nonce` of the authorization request. It is included in the ID token, so that the app can detect a replayed one. */
	nonce?: IdpNonce;
	/** The `code_challenge` of the authorization request, derived from a PKCE verifier that the app keeps. Exchanging the code then requires the verifier. Required for public apps, which have no secret. */
	code_challenge?: IdpCodeChallenge;
	/** Resources at which the app wants to use the token. Stytch does not document it further; OAuth has the parameter `resource` for this purpose (RFC 8707). */
	resources?: IdpResourceList;
}
/** What `idp.oauth.authorizeStart` takes. */
export interface IdpOauthAuthorizeStartRequest {
	/** ID of the Connected App that requests access, the `client_id` in the query of its authorization request. */
	client_id: IdpClientId;
	/** Where the app wants the user redirected to, the `redirect_uri` of its authorization request. Must be one of those registered for the app. */
	redirect_uri: IdpRedirectUri;
	/** The `response_type` of the authorization request. `code`, for the authorization code flow. */
	response_type: IdpResponseType;
	/** Names of the scopes that the app requests, the values in `scope` of its authorization request. Supported are the OpenID scopes `openid`, `profile`, `email`, `phone`, and `offline_access`, and those of your RBAC policy. */
	scopes: IdpScopeList;
	/** ID of the member's organization; its slug or your own external ID is also accepted. Specify it together with `member_id` instead of a session. */
	organization_id?: string;
	/** ID of the member who decides, or your own external ID. Specify it together with `organization_id` instead of a session. */
	member_id?: string;
	/** Token of the session of the user who decides. The authorization is then linked to that session, which the app needs in order to exchange its access token for a session. Cannot be combined with `session_jwt`. */
	session_token?: IdpSessionToken;
	/** JWT of the session of the user who decides, with the same effect as `session_token`. Cannot be combined with it. */
	session_jwt?: IdpSessionJwt;
	/** The `prompt` of the authorization request, space-separated values. Only `consent` has an effect: it requires consent even if the user consented before. */
	prompt?: IdpPrompt;
}
/** What `idp.oauth.authorizeStart` answers. */
export interface IdpOauthAuthorizeStartResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** Public information about a Connected App, for example to show on a consent page which app requests access. */
	client: ConnectedAppPublic;
	/** Whether the user's consent is required. If not, the authorization can be submitted immediately with `consent_granted` set to true. */
	consent_required: IdpConsentRequired;
	/** Requested scopes, each with whether the user can grant it. */
	scope_results: IdpScopeResultList;
}
/** What `impersonation.authenticate` takes. */
export interface ImpersonationAuthenticateRequest {
	/** The `token` that the project's default login redirect URL receives, if `stytch_token_type` is `multi_tenant_impersonation`. Expires after 5 minutes by default. */
	impersonation_token: string;
}
/** What `impersonation.authenticate` answers. */
export interface ImpersonationAuthenticateResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. Always the case here. */
	member_authenticated: boolean;
	/** A member's login to one organization, with its authentication factors and expiry. */
	member_session?: MemberSession;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Always an empty string here, because impersonation never leaves a login incomplete. */
	intermediate_session_token: string;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** Second factor still required. Always `null` here. */
	mfa_required?: MfaRequired | null;
}
/** What `m2m.token` takes. */
export interface M2mTokenRequest extends OauthTokenRequest {
	/** ID of the project that the client belongs to. */
	project_id?: components["parameters"]["OauthProjectIdPath"];
}
/** What `magicLinks.authenticate` takes. */
export interface MagicLinksAuthenticateRequest {
	/** The `token` that the redirect URL receives, if `stytch_token_type` is `multi_tenant_magic_links`. */
	magic_links_token: string;
	/** PKCE verifier that the challenge was derived from. Required if the flow was started with `pkce_code_challenge`; omit otherwise. */
	pkce_code_verifier?: PkceCodeVerifier;
	/** Intermediate session token for the factors the user has already completed, to which this link is added. If they satisfy the organization's requirements, it is exchanged for a session; otherwise it is returned again. */
	intermediate_session_token?: string;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `magicLinks.authenticate` answers. */
export interface MagicLinksAuthenticateResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** ID of the email address that received the link. */
	method_id: string;
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
	/**
	 * No longer has any meaning; ignore it.
	 * @deprecated
	 */
	reset_sessions: boolean;
}
/** What `magicLinks.discovery.authenticate` takes. */
export interface MagicLinksDiscoveryAuthenticateRequest {
	/** The `token` that the redirect URL receives, if `stytch_token_type` is `discovery`. */
	discovery_magic_links_token: string;
	/** PKCE verifier that the challenge was derived from. Required if the flow was started with `pkce_code_challenge`; omit otherwise. */
	pkce_code_verifier?: PkceCodeVerifier;
}
/** What `magicLinks.discovery.authenticate` answers. */
export interface MagicLinksDiscoveryAuthenticateResponse extends ResponseEnvelope {
	/** Email address that received the link. */
	email_address: string;
	/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** Organizations that the user is a member of, is invited to, or may join. An organization can be joined by email domain only if it already has a member with a verified address of that domain, which protects against phishing. */
	discovered_organizations: DiscoveredOrganizationList;
}
/** What `magicLinks.email.discovery.send` takes. */
export interface MagicLinksEmailDiscoverySendRequest {
	/** Email address to send the link to. Determines whose organizations are found. */
	email_address: string;
	/** URL the user is redirected to after clicking the link, with the token in the query. Must be registered in the dashboard as a discovery redirect URL. Defaults to the project's default discovery redirect URL; if there is none, the call fails. */
	discovery_redirect_url?: string;
	/**
	 * Minutes until the link expires, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	discovery_expiration_minutes?: number;
	/** ID of a dashboard template of type "Magic Links - Login" to use for the email. Defaults to the project's default template. */
	login_template_id?: string;
	/** PKCE challenge: the base64url-encoded SHA-256 hash of a verifier that you keep. If specified, authenticating the token requires the verifier, so that only the device that started the flow can complete it. */
	pkce_code_challenge?: PkceCodeChallenge;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `magicLinks.email.discovery.send` answers. */
export interface MagicLinksEmailDiscoverySendResponse extends ResponseEnvelope {
}
export interface AuthorizationHeaders {
	/** Session token of the member on whose behalf you make the call. Stytch then allows only what that member's roles permit, in that member's own organization, and returns 403 otherwise. Without a session, the call has all rights of the project. */
	"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
	/** Same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. The JWT must not have expired; it expires five minutes after it was issued. */
	"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
}
/** What `magicLinks.email.invite` takes. */
export interface MagicLinksEmailInviteRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Email address to send the invitation to. Becomes the new member's address. */
	email_address: string;
	/** Full name of the new member. */
	name?: string;
	/** ID of the member who sends the invitation. */
	invited_by_member_id?: string;
	/** IDs of roles to assign to the new member directly, in addition to those assigned by the organization's rules. */
	roles?: RoleId[];
	/** URL the invited member is redirected to after clicking the link, with the token in the query. Must be registered in the dashboard as an invite redirect URL. Defaults to the project's default invite redirect URL; if there is none, the call fails. */
	invite_redirect_url?: string;
	/**
	 * Minutes until the link expires, from 5 to 10080 (a week). After that, send a new invitation. Minimum 5. Maximum 10080.
	 * @default 10080
	 */
	invite_expiration_minutes?: number;
	/** ID of a dashboard template of type "Magic Links - Invite" to use for the email. Defaults to the project's default template. */
	invite_template_id?: string;
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can change from a frontend: suitable for preferences, not for anything that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `magicLinks.email.invite` answers. */
export interface MagicLinksEmailInviteResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `magicLinks.email.loginOrSignup` takes. */
export interface MagicLinksEmailLoginOrSignupRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Email address to send the link to. Determines which member logs in. */
	email_address: string;
	/** URL an active member is redirected to after clicking the link, with the token in the query; usually a route of your backend. Must be registered in the dashboard as a login redirect URL. Defaults to the project's default login redirect URL; if there is none, the call fails. */
	login_redirect_url?: string;
	/** URL anyone else is redirected to after clicking the link, with the token in the query. Must be registered in the dashboard as a signup redirect URL. Defaults to the project's default signup redirect URL; if there is none, the call fails. */
	signup_redirect_url?: string;
	/**
	 * Minutes until a login link expires, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	login_expiration_minutes?: number;
	/**
	 * Minutes until a signup link expires, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	signup_expiration_minutes?: number;
	/** ID of a dashboard template of type "Magic Links - Login" to use for the email to an active member. Defaults to the project's default template. */
	login_template_id?: string;
	/** ID of a dashboard template of type "Magic Links - Signup" to use for the email to anyone else. Defaults to the project's default template. */
	signup_template_id?: string;
	/** PKCE challenge: the base64url-encoded SHA-256 hash of a verifier that you keep. If specified, authenticating the token requires the verifier, so that only the device that started the flow can complete it. */
	pkce_code_challenge?: PkceCodeChallenge;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `magicLinks.email.loginOrSignup` answers. */
export interface MagicLinksEmailLoginOrSignupResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** Whether the address was new to the organization and this call created a member for it. */
	member_created: boolean;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `oauth.authenticate` takes. */
export interface OauthAuthenticateRequest {
	/** The `token` that the redirect URL receives, if `stytch_token_type` is `oauth`. */
	oauth_token: string;
	/** PKCE verifier that the challenge was derived from. Required if the flow was started with `pkce_code_challenge`; omit otherwise. */
	pkce_code_verifier?: PkceCodeVerifier;
	/** Intermediate session token with the factors the user has authenticated so far, to which this one is added. If they suffice for the organization, the token is consumed and a session is created; otherwise it is returned again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `oauth.authenticate` answers. */
export interface OauthAuthenticateResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** OAuth provider, such as `Google`, `Microsoft`, or `GitHub`. */
	provider_type: string;
	/** The provider's own ID for the user, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** Values issued by the provider, for calling the provider's own API on the user's behalf. Not every provider returns all of them; Google One Tap returns neither an access token nor a refresh token. */
	provider_values?: {
		/** Token for calling the provider's own API as this user, within `scopes`. */
		access_token?: ProviderAccessToken;
		/** Refresh token for getting a new access token from the provider after the old one expires, if the provider issues one. */
		refresh_token?: string;
		/** OpenID Connect ID token, a JWT in which the provider identifies the user. Its claims depend on the provider. */
		id_token?: ProviderIdToken;
		/** When the session with the provider expires, in UTC. */
		expires_at?: string;
		/** OAuth scopes that the user granted, which determine what the access token permits at the provider. */
		scopes: ProviderScopeList;
	};
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
	/**
	 * No longer has any meaning; ignore it.
	 * @deprecated
	 */
	reset_sessions: boolean;
}
/** What `oauth.discovery.authenticate` takes. */
export interface OauthDiscoveryAuthenticateRequest {
	/** The `token` that the redirect URL receives, if `stytch_token_type` is `discovery_oauth`. */
	discovery_oauth_token: string;
	/** PKCE verifier that the challenge was derived from. Required if the flow was started with `pkce_code_challenge`; omit otherwise. */
	pkce_code_verifier?: PkceCodeVerifier;
	/** Token of a session the user already has. Accepted, but its effect is not documented. */
	session_token?: string;
	/** JWT of a session the user already has. Accepted, but its effect is not documented. */
	session_jwt?: string;
	/** Lifetime of a session in minutes. Accepted, but its effect is not documented, as the response contains no session. */
	session_duration_minutes?: number;
	/** Your own claims for a session. Accepted, but their effect is not documented, as the response contains no session. */
	session_custom_claims?: {
		[key: string]: unknown;
	};
}
/** What `oauth.discovery.authenticate` answers. */
export interface OauthDiscoveryAuthenticateResponse extends ResponseEnvelope {
	/** Email address from the login. */
	email_address: string;
	/** Full name of the user, if the provider returns it. */
	full_name: string;
	/** OAuth provider, such as `Google`, `Microsoft`, or `GitHub`. */
	provider_type: string;
	/** ID of the only workspace the user belongs to at the provider. Empty if there is none or more than one; prefer `provider_tenant_ids`. */
	provider_tenant_id: string;
	/** IDs of all workspaces the user belongs to at the provider: HubSpot hubs, Slack workspaces, GitHub organizations. Not every provider returns them. */
	provider_tenant_ids: string[];
	/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** Organizations that the user is a member of, is invited to, or may join. An organization can be joined by email domain only if it already has a member with a verified address of that domain, which protects against phishing. */
	discovered_organizations: DiscoveredOrganizationList;
}
export interface OrganizationIdPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
}
/** What `organizations.connectedApps` takes. */
export interface OrganizationsConnectedAppsRequest extends OrganizationIdPath {
}
/** What `organizations.connectedApps` answers. */
export interface OrganizationsConnectedAppsResponse extends ResponseEnvelope {
	/** Apps in use; an empty list if there are none. */
	connected_apps: OrganizationConnectedApp[];
}
/** What `organizations.create` takes. */
export interface OrganizationsCreateRequest {
	/** Display name of the organization, shown on login pages and in emails. 1 to 128 characters; need not be unique. */
	organization_name: OrganizationName;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters: letters, digits, `-`, `.`, `_`, and `~`. Calls accept it in place of the organization's ID. */
	organization_slug?: OrganizationSlug;
	/** Your own ID for the organization, unique in the project; calls then accept it in place of Stytch's ID. At most 128 characters: letters, digits, `.`, `_`, `-`, and `|`. */
	organization_external_id?: OrganizationExternalId;
	/** URL of the organization's logo. Empty if it has none. */
	organization_logo_url?: OrganizationLogoUrl;
	/** Who may be invited by email: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or no one. New organizations have `ALL_ALLOWED` if no other login setting is specified, and `NOT_ALLOWED` otherwise. */
	email_invites?: EmailInvitePolicy;
	/** Whether a magic link or OAuth login provisions new members just in time (JIT): users with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
	email_jit_provisioning?: EmailJitProvisioning;
	/** Email domains, such as `acme.example`, allowed where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public email services, such as `gmail.com`, are rejected. */
	email_allowed_domains?: EmailDomainAllowlist;
	/** Email domains that belong to this organization. Users with such an address cannot be members of an organization that has not claimed the domain. */
	claimed_email_domains?: ClaimedEmailDomainList;
	/** Whether an SSO login provisions new members just in time (JIT): through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
	sso_jit_provisioning?: SsoJitProvisioning;
	/** Whether an OAuth login from a known workspace provisions new members just in time (JIT): from workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
	oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
	/** Workspaces whose users may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs by provider, `slack` (workspaces), `hubspot` (hubs), and `github` (organizations). If not set, no one can join this way. */
	allowed_oauth_tenants?: OauthTenantAllowlist;
	/** Whether members may log in with every method (`ALL_ALLOWED`, the setting of new organizations) or only with those in `allowed_auth_methods` (`RESTRICTED`). Break-glass members may always use every method. */
	auth_methods?: AuthMethodPolicy;
	/** Login methods allowed while `auth_methods` is `RESTRICTED`; it must then contain at least one. */
	allowed_auth_methods?: AuthMethodAllowlist;
	/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, the setting of new organizations). Sessions that are active when this changes remain active. */
	mfa_policy?: MfaPolicy;
	/** Whether members may use every second factor (`ALL_ALLOWED`, the setting of new organizations) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
	mfa_methods?: MfaMethodPolicy;
	/** Second factors allowed while `mfa_methods` is `RESTRICTED`; it must then contain at least one. */
	allowed_mfa_methods?: MfaMethodAllowlist;
	/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
	first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
	/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
	/** Which third-party Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
	third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
	/** IDs of third-party Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
	/** Roles that members get by the domain of their email address, however they log in. */
	rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
}
/** What `organizations.create` answers. */
export interface OrganizationsCreateResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `organizations.delete` takes. */
export interface OrganizationsDeleteRequest extends OrganizationIdPath {
}
/** What `organizations.delete` answers. */
export interface OrganizationsDeleteResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
}
/** What `organizations.deleteExternalId` takes. */
export interface OrganizationsDeleteExternalIdRequest extends OrganizationIdPath {
}
/** What `organizations.deleteExternalId` answers. */
export interface OrganizationsDeleteExternalIdResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `organizations.get` takes. */
export interface OrganizationsGetRequest extends OrganizationIdPath {
}
/** What `organizations.get` answers. */
export interface OrganizationsGetResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
export interface OrganizationIdConnectedAppIdPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the Connected App, which is the `client_id` it uses in OAuth. */
	connected_app_id: components["parameters"]["ConnectedAppIdPath"];
}
/** What `organizations.getConnectedApp` takes. */
export interface OrganizationsGetConnectedAppRequest extends OrganizationIdConnectedAppIdPath {
}
/** What `organizations.getConnectedApp` answers. */
export interface OrganizationsGetConnectedAppResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id?: RequestId;
	/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
	connected_app_id: ConnectedAppId;
	/** Human-readable name of the app. */
	name: string;
	/** Purpose of the app, as described by its developer. An empty string if there is no description. */
	description: string;
	/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** URL of the image to show next to the name; `null` if the app has none. */
	logo_url?: string | null;
	/** Members who have authorized the app and not revoked it since. */
	active_members: {
		/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
		member_id: MemberId;
		/** OAuth scopes of the member's last authorization of the app, such as `openid`. */
		granted_scopes: string[];
	}[];
}
export interface OrganizationIdMemberIdConnectedAppIdPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the member. Your own external ID is also accepted, if the member has one. */
	member_id: components["parameters"]["MemberIdPath"];
	/** ID of the Connected App, which is the `client_id` it uses in OAuth. */
	connected_app_id: components["parameters"]["ConnectedAppIdPath"];
}
/** What `organizations.members.connectedApps.revoke` takes. */
export interface OrganizationsMembersConnectedAppsRevokeRequest extends OrganizationIdMemberIdConnectedAppIdPath {
}
/** What `organizations.members.connectedApps.revoke` answers. */
export interface OrganizationsMembersConnectedAppsRevokeResponse extends ResponseEnvelope {
}
export interface OrganizationsMembersCreateBody {
	/** Email address the member will log in with. No other member of the organization may have it. */
	email_address: string;
	/** Full name of the member. */
	name?: string;
	/** Your own ID for the member, unique in the organization; most calls then accept it in place of Stytch's ID. At most 128 characters: letters, digits, `.`, `_`, `-`, and `|`. */
	external_id?: MemberExternalId;
	/**
	 * If `true`, the member is created as `pending`, so emails greet it as new until its first login; otherwise it is `active` immediately.
	 * @default false
	 */
	create_member_as_pending?: boolean;
	/** Whether the member may log in with methods that `auth_methods` and `mfa_methods` do not allow. Intended for the one account that can still log in when, for example, SSO is broken. */
	is_breakglass?: Breakglass;
	/** Whether this member needs a second factor at every login. Even if `false`, one is required where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
	mfa_enrolled?: MfaEnrollment;
	/** Phone number that receives passcodes by SMS, in E.164 format such as `+12025550162`. A member has at most one. */
	mfa_phone_number?: MemberPhoneNumber;
	/** IDs of roles to assign to the member directly. Roles assigned by email domain or SSO do not have to be listed. */
	roles?: RoleId[];
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can change from a frontend: suitable for preferences, not for anything that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
}
/** What `organizations.members.create` takes. */
export interface OrganizationsMembersCreateRequest extends OrganizationIdPath, OrganizationsMembersCreateBody {
}
/** What `organizations.members.create` answers. */
export interface OrganizationsMembersCreateResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
export interface MemberIdPath {
	/** ID of the member, as assigned by Stytch. Your own external ID is not accepted here. */
	member_id: components["parameters"]["MemberStytchIdPath"];
}
export interface OrganizationsMembersDangerouslyGetQuery {
	/**
	 * Whether to include a member with status `deleted`.
	 * @default false
	 */
	include_deleted?: boolean;
}
/** What `organizations.members.dangerouslyGet` takes. */
export interface OrganizationsMembersDangerouslyGetRequest extends MemberIdPath, OrganizationsMembersDangerouslyGetQuery {
}
/** What `organizations.members.dangerouslyGet` answers. */
export interface OrganizationsMembersDangerouslyGetResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
export interface OrganizationIdMemberIdPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the member. Your own external ID is also accepted, if the member has one. */
	member_id: components["parameters"]["MemberIdPath"];
}
/** What `organizations.members.delete` takes. */
export interface OrganizationsMembersDeleteRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.delete` answers. */
export interface OrganizationsMembersDeleteResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
}
/** What `organizations.members.deleteExternalId` takes. */
export interface OrganizationsMembersDeleteExternalIdRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.deleteExternalId` answers. */
export interface OrganizationsMembersDeleteExternalIdResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `organizations.members.deleteMFAPhoneNumber` takes. */
export interface OrganizationsMembersDeleteMFAPhoneNumberRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.deleteMFAPhoneNumber` answers. */
export interface OrganizationsMembersDeleteMFAPhoneNumberResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
export interface OrganizationIdMemberPasswordIdPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the password, found on the member as `member_password_id`. It also determines the member whose password it is. */
	member_password_id: components["parameters"]["MemberPasswordIdPath"];
}
/** What `organizations.members.deletePassword` takes. */
export interface OrganizationsMembersDeletePasswordRequest extends OrganizationIdMemberPasswordIdPath {
}
/** What `organizations.members.deletePassword` answers. */
export interface OrganizationsMembersDeletePasswordResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `organizations.members.deleteTOTP` takes. */
export interface OrganizationsMembersDeleteTOTPRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.deleteTOTP` answers. */
export interface OrganizationsMembersDeleteTOTPResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
export interface OrganizationsMembersGetQuery {
	/** ID of the member, or your own external ID for it. Omit to look up by `email_address`. */
	member_id?: string;
	/** Email address of the member. Omit to look up by `member_id`. */
	email_address?: string;
}
/** What `organizations.members.get` takes. */
export interface OrganizationsMembersGetRequest extends OrganizationIdPath, OrganizationsMembersGetQuery {
}
/** What `organizations.members.get` answers. */
export interface OrganizationsMembersGetResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `organizations.members.getConnectedApps` takes. */
export interface OrganizationsMembersGetConnectedAppsRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.getConnectedApps` answers. */
export interface OrganizationsMembersGetConnectedAppsResponse extends ResponseEnvelope {
	/** Apps that the member has authorized; an empty list if there are none. */
	connected_apps: GrantedConnectedApp[];
}
export interface OrganizationsMembersOauthProvidersGithubQuery {
	/**
	 * Whether to include the refresh token in the response, if the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oauthProviders.github` takes. */
export interface OrganizationsMembersOauthProvidersGithubRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOauthProvidersGithubQuery {
}
/** What `organizations.members.oauthProviders.github` answers. */
export interface OrganizationsMembersOauthProvidersGithubResponse extends ResponseEnvelope {
	/** OAuth provider that issued the tokens, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The member's GitHub accounts, each with its tokens. */
	registrations: GithubProviderInfo[];
}
export interface OrganizationsMembersOauthProvidersGoogleQuery {
	/**
	 * Whether to include the refresh token in the response, if the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oauthProviders.google` takes. */
export interface OrganizationsMembersOauthProvidersGoogleRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOauthProvidersGoogleQuery {
}
/** What `organizations.members.oauthProviders.google` answers. */
export interface OrganizationsMembersOauthProvidersGoogleResponse extends ResponseEnvelope {
	/** OAuth provider that issued the tokens, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The provider's own ID for the user, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** OpenID Connect ID token, a JWT in which the provider identifies the user. Its claims depend on the provider. */
	id_token: ProviderIdToken;
	/** Token for calling the provider's own API as this user, within `scopes`. */
	access_token?: ProviderAccessToken;
	/** Seconds until the access token expires. */
	access_token_expires_in?: ProviderAccessTokenExpiresIn;
	/** Token for getting new access tokens from the provider. Present only with `include_refresh_token`, and only if the provider issued one. */
	refresh_token?: ProviderRefreshToken;
	/** OAuth scopes that the user granted, which determine what the access token permits at the provider. */
	scopes: ProviderScopeList;
}
export interface OrganizationsMembersOauthProvidersHubspotQuery {
	/**
	 * Whether to include the refresh token in the response, if the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oauthProviders.hubspot` takes. */
export interface OrganizationsMembersOauthProvidersHubspotRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOauthProvidersHubspotQuery {
}
/** What `organizations.members.oauthProviders.hubspot` answers. */
export interface OrganizationsMembersOauthProvidersHubspotResponse extends ResponseEnvelope {
	/** OAuth provider that issued the tokens, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The member's HubSpot accounts, each with its tokens. */
	registrations: HubspotProviderInfo[];
}
export interface OrganizationsMembersOauthProvidersMicrosoftQuery {
	/**
	 * Whether to include the refresh token in the response, if the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oauthProviders.microsoft` takes. */
export interface OrganizationsMembersOauthProvidersMicrosoftRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOauthProvidersMicrosoftQuery {
}
/** What `organizations.members.oauthProviders.microsoft` answers. */
export interface OrganizationsMembersOauthProvidersMicrosoftResponse extends ResponseEnvelope {
	/** OAuth provider that issued the tokens, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The provider's own ID for the user, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** OpenID Connect ID token, a JWT in which the provider identifies the user. Its claims depend on the provider. */
	id_token: ProviderIdToken;
	/** Token for calling the provider's own API as this user, within `scopes`. */
	access_token: ProviderAccessToken;
	/** Seconds until the access token expires. */
	access_token_expires_in: ProviderAccessTokenExpiresIn;
	/** Token for getting new access tokens from the provider. Present only with `include_refresh_token`, and only if the provider issued one. */
	refresh_token?: ProviderRefreshToken;
	/** OAuth scopes that the user granted, which determine what the access token permits at the provider. */
	scopes: ProviderScopeList;
}
/** What `organizations.members.oauthProviders.slack` takes. */
export interface OrganizationsMembersOauthProvidersSlackRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.oauthProviders.slack` answers. */
export interface OrganizationsMembersOauthProvidersSlackResponse extends ResponseEnvelope {
	/** OAuth provider that issued the tokens, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The member's Slack accounts, each with its tokens. */
	registrations: SlackProviderInfo[];
}
export interface OrganizationsMembersOidcProvidersQuery {
	/**
	 * Whether to include the refresh token in the response, if the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oidcProviders` takes. */
export interface OrganizationsMembersOidcProvidersRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOidcProvidersQuery {
}
/** What `organizations.members.oidcProviders` answers. */
export interface OrganizationsMembersOidcProvidersResponse extends ResponseEnvelope {
	/** The member's accounts behind OIDC connections, each with its tokens. */
	registrations: OidcProviderInfo[];
}
export interface OrganizationsMembersReactivatePath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the member, as assigned by Stytch. Your own external ID is not accepted here. */
	member_id: components["parameters"]["MemberStytchIdPath"];
}
/** What `organizations.members.reactivate` takes. */
export interface OrganizationsMembersReactivateRequest extends OrganizationsMembersReactivatePath {
}
/** What `organizations.members.reactivate` answers. */
export interface OrganizationsMembersReactivateResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `organizations.members.search` takes. */
export interface OrganizationsMembersSearchRequest {
	/** IDs of the organizations to search, at least one. */
	organization_ids: OrganizationId[];
	/** Start of the next page: `results_metadata.next_cursor` of the previous page. Omit for the first page. */
	cursor?: SearchCursor;
	/**
	 * Maximum number of results per page. Defaults to 100; at most 1000. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: SearchLimit;
	/** Which results to return; omit to return everything. */
	query?: SearchQuery;
}
/** What `organizations.members.search` answers. */
export interface OrganizationsMembersSearchResponse extends ResponseEnvelope {
	/** Members on this page. */
	members: Member[];
	/** Organizations of the members on this page, keyed by ID. */
	organizations: {
		[key: string]: Organization;
	};
	/** Number of results, and how to get the next page. */
	results_metadata: SearchResultsMetadata;
}
export interface OrganizationsMembersStartEmailUpdateBody {
	/** New email address. Reserved for this member while the link or passcode is valid, then available to others. Retired addresses count as in use until they are unlinked. */
	email_address: string;
	/**
	 * What the email contains: a link to click (`EMAIL_MAGIC_LINK`) or a passcode to enter (`EMAIL_OTP`).
	 * @default "EMAIL_MAGIC_LINK"
	 */
	delivery_method?: "EMAIL_MAGIC_LINK" | "EMAIL_OTP" | (string & {});
	/** URL the member is redirected to after clicking a link, with the token in the query; usually a route of your backend. Defaults to the project's default login redirect URL; if there is none, the call fails. */
	login_redirect_url?: string;
	/** ID of a dashboard template of type "Magic Links - Login" to use for the email. Defaults to the project's default template. */
	login_template_id?: string;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `organizations.members.startEmailUpdate` takes. */
export interface OrganizationsMembersStartEmailUpdateRequest extends OrganizationIdMemberIdPath, OrganizationsMembersStartEmailUpdateBody {
}
/** What `organizations.members.startEmailUpdate` answers. */
export interface OrganizationsMembersStartEmailUpdateResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
export interface OrganizationsMembersUnlinkRetiredEmailBody {
	/** ID of the address, from the member's `retired_email_addresses`. Required unless `email_address` is specified. */
	email_id?: string;
	/** Retired email address. Required unless `email_id` is specified. */
	email_address?: string;
}
/** What `organizations.members.unlinkRetiredEmail` takes. */
export interface OrganizationsMembersUnlinkRetiredEmailRequest extends OrganizationIdMemberIdPath, OrganizationsMembersUnlinkRetiredEmailBody {
}
/** What `organizations.members.unlinkRetiredEmail` answers. */
export interface OrganizationsMembersUnlinkRetiredEmailResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
}
export interface OrganizationsMembersUpdateBody {
	/** Full name of the member. */
	name?: string;
	/** New email address to log in with. It is unverified, the member's passwords are cleared, and the old address is retired unless `unlink_email` specifies otherwise. */
	email_address?: string;
	/**
	 * With a new `email_address`, if `true`, the old address is released for other members instead of being retired.
	 * @default false
	 */
	unlink_email?: boolean;
	/** Your own ID for the member, unique in the organization; most calls then accept it in place of Stytch's ID. At most 128 characters: letters, digits, `.`, `_`, `-`, and `|`. */
	external_id?: MemberExternalId;
	/** Whether the member may log in with methods that `auth_methods` and `mfa_methods` do not allow. Intended for the one account that can still log in when, for example, SSO is broken. */
	is_breakglass?: Breakglass;
	/** Whether this member needs a second factor at every login. Even if `false`, one is required where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
	mfa_enrolled?: MfaEnrollment;
	/** Phone number that receives SMS passcodes, in E.164 format such as `+12025550162`. Fails if the member already has a phone number; delete that one first. */
	mfa_phone_number?: string;
	/** Second factor to request first if the member has set up both, `sms_otp` or `totp`. */
	default_mfa_method?: DefaultMfaMethod;
	/** IDs of all roles to assign to the member directly. Current roles that are not listed are removed. */
	roles?: RoleId[];
	/**
	 * Whether to keep active SSO sessions of a member who loses a role in `roles` that the same SSO connection also assigns. They are revoked unless this is `true`.
	 * @default false
	 */
	preserve_existing_sessions?: boolean;
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can change from a frontend: suitable for preferences, not for anything that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
}
/** What `organizations.members.update` takes. */
export interface OrganizationsMembersUpdateRequest extends OrganizationIdMemberIdPath, OrganizationsMembersUpdateBody {
}
/** What `organizations.members.update` answers. */
export interface OrganizationsMembersUpdateResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `organizations.metrics` takes. */
export interface OrganizationsMetricsRequest extends OrganizationIdPath {
}
/** What `organizations.metrics` answers. */
export interface OrganizationsMetricsResponse extends ResponseEnvelope {
	/** Number of members in the organization. Minimum 0. */
	member_count: number;
}
/** What `organizations.search` takes. */
export interface OrganizationsSearchRequest {
	/** Start of the next page: `results_metadata.next_cursor` of the previous page. Omit for the first page. */
	cursor?: SearchCursor;
	/**
	 * Maximum number of results per page. Defaults to 100; at most 1000. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: SearchLimit;
	/** Which results to return; omit to return everything. */
	query?: SearchQuery;
}
/** What `organizations.search` answers. */
export interface OrganizationsSearchResponse extends ResponseEnvelope {
	/** Organizations on this page. */
	organizations: Organization[];
	/** Number of results, and how to get the next page. */
	results_metadata: SearchResultsMetadata;
}
export interface OrganizationsUpdateBody {
	/** Display name of the organization, shown on login pages and in emails. 1 to 128 characters; need not be unique. */
	organization_name?: OrganizationName;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters: letters, digits, `-`, `.`, `_`, and `~`. Calls accept it in place of the organization's ID. */
	organization_slug?: OrganizationSlug;
	/** Your own ID for the organization, unique in the project; calls then accept it in place of Stytch's ID. At most 128 characters: letters, digits, `.`, `_`, `-`, and `|`. */
	organization_external_id?: OrganizationExternalId;
	/** URL of the organization's logo. Empty if it has none. */
	organization_logo_url?: OrganizationLogoUrl;
	/** Who may be invited by email: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or no one. New organizations have `ALL_ALLOWED` if no other login setting is specified, and `NOT_ALLOWED` otherwise. */
	email_invites?: EmailInvitePolicy;
	/** Whether a magic link or OAuth login provisions new members just in time (JIT): users with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
	email_jit_provisioning?: EmailJitProvisioning;
	/** Email domains, such as `acme.example`, allowed where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public email services, such as `gmail.com`, are rejected. */
	email_allowed_domains?: EmailDomainAllowlist;
	/** Email domains that belong to this organization. Users with such an address cannot be members of an organization that has not claimed the domain. */
	claimed_email_domains?: ClaimedEmailDomainList;
	/** Whether an SSO login provisions new members just in time (JIT): through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
	sso_jit_provisioning?: SsoJitProvisioning;
	/** IDs of the SSO connections that may provision members just in time (JIT) while `sso_jit_provisioning` is `RESTRICTED`. */
	sso_jit_provisioning_allowed_connections?: SsoJitConnectionAllowlist;
	/** ID of the SSO connection to use if several are active. */
	sso_default_connection_id?: string;
	/** Whether an OAuth login from a known workspace provisions new members just in time (JIT): from workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, the setting of new organizations). */
	oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
	/** Workspaces whose users may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs by provider, `slack` (workspaces), `hubspot` (hubs), and `github` (organizations). If not set, no one can join this way. */
	allowed_oauth_tenants?: OauthTenantAllowlist;
	/** Whether members may log in with every method (`ALL_ALLOWED`, the setting of new organizations) or only with those in `allowed_auth_methods` (`RESTRICTED`). Break-glass members may always use every method. */
	auth_methods?: AuthMethodPolicy;
	/** Login methods allowed while `auth_methods` is `RESTRICTED`; it must then contain at least one. */
	allowed_auth_methods?: AuthMethodAllowlist;
	/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, the setting of new organizations). Sessions that are active when this changes remain active. */
	mfa_policy?: MfaPolicy;
	/** Whether members may use every second factor (`ALL_ALLOWED`, the setting of new organizations) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
	mfa_methods?: MfaMethodPolicy;
	/** Second factors allowed while `mfa_methods` is `RESTRICTED`; it must then contain at least one. */
	allowed_mfa_methods?: MfaMethodAllowlist;
	/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
	first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
	/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
	/** Which third-party Connected Apps members may use: all of the project (`ALL_ALLOWED`, the setting of new organizations), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
	third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
	/** IDs of third-party Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
	/** Roles that members get by the domain of their email address, however they log in. */
	rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
}
/** What `organizations.update` takes. */
export interface OrganizationsUpdateRequest extends OrganizationIdPath, OrganizationsUpdateBody {
}
/** What `organizations.update` answers. */
export interface OrganizationsUpdateResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `otps.email.authenticate` takes. */
export interface OtpsEmailAuthenticateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Email address that received the passcode. */
	email_address: string;
	/** The six-digit passcode from the email, as the user entered it. */
	code: string;
	/** Intermediate session token with the factors the user has authenticated so far, to which this one is added. If they suffice for the organization, the token is consumed and a session is created; otherwise it is returned again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageShortLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `otps.email.authenticate` answers. */
export interface OtpsEmailAuthenticateResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** ID of the email address that received the passcode. */
	method_id: string;
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `otps.email.discovery.authenticate` takes. */
export interface OtpsEmailDiscoveryAuthenticateRequest {
	/** Email address that received the passcode. */
	email_address: string;
	/** The six-digit passcode from the email, as the user entered it. */
	code: string;
}
/** What `otps.email.discovery.send` takes. */
export interface OtpsEmailDiscoverySendRequest {
	/** Email address to send the passcode to. Determines whose organizations are found. */
	email_address: string;
	/**
	 * Minutes until the passcode expires, from 2 to 15. Minimum 2. Maximum 15.
	 * @default 10
	 */
	discovery_expiration_minutes?: number;
	/** ID of a dashboard template of type "OTP - Login" to use for the email. Defaults to the project's default template. */
	login_template_id?: string;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `otps.email.discovery.send` answers. */
export interface OtpsEmailDiscoverySendResponse extends ResponseEnvelope {
}
/** What `otps.email.loginOrSignup` takes. */
export interface OtpsEmailLoginOrSignupRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Email address to send the passcode to. Determines which member logs in. */
	email_address: string;
	/**
	 * Minutes until a login passcode expires, from 2 to 15. Minimum 2. Maximum 15.
	 * @default 10
	 */
	login_expiration_minutes?: number;
	/**
	 * Minutes until a signup passcode expires, from 2 to 15. Minimum 2. Maximum 15.
	 * @default 10
	 */
	signup_expiration_minutes?: number;
	/** ID of a dashboard template of type "OTP - Login" to use for the email to an active member. Defaults to the project's default template. */
	login_template_id?: string;
	/** ID of a dashboard template of type "OTP - Signup" to use for the email to anyone else. Defaults to the project's default template. */
	signup_template_id?: string;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `otps.email.loginOrSignup` answers. */
export interface OtpsEmailLoginOrSignupResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** Whether the address was new to the organization and this call created a member for it. */
	member_created: boolean;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `otps.sms.authenticate` takes. */
export interface OtpsSmsAuthenticateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** ID of the member. Your own external ID is also accepted. */
	member_id: MemberReference;
	/** The passcode from the SMS, as the member entered it. Valid for 2 minutes. */
	code: string;
	/** Intermediate session token of the login that is missing a second factor, to be completed by this call. A successful call consumes it. */
	intermediate_session_token?: StepUpIntermediateSessionToken;
	/** Token of an existing session of the member, to which the second factor is added. An alternative to `intermediate_session_token` and `session_jwt`. */
	session_token?: StepUpSessionToken;
	/** JWT of an existing session of the member, to which the second factor is added. An alternative to `intermediate_session_token` and `session_token`. */
	session_jwt?: StepUpSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Sets the member's `mfa_enrolled` to true (`enroll`) or false (`unenroll`) if the code is correct. Omit to leave it unchanged. Ignored where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, because a correct code then always enrolls the member. */
	set_mfa_enrollment?: MfaEnrollmentChange;
	/** Whether this type of second factor becomes the member's `default_mfa_method` if the code is correct. The first type that a member ever completes becomes the default in any case. */
	set_default_mfa?: SetDefaultMfa;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `otps.sms.send` takes. */
export interface OtpsSmsSendRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** ID of the member. Your own external ID is also accepted. */
	member_id: MemberReference;
	/** Phone number to send the passcode to, in E.164 format such as `+12025550162`. Required for a member without a phone number; for a member with one, it must be the same, or the call fails. */
	mfa_phone_number?: string;
	/** Intermediate session token of the member's incomplete login. Unless a session is specified, required if the member already has a second factor; it must then include that factor, so that MFA cannot be bypassed. The token is not consumed. */
	intermediate_session_token?: MfaProofIntermediateSessionToken;
	/** Token of one of the member's sessions. A session or `intermediate_session_token` is required if the member already has a second factor; it must then include that factor, so that MFA cannot be bypassed. */
	session_token?: MfaProofSessionToken;
	/** JWT of one of the member's sessions, as an alternative to `session_token`. */
	session_jwt?: MfaProofSessionJwt;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
}
/** What `otps.sms.send` answers. */
export interface OtpsSmsSendResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `passwords.authenticate` takes. */
export interface PasswordsAuthenticateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Email address of the member who logs in. */
	email_address: string;
	/** The password as entered. All UTF-8 characters are allowed, including spaces and emojis. */
	password: PasswordAttempt;
	/** Intermediate session token with the factors the user has authenticated so far, to which this one is added. If they suffice for the organization, the token is consumed and a session is created; otherwise it is returned again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageShortLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.authenticate` answers. */
export interface PasswordsAuthenticateResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Represents the correct password while the login is incomplete. Valid for 10 minutes, for the call that authenticates the missing factor, but not for those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: PasswordIntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `passwords.discovery.authenticate` takes. */
export interface PasswordsDiscoveryAuthenticateRequest {
	/** Email address of the user who logs in. */
	email_address: string;
	/** The password as entered. All UTF-8 characters are allowed, including spaces and emojis. */
	password: PasswordAttempt;
}
/** What `passwords.discovery.email.reset` takes. */
export interface PasswordsDiscoveryEmailResetRequest {
	/** The `token` that the reset password redirect URL receives, if `stytch_token_type` is `discovery`. */
	password_reset_token: string;
	/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
	password: PasswordToSet;
	/** PKCE verifier that the challenge was derived from. Required if the flow was started with `pkce_code_challenge`; omit otherwise. */
	pkce_code_verifier?: PkceCodeVerifier;
}
/** What `passwords.discovery.email.resetStart` takes. */
export interface PasswordsDiscoveryEmailResetStartRequest {
	/** Email address to send the link to. Determines whose password is set. */
	email_address: string;
	/** Where the reset link leads, with the token in the query: your page that prompts for the new password. Must be registered in the dashboard as a reset password redirect URL. Defaults to the project's default reset password redirect URL; if there is none, the call fails. */
	reset_password_redirect_url?: PasswordResetRedirectUrl;
	/** URL the link that logs in without a password leads to, with a token in the query for `magicLinks.discovery.authenticate`. Must be registered in the dashboard as a discovery redirect URL. Defaults to the project's default discovery redirect URL; if there is none, the call fails. */
	discovery_redirect_url?: string;
	/**
	 * Minutes until the reset link expires, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 30
	 */
	reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
	/** ID of a dashboard template of type "Passwords - Reset Password" for the email. Defaults to the project's default template. */
	reset_password_template_id?: PasswordResetTemplateId;
	/** ID of a dashboard template of type "Passwords - Email Verification" for the email sent when the user sets a first password; used only with passwords that are shared across organizations. Defaults to the project's default template. */
	verify_email_template_id?: PasswordVerifyEmailTemplateId;
	/** PKCE challenge: the base64url-encoded SHA-256 hash of a verifier that you keep. If specified, authenticating the token requires the verifier, so that only the device that started the flow can complete it. */
	pkce_code_challenge?: PkceCodeChallenge;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `passwords.discovery.email.resetStart` answers. */
export interface PasswordsDiscoveryEmailResetStartResponse extends ResponseEnvelope {
}
/** What `passwords.email.requireReset` takes. */
export interface PasswordsEmailRequireResetRequest {
	/** Email address whose password must be reset. */
	email_address: string;
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id?: OrganizationReference;
	/** ID of the member. Your own external ID is also accepted. */
	member_id?: MemberReference;
}
/** What `passwords.email.requireReset` answers. */
export interface PasswordsEmailRequireResetResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id?: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member?: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization?: Organization;
}
/** What `passwords.email.reset` takes. */
export interface PasswordsEmailResetRequest {
	/** The `token` that the reset password redirect URL receives, if `stytch_token_type` is `multi_tenant_passwords`. */
	password_reset_token: string;
	/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
	password: PasswordToSet;
	/** PKCE verifier from which the challenge was generated. Required if the reset was started with `code_challenge`; otherwise, omit it. */
	code_verifier?: string;
	/** Intermediate session token with the factors the user has authenticated so far, to which this one is added. If they suffice for the organization, the token is consumed and a session is created; otherwise it is returned again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageShortLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.email.reset` answers. */
export interface PasswordsEmailResetResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** ID of the email address that received the reset link. */
	member_email_id: string;
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Represents the correct password while the login is incomplete. Valid for 10 minutes, for the call that authenticates the missing factor, but not for those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: PasswordIntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `passwords.email.resetStart` takes. */
export interface PasswordsEmailResetStartRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Email address to send the link to. Determines whose password is set. */
	email_address: string;
	/** Where the reset link leads, with the token in the query: your page that prompts for the new password. Must be registered in the dashboard as a reset password redirect URL. Defaults to the project's default reset password redirect URL; if there is none, the call fails. */
	reset_password_redirect_url?: PasswordResetRedirectUrl;
	/** URL the link that logs in without a password leads to, with a token in the query for `magicLinks.authenticate`. Must be registered in the dashboard as a login redirect URL. Defaults to the project's default login redirect URL; if there is none, the call fails. */
	login_redirect_url?: string;
	/**
	 * Minutes until the reset link expires, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 30
	 */
	reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
	/** ID of a dashboard template of type "Passwords - Reset Password" for the email. Defaults to the project's default template. */
	reset_password_template_id?: PasswordResetTemplateId;
	/** ID of a dashboard template of type "Passwords - Email Verification" for the email sent when the user sets a first password; used only with passwords that are shared across organizations. Defaults to the project's default template. */
	verify_email_template_id?: PasswordVerifyEmailTemplateId;
	/** PKCE challenge: the base64url-encoded SHA-256 hash of a verifier that you keep. If specified, authenticating the token requires the verifier, so that only the device that started the flow can complete it. */
	code_challenge?: PkceCodeChallenge;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `passwords.email.resetStart` answers. */
export interface PasswordsEmailResetStartResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** ID of the email address that the link is sent to. */
	member_email_id: string;
}
/** What `passwords.existingPassword.reset` takes. */
export interface PasswordsExistingPasswordResetRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Email address of the member whose password changes. */
	email_address: string;
	/** The password as entered. All UTF-8 characters are allowed, including spaces and emojis. */
	existing_password: PasswordAttempt;
	/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
	new_password: PasswordToSet;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageShortLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.existingPassword.reset` answers. */
export interface PasswordsExistingPasswordResetResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Represents the correct password while the login is incomplete. Valid for 10 minutes, for the call that authenticates the missing factor, but not for those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: PasswordIntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `passwords.migrate` takes. */
export interface PasswordsMigrateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Email address of the member. Marked as verified from now on. */
	email_address: string;
	/** The hash as stored by your old system. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which includes its parameters, as does the encoded form of `argon_2i` and `argon_2id`. */
	hash: PasswordHash;
	/** Algorithm of `hash`. For `pbkdf_2`, and where `hash` does not include its parameters, specify them in the `*_config` field of the algorithm. */
	hash_type: PasswordHashType;
	/** Parameters of an Argon2 hash. Required if `hash` is in hex; the encoded form includes them. */
	argon_2_config?: PasswordArgon2Config;
	/** Salt added to the password before it was hashed with MD5, SHA-1, or SHA-512. Omit for hashes without salt. */
	md_5_config?: PasswordSaltConfig;
	/** Salt added to the password before it was hashed with MD5, SHA-1, or SHA-512. Omit for hashes without salt. */
	sha_1_config?: PasswordSaltConfig;
	/** Salt added to the password before it was hashed with MD5, SHA-1, or SHA-512. Omit for hashes without salt. */
	sha_512_config?: PasswordSaltConfig;
	/** Parameters of a scrypt hash. Required unless `hash` is in PHC form. */
	scrypt_config?: PasswordScryptConfig;
	/** Parameters of a PBKDF2 hash. */
	pbkdf_2_config?: PasswordPbkdf2Config;
	/** Full name of the member. */
	name?: string;
	/** Your own ID for a member that this call creates, unique in the organization; most calls then accept it instead of Stytch's ID. At most 128 characters: letters, digits, `.`, `_`, `-` and `|`. Ignored for an existing member. */
	external_id?: string;
	/** Phone number that receives passcodes by SMS, in E.164 format such as `+12025550162`. A member has at most one. */
	mfa_phone_number?: MemberPhoneNumber;
	/** Whether to mark the phone number as verified without sending a passcode to it. Set it only if you know that the number belongs to the member, since it then serves as a second factor. */
	set_phone_number_verified?: boolean;
	/** IDs of all roles to assign to the member directly. Current roles that are not listed are removed. */
	roles?: RoleId[];
	/**
	 * Whether to keep active SSO sessions of a member who loses a role in `roles` that the same SSO connection also assigns. They are revoked unless this is `true`.
	 * @default false
	 */
	preserve_existing_sessions?: boolean;
	/** Your own data, which frontends can read but only backends can write, such as plans or billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can change from a frontend: suitable for preferences, not for anything that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
}
/** What `passwords.migrate` answers. */
export interface PasswordsMigrateResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** Whether the address was new to the organization and this call created a member for it. */
	member_created: boolean;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
}
/** What `passwords.sessions.reset` takes. */
export interface PasswordsSessionsResetRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
	password: PasswordToSet;
	/** Token of the session that authenticates the member. One of its factors must be from the last 5 minutes. Specify either this or `session_jwt`. */
	session_token?: string;
	/** JWT of the session that authenticates the member, instead of `session_token`. */
	session_jwt?: string;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageShortLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.sessions.reset` answers. */
export interface PasswordsSessionsResetResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Represents the factors a user has authenticated so far, short of a login to an organization. Valid for 10 minutes, for the calls that authenticate the missing factors and those of `discovery`. An empty string if the response completes the login. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `passwords.strengthCheck` takes. */
export interface PasswordsStrengthCheckRequest {
	/** Password to check. All UTF-8 characters are allowed, including spaces and emojis. */
	password: string;
	/** Email address of the user. If specified, a password known from a data breach is not valid; otherwise, such a password may pass here and still be rejected when it is set. */
	email_address?: string;
}
/** What `passwords.strengthCheck` answers. */
export interface PasswordsStrengthCheckResponse extends ResponseEnvelope {
	/** Whether the password would be accepted. If an email address is specified, a password known from a data breach is also invalid, provided that the project checks for breaches. */
	valid_password: PasswordValid;
	/** How hard the password is to guess, as rated by zxcvbn, up to 4. A score of 3 is required if the project rates passwords with zxcvbn; otherwise, the score is irrelevant. */
	score: PasswordScore;
	/** Whether the password appears in the data breaches known to HaveIBeenPwned. Always false if the project does not check for breaches. */
	breached_password: PasswordBreached;
	/** How the project rates passwords: by how hard they are to guess (`zxcvbn`, the default), or by length and character types (`luds`). */
	strength_policy: PasswordStrengthPolicy;
	/** Whether the project checks for breaches when a password is set. Enabled unless switched off in the dashboard. */
	breach_detection_on_create: PasswordBreachDetection;
	/** How a password meets the character rules (lowercase, uppercase, digits, symbols) and the length that the project requires. Not meaningful if the project rates passwords with zxcvbn. */
	luds_feedback?: PasswordLudsFeedback;
	/** Why a password is easy to guess, in English sentences that can be shown to the user. */
	zxcvbn_feedback?: PasswordZxcvbnFeedback;
}
/** What `rbac.organizations.getOrgPolicy` takes. */
export interface RbacOrganizationsGetOrgPolicyRequest extends OrganizationIdPath {
}
/** What `rbac.organizations.getOrgPolicy` answers. */
export interface RbacOrganizationsGetOrgPolicyResponse extends ResponseEnvelope {
	/** Roles that one organization has in addition to those of the project's RBAC policy. They use the project's resources. */
	org_policy: OrganizationPolicy;
}
export interface RbacOrganizationsSetOrgPolicyBody {
	/** Roles that one organization has in addition to those of the project's RBAC policy. They use the project's resources. */
	org_policy: OrganizationPolicy;
}
/** What `rbac.organizations.setOrgPolicy` takes. */
export interface RbacOrganizationsSetOrgPolicyRequest extends OrganizationIdPath, RbacOrganizationsSetOrgPolicyBody {
}
/** What `rbac.organizations.setOrgPolicy` answers. */
export interface RbacOrganizationsSetOrgPolicyResponse extends ResponseEnvelope {
	/** Roles that one organization has in addition to those of the project's RBAC policy. They use the project's resources. */
	org_policy: OrganizationPolicy;
}
/** What `rbac.policy` answers. */
export interface RbacPolicyResponse extends ResponseEnvelope {
	/** Permissions in a project: the roles, the resources with their actions, and the scopes. Created in the RBAC section of the dashboard; those whose names start with `stytch` are predefined by Stytch. */
	policy?: RbacPolicy;
}
/** What `recoveryCodes.get` takes. */
export interface RecoveryCodesGetRequest extends OrganizationIdMemberIdPath {
}
/** What `recoveryCodes.get` answers. */
export interface RecoveryCodesGetResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** The member's unused recovery codes. Each can replace the authenticator app once; show them to the member only. */
	recovery_codes: RecoveryCodeList;
}
/** What `recoveryCodes.recover` takes. */
export interface RecoveryCodesRecoverRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** ID of the member. Your own external ID is also accepted. */
	member_id: MemberReference;
	/** One of the member's recovery codes, as the member entered it. It can be used once. */
	recovery_code: string;
	/** Intermediate session token of the login that is missing a second factor, to be completed by this call. A successful call consumes it. */
	intermediate_session_token?: StepUpIntermediateSessionToken;
	/** Token of an existing session of the member, to which the second factor is added. An alternative to `intermediate_session_token` and `session_jwt`. */
	session_token?: StepUpSessionToken;
	/** JWT of an existing session of the member, to which the second factor is added. An alternative to `intermediate_session_token` and `session_token`. */
	session_jwt?: StepUpSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `recoveryCodes.recover` answers. */
export interface RecoveryCodesRecoverResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** A member's login to one organization, with its authentication factors and expiry. */
	member_session?: MemberSession;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Number of codes the member has left. If only a few are left, generate new ones with `recoveryCodes.rotate`. */
	recovery_codes_remaining: number;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `recoveryCodes.rotate` takes. */
export interface RecoveryCodesRotateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** ID of the member. Your own external ID is also accepted. */
	member_id: MemberReference;
}
/** What `recoveryCodes.rotate` answers. */
export interface RecoveryCodesRotateResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** The member's unused recovery codes. Each can replace the authenticator app once; show them to the member only. */
	recovery_codes: RecoveryCodeList;
}
export interface ScimConnectionCreateBody {
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name?: ConnectionDisplayName;
	/** Product used as the customer's directory, so that Stytch can handle its peculiarities; `generic` for any other. For `microsoft-entra`, the `base_url` ends in `?aadOptscim062020`, which makes Entra comply with SCIM 2.0. */
	identity_provider?: ScimIdentityProvider;
}
/** What `scim.connection.create` takes. */
export interface ScimConnectionCreateRequest extends OrganizationIdPath, ScimConnectionCreateBody {
}
/** What `scim.connection.create` answers. */
export interface ScimConnectionCreateResponse extends ResponseEnvelope {
	/** A newly created SCIM connection, including the token that the directory must send. No later call returns that token. */
	connection?: ScimConnectionWithToken;
}
export interface OrganizationIdConnectionIdPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the organization's SCIM connection. */
	connection_id: components["parameters"]["ScimConnectionIdPath"];
}
/** What `scim.connection.delete` takes. */
export interface ScimConnectionDeleteRequest extends OrganizationIdConnectionIdPath {
}
/** What `scim.connection.delete` answers. */
export interface ScimConnectionDeleteResponse extends ResponseEnvelope {
	/** ID of the connection, unique within the project. `scim-connection-live-` or `scim-connection-test-` followed by a UUID. */
	connection_id: ScimConnectionId;
}
/** What `scim.connection.get` takes. */
export interface ScimConnectionGetRequest extends OrganizationIdPath {
}
/** What `scim.connection.get` answers. */
export interface ScimConnectionGetResponse extends ResponseEnvelope {
	/** A SCIM connection, through which a customer's directory creates, updates, and removes members of the organization. */
	connection?: ScimConnection;
}
export interface ScimConnectionGetGroupsQuery {
	/** Cursor of the next page: `next_cursor` of the previous page. Omit for the first page. */
	cursor?: string;
	/**
	 * Maximum number of groups per page. Defaults to 100; at most 1000. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: number;
}
/** What `scim.connection.getGroups` takes. */
export interface ScimConnectionGetGroupsRequest extends OrganizationIdConnectionIdPath, ScimConnectionGetGroupsQuery {
}
/** What `scim.connection.getGroups` answers. */
export interface ScimConnectionGetGroupsResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Groups on this page. */
	scim_groups: ScimConnectionGroup[];
	/** Cursor to pass as `cursor` for the next page. `null` or omitted on the last page. */
	next_cursor?: string | null;
}
/** What `scim.connection.rotateCancel` takes. */
export interface ScimConnectionRotateCancelRequest extends OrganizationIdConnectionIdPath {
}
/** What `scim.connection.rotateCancel` answers. */
export interface ScimConnectionRotateCancelResponse extends ResponseEnvelope {
	/** A SCIM connection, through which a customer's directory creates, updates, and removes members of the organization. */
	connection?: ScimConnection;
}
/** What `scim.connection.rotateComplete` takes. */
export interface ScimConnectionRotateCompleteRequest extends OrganizationIdConnectionIdPath {
}
/** What `scim.connection.rotateComplete` answers. */
export interface ScimConnectionRotateCompleteResponse extends ResponseEnvelope {
	/** A SCIM connection, through which a customer's directory creates, updates, and removes members of the organization. */
	connection?: ScimConnection;
}
/** What `scim.connection.rotateStart` takes. */
export interface ScimConnectionRotateStartRequest extends OrganizationIdConnectionIdPath {
}
/** What `scim.connection.rotateStart` answers. */
export interface ScimConnectionRotateStartResponse extends ResponseEnvelope {
	/** A SCIM connection whose token is being rotated, including the new token. */
	connection?: ScimConnectionWithNextToken;
}
export interface ScimConnectionUpdateBody {
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name?: ConnectionDisplayName;
	/** Product used as the customer's directory, so that Stytch can handle its peculiarities; `generic` for any other. For `microsoft-entra`, the `base_url` ends in `?aadOptscim062020`, which makes Entra comply with SCIM 2.0. */
	identity_provider?: ScimIdentityProvider;
	/** Roles that members get by their groups in the directory. */
	scim_group_implicit_role_assignments?: ScimRoleAssignmentList;
}
/** What `scim.connection.update` takes. */
export interface ScimConnectionUpdateRequest extends OrganizationIdConnectionIdPath, ScimConnectionUpdateBody {
}
/** What `scim.connection.update` answers. */
export interface ScimConnectionUpdateResponse extends ResponseEnvelope {
	/** A SCIM connection, through which a customer's directory creates, updates, and removes members of the organization. */
	connection?: ScimConnection;
}
/** What `sessions.attest` takes. */
export interface SessionsAttestRequest {
	/** ID, from the dashboard, of the Trusted Auth Token profile to verify the token against. */
	profile_id: string;
	/** The issuer's JWT. Signature, issuer and audience must match the profile. It must contain the email address and a token ID, and with just-in-time (JIT) provisioning the organization too. */
	token: string;
	/** ID of the organization to log in to. Required if the token has no claim for it. */
	organization_id?: string;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sessions.attest` answers. */
export interface SessionsAttestResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** A member's login to one organization, with its authentication factors and expiry. */
	member_session: MemberSession;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `sessions.authenticate` takes. */
export interface SessionsAuthenticateRequest {
	/** Token of the session. Cannot be combined with `session_jwt`. */
	session_token?: string;
	/** JWT of the session. May have expired: as long as its signature is valid and the session is active, a new one is returned. Cannot be combined with `session_token`. */
	session_jwt?: string;
	/** Sets the session to end this many minutes from now, from 5 to 527040 (366 days). Omit to leave its end unchanged. Minimum 5. Maximum 527040. */
	session_duration_minutes?: number;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** What the member wants to do. It is allowed if a role of the session permits the action on the resource and the organization is the member's own; otherwise the call fails with 403. */
	authorization_check?: AuthorizationCheck;
}
/** What `sessions.authenticate` answers. */
export interface SessionsAuthenticateResponse extends ResponseEnvelope {
	/** A member's login to one organization, with its authentication factors and expiry. */
	member_session: MemberSession;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** Why the member is allowed to do what `authorization_check` specifies. */
	verdict?: AuthorizationVerdict;
}
/** What `sessions.exchange` takes. */
export interface SessionsExchangeRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Token of the user's current session. Specify this or `session_jwt`. */
	session_token?: string;
	/** JWT of the user's current session. Specify this or `session_token`. */
	session_jwt?: string;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sessions.exchangeAccessToken` takes. */
export interface SessionsExchangeAccessTokenRequest {
	/** Access token issued to the Connected App for the member. Consumed by this call. */
	access_token: string;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sessions.exchangeAccessToken` answers. */
export interface SessionsExchangeAccessTokenResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** A member's login to one organization, with its authentication factors and expiry. */
	member_session?: MemberSession;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `sessions.get` takes. */
export interface SessionsGetRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: string;
	/** ID of the member. Your own external ID is also accepted. */
	member_id: string;
}
/** What `sessions.get` answers. */
export interface SessionsGetResponse extends ResponseEnvelope {
	/** The sessions; an empty list if the member is not logged in anywhere. */
	member_sessions: MemberSession[];
}
/** What `sessions.getJWKS` takes. */
export interface SessionsGetJWKSRequest {
	/** ID of the project whose keys to return, the same ID that calls authenticate with. */
	project_id?: components["parameters"]["ProjectIdPath"];
}
/** What `sessions.getJWKS` answers. */
export interface SessionsGetJWKSResponse extends ResponseEnvelope {
	/** Keys that can currently sign a JWT. */
	keys: Jwk[];
}
/** What `sessions.migrate` takes. */
export interface SessionsMigrateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** Token of the session at the other provider, accepted by its UserInfo endpoint. Not a Stytch token. */
	session_token: string;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
}
/** What `sessions.migrate` answers. */
export interface SessionsMigrateResponse extends ResponseEnvelope {
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** A member's login to one organization, with its authentication factors and expiry. */
	member_session?: MemberSession;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
}
/** What `sessions.revoke` takes. */
export interface SessionsRevokeRequest {
	/** ID of the session. Unlike the session token, not a secret. */
	member_session_id?: MemberSessionId;
	/** Token of the session to revoke. */
	session_token?: string;
	/** JWT of the session to revoke. */
	session_jwt?: string;
	/** ID of the member whose sessions are all revoked. */
	member_id?: string;
}
/** What `sessions.revoke` answers. */
export interface SessionsRevokeResponse extends ResponseEnvelope {
}
/** What `sso.authenticate` takes. */
export interface SsoAuthenticateRequest {
	/** The `token` that the redirect URL receives, if `stytch_token_type` is `sso`. */
	sso_token: string;
	/** PKCE verifier that the challenge was derived from. Required if the flow was started with `pkce_code_challenge`; omit otherwise. */
	pkce_code_verifier?: PkceCodeVerifier;
	/** Intermediate session token with the factors the user has authenticated so far, to which this one is added. If they suffice for the organization, the token is consumed and a session is created; otherwise it is returned again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the SMS with a passcode that is sent automatically when a member with a phone must complete MFA. An IETF BCP 47 tag; defaults to English. */
	locale?: MfaMessageLocale;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sso.authenticate` answers. */
export interface SsoAuthenticateResponse extends ResponseEnvelope {
	/** ID of the organization, unique within the project. `organization-live-` or `organization-test-` followed by a UUID. */
	organization_id: OrganizationId;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. If not, there is no session yet; pass `intermediate_session_token` to the call that authenticates the missing factor. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` while the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Intermediate session token for the SSO login while a second factor is missing. Valid for 10 minutes, with the calls that authenticate a second factor; not with those of `discovery`, since an SSO login counts in its own organization only. An empty string once the login is complete. */
	intermediate_session_token: string;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The primary login still required; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still required; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	member_device?: DeviceInfo;
	/**
	 * No longer has any meaning; ignore it.
	 * @deprecated
	 */
	reset_session: boolean;
}
export interface SsoDeleteConnectionPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the organization's SSO connection. */
	connection_id: components["parameters"]["SsoConnectionIdPath"];
}
/** What `sso.deleteConnection` takes. */
export interface SsoDeleteConnectionRequest extends SsoDeleteConnectionPath {
}
/** What `sso.deleteConnection` answers. */
export interface SsoDeleteConnectionResponse extends ResponseEnvelope {
	/** ID of the connection, unique within the project. `saml-connection-`, `oidc-connection-`, or `external-connection-`, followed by `live-` or `test-` and a UUID. */
	connection_id: SsoConnectionId;
}
export interface SsoExternalCreateConnectionBody {
	/** ID of the organization that owns the connection to use. */
	external_organization_id: string;
	/** ID of the connection to use, the other organization's SAML or OIDC connection. */
	external_connection_id: string;
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name?: ConnectionDisplayName;
	/** Roles of everyone who logs in through this connection. No effect if the underlying connection is an OIDC connection. */
	connection_implicit_role_assignments?: ExternalRoleAssignmentList;
	/** Roles by identity provider group, for members who log in through this connection. They take effect only if the `attribute_mapping` of the underlying SAML connection has the key `groups`, and never if the underlying connection is an OIDC connection. */
	group_implicit_role_assignments?: ExternalGroupRoleAssignmentList;
}
/** What `sso.external.createConnection` takes. */
export interface SsoExternalCreateConnectionRequest extends OrganizationIdPath, SsoExternalCreateConnectionBody {
}
/** What `sso.external.createConnection` answers. */
export interface SsoExternalCreateConnectionResponse extends ResponseEnvelope {
	/** Login through another organization's SSO connection. Lets the users of one company log in to several organizations with one connection. */
	connection?: ExternalConnection;
}
export interface SsoExternalUpdateConnectionBody {
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name?: ConnectionDisplayName;
	/** Roles of everyone who logs in through this connection. No effect if the underlying connection is an OIDC connection. */
	external_connection_implicit_role_assignments?: ExternalRoleAssignmentList;
	/** Roles by identity provider group, for members who log in through this connection. They take effect only if the `attribute_mapping` of the underlying SAML connection has the key `groups`, and never if the underlying connection is an OIDC connection. */
	external_group_implicit_role_assignments?: ExternalGroupRoleAssignmentList;
}
/** What `sso.external.updateConnection` takes. */
export interface SsoExternalUpdateConnectionRequest extends SsoDeleteConnectionPath, SsoExternalUpdateConnectionBody {
}
/** What `sso.external.updateConnection` answers. */
export interface SsoExternalUpdateConnectionResponse extends ResponseEnvelope {
	/** Login through another organization's SSO connection. Lets the users of one company log in to several organizations with one connection. */
	connection?: ExternalConnection;
}
/** What `sso.getConnections` takes. */
export interface SsoGetConnectionsRequest extends OrganizationIdPath {
}
/** What `sso.getConnections` answers. */
export interface SsoGetConnectionsResponse extends ResponseEnvelope {
	/** The SAML connections of the organization. */
	saml_connections: SamlConnection[];
	/** The OpenID Connect (OIDC) connections of the organization. */
	oidc_connections: OidcConnection[];
	/** External connections, which represent connections of other organizations. */
	external_connections: ExternalConnection[];
}
export interface SsoOidcCreateConnectionBody {
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name?: ConnectionDisplayName;
	/** Product used as the customer's identity provider, so that Stytch can handle its peculiarities; `generic` for any other. */
	identity_provider?: SsoIdentityProvider;
}
/** What `sso.oidc.createConnection` takes. */
export interface SsoOidcCreateConnectionRequest extends OrganizationIdPath, SsoOidcCreateConnectionBody {
}
/** What `sso.oidc.createConnection` answers. */
export interface SsoOidcCreateConnectionResponse extends ResponseEnvelope {
	/** Login at a customer's identity provider over OpenID Connect. Configure `redirect_url` at the provider; the other values come from the provider. Values not set yet are empty strings. */
	connection?: OidcConnection;
}
export interface SsoOidcUpdateConnectionBody {
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name?: ConnectionDisplayName;
	/** Product used as the customer's identity provider, so that Stytch can handle its peculiarities; `generic` for any other. */
	identity_provider?: SsoIdentityProvider;
	/** Client ID of Stytch at the identity provider. Issued there; must be specified once. */
	client_id?: string;
	/** Client secret that Stytch uses at the identity provider, which issues it. */
	client_secret?: OidcClientSecret;
	/** Issuer of the identity provider, a case-sensitive `https://` URL. */
	issuer?: string;
	/** URL members are sent to for sign-in. Defaults to the value in the metadata of a new `issuer`. */
	authorization_url?: string;
	/** URL where Stytch gets the tokens of a login. Defaults to the value in the metadata of a new `issuer`. */
	token_url?: string;
	/** URL where Stytch requests user information (UserInfo). Defaults to the value in the metadata of a new `issuer`. */
	userinfo_url?: string;
	/** URL of the identity provider's keys. Defaults to the value in the metadata of a new `issuer`. */
	jwks_url?: string;
	/** Scopes that each login requests instead of `openid email profile`, separated by spaces. They must be URL-encoded, each space as `%20`. */
	custom_scopes?: string;
	/** Identity provider claims to copy into the member's trusted metadata at each login. Keys are metadata keys; values are claim names. */
	attribute_mapping?: OidcAttributeMapping;
}
/** What `sso.oidc.updateConnection` takes. */
export interface SsoOidcUpdateConnectionRequest extends SsoDeleteConnectionPath, SsoOidcUpdateConnectionBody {
}
/** What `sso.oidc.updateConnection` answers. */
export interface SsoOidcUpdateConnectionResponse extends ResponseEnvelope {
	/** Login at a customer's identity provider over OpenID Connect. Configure `redirect_url` at the provider; the other values come from the provider. Values not set yet are empty strings. */
	connection?: OidcConnection;
	/** Problem encountered while reading the issuer's metadata; the connection was updated nonetheless. */
	warning?: string;
}
export interface SsoSamlCreateConnectionBody {
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name?: ConnectionDisplayName;
	/** Product used as the customer's identity provider, so that Stytch can handle its peculiarities; `generic` for any other. */
	identity_provider?: SsoIdentityProvider;
}
/** What `sso.saml.createConnection` takes. */
export interface SsoSamlCreateConnectionRequest extends OrganizationIdPath, SsoSamlCreateConnectionBody {
}
/** What `sso.saml.createConnection` answers. */
export interface SsoSamlCreateConnectionResponse extends ResponseEnvelope {
	/** Login at a customer's identity provider over SAML. Some of its values are configured at the provider (`acs_url`, `audience_uri`, the signing certificate); others come from the provider. Values not set yet are empty strings. */
	connection?: SamlConnection;
}
export interface OrganizationIdConnectionIdPrivateKeyIdPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the organization's SSO connection. */
	connection_id: components["parameters"]["SsoConnectionIdPath"];
	/** ID of the key, one of the connection's `encryption_private_keys`. */
	private_key_id: components["parameters"]["SamlPrivateKeyIdPath"];
}
/** What `sso.saml.deleteEncryptionPrivateKey` takes. */
export interface SsoSamlDeleteEncryptionPrivateKeyRequest extends OrganizationIdConnectionIdPrivateKeyIdPath {
}
/** What `sso.saml.deleteEncryptionPrivateKey` answers. */
export interface SsoSamlDeleteEncryptionPrivateKeyResponse extends ResponseEnvelope {
	/** ID of the deleted key. */
	private_key_id: string;
}
export interface OrganizationIdConnectionIdCertificateIdPath {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** ID of the organization's SSO connection. */
	connection_id: components["parameters"]["SsoConnectionIdPath"];
	/** ID of the certificate, one of the connection's `verification_certificates`. */
	certificate_id: components["parameters"]["SamlCertificateIdPath"];
}
/** What `sso.saml.deleteVerificationCertificate` takes. */
export interface SsoSamlDeleteVerificationCertificateRequest extends OrganizationIdConnectionIdCertificateIdPath {
}
/** What `sso.saml.deleteVerificationCertificate` answers. */
export interface SsoSamlDeleteVerificationCertificateResponse extends ResponseEnvelope {
	/** ID of the deleted certificate. */
	certificate_id: string;
}
export interface SsoSamlUpdateByURLBody {
	/** URL of the metadata document. Comes from the identity provider. */
	metadata_url: string;
}
/** What `sso.saml.updateByURL` takes. */
export interface SsoSamlUpdateByURLRequest extends SsoDeleteConnectionPath, SsoSamlUpdateByURLBody {
}
/** What `sso.saml.updateByURL` answers. */
export interface SsoSamlUpdateByURLResponse extends ResponseEnvelope {
	/** Login at a customer's identity provider over SAML. Some of its values are configured at the provider (`acs_url`, `audience_uri`, the signing certificate); others come from the provider. Values not set yet are empty strings. */
	connection?: SamlConnection;
}
export interface SsoSamlUpdateConnectionBody {
	/** Human-readable name that distinguishes the SSO or SCIM connection from others. */
	display_name?: ConnectionDisplayName;
	/** Product used as the customer's identity provider, so that Stytch can handle its peculiarities; `generic` for any other. */
	identity_provider?: SsoIdentityProvider;
	/** Entity ID of the identity provider, globally unique and often a URL. Provided by the identity provider. */
	idp_entity_id?: string;
	/** URL at the identity provider where members are sent to log in. Provided by the identity provider. */
	idp_sso_url?: string;
	/** Mapping to the identity provider's attributes. `email` is required (with the value `NameID` if that is the address), as well as either `full_name` or both `first_name` and `last_name`; `groups` is for roles by group. Any other key copies its attribute into the member's trusted metadata at each login. */
	attribute_mapping?: SamlAttributeMapping;
	/** Certificate for verifying the signature of assertions, in PEM format. Comes from the identity provider. A connection holds at most five; delete an old one with `sso.saml.deleteVerificationCertificate`. */
	x509_certificate?: string;
	/** Roles of everyone who logs in through this connection. A session has them only if it was started through the connection. */
	saml_connection_implicit_role_assignments?: SsoRoleAssignmentList;
	/** Roles by identity provider group, for members who log in through this connection. They take effect only if the SAML connection's `attribute_mapping` has the key `groups` and the identity provider sends the groups. */
	saml_group_implicit_role_assignments?: SsoGroupRoleAssignmentList;
	/** RSA key for Stytch to sign its requests with, in PEM format, PKCS #1 (`BEGIN RSA PRIVATE KEY`). Stytch generates a certificate from it, which appears in `signing_certificates`. */
	signing_private_key?: string;
	/** RSA key for decrypting encrypted assertions, in PEM format, PKCS #1 (`BEGIN RSA PRIVATE KEY`). A connection holds at most five; delete an old one with `sso.saml.deleteEncryptionPrivateKey`. */
	saml_encryption_private_key?: string;
	/** Format in which the identity provider is to identify the user (NameID), as a URN. Defaults to `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`. */
	nameid_format?: SamlNameIdFormat;
	/** Second audience that assertions may specify, in addition to `audience_uri`. For migrating a connection from another provider to Stytch without changes on the customer's side. */
	alternative_audience_uri?: SamlAlternativeAudienceUri;
	/** URL that login requests specify as the assertion consumer service in place of `acs_url`. For migrating a connection from another provider to Stytch; you must forward everything received there to Stytch yourself. */
	alternative_acs_url?: SamlAlternativeAcsUrl;
	/** Whether logins that start at the identity provider, without a request from your app, are rejected. New connections allow them. */
	idp_initiated_auth_disabled?: SamlIdpInitiatedAuthDisabled;
	/** Whether the connection allows a "gateway callback". Stytch does not document it further. */
	allow_gateway_callback?: SamlAllowGatewayCallback;
}
/** What `sso.saml.updateConnection` takes. */
export interface SsoSamlUpdateConnectionRequest extends SsoDeleteConnectionPath, SsoSamlUpdateConnectionBody {
}
/** What `sso.saml.updateConnection` answers. */
export interface SsoSamlUpdateConnectionResponse extends ResponseEnvelope {
	/** Login at a customer's identity provider over SAML. Some of its values are configured at the provider (`acs_url`, `audience_uri`, the signing certificate); others come from the provider. Values not set yet are empty strings. */
	connection?: SamlConnection;
}
/** What `totps.authenticate` takes. */
export interface TotpsAuthenticateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** ID of the member. Your own external ID is also accepted. */
	member_id: MemberReference;
	/** Code currently shown in the app, as the member entered it. */
	code: string;
	/** Intermediate session token of the login that is missing a second factor, to be completed by this call. A successful call consumes it. */
	intermediate_session_token?: StepUpIntermediateSessionToken;
	/** Token of an existing session of the member, to which the second factor is added. An alternative to `intermediate_session_token` and `session_jwt`. */
	session_token?: StepUpSessionToken;
	/** JWT of an existing session of the member, to which the second factor is added. An alternative to `intermediate_session_token` and `session_token`. */
	session_jwt?: StepUpSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Sets the member's `mfa_enrolled` to true (`enroll`) or false (`unenroll`) if the code is correct. Omit to leave it unchanged. Ignored where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, because a correct code then always enrolls the member. */
	set_mfa_enrollment?: MfaEnrollmentChange;
	/** Whether this type of second factor becomes the member's `default_mfa_method` if the code is correct. The first type that a member ever completes becomes the default in any case. */
	set_default_mfa?: SetDefaultMfa;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `totps.create` takes. */
export interface TotpsCreateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** ID of the member. Your own external ID is also accepted. */
	member_id: MemberReference;
	/**
	 * Minutes until the setup expires if no code of the app has been authenticated by then, from 5 to 1440 (a day). Minimum 5. Maximum 1440.
	 * @default 60
	 */
	expiration_minutes?: number;
	/** Intermediate session token of the member's incomplete login. Unless a session is specified, required if the member already has a second factor; it must then include that factor, so that MFA cannot be bypassed. The token is not consumed. */
	intermediate_session_token?: MfaProofIntermediateSessionToken;
	/** Token of one of the member's sessions. A session or `intermediate_session_token` is required if the member already has a second factor; it must then include that factor, so that MFA cannot be bypassed. */
	session_token?: MfaProofSessionToken;
	/** JWT of one of the member's sessions, as an alternative to `session_token`. */
	session_jwt?: MfaProofSessionJwt;
}
/** What `totps.create` answers. */
export interface TotpsCreateResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the app registration, the same as the member's `totp_registration_id`. */
	totp_registration_id: string;
	/** Shared secret in base32, for a member who cannot scan and enters it in the app instead. */
	secret: string;
	/** PNG image with the secret for the app to scan, as a base64 `data:` URL to use in an `img` element. */
	qr_code: string;
	/** The member's unused recovery codes. Each can replace the authenticator app once; show them to the member only. */
	recovery_codes: RecoveryCodeList;
}
/** What `totps.migrate` takes. */
export interface TotpsMigrateRequest {
	/** ID of the organization. Its slug and your own external ID are also accepted. */
	organization_id: OrganizationReference;
	/** ID of the member. Your own external ID is also accepted. */
	member_id: MemberReference;
	/** Secret shared by the app and your old system. */
	secret: string;
	/** Recovery codes of the member from your old system. If omitted, Stytch generates new ones. */
	recovery_codes: string[];
}
/** What `totps.migrate` answers. */
export interface TotpsMigrateResponse extends ResponseEnvelope {
	/** ID of the member, unique within the project. `member-live-` or `member-test-` followed by a UUID. */
	member_id: MemberId;
	/** A user's account in one organization, identified there by its email address. The same user in two organizations is two members. */
	member: Member;
	/** One of your customers, with the rules for who may become a member and how members log in. */
	organization: Organization;
	/** ID of the app registration, the same as the member's `totp_registration_id`. */
	totp_registration_id: string;
	/** The member's unused recovery codes. Each can replace the authenticator app once; show them to the member only. */
	recovery_codes: RecoveryCodeList;
}
/** What responses have in common. */
export interface ResponseEnvelope {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
}
