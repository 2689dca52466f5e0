// Made by `pnpm generate` from specs/stytch/b2b. Do not edit.
export interface paths {
	"/v1/b2b/discovery/intermediate_sessions/exchange": {
		/** Log in to an organization after discovery */
		post: operations["discovery.intermediateSessions.exchange"];
	};
	"/v1/b2b/discovery/organizations": {
		/** List the organizations that a person may log in to */
		post: operations["discovery.organizations.list"];
	};
	"/v1/b2b/discovery/organizations/create": {
		/** Create an organization and log its creator in */
		post: operations["discovery.organizations.create"];
	};
	"/v1/b2b/idp/oauth/authorize": {
		/** Let a Connected App in, or refuse it */
		post: operations["idp.oauth.authorize"];
	};
	"/v1/b2b/idp/oauth/authorize/start": {
		/** Check a request of a Connected App for access */
		post: operations["idp.oauth.authorizeStart"];
	};
	"/v1/b2b/impersonation/authenticate": {
		/** Log in as a member, for support */
		post: operations["impersonation.authenticate"];
	};
	"/v1/b2b/magic_links/authenticate": {
		/** Redeem the link of a login, signup or invitation */
		post: operations["magicLinks.authenticate"];
	};
	"/v1/b2b/magic_links/discovery/authenticate": {
		/** Redeem the link of a discovery mail */
		post: operations["magicLinks.discovery.authenticate"];
	};
	"/v1/b2b/magic_links/email/discovery/send": {
		/** Mail a link to somebody who has not chosen an organization */
		post: operations["magicLinks.email.discovery.send"];
	};
	"/v1/b2b/magic_links/email/invite": {
		/** Mail somebody an invitation to an organization */
		post: operations["magicLinks.email.invite"];
	};
	"/v1/b2b/magic_links/email/login_or_signup": {
		/** Mail a member a link that logs in or signs up */
		post: operations["magicLinks.email.loginOrSignup"];
	};
	"/v1/b2b/oauth/authenticate": {
		/** Redeem the token of an OAuth login */
		post: operations["oauth.authenticate"];
	};
	"/v1/b2b/oauth/discovery/authenticate": {
		/** Redeem the token of an OAuth discovery login */
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
		/** Find members */
		post: operations["organizations.members.search"];
	};
	"/v1/b2b/organizations/search": {
		/** Find organizations */
		post: operations["organizations.search"];
	};
	"/v1/b2b/organizations/{organization_id}": {
		/** Get an organization */
		get: operations["organizations.get"];
		/** Change an organization */
		put: operations["organizations.update"];
		/** Delete an organization and its members */
		delete: operations["organizations.delete"];
	};
	"/v1/b2b/organizations/{organization_id}/connected_apps": {
		/** List the Connected Apps that an organization's members use */
		get: operations["organizations.connectedApps"];
	};
	"/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}": {
		/** Get a Connected App and the members who use it */
		get: operations["organizations.getConnectedApp"];
	};
	"/v1/b2b/organizations/{organization_id}/external_id": {
		/** Take an organization's external ID away */
		delete: operations["organizations.deleteExternalId"];
	};
	"/v1/b2b/organizations/{organization_id}/member": {
		/** Get a member by ID or mail address */
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
		/** Change a member */
		put: operations["organizations.members.update"];
		/** Delete a member */
		delete: operations["organizations.members.delete"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps": {
		/** List the Connected Apps that a member has let in */
		get: operations["organizations.members.getConnectedApps"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke": {
		/** Take a Connected App's access to a member away */
		post: operations["organizations.members.connectedApps.revoke"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id": {
		/** Take a member's external ID away */
		delete: operations["organizations.members.deleteExternalId"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github": {
		/** Get a member's token for GitHub */
		get: operations["organizations.members.oauthProviders.github"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google": {
		/** Get a member's tokens for Google */
		get: operations["organizations.members.oauthProviders.google"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot": {
		/** Get a member's tokens for HubSpot */
		get: operations["organizations.members.oauthProviders.hubspot"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft": {
		/** Get a member's tokens for Microsoft */
		get: operations["organizations.members.oauthProviders.microsoft"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack": {
		/** Get a member's tokens for Slack */
		get: operations["organizations.members.oauthProviders.slack"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers": {
		/** Get a member's tokens from OIDC logins */
		get: operations["organizations.members.oidcProviders"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate": {
		/** Bring a deleted member back */
		put: operations["organizations.members.reactivate"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update": {
		/** Let a member move to a new mail address */
		post: operations["organizations.members.startEmailUpdate"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/totp": {
		/** Delete a member's authenticator app */
		delete: operations["organizations.members.deleteTOTP"];
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email": {
		/** Free an address that a member no longer uses */
		post: operations["organizations.members.unlinkRetiredEmail"];
	};
	"/v1/b2b/organizations/{organization_id}/metrics": {
		/** Count an organization's members */
		get: operations["organizations.metrics"];
	};
	"/v1/b2b/otps/email/authenticate": {
		/** Log in with a mailed passcode */
		post: operations["otps.email.authenticate"];
	};
	"/v1/b2b/otps/email/discovery/authenticate": {
		/** Check a passcode mailed before an organization is chosen */
		post: operations["otps.email.discovery.authenticate"];
	};
	"/v1/b2b/otps/email/discovery/send": {
		/** Mail a passcode to somebody who has not chosen an organization */
		post: operations["otps.email.discovery.send"];
	};
	"/v1/b2b/otps/email/login_or_signup": {
		/** Mail a member a passcode that logs in or signs up */
		post: operations["otps.email.loginOrSignup"];
	};
	"/v1/b2b/otps/sms/authenticate": {
		/** Give a texted passcode as second factor */
		post: operations["otps.sms.authenticate"];
	};
	"/v1/b2b/otps/sms/send": {
		/** Text a passcode to a member's phone */
		post: operations["otps.sms.send"];
	};
	"/v1/b2b/passwords/authenticate": {
		/** Log in with email address and password */
		post: operations["passwords.authenticate"];
	};
	"/v1/b2b/passwords/discovery/authenticate": {
		/** Check a password before an organization is chosen */
		post: operations["passwords.discovery.authenticate"];
	};
	"/v1/b2b/passwords/discovery/email/reset": {
		/** Set a new password before an organization is chosen */
		post: operations["passwords.discovery.email.reset"];
	};
	"/v1/b2b/passwords/discovery/email/reset/start": {
		/** Mail a link that sets a password for all organizations */
		post: operations["passwords.discovery.email.resetStart"];
	};
	"/v1/b2b/passwords/email/require_reset": {
		/** Make a password useless until it is reset */
		post: operations["passwords.email.requireReset"];
	};
	"/v1/b2b/passwords/email/reset": {
		/** Set a new password with the token of a reset mail */
		post: operations["passwords.email.reset"];
	};
	"/v1/b2b/passwords/email/reset/start": {
		/** Mail a link that sets a new password */
		post: operations["passwords.email.resetStart"];
	};
	"/v1/b2b/passwords/existing_password/reset": {
		/** Change a password by giving the old one */
		post: operations["passwords.existingPassword.reset"];
	};
	"/v1/b2b/passwords/migrate": {
		/** Import a password by its hash */
		post: operations["passwords.migrate"];
	};
	"/v1/b2b/passwords/session/reset": {
		/** Set a new password within a session */
		post: operations["passwords.sessions.reset"];
	};
	"/v1/b2b/passwords/strength_check": {
		/** Check whether a password is good enough */
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
		/** Give a recovery code as second factor */
		post: operations["recoveryCodes.recover"];
	};
	"/v1/b2b/recovery_codes/rotate": {
		/** Replace the recovery codes of a member */
		post: operations["recoveryCodes.rotate"];
	};
	"/v1/b2b/recovery_codes/{organization_id}/{member_id}": {
		/** Get the recovery codes of a member */
		get: operations["recoveryCodes.get"];
	};
	"/v1/b2b/scim/{organization_id}/connection": {
		/** Get the SCIM connection of an organization */
		get: operations["scim.connection.get"];
		/** Create a SCIM connection */
		post: operations["scim.connection.create"];
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}": {
		/** List the groups that a directory has sent */
		get: operations["scim.connection.getGroups"];
		/** Change a SCIM connection */
		put: operations["scim.connection.update"];
		/** Delete a SCIM connection */
		delete: operations["scim.connection.delete"];
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel": {
		/** Keep a directory's old token */
		post: operations["scim.connection.rotateCancel"];
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete": {
		/** Put a directory's new token in use */
		post: operations["scim.connection.rotateComplete"];
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start": {
		/** Make a new token for a directory */
		post: operations["scim.connection.rotateStart"];
	};
	"/v1/b2b/sessions": {
		/** List a member's open sessions */
		get: operations["sessions.get"];
	};
	"/v1/b2b/sessions/attest": {
		/** Open a session on the word of a token issuer that you trust */
		post: operations["sessions.attest"];
	};
	"/v1/b2b/sessions/authenticate": {
		/** Check a session, and extend it if wanted */
		post: operations["sessions.authenticate"];
	};
	"/v1/b2b/sessions/exchange": {
		/** Switch a logged-in member to another organization */
		post: operations["sessions.exchange"];
	};
	"/v1/b2b/sessions/exchange_access_token": {
		/** Turn a Connected App's access token into a session */
		post: operations["sessions.exchangeAccessToken"];
	};
	"/v1/b2b/sessions/jwks/{project_id}": {
		/** Get the public keys that session JWTs are signed with */
		get: operations["sessions.getJWKS"];
	};
	"/v1/b2b/sessions/migrate": {
		/** Carry a session over from another provider */
		post: operations["sessions.migrate"];
	};
	"/v1/b2b/sessions/revoke": {
		/** End a session, or all of a member */
		post: operations["sessions.revoke"];
	};
	"/v1/b2b/sso/authenticate": {
		/** Finish a login over SSO */
		post: operations["sso.authenticate"];
	};
	"/v1/b2b/sso/external/{organization_id}": {
		/** Let members in over another organization's SSO connection */
		post: operations["sso.external.createConnection"];
	};
	"/v1/b2b/sso/external/{organization_id}/connections/{connection_id}": {
		/** Change an external SSO connection */
		put: operations["sso.external.updateConnection"];
	};
	"/v1/b2b/sso/oidc/{organization_id}": {
		/** Create an SSO connection over OpenID Connect */
		post: operations["sso.oidc.createConnection"];
	};
	"/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}": {
		/** Change an OIDC connection */
		put: operations["sso.oidc.updateConnection"];
	};
	"/v1/b2b/sso/saml/{organization_id}": {
		/** Create an SSO connection over SAML */
		post: operations["sso.saml.createConnection"];
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}": {
		/** Change a SAML connection */
		put: operations["sso.saml.updateConnection"];
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}": {
		/** Delete a key that opens encrypted assertions */
		delete: operations["sso.saml.deleteEncryptionPrivateKey"];
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url": {
		/** Set up a SAML connection from metadata */
		put: operations["sso.saml.updateByURL"];
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}": {
		/** Delete an identity provider's certificate */
		delete: operations["sso.saml.deleteVerificationCertificate"];
	};
	"/v1/b2b/sso/{organization_id}": {
		/** Get the SSO connections of an organization */
		get: operations["sso.getConnections"];
	};
	"/v1/b2b/sso/{organization_id}/connections/{connection_id}": {
		/** Delete an SSO connection */
		delete: operations["sso.deleteConnection"];
	};
	"/v1/b2b/totp": {
		/** Set up an authenticator app */
		post: operations["totps.create"];
	};
	"/v1/b2b/totp/authenticate": {
		/** Give a code of the authenticator app as second factor */
		post: operations["totps.authenticate"];
	};
	"/v1/b2b/totp/migrate": {
		/** Import an authenticator app from another system */
		post: operations["totps.migrate"];
	};
	"/v1/public/{project_id}/oauth2/introspect": {
		/** Ask whether a token of a Connected App is good */
		post: operations["idp.introspectTokenNetwork"];
	};
	"/v1/public/{project_id}/oauth2/token": {
		/** Get an access token for a program */
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
		/** The request is malformed: a field is missing, has the wrong type or breaks a rule of its own. Repeating it unchanged fails again. */
		BadRequest: BadRequest;
		/** The project's credentials are missing or wrong, or the token given is unknown, used or expired. */
		Unauthorized: Unauthorized;
		/** What the request names does not exist in this project. */
		NotFound: NotFound;
		/** Too many requests. Not every 429 is worth a retry: `captcha_failed`, `user_lock_limit_reached` and `too_few_tokens_authenticated` are 429 as well. */
		TooManyRequests: TooManyRequests;
		/** Stytch failed. The call may or may not have had its effect. */
		InternalServerError: InternalServerError;
		/** The session given does not carry the permission that this call needs. */
		Forbidden: Forbidden;
		/** The request is malformed, or asks for something that the client may not have. Repeating it unchanged fails again. */
		OauthBadRequest: OauthBadRequest;
		/** The client is unknown, or its secret is missing or wrong. */
		OauthUnauthorized: OauthUnauthorized;
	};
	parameters: {
		/** Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
		MemberSessionHeader: string;
		/** The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
		MemberSessionJwtHeader: string;
		/** The member, by the ID that Stytch gave it. Your own external ID is not taken here. */
		MemberStytchIdPath: string;
		/** The organization, by its ID. Its slug and your own external ID for it work as well. */
		OrganizationIdPath: string;
		/** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
		ConnectedAppIdPath: string;
		/** The member, by its ID. Your own external ID works as well, if you gave the member one. */
		MemberIdPath: string;
		/** The password, by its ID, which the member has as `member_password_id`. It also says whose password it is. */
		MemberPasswordIdPath: string;
		/**
		 * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
		 * @default false
		 */
		IncludeRefreshTokenQuery: boolean;
		/** The organization's SCIM connection, by its ID. */
		ScimConnectionIdPath: string;
		/** The project whose keys are asked for, the same ID that calls authenticate with. */
		ProjectIdPath: string;
		/** The organization's SSO connection, by its ID. */
		SsoConnectionIdPath: string;
		/** The key, one of the connection's `encryption_private_keys`. */
		SamlPrivateKeyIdPath: string;
		/** The certificate, one of the connection's `verification_certificates`. */
		SamlCertificateIdPath: string;
		/** The project that the client belongs to. */
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
			/** The member is logged in, or must prove more first. */
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
			/** The person's organizations. */
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
			/** The organization exists. Its creator is logged in, or must prove more first. */
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
			/** The decision is noted. Redirect the member. */
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
			/** The request is valid. This is what to show to the member. */
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
			/** The link was good. The member is logged in, or must give a second factor. */
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
			/** The link was good, and these are the person's organizations. */
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
			/** The message is on its way. */
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
			/** The invitation is on its way. */
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
			/** The message is on its way. */
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
			/** The token was good. The member is logged in, or must prove more first. */
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
			/** The token was good, and these are the person's organizations. */
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
			/** The new organization, with the settings it starts with. */
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
			/** The member, with its organization. */
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
			/** One page of the members that match. */
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
			/** One page of the organizations that match. */
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
			/** The organization after the change. */
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
			/** The organization is gone. */
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
			/** The apps, all in one answer. */
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
			/** The app, with its members. */
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
			/** The member, with its organization. */
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
			/** The new member, with its organization. */
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
			/** The member, without a phone, and its organization. */
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
			/** The member after the change, with its organization. */
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
			/** The apps, all in one answer. */
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
			/** The app has no access any more. */
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
			/** The tokens that Stytch holds. */
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
			/** The tokens that Stytch holds. */
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
			/** The tokens that Stytch holds. */
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
			/** The tokens that Stytch holds. */
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
			/** The tokens that Stytch holds. */
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
			/** The tokens that Stytch holds, one entry for each account. */
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
			/** The member, active again, and its organization. */
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
			/** The message is on its way. The member still has its old address. */
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
			/** The organization's numbers. */
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
			/** The code was right. The member is logged in, or must prove more first. */
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
			/** The code was right, and these are the person's organizations. */
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
			/** The message is on its way. */
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
			/** The message is on its way. */
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
			/** The code was right, and the member is logged in. */
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
			/** The message is on its way. */
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
			/** The password was right. The member is logged in, or must prove more first. */
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
			/** The password was right, and these are the person's organizations. */
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
			/** The password is set, and these are the person's organizations. */
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
			/** The message is on its way. */
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
			/** The old password no longer works. */
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
			/** The password is set. The member is logged in, or must prove more first. */
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
			/** The message is on its way. */
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
			/** The password is changed. The member is logged in, or must prove more first. */
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
			/** How good the password is. */
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
			/** The organization's own roles after the change. */
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
			/** The code was good, and the member is logged in. */
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
			/** The codes that still work. */
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
			/** The connection, with its token. */
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
			/** The connection after the change. */
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
			/** The rotation is under way; here is the new token. */
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
			/** The open sessions. */
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
			/** The session is good, and the member may do what was asked about. */
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
			/** The member is logged in to the organization, or must prove more first. */
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
				/** The project whose keys are asked for, the same ID that calls authenticate with. */
				project_id: components["parameters"]["ProjectIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The keys, one or two. */
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
			/** The session or sessions have ended. */
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
			/** The token was good. The member is logged in, or must give a second factor. */
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
			/** The connection, active. */
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
			/** The connection after the change. */
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
			/** The connection, not active yet. */
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
			/** The connection after the change. */
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
			/** The connection, not active yet. */
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
			/** The connection after the change. */
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
			/** The connection after the change. */
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
			/** The organization's connections, by kind. */
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
			/** What the member needs to set up the app; for the eyes of the member only. */
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
			/** The code was right, and the member is logged in. */
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
				/** The project that the client belongs to. */
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
			/** What the token says, or that it is not good. */
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
				/** The project that the client belongs to. */
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
/** The organization, by its ID; its slug or your own external ID are taken too. */
export type OrganizationReference = string;
/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. */
export type SessionDurationMinutes = number;
/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
export interface SessionCustomClaims {
	[key: string]: unknown;
}
/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
export type MfaMessageLocale = "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
export type TelemetryId = string;
/** The HTTP status, repeated in the body. 2xx on success. */
export type StatusCode = number;
/** Identifies this call in Stytch's logs; quote it to their support. */
export type RequestId = string;
/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
export type MemberId = string;
/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
export type OrganizationId = string;
/** Where the member stands: `invited` (mailed, not yet joined), `pending` (signed up, not yet through a login), `active`, or `deleted` (still on record, can be reactivated). */
export type MemberStatus = "active" | "pending" | "invited" | "deleted" | (string & {});
/** An address the member had before. It stays reserved, so no other member of the organization can take it. */
export interface RetiredEmail {
	/** Identifies the address; needed to unlink it and so free it for others. */
	email_id: string;
	/** The address as it was. */
	email_address: string;
}
/** Whether the member may sign in in ways that `auth_methods` and `mfa_methods` forbid. Meant for the one account that gets in when, say, SSO is broken. */
export type Breakglass = boolean;
/** Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and `stytch_admin` come with Stytch. */
export type RoleId = string;
/** One reason why a member has a role. */
export interface MemberRoleSource {
	/** How the role came: given by you (`direct_assignment`), or by mail domain, SAML connection, group in SAML, or group in SCIM. A role from SAML counts only in sessions that were opened through that connection. */
	type: "direct_assignment" | "email_assignment" | "sso_connection" | "sso_connection_group" | "scim_connection_group" | (string & {});
	/** What exactly gave the role: `email_domain`, or `connection_id`, for groups with `group` (SAML) or `group_id` (SCIM). Nothing for direct assignments. */
	details?: {
		[key: string]: unknown;
	};
}
/** A role the member has, and why. */
export interface MemberRole {
	/** Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and `stytch_admin` come with Stytch. */
	role_id: RoleId;
	/** Every reason for having the role; it goes away only with the last of them. */
	sources: MemberRoleSource[];
}
/** Whether this member needs a second factor at every login. `false` still means one where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
export type MfaEnrollment = boolean;
/** The second factor to ask for first where the member has set up both, `sms_otp` or `totp`. */
export type DefaultMfaMethod = "sms_otp" | "totp" | (string & {});
/** The phone that gets codes by text message, in E.164 form such as `+12025550162`. A member has at most one. */
export type MemberPhoneNumber = string;
/** An account at an identity provider through which the member has signed in by SSO. */
export interface SsoRegistration {
	/** The SAML or OIDC connection the member came through. */
	connection_id: string;
	/** What the identity provider calls this person. */
	external_id: string;
	/** Identifies the link between member and account. */
	registration_id: string;
	/** What the identity provider said about the person, as it named it. */
	sso_attributes?: {
		[key: string]: unknown;
	};
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
/** The person's superior in the directory. */
export interface ScimManager {
	/** The ID of the manager's SCIM user. */
	value: string;
	/** Address of the manager's SCIM user, `$ref` in SCIM. */
	ref: string;
	/** The manager's name, for people. */
	display_name: string;
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
	/** The person's superior in the directory. */
	manager?: ScimManager;
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
	/** The parts of a person's name. */
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
	/** Where a person stands in the company, as in the enterprise extension of RFC 7643. */
	enterprise_extension?: ScimEnterpriseExtension;
}
/** The entry in the customer's directory that this member was made from. */
export interface ScimRegistration {
	/** The SCIM connection the entry came through. */
	connection_id: string;
	/** Identifies the link between member and directory entry. */
	registration_id: string;
	/** The directory's own ID for the person. */
	external_id?: string;
	/** What the customer's directory says about a person, as in the SCIM user of RFC 7643. */
	scim_attributes?: ScimUser;
}
/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
export interface TrustedMetadata {
	[key: string]: unknown;
}
/** Your own data, which the member can rewrite from a frontend: preferences, nothing that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
export interface UntrustedMetadata {
	[key: string]: unknown;
}
/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
export interface Member {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** Your own ID for the member, where you gave it one. */
	external_id?: string;
	/** Where the member stands: `invited` (mailed, not yet joined), `pending` (signed up, not yet through a login), `active`, or `deleted` (still on record, can be reactivated). */
	status: MemberStatus;
	/** The member's full name, from you, the identity provider or the directory. */
	name: string;
	/** The address the member signs in with, unique among the members of the organization. */
	email_address: string;
	/** Whether the member has proven to own the address, for example by a magic link. */
	email_address_verified: boolean;
	/** Addresses the member had before an update, or before an identity provider told a new one. Nobody else in the organization can take them until they are unlinked. */
	retired_email_addresses: RetiredEmail[];
	/** Whether the member may sign in in ways that `auth_methods` and `mfa_methods` forbid. Meant for the one account that gets in when, say, SSO is broken. */
	is_breakglass: Breakglass;
	/** Whether the member has the role `stytch_admin`, as whoever creates an organization by discovery does. */
	is_admin: boolean;
	/** The roles the member has, given directly or through mail domain, SSO or SCIM. */
	roles: MemberRole[];
	/** Whether logins are refused for a while because too many in a row failed. By default ten failures lock for an hour; the project's settings can say otherwise. */
	is_locked: boolean;
	/** When the lock began, in UTC, if there is one. */
	lock_created_at?: string;
	/** When the lock ends by itself, in UTC, if there is one. */
	lock_expires_at?: string;
	/** Identifies the member's password, which itself is never shown; needed to delete it. */
	member_password_id: string;
	/** Whether this member needs a second factor at every login. `false` still means one where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
	mfa_enrolled: MfaEnrollment;
	/** The second factor to ask for first where the member has set up both, `sms_otp` or `totp`. */
	default_mfa_method: DefaultMfaMethod;
	/** The phone that gets codes by text message, in E.164 form such as `+12025550162`. A member has at most one. */
	mfa_phone_number: MemberPhoneNumber;
	/** Whether the member has entered a code that was sent to the phone. */
	mfa_phone_number_verified: boolean;
	/** Identifies the member's authenticator app, if one is set up. */
	totp_registration_id: string;
	/** The accounts at identity providers through which the member has signed in by SSO. */
	sso_registrations: SsoRegistration[];
	/** The accounts at OAuth providers, such as Google, through which the member has signed in. */
	oauth_registrations: OauthRegistration[];
	/** The entry in the customer's directory that this member was made from. */
	scim_registration?: ScimRegistration;
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can rewrite from a frontend: preferences, nothing that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
	/** When the member was created, in UTC. */
	created_at?: string;
	/** When the member last changed, in UTC. */
	updated_at?: string;
}
/** What people call the organization; shown on login pages and in mails. 1 to 128 characters, need not be unique. */
export type OrganizationName = string;
/** Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits, `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID. */
export type OrganizationSlug = string;
/** Link to the image that stands for the organization. Empty where it has none. */
export type OrganizationLogoUrl = string;
/** Who may be invited by mail: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or nobody. A new organization starts with `ALL_ALLOWED` where no other sign-in setting is given, else with `NOT_ALLOWED`. */
export type EmailInvitePolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** Whether a magic link or OAuth login makes newcomers members on the spot: those with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
export type EmailJitProvisioning = "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** Mail domains, such as `acme.example`, that people may come from where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public mail services, such as `gmail.com`, are refused. */
export type EmailDomainAllowlist = string[];
/** Mail domains that belong to this organization. People with such an address can be members of no organization that has not claimed the domain. */
export type ClaimedEmailDomainList = string[];
/** Whether an SSO login makes newcomers members on the spot: through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
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
/** Whether an OAuth login from a known workspace makes newcomers members on the spot: workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
export type OauthTenantJitProvisioning = "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** The workspaces whose people may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs under the providers `slack` (workspaces), `hubspot` (hubs) and `github` (organizations). Without this field nobody joins that way. */
export interface OauthTenantAllowlist {
	[key: string]: string[];
}
/** Whether members may sign in in every way (`ALL_ALLOWED`, which new organizations have) or only as `allowed_auth_methods` says (`RESTRICTED`). Break-glass members may always use every way. */
export type AuthMethodPolicy = "ALL_ALLOWED" | "RESTRICTED" | (string & {});
/** A way to sign in. */
export type AuthMethod = "sso" | "magic_link" | "email_otp" | "password" | "google_oauth" | "microsoft_oauth" | "slack_oauth" | "github_oauth" | "hubspot_oauth" | (string & {});
/** The ways to sign in while `auth_methods` is `RESTRICTED`; it must then name at least one. */
export type AuthMethodAllowlist = AuthMethod[];
/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, which new organizations have). Sessions that are open when this changes go on. */
export type MfaPolicy = "OPTIONAL" | "REQUIRED_FOR_ALL" | (string & {});
/** Whether members may use every second factor (`ALL_ALLOWED`, which new organizations have) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
export type MfaMethodPolicy = "ALL_ALLOWED" | "RESTRICTED" | (string & {});
/** A second factor, either a code by text message (`sms_otp`) or one from an authenticator app (`totp`). */
export type MfaMethod = "sms_otp" | "totp" | (string & {});
/** The second factors while `mfa_methods` is `RESTRICTED`; it must then name at least one. */
export type MfaMethodAllowlist = MfaMethod[];
/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
export type FirstPartyConnectedAppPolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
export type FirstPartyConnectedAppAllowlist = string[];
/** Which Connected Apps of other makers members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
export type ThirdPartyConnectedAppPolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
/** IDs of other makers' Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
export type ThirdPartyConnectedAppAllowlist = string[];
/** A role that goes to everyone with an address of one mail domain. */
export interface EmailImplicitRoleAssignment {
	/** Mail domain, such as `acme.example`, whose people get the role. */
	domain: string;
	/** Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and `stytch_admin` come with Stytch. */
	role_id: RoleId;
}
/** Roles that members get by the domain of their mail address, however they sign in. */
export type EmailImplicitRoleAssignmentList = EmailImplicitRoleAssignment[];
/** What a custom role may do with one resource. */
export interface CustomRolePermission {
	/** Names a resource of the project's RBAC policy, such as `documents` or Stytch's own `stytch.member`. */
	resource_id: string;
	/** Names of the resource's actions that the role allows. */
	actions: string[];
}
/** A role that exists in one organization only, beside those of the project's RBAC policy. */
export interface CustomRole {
	/** Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and `stytch_admin` come with Stytch. */
	role_id: RoleId;
	/** What the role is for, in your words. */
	description: string;
	/** What the role allows, resource by resource. */
	permissions: CustomRolePermission[];
}
/** One customer of yours, with the rules for who may become a member and how members sign in. */
export interface Organization {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** What people call the organization; shown on login pages and in mails. 1 to 128 characters, need not be unique. */
	organization_name: OrganizationName;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits, `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID. */
	organization_slug: OrganizationSlug;
	/** Your own ID for the organization, where you gave it one. */
	organization_external_id?: string;
	/** Link to the image that stands for the organization. Empty where it has none. */
	organization_logo_url: OrganizationLogoUrl;
	/** Who may be invited by mail: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or nobody. A new organization starts with `ALL_ALLOWED` where no other sign-in setting is given, else with `NOT_ALLOWED`. */
	email_invites: EmailInvitePolicy;
	/** Whether a magic link or OAuth login makes newcomers members on the spot: those with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
	email_jit_provisioning: EmailJitProvisioning;
	/** Mail domains, such as `acme.example`, that people may come from where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public mail services, such as `gmail.com`, are refused. */
	email_allowed_domains: EmailDomainAllowlist;
	/** Mail domains that belong to this organization. People with such an address can be members of no organization that has not claimed the domain. */
	claimed_email_domains: ClaimedEmailDomainList;
	/** Whether an SSO login makes newcomers members on the spot: through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
	sso_jit_provisioning: SsoJitProvisioning;
	/** IDs of the SSO connections that may make members on the spot while `sso_jit_provisioning` is `RESTRICTED`. */
	sso_jit_provisioning_allowed_connections: SsoJitConnectionAllowlist;
	/** SSO connections through which members can sign in now. */
	sso_active_connections: ActiveSsoConnection[];
	/** The SSO connection to take where several are active; `null` if none was chosen. */
	sso_default_connection_id?: string | null;
	/** The connection by which the customer's directory creates and changes members; `null` if there is none. */
	scim_active_connection?: ActiveScimConnection | null;
	/** Whether an OAuth login from a known workspace makes newcomers members on the spot: workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
	oauth_tenant_jit_provisioning: OauthTenantJitProvisioning;
	/** The workspaces whose people may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs under the providers `slack` (workspaces), `hubspot` (hubs) and `github` (organizations). Without this field nobody joins that way. */
	allowed_oauth_tenants?: OauthTenantAllowlist;
	/** Whether members may sign in in every way (`ALL_ALLOWED`, which new organizations have) or only as `allowed_auth_methods` says (`RESTRICTED`). Break-glass members may always use every way. */
	auth_methods: AuthMethodPolicy;
	/** The ways to sign in while `auth_methods` is `RESTRICTED`; it must then name at least one. */
	allowed_auth_methods: AuthMethodAllowlist;
	/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, which new organizations have). Sessions that are open when this changes go on. */
	mfa_policy: MfaPolicy;
	/** Whether members may use every second factor (`ALL_ALLOWED`, which new organizations have) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
	mfa_methods: MfaMethodPolicy;
	/** The second factors while `mfa_methods` is `RESTRICTED`; it must then name at least one. */
	allowed_mfa_methods: MfaMethodAllowlist;
	/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
	first_party_connected_apps_allowed_type: FirstPartyConnectedAppPolicy;
	/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_first_party_connected_apps: FirstPartyConnectedAppAllowlist;
	/** Which Connected Apps of other makers members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
	third_party_connected_apps_allowed_type: ThirdPartyConnectedAppPolicy;
	/** IDs of other makers' Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_third_party_connected_apps: ThirdPartyConnectedAppAllowlist;
	/** Roles that members get by the domain of their mail address, however they sign in. */
	rbac_email_implicit_role_assignments: EmailImplicitRoleAssignmentList;
	/** Roles of this organization only, in addition to those of the project's RBAC policy. */
	custom_roles: CustomRole[];
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** When the organization was created, in UTC. */
	created_at?: string;
	/** When the organization or one of its settings last changed, in UTC. */
	updated_at?: string;
}
/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
export type MemberAuthenticated = boolean;
/** Identifies a session. Not a secret, unlike the session's token. */
export type MemberSessionId = string;
/** Kind of proof. In B2B a passcode by mail is `email_otp` and one by text message `otp`; `imported` stands for a session that was migrated from another provider. */
export type AuthenticationFactorType = "magic_link" | "otp" | "oauth" | "webauthn" | "totp" | "crypto" | "password" | "signature_challenge" | "sso" | "imported" | "recovery_codes" | "email_otp" | "impersonated" | "trusted_auth_token" | (string & {});
/** How the proof came: the channel of a link or passcode, the provider of an OAuth login (`oauth_*`), `knowledge` for a password. `oauth_exchange_*` is an OAuth login in one organization that was carried over to another. */
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
/** Login with the OAuth provider that the field is named after, made in one organization and carried over to another. Such a login does not verify the email address. */
export interface OauthExchangeFactor {
	/** Identifies the email address that came with the login. */
	email_id: string;
}
/** One proof of identity behind a session. `type` and `delivery_method` say which; of the `*_factor` fields the one that belongs to it is present (none for a password). */
export interface AuthenticationFactor {
	/** Kind of proof. In B2B a passcode by mail is `email_otp` and one by text message `otp`; `imported` stands for a session that was migrated from another provider. */
	type: AuthenticationFactorType;
	/** How the proof came: the channel of a link or passcode, the provider of an OAuth login (`oauth_*`), `knowledge` for a password. `oauth_exchange_*` is an OAuth login in one organization that was carried over to another. */
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
	/** Login over an organization's single sign-on connection. */
	saml_sso_factor?: SsoFactor;
	/** Login over an organization's single sign-on connection. */
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
	/** Login with the OAuth provider that the field is named after, made in one organization and carried over to another. Such a login does not verify the email address. */
	google_oauth_exchange_factor?: OauthExchangeFactor;
	/** Login with the OAuth provider that the field is named after, made in one organization and carried over to another. Such a login does not verify the email address. */
	github_oauth_exchange_factor?: OauthExchangeFactor;
	/** Login with the OAuth provider that the field is named after, made in one organization and carried over to another. Such a login does not verify the email address. */
	hubspot_oauth_exchange_factor?: OauthExchangeFactor;
	/** Login with the OAuth provider that the field is named after, made in one organization and carried over to another. Such a login does not verify the email address. */
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
/** A member's login to one organization, with what was proven for it and when it ends. */
export interface MemberSession {
	/** Identifies a session. Not a secret, unlike the session's token. */
	member_session_id: MemberSessionId;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits, `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID. */
	organization_slug: OrganizationSlug;
	/** When the session was opened. */
	started_at: string;
	/** When the session was last authenticated. */
	last_accessed_at: string;
	/** When the session ends, unless it is extended or revoked before. */
	expires_at: string;
	/** Every proof of identity that the session rests on. */
	authentication_factors: AuthenticationFactor[];
	/** IDs of the roles that the session carries. May be fewer than the member's, as roles given through an SSO connection count only with a login over that connection. */
	roles: RoleId[];
	/** Your own claims, from `session_custom_claims`. They are also in the session's JWT. `null` without any. */
	custom_claims?: {
		[key: string]: unknown;
	} | null;
}
/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
export type SessionToken = string;
/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
export type SessionJwt = string;
/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
export type IntermediateSessionToken = string;
/** When the intermediate session token expires. */
export type IntermediateSessionTokenExpiresAt = string;
/** Which login the organization still asks for, since what was proven so far is not among the methods it allows or does not verify the email address. Comes before a second factor. */
export interface PrimaryRequired {
	/** The methods to choose from. The one taken is passed the intermediate session token. */
	allowed_auth_methods: AuthMethod[];
}
/** The second factors that a member has set up. */
export interface MemberOptions {
	/** Phone number for passcodes by text message, in E.164 form. An empty string when there is none. */
	mfa_phone_number: string;
	/** Identifies the registered authenticator app. An empty string when there is none. */
	totp_registration_id: string;
}
/** What the member must do as second factor before the login is complete. */
export interface MfaRequired {
	/** The second factors that the member has set up; `null` if none, then have one set up first. */
	member_options?: MemberOptions | null;
	/** `sms_otp` when a passcode has already been sent to the member's phone, so that you only ask for it. `null` when nothing was sent, as always in discovery. */
	secondary_auth_initiated?: "sms_otp" | (string & {}) | null;
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
/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
export interface DeviceInfo {
	/** Identifies the device, as Stytch's fingerprinting sees it. */
	visitor_id: string;
	/** Whether this person has been seen with the value before. */
	visitor_id_details?: DeviceAttributeDetails;
	/** IP address that the attempt came from. */
	ip_address?: string;
	/** Whether this person has been seen with the value before. */
	ip_address_details?: DeviceAttributeDetails;
	/** City that the IP address is assigned to. */
	ip_geo_city?: string;
	/** Region (such as a state) that the IP address is assigned to. */
	ip_geo_region?: string;
	/** Country that the IP address is assigned to. */
	ip_geo_country?: string;
	/** Whether this person has been seen with the value before. */
	ip_geo_country_details?: DeviceAttributeDetails;
}
/** What a login to a chosen organization came to. Either `member_authenticated` is true and the session is here, or `intermediate_session_token` is set and `primary_required` or `mfa_required` say what is missing. */
export interface OrganizationLogin {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What Stytch answers when a call fails. */
export interface Error {
	/** The HTTP status, repeated in the body. */
	status_code: number;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Stable machine name of the failure, such as `organization_not_found`. Branch on this one, never on the message. */
	error_type: string;
	/** Explanation for developers, in English. May change at any time. */
	error_message: string;
	/** Stytch's page on this `error_type`. */
	error_url: string;
	/** More about the failure, for the few error types that have it. */
	error_details?: {
		[key: string]: unknown;
	};
}
/** A member already (`active_member`, `pending_member`, `invited_member`), or somebody who becomes one by logging in, thanks to the domain of the email address or a workspace at an OAuth provider. */
export type MembershipType = "active_member" | "pending_member" | "invited_member" | "eligible_to_join_by_email_domain" | "eligible_to_join_by_oauth_tenant" | (string & {});
/** How a person stands to an organization. */
export interface Membership {
	/** A member already (`active_member`, `pending_member`, `invited_member`), or somebody who becomes one by logging in, thanks to the domain of the email address or a workspace at an OAuth provider. */
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
/** An organization that a person may log in to, and what that still takes. */
export interface DiscoveredOrganization {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization?: Organization;
	/** How a person stands to an organization. */
	membership?: Membership;
	/** True when nothing is missing and an exchange logs in at once. If false, `primary_required` and `mfa_required` say what is missing. */
	member_authenticated: boolean;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
}
/** Organizations that the person is a member of or invited to, or may join. One may be joined by email domain only if a member with a verified address of that domain is there already, which keeps phishers out. */
export type DiscoveredOrganizationList = DiscoveredOrganization[];
/** Your own ID for the organization, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
export type OrganizationExternalId = string;
/** Whether the person agreed to the scopes. With false the app is told that it was refused, in the query of the redirect. */
export type IdpConsentGranted = boolean;
/** The Connected App that asks for access, by the `client_id` in the query of its authorization request. */
export type IdpClientId = string;
/** Where the app wants the person sent back to, the `redirect_uri` of its authorization request. Must be one of those registered for the app. */
export type IdpRedirectUri = string;
/** The `response_type` of the authorization request. `code`, for the authorization code flow. */
export type IdpResponseType = string;
/** Names of the scopes that the app asks for, the words of `scope` in its authorization request. Known are OpenID's `openid`, `profile`, `email`, `phone` and `offline_access`, and those of your RBAC policy. */
export type IdpScopeList = string[];
/** Token of the session of the person who decides. The authorization is then linked to that session, which the app needs if it is to exchange its access token for a session. Not together with `session_jwt`. */
export type IdpSessionToken = string;
/** JWT of the session of the person who decides, to the same effect as `session_token`. Not together with it. */
export type IdpSessionJwt = string;
/** The `prompt` of the authorization request, words separated by spaces. Only `consent` has an effect, which asks the person even if they consented before. */
export type IdpPrompt = string;
/** The `state` of the authorization request, by which the app recognizes the answer to its own request. It is handed back in the query of the redirect. */
export type IdpState = string;
/** The `nonce` of the authorization request. It is put into the ID token, so that the app can tell a replayed one. */
export type IdpNonce = string;
/** The `code_challenge` of the authorization request, made from a PKCE verifier that the app keeps. Redeeming the code then needs the verifier. Public apps, which have no secret, must send one. */
export type IdpCodeChallenge = string;
/** Resources that the app wants to use the token at. Stytch describes it no further; OAuth has the parameter `resource` for that (RFC 8707). */
export type IdpResourceList = string[];
/** Where to send the person now, and the code that the app gets there. */
export interface IdpAuthorization {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Where to redirect the person, the app's redirect URI with the outcome in its query, either the authorization code or an OAuth error. Redirect in both cases. */
	redirect_uri: string;
	/** The code that the app exchanges for tokens, once. Missing when nothing was granted. */
	authorization_code?: string;
}
/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
export type ConnectedAppId = string;
/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
export type ConnectedAppClientType = "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});
/** A Connected App as far as everybody may know it, for instance to say on a consent page who asks for access. */
export interface ConnectedAppPublic {
	/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
	client_id: ConnectedAppId;
	/** Name of the app, for people. */
	client_name: string;
	/** What the app is for, in its maker's words. An empty string where nothing was written. */
	client_description: string;
	/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Picture to show beside the name; `null` for an app without one. */
	logo_url?: string | null;
}
/** Whether the person must be asked. If not, the authorization can be submitted at once with `consent_granted` true. */
export type IdpConsentRequired = boolean;
/** A scope that the app asked for, and whether this person can grant it. */
export interface IdpScopeResult {
	/** Name of the scope, such as `openid` or one of your RBAC policy. */
	scope: string;
	/** What the scope lets the app do, to be shown when asking for consent. */
	description: string;
	/** Whether the person may grant it. False when their roles lack a permission that the scope stands for. */
	is_grantable: boolean;
}
/** The scopes asked for, each with whether the person can grant it. */
export type IdpScopeResultList = IdpScopeResult[];
/** PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`, else left out. */
export type PkceCodeVerifier = string;
/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
export type ExistingSessionToken = string;
/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
export type ExistingSessionJwt = string;
/** PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token needs the verifier, so only the device that asked can finish. */
export type PkceCodeChallenge = string;
/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
export type Locale = "en" | "es" | "fr" | "pt-br" | (string & {});
/** What the person has proven before, to which this proof is added. If that suffices for the organization it is used up for a session, else it is answered again. */
export type PriorIntermediateSessionToken = string;
/** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
export type ProviderSubject = string;
/** Token for calling the provider's own API as this person, within `scopes`. */
export type ProviderAccessToken = string;
/** The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is up to the provider. */
export type ProviderIdToken = string;
/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
export type ProviderScopeList = string[];
/** Where the next page begins, `results_metadata.next_cursor` of the page before. Leave it out for the first page. */
export type SearchCursor = string;
/** How many results a page holds at most. 100 by default, 1000 at most. */
export type SearchLimit = number;
/** A filter of `organizations.search`. */
export type OrganizationSearchOperand = {
	/** Matches by the exact ID of the organization. */
	filter_name: "organization_ids";
	/** The IDs; one of them must match. */
	filter_value: OrganizationId[];
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
	filter_value: MemberId[];
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
/** One filter of a search, for organizations, for members, or one that Stytch added since. */
export type SearchOperand = OrganizationSearchOperand | MemberSearchOperand | OtherSearchOperand;
/** Which results to return; everything where no query is given. */
export interface SearchQuery {
	/** `AND` returns what matches every filter. `OR` is deprecated and no longer supported; search once per filter instead. */
	operator: "AND" | "OR" | (string & {});
	/** The filters; an empty list filters nothing out. Each search knows its own set of them. */
	operands: SearchOperand[];
}
/** How many results there are, and how to get the next page. */
export interface SearchResultsMetadata {
	/** How many results the search has on all pages; always -1 in workspaces that have totals switched off for speed. */
	total: number;
	/** What to send as `cursor` for the next page; `null` or left out on the last one. */
	next_cursor?: string | null;
}
/** A Connected App that at least one member of the organization has let into the account. */
export interface OrganizationConnectedApp {
	/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
	connected_app_id: ConnectedAppId;
	/** Name of the app, for people. */
	name: string;
	/** What the app is for, in its maker's words. An empty string where nothing was written. */
	description: string;
	/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Picture to show beside the name; `null` for an app without one. */
	logo_url?: string | null;
}
/** Your own ID for the member, unique in the organization; most calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
export type MemberExternalId = string;
/** A Connected App that one person has let into the account, with what it was allowed. */
export interface GrantedConnectedApp {
	/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
	connected_app_id: ConnectedAppId;
	/** Name of the app, for people. */
	name: string;
	/** What the app is for, in its maker's words. An empty string where nothing was written. */
	description: string;
	/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Picture to show beside the name; `null` for an app without one. */
	logo_url?: string | null;
	/** OAuth scopes the person agreed to, in one text with spaces between, such as `openid profile email`. */
	scopes_granted: string;
}
/** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
export type ProviderType = string;
/** A member's account at GitHub, with the token for GitHub's API. */
export interface GithubProviderInfo {
	/** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** IDs of the GitHub organizations that came with the login; any number of them. */
	provider_tenant_ids: string[];
	/** Token for calling the provider's own API as this person, within `scopes`. */
	access_token: ProviderAccessToken;
	/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
	scopes: ProviderScopeList;
}
/** Seconds until the access token stops working. */
export type ProviderAccessTokenExpiresIn = number;
/** Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the provider issued one. */
export type ProviderRefreshToken = string;
/** The workspace at the provider that the login was made in, a workspace ID at Slack and a hub ID at HubSpot. */
export type ProviderTenantId = string;
/** A member's account at HubSpot, with the tokens for HubSpot's API. */
export interface HubspotProviderInfo {
	/** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** The workspace at the provider that the login was made in, a workspace ID at Slack and a hub ID at HubSpot. */
	provider_tenant_id: ProviderTenantId;
	/** Token for calling the provider's own API as this person, within `scopes`. */
	access_token: ProviderAccessToken;
	/** Seconds until the access token stops working. */
	access_token_expires_in: ProviderAccessTokenExpiresIn;
	/** Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the provider issued one. */
	refresh_token?: ProviderRefreshToken;
	/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
	scopes: ProviderScopeList;
}
/** A member's account in a Slack workspace, with the tokens for Slack's API. */
export interface SlackProviderInfo {
	/** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** The workspace at the provider that the login was made in, a workspace ID at Slack and a hub ID at HubSpot. */
	provider_tenant_id: ProviderTenantId;
	/** Token for calling the provider's own API as this person, within `scopes`. */
	access_token: ProviderAccessToken;
	/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
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
	provider_subject: ProviderSubject;
	/** The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is up to the provider. */
	id_token: ProviderIdToken;
	/** Token for calling the provider's own API as this person, within `scopes`. */
	access_token: ProviderAccessToken;
	/** Seconds until the access token stops working. */
	access_token_expires_in: ProviderAccessTokenExpiresIn;
	/** Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the provider issued one. */
	refresh_token?: ProviderRefreshToken;
	/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
	scopes: ProviderScopeList;
}
/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
export type MfaMessageShortLocale = "en" | "es" | "pt-br" | "fr" | (string & {});
/** A login before an organization is chosen. Logs in to none yet: the intermediate session token goes with `discovery.intermediateSessions.exchange` for one of the organizations, or with `discovery.organizations.create` for a new one. */
export interface DiscoveryLogin {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** The address that the person has proven to own. */
	email_address: string;
	/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** Organizations that the person is a member of or invited to, or may join. One may be joined by email domain only if a member with a verified address of that domain is there already, which keeps phishers out. */
	discovered_organizations: DiscoveredOrganizationList;
}
/** The member, by its ID; your own external ID is taken too. */
export type MemberReference = string;
/** The login that lacks a second factor, to be completed by this call. A successful call uses it up. */
export type StepUpIntermediateSessionToken = string;
/** Token of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_jwt`. */
export type StepUpSessionToken = string;
/** JWT of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_token`. */
export type StepUpSessionJwt = string;
/** Sets the member's `mfa_enrolled` to true (`enroll`) or false (`unenroll`) when the code is right. Left out, it stays as it is. Ignored where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, as a right code then always enrolls. */
export type MfaEnrollmentChange = "enroll" | "unenroll" | (string & {});
/** Whether this kind of second factor becomes the member's `default_mfa_method` when the code is right. The first kind that a member ever completes becomes the default anyway. */
export type SetDefaultMfa = boolean;
/** What a right second factor came to, a new session or the given one with one proof more. */
export interface SecondFactorLogin {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** A member's login to one organization, with what was proven for it and when it ends. */
	member_session?: MemberSession;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** The member's unfinished login. Needed, unless a session is given, when the member already has a second factor, and must then hold a proof of it, so that nobody gets around it. It is not used up. */
export type MfaProofIntermediateSessionToken = string;
/** Token of one of the member's sessions. A session or `intermediate_session_token` is needed when the member already has a second factor, and must then hold a proof of it, so that nobody gets around it. */
export type MfaProofSessionToken = string;
/** JWT of one of the member's sessions, in place of `session_token`. */
export type MfaProofSessionJwt = string;
/** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
export type PasswordAttempt = string;
/** Stands for the right password while the login still lacks something. Good for 10 minutes, with the call that proves what is missing, but not with those of `discovery`. An answer that completes the login has an empty string here. */
export type PasswordIntermediateSessionToken = string;
/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
export type PasswordToSet = string;
/** Where the click on the reset link leads, with the token in the query; your page that asks for the new password. Must be registered in the dashboard as a reset password redirect URL. Default is the project's default reset password redirect URL; without one the call fails. */
export type PasswordResetRedirectUrl = string;
/** Minutes until the reset link stops working, from 5 to 10080 (a week). */
export type PasswordResetExpirationMinutes = number;
/** ID of a dashboard template of the type "Passwords - Reset Password" that the mail is made from. Default is the project's default template. */
export type PasswordResetTemplateId = string;
/** ID of a dashboard template of the type "Passwords - Email Verification" that the mail is made from when the person sets a first password; used only with passwords that are shared across organizations. Default is the project's default template. */
export type PasswordVerifyEmailTemplateId = string;
/** The hash as your old system stored it. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which has its parameters inside, as the encoded form of `argon_2i` and `argon_2id` has. */
export type PasswordHash = string;
/** The algorithm that `hash` was made with. For `pbkdf_2`, and where `hash` does not have its parameters inside, give them in the `*_config` field of that algorithm. */
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
/** What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
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
/** Whether the password would be accepted. With an email address given, a password known from a data breach is not valid either, if the project looks for breaches. */
export type PasswordValid = boolean;
/** How hard the password is to guess, as zxcvbn rates it, up to 4. Needs 3 where the project rates passwords with zxcvbn, and does not matter otherwise. */
export type PasswordScore = number;
/** Whether the password is in the data breaches known to HaveIBeenPwned. Always false where the project does not look for them. */
export type PasswordBreached = boolean;
/** How the project rates passwords: by how hard they are to guess (`zxcvbn`, the default), or by length and kinds of characters (`luds`). */
export type PasswordStrengthPolicy = "zxcvbn" | "luds" | (string & {});
/** Whether the project looks for breaches when a password is set, as it does unless switched off in the dashboard. */
export type PasswordBreachDetection = boolean;
/** How a password does by the character rules (lower case, upper case, digits, symbols) and the length that the project asks for. Tells nothing where the project rates passwords with zxcvbn. */
export interface PasswordLudsFeedback {
	/** Whether the password has a lower-case letter. */
	has_lower_case: boolean;
	/** Whether the password has an upper-case letter. */
	has_upper_case: boolean;
	/** Whether the password has a digit. */
	has_digit: boolean;
	/** Whether the password has a symbol. Any UTF-8 character other than `a` to `z` and `A` to `Z` can count as one. */
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
/** Actions on one resource, which a role allows or a scope asks for. */
export interface RbacPolicyPermission {
	/** The resource, by its name in the policy, such as `documents` or Stytch's own `stytch.member`. */
	resource_id: string;
	/** Names of the resource's actions; `*` stands for all of them. */
	actions: string[];
}
/** A named set of permissions that is given to people. What several roles permit adds up. */
export interface RbacPolicyRole {
	/** Names the role, in words you chose. Everyone has the predefined `stytch_member` (B2B) or `stytch_user` (consumer); B2B has `stytch_admin` too. */
	role_id: string;
	/** What the role is for, in your words. */
	description: string;
	/** What the role allows, resource by resource. */
	permissions: RbacPolicyPermission[];
}
/** The roles that one organization has beside those of the project's RBAC policy. They use the project's resources. */
export interface OrganizationPolicy {
	/** The organization's own roles. */
	roles: RbacPolicyRole[];
}
/** A kind of thing that access is decided about, such as your app's documents. */
export interface RbacPolicyResource {
	/** Names the resource, in words you chose. Only Stytch's own start with `stytch`, in B2B `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self` among them. */
	resource_id: string;
	/** What the resource stands for, in your words. */
	description: string;
	/** Everything that can be done with the resource, such as `create` and `read`. */
	actions: string[];
}
/** A named set of permissions that a person can hand on to a Connected App. Only who has all of them through roles can grant the scope. */
export interface RbacPolicyScope {
	/** Name of the scope, as the app asks for it, such as `read:documents`. */
	scope: string;
	/** What the scope lets an app do, in your words. */
	description: string;
	/** What the scope asks for, resource by resource. */
	permissions: RbacPolicyPermission[];
}
/** Who may do what in a project: the roles, the resources with their actions, and the scopes. Made in the dashboard, in the section RBAC; the `stytch` ones come with Stytch. */
export interface RbacPolicy {
	/** Every role of the project. */
	roles: RbacPolicyRole[];
	/** Every kind of thing that access is decided about. */
	resources: RbacPolicyResource[];
	/** Every scope that a Connected App can be granted. */
	scopes: RbacPolicyScope[];
}
/** The member's recovery codes that still work. Each stands in for the authenticator app once; show them to the member only. */
export type RecoveryCodeList = string[];
/** Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a UUID. */
export type ScimConnectionId = string;
/** Whether the directory can use the connection (`active`), or it was deleted. */
export type ScimConnectionStatus = "active" | "deleted" | (string & {});
/** Name of the SSO or SCIM connection, for people to tell it from others. */
export type ConnectionDisplayName = string;
/** Which product the customer's directory is, so that Stytch can allow for its peculiarities; `generic` for any other. For `microsoft-entra` the `base_url` ends in `?aadOptscim062020`, which makes Entra keep to SCIM 2.0. */
export type ScimIdentityProvider = "generic" | "okta" | "microsoft-entra" | "cyberark" | "jumpcloud" | "onelogin" | "pingfederate" | "rippling" | (string & {});
/** Where the directory sends its SCIM requests, to be entered there together with the bearer token. */
export type ScimBaseUrl = string;
/** Last four characters of the token in use, to tell which one the directory has. If it was lost, rotate it. */
export type ScimBearerTokenLastFour = string;
/** When the token in use stops working. Rotate it before. */
export type ScimBearerTokenExpiresAt = string;
/** When the token stops working that the rotation will put in use. Only during a rotation. */
export type ScimNextBearerTokenExpiresAt = string;
/** A role that goes to everyone in one group of the directory. */
export interface ScimRoleAssignment {
	/** Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and `stytch_admin` come with Stytch. */
	role_id: RoleId;
	/** The group, by the ID that `scim.connection.getGroups` gives it. */
	group_id: string;
	/** Name of the group in the directory. */
	group_name: string;
}
/** Roles that members get by their groups in the directory. */
export type ScimRoleAssignmentList = ScimRoleAssignment[];
/** A SCIM connection, by which a customer's directory creates, changes and removes members of the organization. */
export interface ScimConnection {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a UUID. */
	connection_id: ScimConnectionId;
	/** Whether the directory can use the connection (`active`), or it was deleted. */
	status: ScimConnectionStatus;
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name: ConnectionDisplayName;
	/** Which product the customer's directory is, so that Stytch can allow for its peculiarities; `generic` for any other. For `microsoft-entra` the `base_url` ends in `?aadOptscim062020`, which makes Entra keep to SCIM 2.0. */
	identity_provider: ScimIdentityProvider;
	/** Where the directory sends its SCIM requests, to be entered there together with the bearer token. */
	base_url: ScimBaseUrl;
	/** Last four characters of the token in use, to tell which one the directory has. If it was lost, rotate it. */
	bearer_token_last_four: ScimBearerTokenLastFour;
	/** When the token in use stops working. Rotate it before. */
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	/** Last four characters of the token that a rotation under way will put in use. */
	next_bearer_token_last_four: string;
	/** When the token stops working that the rotation will put in use. Only during a rotation. */
	next_bearer_token_expires_at?: ScimNextBearerTokenExpiresAt;
	/** Roles that members get by their groups in the directory. */
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
/** A SCIM connection just made, with the token that the directory is to send. No later call shows that token again. */
export interface ScimConnectionWithToken {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a UUID. */
	connection_id: ScimConnectionId;
	/** Whether the directory can use the connection (`active`), or it was deleted. */
	status: ScimConnectionStatus;
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name: ConnectionDisplayName;
	/** Which product the customer's directory is, so that Stytch can allow for its peculiarities; `generic` for any other. For `microsoft-entra` the `base_url` ends in `?aadOptscim062020`, which makes Entra keep to SCIM 2.0. */
	identity_provider: ScimIdentityProvider;
	/** Where the directory sends its SCIM requests, to be entered there together with the bearer token. */
	base_url: ScimBaseUrl;
	/** Secret that the directory sends in the `Authorization` header, to be entered there together with `base_url`. Shown here only. */
	bearer_token: string;
	/** When the token in use stops working. Rotate it before. */
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	/** Roles that members get by their groups in the directory. */
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
/** A group that the customer's directory has sent over the connection. */
export interface ScimConnectionGroup {
	/** Identifies the group across the project. Made by Stytch; the directory keeps it as the SCIM `id` of the group. */
	group_id: string;
	/** Name of the group in the directory, its SCIM `displayName`. */
	group_name: string;
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a UUID. */
	connection_id: ScimConnectionId;
}
/** A SCIM connection whose token is being rotated, with the new token. */
export interface ScimConnectionWithNextToken {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a UUID. */
	connection_id: ScimConnectionId;
	/** Whether the directory can use the connection (`active`), or it was deleted. */
	status: ScimConnectionStatus;
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name: ConnectionDisplayName;
	/** Which product the customer's directory is, so that Stytch can allow for its peculiarities; `generic` for any other. For `microsoft-entra` the `base_url` ends in `?aadOptscim062020`, which makes Entra keep to SCIM 2.0. */
	identity_provider: ScimIdentityProvider;
	/** Where the directory sends its SCIM requests, to be entered there together with the bearer token. */
	base_url: ScimBaseUrl;
	/** Last four characters of the token in use, to tell which one the directory has. If it was lost, rotate it. */
	bearer_token_last_four: ScimBearerTokenLastFour;
	/** When the token in use stops working. Rotate it before. */
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	/** Secret that the directory is to send once the rotation is completed, to be entered there. Shown here only. */
	next_bearer_token: string;
	/** When the token stops working that the rotation will put in use. Only during a rotation. */
	next_bearer_token_expires_at?: ScimNextBearerTokenExpiresAt;
	/** Roles that members get by their groups in the directory. */
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
/** What the member wants to do. Allowed when a role of the session has the action on the resource and the organization is the member's own; otherwise the call fails with 403. */
export interface AuthorizationCheck {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Name of the resource, as in your RBAC policy. Those starting with `stytch` are Stytch's own, such as `stytch.member` and `stytch.organization`. */
	resource_id: string;
	/** Name of the action on the resource, such as `create`, as in your RBAC policy. */
	action: string;
}
/** Why the member may do what `authorization_check` asked about. */
export interface AuthorizationVerdict {
	/** Whether the member may. Always true, as a refusal is a 403. */
	authorized: boolean;
	/** IDs of the roles that allow it. */
	granting_roles: RoleId[];
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
/** A role that goes to everyone who signs in over a connection. */
export interface SsoRoleAssignment {
	/** Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and `stytch_admin` come with Stytch. */
	role_id: RoleId;
}
/** Roles of everyone who signs in over this connection. Without effect when the connection behind it is an OIDC one. */
export type ExternalRoleAssignmentList = SsoRoleAssignment[];
/** A role that goes to everyone who signs in over a connection and is in a group of the identity provider. */
export interface SsoGroupRoleAssignment {
	/** Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and `stytch_admin` come with Stytch. */
	role_id: RoleId;
	/** Name of the group, as the identity provider sends it. */
	group: string;
}
/** Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the `attribute_mapping` of the SAML connection behind it, and not at all when that is an OIDC connection. */
export type ExternalGroupRoleAssignmentList = SsoGroupRoleAssignment[];
/** Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or `external-connection-`, then `live-` or `test-` and a UUID. */
export type SsoConnectionId = string;
/** Sign-in over another organization's SSO connection. Lets the people of one company into several organizations with one connection. */
export interface ExternalConnection {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or `external-connection-`, then `live-` or `test-` and a UUID. */
	connection_id: SsoConnectionId;
	/** The organization that the connection behind it belongs to. */
	external_organization_id: string;
	/** The connection behind it, the other organization's SAML or OIDC connection. */
	external_connection_id: string;
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name: ConnectionDisplayName;
	/** Always `active`, since the connection needs no further set-up. */
	status: string;
	/** Roles of everyone who signs in over this connection. Without effect when the connection behind it is an OIDC one. */
	external_connection_implicit_role_assignments: ExternalRoleAssignmentList;
	/** Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the `attribute_mapping` of the SAML connection behind it, and not at all when that is an OIDC connection. */
	external_group_implicit_role_assignments: ExternalGroupRoleAssignmentList;
}
/** Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic` for any other. */
export type SsoIdentityProvider = "classlink" | "cyberark" | "duo" | "generic" | "google-workspace" | "jumpcloud" | "keycloak" | "miniorange" | "microsoft-entra" | "okta" | "onelogin" | "pingfederate" | "rippling" | "salesforce" | "shibboleth" | (string & {});
/** `pending` until everything that a login needs is set by updates, `active` from then on. Members can only sign in over an active connection. */
export type SsoConnectionStatus = "pending" | "active" | (string & {});
/** Secret of the client that Stytch is at the identity provider. Comes from there. */
export type OidcClientSecret = string;
/** Claims of the identity provider to put into the member's trusted metadata at each login. Keys are those of the metadata, values the names of the claims. */
export interface OidcAttributeMapping {
	[key: string]: unknown;
}
/** Sign-in at a customer's identity provider over OpenID Connect. `redirect_url` goes to the provider, the rest comes from there. What is not set yet is an empty string. */
export interface OidcConnection {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or `external-connection-`, then `live-` or `test-` and a UUID. */
	connection_id: SsoConnectionId;
	/** `pending` until everything that a login needs is set by updates, `active` from then on. Members can only sign in over an active connection. */
	status: SsoConnectionStatus;
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name: ConnectionDisplayName;
	/** Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic` for any other. */
	identity_provider: SsoIdentityProvider;
	/** Where the identity provider sends members back to after they signed in, to be entered there. Stytch receives them. */
	redirect_url: string;
	/** ID of the client that Stytch is at the identity provider. */
	client_id: string;
	/** Secret of the client that Stytch is at the identity provider. Comes from there. */
	client_secret: OidcClientSecret;
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
	/** Scopes that each login asks for in place of `openid email profile`, separated by spaces. Starting a login can ask for more. */
	custom_scopes: string;
	/** Claims of the identity provider to put into the member's trusted metadata at each login. Keys are those of the metadata, values the names of the claims. */
	attribute_mapping?: OidcAttributeMapping;
}
/** URL that logins name as the assertion consumer service in place of `acs_url`. For moving a connection from another provider to Stytch; whatever arrives there you must pass on to Stytch yourself. */
export type SamlAlternativeAcsUrl = string;
/** Second audience that assertions may be made out to, beside `audience_uri`. For moving a connection from another provider to Stytch while the customer changes nothing. */
export type SamlAlternativeAudienceUri = string;
/** Format in which the identity provider is to name the person (NameID), as a URN. Default is `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`. */
export type SamlNameIdFormat = string;
/** Which attribute of the identity provider holds what. Needed are `email` (with the value `NameID` where that is the address) and either `full_name` or both `first_name` and `last_name`; `groups` is for roles by group. Any other key puts its attribute into the member's trusted metadata at each login. */
export interface SamlAttributeMapping {
	[key: string]: unknown;
}
/** Whether logins that start at the identity provider, without your app having asked, are refused. A new connection allows them. */
export type SamlIdpInitiatedAuthDisabled = boolean;
/** Whether the connection allows a "gateway callback". Stytch describes it no further. */
export type SamlAllowGatewayCallback = boolean;
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
/** Roles of everyone who signs in over this connection. A session has them only if it was opened over the connection. */
export type SsoRoleAssignmentList = SsoRoleAssignment[];
/** Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the SAML connection's `attribute_mapping` and an identity provider that sends the groups. */
export type SsoGroupRoleAssignmentList = SsoGroupRoleAssignment[];
/** Sign-in at a customer's identity provider over SAML. Some of its fields go to the provider (`acs_url`, `audience_uri`, the signing certificate), some come from there. What is not set yet is an empty string. */
export interface SamlConnection {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or `external-connection-`, then `live-` or `test-` and a UUID. */
	connection_id: SsoConnectionId;
	/** `pending` until everything that a login needs is set by updates, `active` from then on. Members can only sign in over an active connection. */
	status: SsoConnectionStatus;
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name: ConnectionDisplayName;
	/** Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic` for any other. */
	identity_provider: SsoIdentityProvider;
	/** The identity provider's own name, unique in the world and often a URL. Comes from there. */
	idp_entity_id: string;
	/** Where members are sent to sign in at the identity provider. Comes from there. */
	idp_sso_url: string;
	/** Where the identity provider sends its assertions (assertion consumer service), to be entered there. Stytch receives them. */
	acs_url: string;
	/** Whom the identity provider makes its assertions out to, to be entered there. Often called SP entity ID. */
	audience_uri: string;
	/** URL that logins name as the assertion consumer service in place of `acs_url`. For moving a connection from another provider to Stytch; whatever arrives there you must pass on to Stytch yourself. */
	alternative_acs_url: SamlAlternativeAcsUrl;
	/** Second audience that assertions may be made out to, beside `audience_uri`. For moving a connection from another provider to Stytch while the customer changes nothing. */
	alternative_audience_uri: SamlAlternativeAudienceUri;
	/** Format in which the identity provider is to name the person (NameID), as a URN. Default is `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`. */
	nameid_format: SamlNameIdFormat;
	/** Which attribute of the identity provider holds what. Needed are `email` (with the value `NameID` where that is the address) and either `full_name` or both `first_name` and `last_name`; `groups` is for roles by group. Any other key puts its attribute into the member's trusted metadata at each login. */
	attribute_mapping?: SamlAttributeMapping;
	/** Whether logins that start at the identity provider, without your app having asked, are refused. A new connection allows them. */
	idp_initiated_auth_disabled: SamlIdpInitiatedAuthDisabled;
	/** Whether the connection allows a "gateway callback". Stytch describes it no further. */
	allow_gateway_callback: SamlAllowGatewayCallback;
	/** Certificates of what Stytch signs its requests with. An identity provider that checks signatures needs them. */
	signing_certificates: SamlCertificate[];
	/** The identity provider's certificates, five at most. An assertion is accepted only if one of them proves its signature. */
	verification_certificates: SamlCertificate[];
	/** Keys that open encrypted assertions, with which the identity provider's public ones go. */
	encryption_private_keys: SamlEncryptionKey[];
	/** Roles of everyone who signs in over this connection. A session has them only if it was opened over the connection. */
	saml_connection_implicit_role_assignments: SsoRoleAssignmentList;
	/** Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the SAML connection's `attribute_mapping` and an identity provider that sends the groups. */
	saml_group_implicit_role_assignments: SsoGroupRoleAssignmentList;
}
/** The token in question, and which Connected App asks about it. */
export interface OauthIntrospectionRequest {
	/** The access token or refresh token to look up. */
	token: string;
	/** The Connected App that the token was issued to. */
	client_id: string;
	/** The app's secret. Needed for confidential apps; public apps have none. */
	client_secret?: string;
	/** Which kind of token it is, to find it faster. */
	token_type_hint?: "access_token" | "refresh_token" | (string & {});
}
/** What a good token of a member says. Custom claims of the token stand beside the fields listed here. */
export interface OauthActiveMemberToken {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Always true here, which means that the token can be accepted. */
	active: true;
	/** The ID of the member who granted the token. */
	sub?: string;
	/** The scopes granted, separated by spaces. */
	scope?: string;
	/** Whom the token is meant for, the app's `client_id` or the project's ID, and audiences that the app has on top. */
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
	"https://stytch.com/organization"?: {
		[key: string]: string;
	};
}
/** The token is expired, revoked, unknown, or not the asking app's. Nothing more is said about it. */
export interface OauthInactiveToken {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Always false here, which means that the token must not be accepted. */
	active: false;
}
/** What the OAuth endpoints answer when a call fails, in the form of RFC 6749. */
export interface OauthError {
	/** The HTTP status, repeated in the body. */
	status_code: number;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Stable machine name of the failure, such as `invalid_client`. Branch on this one, never on the description. */
	error: string;
	/** Explanation for developers, in English. May change at any time. */
	error_description: string;
	/** Stytch's page on this `error`. */
	error_uri: string;
}
/** The credentials of an M2M client, and what the token shall be good for. */
export interface OauthTokenRequest {
	/** The M2M client that the token is for. */
	client_id: string;
	/** The client's secret, which was shown when the client was created or its secret rotated. */
	client_secret: string;
	/** How the token is asked for; an M2M client knows one way only, its own credentials. */
	grant_type: "client_credentials";
	/** Scopes that the token shall carry, separated by spaces, each one of the client's. Default is all the client has. */
	scope?: string;
}
/** An access token, and how to use it. */
export interface OauthToken {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code?: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id?: RequestId;
	/** The token, a JWT signed with one of the project's keys, so that your services can verify it by themselves. Its `sub` is the client's ID and its `scope` the scopes. */
	access_token: string;
	/** Seconds until the token expires, 3600 (an hour). A new one is asked for then; there is no refresh token. */
	expires_in: number;
	/** How the token is sent, always `bearer`, which means in the header `Authorization` after the word `Bearer`. */
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
	/** What the person has proven so far, from a discovery login or a login that is not complete. Used up when the login is complete, else answered again. */
	intermediate_session_token: string;
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `discovery.organizations.create` takes. */
export interface DiscoveryOrganizationsCreateRequest {
	/** The creator, by what was proven in a discovery login or in a login that is not complete. */
	intermediate_session_token: string;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** What people call the organization, 1 to 128 characters. Default is made from the domain of the email address, or from the part before the `@` where the domain is a public mail service's or ends in `.edu`. */
	organization_name?: string;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits, `-`, `.`, `_` and `~`. Default is made from the email address, as for the name. */
	organization_slug?: string;
	/** Your own ID for the organization, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	organization_external_id?: OrganizationExternalId;
	/** Link to the image that stands for the organization. Empty where it has none. */
	organization_logo_url?: OrganizationLogoUrl;
	/** Who may be invited by mail: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or nobody. A new organization starts with `ALL_ALLOWED` where no other sign-in setting is given, else with `NOT_ALLOWED`. */
	email_invites?: EmailInvitePolicy;
	/** Whether a magic link or OAuth login makes newcomers members on the spot: those with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
	email_jit_provisioning?: EmailJitProvisioning;
	/** Mail domains, such as `acme.example`, that people may come from where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public mail services, such as `gmail.com`, are refused. */
	email_allowed_domains?: EmailDomainAllowlist;
	/** Whether an SSO login makes newcomers members on the spot: through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
	sso_jit_provisioning?: SsoJitProvisioning;
	/** Whether an OAuth login from a known workspace makes newcomers members on the spot: workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
	oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
	/** The workspaces whose people may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs under the providers `slack` (workspaces), `hubspot` (hubs) and `github` (organizations). Without this field nobody joins that way. */
	allowed_oauth_tenants?: OauthTenantAllowlist;
	/** Whether members may sign in in every way (`ALL_ALLOWED`, which new organizations have) or only as `allowed_auth_methods` says (`RESTRICTED`). Break-glass members may always use every way. */
	auth_methods?: AuthMethodPolicy;
	/** The ways to sign in while `auth_methods` is `RESTRICTED`; it must then name at least one. */
	allowed_auth_methods?: AuthMethodAllowlist;
	/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, which new organizations have). Sessions that are open when this changes go on. */
	mfa_policy?: MfaPolicy;
	/** Whether members may use every second factor (`ALL_ALLOWED`, which new organizations have) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
	mfa_methods?: MfaMethodPolicy;
	/** The second factors while `mfa_methods` is `RESTRICTED`; it must then name at least one. */
	allowed_mfa_methods?: MfaMethodAllowlist;
	/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
	first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
	/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
	/** Which Connected Apps of other makers members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
	third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
	/** IDs of other makers' Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
	/** Roles that members get by the domain of their mail address, however they sign in. */
	rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
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
export interface DiscoveryOrganizationsListResponse extends ResponseEnvelope {
	/** Address of the person. */
	email_address: string;
	/** The organization that the intermediate session was made in. `null` when it comes from a discovery login by magic link or OAuth, and with a member's session. */
	organization_id_hint?: string | null;
	/** Organizations that the person is a member of or invited to, or may join. One may be joined by email domain only if a member with a verified address of that domain is there already, which keeps phishers out. */
	discovered_organizations: DiscoveredOrganizationList;
}
/** What `idp.introspectTokenNetwork` takes. */
export interface IdpIntrospectTokenNetworkRequest extends OauthIntrospectionRequest {
	/** The project that the client belongs to. */
	project_id?: components["parameters"]["OauthProjectIdPath"];
}
/** Which of the two it is, `active` tells. */
export type IdpIntrospectTokenNetworkResponse = OauthActiveMemberToken | OauthInactiveToken;
/** What `idp.oauth.authorize` takes. */
export interface IdpOauthAuthorizeRequest {
	/** Whether the person agreed to the scopes. With false the app is told that it was refused, in the query of the redirect. */
	consent_granted: IdpConsentGranted;
	/** The Connected App that asks for access, by the `client_id` in the query of its authorization request. */
	client_id: IdpClientId;
	/** Where the app wants the person sent back to, the `redirect_uri` of its authorization request. Must be one of those registered for the app. */
	redirect_uri: IdpRedirectUri;
	/** The `response_type` of the authorization request. `code`, for the authorization code flow. */
	response_type: IdpResponseType;
	/** Names of the scopes that the app asks for, the words of `scope` in its authorization request. Known are OpenID's `openid`, `profile`, `email`, `phone` and `offline_access`, and those of your RBAC policy. */
	scopes: IdpScopeList;
	/** The member's organization, by its ID; its slug or your own external ID are taken too. Given together with `member_id` in place of a session. */
	organization_id?: string;
	/** The member who decides, by ID or your own external ID. Given together with `organization_id` in place of a session. */
	member_id?: string;
	/** Token of the session of the person who decides. The authorization is then linked to that session, which the app needs if it is to exchange its access token for a session. Not together with `session_jwt`. */
	session_token?: IdpSessionToken;
	/** JWT of the session of the person who decides, to the same effect as `session_token`. Not together with it. */
	session_jwt?: IdpSessionJwt;
	/** The `prompt` of the authorization request, words separated by spaces. Only `consent` has an effect, which asks the person even if they consented before. */
	prompt?: IdpPrompt;
	/** The `state` of the authorization request, by which the app recognizes the answer to its own request. It is handed back in the query of the redirect. */
	state?: IdpState;
	/** The `nonce` of the authorization request. It is put into the ID token, so that the app can tell a replayed one. */
	nonce?: IdpNonce;
	/** The `code_challenge` of the authorization request, made from a PKCE verifier that the app keeps. Redeeming the code then needs the verifier. Public apps, which have no secret, must send one. */
	code_challenge?: IdpCodeChallenge;
	/** Resources that the app wants to use the token at. Stytch describes it no further; OAuth has the parameter `resource` for that (RFC 8707). */
	resources?: IdpResourceList;
}
/** What `idp.oauth.authorizeStart` takes. */
export interface IdpOauthAuthorizeStartRequest {
	/** The Connected App that asks for access, by the `client_id` in the query of its authorization request. */
	client_id: IdpClientId;
	/** Where the app wants the person sent back to, the `redirect_uri` of its authorization request. Must be one of those registered for the app. */
	redirect_uri: IdpRedirectUri;
	/** The `response_type` of the authorization request. `code`, for the authorization code flow. */
	response_type: IdpResponseType;
	/** Names of the scopes that the app asks for, the words of `scope` in its authorization request. Known are OpenID's `openid`, `profile`, `email`, `phone` and `offline_access`, and those of your RBAC policy. */
	scopes: IdpScopeList;
	/** The member's organization, by its ID; its slug or your own external ID are taken too. Given together with `member_id` in place of a session. */
	organization_id?: string;
	/** The member who decides, by ID or your own external ID. Given together with `organization_id` in place of a session. */
	member_id?: string;
	/** Token of the session of the person who decides. The authorization is then linked to that session, which the app needs if it is to exchange its access token for a session. Not together with `session_jwt`. */
	session_token?: IdpSessionToken;
	/** JWT of the session of the person who decides, to the same effect as `session_token`. Not together with it. */
	session_jwt?: IdpSessionJwt;
	/** The `prompt` of the authorization request, words separated by spaces. Only `consent` has an effect, which asks the person even if they consented before. */
	prompt?: IdpPrompt;
}
/** What `idp.oauth.authorizeStart` answers. */
export interface IdpOauthAuthorizeStartResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** A Connected App as far as everybody may know it, for instance to say on a consent page who asks for access. */
	client: ConnectedAppPublic;
	/** Whether the person must be asked. If not, the authorization can be submitted at once with `consent_granted` true. */
	consent_required: IdpConsentRequired;
	/** The scopes asked for, each with whether the person can grant it. */
	scope_results: IdpScopeResultList;
}
/** What `impersonation.authenticate` takes. */
export interface ImpersonationAuthenticateRequest {
	/** What the project's default login redirect URL was called with as `token`, when `stytch_token_type` beside it is `multi_tenant_impersonation`. Expires after 5 minutes by default. */
	impersonation_token: string;
}
/** What `impersonation.authenticate` answers. */
export interface ImpersonationAuthenticateResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Whether the login is complete, which it always is here. */
	member_authenticated: boolean;
	/** A member's login to one organization, with what was proven for it and when it ends. */
	member_session?: MemberSession;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Always an empty string here, as impersonation never leaves a login incomplete. */
	intermediate_session_token: string;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The second factor still asked for, so always `null` here. */
	mfa_required?: MfaRequired | null;
}
/** What `m2m.token` takes. */
export interface M2mTokenRequest extends OauthTokenRequest {
	/** The project that the client belongs to. */
	project_id?: components["parameters"]["OauthProjectIdPath"];
}
/** What `magicLinks.authenticate` takes. */
export interface MagicLinksAuthenticateRequest {
	/** What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `multi_tenant_magic_links`. */
	magic_links_token: string;
	/** PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`, else left out. */
	pkce_code_verifier?: PkceCodeVerifier;
	/** What the person has proven before, to which this link is added. If that suffices for the organization it is used up for a session, else it is answered again. */
	intermediate_session_token?: string;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `magicLinks.authenticate` answers. */
export interface MagicLinksAuthenticateResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Identifies the email address that received the link. */
	method_id: string;
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
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
	/** PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`, else left out. */
	pkce_code_verifier?: PkceCodeVerifier;
}
/** What `magicLinks.discovery.authenticate` answers. */
export interface MagicLinksDiscoveryAuthenticateResponse extends ResponseEnvelope {
	/** The address that received the link. */
	email_address: string;
	/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** Organizations that the person is a member of or invited to, or may join. One may be joined by email domain only if a member with a verified address of that domain is there already, which keeps phishers out. */
	discovered_organizations: DiscoveredOrganizationList;
}
/** What `magicLinks.email.discovery.send` takes. */
export interface MagicLinksEmailDiscoverySendRequest {
	/** Where the link is mailed. Decides whose organizations are found. */
	email_address: string;
	/** Where the person lands after the click, with the token in the query. Must be registered in the dashboard as a discovery redirect URL. Default is the project's default discovery redirect URL; without one the call fails. */
	discovery_redirect_url?: string;
	/**
	 * Minutes until the link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	discovery_expiration_minutes?: number;
	/** ID of a dashboard template of the type "Magic Links - Login" that the mail is made from. Default is the project's default template. */
	login_template_id?: string;
	/** PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token needs the verifier, so only the device that asked can finish. */
	pkce_code_challenge?: PkceCodeChallenge;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `magicLinks.email.discovery.send` answers. */
export interface MagicLinksEmailDiscoverySendResponse extends ResponseEnvelope {
}
export interface AuthorizationHeaders {
	/** Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
	"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
	/** The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
	"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
}
/** What `magicLinks.email.invite` takes. */
export interface MagicLinksEmailInviteRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** Where the invitation is mailed, and the new member's address. */
	email_address: string;
	/** Full name of the new member. */
	name?: string;
	/** The member who invites, by ID. */
	invited_by_member_id?: string;
	/** IDs of roles to give the new member directly, besides those that the organization's rules give. */
	roles?: RoleId[];
	/** Where the invited person lands after the click, with the token in the query. Must be registered in the dashboard as an invite redirect URL. Default is the project's default invite redirect URL; without one the call fails. */
	invite_redirect_url?: string;
	/**
	 * Minutes until the link stops working, from 5 to 10080 (a week). After that, invite again. Minimum 5. Maximum 10080.
	 * @default 10080
	 */
	invite_expiration_minutes?: number;
	/** ID of a dashboard template of the type "Magic Links - Invite" that the mail is made from. Default is the project's default template. */
	invite_template_id?: string;
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can rewrite from a frontend: preferences, nothing that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `magicLinks.email.invite` answers. */
export interface MagicLinksEmailInviteResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `magicLinks.email.loginOrSignup` takes. */
export interface MagicLinksEmailLoginOrSignupRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** Where the link is mailed. Decides which member signs in. */
	email_address: string;
	/** Where an active member lands after the click, with the token in the query; usually a route of your backend. Must be registered in the dashboard as a login redirect URL. Default is the project's default login redirect URL; without one the call fails. */
	login_redirect_url?: string;
	/** Where anyone else lands after the click, with the token in the query. Must be registered in the dashboard as a signup redirect URL. Default is the project's default signup redirect URL; without one the call fails. */
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
	/** ID of a dashboard template of the type "Magic Links - Login" that the mail to an active member is made from. Default is the project's default template. */
	login_template_id?: string;
	/** ID of a dashboard template of the type "Magic Links - Signup" that the mail to anyone else is made from. Default is the project's default template. */
	signup_template_id?: string;
	/** PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token needs the verifier, so only the device that asked can finish. */
	pkce_code_challenge?: PkceCodeChallenge;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `magicLinks.email.loginOrSignup` answers. */
export interface MagicLinksEmailLoginOrSignupResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** True when the address was new to the organization and this call made it a member. */
	member_created: boolean;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `oauth.authenticate` takes. */
export interface OauthAuthenticateRequest {
	/** What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `oauth`. */
	oauth_token: string;
	/** PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`, else left out. */
	pkce_code_verifier?: PkceCodeVerifier;
	/** What the person has proven before, to which this proof is added. If that suffices for the organization it is used up for a session, else it is answered again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `oauth.authenticate` answers. */
export interface OauthAuthenticateResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** The provider, such as `Google`, `Microsoft` or `GitHub`. */
	provider_type: string;
	/** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** What the provider handed out, for calls to the provider's own API on the person's behalf. Not every provider gives everything; Google One Tap gives neither access nor refresh token. */
	provider_values?: {
		/** Token for calling the provider's own API as this person, within `scopes`. */
		access_token?: ProviderAccessToken;
		/** What gets a new access token from the provider when the old one has expired, where the provider gives one. */
		refresh_token?: string;
		/** The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is up to the provider. */
		id_token?: ProviderIdToken;
		/** When the session with the provider expires, in UTC. */
		expires_at?: string;
		/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
		scopes: ProviderScopeList;
	};
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
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
	/** PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`, else left out. */
	pkce_code_verifier?: PkceCodeVerifier;
	/** Token of a session that the person already has. Taken, but what it changes is not documented. */
	session_token?: string;
	/** JWT of a session that the person already has. Taken, but what it changes is not documented. */
	session_jwt?: string;
	/** Lifetime of a session in minutes. Taken, but what it changes is not documented, as the answer holds no session. */
	session_duration_minutes?: number;
	/** Your own claims for a session. Taken, but what they change is not documented, as the answer holds no session. */
	session_custom_claims?: {
		[key: string]: unknown;
	};
}
/** What `oauth.discovery.authenticate` answers. */
export interface OauthDiscoveryAuthenticateResponse extends ResponseEnvelope {
	/** The address that came with the login. */
	email_address: string;
	/** The person's full name, if the provider tells it. */
	full_name: string;
	/** The provider, such as `Google`, `Microsoft` or `GitHub`. */
	provider_type: string;
	/** The one workspace that the person belongs to at the provider. Empty if there is none or more than one; better read `provider_tenant_ids`. */
	provider_tenant_id: string;
	/** All workspaces that the person belongs to at the provider: hubs of HubSpot, workspaces of Slack, organizations of GitHub. Not every provider tells them. */
	provider_tenant_ids: string[];
	/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** Organizations that the person is a member of or invited to, or may join. One may be joined by email domain only if a member with a verified address of that domain is there already, which keeps phishers out. */
	discovered_organizations: DiscoveredOrganizationList;
}
export interface OrganizationIdPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
}
/** What `organizations.connectedApps` takes. */
export interface OrganizationsConnectedAppsRequest extends OrganizationIdPath {
}
/** What `organizations.connectedApps` answers. */
export interface OrganizationsConnectedAppsResponse extends ResponseEnvelope {
	/** The apps in use; an empty list if there are none. */
	connected_apps: OrganizationConnectedApp[];
}
/** What `organizations.create` takes. */
export interface OrganizationsCreateRequest {
	/** What people call the organization; shown on login pages and in mails. 1 to 128 characters, need not be unique. */
	organization_name: OrganizationName;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits, `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID. */
	organization_slug?: OrganizationSlug;
	/** Your own ID for the organization, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	organization_external_id?: OrganizationExternalId;
	/** Link to the image that stands for the organization. Empty where it has none. */
	organization_logo_url?: OrganizationLogoUrl;
	/** Who may be invited by mail: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or nobody. A new organization starts with `ALL_ALLOWED` where no other sign-in setting is given, else with `NOT_ALLOWED`. */
	email_invites?: EmailInvitePolicy;
	/** Whether a magic link or OAuth login makes newcomers members on the spot: those with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
	email_jit_provisioning?: EmailJitProvisioning;
	/** Mail domains, such as `acme.example`, that people may come from where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public mail services, such as `gmail.com`, are refused. */
	email_allowed_domains?: EmailDomainAllowlist;
	/** Mail domains that belong to this organization. People with such an address can be members of no organization that has not claimed the domain. */
	claimed_email_domains?: ClaimedEmailDomainList;
	/** Whether an SSO login makes newcomers members on the spot: through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
	sso_jit_provisioning?: SsoJitProvisioning;
	/** Whether an OAuth login from a known workspace makes newcomers members on the spot: workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
	oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
	/** The workspaces whose people may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs under the providers `slack` (workspaces), `hubspot` (hubs) and `github` (organizations). Without this field nobody joins that way. */
	allowed_oauth_tenants?: OauthTenantAllowlist;
	/** Whether members may sign in in every way (`ALL_ALLOWED`, which new organizations have) or only as `allowed_auth_methods` says (`RESTRICTED`). Break-glass members may always use every way. */
	auth_methods?: AuthMethodPolicy;
	/** The ways to sign in while `auth_methods` is `RESTRICTED`; it must then name at least one. */
	allowed_auth_methods?: AuthMethodAllowlist;
	/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, which new organizations have). Sessions that are open when this changes go on. */
	mfa_policy?: MfaPolicy;
	/** Whether members may use every second factor (`ALL_ALLOWED`, which new organizations have) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
	mfa_methods?: MfaMethodPolicy;
	/** The second factors while `mfa_methods` is `RESTRICTED`; it must then name at least one. */
	allowed_mfa_methods?: MfaMethodAllowlist;
	/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
	first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
	/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
	/** Which Connected Apps of other makers members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
	third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
	/** IDs of other makers' Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
	/** Roles that members get by the domain of their mail address, however they sign in. */
	rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
}
/** What `organizations.create` answers. */
export interface OrganizationsCreateResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `organizations.delete` takes. */
export interface OrganizationsDeleteRequest extends OrganizationIdPath {
}
/** What `organizations.delete` answers. */
export interface OrganizationsDeleteResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
}
/** What `organizations.deleteExternalId` takes. */
export interface OrganizationsDeleteExternalIdRequest extends OrganizationIdPath {
}
/** What `organizations.deleteExternalId` answers. */
export interface OrganizationsDeleteExternalIdResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `organizations.get` takes. */
export interface OrganizationsGetRequest extends OrganizationIdPath {
}
/** What `organizations.get` answers. */
export interface OrganizationsGetResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
export interface OrganizationIdConnectedAppIdPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
	connected_app_id: components["parameters"]["ConnectedAppIdPath"];
}
/** What `organizations.getConnectedApp` takes. */
export interface OrganizationsGetConnectedAppRequest extends OrganizationIdConnectedAppIdPath {
}
/** What `organizations.getConnectedApp` answers. */
export interface OrganizationsGetConnectedAppResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id?: RequestId;
	/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
	connected_app_id: ConnectedAppId;
	/** Name of the app, for people. */
	name: string;
	/** What the app is for, in its maker's words. An empty string where nothing was written. */
	description: string;
	/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Picture to show beside the name; `null` for an app without one. */
	logo_url?: string | null;
	/** The members who have let the app in and not revoked it since. */
	active_members: {
		/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
		member_id: MemberId;
		/** OAuth scopes of the member's last authorization of the app, such as `openid`. */
		granted_scopes: string[];
	}[];
}
export interface OrganizationIdMemberIdConnectedAppIdPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The member, by its ID. Your own external ID works as well, if you gave the member one. */
	member_id: components["parameters"]["MemberIdPath"];
	/** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
	connected_app_id: components["parameters"]["ConnectedAppIdPath"];
}
/** What `organizations.members.connectedApps.revoke` takes. */
export interface OrganizationsMembersConnectedAppsRevokeRequest extends OrganizationIdMemberIdConnectedAppIdPath {
}
/** What `organizations.members.connectedApps.revoke` answers. */
export interface OrganizationsMembersConnectedAppsRevokeResponse extends ResponseEnvelope {
}
export interface OrganizationsMembersCreateBody {
	/** The address the member will sign in with. No other member of the organization may have it. */
	email_address: string;
	/** The member's full name. */
	name?: string;
	/** Your own ID for the member, unique in the organization; most calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: MemberExternalId;
	/**
	 * `true` makes the member `pending`, so that mails greet it as new until its first login; otherwise it is `active` at once.
	 * @default false
	 */
	create_member_as_pending?: boolean;
	/** Whether the member may sign in in ways that `auth_methods` and `mfa_methods` forbid. Meant for the one account that gets in when, say, SSO is broken. */
	is_breakglass?: Breakglass;
	/** Whether this member needs a second factor at every login. `false` still means one where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
	mfa_enrolled?: MfaEnrollment;
	/** The phone that gets codes by text message, in E.164 form such as `+12025550162`. A member has at most one. */
	mfa_phone_number?: MemberPhoneNumber;
	/** Roles to give the member directly; those it gets by mail domain or SSO need not be listed. */
	roles?: RoleId[];
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can rewrite from a frontend: preferences, nothing that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
}
/** What `organizations.members.create` takes. */
export interface OrganizationsMembersCreateRequest extends OrganizationIdPath, OrganizationsMembersCreateBody {
}
/** What `organizations.members.create` answers. */
export interface OrganizationsMembersCreateResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
export interface MemberIdPath {
	/** The member, by the ID that Stytch gave it. Your own external ID is not taken here. */
	member_id: components["parameters"]["MemberStytchIdPath"];
}
export interface OrganizationsMembersDangerouslyGetQuery {
	/**
	 * Whether a member with status `deleted` is found as well.
	 * @default false
	 */
	include_deleted?: boolean;
}
/** What `organizations.members.dangerouslyGet` takes. */
export interface OrganizationsMembersDangerouslyGetRequest extends MemberIdPath, OrganizationsMembersDangerouslyGetQuery {
}
/** What `organizations.members.dangerouslyGet` answers. */
export interface OrganizationsMembersDangerouslyGetResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
export interface OrganizationIdMemberIdPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The member, by its ID. Your own external ID works as well, if you gave the member one. */
	member_id: components["parameters"]["MemberIdPath"];
}
/** What `organizations.members.delete` takes. */
export interface OrganizationsMembersDeleteRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.delete` answers. */
export interface OrganizationsMembersDeleteResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
}
/** What `organizations.members.deleteExternalId` takes. */
export interface OrganizationsMembersDeleteExternalIdRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.deleteExternalId` answers. */
export interface OrganizationsMembersDeleteExternalIdResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `organizations.members.deleteMFAPhoneNumber` takes. */
export interface OrganizationsMembersDeleteMFAPhoneNumberRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.deleteMFAPhoneNumber` answers. */
export interface OrganizationsMembersDeleteMFAPhoneNumberResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
export interface OrganizationIdMemberPasswordIdPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The password, by its ID, which the member has as `member_password_id`. It also says whose password it is. */
	member_password_id: components["parameters"]["MemberPasswordIdPath"];
}
/** What `organizations.members.deletePassword` takes. */
export interface OrganizationsMembersDeletePasswordRequest extends OrganizationIdMemberPasswordIdPath {
}
/** What `organizations.members.deletePassword` answers. */
export interface OrganizationsMembersDeletePasswordResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `organizations.members.deleteTOTP` takes. */
export interface OrganizationsMembersDeleteTOTPRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.deleteTOTP` answers. */
export interface OrganizationsMembersDeleteTOTPResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
export interface OrganizationsMembersGetQuery {
	/** The member, by its ID or your own external ID for it. Leave it out to look up by `email_address`. */
	member_id?: string;
	/** The member, by its mail address. Leave it out to look up by `member_id`. */
	email_address?: string;
}
/** What `organizations.members.get` takes. */
export interface OrganizationsMembersGetRequest extends OrganizationIdPath, OrganizationsMembersGetQuery {
}
/** What `organizations.members.get` answers. */
export interface OrganizationsMembersGetResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `organizations.members.getConnectedApps` takes. */
export interface OrganizationsMembersGetConnectedAppsRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.getConnectedApps` answers. */
export interface OrganizationsMembersGetConnectedAppsResponse extends ResponseEnvelope {
	/** The apps that the member has let in; an empty list if there are none. */
	connected_apps: GrantedConnectedApp[];
}
export interface OrganizationsMembersOauthProvidersGithubQuery {
	/**
	 * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oauthProviders.github` takes. */
export interface OrganizationsMembersOauthProvidersGithubRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOauthProvidersGithubQuery {
}
/** What `organizations.members.oauthProviders.github` answers. */
export interface OrganizationsMembersOauthProvidersGithubResponse extends ResponseEnvelope {
	/** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The member's accounts at GitHub, each with its tokens. */
	registrations: GithubProviderInfo[];
}
export interface OrganizationsMembersOauthProvidersGoogleQuery {
	/**
	 * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oauthProviders.google` takes. */
export interface OrganizationsMembersOauthProvidersGoogleRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOauthProvidersGoogleQuery {
}
/** What `organizations.members.oauthProviders.google` answers. */
export interface OrganizationsMembersOauthProvidersGoogleResponse extends ResponseEnvelope {
	/** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is up to the provider. */
	id_token: ProviderIdToken;
	/** Token for calling the provider's own API as this person, within `scopes`. */
	access_token?: ProviderAccessToken;
	/** Seconds until the access token stops working. */
	access_token_expires_in?: ProviderAccessTokenExpiresIn;
	/** Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the provider issued one. */
	refresh_token?: ProviderRefreshToken;
	/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
	scopes: ProviderScopeList;
}
export interface OrganizationsMembersOauthProvidersHubspotQuery {
	/**
	 * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oauthProviders.hubspot` takes. */
export interface OrganizationsMembersOauthProvidersHubspotRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOauthProvidersHubspotQuery {
}
/** What `organizations.members.oauthProviders.hubspot` answers. */
export interface OrganizationsMembersOauthProvidersHubspotResponse extends ResponseEnvelope {
	/** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The member's accounts at HubSpot, each with its tokens. */
	registrations: HubspotProviderInfo[];
}
export interface OrganizationsMembersOauthProvidersMicrosoftQuery {
	/**
	 * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
	 * @default false
	 */
	include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
}
/** What `organizations.members.oauthProviders.microsoft` takes. */
export interface OrganizationsMembersOauthProvidersMicrosoftRequest extends OrganizationIdMemberIdPath, OrganizationsMembersOauthProvidersMicrosoftQuery {
}
/** What `organizations.members.oauthProviders.microsoft` answers. */
export interface OrganizationsMembersOauthProvidersMicrosoftResponse extends ResponseEnvelope {
	/** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The provider's own ID for the person, known in OAuth as the subject or `sub`. */
	provider_subject: ProviderSubject;
	/** The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is up to the provider. */
	id_token: ProviderIdToken;
	/** Token for calling the provider's own API as this person, within `scopes`. */
	access_token: ProviderAccessToken;
	/** Seconds until the access token stops working. */
	access_token_expires_in: ProviderAccessTokenExpiresIn;
	/** Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the provider issued one. */
	refresh_token?: ProviderRefreshToken;
	/** OAuth scopes that the person granted, which say what the access token may do at the provider. */
	scopes: ProviderScopeList;
}
/** What `organizations.members.oauthProviders.slack` takes. */
export interface OrganizationsMembersOauthProvidersSlackRequest extends OrganizationIdMemberIdPath {
}
/** What `organizations.members.oauthProviders.slack` answers. */
export interface OrganizationsMembersOauthProvidersSlackResponse extends ResponseEnvelope {
	/** The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
	provider_type: ProviderType;
	/** The member's accounts at Slack, each with its tokens. */
	registrations: SlackProviderInfo[];
}
export interface OrganizationsMembersOidcProvidersQuery {
	/**
	 * Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token.
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
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The member, by the ID that Stytch gave it. Your own external ID is not taken here. */
	member_id: components["parameters"]["MemberStytchIdPath"];
}
/** What `organizations.members.reactivate` takes. */
export interface OrganizationsMembersReactivateRequest extends OrganizationsMembersReactivatePath {
}
/** What `organizations.members.reactivate` answers. */
export interface OrganizationsMembersReactivateResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `organizations.members.search` takes. */
export interface OrganizationsMembersSearchRequest {
	/** The organizations to search, at least one. */
	organization_ids: OrganizationId[];
	/** Where the next page begins, `results_metadata.next_cursor` of the page before. Leave it out for the first page. */
	cursor?: SearchCursor;
	/**
	 * How many results a page holds at most. 100 by default, 1000 at most. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: SearchLimit;
	/** Which results to return; everything where no query is given. */
	query?: SearchQuery;
}
/** What `organizations.members.search` answers. */
export interface OrganizationsMembersSearchResponse extends ResponseEnvelope {
	/** The members on this page. */
	members: Member[];
	/** The organizations of the members on this page, by their ID. */
	organizations: {
		[key: string]: Organization;
	};
	/** How many results there are, and how to get the next page. */
	results_metadata: SearchResultsMetadata;
}
export interface OrganizationsMembersStartEmailUpdateBody {
	/** The address to move to. Reserved for this member while the link or code works, then free for others. Retired addresses count as taken until they are unlinked. */
	email_address: string;
	/**
	 * What the mail holds, a link to click (`EMAIL_MAGIC_LINK`) or a code to type in (`EMAIL_OTP`).
	 * @default "EMAIL_MAGIC_LINK"
	 */
	delivery_method?: "EMAIL_MAGIC_LINK" | "EMAIL_OTP" | (string & {});
	/** Where the member lands after the click on a link, with the token in the query; usually a route of your backend. Default is the project's default login redirect URL; without one the call fails. */
	login_redirect_url?: string;
	/** ID of a dashboard template of the type "Magic Links - Login" that the mail is made from. Default is the project's default template. */
	login_template_id?: string;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `organizations.members.startEmailUpdate` takes. */
export interface OrganizationsMembersStartEmailUpdateRequest extends OrganizationIdMemberIdPath, OrganizationsMembersStartEmailUpdateBody {
}
/** What `organizations.members.startEmailUpdate` answers. */
export interface OrganizationsMembersStartEmailUpdateResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
export interface OrganizationsMembersUnlinkRetiredEmailBody {
	/** ID of the address, from the member's `retired_email_addresses`. Needed unless `email_address` is given. */
	email_id?: string;
	/** The retired address itself. Needed unless `email_id` is given. */
	email_address?: string;
}
/** What `organizations.members.unlinkRetiredEmail` takes. */
export interface OrganizationsMembersUnlinkRetiredEmailRequest extends OrganizationIdMemberIdPath, OrganizationsMembersUnlinkRetiredEmailBody {
}
/** What `organizations.members.unlinkRetiredEmail` answers. */
export interface OrganizationsMembersUnlinkRetiredEmailResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
}
export interface OrganizationsMembersUpdateBody {
	/** The member's full name. */
	name?: string;
	/** New address to sign in with. It counts as unverified, the member's passwords are cleared, and the old address is retired unless `unlink_email` says otherwise. */
	email_address?: string;
	/**
	 * With a new `email_address`, `true` frees the old one for other members instead of retiring it.
	 * @default false
	 */
	unlink_email?: boolean;
	/** Your own ID for the member, unique in the organization; most calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: MemberExternalId;
	/** Whether the member may sign in in ways that `auth_methods` and `mfa_methods` forbid. Meant for the one account that gets in when, say, SSO is broken. */
	is_breakglass?: Breakglass;
	/** Whether this member needs a second factor at every login. `false` still means one where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
	mfa_enrolled?: MfaEnrollment;
	/** The phone that gets codes by text message, in E.164 form such as `+12025550162`. Fails where the member has a phone already; delete that one first. */
	mfa_phone_number?: string;
	/** The second factor to ask for first where the member has set up both, `sms_otp` or `totp`. */
	default_mfa_method?: DefaultMfaMethod;
	/** All roles the member is to have directly; those it had and are not listed are taken away. */
	roles?: RoleId[];
	/**
	 * What happens to open SSO sessions of a member who loses a role in `roles` that the same SSO connection gives too. They end, unless this is `true`.
	 * @default false
	 */
	preserve_existing_sessions?: boolean;
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can rewrite from a frontend: preferences, nothing that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
}
/** What `organizations.members.update` takes. */
export interface OrganizationsMembersUpdateRequest extends OrganizationIdMemberIdPath, OrganizationsMembersUpdateBody {
}
/** What `organizations.members.update` answers. */
export interface OrganizationsMembersUpdateResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `organizations.metrics` takes. */
export interface OrganizationsMetricsRequest extends OrganizationIdPath {
}
/** What `organizations.metrics` answers. */
export interface OrganizationsMetricsResponse extends ResponseEnvelope {
	/** How many members the organization has. Minimum 0. */
	member_count: number;
}
/** What `organizations.search` takes. */
export interface OrganizationsSearchRequest {
	/** Where the next page begins, `results_metadata.next_cursor` of the page before. Leave it out for the first page. */
	cursor?: SearchCursor;
	/**
	 * How many results a page holds at most. 100 by default, 1000 at most. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: SearchLimit;
	/** Which results to return; everything where no query is given. */
	query?: SearchQuery;
}
/** What `organizations.search` answers. */
export interface OrganizationsSearchResponse extends ResponseEnvelope {
	/** The organizations on this page. */
	organizations: Organization[];
	/** How many results there are, and how to get the next page. */
	results_metadata: SearchResultsMetadata;
}
export interface OrganizationsUpdateBody {
	/** What people call the organization; shown on login pages and in mails. 1 to 128 characters, need not be unique. */
	organization_name?: OrganizationName;
	/** Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits, `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID. */
	organization_slug?: OrganizationSlug;
	/** Your own ID for the organization, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	organization_external_id?: OrganizationExternalId;
	/** Link to the image that stands for the organization. Empty where it has none. */
	organization_logo_url?: OrganizationLogoUrl;
	/** Who may be invited by mail: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or nobody. A new organization starts with `ALL_ALLOWED` where no other sign-in setting is given, else with `NOT_ALLOWED`. */
	email_invites?: EmailInvitePolicy;
	/** Whether a magic link or OAuth login makes newcomers members on the spot: those with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
	email_jit_provisioning?: EmailJitProvisioning;
	/** Mail domains, such as `acme.example`, that people may come from where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public mail services, such as `gmail.com`, are refused. */
	email_allowed_domains?: EmailDomainAllowlist;
	/** Mail domains that belong to this organization. People with such an address can be members of no organization that has not claimed the domain. */
	claimed_email_domains?: ClaimedEmailDomainList;
	/** Whether an SSO login makes newcomers members on the spot: through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
	sso_jit_provisioning?: SsoJitProvisioning;
	/** IDs of the SSO connections that may make members on the spot while `sso_jit_provisioning` is `RESTRICTED`. */
	sso_jit_provisioning_allowed_connections?: SsoJitConnectionAllowlist;
	/** The SSO connection to take where several are active. */
	sso_default_connection_id?: string;
	/** Whether an OAuth login from a known workspace makes newcomers members on the spot: workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
	oauth_tenant_jit_provisioning?: OauthTenantJitProvisioning;
	/** The workspaces whose people may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs under the providers `slack` (workspaces), `hubspot` (hubs) and `github` (organizations). Without this field nobody joins that way. */
	allowed_oauth_tenants?: OauthTenantAllowlist;
	/** Whether members may sign in in every way (`ALL_ALLOWED`, which new organizations have) or only as `allowed_auth_methods` says (`RESTRICTED`). Break-glass members may always use every way. */
	auth_methods?: AuthMethodPolicy;
	/** The ways to sign in while `auth_methods` is `RESTRICTED`; it must then name at least one. */
	allowed_auth_methods?: AuthMethodAllowlist;
	/** Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, which new organizations have). Sessions that are open when this changes go on. */
	mfa_policy?: MfaPolicy;
	/** Whether members may use every second factor (`ALL_ALLOWED`, which new organizations have) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
	mfa_methods?: MfaMethodPolicy;
	/** The second factors while `mfa_methods` is `RESTRICTED`; it must then name at least one. */
	allowed_mfa_methods?: MfaMethodAllowlist;
	/** Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
	first_party_connected_apps_allowed_type?: FirstPartyConnectedAppPolicy;
	/** IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_first_party_connected_apps?: FirstPartyConnectedAppAllowlist;
	/** Which Connected Apps of other makers members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
	third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppPolicy;
	/** IDs of other makers' Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
	allowed_third_party_connected_apps?: ThirdPartyConnectedAppAllowlist;
	/** Roles that members get by the domain of their mail address, however they sign in. */
	rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignmentList;
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
}
/** What `organizations.update` takes. */
export interface OrganizationsUpdateRequest extends OrganizationIdPath, OrganizationsUpdateBody {
}
/** What `organizations.update` answers. */
export interface OrganizationsUpdateResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `otps.email.authenticate` takes. */
export interface OtpsEmailAuthenticateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The address that the code was mailed to. */
	email_address: string;
	/** The six digits from the mail, as the person typed them. */
	code: string;
	/** What the person has proven before, to which this proof is added. If that suffices for the organization it is used up for a session, else it is answered again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageShortLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `otps.email.authenticate` answers. */
export interface OtpsEmailAuthenticateResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Identifies the email address that received the code. */
	method_id: string;
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
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
	/** ID of a dashboard template of the type "OTP - Login" that the mail is made from. Default is the project's default template. */
	login_template_id?: string;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `otps.email.discovery.send` answers. */
export interface OtpsEmailDiscoverySendResponse extends ResponseEnvelope {
}
/** What `otps.email.loginOrSignup` takes. */
export interface OtpsEmailLoginOrSignupRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
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
	/** ID of a dashboard template of the type "OTP - Login" that the mail to an active member is made from. Default is the project's default template. */
	login_template_id?: string;
	/** ID of a dashboard template of the type "OTP - Signup" that the mail to anyone else is made from. Default is the project's default template. */
	signup_template_id?: string;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `otps.email.loginOrSignup` answers. */
export interface OtpsEmailLoginOrSignupResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** True when the address was new to the organization and this call made it a member. */
	member_created: boolean;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `otps.sms.authenticate` takes. */
export interface OtpsSmsAuthenticateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The member, by its ID; your own external ID is taken too. */
	member_id: MemberReference;
	/** The code from the text message, as the member typed it. It works for 2 minutes. */
	code: string;
	/** The login that lacks a second factor, to be completed by this call. A successful call uses it up. */
	intermediate_session_token?: StepUpIntermediateSessionToken;
	/** Token of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_jwt`. */
	session_token?: StepUpSessionToken;
	/** JWT of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_token`. */
	session_jwt?: StepUpSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Sets the member's `mfa_enrolled` to true (`enroll`) or false (`unenroll`) when the code is right. Left out, it stays as it is. Ignored where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, as a right code then always enrolls. */
	set_mfa_enrollment?: MfaEnrollmentChange;
	/** Whether this kind of second factor becomes the member's `default_mfa_method` when the code is right. The first kind that a member ever completes becomes the default anyway. */
	set_default_mfa?: SetDefaultMfa;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `otps.sms.send` takes. */
export interface OtpsSmsSendRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The member, by its ID; your own external ID is taken too. */
	member_id: MemberReference;
	/** Where the code is sent, in E.164 form such as `+12025550162`. Needed for a member without a phone number; for one with a number it must be the same, or the call fails. */
	mfa_phone_number?: string;
	/** The member's unfinished login. Needed, unless a session is given, when the member already has a second factor, and must then hold a proof of it, so that nobody gets around it. It is not used up. */
	intermediate_session_token?: MfaProofIntermediateSessionToken;
	/** Token of one of the member's sessions. A session or `intermediate_session_token` is needed when the member already has a second factor, and must then hold a proof of it, so that nobody gets around it. */
	session_token?: MfaProofSessionToken;
	/** JWT of one of the member's sessions, in place of `session_token`. */
	session_jwt?: MfaProofSessionJwt;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
}
/** What `otps.sms.send` answers. */
export interface OtpsSmsSendResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `passwords.authenticate` takes. */
export interface PasswordsAuthenticateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** Address of the member who logs in. */
	email_address: string;
	/** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
	password: PasswordAttempt;
	/** What the person has proven before, to which this proof is added. If that suffices for the organization it is used up for a session, else it is answered again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageShortLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.authenticate` answers. */
export interface PasswordsAuthenticateResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for the right password while the login still lacks something. Good for 10 minutes, with the call that proves what is missing, but not with those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: PasswordIntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `passwords.discovery.authenticate` takes. */
export interface PasswordsDiscoveryAuthenticateRequest {
	/** Address of the person who logs in. */
	email_address: string;
	/** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
	password: PasswordAttempt;
}
/** What `passwords.discovery.email.reset` takes. */
export interface PasswordsDiscoveryEmailResetRequest {
	/** What the reset password redirect URL was called with as `token`, when `stytch_token_type` beside it is `discovery`. */
	password_reset_token: string;
	/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
	password: PasswordToSet;
	/** PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`, else left out. */
	pkce_code_verifier?: PkceCodeVerifier;
}
/** What `passwords.discovery.email.resetStart` takes. */
export interface PasswordsDiscoveryEmailResetStartRequest {
	/** Where the link is mailed. Decides whose password is set. */
	email_address: string;
	/** Where the click on the reset link leads, with the token in the query; your page that asks for the new password. Must be registered in the dashboard as a reset password redirect URL. Default is the project's default reset password redirect URL; without one the call fails. */
	reset_password_redirect_url?: PasswordResetRedirectUrl;
	/** Where the link that logs in without a password leads, with a token in the query for `magicLinks.discovery.authenticate`. Must be registered in the dashboard as a discovery redirect URL. Default is the project's default discovery redirect URL; without one the call fails. */
	discovery_redirect_url?: string;
	/**
	 * Minutes until the reset link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 30
	 */
	reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
	/** ID of a dashboard template of the type "Passwords - Reset Password" that the mail is made from. Default is the project's default template. */
	reset_password_template_id?: PasswordResetTemplateId;
	/** ID of a dashboard template of the type "Passwords - Email Verification" that the mail is made from when the person sets a first password; used only with passwords that are shared across organizations. Default is the project's default template. */
	verify_email_template_id?: PasswordVerifyEmailTemplateId;
	/** PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token needs the verifier, so only the device that asked can finish. */
	pkce_code_challenge?: PkceCodeChallenge;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `passwords.discovery.email.resetStart` answers. */
export interface PasswordsDiscoveryEmailResetStartResponse extends ResponseEnvelope {
}
/** What `passwords.email.requireReset` takes. */
export interface PasswordsEmailRequireResetRequest {
	/** The address whose password must be reset. */
	email_address: string;
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id?: OrganizationReference;
	/** The member, by its ID; your own external ID is taken too. */
	member_id?: MemberReference;
}
/** What `passwords.email.requireReset` answers. */
export interface PasswordsEmailRequireResetResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id?: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member?: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization?: Organization;
}
/** What `passwords.email.reset` takes. */
export interface PasswordsEmailResetRequest {
	/** What the reset password redirect URL was called with as `token`, when `stytch_token_type` beside it is `multi_tenant_passwords`. */
	password_reset_token: string;
	/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
	password: PasswordToSet;
	/** PKCE verifier that the challenge was made from. Needed when the reset was started with `code_challenge`, else left out. */
	code_verifier?: string;
	/** What the person has proven before, to which this proof is added. If that suffices for the organization it is used up for a session, else it is answered again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageShortLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.email.reset` answers. */
export interface PasswordsEmailResetResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Identifies the email address that the reset link was mailed to. */
	member_email_id: string;
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for the right password while the login still lacks something. Good for 10 minutes, with the call that proves what is missing, but not with those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: PasswordIntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `passwords.email.resetStart` takes. */
export interface PasswordsEmailResetStartRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** Where the link is mailed. Decides whose password is set. */
	email_address: string;
	/** Where the click on the reset link leads, with the token in the query; your page that asks for the new password. Must be registered in the dashboard as a reset password redirect URL. Default is the project's default reset password redirect URL; without one the call fails. */
	reset_password_redirect_url?: PasswordResetRedirectUrl;
	/** Where the link that logs in without a password leads, with a token in the query for `magicLinks.authenticate`. Must be registered in the dashboard as a login redirect URL. Default is the project's default login redirect URL; without one the call fails. */
	login_redirect_url?: string;
	/**
	 * Minutes until the reset link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 30
	 */
	reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
	/** ID of a dashboard template of the type "Passwords - Reset Password" that the mail is made from. Default is the project's default template. */
	reset_password_template_id?: PasswordResetTemplateId;
	/** ID of a dashboard template of the type "Passwords - Email Verification" that the mail is made from when the person sets a first password; used only with passwords that are shared across organizations. Default is the project's default template. */
	verify_email_template_id?: PasswordVerifyEmailTemplateId;
	/** PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token needs the verifier, so only the device that asked can finish. */
	code_challenge?: PkceCodeChallenge;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `passwords.email.resetStart` answers. */
export interface PasswordsEmailResetStartResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Identifies the email address that the link is mailed to. */
	member_email_id: string;
}
/** What `passwords.existingPassword.reset` takes. */
export interface PasswordsExistingPasswordResetRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** Address of the member whose password changes. */
	email_address: string;
	/** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
	existing_password: PasswordAttempt;
	/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
	new_password: PasswordToSet;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageShortLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.existingPassword.reset` answers. */
export interface PasswordsExistingPasswordResetResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for the right password while the login still lacks something. Good for 10 minutes, with the call that proves what is missing, but not with those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: PasswordIntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `passwords.migrate` takes. */
export interface PasswordsMigrateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** Address of the member. Counts as verified from now on. */
	email_address: string;
	/** The hash as your old system stored it. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which has its parameters inside, as the encoded form of `argon_2i` and `argon_2id` has. */
	hash: PasswordHash;
	/** The algorithm that `hash` was made with. For `pbkdf_2`, and where `hash` does not have its parameters inside, give them in the `*_config` field of that algorithm. */
	hash_type: PasswordHashType;
	/** How an Argon2 hash was made. Needed when `hash` is in hex; the encoded form says it itself. */
	argon_2_config?: PasswordArgon2Config;
	/** What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
	md_5_config?: PasswordSaltConfig;
	/** What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
	sha_1_config?: PasswordSaltConfig;
	/** What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
	sha_512_config?: PasswordSaltConfig;
	/** How a scrypt hash was made. Needed unless `hash` is in PHC form. */
	scrypt_config?: PasswordScryptConfig;
	/** How a PBKDF2 hash was made. */
	pbkdf_2_config?: PasswordPbkdf2Config;
	/** The member's full name. */
	name?: string;
	/** Your own ID for a member that this call creates, unique in the organization; most calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. Ignored for a member that exists. */
	external_id?: string;
	/** The phone that gets codes by text message, in E.164 form such as `+12025550162`. A member has at most one. */
	mfa_phone_number?: MemberPhoneNumber;
	/** Whether the phone counts as the member's own without a code sent to it. Set it only where you know that it is, since the phone then serves as second factor. */
	set_phone_number_verified?: boolean;
	/** All roles the member is to have directly; those it had and are not listed are taken away. */
	roles?: RoleId[];
	/**
	 * What happens to open SSO sessions of a member who loses a role in `roles` that the same SSO connection gives too. They end, unless this is `true`.
	 * @default false
	 */
	preserve_existing_sessions?: boolean;
	/** Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the member can rewrite from a frontend: preferences, nothing that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
	untrusted_metadata?: UntrustedMetadata;
}
/** What `passwords.migrate` answers. */
export interface PasswordsMigrateResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** True when the address was new to the organization and this call made it a member. */
	member_created: boolean;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
}
/** What `passwords.sessions.reset` takes. */
export interface PasswordsSessionsResetRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
	password: PasswordToSet;
	/** Token of the session that proves who the member is. One of its proofs must be from the last 5 minutes. Either this or `session_jwt`. */
	session_token?: string;
	/** JWT of the session that proves who the member is, in place of `session_token`. */
	session_jwt?: string;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageShortLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.sessions.reset` answers. */
export interface PasswordsSessionsResetResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
	intermediate_session_token: IntermediateSessionToken;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `passwords.strengthCheck` takes. */
export interface PasswordsStrengthCheckRequest {
	/** The password to rate. Every UTF-8 character may occur, spaces and emojis too. */
	password: string;
	/** Address of the person. With it, a password known from a data breach is not valid; without it, such a password may pass here and still be refused when it is set. */
	email_address?: string;
}
/** What `passwords.strengthCheck` answers. */
export interface PasswordsStrengthCheckResponse extends ResponseEnvelope {
	/** Whether the password would be accepted. With an email address given, a password known from a data breach is not valid either, if the project looks for breaches. */
	valid_password: PasswordValid;
	/** How hard the password is to guess, as zxcvbn rates it, up to 4. Needs 3 where the project rates passwords with zxcvbn, and does not matter otherwise. */
	score: PasswordScore;
	/** Whether the password is in the data breaches known to HaveIBeenPwned. Always false where the project does not look for them. */
	breached_password: PasswordBreached;
	/** How the project rates passwords: by how hard they are to guess (`zxcvbn`, the default), or by length and kinds of characters (`luds`). */
	strength_policy: PasswordStrengthPolicy;
	/** Whether the project looks for breaches when a password is set, as it does unless switched off in the dashboard. */
	breach_detection_on_create: PasswordBreachDetection;
	/** How a password does by the character rules (lower case, upper case, digits, symbols) and the length that the project asks for. Tells nothing where the project rates passwords with zxcvbn. */
	luds_feedback?: PasswordLudsFeedback;
	/** Why a password is easy to guess, in English sentences that may be shown to the person. */
	zxcvbn_feedback?: PasswordZxcvbnFeedback;
}
/** What `rbac.organizations.getOrgPolicy` takes. */
export interface RbacOrganizationsGetOrgPolicyRequest extends OrganizationIdPath {
}
/** What `rbac.organizations.getOrgPolicy` answers. */
export interface RbacOrganizationsGetOrgPolicyResponse extends ResponseEnvelope {
	/** The roles that one organization has beside those of the project's RBAC policy. They use the project's resources. */
	org_policy: OrganizationPolicy;
}
export interface RbacOrganizationsSetOrgPolicyBody {
	/** The roles that one organization has beside those of the project's RBAC policy. They use the project's resources. */
	org_policy: OrganizationPolicy;
}
/** What `rbac.organizations.setOrgPolicy` takes. */
export interface RbacOrganizationsSetOrgPolicyRequest extends OrganizationIdPath, RbacOrganizationsSetOrgPolicyBody {
}
/** What `rbac.organizations.setOrgPolicy` answers. */
export interface RbacOrganizationsSetOrgPolicyResponse extends ResponseEnvelope {
	/** The roles that one organization has beside those of the project's RBAC policy. They use the project's resources. */
	org_policy: OrganizationPolicy;
}
/** What `rbac.policy` answers. */
export interface RbacPolicyResponse extends ResponseEnvelope {
	/** Who may do what in a project: the roles, the resources with their actions, and the scopes. Made in the dashboard, in the section RBAC; the `stytch` ones come with Stytch. */
	policy?: RbacPolicy;
}
/** What `recoveryCodes.get` takes. */
export interface RecoveryCodesGetRequest extends OrganizationIdMemberIdPath {
}
/** What `recoveryCodes.get` answers. */
export interface RecoveryCodesGetResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** The member's recovery codes that still work. Each stands in for the authenticator app once; show them to the member only. */
	recovery_codes: RecoveryCodeList;
}
/** What `recoveryCodes.recover` takes. */
export interface RecoveryCodesRecoverRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The member, by its ID; your own external ID is taken too. */
	member_id: MemberReference;
	/** One of the member's recovery codes, as the member typed it. It works once. */
	recovery_code: string;
	/** The login that lacks a second factor, to be completed by this call. A successful call uses it up. */
	intermediate_session_token?: StepUpIntermediateSessionToken;
	/** Token of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_jwt`. */
	session_token?: StepUpSessionToken;
	/** JWT of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_token`. */
	session_jwt?: StepUpSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `recoveryCodes.recover` answers. */
export interface RecoveryCodesRecoverResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** A member's login to one organization, with what was proven for it and when it ends. */
	member_session?: MemberSession;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** How many codes the member has left. When few are, have new ones made with `recoveryCodes.rotate`. */
	recovery_codes_remaining: number;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `recoveryCodes.rotate` takes. */
export interface RecoveryCodesRotateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The member, by its ID; your own external ID is taken too. */
	member_id: MemberReference;
}
/** What `recoveryCodes.rotate` answers. */
export interface RecoveryCodesRotateResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** The member's recovery codes that still work. Each stands in for the authenticator app once; show them to the member only. */
	recovery_codes: RecoveryCodeList;
}
export interface ScimConnectionCreateBody {
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name?: ConnectionDisplayName;
	/** Which product the customer's directory is, so that Stytch can allow for its peculiarities; `generic` for any other. For `microsoft-entra` the `base_url` ends in `?aadOptscim062020`, which makes Entra keep to SCIM 2.0. */
	identity_provider?: ScimIdentityProvider;
}
/** What `scim.connection.create` takes. */
export interface ScimConnectionCreateRequest extends OrganizationIdPath, ScimConnectionCreateBody {
}
/** What `scim.connection.create` answers. */
export interface ScimConnectionCreateResponse extends ResponseEnvelope {
	/** A SCIM connection just made, with the token that the directory is to send. No later call shows that token again. */
	connection?: ScimConnectionWithToken;
}
export interface OrganizationIdConnectionIdPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The organization's SCIM connection, by its ID. */
	connection_id: components["parameters"]["ScimConnectionIdPath"];
}
/** What `scim.connection.delete` takes. */
export interface ScimConnectionDeleteRequest extends OrganizationIdConnectionIdPath {
}
/** What `scim.connection.delete` answers. */
export interface ScimConnectionDeleteResponse extends ResponseEnvelope {
	/** Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a UUID. */
	connection_id: ScimConnectionId;
}
/** What `scim.connection.get` takes. */
export interface ScimConnectionGetRequest extends OrganizationIdPath {
}
/** What `scim.connection.get` answers. */
export interface ScimConnectionGetResponse extends ResponseEnvelope {
	/** A SCIM connection, by which a customer's directory creates, changes and removes members of the organization. */
	connection?: ScimConnection;
}
export interface ScimConnectionGetGroupsQuery {
	/** Where the next page begins, `next_cursor` of the page before. Leave it out for the first page. */
	cursor?: string;
	/**
	 * How many groups a page holds at most. 100 by default, 1000 at most. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: number;
}
/** What `scim.connection.getGroups` takes. */
export interface ScimConnectionGetGroupsRequest extends OrganizationIdConnectionIdPath, ScimConnectionGetGroupsQuery {
}
/** What `scim.connection.getGroups` answers. */
export interface ScimConnectionGetGroupsResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** The groups of this page. */
	scim_groups: ScimConnectionGroup[];
	/** What to send as `cursor` for the next page. `null` or left out on the last one. */
	next_cursor?: string | null;
}
/** What `scim.connection.rotateCancel` takes. */
export interface ScimConnectionRotateCancelRequest extends OrganizationIdConnectionIdPath {
}
/** What `scim.connection.rotateCancel` answers. */
export interface ScimConnectionRotateCancelResponse extends ResponseEnvelope {
	/** A SCIM connection, by which a customer's directory creates, changes and removes members of the organization. */
	connection?: ScimConnection;
}
/** What `scim.connection.rotateComplete` takes. */
export interface ScimConnectionRotateCompleteRequest extends OrganizationIdConnectionIdPath {
}
/** What `scim.connection.rotateComplete` answers. */
export interface ScimConnectionRotateCompleteResponse extends ResponseEnvelope {
	/** A SCIM connection, by which a customer's directory creates, changes and removes members of the organization. */
	connection?: ScimConnection;
}
/** What `scim.connection.rotateStart` takes. */
export interface ScimConnectionRotateStartRequest extends OrganizationIdConnectionIdPath {
}
/** What `scim.connection.rotateStart` answers. */
export interface ScimConnectionRotateStartResponse extends ResponseEnvelope {
	/** A SCIM connection whose token is being rotated, with the new token. */
	connection?: ScimConnectionWithNextToken;
}
export interface ScimConnectionUpdateBody {
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name?: ConnectionDisplayName;
	/** Which product the customer's directory is, so that Stytch can allow for its peculiarities; `generic` for any other. For `microsoft-entra` the `base_url` ends in `?aadOptscim062020`, which makes Entra keep to SCIM 2.0. */
	identity_provider?: ScimIdentityProvider;
	/** Roles that members get by their groups in the directory. */
	scim_group_implicit_role_assignments?: ScimRoleAssignmentList;
}
/** What `scim.connection.update` takes. */
export interface ScimConnectionUpdateRequest extends OrganizationIdConnectionIdPath, ScimConnectionUpdateBody {
}
/** What `scim.connection.update` answers. */
export interface ScimConnectionUpdateResponse extends ResponseEnvelope {
	/** A SCIM connection, by which a customer's directory creates, changes and removes members of the organization. */
	connection?: ScimConnection;
}
/** What `sessions.attest` takes. */
export interface SessionsAttestRequest {
	/** The Trusted Auth Token profile to check the token against, by its ID from the dashboard. */
	profile_id: string;
	/** The issuer's JWT. Signature, issuer and audience must be as the profile says. It must hold the email address and an ID of the token, and with just-in-time provisioning the organization too. */
	token: string;
	/** The organization to log in to. Needed where the token has no claim for it. */
	organization_id?: string;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sessions.attest` answers. */
export interface SessionsAttestResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** A member's login to one organization, with what was proven for it and when it ends. */
	member_session: MemberSession;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
}
/** What `sessions.authenticate` takes. */
export interface SessionsAuthenticateRequest {
	/** Token of the session. Not together with `session_jwt`. */
	session_token?: string;
	/** JWT of the session. May have expired: as long as its signature is right and the session goes on, a new one is answered. Not together with `session_token`. */
	session_jwt?: string;
	/** Lets the session end this many minutes from now, from 5 to 527040 (366 days). Left out, its end stays as it is. Minimum 5. Maximum 527040. */
	session_duration_minutes?: number;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** What the member wants to do. Allowed when a role of the session has the action on the resource and the organization is the member's own; otherwise the call fails with 403. */
	authorization_check?: AuthorizationCheck;
}
/** What `sessions.authenticate` answers. */
export interface SessionsAuthenticateResponse extends ResponseEnvelope {
	/** A member's login to one organization, with what was proven for it and when it ends. */
	member_session: MemberSession;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Why the member may do what `authorization_check` asked about. */
	verdict?: AuthorizationVerdict;
}
/** What `sessions.exchange` takes. */
export interface SessionsExchangeRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** Token of the session that the person has now. Give this or `session_jwt`. */
	session_token?: string;
	/** JWT of the session that the person has now. Give this or `session_token`. */
	session_jwt?: string;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sessions.exchangeAccessToken` takes. */
export interface SessionsExchangeAccessTokenRequest {
	/** The access token that the Connected App got for the member. Used up by this call. */
	access_token: string;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sessions.exchangeAccessToken` answers. */
export interface SessionsExchangeAccessTokenResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** A member's login to one organization, with what was proven for it and when it ends. */
	member_session?: MemberSession;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
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
export interface SessionsGetResponse extends ResponseEnvelope {
	/** The sessions, an empty list if the member is logged in nowhere. */
	member_sessions: MemberSession[];
}
/** What `sessions.getJWKS` takes. */
export interface SessionsGetJWKSRequest {
	/** The project whose keys are asked for, the same ID that calls authenticate with. */
	project_id?: components["parameters"]["ProjectIdPath"];
}
/** What `sessions.getJWKS` answers. */
export interface SessionsGetJWKSResponse extends ResponseEnvelope {
	/** The keys that a JWT may be signed with now. */
	keys: Jwk[];
}
/** What `sessions.migrate` takes. */
export interface SessionsMigrateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** Token of the session at the other provider, which its UserInfo endpoint accepts. Not a token of Stytch. */
	session_token: string;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
}
/** What `sessions.migrate` answers. */
export interface SessionsMigrateResponse extends ResponseEnvelope {
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** A member's login to one organization, with what was proven for it and when it ends. */
	member_session?: MemberSession;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
}
/** What `sessions.revoke` takes. */
export interface SessionsRevokeRequest {
	/** Identifies a session. Not a secret, unlike the session's token. */
	member_session_id?: MemberSessionId;
	/** Token of the one session to end. */
	session_token?: string;
	/** JWT of the one session to end. */
	session_jwt?: string;
	/** ID of the member whose sessions all end. */
	member_id?: string;
}
/** What `sessions.revoke` answers. */
export interface SessionsRevokeResponse extends ResponseEnvelope {
}
/** What `sso.authenticate` takes. */
export interface SsoAuthenticateRequest {
	/** What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `sso`. */
	sso_token: string;
	/** PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`, else left out. */
	pkce_code_verifier?: PkceCodeVerifier;
	/** What the person has proven before, to which this proof is added. If that suffices for the organization it is used up for a session, else it is answered again. */
	intermediate_session_token?: PriorIntermediateSessionToken;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
	locale?: MfaMessageLocale;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sso.authenticate` answers. */
export interface SsoAuthenticateResponse extends ResponseEnvelope {
	/** Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
	organization_id: OrganizationId;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
	member_authenticated: MemberAuthenticated;
	/** The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Stands for the SSO login as long as a second factor is missing. Good for 10 minutes, with the calls that take a second factor; not with those of `discovery`, since an SSO login counts in its own organization only. An empty string once the login is complete. */
	intermediate_session_token: string;
	/** When the intermediate session token expires. */
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	member_device?: DeviceInfo;
	/**
	 * Without a meaning any more; ignore it.
	 * @deprecated
	 */
	reset_session: boolean;
}
export interface SsoDeleteConnectionPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The organization's SSO connection, by its ID. */
	connection_id: components["parameters"]["SsoConnectionIdPath"];
}
/** What `sso.deleteConnection` takes. */
export interface SsoDeleteConnectionRequest extends SsoDeleteConnectionPath {
}
/** What `sso.deleteConnection` answers. */
export interface SsoDeleteConnectionResponse extends ResponseEnvelope {
	/** Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or `external-connection-`, then `live-` or `test-` and a UUID. */
	connection_id: SsoConnectionId;
}
export interface SsoExternalCreateConnectionBody {
	/** The organization that the connection to use belongs to. */
	external_organization_id: string;
	/** The connection to use, the other organization's SAML or OIDC connection. */
	external_connection_id: string;
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name?: ConnectionDisplayName;
	/** Roles of everyone who signs in over this connection. Without effect when the connection behind it is an OIDC one. */
	connection_implicit_role_assignments?: ExternalRoleAssignmentList;
	/** Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the `attribute_mapping` of the SAML connection behind it, and not at all when that is an OIDC connection. */
	group_implicit_role_assignments?: ExternalGroupRoleAssignmentList;
}
/** What `sso.external.createConnection` takes. */
export interface SsoExternalCreateConnectionRequest extends OrganizationIdPath, SsoExternalCreateConnectionBody {
}
/** What `sso.external.createConnection` answers. */
export interface SsoExternalCreateConnectionResponse extends ResponseEnvelope {
	/** Sign-in over another organization's SSO connection. Lets the people of one company into several organizations with one connection. */
	connection?: ExternalConnection;
}
export interface SsoExternalUpdateConnectionBody {
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name?: ConnectionDisplayName;
	/** Roles of everyone who signs in over this connection. Without effect when the connection behind it is an OIDC one. */
	external_connection_implicit_role_assignments?: ExternalRoleAssignmentList;
	/** Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the `attribute_mapping` of the SAML connection behind it, and not at all when that is an OIDC connection. */
	external_group_implicit_role_assignments?: ExternalGroupRoleAssignmentList;
}
/** What `sso.external.updateConnection` takes. */
export interface SsoExternalUpdateConnectionRequest extends SsoDeleteConnectionPath, SsoExternalUpdateConnectionBody {
}
/** What `sso.external.updateConnection` answers. */
export interface SsoExternalUpdateConnectionResponse extends ResponseEnvelope {
	/** Sign-in over another organization's SSO connection. Lets the people of one company into several organizations with one connection. */
	connection?: ExternalConnection;
}
/** What `sso.getConnections` takes. */
export interface SsoGetConnectionsRequest extends OrganizationIdPath {
}
/** What `sso.getConnections` answers. */
export interface SsoGetConnectionsResponse extends ResponseEnvelope {
	/** The connections over SAML. */
	saml_connections: SamlConnection[];
	/** The connections over OpenID Connect. */
	oidc_connections: OidcConnection[];
	/** The connections that stand for other organizations' ones. */
	external_connections: ExternalConnection[];
}
export interface SsoOidcCreateConnectionBody {
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name?: ConnectionDisplayName;
	/** Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic` for any other. */
	identity_provider?: SsoIdentityProvider;
}
/** What `sso.oidc.createConnection` takes. */
export interface SsoOidcCreateConnectionRequest extends OrganizationIdPath, SsoOidcCreateConnectionBody {
}
/** What `sso.oidc.createConnection` answers. */
export interface SsoOidcCreateConnectionResponse extends ResponseEnvelope {
	/** Sign-in at a customer's identity provider over OpenID Connect. `redirect_url` goes to the provider, the rest comes from there. What is not set yet is an empty string. */
	connection?: OidcConnection;
}
export interface SsoOidcUpdateConnectionBody {
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name?: ConnectionDisplayName;
	/** Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic` for any other. */
	identity_provider?: SsoIdentityProvider;
	/** ID of the client that Stytch is at the identity provider. Comes from there and must be given once. */
	client_id?: string;
	/** Secret of the client that Stytch is at the identity provider. Comes from there. */
	client_secret?: OidcClientSecret;
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
	/** Scopes that each login asks for in place of `openid email profile`, separated by spaces. They must be URL-encoded, each space as `%20`. */
	custom_scopes?: string;
	/** Claims of the identity provider to put into the member's trusted metadata at each login. Keys are those of the metadata, values the names of the claims. */
	attribute_mapping?: OidcAttributeMapping;
}
/** What `sso.oidc.updateConnection` takes. */
export interface SsoOidcUpdateConnectionRequest extends SsoDeleteConnectionPath, SsoOidcUpdateConnectionBody {
}
/** What `sso.oidc.updateConnection` answers. */
export interface SsoOidcUpdateConnectionResponse extends ResponseEnvelope {
	/** Sign-in at a customer's identity provider over OpenID Connect. `redirect_url` goes to the provider, the rest comes from there. What is not set yet is an empty string. */
	connection?: OidcConnection;
	/** What went wrong when the metadata of the issuer was read; the connection was changed nonetheless. */
	warning?: string;
}
export interface SsoSamlCreateConnectionBody {
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name?: ConnectionDisplayName;
	/** Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic` for any other. */
	identity_provider?: SsoIdentityProvider;
}
/** What `sso.saml.createConnection` takes. */
export interface SsoSamlCreateConnectionRequest extends OrganizationIdPath, SsoSamlCreateConnectionBody {
}
/** What `sso.saml.createConnection` answers. */
export interface SsoSamlCreateConnectionResponse extends ResponseEnvelope {
	/** Sign-in at a customer's identity provider over SAML. Some of its fields go to the provider (`acs_url`, `audience_uri`, the signing certificate), some come from there. What is not set yet is an empty string. */
	connection?: SamlConnection;
}
export interface OrganizationIdConnectionIdPrivateKeyIdPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The organization's SSO connection, by its ID. */
	connection_id: components["parameters"]["SsoConnectionIdPath"];
	/** The key, one of the connection's `encryption_private_keys`. */
	private_key_id: components["parameters"]["SamlPrivateKeyIdPath"];
}
/** What `sso.saml.deleteEncryptionPrivateKey` takes. */
export interface SsoSamlDeleteEncryptionPrivateKeyRequest extends OrganizationIdConnectionIdPrivateKeyIdPath {
}
/** What `sso.saml.deleteEncryptionPrivateKey` answers. */
export interface SsoSamlDeleteEncryptionPrivateKeyResponse extends ResponseEnvelope {
	/** The key that was deleted. */
	private_key_id: string;
}
export interface OrganizationIdConnectionIdCertificateIdPath {
	/** The organization, by its ID. Its slug and your own external ID for it work as well. */
	organization_id: components["parameters"]["OrganizationIdPath"];
	/** The organization's SSO connection, by its ID. */
	connection_id: components["parameters"]["SsoConnectionIdPath"];
	/** The certificate, one of the connection's `verification_certificates`. */
	certificate_id: components["parameters"]["SamlCertificateIdPath"];
}
/** What `sso.saml.deleteVerificationCertificate` takes. */
export interface SsoSamlDeleteVerificationCertificateRequest extends OrganizationIdConnectionIdCertificateIdPath {
}
/** What `sso.saml.deleteVerificationCertificate` answers. */
export interface SsoSamlDeleteVerificationCertificateResponse extends ResponseEnvelope {
	/** The certificate that was deleted. */
	certificate_id: string;
}
export interface SsoSamlUpdateByURLBody {
	/** Where the metadata document is. Comes from the identity provider. */
	metadata_url: string;
}
/** What `sso.saml.updateByURL` takes. */
export interface SsoSamlUpdateByURLRequest extends SsoDeleteConnectionPath, SsoSamlUpdateByURLBody {
}
/** What `sso.saml.updateByURL` answers. */
export interface SsoSamlUpdateByURLResponse extends ResponseEnvelope {
	/** Sign-in at a customer's identity provider over SAML. Some of its fields go to the provider (`acs_url`, `audience_uri`, the signing certificate), some come from there. What is not set yet is an empty string. */
	connection?: SamlConnection;
}
export interface SsoSamlUpdateConnectionBody {
	/** Name of the SSO or SCIM connection, for people to tell it from others. */
	display_name?: ConnectionDisplayName;
	/** Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic` for any other. */
	identity_provider?: SsoIdentityProvider;
	/** The identity provider's own name, unique in the world and often a URL. Comes from there. */
	idp_entity_id?: string;
	/** Where members are sent to sign in at the identity provider. Comes from there. */
	idp_sso_url?: string;
	/** Which attribute of the identity provider holds what. Needed are `email` (with the value `NameID` where that is the address) and either `full_name` or both `first_name` and `last_name`; `groups` is for roles by group. Any other key puts its attribute into the member's trusted metadata at each login. */
	attribute_mapping?: SamlAttributeMapping;
	/** Certificate to check the signature of assertions with, in PEM. Comes from the identity provider. A connection holds five at most; delete an old one with `sso.saml.deleteVerificationCertificate`. */
	x509_certificate?: string;
	/** Roles of everyone who signs in over this connection. A session has them only if it was opened over the connection. */
	saml_connection_implicit_role_assignments?: SsoRoleAssignmentList;
	/** Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the SAML connection's `attribute_mapping` and an identity provider that sends the groups. */
	saml_group_implicit_role_assignments?: SsoGroupRoleAssignmentList;
	/** RSA key that Stytch is to sign its requests with, in PEM of the form PKCS #1 (`BEGIN RSA PRIVATE KEY`). Stytch makes a certificate from it, which appears in `signing_certificates`. */
	signing_private_key?: string;
	/** RSA key that opens encrypted assertions, in PEM of the form PKCS #1 (`BEGIN RSA PRIVATE KEY`). A connection holds five at most; delete an old one with `sso.saml.deleteEncryptionPrivateKey`. */
	saml_encryption_private_key?: string;
	/** Format in which the identity provider is to name the person (NameID), as a URN. Default is `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`. */
	nameid_format?: SamlNameIdFormat;
	/** Second audience that assertions may be made out to, beside `audience_uri`. For moving a connection from another provider to Stytch while the customer changes nothing. */
	alternative_audience_uri?: SamlAlternativeAudienceUri;
	/** URL that logins name as the assertion consumer service in place of `acs_url`. For moving a connection from another provider to Stytch; whatever arrives there you must pass on to Stytch yourself. */
	alternative_acs_url?: SamlAlternativeAcsUrl;
	/** Whether logins that start at the identity provider, without your app having asked, are refused. A new connection allows them. */
	idp_initiated_auth_disabled?: SamlIdpInitiatedAuthDisabled;
	/** Whether the connection allows a "gateway callback". Stytch describes it no further. */
	allow_gateway_callback?: SamlAllowGatewayCallback;
}
/** What `sso.saml.updateConnection` takes. */
export interface SsoSamlUpdateConnectionRequest extends SsoDeleteConnectionPath, SsoSamlUpdateConnectionBody {
}
/** What `sso.saml.updateConnection` answers. */
export interface SsoSamlUpdateConnectionResponse extends ResponseEnvelope {
	/** Sign-in at a customer's identity provider over SAML. Some of its fields go to the provider (`acs_url`, `audience_uri`, the signing certificate), some come from there. What is not set yet is an empty string. */
	connection?: SamlConnection;
}
/** What `totps.authenticate` takes. */
export interface TotpsAuthenticateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The member, by its ID; your own external ID is taken too. */
	member_id: MemberReference;
	/** The code that the app shows now, as the member typed it. */
	code: string;
	/** The login that lacks a second factor, to be completed by this call. A successful call uses it up. */
	intermediate_session_token?: StepUpIntermediateSessionToken;
	/** Token of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_jwt`. */
	session_token?: StepUpSessionToken;
	/** JWT of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_token`. */
	session_jwt?: StepUpSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Sets the member's `mfa_enrolled` to true (`enroll`) or false (`unenroll`) when the code is right. Left out, it stays as it is. Ignored where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, as a right code then always enrolls. */
	set_mfa_enrollment?: MfaEnrollmentChange;
	/** Whether this kind of second factor becomes the member's `default_mfa_method` when the code is right. The first kind that a member ever completes becomes the default anyway. */
	set_default_mfa?: SetDefaultMfa;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `totps.create` takes. */
export interface TotpsCreateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The member, by its ID; your own external ID is taken too. */
	member_id: MemberReference;
	/**
	 * Minutes until the setup lapses if no code of the app was given by then, from 5 to 1440 (a day). Minimum 5. Maximum 1440.
	 * @default 60
	 */
	expiration_minutes?: number;
	/** The member's unfinished login. Needed, unless a session is given, when the member already has a second factor, and must then hold a proof of it, so that nobody gets around it. It is not used up. */
	intermediate_session_token?: MfaProofIntermediateSessionToken;
	/** Token of one of the member's sessions. A session or `intermediate_session_token` is needed when the member already has a second factor, and must then hold a proof of it, so that nobody gets around it. */
	session_token?: MfaProofSessionToken;
	/** JWT of one of the member's sessions, in place of `session_token`. */
	session_jwt?: MfaProofSessionJwt;
}
/** What `totps.create` answers. */
export interface TotpsCreateResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies the registration of the app, as `totp_registration_id` of the member does. */
	totp_registration_id: string;
	/** The shared secret in base32, for a member who cannot scan and types it into the app instead. */
	secret: string;
	/** A PNG image with the secret for the app to scan, as a base64 `data:` URL to put into an `img` element. */
	qr_code: string;
	/** The member's recovery codes that still work. Each stands in for the authenticator app once; show them to the member only. */
	recovery_codes: RecoveryCodeList;
}
/** What `totps.migrate` takes. */
export interface TotpsMigrateRequest {
	/** The organization, by its ID; its slug or your own external ID are taken too. */
	organization_id: OrganizationReference;
	/** The member, by its ID; your own external ID is taken too. */
	member_id: MemberReference;
	/** The secret that the app and your old system share. */
	secret: string;
	/** The member's recovery codes of your old system. Without any, Stytch makes new ones. */
	recovery_codes: string[];
}
/** What `totps.migrate` answers. */
export interface TotpsMigrateResponse extends ResponseEnvelope {
	/** Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
	member_id: MemberId;
	/** A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
	member: Member;
	/** One customer of yours, with the rules for who may become a member and how members sign in. */
	organization: Organization;
	/** Identifies the registration of the app, as `totp_registration_id` of the member does. */
	totp_registration_id: string;
	/** The member's recovery codes that still work. Each stands in for the authenticator app once; show them to the member only. */
	recovery_codes: RecoveryCodeList;
}
/** What responses have in common. */
export interface ResponseEnvelope {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
}
