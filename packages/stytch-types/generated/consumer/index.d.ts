// Made by `pnpm generate` from specs/stytch/consumer. Do not edit.
export interface paths {
	"/v1/connected_apps/clients": {
		/** Create a Connected App */
		post: operations["connectedApp.clients.create"];
	};
	"/v1/connected_apps/clients/search": {
		/** List Connected Apps */
		post: operations["connectedApp.clients.search"];
	};
	"/v1/connected_apps/clients/{client_id}": {
		/** Get a Connected App */
		get: operations["connectedApp.clients.get"];
		/** Update a Connected App */
		put: operations["connectedApp.clients.update"];
		/** Delete a Connected App */
		delete: operations["connectedApp.clients.delete"];
	};
	"/v1/connected_apps/clients/{client_id}/secrets/rotate": {
		/** Complete a Connected App secret rotation */
		post: operations["connectedApp.clients.secrets.rotate"];
	};
	"/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel": {
		/** Cancel a Connected App secret rotation */
		post: operations["connectedApp.clients.secrets.rotateCancel"];
	};
	"/v1/connected_apps/clients/{client_id}/secrets/rotate/start": {
		/** Start a Connected App secret rotation */
		post: operations["connectedApp.clients.secrets.rotateStart"];
	};
	"/v1/crypto_wallets/authenticate": {
		/** Authenticate a blockchain wallet */
		post: operations["cryptoWallets.authenticate"];
	};
	"/v1/crypto_wallets/authenticate/start": {
		/** Start a login with a blockchain wallet */
		post: operations["cryptoWallets.authenticateStart"];
	};
	"/v1/debug/whoami": {
		/** Get the project that the credentials belong to */
		get: operations["debug.whoami"];
	};
	"/v1/email/risk": {
		/** Check the risk of an email address */
		post: operations["fraud.email.risk"];
	};
	"/v1/fingerprint/lookup": {
		/** Look up a device fingerprint */
		post: operations["fraud.fingerprint.lookup"];
	};
	"/v1/idp/oauth/authorize": {
		/** Approve or deny a Connected App */
		post: operations["idp.oauth.authorize"];
	};
	"/v1/idp/oauth/authorize/start": {
		/** Check a Connected App authorization request */
		post: operations["idp.oauth.authorizeStart"];
	};
	"/v1/impersonation/authenticate": {
		/** Authenticate an impersonation token */
		post: operations["impersonation.authenticate"];
	};
	"/v1/m2m/clients": {
		/** Create an M2M client */
		post: operations["m2m.clients.create"];
	};
	"/v1/m2m/clients/search": {
		/** Search M2M clients */
		post: operations["m2m.clients.search"];
	};
	"/v1/m2m/clients/{client_id}": {
		/** Get an M2M client */
		get: operations["m2m.clients.get"];
		/** Update an M2M client */
		put: operations["m2m.clients.update"];
		/** Delete an M2M client */
		delete: operations["m2m.clients.delete"];
	};
	"/v1/m2m/clients/{client_id}/secrets/rotate": {
		/** Complete an M2M client secret rotation */
		post: operations["m2m.clients.secrets.rotate"];
	};
	"/v1/m2m/clients/{client_id}/secrets/rotate/cancel": {
		/** Cancel an M2M client secret rotation */
		post: operations["m2m.clients.secrets.rotateCancel"];
	};
	"/v1/m2m/clients/{client_id}/secrets/rotate/start": {
		/** Start an M2M client secret rotation */
		post: operations["m2m.clients.secrets.rotateStart"];
	};
	"/v1/magic_links": {
		/** Create an embeddable magic link */
		post: operations["magicLinks.create"];
	};
	"/v1/magic_links/authenticate": {
		/** Authenticate a magic link */
		post: operations["magicLinks.authenticate"];
	};
	"/v1/magic_links/email/invite": {
		/** Invite a user by email */
		post: operations["magicLinks.email.invite"];
	};
	"/v1/magic_links/email/login_or_create": {
		/** Send a login or signup email */
		post: operations["magicLinks.email.loginOrCreate"];
	};
	"/v1/magic_links/email/revoke_invite": {
		/** Revoke an invitation */
		post: operations["magicLinks.email.revokeInvite"];
	};
	"/v1/magic_links/email/send": {
		/** Send a magic link to an existing user */
		post: operations["magicLinks.email.send"];
	};
	"/v1/oauth/attach": {
		/** Create an OAuth attach token */
		post: operations["oauth.attach"];
	};
	"/v1/oauth/authenticate": {
		/** Authenticate an OAuth token */
		post: operations["oauth.authenticate"];
	};
	"/v1/otps/authenticate": {
		/** Authenticate a passcode */
		post: operations["otps.authenticate"];
	};
	"/v1/otps/email/login_or_create": {
		/** Send a login or signup passcode by email */
		post: operations["otps.email.loginOrCreate"];
	};
	"/v1/otps/email/send": {
		/** Send a passcode to an existing user by email */
		post: operations["otps.email.send"];
	};
	"/v1/otps/sms/login_or_create": {
		/** Send a login or signup passcode by SMS */
		post: operations["otps.sms.loginOrCreate"];
	};
	"/v1/otps/sms/send": {
		/** Send a passcode to an existing user by SMS */
		post: operations["otps.sms.send"];
	};
	"/v1/otps/whatsapp/login_or_create": {
		/** Send a login or signup passcode by WhatsApp */
		post: operations["otps.whatsapp.loginOrCreate"];
	};
	"/v1/otps/whatsapp/send": {
		/** Send a passcode to an existing user by WhatsApp */
		post: operations["otps.whatsapp.send"];
	};
	"/v1/passwords": {
		/** Create a user with a password */
		post: operations["passwords.create"];
	};
	"/v1/passwords/authenticate": {
		/** Authenticate a password */
		post: operations["passwords.authenticate"];
	};
	"/v1/passwords/email/reset": {
		/** Reset a password with an email token */
		post: operations["passwords.email.reset"];
	};
	"/v1/passwords/email/reset/start": {
		/** Start an email password reset */
		post: operations["passwords.email.resetStart"];
	};
	"/v1/passwords/existing_password/reset": {
		/** Reset a password with the existing password */
		post: operations["passwords.existingPassword.reset"];
	};
	"/v1/passwords/migrate": {
		/** Import a password hash */
		post: operations["passwords.migrate"];
	};
	"/v1/passwords/session/reset": {
		/** Reset a password within a session */
		post: operations["passwords.sessions.reset"];
	};
	"/v1/passwords/strength_check": {
		/** Check the strength of a password */
		post: operations["passwords.strengthCheck"];
	};
	"/v1/projects/metrics": {
		/** Get the metrics of the project */
		get: operations["project.metrics"];
	};
	"/v1/public/{project_id}/oauth2/introspect": {
		/** Introspect a Connected App token */
		post: operations["idp.introspectTokenNetwork"];
	};
	"/v1/public/{project_id}/oauth2/token": {
		/** Get an M2M access token */
		post: operations["m2m.token"];
	};
	"/v1/rbac/policy": {
		/** Get the RBAC policy */
		get: operations["rbac.policy"];
	};
	"/v1/rules/list": {
		/** List fraud rules */
		post: operations["fraud.rules.list"];
	};
	"/v1/rules/set": {
		/** Set or remove a fraud rule */
		post: operations["fraud.rules.set"];
	};
	"/v1/sessions": {
		/** List a user's sessions */
		get: operations["sessions.get"];
	};
	"/v1/sessions/attest": {
		/** Attest a session with a trusted auth token */
		post: operations["sessions.attest"];
	};
	"/v1/sessions/authenticate": {
		/** Authenticate a session */
		post: operations["sessions.authenticate"];
	};
	"/v1/sessions/exchange_access_token": {
		/** Exchange a Connected App access token for a session */
		post: operations["sessions.exchangeAccessToken"];
	};
	"/v1/sessions/jwks/{project_id}": {
		/** Get the public keys for session JWTs */
		get: operations["sessions.getJWKS"];
	};
	"/v1/sessions/migrate": {
		/** Migrate a session from another provider */
		post: operations["sessions.migrate"];
	};
	"/v1/sessions/revoke": {
		/** Revoke a session */
		post: operations["sessions.revoke"];
	};
	"/v1/totps": {
		/** Register an authenticator app */
		post: operations["totps.create"];
	};
	"/v1/totps/authenticate": {
		/** Authenticate an authenticator app passcode */
		post: operations["totps.authenticate"];
	};
	"/v1/totps/recover": {
		/** Authenticate a recovery code */
		post: operations["totps.recover"];
	};
	"/v1/totps/recovery_codes": {
		/** Get a user's recovery codes */
		post: operations["totps.recoveryCodes"];
	};
	"/v1/users": {
		/** Create a user */
		post: operations["users.create"];
	};
	"/v1/users/biometric_registrations/{biometric_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the registered phone, from the user's `biometric_registrations`. */
				biometric_registration_id: components["parameters"]["BiometricRegistrationIdPath"];
			};
			cookie?: never;
		};
		/** Remove a biometric registration from a user */
		delete: operations["users.deleteBiometricRegistration"];
	};
	"/v1/users/crypto_wallets/{crypto_wallet_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the wallet, from the user's `crypto_wallets`. */
				crypto_wallet_id: components["parameters"]["CryptoWalletIdPath"];
			};
			cookie?: never;
		};
		/** Remove a blockchain wallet from a user */
		delete: operations["users.deleteCryptoWallet"];
	};
	"/v1/users/emails/{email_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the email address, from the user's `emails`. */
				email_id: components["parameters"]["EmailIdPath"];
			};
			cookie?: never;
		};
		/** Remove an email address from a user */
		delete: operations["users.deleteEmail"];
	};
	"/v1/users/oauth/{oauth_user_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the linked account, from the user's `providers`. */
				oauth_user_registration_id: components["parameters"]["OauthUserRegistrationIdPath"];
			};
			cookie?: never;
		};
		/** Unlink an OAuth account from a user */
		delete: operations["users.deleteOAuthRegistration"];
	};
	"/v1/users/passwords/{password_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the password, from the user's `password`. */
				password_id: components["parameters"]["PasswordIdPath"];
			};
			cookie?: never;
		};
		/** Remove a password from a user */
		delete: operations["users.deletePassword"];
	};
	"/v1/users/phone_numbers/{phone_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the phone number, from the user's `phone_numbers`. */
				phone_id: components["parameters"]["PhoneIdPath"];
			};
			cookie?: never;
		};
		/** Remove a phone number from a user */
		delete: operations["users.deletePhoneNumber"];
	};
	"/v1/users/search": {
		/** Search users */
		post: operations["users.search"];
	};
	"/v1/users/totps/{totp_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the authenticator app, from the user's `totps`. */
				totp_id: components["parameters"]["TotpIdPath"];
			};
			cookie?: never;
		};
		/** Remove an authenticator app from a user */
		delete: operations["users.deleteTOTP"];
	};
	"/v1/users/webauthn_registrations/{webauthn_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the passkey or security key, from the user's `webauthn_registrations`. */
				webauthn_registration_id: components["parameters"]["WebauthnRegistrationIdPath"];
			};
			cookie?: never;
		};
		/** Remove a passkey or security key from a user */
		delete: operations["users.deleteWebAuthnRegistration"];
	};
	"/v1/users/{user_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the user, or your own external ID if you assigned one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/** Get a user */
		get: operations["users.get"];
		/** Update a user */
		put: operations["users.update"];
		/** Delete a user */
		delete: operations["users.delete"];
	};
	"/v1/users/{user_id}/connected_apps": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the user, or your own external ID if you assigned one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/** List a user's Connected Apps */
		get: operations["users.connectedApps"];
	};
	"/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the user, or your own external ID if you assigned one. */
				user_id: components["parameters"]["UserIdPath"];
				/** ID of the Connected App, which is the `client_id` it uses in OAuth. */
				connected_app_id: components["parameters"]["ConnectedAppIdPath"];
			};
			cookie?: never;
		};
		/** Revoke a Connected App's access to a user */
		post: operations["users.revoke"];
	};
	"/v1/users/{user_id}/exchange_primary_factor": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the user, or your own external ID if you assigned one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/** Replace a user's only email address or phone number */
		put: operations["users.exchangePrimaryFactor"];
	};
	"/v1/users/{user_id}/external_id": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the user, or your own external ID if you assigned one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/** Remove an external ID from a user */
		delete: operations["users.deleteExternalId"];
	};
	"/v1/verdict_reasons/list": {
		/** List verdict reasons and their overrides */
		post: operations["fraud.verdictReasons.list"];
	};
	"/v1/verdict_reasons/override": {
		/** Override the action of a verdict reason */
		post: operations["fraud.verdictReasons.override"];
	};
	"/v1/webauthn/authenticate": {
		/** Authenticate a passkey or security key */
		post: operations["webauthn.authenticate"];
	};
	"/v1/webauthn/authenticate/start": {
		/** Start a login with a passkey or security key */
		post: operations["webauthn.authenticateStart"];
	};
	"/v1/webauthn/credentials/{user_id}/{domain}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the user, or your own external ID if you assigned one. */
				user_id: components["parameters"]["UserIdPath"];
				/** Domain that the keys are registered for, without scheme or port. */
				domain: components["parameters"]["WebauthnDomainPath"];
			};
			cookie?: never;
		};
		/** List a user's keys for a domain */
		get: operations["webauthn.listCredentials"];
	};
	"/v1/webauthn/register": {
		/** Register a passkey or security key */
		post: operations["webauthn.register"];
	};
	"/v1/webauthn/register/start": {
		/** Start a passkey or security key registration */
		post: operations["webauthn.registerStart"];
	};
	"/v1/webauthn/{webauthn_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** ID of the passkey or security key, from the user's `webauthn_registrations`. */
				webauthn_registration_id: components["parameters"]["WebauthnRegistrationIdPath"];
			};
			cookie?: never;
		};
		/** Rename a passkey or security key */
		put: operations["webauthn.update"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		ConnectedAppClientType: ConnectedAppClientType;
		ConnectedAppName: ConnectedAppName;
		ConnectedAppDescription: ConnectedAppDescription;
		ConnectedAppRedirectUrlList: ConnectedAppRedirectUrlList;
		ConnectedAppLogoutUrlList: ConnectedAppLogoutUrlList;
		ConnectedAppFullAccess: ConnectedAppFullAccess;
		ConnectedAppOfflineConsentBypass: ConnectedAppOfflineConsentBypass;
		AccessTokenExpiryMinutes: AccessTokenExpiryMinutes;
		AccessTokenCustomAudience: AccessTokenCustomAudience;
		AccessTokenTemplate: AccessTokenTemplate;
		IdTokenTemplate: IdTokenTemplate;
		StatusCode: StatusCode;
		RequestId: RequestId;
		ConnectedAppId: ConnectedAppId;
		ClientSecretLastFour: ClientSecretLastFour;
		NextClientSecretLastFour: NextClientSecretLastFour;
		ConnectedAppStatus: ConnectedAppStatus;
		ConnectedAppWithClientSecret: ConnectedAppWithClientSecret;
		Error: Error;
		ConnectedApp: ConnectedApp;
		ClientSearchResultsMetadata: ClientSearchResultsMetadata;
		ConnectedAppWithNextClientSecret: ConnectedAppWithNextClientSecret;
		CryptoWalletType: CryptoWalletType;
		CryptoWalletAddress: CryptoWalletAddress;
		ExistingSessionToken: ExistingSessionToken;
		ExistingSessionJwt: ExistingSessionJwt;
		SessionDurationMinutes: SessionDurationMinutes;
		SessionCustomClaims: SessionCustomClaims;
		TelemetryId: TelemetryId;
		UserId: UserId;
		UserExternalId: UserExternalId;
		UserStatus: UserStatus;
		UserName: UserName;
		EmailId: EmailId;
		UserEmail: UserEmail;
		PhoneId: PhoneId;
		UserPhoneNumber: UserPhoneNumber;
		OauthProvider: OauthProvider;
		WebauthnRegistrationId: WebauthnRegistrationId;
		WebauthnRegistration: WebauthnRegistration;
		TotpId: TotpId;
		TotpRegistration: TotpRegistration;
		CryptoWallet: CryptoWallet;
		BiometricRegistration: BiometricRegistration;
		UserPassword: UserPassword;
		RoleId: RoleId;
		TrustedMetadata: TrustedMetadata;
		UntrustedMetadata: UntrustedMetadata;
		User: User;
		SessionId: SessionId;
		AuthenticationFactorType: AuthenticationFactorType;
		AuthenticationFactorDeliveryMethod: AuthenticationFactorDeliveryMethod;
		SsoFactor: SsoFactor;
		OauthFactor: OauthFactor;
		OauthExchangeFactor: OauthExchangeFactor;
		AuthenticationFactor: AuthenticationFactor;
		Attributes: Attributes;
		Session: Session;
		SessionToken: SessionToken;
		SessionJwt: SessionJwt;
		DeviceAttributeDetails: DeviceAttributeDetails;
		DeviceInfo: DeviceInfo;
		TargetUserReference: TargetUserReference;
		TargetSessionToken: TargetSessionToken;
		TargetSessionJwt: TargetSessionJwt;
		UserCreated: UserCreated;
		FraudAction: FraudAction;
		FraudExternalMetadata: FraudExternalMetadata;
		VisitorId: VisitorId;
		BrowserId: BrowserId;
		VisitorFingerprint: VisitorFingerprint;
		BrowserFingerprint: BrowserFingerprint;
		HardwareFingerprint: HardwareFingerprint;
		NetworkFingerprint: NetworkFingerprint;
		FraudVerdictReason: FraudVerdictReason;
		FraudRuleType: FraudRuleType;
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
		ConnectedAppPublic: ConnectedAppPublic;
		IdpConsentRequired: IdpConsentRequired;
		IdpScopeResult: IdpScopeResult;
		IdpScopeResultList: IdpScopeResultList;
		M2mScopeList: M2mScopeList;
		M2mClientName: M2mClientName;
		M2mClientDescription: M2mClientDescription;
		M2mTrustedMetadata: M2mTrustedMetadata;
		M2mClientId: M2mClientId;
		M2mClientStatus: M2mClientStatus;
		M2mClientWithClientSecret: M2mClientWithClientSecret;
		M2mClientSearchFilter: M2mClientSearchFilter;
		M2mClientSearchQuery: M2mClientSearchQuery;
		M2mClient: M2mClient;
		M2mClientWithNextClientSecret: M2mClientWithNextClientSecret;
		UserReference: UserReference;
		CodeVerifier: CodeVerifier;
		AttributeMatchOptions: AttributeMatchOptions;
		ResetSessions: ResetSessions;
		Locale: Locale;
		LoginMagicLinkUrl: LoginMagicLinkUrl;
		SignupMagicLinkUrl: SignupMagicLinkUrl;
		LoginExpirationMinutes: LoginExpirationMinutes;
		SignupExpirationMinutes: SignupExpirationMinutes;
		LoginTemplateId: LoginTemplateId;
		SignupTemplateId: SignupTemplateId;
		CreateUserAsPending: CreateUserAsPending;
		CodeChallenge: CodeChallenge;
		OtpExpirationMinutes: OtpExpirationMinutes;
		OtpLoginTemplateId: OtpLoginTemplateId;
		OtpSignupTemplateId: OtpSignupTemplateId;
		OtpPhoneNumber: OtpPhoneNumber;
		OtpLocale: OtpLocale;
		PasswordToSet: PasswordToSet;
		PasswordAttempt: PasswordAttempt;
		PasswordResetExpirationMinutes: PasswordResetExpirationMinutes;
		PasswordHash: PasswordHash;
		PasswordHashType: PasswordHashType;
		PasswordSaltConfig: PasswordSaltConfig;
		PasswordArgon2Config: PasswordArgon2Config;
		PasswordScryptConfig: PasswordScryptConfig;
		PasswordPbkdf2Config: PasswordPbkdf2Config;
		PasswordValid: PasswordValid;
		PasswordScore: PasswordScore;
		PasswordBreached: PasswordBreached;
		PasswordStrengthPolicy: PasswordStrengthPolicy;
		PasswordBreachDetection: PasswordBreachDetection;
		PasswordLudsFeedback: PasswordLudsFeedback;
		OauthIntrospectionRequest: OauthIntrospectionRequest;
		OauthActiveToken: OauthActiveToken;
		OauthInactiveToken: OauthInactiveToken;
		OauthError: OauthError;
		OauthTokenRequest: OauthTokenRequest;
		OauthToken: OauthToken;
		RbacPolicyPermission: RbacPolicyPermission;
		RbacPolicyRole: RbacPolicyRole;
		RbacPolicyResource: RbacPolicyResource;
		RbacPolicyScope: RbacPolicyScope;
		RbacPolicy: RbacPolicy;
		FraudRuleAction: FraudRuleAction;
		FraudRuleCidrBlock: FraudRuleCidrBlock;
		FraudRuleAsn: FraudRuleAsn;
		FraudRuleCountryCode: FraudRuleCountryCode;
		FraudRule: FraudRule;
		AuthorizationCheck: AuthorizationCheck;
		AuthorizationVerdict: AuthorizationVerdict;
		Jwk: Jwk;
		TotpRecoveryCodeList: TotpRecoveryCodeList;
		UserSearchFilter: UserSearchFilter;
		UserSearchQuery: UserSearchQuery;
		GrantedConnectedApp: GrantedConnectedApp;
		FraudVerdictReasonAction: FraudVerdictReasonAction;
		WebauthnDomain: WebauthnDomain;
		WebauthnBase64UrlEncoding: WebauthnBase64UrlEncoding;
	};
	responses: {
		/** The request is malformed: a field is missing, has the wrong type, or violates a rule of its own. Retrying it unchanged fails again. */
		BadRequest: BadRequest;
		/** The project's credentials are missing or incorrect, or the specified token is unknown, used, or expired. */
		Unauthorized: Unauthorized;
		/** Too many requests. Not every 429 should be retried: `captcha_failed`, `user_lock_limit_reached`, and `too_few_tokens_authenticated` are also returned as 429. */
		TooManyRequests: TooManyRequests;
		/** Stytch failed. The call may or may not have taken effect. */
		InternalServerError: InternalServerError;
		/** No Connected App of the project has this ID. */
		ConnectedAppNotFound: ConnectedAppNotFound;
		/** The project has no such wallet. */
		CryptoWalletNotFound: CryptoWalletNotFound;
		/** No user of the project has this ID or external ID. */
		UserNotFound: UserNotFound;
		/** The telemetry ID does not exist or has expired. Treat this like a `BLOCK`, since attackers make up IDs to evade the check. */
		TelemetryIdNotFound: TelemetryIdNotFound;
		/** The project has no such Connected App or no such user. */
		ConnectedAppOrUserNotFound: ConnectedAppOrUserNotFound;
		/** No M2M client of the project has this ID. */
		M2mClientNotFound: M2mClientNotFound;
		/** The magic link token does not exist. */
		MagicLinkNotFound: MagicLinkNotFound;
		/** No user of the project has this email address. If the request also specifies a user or session, that may be what is missing. */
		EmailNotFound: EmailNotFound;
		/** No such passcode exists for this address or number. */
		OtpCodeNotFound: OtpCodeNotFound;
		/** No user of the project has this phone number. If the request also specifies a user or session, that may be what is missing. */
		PhoneNumberNotFound: PhoneNumberNotFound;
		/** The session does not exist or has ended. */
		SessionNotFound: SessionNotFound;
		/** The request is malformed, or requests something that the client is not allowed to have. Retrying it unchanged fails again. */
		OauthBadRequest: OauthBadRequest;
		/** The client is unknown, or its secret is missing or incorrect. */
		OauthUnauthorized: OauthUnauthorized;
		/** The project has no such Trusted Auth Token profile. If the request also specifies a session, that may be what is missing. */
		TrustedTokenProfileNotFound: TrustedTokenProfileNotFound;
		/** The session is valid, but no role of its user permits the action in `authorization_check`. */
		UserNotPermitted: UserNotPermitted;
		/** The access token does not exist or can no longer be exchanged. */
		AccessTokenNotFound: AccessTokenNotFound;
		/** A resource specified in the request does not exist in this project. */
		NotFound: NotFound;
		/** No user of the project has a registered phone with this ID. */
		BiometricRegistrationNotFound: BiometricRegistrationNotFound;
		/** No user of the project has a linked account with this ID. */
		OauthUserRegistrationNotFound: OauthUserRegistrationNotFound;
		/** No user of the project has a password with this ID. */
		PasswordNotFound: PasswordNotFound;
		/** No user of the project has an authenticator app with this ID. */
		TotpNotFound: TotpNotFound;
		/** The project has no such passkey or security key. */
		WebauthnRegistrationNotFound: WebauthnRegistrationNotFound;
	};
	parameters: {
		/** ID of the Connected App, the `client_id` that it presents in OAuth. */
		ConnectedAppClientIdPath: string;
		/** ID of the M2M client. */
		M2mClientIdPath: string;
		/** ID of the project that the client belongs to. */
		OauthProjectIdPath: string;
		/** ID of the project whose keys to return, the same ID that calls authenticate with. */
		ProjectIdPath: string;
		/** ID of the registered phone, from the user's `biometric_registrations`. */
		BiometricRegistrationIdPath: string;
		/** ID of the wallet, from the user's `crypto_wallets`. */
		CryptoWalletIdPath: string;
		/** ID of the email address, from the user's `emails`. */
		EmailIdPath: string;
		/** ID of the linked account, from the user's `providers`. */
		OauthUserRegistrationIdPath: string;
		/** ID of the password, from the user's `password`. */
		PasswordIdPath: string;
		/** ID of the phone number, from the user's `phone_numbers`. */
		PhoneIdPath: string;
		/** ID of the authenticator app, from the user's `totps`. */
		TotpIdPath: string;
		/** ID of the passkey or security key, from the user's `webauthn_registrations`. */
		WebauthnRegistrationIdPath: string;
		/** ID of the user, or your own external ID if you assigned one. */
		UserIdPath: string;
		/** ID of the Connected App, which is the `client_id` it uses in OAuth. */
		ConnectedAppIdPath: string;
		/** Domain that the keys are registered for, without scheme or port. */
		WebauthnDomainPath: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	"connectedApp.clients.create": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": ConnectedAppClientsCreateRequest;
			};
		};
		responses: {
			/** The created app, and its secret if it has one. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ConnectedAppClientsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"connectedApp.clients.search": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": ConnectedAppClientsSearchRequest;
			};
		};
		responses: {
			/** One page of apps. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ConnectedAppClientsSearchResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"connectedApp.clients.get": {
		parameters: {
			query?: never;
			header?: never;
			path: ClientIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The app. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ConnectedAppClientsGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"connectedApp.clients.update": {
		parameters: {
			query?: never;
			header?: never;
			path: ClientIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": ConnectedAppClientsUpdateBody;
			};
		};
		responses: {
			/** The updated app. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ConnectedAppClientsUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"connectedApp.clients.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: ClientIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The app is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ConnectedAppClientsDeleteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"connectedApp.clients.secrets.rotate": {
		parameters: {
			query?: never;
			header?: never;
			path: ClientIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The app with only the new secret. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ConnectedAppClientsSecretsRotateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"connectedApp.clients.secrets.rotateCancel": {
		parameters: {
			query?: never;
			header?: never;
			path: ClientIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The app with only the old secret. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ConnectedAppClientsSecretsRotateCancelResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"connectedApp.clients.secrets.rotateStart": {
		parameters: {
			query?: never;
			header?: never;
			path: ClientIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The app with both secrets valid. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ConnectedAppClientsSecretsRotateStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"cryptoWallets.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": CryptoWalletsAuthenticateRequest;
			};
		};
		responses: {
			/** The authenticated user, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": CryptoWalletsAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: CryptoWalletNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"cryptoWallets.authenticateStart": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": CryptoWalletsAuthenticateStartRequest;
			};
		};
		responses: {
			/** The challenge to sign. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": CryptoWalletsAuthenticateStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"debug.whoami": {
		parameters: NoParameters;
		requestBody?: never;
		responses: {
			/** The credentials are valid. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": DebugWhoamiResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"fraud.email.risk": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": FraudEmailRiskRequest;
			};
		};
		responses: {
			/** What is known about the address, and the recommendation. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FraudEmailRiskResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"fraud.fingerprint.lookup": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": FraudFingerprintLookupRequest;
			};
		};
		responses: {
			/** The fingerprints and the verdict. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FraudFingerprintLookupResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: TelemetryIdNotFound;
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
			/** Where to redirect the user. With consent, the query contains the code; otherwise, an error. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": IdpAuthorization;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppOrUserNotFound;
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
			/** The request is valid. Ask for consent if it is required. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": IdpOauthAuthorizeStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppOrUserNotFound;
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
			/** The session as the impersonated user. */
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
	"m2m.clients.create": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": M2mClientsCreateRequest;
			};
		};
		responses: {
			/** The created client and its secret. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": M2mClientsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"m2m.clients.search": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": M2mClientsSearchRequest;
			};
		};
		responses: {
			/** One page of clients. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": M2mClientsSearchResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"m2m.clients.get": {
		parameters: {
			query?: never;
			header?: never;
			path: M2mClientsDeletePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The client. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": M2mClientsGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: M2mClientNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"m2m.clients.update": {
		parameters: {
			query?: never;
			header?: never;
			path: M2mClientsDeletePath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": M2mClientsUpdateBody;
			};
		};
		responses: {
			/** The updated client. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": M2mClientsUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: M2mClientNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"m2m.clients.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: M2mClientsDeletePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The client is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": M2mClientsDeleteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: M2mClientNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"m2m.clients.secrets.rotate": {
		parameters: {
			query?: never;
			header?: never;
			path: M2mClientsDeletePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The client with only the new secret. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": M2mClientsSecretsRotateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: M2mClientNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"m2m.clients.secrets.rotateCancel": {
		parameters: {
			query?: never;
			header?: never;
			path: M2mClientsDeletePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The client with only the old secret. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": M2mClientsSecretsRotateCancelResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: M2mClientNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"m2m.clients.secrets.rotateStart": {
		parameters: {
			query?: never;
			header?: never;
			path: M2mClientsDeletePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The client with both secrets valid. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": M2mClientsSecretsRotateStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: M2mClientNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.create": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksCreateRequest;
			};
		};
		responses: {
			/** The token to put into your link. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
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
			/** The authenticated user, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: MagicLinkNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.email.invite": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksEmailInviteRequest;
			};
		};
		responses: {
			/** The user exists and the email is on its way. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksEmailInviteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.email.loginOrCreate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksEmailLoginOrCreateRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksEmailLoginOrCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.email.revokeInvite": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksEmailRevokeInviteRequest;
			};
		};
		responses: {
			/** The invitation is revoked. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksEmailRevokeInviteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: EmailNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"magicLinks.email.send": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": MagicLinksEmailSendRequest;
			};
		};
		responses: {
			/** The message is sent. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": MagicLinksEmailSendResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: EmailNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"oauth.attach": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OauthAttachRequest;
			};
		};
		responses: {
			/** The token for the start URL. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OauthAttachResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
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
			/** The authenticated user, the values that the provider issued, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OauthAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsAuthenticateRequest;
			};
		};
		responses: {
			/** The authenticated user, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: OtpCodeNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.email.loginOrCreate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsEmailLoginOrCreateRequest;
			};
		};
		responses: {
			/** The passcode is on its way. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsEmailLoginOrCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.email.send": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsEmailSendRequest;
			};
		};
		responses: {
			/** The passcode is on its way. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsEmailSendResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: EmailNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.sms.loginOrCreate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsSmsLoginOrCreateRequest;
			};
		};
		responses: {
			/** The passcode is on its way. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsSmsLoginOrCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
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
			/** The passcode is on its way. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsSmsSendResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: PhoneNumberNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.whatsapp.loginOrCreate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsWhatsappLoginOrCreateRequest;
			};
		};
		responses: {
			/** The passcode is on its way. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsWhatsappLoginOrCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"otps.whatsapp.send": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": OtpsWhatsappSendRequest;
			};
		};
		responses: {
			/** The passcode is on its way. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": OtpsWhatsappSendResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: PhoneNumberNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"passwords.create": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": PasswordsCreateRequest;
			};
		};
		responses: {
			/** The created user, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
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
			/** The authenticated user, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: EmailNotFound;
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
			/** The password is set; includes the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsEmailResetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
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
			404: EmailNotFound;
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
			/** The password is changed; includes the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsExistingPasswordResetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: EmailNotFound;
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
			/** The user has the password. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsMigrateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
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
			/** The password is changed; the session continues. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": PasswordsSessionsResetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: SessionNotFound;
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
			/** The rating of the password. */
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
	"project.metrics": {
		parameters: NoParameters;
		requestBody?: never;
		responses: {
			/** The current counts. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ProjectMetricsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
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
	"rbac.policy": {
		parameters: NoParameters;
		requestBody?: never;
		responses: {
			/** The current policy. */
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
	"fraud.rules.list": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": FraudRulesListRequest;
			};
		};
		responses: {
			/** One page of rules. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FraudRulesListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"fraud.rules.set": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": FraudRulesSetRequest;
			};
		};
		responses: {
			/** The rule is in effect, or removed if `NONE`. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FraudRulesSetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
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
			404: UserNotFound;
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
			/** The user that the token represents, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsAttestResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: TrustedTokenProfileNotFound;
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
			/** The session is active. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			403: UserNotPermitted;
			404: SessionNotFound;
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
			/** The user that the token represents, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsExchangeAccessTokenResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: AccessTokenNotFound;
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
			/** The keys currently in use. */
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
			/** The user that the old session represents, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsMigrateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"sessions.revoke": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": SessionsRevokeRequest;
			};
		};
		responses: {
			/** The session is revoked. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": SessionsRevokeResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: SessionNotFound;
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
			/** What the user needs to set up the app. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": TotpsCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
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
			/** The passcode is valid; includes the session if there is one. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": TotpsAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"totps.recover": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": TotpsRecoverRequest;
			};
		};
		responses: {
			/** The code was valid and is used up; includes the session if there is one. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": TotpsRecoverResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"totps.recoveryCodes": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": TotpsRecoveryCodesRequest;
			};
		};
		responses: {
			/** The recovery codes, by app. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": TotpsRecoveryCodesResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.create": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": UsersCreateRequest;
			};
		};
		responses: {
			/** The created user. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersCreateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deleteBiometricRegistration": {
		parameters: {
			query?: never;
			header?: never;
			path: BiometricRegistrationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the registration. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeleteBiometricRegistrationResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: BiometricRegistrationNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deleteCryptoWallet": {
		parameters: {
			query?: never;
			header?: never;
			path: CryptoWalletIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the wallet. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeleteCryptoWalletResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: CryptoWalletNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deleteEmail": {
		parameters: {
			query?: never;
			header?: never;
			path: EmailIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the address. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeleteEmailResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: EmailNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deleteOAuthRegistration": {
		parameters: {
			query?: never;
			header?: never;
			path: OauthUserRegistrationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the account. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeleteOAuthRegistrationResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: OauthUserRegistrationNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deletePassword": {
		parameters: {
			query?: never;
			header?: never;
			path: PasswordIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the password. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeletePasswordResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: PasswordNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deletePhoneNumber": {
		parameters: {
			query?: never;
			header?: never;
			path: PhoneIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the number. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeletePhoneNumberResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: PhoneNumberNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.search": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": UsersSearchRequest;
			};
		};
		responses: {
			/** One page of users. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersSearchResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deleteTOTP": {
		parameters: {
			query?: never;
			header?: never;
			path: TotpIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the app. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeleteTOTPResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: TotpNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deleteWebAuthnRegistration": {
		parameters: {
			query?: never;
			header?: never;
			path: WebauthnRegistrationIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the key. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeleteWebAuthnRegistrationResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: WebauthnRegistrationNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.get": {
		parameters: {
			query?: never;
			header?: never;
			path: UserIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The current user. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersGetResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.update": {
		parameters: {
			query?: never;
			header?: never;
			path: UserIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": UsersUpdateBody;
			};
		};
		responses: {
			/** The updated user. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: UserIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user is deleted. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeleteResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.connectedApps": {
		parameters: {
			query?: never;
			header?: never;
			path: UserIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The apps that currently have access. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersConnectedAppsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.revoke": {
		parameters: {
			query?: never;
			header?: never;
			path: UserIdConnectedAppIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The app no longer has access. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersRevokeResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: ConnectedAppOrUserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.exchangePrimaryFactor": {
		parameters: {
			query?: never;
			header?: never;
			path: UserIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": UsersExchangePrimaryFactorBody;
			};
		};
		responses: {
			/** The user with the new address or number. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersExchangePrimaryFactorResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"users.deleteExternalId": {
		parameters: {
			query?: never;
			header?: never;
			path: UserIdPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user without the external ID. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": UsersDeleteExternalIdResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"fraud.verdictReasons.list": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": FraudVerdictReasonsListRequest;
			};
		};
		responses: {
			/** The reasons, on one page. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FraudVerdictReasonsListResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"fraud.verdictReasons.override": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": FraudVerdictReasonsOverrideRequest;
			};
		};
		responses: {
			/** The override is in effect. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": FraudVerdictReasonsOverrideResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"webauthn.authenticate": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": WebauthnAuthenticateRequest;
			};
		};
		responses: {
			/** The authenticated user, and the session if one was requested. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": WebauthnAuthenticateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: WebauthnRegistrationNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"webauthn.authenticateStart": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": WebauthnAuthenticateStartRequest;
			};
		};
		responses: {
			/** What the browser needs to have the challenge signed. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": WebauthnAuthenticateStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"webauthn.listCredentials": {
		parameters: {
			query?: never;
			header?: never;
			path: UserIdDomainPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The registered keys. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": WebauthnListCredentialsResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"webauthn.register": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": WebauthnRegisterRequest;
			};
		};
		responses: {
			/** The key is registered; includes the session if there is one. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": WebauthnRegisterResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"webauthn.registerStart": {
		parameters: NoParameters;
		requestBody: {
			content: {
				"application/json": WebauthnRegisterStartRequest;
			};
		};
		responses: {
			/** What the browser needs to create the key. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": WebauthnRegisterStartResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: UserNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
	"webauthn.update": {
		parameters: {
			query?: never;
			header?: never;
			path: WebauthnRegistrationIdPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": WebauthnUpdateBody;
			};
		};
		responses: {
			/** The key with its new label. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": WebauthnUpdateResponse;
				};
			};
			400: BadRequest;
			401: Unauthorized;
			404: WebauthnRegistrationNotFound;
			429: TooManyRequests;
			500: InternalServerError;
		};
	};
}
/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
export type ConnectedAppClientType = "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});
/** Display name of the app, shown when consent is requested. */
export type ConnectedAppName = string;
/** Your own description of what the app is for. */
export type ConnectedAppDescription = string;
/** URLs that the app may redirect users to after they approve or deny access. An authorization request is rejected unless its `redirect_uri` is one of these. */
export type ConnectedAppRedirectUrlList = string[];
/** URLs that the app may redirect users to after an OpenID Connect logout. */
export type ConnectedAppLogoutUrlList = string[];
/** Whether the app's access tokens can carry the scope `full_access` and be exchanged for sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
export type ConnectedAppFullAccess = boolean;
/** Whether the app gets `offline_access`, and thus refresh tokens, without the user's consent. For your own (first-party) apps only. */
export type ConnectedAppOfflineConsentBypass = boolean;
/** Lifetime of the app's access tokens in minutes. Defaults to 60. */
export type AccessTokenExpiryMinutes = number;
/** Additional audience for the `aud` claim of the app's access tokens, such as the URL of your API. */
export type AccessTokenCustomAudience = string;
/** Custom claims for the app's access tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
export type AccessTokenTemplate = string;
/** Custom claims for the app's ID tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
export type IdTokenTemplate = string;
/** HTTP status, repeated in the body. 2xx on success. */
export type StatusCode = number;
/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
export type RequestId = string;
/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
export type ConnectedAppId = string;
/** Last four characters of the client's secret, to identify which one a service uses. */
export type ClientSecretLastFour = string;
/** Last four characters of the secret that a rotation has created. `null` while no rotation is in progress. */
export type NextClientSecretLastFour = string | null;
/** Status of the app. `active` if users can grant it access. */
export type ConnectedAppStatus = string;
/** A new Connected App, with its secret if its type has one. */
export interface ConnectedAppWithClientSecret {
	/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
	client_id: ConnectedAppId;
	/** Secret that the app authenticates with. Returned only this once, since Stytch stores only a hash; if it is lost, rotate it. Absent for public apps. */
	client_secret?: string;
	/** Last four characters of the client's secret, to identify which one a service uses. */
	client_secret_last_four?: ClientSecretLastFour;
	/** Last four characters of the secret that a rotation has created. `null` while no rotation is in progress. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Display name of the app, shown when consent is requested. */
	client_name: ConnectedAppName;
	/** Your own description of what the app is for. */
	client_description: ConnectedAppDescription;
	/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Status of the app. `active` if users can grant it access. */
	status: ConnectedAppStatus;
	/** URL of the logo shown next to the name; `null` or absent for an app without one. */
	logo_url?: string | null;
	/** Whether the app's access tokens can carry the scope `full_access` and be exchanged for sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, and thus refresh tokens, without the user's consent. For your own (first-party) apps only. */
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	/** URLs that the app may redirect users to after they approve or deny access. An authorization request is rejected unless its `redirect_uri` is one of these. */
	redirect_urls: ConnectedAppRedirectUrlList;
	/** URLs that the app may redirect users to after an OpenID Connect logout. */
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	/** Lifetime of the app's access tokens in minutes. Defaults to 60. */
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	/** Additional audience for the `aud` claim of the app's access tokens, such as the URL of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	access_token_template_content: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	id_token_template_content: IdTokenTemplate;
	/** URL of the metadata document that the app identified itself with, if it did. */
	client_id_metadata_url?: string;
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
/** An app, your own or a third party's, that can request access from your users over OAuth; your project is its authorization server. */
export interface ConnectedApp {
	/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
	client_id: ConnectedAppId;
	/** Last four characters of the client's secret, to identify which one a service uses. */
	client_secret_last_four?: ClientSecretLastFour;
	/** Last four characters of the secret that a rotation has created. `null` while no rotation is in progress. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Display name of the app, shown when consent is requested. */
	client_name: ConnectedAppName;
	/** Your own description of what the app is for. */
	client_description: ConnectedAppDescription;
	/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Status of the app. `active` if users can grant it access. */
	status: ConnectedAppStatus;
	/** URL of the logo shown next to the name; `null` or absent for an app without one. */
	logo_url?: string | null;
	/** Whether the app's access tokens can carry the scope `full_access` and be exchanged for sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, and thus refresh tokens, without the user's consent. For your own (first-party) apps only. */
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	/** URLs that the app may redirect users to after they approve or deny access. An authorization request is rejected unless its `redirect_uri` is one of these. */
	redirect_urls: ConnectedAppRedirectUrlList;
	/** URLs that the app may redirect users to after an OpenID Connect logout. */
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	/** Lifetime of the app's access tokens in minutes. Defaults to 60. */
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	/** Additional audience for the `aud` claim of the app's access tokens, such as the URL of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	access_token_template_content: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	id_token_template_content: IdTokenTemplate;
	/** URL of the metadata document that the app identified itself with, if it did. */
	client_id_metadata_url?: string;
	/** How the app was created: by you, by registering itself (dynamic client registration), or from its metadata document. */
	creation_method: string;
}
/** Position of this page among all results. */
export interface ClientSearchResultsMetadata {
	/** Number of clients on all pages. -1 if totals are disabled for the workspace. */
	total: number;
	/** Cursor of the next page, to pass as `cursor`. `null` or absent on the last page. */
	next_cursor?: string | null;
}
/** A Connected App during a secret rotation, with its next secret. */
export interface ConnectedAppWithNextClientSecret {
	/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
	client_id: ConnectedAppId;
	/** Last four characters of the client's secret, to identify which one a service uses. */
	client_secret_last_four: ClientSecretLastFour;
	/** The new secret, already valid alongside the old one. Returned only this once, since Stytch stores only a hash; if it is lost, cancel the rotation and start another. */
	next_client_secret: string;
	/** Last four characters of the secret that a rotation has created. `null` while no rotation is in progress. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Display name of the app, shown when consent is requested. */
	client_name: ConnectedAppName;
	/** Your own description of what the app is for. */
	client_description: ConnectedAppDescription;
	/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Status of the app. `active` if users can grant it access. */
	status: ConnectedAppStatus;
	/** URL of the logo shown next to the name; `null` or absent for an app without one. */
	logo_url?: string | null;
	/** Whether the app's access tokens can carry the scope `full_access` and be exchanged for sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, and thus refresh tokens, without the user's consent. For your own (first-party) apps only. */
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	/** URLs that the app may redirect users to after they approve or deny access. An authorization request is rejected unless its `redirect_uri` is one of these. */
	redirect_urls: ConnectedAppRedirectUrlList;
	/** URLs that the app may redirect users to after an OpenID Connect logout. */
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	/** Lifetime of the app's access tokens in minutes. Defaults to 60. */
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	/** Additional audience for the `aud` claim of the app's access tokens, such as the URL of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	access_token_template_content: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	id_token_template_content: IdTokenTemplate;
	/** URL of the metadata document that the app identified itself with, if it did. */
	client_id_metadata_url?: string;
}
/** Blockchain of the wallet. All Ethereum-compatible blockchains count as `ethereum`. */
export type CryptoWalletType = "ethereum" | "solana" | (string & {});
/** Address of the wallet on its chain. */
export type CryptoWalletAddress = string;
/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
export type ExistingSessionToken = string;
/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
export type ExistingSessionJwt = string;
/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. */
export type SessionDurationMinutes = number;
/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
export interface SessionCustomClaims {
	[key: string]: unknown;
}
/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
export type TelemetryId = string;
/** ID of a user, unique within the project. `user-live-` or `user-test-` followed by a UUID. */
export type UserId = string;
/** Your own ID for the user, unique within the project; calls accept it in place of Stytch's. At most 128 characters: letters, digits, `.`, `_`, `-` and `|`. */
export type UserExternalId = string;
/** `active` users get login links; `pending` users have not authenticated yet, get signup links, and become active with their first successful authentication. */
export type UserStatus = "active" | "pending" | (string & {});
/** Name of the user. Each part is optional. */
export interface UserName {
	/** Given name, such as `Ada`. */
	first_name?: string;
	/** Names between the first and the last, in a single string. */
	middle_name?: string;
	/** Family name, such as `Lovelace`. */
	last_name?: string;
}
/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
export type EmailId = string;
/** An email address of a user. A user may have several; each belongs to only one user. */
export interface UserEmail {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
	/** The email address. */
	email: string;
	/** Whether the user has ever authenticated through this address. */
	verified: boolean;
}
/** ID of a phone number of a user. `phone-number-live-` or `phone-number-test-` followed by a UUID. */
export type PhoneId = string;
/** A phone number of a user, for one-time passcodes. */
export interface UserPhoneNumber {
	/** ID of a phone number of a user. `phone-number-live-` or `phone-number-test-` followed by a UUID. */
	phone_id: PhoneId;
	/** Phone number in E.164 format, such as `+12025550162`. */
	phone_number: string;
	/** Whether the user has ever authenticated with a passcode sent to this number. */
	verified: boolean;
}
/** An account at an OAuth provider that the user logs in with. */
export interface OauthProvider {
	/** ID of the link between the user and the account at the provider. */
	oauth_user_registration_id: string;
	/** OAuth provider of the account, such as `Google`. */
	provider_type: string;
	/** The provider's own ID for the account, called `sub` in OpenID Connect. */
	provider_subject: string;
	/** URL of the account's picture, if the provider returns one. */
	profile_picture_url: string;
	/** Language setting of the account, if the provider returns it. */
	locale: string;
}
/** ID of the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-` followed by a UUID. */
export type WebauthnRegistrationId = string;
/** A passkey or security key that the user registered. */
export interface WebauthnRegistration {
	/** ID of the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-` followed by a UUID. */
	webauthn_registration_id: WebauthnRegistrationId;
	/** Domain that the key was registered for. */
	domain: string;
	/** User agent of the browser in which the key was registered. */
	user_agent: string;
	/** Whether the user has ever authenticated with the key. */
	verified: boolean;
	/** Type of authenticator that the registration requested: `platform` is built into the device, `cross-platform` can be carried from one device to another. Without a value, it requested neither. */
	authenticator_type: "platform" | "cross-platform" | (string & {});
	/** Label of the key, to distinguish it from the user's others. */
	name: string;
}
/** ID of the registration of an authenticator app. `totp-live-` or `totp-test-` followed by a UUID. */
export type TotpId = string;
/** An authenticator app (TOTP) of the user. */
export interface TotpRegistration {
	/** ID of the registration of an authenticator app. `totp-live-` or `totp-test-` followed by a UUID. */
	totp_id: TotpId;
	/** Whether the user has ever authenticated with a passcode of this app. */
	verified: boolean;
}
/** A blockchain wallet that the user logs in with. */
export interface CryptoWallet {
	/** Stytch's ID of the wallet. */
	crypto_wallet_id: string;
	/** Address of the wallet on its chain. */
	crypto_wallet_address: CryptoWalletAddress;
	/** Blockchain of the wallet. All Ethereum-compatible blockchains count as `ethereum`. */
	crypto_wallet_type: CryptoWalletType;
	/** Whether the user has ever authenticated by signing with this wallet. */
	verified: boolean;
}
/** A phone that the user unlocks by fingerprint or face to log in. */
export interface BiometricRegistration {
	/** ID of the phone's registration. */
	biometric_registration_id: string;
	/** Whether the user has ever authenticated with this phone. */
	verified: boolean;
}
/** Indicates that the user has a password; the password itself is never returned. */
export interface UserPassword {
	/** ID of the password, not the password itself. */
	password_id: string;
	/** Whether the user must set a new password before the next password login. */
	requires_reset: boolean;
}
/** ID of a role in the project's RBAC policy, as chosen in the dashboard. `stytch_user` is predefined. The permissions of several roles are combined. */
export type RoleId = string;
/** Your own data about the user, which only backends can write (frontends can read it), such as plan or billing ID. At most 20 top-level keys and 4 KB; not for sensitive data. An update merges top-level keys; `null` removes one. */
export interface TrustedMetadata {
	[key: string]: unknown;
}
/** Your own data, which the user can overwrite from the frontend, such as preferences; not for anything that determines access. At most 20 top-level keys and 4 KB. An update merges top-level keys; `null` removes one. */
export interface UntrustedMetadata {
	[key: string]: unknown;
}
/** A user's account in the project, with all of their login methods. */
export interface User {
	/** ID of a user, unique within the project. `user-live-` or `user-test-` followed by a UUID. */
	user_id: UserId;
	/** Your own ID for the user, unique within the project; calls accept it in place of Stytch's. At most 128 characters: letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: UserExternalId;
	/** `active` users get login links; `pending` users have not authenticated yet, get signup links, and become active with their first successful authentication. */
	status: UserStatus;
	/** Name of the user. Each part is optional. */
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
	/** Registered blockchain wallets. */
	crypto_wallets: CryptoWallet[];
	/** Phones registered for fingerprint or face unlock. */
	biometric_registrations: BiometricRegistration[];
	/** Indicates that the user has a password; the password itself is never returned. */
	password?: UserPassword;
	/** Roles assigned to the user. */
	roles: RoleId[];
	/** Your own data about the user, which only backends can write (frontends can read it), such as plan or billing ID. At most 20 top-level keys and 4 KB; not for sensitive data. An update merges top-level keys; `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend, such as preferences; not for anything that determines access. At most 20 top-level keys and 4 KB. An update merges top-level keys; `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Whether logins are temporarily locked after too many failed attempts in a row (10 unless configured otherwise for the project). */
	is_locked: boolean;
	/** When the lock started, if there is one. */
	lock_created_at?: string;
	/** When the lock expires, if there is one; an hour after it started unless configured otherwise for the project. */
	lock_expires_at?: string;
	/** When the user was created. */
	created_at?: string;
}
/** ID of a session; not a credential for it. `session-live-` or `session-test-` followed by a UUID. */
export type SessionId = string;
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
/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
export interface Attributes {
	/** IP address of the user's device, not of your backend. */
	ip_address?: string;
	/** `User-Agent` header sent by the user's device. */
	user_agent?: string;
}
/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
export interface Session {
	/** ID of a session; not a credential for it. `session-live-` or `session-test-` followed by a UUID. */
	session_id: SessionId;
	/** ID of a user, unique within the project. `user-live-` or `user-test-` followed by a UUID. */
	user_id: UserId;
	/** Factors that the user has authenticated with in this session, one entry per authentication. */
	authentication_factors: AuthenticationFactor[];
	/** Roles that determine what the session is permitted to do. */
	roles: RoleId[];
	/** When the session started. */
	started_at?: string;
	/** When the session was last authenticated. */
	last_accessed_at?: string;
	/** When the session expires, unless it is extended or revoked earlier. */
	expires_at?: string;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Your own claims, as set with `session_custom_claims`. Also included in the session's JWT. */
	custom_claims?: {
		[key: string]: unknown;
	};
}
/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
export type SessionToken = string;
/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
export type SessionJwt = string;
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
/** User to whom the login method is added, by its ID or your own external ID. Specify only one of `user_id`, `session_token` and `session_jwt`. */
export type TargetUserReference = string;
/** Token of a session of the user to whom the login method is added. */
export type TargetSessionToken = string;
/** JWT of a session of the user to whom the login method is added. */
export type TargetSessionJwt = string;
/** Whether this call created the user. Do not expose it to the browser, since it reveals who is registered. */
export type UserCreated = boolean;
/** Action to take on the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the user (with a second factor or a captcha) before continuing. */
export type FraudAction = "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {});
/** Your own labels, stored with the telemetry ID so that you can find the lookup in the dashboard. At most 65 characters each: letters, digits, `_`, `-`, `+`, `.` and `@`. */
export interface FraudExternalMetadata {
	/** Who the lookup is about, such as your ID of the user. */
	external_id?: string;
	/** Which of your customers the lookup is about. */
	organization_id?: string;
	/** What the user was doing, such as `login`. */
	user_action?: string;
}
/** Cookie of Stytch's fingerprinting on the device. `visitor-` followed by a UUID. Unique to one person's browser, but lost when cookies are cleared or in a private window. */
export type VisitorId = string;
/** Derived from the visitor ID and the network fingerprint. `browser-id-` followed by a UUID. As unique as the visitor ID, and as easily discarded. */
export type BrowserId = string;
/** The most specific fingerprint. `visitor-fingerprint-` followed by a UUID. A hash of what the device reveals, without cookies or the IP address, so it stays the same in private windows and behind a VPN. */
export type VisitorFingerprint = string;
/** Fingerprint of the browser and its exact version. `browser-fingerprint-` followed by a UUID. Shared by many people. */
export type BrowserFingerprint = string;
/** Fingerprint of the operating system and processor architecture. `hardware-fingerprint-` followed by a UUID. Shared by many people. */
export type HardwareFingerprint = string;
/** Fingerprint of how the device uses TLS. `network-fingerprint-` followed by a UUID. The least specific fingerprint, shared by very many people. */
export type NetworkFingerprint = string;
/** A warning sign that lookups detect, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`. `RULE_MATCH` means that one of your rules determined the verdict. */
export type FraudVerdictReason = string;
/** Type of identifier that a rule matches devices or networks by. Present in a verdict only with the reason `RULE_MATCH`. */
export type FraudRuleType = "VISITOR_ID" | "BROWSER_ID" | "VISITOR_FINGERPRINT" | "BROWSER_FINGERPRINT" | "HARDWARE_FINGERPRINT" | "NETWORK_FINGERPRINT" | "CIDR_BLOCK" | "ASN" | "COUNTRY_CODE" | (string & {});
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
/** Scopes that the client's tokens can carry, in your own terms such as `read:users`. A token carries all of them, or those that the token request specifies. */
export type M2mScopeList = string[];
/** Display name of the client. */
export type M2mClientName = string;
/** Your own description of what the client is for. */
export type M2mClientDescription = string;
/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; not for sensitive data. */
export interface M2mTrustedMetadata {
	[key: string]: unknown;
}
/** ID of an M2M client, the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` followed by a UUID, unless you chose another when you created the client. */
export type M2mClientId = string;
/** Whether the client can get tokens (`active`) or cannot until it is reactivated (`inactive`). */
export type M2mClientStatus = "active" | "inactive" | (string & {});
/** A new M2M client, with its secret. */
export interface M2mClientWithClientSecret {
	/** ID of an M2M client, the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` followed by a UUID, unless you chose another when you created the client. */
	client_id: M2mClientId;
	/** Secret that the client authenticates with. Returned only this once, since Stytch stores only a hash; if it is lost, rotate it. */
	client_secret: string;
	/** Last four characters of the client's secret, to identify which one a service uses. */
	client_secret_last_four: ClientSecretLastFour;
	/** Last four characters of the secret that a rotation has created. `null` while no rotation is in progress. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Display name of the client. */
	client_name: M2mClientName;
	/** Your own description of what the client is for. */
	client_description: M2mClientDescription;
	/** Whether the client can get tokens (`active`) or cannot until it is reactivated (`inactive`). */
	status: M2mClientStatus;
	/** Scopes that the client's tokens can carry, in your own terms such as `read:users`. A token carries all of them, or those that the token request specifies. */
	scopes: M2mScopeList;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; not for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** One condition of a client search. `filter_name` selects what to compare, and `filter_value` what to compare it with. */
export type M2mClientSearchFilter = {
	/** Selects this filter; always `client_id`. */
	filter_name: "client_id";
	/** IDs of the clients to find. */
	filter_value: string[];
} | {
	/** Selects this filter; always `client_name`. */
	filter_name: "client_name";
	/** Complete client names, not parts of them. */
	filter_value: string[];
} | {
	/** Selects this filter; always `scopes`. */
	filter_name: "scopes";
	/** Names of the scopes. */
	filter_value: string[];
} | {
	/** Name of the filter, as documented by Stytch. */
	filter_name: string;
	/** Value to compare with, in the form that the filter takes. */
	filter_value: unknown;
};
/** Which clients to find. Without a query or without operands, all clients of the project. */
export interface M2mClientSearchQuery {
	/** How the operands are combined. `AND` matches clients that meet all of them, `OR` those that meet any. */
	operator: "AND" | "OR" | (string & {});
	/** Filters, one condition each. */
	operands: M2mClientSearchFilter[];
}
/** A service or script that authenticates to your services as itself, without a user. */
export interface M2mClient {
	/** ID of an M2M client, the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` followed by a UUID, unless you chose another when you created the client. */
	client_id: M2mClientId;
	/** Last four characters of the client's secret, to identify which one a service uses. */
	client_secret_last_four: ClientSecretLastFour;
	/** Last four characters of the secret that a rotation has created. `null` while no rotation is in progress. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Display name of the client. */
	client_name: M2mClientName;
	/** Your own description of what the client is for. */
	client_description: M2mClientDescription;
	/** Whether the client can get tokens (`active`) or cannot until it is reactivated (`inactive`). */
	status: M2mClientStatus;
	/** Scopes that the client's tokens can carry, in your own terms such as `read:users`. A token carries all of them, or those that the token request specifies. */
	scopes: M2mScopeList;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; not for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** An M2M client during a secret rotation, with its next secret. */
export interface M2mClientWithNextClientSecret {
	/** ID of an M2M client, the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` followed by a UUID, unless you chose another when you created the client. */
	client_id: M2mClientId;
	/** Last four characters of the client's secret, to identify which one a service uses. */
	client_secret_last_four: ClientSecretLastFour;
	/** The new secret, already valid alongside the old one. Returned only this once, since Stytch stores only a hash; if it is lost, cancel the rotation and start another. */
	next_client_secret: string;
	/** Last four characters of the secret that a rotation has created. `null` while no rotation is in progress. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Display name of the client. */
	client_name: M2mClientName;
	/** Your own description of what the client is for. */
	client_description: M2mClientDescription;
	/** Whether the client can get tokens (`active`) or cannot until it is reactivated (`inactive`). */
	status: M2mClientStatus;
	/** Scopes that the client's tokens can carry, in your own terms such as `read:users`. A token carries all of them, or those that the token request specifies. */
	scopes: M2mScopeList;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; not for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** ID of the user, or your own external ID if you assigned one. */
export type UserReference = string;
/** PKCE verifier. Required if, and only if, the link was requested with a `code_challenge`. */
export type CodeVerifier = string;
/** Rejects the token or passcode unless it is authenticated from where it was requested. Compares the `attributes` of this request with those of the request that created it. */
export interface AttributeMatchOptions {
	/** Whether the IP addresses must match. */
	ip_match_required: boolean;
	/** Whether the user agents must match. */
	user_agent_match_required: boolean;
}
/** Whether all other sessions of the user must end. Stytch has ended its own; act on this if you manage sessions yourself. */
export type ResetSessions = boolean;
/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
export type Locale = "en" | "es" | "fr" | "pt-br" | (string & {});
/** URL that an active user is redirected to after clicking the link; usually a route of your backend, which receives `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Defaults to the project's default login redirect URL; without one the call fails. */
export type LoginMagicLinkUrl = string;
/** URL that a new or pending user is redirected to after clicking the link; usually a route of your backend, which receives `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Defaults to the project's default signup redirect URL; without one the call fails. */
export type SignupMagicLinkUrl = string;
/** Lifetime of the login link in minutes, from 5 to 10080 (a week). */
export type LoginExpirationMinutes = number;
/** Lifetime of the signup link in minutes, from 5 to 10080 (a week, the default). */
export type SignupExpirationMinutes = number;
/** ID of the login email template, of the type "Magic links - Login" from the dashboard. Defaults to the project's default template. */
export type LoginTemplateId = string;
/** ID of the signup email template, of the type "Magic links - Sign-up" from the dashboard. Defaults to the project's default template. */
export type SignupTemplateId = string;
/** Whether a new user is created as `pending` instead of `active`, until they authenticate. Set it if users should count only once they have verified their address or number. */
export type CreateUserAsPending = boolean;
/** PKCE challenge: base64url-encoded SHA-256 hash of a verifier that the requesting device keeps. The link can then be authenticated only with that verifier, and so only from that device. */
export type CodeChallenge = string;
/** Lifetime of the passcode in minutes, from 1 to 10. */
export type OtpExpirationMinutes = number;
/** ID of the email template for an active user, of the type "OTP - Login" from the dashboard. Defaults to the project's default template. */
export type OtpLoginTemplateId = string;
/** ID of the email template for a new or pending user, of the type "OTP - Sign-up" from the dashboard. Defaults to the project's default template. */
export type OtpSignupTemplateId = string;
/** Phone number that the passcode is sent to, in E.164 format such as `+12025550162`. In test projects, `+10000000000` can be used without anything being sent. */
export type OtpPhoneNumber = string;
/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
export type OtpLocale = "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
export type PasswordToSet = string;
/** The password as entered. All UTF-8 characters are allowed, including spaces and emojis. */
export type PasswordAttempt = string;
/** Minutes until the reset link expires, from 5 to 10080 (a week). */
export type PasswordResetExpirationMinutes = number;
/** The hash as stored by your old system. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which includes its parameters, as does the encoded form of `argon_2i` and `argon_2id`. */
export type PasswordHash = string;
/** Algorithm of `hash`. For `pbkdf_2`, and where `hash` does not include its parameters, specify them in the `*_config` field of the algorithm. */
export type PasswordHashType = "bcrypt" | "md_5" | "argon_2i" | "argon_2id" | "sha_1" | "sha_512" | "scrypt" | "phpass" | "pbkdf_2" | (string & {});
/** Salt added to the password before it was hashed with MD5, SHA-1, or SHA-512. Omit for hashes without salt. */
export interface PasswordSaltConfig {
	/** Salt prepended to the password. */
	prepend_salt: string;
	/** Salt appended to the password. */
	append_salt: string;
}
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
/** Contents of a valid token. The token's custom claims appear alongside the fields listed here. */
export interface OauthActiveToken {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Always true, meaning that the token can be accepted. */
	active: true;
	/** ID of the user who granted the token. */
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
/** Action that lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
export type FraudRuleAction = "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
/** Network, by its range of addresses such as `203.0.113.0/24`, or a single IP address. The prefix length is 16 to 32. If several blocks match, the smallest takes precedence; among equal blocks, the order is `BLOCK`, `CHALLENGE`, `ALLOW`. */
export type FraudRuleCidrBlock = string;
/** Network, by the autonomous system number (ASN) of its operator, from 0 to 4294967295, as a string. */
export type FraudRuleAsn = string;
/** Country of the IP address, as an ISO 3166-1 two-letter code such as `DE`. Does not support `ALLOW`. */
export type FraudRuleCountryCode = string;
/** A rule that overrides the verdict on matching devices or networks. Of the nine identifiers, only the one named by `rule_type` is set; the others are empty strings. */
export interface FraudRule {
	/** Type of identifier that a rule matches devices or networks by. Present in a verdict only with the reason `RULE_MATCH`. */
	rule_type: FraudRuleType;
	/** Action that lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
	action: FraudRuleAction;
	/** Cookie of Stytch's fingerprinting on the device. `visitor-` followed by a UUID. Unique to one person's browser, but lost when cookies are cleared or in a private window. */
	visitor_id?: VisitorId;
	/** Derived from the visitor ID and the network fingerprint. `browser-id-` followed by a UUID. As unique as the visitor ID, and as easily discarded. */
	browser_id?: BrowserId;
	/** The most specific fingerprint. `visitor-fingerprint-` followed by a UUID. A hash of what the device reveals, without cookies or the IP address, so it stays the same in private windows and behind a VPN. */
	visitor_fingerprint?: VisitorFingerprint;
	/** Fingerprint of the browser and its exact version. `browser-fingerprint-` followed by a UUID. Shared by many people. */
	browser_fingerprint?: BrowserFingerprint;
	/** Fingerprint of the operating system and processor architecture. `hardware-fingerprint-` followed by a UUID. Shared by many people. */
	hardware_fingerprint?: HardwareFingerprint;
	/** Fingerprint of how the device uses TLS. `network-fingerprint-` followed by a UUID. The least specific fingerprint, shared by very many people. */
	network_fingerprint?: NetworkFingerprint;
	/** Network, by its range of addresses such as `203.0.113.0/24`, or a single IP address. The prefix length is 16 to 32. If several blocks match, the smallest takes precedence; among equal blocks, the order is `BLOCK`, `CHALLENGE`, `ALLOW`. */
	cidr_block?: FraudRuleCidrBlock;
	/** Network, by the autonomous system number (ASN) of its operator, from 0 to 4294967295, as a string. */
	asn?: FraudRuleAsn;
	/** Country of the IP address, as an ISO 3166-1 two-letter code such as `DE`. Does not support `ALLOW`. */
	country_code?: FraudRuleCountryCode;
	/** Your own note on why the rule exists. */
	description?: string;
	/** When the rule was first set. */
	created_at: string;
	/** When the rule was last set again; `null` if never. */
	last_updated_at?: string | null;
	/** When the rule expires. Not present for a rule that does not expire. */
	expires_at?: string;
}
/** Also checks whether the user's roles permit an action. If they do not, the request fails with 403; if they do, `verdict` in the response lists the roles that permit it. */
export interface AuthorizationCheck {
	/** ID of the resource to act on, from the RBAC policy, such as `documents`. IDs starting with `stytch` are Stytch's own resources. */
	resource_id: string;
	/** Name of the action in the RBAC policy, such as `read`. */
	action: string;
}
/** Why the request passed its `authorization_check`. Present only if the request had one. */
export interface AuthorizationVerdict {
	/** Always `true`, since a failed check fails the request. */
	authorized: boolean;
	/** All roles of the user that permit the action. */
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
/** Codes that replace the app if the user has lost it (`totps.recover`), each valid for one use. Show them once and ask the user to keep them safe. */
export type TotpRecoveryCodeList = string[];
/** One condition of a user search. `filter_name` selects what to compare, and `filter_value` what to compare it with. */
export type UserSearchFilter = {
	/** Selects this filter; always `created_at_greater_than`. */
	filter_name: "created_at_greater_than";
	/** Time to compare with, in UTC. */
	filter_value: string;
} | {
	/** Selects this filter; always `created_at_less_than`. */
	filter_name: "created_at_less_than";
	/** Time to compare with, in UTC. */
	filter_value: string;
} | {
	/** Selects this filter; always `created_at_between`. */
	filter_name: "created_at_between";
	/** The two times to compare with. */
	filter_value: {
		/** Matches only users created after this time, in UTC. */
		greater_than: string;
		/** Matches only users created before this time, in UTC. */
		less_than: string;
	};
} | {
	/** Selects this filter; always `status`. */
	filter_name: "status";
	/** `active` users get login links; `pending` users have not authenticated yet, get signup links, and become active with their first successful authentication. */
	filter_value: UserStatus;
} | {
	/** Selects this filter; always `user_id`. */
	filter_name: "user_id";
	/** User IDs. Your own external IDs match too. */
	filter_value: string[];
} | {
	/** Selects this filter; always `full_name_fuzzy`. */
	filter_name: "full_name_fuzzy";
	/** Start of a name, or a complete one. */
	filter_value: string;
} | {
	/** Selects this filter; always `email_address`. */
	filter_name: "email_address";
	/** Complete addresses, not parts of them. */
	filter_value: string[];
} | {
	/** Selects this filter; always `email_address_fuzzy`. */
	filter_name: "email_address_fuzzy";
	/** Start of the local part or of the domain. */
	filter_value: string;
} | {
	/** Selects this filter; always `email_id`. */
	filter_name: "email_id";
	/** IDs of the addresses (`email_id`). */
	filter_value: string[];
} | {
	/** Selects this filter; always `email_verified`. */
	filter_name: "email_verified";
	/** Whether the user must have a verified one. */
	filter_value: boolean;
} | {
	/** Selects this filter; always `phone_number`. */
	filter_name: "phone_number";
	/** Complete numbers, in E.164 format, such as `+12025550162`. */
	filter_value: string[];
} | {
	/** Selects this filter; always `phone_number_fuzzy`. */
	filter_name: "phone_number_fuzzy";
	/** Part of a number. */
	filter_value: string;
} | {
	/** Selects this filter; always `phone_id`. */
	filter_name: "phone_id";
	/** IDs of the phone numbers (`phone_id`). */
	filter_value: string[];
} | {
	/** Selects this filter; always `phone_verified`. */
	filter_name: "phone_verified";
	/** Whether the user must have a verified one. */
	filter_value: boolean;
} | {
	/** Selects this filter; always `oauth_provider`. */
	filter_name: "oauth_provider";
	/** Names of the providers. */
	filter_value: string[];
} | {
	/** Selects this filter; always `webauthn_registration_id`. */
	filter_name: "webauthn_registration_id";
	/** IDs of the registrations (`webauthn_registration_id`). */
	filter_value: string[];
} | {
	/** Selects this filter; always `webauthn_registration_verified`. */
	filter_name: "webauthn_registration_verified";
	/** Whether the user must have a verified one. */
	filter_value: boolean;
} | {
	/** Selects this filter; always `crypto_wallet_id`. */
	filter_name: "crypto_wallet_id";
	/** IDs of the wallets (`crypto_wallet_id`). */
	filter_value: string[];
} | {
	/** Selects this filter; always `crypto_wallet_address`. */
	filter_name: "crypto_wallet_address";
	/** Addresses on the blockchain. */
	filter_value: string[];
} | {
	/** Selects this filter; always `crypto_wallet_verified`. */
	filter_name: "crypto_wallet_verified";
	/** Whether the user must have a verified one. */
	filter_value: boolean;
} | {
	/** Selects this filter; always `totp_id`. */
	filter_name: "totp_id";
	/** IDs of the registrations (`totp_id`). */
	filter_value: string[];
} | {
	/** Selects this filter; always `totp_verified`. */
	filter_name: "totp_verified";
	/** Whether the user must have a verified one. */
	filter_value: boolean;
} | {
	/** Selects this filter; always `password_exists`. */
	filter_name: "password_exists";
	/** Whether the user must have one. */
	filter_value: boolean;
} | ({
	/** Name of the filter, as documented by Stytch. */
	filter_name: string;
} & {
	[key: string]: unknown;
});
/** Which users to find. Without a query or without operands, all users of the project. */
export interface UserSearchQuery {
	/** How the operands are combined. `AND` matches users that meet all of them. `OR` (any of them) is deprecated and no longer supported; run several searches instead. */
	operator: "AND" | "OR" | (string & {});
	/** Filters, one condition each. */
	operands: UserSearchFilter[];
}
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
/** A warning sign and the action that lookups recommend because of it: Stytch's `default_action` unless you override it. */
export interface FraudVerdictReasonAction {
	/** A warning sign that lookups detect, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`. `RULE_MATCH` means that one of your rules determined the verdict. */
	verdict_reason: FraudVerdictReason;
	/** Action to take on the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the user (with a second factor or a captcha) before continuing. */
	default_action: FraudAction;
	/** Action that lookups recommend instead, as set by your override; `null` or absent without one. */
	override_action?: FraudAction | null;
	/** When the override was set, if there is one. */
	override_created_at?: string | null;
	/** Your own note on why the override exists; `null` or absent if there is none. */
	override_description?: string | null;
}
/** Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A key can be used only for the domain it was registered for. */
export type WebauthnDomain = string;
/** Whether binary values in the options are encoded in base64url, which the browser's native `navigator.credentials` requires, instead of plain base64. */
export type WebauthnBase64UrlEncoding = boolean;
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
export interface ConnectedAppNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface CryptoWalletNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface UserNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface TelemetryIdNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface ConnectedAppOrUserNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface M2mClientNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface MagicLinkNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface EmailNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface OtpCodeNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface PhoneNumberNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface SessionNotFound {
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
export interface TrustedTokenProfileNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface UserNotPermitted {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface AccessTokenNotFound {
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
export interface BiometricRegistrationNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface OauthUserRegistrationNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface PasswordNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface TotpNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
	};
}
export interface WebauthnRegistrationNotFound {
	headers: AnyHeaders;
	content: {
		"application/json": Error;
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
/** What `connectedApp.clients.create` takes. */
export interface ConnectedAppClientsCreateRequest {
	/** Who developed the app and whether it can keep a secret: your own (`first_party`) or another developer's (`third_party`), with `_public` for browser, mobile, and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Display name of the app, shown when consent is requested. */
	client_name?: ConnectedAppName;
	/** Your own description of what the app is for. */
	client_description?: ConnectedAppDescription;
	/** URL of the logo shown next to the name when consent is requested. */
	logo_url?: string;
	/** URLs that the app may redirect users to after they approve or deny access. An authorization request is rejected unless its `redirect_uri` is one of these. */
	redirect_urls?: ConnectedAppRedirectUrlList;
	/** URLs that the app may redirect users to after an OpenID Connect logout. */
	post_logout_redirect_urls?: ConnectedAppLogoutUrlList;
	/** Whether the app's access tokens can carry the scope `full_access` and be exchanged for sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed?: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, and thus refresh tokens, without the user's consent. For your own (first-party) apps only. */
	bypass_consent_for_offline_access?: ConnectedAppOfflineConsentBypass;
	/** Lifetime of the app's access tokens in minutes. Defaults to 60. */
	access_token_expiry_minutes?: AccessTokenExpiryMinutes;
	/** Additional audience for the `aud` claim of the app's access tokens, such as the URL of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	access_token_template_content?: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	id_token_template_content?: IdTokenTemplate;
}
/** What `connectedApp.clients.create` answers. */
export interface ConnectedAppClientsCreateResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A new Connected App, with its secret if its type has one. */
	connected_app: ConnectedAppWithClientSecret;
}
export interface ClientIdPath {
	/** ID of the Connected App, the `client_id` that it presents in OAuth. */
	client_id: components["parameters"]["ConnectedAppClientIdPath"];
}
/** What `connectedApp.clients.delete` takes. */
export interface ConnectedAppClientsDeleteRequest extends ClientIdPath {
}
/** What `connectedApp.clients.delete` answers. */
export interface ConnectedAppClientsDeleteResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** ID of the Connected App, the `client_id` that the app itself presents in OAuth. `connected-app-live-` or `connected-app-test-` followed by a UUID. */
	client_id: ConnectedAppId;
}
/** What `connectedApp.clients.get` takes. */
export interface ConnectedAppClientsGetRequest extends ClientIdPath {
}
/** What `connectedApp.clients.get` answers. */
export interface ConnectedAppClientsGetResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** An app, your own or a third party's, that can request access from your users over OAuth; your project is its authorization server. */
	connected_app: ConnectedApp;
}
/** What `connectedApp.clients.search` takes. */
export interface ConnectedAppClientsSearchRequest {
	/** The `next_cursor` of the previous page. Omit to get the first page. */
	cursor?: string;
	/**
	 * Number of apps per page, at most 1000. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: number;
}
/** What `connectedApp.clients.search` answers. */
export interface ConnectedAppClientsSearchResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** The apps of this page. */
	connected_apps: ConnectedApp[];
	/** Position of this page among all results. */
	results_metadata: ClientSearchResultsMetadata;
}
/** What `connectedApp.clients.secrets.rotate` takes. */
export interface ConnectedAppClientsSecretsRotateRequest extends ClientIdPath {
}
/** What `connectedApp.clients.secrets.rotate` answers. */
export interface ConnectedAppClientsSecretsRotateResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** An app, your own or a third party's, that can request access from your users over OAuth; your project is its authorization server. */
	connected_app: ConnectedApp;
}
/** What `connectedApp.clients.secrets.rotateCancel` takes. */
export interface ConnectedAppClientsSecretsRotateCancelRequest extends ClientIdPath {
}
/** What `connectedApp.clients.secrets.rotateCancel` answers. */
export interface ConnectedAppClientsSecretsRotateCancelResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** An app, your own or a third party's, that can request access from your users over OAuth; your project is its authorization server. */
	connected_app: ConnectedApp;
}
/** What `connectedApp.clients.secrets.rotateStart` takes. */
export interface ConnectedAppClientsSecretsRotateStartRequest extends ClientIdPath {
}
/** What `connectedApp.clients.secrets.rotateStart` answers. */
export interface ConnectedAppClientsSecretsRotateStartResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A Connected App during a secret rotation, with its next secret. */
	connected_app: ConnectedAppWithNextClientSecret;
}
export interface ConnectedAppClientsUpdateBody {
	/** Display name of the app, shown when consent is requested. */
	client_name?: ConnectedAppName;
	/** Your own description of what the app is for. */
	client_description?: ConnectedAppDescription;
	/** URL of the logo shown next to the name when consent is requested. */
	logo_url?: string;
	/** URLs that the app may redirect users to after they approve or deny access. An authorization request is rejected unless its `redirect_uri` is one of these. */
	redirect_urls?: ConnectedAppRedirectUrlList;
	/** URLs that the app may redirect users to after an OpenID Connect logout. */
	post_logout_redirect_urls?: ConnectedAppLogoutUrlList;
	/** Whether the app's access tokens can carry the scope `full_access` and be exchanged for sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed?: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, and thus refresh tokens, without the user's consent. For your own (first-party) apps only. */
	bypass_consent_for_offline_access?: ConnectedAppOfflineConsentBypass;
	/** Lifetime of the app's access tokens in minutes. Defaults to 60. */
	access_token_expiry_minutes?: AccessTokenExpiryMinutes;
	/** Additional audience for the `aud` claim of the app's access tokens, such as the URL of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	access_token_template_content?: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as a JSON object in a string. May contain template variables. `{}` for none. */
	id_token_template_content?: IdTokenTemplate;
}
/** What `connectedApp.clients.update` takes. */
export interface ConnectedAppClientsUpdateRequest extends ClientIdPath, ConnectedAppClientsUpdateBody {
}
/** What `connectedApp.clients.update` answers. */
export interface ConnectedAppClientsUpdateResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** An app, your own or a third party's, that can request access from your users over OAuth; your project is its authorization server. */
	connected_app: ConnectedApp;
}
/** What `cryptoWallets.authenticate` takes. */
export interface CryptoWalletsAuthenticateRequest {
	/** Blockchain of the wallet. All Ethereum-compatible blockchains count as `ethereum`. */
	crypto_wallet_type: CryptoWalletType;
	/** Address of the wallet on its chain. */
	crypto_wallet_address: CryptoWalletAddress;
	/** Signature of the challenge by the wallet; for Ethereum, the hex string that `personal_sign` returns. */
	signature: string;
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
/** What `cryptoWallets.authenticate` answers. */
export interface CryptoWalletsAuthenticateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
	/** Contents of the signed Sign-In with Ethereum message. Present only if the challenge was one. */
	siwe_params?: {
		/** Site that requested the signature. */
		domain: string;
		/** URI of what the user logged in to. */
		uri: string;
		/** EIP-155 number of the blockchain, as a string. */
		chain_id: string;
		/** Other resources that the login was about, as URIs. */
		resources: string[];
		/** HTTP status, repeated in the body. 2xx on success. */
		status_code: StatusCode;
		/** When the message was created. */
		issued_at?: string;
		/** Your own ID for the login, if the challenge was created with one. */
		message_request_id?: string;
	};
}
/** What `cryptoWallets.authenticateStart` takes. */
export interface CryptoWalletsAuthenticateStartRequest {
	/** Blockchain of the wallet. All Ethereum-compatible blockchains count as `ethereum`. */
	crypto_wallet_type: CryptoWalletType;
	/** Address of the wallet on its chain. */
	crypto_wallet_address: CryptoWalletAddress;
	/** User to whom the login method is added, by its ID or your own external ID. Specify only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user to whom the login method is added. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user to whom the login method is added. */
	session_jwt?: TargetSessionJwt;
	/** Contents of the Sign-In with Ethereum message (EIP-4361). Only for wallets of the type `ethereum`. */
	siwe_params?: {
		/** Your site, as an RFC 3986 authority such as `app.example.com`. The wallet compares it with the page. */
		domain: string;
		/** RFC 3986 URI of what the user logs in to. */
		uri: string;
		/** Other resources that the login is about, as RFC 3986 URIs, such as the link to your terms. May be empty. */
		resources: string[];
		/**
		 * EIP-155 number of the blockchain, as a string, from `1` to `9223372036854775771`. Defaults to `1`, the Ethereum mainnet.
		 * @default "1"
		 */
		chain_id?: string;
		/** Human-readable statement that the user asserts by signing. One line of ASCII; reserved and unreserved characters of RFC 3986 and spaces. */
		statement?: string;
		/** When the message was created, in UTC. Defaults to now. */
		issued_at?: string;
		/** When the signed message becomes valid, in UTC. Defaults to now. */
		not_before?: string;
		/** Your own ID for this login, in characters that RFC 3986 allows in a path (`pchar`). */
		message_request_id?: string;
	};
}
/** What `cryptoWallets.authenticateStart` answers. */
export interface CryptoWalletsAuthenticateStartResponse extends ResponseEnvelope {
	/** Text that the wallet must sign unchanged. */
	challenge: string;
	/** Whether this call created the user. Do not expose it to the browser, since it reveals who is registered. */
	user_created: UserCreated;
}
/** What `debug.whoami` answers. */
export interface DebugWhoamiResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** ID of the project. `project-live-` or `project-test-` followed by a UUID. */
	project_id: string;
	/** Name associated with the credentials; not further documented by the provider. */
	name: string;
}
/** What `fraud.email.risk` takes. */
export interface FraudEmailRiskRequest {
	/** Email address to check. */
	email_address: string;
}
/** What `fraud.email.risk` answers. */
export interface FraudEmailRiskResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Signals from the address itself. */
	address_information: {
		/** Whether email to the address is known to have bounced. */
		has_known_bounces: boolean;
		/** Whether the address is a well-formed email address. */
		has_valid_syntax: boolean;
		/** Whether the address looks like that of a role or group, such as `sales@`, rather than a person. */
		is_suspected_role_address: boolean;
		/** The address without dots and without anything after a `+`. Equal for addresses that reach the same mailbox. */
		normalized_email: string;
		/** Number of dots and plus signs in the address. Many of them suggest one mailbox posing as many people. */
		tumbling_character_count: number;
	};
	/** Signals from the domain of the address. */
	domain_information: {
		/** Whether the DNS specifies where email for the domain goes. If not, nothing can be delivered. */
		has_mx_or_a_record: boolean;
		/** Whether the domain is known for disposable addresses. */
		is_disposable_domain: boolean;
	};
	/** Action to take on the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the user (with a second factor or a captcha) before continuing. */
	action: FraudAction;
	/** Risk of the address, from 0 to 100 (most risky). Minimum 0. Maximum 100. */
	risk_score: number;
}
/** What `fraud.fingerprint.lookup` takes. */
export interface FraudFingerprintLookupRequest {
	/** Telemetry ID that the fingerprinting script returned to the browser for this attempt. */
	telemetry_id: string;
	/** Your own labels, stored with the telemetry ID so that you can find the lookup in the dashboard. At most 65 characters each: letters, digits, `_`, `-`, `+`, `.` and `@`. */
	external_metadata?: FraudExternalMetadata;
}
/** What `fraud.fingerprint.lookup` answers. */
export interface FraudFingerprintLookupResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Telemetry ID that was looked up. */
	telemetry_id: string;
	/** Identifiers that distinguish the device from others, ranging from a cookie to fingerprints that it shares with many. */
	fingerprints: {
		/** Cookie of Stytch's fingerprinting on the device. `visitor-` followed by a UUID. Unique to one person's browser, but lost when cookies are cleared or in a private window. */
		visitor_id?: VisitorId;
		/** Derived from the visitor ID and the network fingerprint. `browser-id-` followed by a UUID. As unique as the visitor ID, and as easily discarded. */
		browser_id?: BrowserId;
		/** The most specific fingerprint. `visitor-fingerprint-` followed by a UUID. A hash of what the device reveals, without cookies or the IP address, so it stays the same in private windows and behind a VPN. */
		visitor_fingerprint: VisitorFingerprint;
		/** Fingerprint of the browser and its exact version. `browser-fingerprint-` followed by a UUID. Shared by many people. */
		browser_fingerprint: BrowserFingerprint;
		/** Fingerprint of the operating system and processor architecture. `hardware-fingerprint-` followed by a UUID. Shared by many people. */
		hardware_fingerprint: HardwareFingerprint;
		/** Fingerprint of how the device uses TLS. `network-fingerprint-` followed by a UUID. The least specific fingerprint, shared by very many people. */
		network_fingerprint: NetworkFingerprint;
	};
	/** Stytch's assessment of the device. */
	verdict: {
		/** Action to take on the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the user (with a second factor or a captcha) before continuing. */
		action: FraudAction;
		/** Reasons for the verdict. Empty if nothing stood out. */
		reasons: FraudVerdictReason[];
		/** Operating system and processor architecture of the device that took the fingerprint; `UNKNOWN` if not detected. */
		detected_device_type: string;
		/** Whether the device is what it claims to be. False if it pretends to be other hardware or another browser. */
		is_authentic_device: boolean;
		/** Your overrides that contributed to the action. */
		verdict_reason_overrides: {
			/** A warning sign that lookups detect, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`. `RULE_MATCH` means that one of your rules determined the verdict. */
			verdict_reason: FraudVerdictReason;
			/** Action to take on the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the user (with a second factor or a captcha) before continuing. */
			override_action: FraudAction;
		}[];
		/** Type of identifier that a rule matches devices or networks by. Present in a verdict only with the reason `RULE_MATCH`. */
		rule_match_type?: FraudRuleType;
		/** Value that the rule is set on, such as a visitor ID. Present only with the reason `RULE_MATCH`. */
		rule_match_identifier?: string;
	};
	/** Your own labels, stored with the telemetry ID so that you can find the lookup in the dashboard. At most 65 characters each: letters, digits, `_`, `-`, `+`, `.` and `@`. */
	external_metadata: FraudExternalMetadata;
	/** When the fingerprint was taken. */
	created_at: string;
	/** When the telemetry ID can no longer be looked up. */
	expires_at: string;
	/** Where the request came from. */
	properties?: {
		/** Network of the device. */
		network_properties: {
			/** IP address of the device. */
			ip_address: string;
			/** Operator of the network (autonomous system). */
			asn: {
				/** Number of the autonomous system. */
				asn: string;
				/** Public name of the operator. */
				name: string;
				/** Block of addresses that contains the IP address, such as `203.0.113.0/24`. */
				network: string;
			};
			/** Location that the IP address is assigned to. */
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
		/** Browser that took the fingerprint. */
		browser_properties: {
			/** User agent that the browser sent. */
			user_agent: string;
		};
	};
	/** Everything that the script measured, such as the screen size. Present only if raw signals are enabled for the workspace. */
	raw_signals?: {
		[key: string]: unknown;
	};
}
/** What `fraud.rules.list` takes. */
export interface FraudRulesListRequest {
	/** The `next_cursor` of the previous page. Omit to get the first page. */
	cursor?: string;
	/**
	 * Number of rules per page, at most 100. Maximum 100.
	 * @default 10
	 */
	limit?: number;
}
/** What `fraud.rules.list` answers. */
export interface FraudRulesListResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** The rules of this page. */
	rules: FraudRule[];
	/** Cursor of the next page, to pass as `cursor`. An empty string or `null` on the last page. */
	next_cursor: string | null;
}
/** What `fraud.rules.set` takes. */
export interface FraudRulesSetRequest {
	/** Action that lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
	action: FraudRuleAction;
	/** Cookie of Stytch's fingerprinting on the device. `visitor-` followed by a UUID. Unique to one person's browser, but lost when cookies are cleared or in a private window. */
	visitor_id?: VisitorId;
	/** Derived from the visitor ID and the network fingerprint. `browser-id-` followed by a UUID. As unique as the visitor ID, and as easily discarded. */
	browser_id?: BrowserId;
	/** The most specific fingerprint. `visitor-fingerprint-` followed by a UUID. A hash of what the device reveals, without cookies or the IP address, so it stays the same in private windows and behind a VPN. */
	visitor_fingerprint?: VisitorFingerprint;
	/** Fingerprint of the browser and its exact version. `browser-fingerprint-` followed by a UUID. Shared by many people. */
	browser_fingerprint?: BrowserFingerprint;
	/** Fingerprint of the operating system and processor architecture. `hardware-fingerprint-` followed by a UUID. Shared by many people. */
	hardware_fingerprint?: HardwareFingerprint;
	/** Fingerprint of how the device uses TLS. `network-fingerprint-` followed by a UUID. The least specific fingerprint, shared by very many people. */
	network_fingerprint?: NetworkFingerprint;
	/** Network, by its range of addresses such as `203.0.113.0/24`, or a single IP address. The prefix length is 16 to 32. If several blocks match, the smallest takes precedence; among equal blocks, the order is `BLOCK`, `CHALLENGE`, `ALLOW`. */
	cidr_block?: FraudRuleCidrBlock;
	/** Network, by the autonomous system number (ASN) of its operator, from 0 to 4294967295, as a string. */
	asn?: FraudRuleAsn;
	/** Country of the IP address, as an ISO 3166-1 two-letter code such as `DE`. Does not support `ALLOW`. */
	country_code?: FraudRuleCountryCode;
	/** Your own note on why the rule exists. */
	description?: string;
	/** Number of minutes after which the rule expires. If omitted, it does not expire. */
	expires_in_minutes?: number;
}
/** What `fraud.rules.set` answers. */
export interface FraudRulesSetResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Action that lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
	action: FraudRuleAction;
	/** Cookie of Stytch's fingerprinting on the device. `visitor-` followed by a UUID. Unique to one person's browser, but lost when cookies are cleared or in a private window. */
	visitor_id?: VisitorId;
	/** Derived from the visitor ID and the network fingerprint. `browser-id-` followed by a UUID. As unique as the visitor ID, and as easily discarded. */
	browser_id?: BrowserId;
	/** The most specific fingerprint. `visitor-fingerprint-` followed by a UUID. A hash of what the device reveals, without cookies or the IP address, so it stays the same in private windows and behind a VPN. */
	visitor_fingerprint?: VisitorFingerprint;
	/** Fingerprint of the browser and its exact version. `browser-fingerprint-` followed by a UUID. Shared by many people. */
	browser_fingerprint?: BrowserFingerprint;
	/** Fingerprint of the operating system and processor architecture. `hardware-fingerprint-` followed by a UUID. Shared by many people. */
	hardware_fingerprint?: HardwareFingerprint;
	/** Fingerprint of how the device uses TLS. `network-fingerprint-` followed by a UUID. The least specific fingerprint, shared by very many people. */
	network_fingerprint?: NetworkFingerprint;
	/** Network, by its range of addresses such as `203.0.113.0/24`, or a single IP address. The prefix length is 16 to 32. If several blocks match, the smallest takes precedence; among equal blocks, the order is `BLOCK`, `CHALLENGE`, `ALLOW`. */
	cidr_block?: FraudRuleCidrBlock;
	/** Network, by the autonomous system number (ASN) of its operator, from 0 to 4294967295, as a string. */
	asn?: FraudRuleAsn;
	/** Country of the IP address, as an ISO 3166-1 two-letter code such as `DE`. Does not support `ALLOW`. */
	country_code?: FraudRuleCountryCode;
	/** When the rule expires. Not present for a rule that does not expire. */
	expires_at?: string;
}
/** What `fraud.verdictReasons.list` takes. */
export interface FraudVerdictReasonsListRequest {
	/**
	 * Whether to return only the reasons that you have overridden.
	 * @default false
	 */
	overrides_only?: boolean;
}
/** What `fraud.verdictReasons.list` answers. */
export interface FraudVerdictReasonsListResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Verdict reasons, one entry each. */
	verdict_reason_actions: FraudVerdictReasonAction[];
}
/** What `fraud.verdictReasons.override` takes. */
export interface FraudVerdictReasonsOverrideRequest {
	/** Reason to override, one of those that `fraud.verdictReasons.list` returns. Not `RULE_MATCH`. */
	verdict_reason: string;
	/** Action that lookups recommend for the reason from now on: `ALLOW`, `CHALLENGE` or `BLOCK`. Stytch also lists `NONE`, without documenting what it does. */
	override_action: "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
	/** Your own note on why the override exists. */
	override_description?: string;
}
/** What `fraud.verdictReasons.override` answers. */
export interface FraudVerdictReasonsOverrideResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A warning sign and the action that lookups recommend because of it: Stytch's `default_action` unless you override it. */
	verdict_reason_action: FraudVerdictReasonAction;
}
/** What `idp.introspectTokenNetwork` takes. */
export interface IdpIntrospectTokenNetworkRequest extends OauthIntrospectionRequest {
	/** ID of the project that the client belongs to. */
	project_id?: components["parameters"]["OauthProjectIdPath"];
}
/** `active` indicates which of the two it is. */
export type IdpIntrospectTokenNetworkResponse = OauthActiveToken | OauthInactiveToken;
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
	/** User who decides, by its ID or your own external ID. Specify it instead of a session. */
	user_id?: string;
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
	/** User who decides, by its ID or your own external ID. Specify it instead of a session. */
	user_id?: string;
	/** Token of the session of the user who decides. The authorization is then linked to that session, which the app needs in order to exchange its access token for a session. Cannot be combined with `session_jwt`. */
	session_token?: IdpSessionToken;
	/** JWT of the session of the user who decides, with the same effect as `session_token`. Cannot be combined with it. */
	session_jwt?: IdpSessionJwt;
	/** The `prompt` of the authorization request, space-separated values. Only `consent` has an effect: it requires consent even if the user consented before. */
	prompt?: IdpPrompt;
}
/** What `idp.oauth.authorizeStart` answers. */
export interface IdpOauthAuthorizeStartResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** Public information about a Connected App, for example to show on a consent page which app requests access. */
	client: ConnectedAppPublic;
	/** Whether the user's consent is required. If not, the authorization can be submitted immediately with `consent_granted` set to true. */
	consent_required: IdpConsentRequired;
	/** Requested scopes, each with whether the user can grant it. */
	scope_results: IdpScopeResultList;
}
/** What `impersonation.authenticate` takes. */
export interface ImpersonationAuthenticateRequest {
	/** Value of `token` in the query of the project's default login redirect URL, when `stytch_token_type` is `impersonation`. Expires after 5 minutes by default. */
	impersonation_token: string;
}
/** What `impersonation.authenticate` answers. */
export interface ImpersonationAuthenticateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
}
/** What `m2m.clients.create` takes. */
export interface M2mClientsCreateRequest {
	/** Scopes that the client's tokens can carry, in your own terms such as `read:users`. A token carries all of them, or those that the token request specifies. */
	scopes: M2mScopeList;
	/** ID of the client, unique within the project. Defaults to one that Stytch generates. */
	client_id?: string;
	/** Secret of the client. Rejected unless it has at least 8 characters and is hard to guess. Defaults to one that Stytch generates. */
	client_secret?: string;
	/** Display name of the client. */
	client_name?: M2mClientName;
	/** Your own description of what the client is for. */
	client_description?: M2mClientDescription;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; not for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** What `m2m.clients.create` answers. */
export interface M2mClientsCreateResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A new M2M client, with its secret. */
	m2m_client: M2mClientWithClientSecret;
}
export interface M2mClientsDeletePath {
	/** ID of the M2M client. */
	client_id: components["parameters"]["M2mClientIdPath"];
}
/** What `m2m.clients.delete` takes. */
export interface M2mClientsDeleteRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.delete` answers. */
export interface M2mClientsDeleteResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** ID of an M2M client, the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` followed by a UUID, unless you chose another when you created the client. */
	client_id: M2mClientId;
}
/** What `m2m.clients.get` takes. */
export interface M2mClientsGetRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.get` answers. */
export interface M2mClientsGetResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A service or script that authenticates to your services as itself, without a user. */
	m2m_client: M2mClient;
}
/** What `m2m.clients.search` takes. */
export interface M2mClientsSearchRequest {
	/** Which clients to find. Without a query or without operands, all clients of the project. */
	query?: M2mClientSearchQuery;
	/** The `next_cursor` of the previous page. Omit to get the first page. */
	cursor?: string;
	/**
	 * Number of clients per page, at most 1000. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: number;
}
/** What `m2m.clients.search` answers. */
export interface M2mClientsSearchResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** The clients of this page. */
	m2m_clients: M2mClient[];
	/** Position of this page among all results. */
	results_metadata: ClientSearchResultsMetadata;
}
/** What `m2m.clients.secrets.rotate` takes. */
export interface M2mClientsSecretsRotateRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.secrets.rotate` answers. */
export interface M2mClientsSecretsRotateResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A service or script that authenticates to your services as itself, without a user. */
	m2m_client: M2mClient;
}
/** What `m2m.clients.secrets.rotateCancel` takes. */
export interface M2mClientsSecretsRotateCancelRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.secrets.rotateCancel` answers. */
export interface M2mClientsSecretsRotateCancelResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A service or script that authenticates to your services as itself, without a user. */
	m2m_client: M2mClient;
}
/** What `m2m.clients.secrets.rotateStart` takes. */
export interface M2mClientsSecretsRotateStartRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.secrets.rotateStart` answers. */
export interface M2mClientsSecretsRotateStartResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** An M2M client during a secret rotation, with its next secret. */
	m2m_client: M2mClientWithNextClientSecret;
}
export interface M2mClientsUpdateBody {
	/** Display name of the client. */
	client_name?: M2mClientName;
	/** Your own description of what the client is for. */
	client_description?: M2mClientDescription;
	/** Whether the client can get tokens (`active`) or cannot until it is reactivated (`inactive`). */
	status?: M2mClientStatus;
	/** Scopes that the client's tokens can carry, in your own terms such as `read:users`. A token carries all of them, or those that the token request specifies. */
	scopes?: M2mScopeList;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; not for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** What `m2m.clients.update` takes. */
export interface M2mClientsUpdateRequest extends M2mClientsDeletePath, M2mClientsUpdateBody {
}
/** What `m2m.clients.update` answers. */
export interface M2mClientsUpdateResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A service or script that authenticates to your services as itself, without a user. */
	m2m_client: M2mClient;
}
/** What `m2m.token` takes. */
export interface M2mTokenRequest extends OauthTokenRequest {
	/** ID of the project that the client belongs to. */
	project_id?: components["parameters"]["OauthProjectIdPath"];
}
/** What `magicLinks.authenticate` takes. */
export interface MagicLinksAuthenticateRequest {
	/** Value of `token` in the query of your redirect URL. */
	token: string;
	/** PKCE verifier. Required if, and only if, the link was requested with a `code_challenge`. */
	code_verifier?: CodeVerifier;
	/** Token of the user's existing session, to which the link is added as a further factor. Cannot be combined with `session_jwt`. */
	session_token?: string;
	/** JWT of the user's existing session, to which the link is added as a further factor. Cannot be combined with `session_token`. */
	session_jwt?: string;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Rejects the token or passcode unless it is authenticated from where it was requested. Compares the `attributes` of this request with those of the request that created it. */
	options?: AttributeMatchOptions;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `magicLinks.authenticate` answers. */
export interface MagicLinksAuthenticateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** ID of what the user authenticated through; for an emailed link, the `email_id` of the address. */
	method_id: string;
	/** Whether all other sessions of the user must end. Stytch has ended its own; act on this if you manage sessions yourself. */
	reset_sessions: ResetSessions;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `magicLinks.create` takes. */
export interface MagicLinksCreateRequest {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: UserReference;
	/**
	 * Lifetime of the token in minutes, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	expiration_minutes?: number;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
}
/** What `magicLinks.create` answers. */
export interface MagicLinksCreateResponse extends ResponseEnvelope {
	/** Token that logs the user in, once. Anyone who holds it can authenticate it. */
	token: string;
}
/** What `magicLinks.email.invite` takes. */
export interface MagicLinksEmailInviteRequest {
	/** Email address that the invitation is sent to, and the new user's address. */
	email: string;
	/** Name of the user. Each part is optional. */
	name?: UserName;
	/** URL that the user is redirected to after clicking the link; usually a route of your backend, which receives `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Defaults to the project's default invite redirect URL; without one the call fails. */
	invite_magic_link_url?: string;
	/**
	 * Lifetime of the link in minutes, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	invite_expiration_minutes?: number;
	/** ID of the email template, of the type "Magic links - Invite" from the dashboard. Defaults to the project's default template. */
	invite_template_id?: string;
	/** Your own data about the user, which only backends can write (frontends can read it), such as plan or billing ID. At most 20 top-level keys and 4 KB; not for sensitive data. An update merges top-level keys; `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend, such as preferences; not for anything that determines access. At most 20 top-level keys and 4 KB. An update merges top-level keys; `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `magicLinks.email.invite` answers. */
export interface MagicLinksEmailInviteResponse extends ResponseEnvelope {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
}
/** What `magicLinks.email.loginOrCreate` takes. */
export interface MagicLinksEmailLoginOrCreateRequest {
	/** Email address that the link is sent to. Determines which user logs in or is created. */
	email: string;
	/** URL that an active user is redirected to after clicking the link; usually a route of your backend, which receives `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Defaults to the project's default login redirect URL; without one the call fails. */
	login_magic_link_url?: LoginMagicLinkUrl;
	/** URL that a new or pending user is redirected to after clicking the link; usually a route of your backend, which receives `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Defaults to the project's default signup redirect URL; without one the call fails. */
	signup_magic_link_url?: SignupMagicLinkUrl;
	/**
	 * Lifetime of the login link in minutes, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	login_expiration_minutes?: LoginExpirationMinutes;
	/**
	 * Lifetime of the signup link in minutes, from 5 to 10080 (a week, the default). Minimum 5. Maximum 10080.
	 * @default 10080
	 */
	signup_expiration_minutes?: SignupExpirationMinutes;
	/** ID of the login email template, of the type "Magic links - Login" from the dashboard. Defaults to the project's default template. */
	login_template_id?: LoginTemplateId;
	/** ID of the signup email template, of the type "Magic links - Sign-up" from the dashboard. Defaults to the project's default template. */
	signup_template_id?: SignupTemplateId;
	/**
	 * Whether a new user is created as `pending` instead of `active`, until they authenticate. Set it if users should count only once they have verified their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** PKCE challenge: base64url-encoded SHA-256 hash of a verifier that the requesting device keeps. The link can then be authenticated only with that verifier, and so only from that device. */
	code_challenge?: CodeChallenge;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `magicLinks.email.loginOrCreate` answers. */
export interface MagicLinksEmailLoginOrCreateResponse extends ResponseEnvelope {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
	/** Whether this call created the user. Do not expose it to the browser, since it reveals who is registered. */
	user_created: UserCreated;
}
/** What `magicLinks.email.revokeInvite` takes. */
export interface MagicLinksEmailRevokeInviteRequest {
	/** Email address that the invitation was sent to. */
	email: string;
}
/** What `magicLinks.email.revokeInvite` answers. */
export interface MagicLinksEmailRevokeInviteResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
}
/** What `magicLinks.email.send` takes. */
export interface MagicLinksEmailSendRequest {
	/** Email address that the link is sent to. Determines which user logs in, unless the request specifies one. */
	email: string;
	/** User to whom the address is added, by its ID or your own external ID. */
	user_id?: string;
	/** Token of a session of the user to whom the address is added. */
	session_token?: string;
	/** JWT of a session of the user to whom the address is added. */
	session_jwt?: string;
	/** URL that an active user is redirected to after clicking the link; usually a route of your backend, which receives `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Defaults to the project's default login redirect URL; without one the call fails. */
	login_magic_link_url?: LoginMagicLinkUrl;
	/** URL that a new or pending user is redirected to after clicking the link; usually a route of your backend, which receives `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Defaults to the project's default signup redirect URL; without one the call fails. */
	signup_magic_link_url?: SignupMagicLinkUrl;
	/**
	 * Lifetime of the login link in minutes, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	login_expiration_minutes?: LoginExpirationMinutes;
	/**
	 * Lifetime of the signup link in minutes, from 5 to 10080 (a week, the default). Minimum 5. Maximum 10080.
	 * @default 10080
	 */
	signup_expiration_minutes?: SignupExpirationMinutes;
	/** ID of the login email template, of the type "Magic links - Login" from the dashboard. Defaults to the project's default template. */
	login_template_id?: LoginTemplateId;
	/** ID of the signup email template, of the type "Magic links - Sign-up" from the dashboard. Defaults to the project's default template. */
	signup_template_id?: SignupTemplateId;
	/** PKCE challenge: base64url-encoded SHA-256 hash of a verifier that the requesting device keeps. The link can then be authenticated only with that verifier, and so only from that device. */
	code_challenge?: CodeChallenge;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `magicLinks.email.send` answers. */
export interface MagicLinksEmailSendResponse extends ResponseEnvelope {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
}
/** What `oauth.attach` takes. */
export interface OauthAttachRequest {
	/** Name of the OAuth provider, such as `google`. The login must be started with the same one. */
	provider: string;
	/** User to whom the login method is added, by its ID or your own external ID. Specify only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user to whom the login method is added. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user to whom the login method is added. */
	session_jwt?: TargetSessionJwt;
}
/** What `oauth.attach` answers. */
export interface OauthAttachResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Token that links the next OAuth login started with it to the user. Valid once. */
	oauth_attach_token: string;
}
/** What `oauth.authenticate` takes. */
export interface OauthAuthenticateRequest {
	/** Value of `token` in the query of your redirect URL, where `stytch_token_type` is `oauth`. */
	token: string;
	/** PKCE verifier. Required if, and only if, the login was started with a PKCE challenge. */
	code_verifier?: string;
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
/** What `oauth.authenticate` answers. */
export interface OauthAuthenticateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** OAuth provider of the login, such as `Google`. */
	provider_type: string;
	/** The provider's own ID for the account, called `sub` in OpenID Connect. */
	provider_subject: string;
	/** ID of the link between the user and the account at the provider. */
	oauth_user_registration_id: string;
	/** Values that the provider issued, for calls to its own API on the user's behalf. */
	provider_values: {
		/** The provider's access token. Not one of Stytch's. */
		access_token: string;
		/** Refresh token for getting another access token from the provider, if it issues one. */
		refresh_token: string;
		/** JWT with the provider's claims about the user. Only from OpenID Connect providers. */
		id_token: string;
		/** OAuth scopes that the access token carries. */
		scopes: string[];
		/** When the access token expires. */
		expires_at?: string;
	};
	/** Whether all other sessions of the user must end. Stytch has ended its own; act on this if you manage sessions yourself. */
	reset_sessions: ResetSessions;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	user_session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `otps.authenticate` takes. */
export interface OtpsAuthenticateRequest {
	/** Where the passcode was sent, as the `email_id` or `phone_id` returned by the call that sent it. */
	method_id: string;
	/** Passcode as entered by the user, six digits. */
	code: string;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Rejects the token or passcode unless it is authenticated from where it was requested. Compares the `attributes` of this request with those of the request that created it. */
	options?: AttributeMatchOptions;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `otps.authenticate` answers. */
export interface OtpsAuthenticateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** ID of what the user authenticated through, an `email_id` or a `phone_id`. */
	method_id: string;
	/** Whether all other sessions of the user must end. Stytch has ended its own; act on this if you manage sessions yourself. */
	reset_sessions: ResetSessions;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `otps.email.loginOrCreate` takes. */
export interface OtpsEmailLoginOrCreateRequest {
	/** Email address that the passcode is sent to. Determines which user logs in or is created. */
	email: string;
	/**
	 * Lifetime of the passcode in minutes, from 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/** ID of the email template for an active user, of the type "OTP - Login" from the dashboard. Defaults to the project's default template. */
	login_template_id?: OtpLoginTemplateId;
	/** ID of the email template for a new or pending user, of the type "OTP - Sign-up" from the dashboard. Defaults to the project's default template. */
	signup_template_id?: OtpSignupTemplateId;
	/**
	 * Whether a new user is created as `pending` instead of `active`, until they authenticate. Set it if users should count only once they have verified their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `otps.email.loginOrCreate` answers. */
export interface OtpsEmailLoginOrCreateResponse extends ResponseEnvelope {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
	/** Whether this call created the user. Do not expose it to the browser, since it reveals who is registered. */
	user_created: UserCreated;
}
/** What `otps.email.send` takes. */
export interface OtpsEmailSendRequest {
	/** Email address that the passcode is sent to. Determines which user logs in, unless the request specifies one. */
	email: string;
	/**
	 * Lifetime of the passcode in minutes, from 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/** ID of the email template for an active user, of the type "OTP - Login" from the dashboard. Defaults to the project's default template. */
	login_template_id?: OtpLoginTemplateId;
	/** ID of the email template for a new or pending user, of the type "OTP - Sign-up" from the dashboard. Defaults to the project's default template. */
	signup_template_id?: OtpSignupTemplateId;
	/** User to whom the login method is added, by its ID or your own external ID. Specify only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user to whom the login method is added. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user to whom the login method is added. */
	session_jwt?: TargetSessionJwt;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `otps.email.send` answers. */
export interface OtpsEmailSendResponse extends ResponseEnvelope {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
}
/** What `otps.sms.loginOrCreate` takes. */
export interface OtpsSmsLoginOrCreateRequest {
	/** Phone number that the passcode is sent to, in E.164 format such as `+12025550162`. In test projects, `+10000000000` can be used without anything being sent. */
	phone_number: OtpPhoneNumber;
	/**
	 * Lifetime of the passcode in minutes, from 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/**
	 * Whether a new user is created as `pending` instead of `active`, until they authenticate. Set it if users should count only once they have verified their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: OtpLocale;
}
/** What `otps.sms.loginOrCreate` answers. */
export interface OtpsSmsLoginOrCreateResponse extends ResponseEnvelope {
	/** ID of a phone number of a user. `phone-number-live-` or `phone-number-test-` followed by a UUID. */
	phone_id: PhoneId;
	/** Whether this call created the user. Do not expose it to the browser, since it reveals who is registered. */
	user_created: UserCreated;
}
/** What `otps.sms.send` takes. */
export interface OtpsSmsSendRequest {
	/** Phone number that the passcode is sent to, in E.164 format such as `+12025550162`. In test projects, `+10000000000` can be used without anything being sent. */
	phone_number: OtpPhoneNumber;
	/**
	 * Lifetime of the passcode in minutes, from 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/** User to whom the login method is added, by its ID or your own external ID. Specify only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user to whom the login method is added. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user to whom the login method is added. */
	session_jwt?: TargetSessionJwt;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: OtpLocale;
}
/** What `otps.sms.send` answers. */
export interface OtpsSmsSendResponse extends ResponseEnvelope {
	/** ID of a phone number of a user. `phone-number-live-` or `phone-number-test-` followed by a UUID. */
	phone_id: PhoneId;
}
/** What `otps.whatsapp.loginOrCreate` takes. */
export interface OtpsWhatsappLoginOrCreateRequest {
	/** Phone number that the passcode is sent to, in E.164 format such as `+12025550162`. In test projects, `+10000000000` can be used without anything being sent. */
	phone_number: OtpPhoneNumber;
	/**
	 * Lifetime of the passcode in minutes, from 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/**
	 * Whether a new user is created as `pending` instead of `active`, until they authenticate. Set it if users should count only once they have verified their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: OtpLocale;
}
/** What `otps.whatsapp.loginOrCreate` answers. */
export interface OtpsWhatsappLoginOrCreateResponse extends ResponseEnvelope {
	/** ID of a phone number of a user. `phone-number-live-` or `phone-number-test-` followed by a UUID. */
	phone_id: PhoneId;
	/** Whether this call created the user. Do not expose it to the browser, since it reveals who is registered. */
	user_created: UserCreated;
}
/** What `otps.whatsapp.send` takes. */
export interface OtpsWhatsappSendRequest {
	/** Phone number that the passcode is sent to, in E.164 format such as `+12025550162`. In test projects, `+10000000000` can be used without anything being sent. */
	phone_number: OtpPhoneNumber;
	/**
	 * Lifetime of the passcode in minutes, from 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/** User to whom the login method is added, by its ID or your own external ID. Specify only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user to whom the login method is added. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user to whom the login method is added. */
	session_jwt?: TargetSessionJwt;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: OtpLocale;
}
/** What `otps.whatsapp.send` answers. */
export interface OtpsWhatsappSendResponse extends ResponseEnvelope {
	/** ID of a phone number of a user. `phone-number-live-` or `phone-number-test-` followed by a UUID. */
	phone_id: PhoneId;
}
/** What `passwords.authenticate` takes. */
export interface PasswordsAuthenticateRequest {
	/** Email address of the user who logs in. */
	email: string;
	/** The password as entered. All UTF-8 characters are allowed, including spaces and emojis. */
	password: PasswordAttempt;
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
/** What `passwords.authenticate` answers. */
export interface PasswordsAuthenticateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.create` takes. */
export interface PasswordsCreateRequest {
	/** The new user's email address. */
	email: string;
	/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
	password: PasswordToSet;
	/** Name of the user. Each part is optional. */
	name?: UserName;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Your own data about the user, which only backends can write (frontends can read it), such as plan or billing ID. At most 20 top-level keys and 4 KB; not for sensitive data. An update merges top-level keys; `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend, such as preferences; not for anything that determines access. At most 20 top-level keys and 4 KB. An update merges top-level keys; `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.create` answers. */
export interface PasswordsCreateResponse extends ResponseEnvelope {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.email.reset` takes. */
export interface PasswordsEmailResetRequest {
	/** Value of `token` in the query of your reset page. */
	token: string;
	/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
	password: PasswordToSet;
	/** PKCE verifier. Required if, and only if, the link was requested with a `code_challenge`. */
	code_verifier?: CodeVerifier;
	/** Token of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of an existing session of the user: the new factor is added to it, and no new session is created. Ignored if it belongs to someone else. Cannot be combined with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Rejects the token or passcode unless it is authenticated from where it was requested. Compares the `attributes` of this request with those of the request that created it. */
	options?: AttributeMatchOptions;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.email.reset` answers. */
export interface PasswordsEmailResetResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.email.resetStart` takes. */
export interface PasswordsEmailResetStartRequest {
	/** Email address that the link is sent to. Determines whose password can be set with it. */
	email: string;
	/** URL that the user is redirected to after clicking the link, your page that asks for the new password. It receives `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Defaults to the project's default reset redirect URL; without one the call fails. */
	reset_password_redirect_url?: string;
	/**
	 * Minutes until the reset link expires, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 30
	 */
	reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
	/** ID of the email template, of the type "Passwords - Password reset" from the dashboard. Defaults to the project's default template. */
	reset_password_template_id?: string;
	/** URL that a user who logs in without the password instead is redirected to; authenticate that token with `magicLinks.authenticate`. Defaults to the project's default login redirect URL; without one the call fails. */
	login_redirect_url?: string;
	/** PKCE challenge: base64url-encoded SHA-256 hash of a verifier that the requesting device keeps. The link can then be authenticated only with that verifier, and so only from that device. */
	code_challenge?: CodeChallenge;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. Defaults to English. */
	locale?: Locale;
}
/** What `passwords.email.resetStart` answers. */
export interface PasswordsEmailResetStartResponse extends ResponseEnvelope {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
}
/** What `passwords.existingPassword.reset` takes. */
export interface PasswordsExistingPasswordResetRequest {
	/** Email address of the user whose password it is. */
	email: string;
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
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.existingPassword.reset` answers. */
export interface PasswordsExistingPasswordResetResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.migrate` takes. */
export interface PasswordsMigrateRequest {
	/** Email address of the user whose password it is. */
	email: string;
	/** The hash as stored by your old system. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which includes its parameters, as does the encoded form of `argon_2i` and `argon_2id`. */
	hash: PasswordHash;
	/** Algorithm of `hash`. For `pbkdf_2`, and where `hash` does not include its parameters, specify them in the `*_config` field of the algorithm. */
	hash_type: PasswordHashType;
	/** Salt added to the password before it was hashed with MD5, SHA-1, or SHA-512. Omit for hashes without salt. */
	md_5_config?: PasswordSaltConfig;
	/** Salt added to the password before it was hashed with MD5, SHA-1, or SHA-512. Omit for hashes without salt. */
	sha_1_config?: PasswordSaltConfig;
	/** Salt added to the password before it was hashed with MD5, SHA-1, or SHA-512. Omit for hashes without salt. */
	sha_512_config?: PasswordSaltConfig;
	/** Parameters of an Argon2 hash. Required if `hash` is in hex; the encoded form includes them. */
	argon_2_config?: PasswordArgon2Config;
	/** Parameters of a scrypt hash. Required unless `hash` is in PHC form. */
	scrypt_config?: PasswordScryptConfig;
	/** Parameters of a PBKDF2 hash. */
	pbkdf_2_config?: PasswordPbkdf2Config;
	/** Name of the user. Each part is optional. */
	name?: UserName;
	/** Phone number of the user, in E.164 format such as `+12025550162`. */
	phone_number?: string;
	/** Your own ID for the user, unique within the project. Used only if this call creates the user. At most 128 characters: letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: string;
	/** Roles to assign to the user. */
	roles?: RoleId[];
	/** Your own data about the user, which only backends can write (frontends can read it), such as plan or billing ID. At most 20 top-level keys and 4 KB; not for sensitive data. An update merges top-level keys; `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend, such as preferences; not for anything that determines access. At most 20 top-level keys and 4 KB. An update merges top-level keys; `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Whether the address counts as verified. Set it only if you know that the address is the user's; otherwise accounts of different people may be merged into one. */
	set_email_verified?: boolean;
	/** Whether the phone number counts as verified. Set it only if you know that the number is the user's. */
	set_phone_number_verified?: boolean;
}
/** What `passwords.migrate` answers. */
export interface PasswordsMigrateResponse extends ResponseEnvelope {
	/** ID of an email address of a user. `email-live-` or `email-test-` followed by a UUID. */
	email_id: EmailId;
	/** Whether this call created the user. Do not expose it to the browser, since it reveals who is registered. */
	user_created: UserCreated;
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
/** What `passwords.sessions.reset` takes. */
export interface PasswordsSessionsResetRequest {
	/** The new password. All UTF-8 characters are allowed, including spaces and emojis. A password that violates the project's strength and breach rules is rejected; check it with `passwords.strengthCheck` first. */
	password: PasswordToSet;
	/** Token of the session of the user whose password is set. */
	session_token?: string;
	/** JWT of the session of the user whose password is set. */
	session_jwt?: string;
	/** Lifetime of the session in minutes from now, from 5 to 527040 (366 days). Minimum 5. Maximum 527040. */
	session_duration_minutes?: number;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.sessions.reset` answers. */
export interface PasswordsSessionsResetResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.strengthCheck` takes. */
export interface PasswordsStrengthCheckRequest {
	/** The password as entered. All UTF-8 characters are allowed, including spaces and emojis. */
	password: PasswordAttempt;
	/** Email address of the user whose password it would be. If omitted, a password known from a breach may pass here and be rejected when it is set. */
	email?: string;
}
/** What `passwords.strengthCheck` answers. */
export interface PasswordsStrengthCheckResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
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
	/** How the user can make the password stronger. */
	feedback?: {
		/** What is weak about the password, as a sentence for the user; from zxcvbn. An empty string if there is nothing to report. */
		warning: string;
		/** How to improve the password, as sentences for the user; from zxcvbn. */
		suggestions: string[];
		/** How a password meets the character rules (lowercase, uppercase, digits, symbols) and the length that the project requires. Not meaningful if the project rates passwords with zxcvbn. */
		luds_requirements?: PasswordLudsFeedback;
	};
}
/** What `project.metrics` answers. */
export interface ProjectMetricsResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** ID of the project. `project-live-` or `project-test-` followed by a UUID. */
	project_id: string;
	/** Counts, one entry per kind. */
	metrics: {
		/** Kind that is counted. `UNKNOWN` is for kinds that the API cannot name. */
		metric_type: "UNKNOWN" | "USER_COUNT" | "ORGANIZATION_COUNT" | "MEMBER_COUNT" | "M2M_CLIENT_COUNT" | (string & {});
		/** Number of that kind. Minimum 0. */
		count: number;
	}[];
}
/** What `rbac.policy` answers. */
export interface RbacPolicyResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Permissions in a project: the roles, the resources with their actions, and the scopes. Created in the RBAC section of the dashboard; those whose names start with `stytch` are predefined by Stytch. */
	policy?: RbacPolicy;
}
/** What `sessions.attest` takes. */
export interface SessionsAttestRequest {
	/** ID, from the dashboard, of the Trusted Auth Token profile to verify the token against. */
	profile_id: string;
	/** JWT of the issuer. Its signature, issuer and audience must match the profile. */
	token: string;
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
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `sessions.authenticate` takes. */
export interface SessionsAuthenticateRequest {
	/** Token of the session to authenticate. */
	session_token?: string;
	/** JWT of the session to authenticate. It may have expired, as long as its signature is valid and the session is active. */
	session_jwt?: string;
	/** Lifetime of the session in minutes from now, from 5 to 527040 (366 days). If omitted, its expiration is unchanged. Minimum 5. Maximum 527040. */
	session_duration_minutes?: number;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Also checks whether the user's roles permit an action. If they do not, the request fails with 403; if they do, `verdict` in the response lists the roles that permit it. */
	authorization_check?: AuthorizationCheck;
}
/** What `sessions.authenticate` answers. */
export interface SessionsAuthenticateResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** Why the request passed its `authorization_check`. Present only if the request had one. */
	verdict?: AuthorizationVerdict;
}
/** What `sessions.exchangeAccessToken` takes. */
export interface SessionsExchangeAccessTokenRequest {
	/** Access token that the Connected App got for the user. Used up by this call. */
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
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `sessions.get` takes. */
export interface SessionsGetRequest {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: string;
}
/** What `sessions.get` answers. */
export interface SessionsGetResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** All active sessions, on one page. */
	sessions: Session[];
}
/** What `sessions.getJWKS` takes. */
export interface SessionsGetJWKSRequest {
	/** ID of the project whose keys to return, the same ID that calls authenticate with. */
	project_id?: components["parameters"]["ProjectIdPath"];
}
/** What `sessions.getJWKS` answers. */
export interface SessionsGetJWKSResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** Public keys; around a rotation, both the old and the new one. */
	keys: Jwk[];
}
/** What `sessions.migrate` takes. */
export interface SessionsMigrateRequest {
	/** Token of the session at the other provider, accepted by its UserInfo endpoint. Not a Stytch token. */
	session_token: string;
	/** Session lifetime in minutes from now; an existing session is extended to it. From 5 to 527040 minutes (366 days). If omitted, the B2B API creates a session of 60 minutes and the consumer API creates none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, stored with the session and included in its JWT. They are merged with the existing ones; the value `null` removes one. At most 4 kB in total; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat`, and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** ID that Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and location with the member or user, and returns them. Requires Device Fingerprinting to be enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sessions.migrate` answers. */
export interface SessionsMigrateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `sessions.revoke` takes. */
export interface SessionsRevokeRequest {
	/** ID of the session to revoke, for example from `sessions.get`. */
	session_id?: string;
	/** Token of the session to revoke. */
	session_token?: string;
	/** JWT of the session to revoke. */
	session_jwt?: string;
}
/** What `sessions.revoke` answers. */
export interface SessionsRevokeResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
}
/** What `totps.authenticate` takes. */
export interface TotpsAuthenticateRequest {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: UserReference;
	/** Passcode as entered by the user, six digits. */
	totp_code: string;
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
/** What `totps.authenticate` answers. */
export interface TotpsAuthenticateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** ID of the registration of an authenticator app. `totp-live-` or `totp-test-` followed by a UUID. */
	totp_id: TotpId;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `totps.create` takes. */
export interface TotpsCreateRequest {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: UserReference;
	/**
	 * Number of minutes that the user has to enter the first passcode, after which the registration expires. From 5 to 1440 (a day). Minimum 5. Maximum 1440.
	 * @default 1440
	 */
	expiration_minutes?: number;
}
/** What `totps.create` answers. */
export interface TotpsCreateResponse extends ResponseEnvelope {
	/** ID of the registration of an authenticator app. `totp-live-` or `totp-test-` followed by a UUID. */
	totp_id: TotpId;
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** Secret that the app generates its passcodes from, in base32, for users who enter it instead of scanning the QR code. */
	secret: string;
	/** The secret as a QR code, a PNG image in a `data:` URL. */
	qr_code: string;
	/** Codes that replace the app if the user has lost it (`totps.recover`), each valid for one use. Show them once and ask the user to keep them safe. */
	recovery_codes: TotpRecoveryCodeList;
}
/** What `totps.recover` takes. */
export interface TotpsRecoverRequest {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: UserReference;
	/** Unused recovery code, from those that `totps.create` returned. */
	recovery_code: string;
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
/** What `totps.recover` answers. */
export interface TotpsRecoverResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** ID of the registration of an authenticator app. `totp-live-` or `totp-test-` followed by a UUID. */
	totp_id: TotpId;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `totps.recoveryCodes` takes. */
export interface TotpsRecoveryCodesRequest {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: UserReference;
}
/** What `totps.recoveryCodes` answers. */
export interface TotpsRecoveryCodesResponse extends ResponseEnvelope {
	/** All authenticator apps of the user. */
	totps: {
		/** ID of the registration of an authenticator app. `totp-live-` or `totp-test-` followed by a UUID. */
		totp_id: TotpId;
		/** Whether the user has ever authenticated with a passcode of this app. */
		verified: boolean;
		/** Codes that replace the app if the user has lost it (`totps.recover`), each valid for one use. Show them once and ask the user to keep them safe. */
		recovery_codes: TotpRecoveryCodeList;
	}[];
}
export interface UserIdPath {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: components["parameters"]["UserIdPath"];
}
/** What `users.connectedApps` takes. */
export interface UsersConnectedAppsRequest extends UserIdPath {
}
/** What `users.connectedApps` answers. */
export interface UsersConnectedAppsResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** All apps with access, on one page. */
	connected_apps: GrantedConnectedApp[];
}
/** What `users.create` takes. */
export interface UsersCreateRequest {
	/** The user's first email address. Unverified until the user authenticates through it. */
	email?: string;
	/** The user's first phone number, in E.164 format such as `+12025550162`. Unverified until the user authenticates through it. */
	phone_number?: string;
	/** Name of the user. Each part is optional. */
	name?: UserName;
	/** Your own ID for the user, unique within the project; calls accept it in place of Stytch's. At most 128 characters: letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: UserExternalId;
	/** Roles to assign to the new user. */
	roles?: RoleId[];
	/**
	 * Whether a new user is created as `pending` instead of `active`, until they authenticate. Set it if users should count only once they have verified their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** Your own data about the user, which only backends can write (frontends can read it), such as plan or billing ID. At most 20 top-level keys and 4 KB; not for sensitive data. An update merges top-level keys; `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend, such as preferences; not for anything that determines access. At most 20 top-level keys and 4 KB. An update merges top-level keys; `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
}
/** What `users.create` answers. */
export interface UsersCreateResponse extends ResponseEnvelope {
	/** ID of the user's email address, if one was specified. */
	email_id: string;
	/** ID of the user's phone number, if one was specified. */
	phone_id: string;
	/** `active` users get login links; `pending` users have not authenticated yet, get signup links, and become active with their first successful authentication. */
	status: UserStatus;
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
/** What `users.delete` takes. */
export interface UsersDeleteRequest extends UserIdPath {
}
/** What `users.delete` answers. */
export interface UsersDeleteResponse extends ResponseEnvelope {
}
export interface BiometricRegistrationIdPath {
	/** ID of the registered phone, from the user's `biometric_registrations`. */
	biometric_registration_id: components["parameters"]["BiometricRegistrationIdPath"];
}
/** What `users.deleteBiometricRegistration` takes. */
export interface UsersDeleteBiometricRegistrationRequest extends BiometricRegistrationIdPath {
}
/** What `users.deleteBiometricRegistration` answers. */
export interface UsersDeleteBiometricRegistrationResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
export interface CryptoWalletIdPath {
	/** ID of the wallet, from the user's `crypto_wallets`. */
	crypto_wallet_id: components["parameters"]["CryptoWalletIdPath"];
}
/** What `users.deleteCryptoWallet` takes. */
export interface UsersDeleteCryptoWalletRequest extends CryptoWalletIdPath {
}
/** What `users.deleteCryptoWallet` answers. */
export interface UsersDeleteCryptoWalletResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
export interface EmailIdPath {
	/** ID of the email address, from the user's `emails`. */
	email_id: components["parameters"]["EmailIdPath"];
}
/** What `users.deleteEmail` takes. */
export interface UsersDeleteEmailRequest extends EmailIdPath {
}
/** What `users.deleteEmail` answers. */
export interface UsersDeleteEmailResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
/** What `users.deleteExternalId` takes. */
export interface UsersDeleteExternalIdRequest extends UserIdPath {
}
/** What `users.deleteExternalId` answers. */
export interface UsersDeleteExternalIdResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
export interface OauthUserRegistrationIdPath {
	/** ID of the linked account, from the user's `providers`. */
	oauth_user_registration_id: components["parameters"]["OauthUserRegistrationIdPath"];
}
/** What `users.deleteOAuthRegistration` takes. */
export interface UsersDeleteOAuthRegistrationRequest extends OauthUserRegistrationIdPath {
}
/** What `users.deleteOAuthRegistration` answers. */
export interface UsersDeleteOAuthRegistrationResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
export interface PasswordIdPath {
	/** ID of the password, from the user's `password`. */
	password_id: components["parameters"]["PasswordIdPath"];
}
/** What `users.deletePassword` takes. */
export interface UsersDeletePasswordRequest extends PasswordIdPath {
}
/** What `users.deletePassword` answers. */
export interface UsersDeletePasswordResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
export interface PhoneIdPath {
	/** ID of the phone number, from the user's `phone_numbers`. */
	phone_id: components["parameters"]["PhoneIdPath"];
}
/** What `users.deletePhoneNumber` takes. */
export interface UsersDeletePhoneNumberRequest extends PhoneIdPath {
}
/** What `users.deletePhoneNumber` answers. */
export interface UsersDeletePhoneNumberResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
export interface TotpIdPath {
	/** ID of the authenticator app, from the user's `totps`. */
	totp_id: components["parameters"]["TotpIdPath"];
}
/** What `users.deleteTOTP` takes. */
export interface UsersDeleteTOTPRequest extends TotpIdPath {
}
/** What `users.deleteTOTP` answers. */
export interface UsersDeleteTOTPResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
export interface WebauthnRegistrationIdPath {
	/** ID of the passkey or security key, from the user's `webauthn_registrations`. */
	webauthn_registration_id: components["parameters"]["WebauthnRegistrationIdPath"];
}
/** What `users.deleteWebAuthnRegistration` takes. */
export interface UsersDeleteWebAuthnRegistrationRequest extends WebauthnRegistrationIdPath {
}
/** What `users.deleteWebAuthnRegistration` answers. */
export interface UsersDeleteWebAuthnRegistrationResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
export interface UsersExchangePrimaryFactorBody {
	/** The new email address. Specify either this or `phone_number`. */
	email_address?: string;
	/** The new phone number, in E.164 format such as `+12025550162`. Specify either this or `email_address`. */
	phone_number?: string;
}
/** What `users.exchangePrimaryFactor` takes. */
export interface UsersExchangePrimaryFactorRequest extends UserIdPath, UsersExchangePrimaryFactorBody {
}
/** What `users.exchangePrimaryFactor` answers. */
export interface UsersExchangePrimaryFactorResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
}
/** What `users.get` takes. */
export interface UsersGetRequest extends UserIdPath {
}
/** What `users.get` answers. */
export interface UsersGetResponse extends User {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
}
export interface UserIdConnectedAppIdPath {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: components["parameters"]["UserIdPath"];
	/** ID of the Connected App, which is the `client_id` it uses in OAuth. */
	connected_app_id: components["parameters"]["ConnectedAppIdPath"];
}
/** What `users.revoke` takes. */
export interface UsersRevokeRequest extends UserIdConnectedAppIdPath {
}
/** What `users.revoke` answers. */
export interface UsersRevokeResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
}
/** What `users.search` takes. */
export interface UsersSearchRequest {
	/** Which users to find. Without a query or without operands, all users of the project. */
	query?: UserSearchQuery;
	/** The `next_cursor` of the previous page. Omit to get the first page. */
	cursor?: string;
	/**
	 * Number of users per page, at most 1000. Minimum 0. Maximum 1000.
	 * @default 100
	 */
	limit?: number;
}
/** What `users.search` answers. */
export interface UsersSearchResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** The users of this page. */
	results: User[];
	/** Position of this page among all results. */
	results_metadata: {
		/** Number of users that the query finds on all pages. -1 if totals are disabled for the workspace. */
		total: number;
		/** Cursor of the next page, to pass as `cursor`. `null` or absent on the last page. */
		next_cursor?: string | null;
	};
}
export interface UsersUpdateBody {
	/** Name of the user. Each part is optional. */
	name?: UserName;
	/** Your own ID for the user, unique within the project; calls accept it in place of Stytch's. At most 128 characters: letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: UserExternalId;
	/** Roles to assign to the user. */
	roles?: RoleId[];
	/** Your own data about the user, which only backends can write (frontends can read it), such as plan or billing ID. At most 20 top-level keys and 4 KB; not for sensitive data. An update merges top-level keys; `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend, such as preferences; not for anything that determines access. At most 20 top-level keys and 4 KB. An update merges top-level keys; `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Origin of the user's request. Stytch only sees your backend, so pass on what the browser or app sent. Stored for fraud detection, and for `options` when a link or passcode is authenticated. */
	attributes?: Attributes;
}
/** What `users.update` takes. */
export interface UsersUpdateRequest extends UserIdPath, UsersUpdateBody {
}
/** What `users.update` answers. */
export interface UsersUpdateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** The email addresses of `user`, repeated. */
	emails: UserEmail[];
	/** The phone numbers of `user`, repeated. */
	phone_numbers: UserPhoneNumber[];
	/** The wallets of `user`, repeated. */
	crypto_wallets: CryptoWallet[];
}
/** What `webauthn.authenticate` takes. */
export interface WebauthnAuthenticateRequest {
	/** Result of `navigator.credentials.get` in the browser, as a JSON string. */
	public_key_credential: string;
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
/** What `webauthn.authenticate` answers. */
export interface WebauthnAuthenticateResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** ID of the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-` followed by a UUID. */
	webauthn_registration_id: WebauthnRegistrationId;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `webauthn.authenticateStart` takes. */
export interface WebauthnAuthenticateStartRequest {
	/** Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A key can be used only for the domain it was registered for. */
	domain: WebauthnDomain;
	/** User whose keys may sign, by its ID or your own external ID. If omitted, any passkey for the domain may sign. */
	user_id?: string;
	/** Whether the options request a passkey, unlocked by the user where possible (`userVerification` is `preferred`). */
	return_passkey_credential_options?: boolean;
	/**
	 * Whether binary values in the options are encoded in base64url, which the browser's native `navigator.credentials` requires, instead of plain base64.
	 * @default false
	 */
	use_base64_url_encoding?: WebauthnBase64UrlEncoding;
}
/** What `webauthn.authenticateStart` answers. */
export interface WebauthnAuthenticateStartResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** ID of the user whose keys may sign, if the request specified one. */
	user_id: string;
	/** Options as a JSON string. Parsed, they are the `publicKey` argument of `navigator.credentials.get`. */
	public_key_credential_request_options: string;
}
export interface UserIdDomainPath {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: components["parameters"]["UserIdPath"];
	/** Domain that the keys are registered for, without scheme or port. */
	domain: components["parameters"]["WebauthnDomainPath"];
}
/** What `webauthn.listCredentials` takes. */
export interface WebauthnListCredentialsRequest extends UserIdDomainPath {
}
/** What `webauthn.listCredentials` answers. */
export interface WebauthnListCredentialsResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** All keys of the user for the domain, on one page. */
	credentials: {
		/** The key's own ID in WebAuthn, by which a browser finds it. Not a secret. */
		credential_id: string;
		/** ID of the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-` followed by a UUID. */
		webauthn_registration_id: WebauthnRegistrationId;
		/** Type of the credential, such as `public-key`. */
		type: string;
		/** Public key, in base64. */
		public_key: string;
	}[];
}
/** What `webauthn.register` takes. */
export interface WebauthnRegisterRequest {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: UserReference;
	/** Result of `navigator.credentials.create` in the browser, as a JSON string. */
	public_key_credential: string;
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
/** What `webauthn.register` answers. */
export interface WebauthnRegisterResponse extends ResponseEnvelope {
	/** A user's account in the project, with all of their login methods. */
	user: User;
	/** ID of the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-` followed by a UUID. */
	webauthn_registration_id: WebauthnRegistrationId;
	/** A user's login on one device. Active until `expires_at` or until it is revoked; records how the user authenticated. */
	session?: Session;
	/** Opaque secret of the session, valid until the session expires or is revoked. Store it where scripts cannot read it, such as in an `HttpOnly` cookie. An empty string if the response created no session. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify itself with the project's JWKS. Expires after five minutes, regardless of the session's lifetime. An empty string if the response created no session. */
	session_jwt: SessionJwt;
	/** Device and location of the attempt, looked up by the `telemetry_id` of the request. Omitted if there was none or the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `webauthn.registerStart` takes. */
export interface WebauthnRegisterStartRequest {
	/** ID of the user, or your own external ID if you assigned one. */
	user_id: UserReference;
	/** Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A key can be used only for the domain it was registered for. */
	domain: WebauthnDomain;
	/** `User-Agent` header sent by the user's browser. */
	user_agent?: string;
	/** Type of authenticator that may hold the key: `platform` is built into the device, `cross-platform` can be carried from one device to another. If omitted, both are allowed. */
	authenticator_type?: "platform" | "cross-platform" | (string & {});
	/** Whether the options request a passkey, which is stored in the authenticator (`residentKey` is `required`) and unlocked by the user where possible (`userVerification` is `preferred`). */
	return_passkey_credential_options?: boolean;
	/** Value for `user.id` in the options. Defaults to the user's ID. */
	override_id?: string;
	/** Value for `user.name` in the options. Defaults to the user's name, email address or phone number. */
	override_name?: string;
	/** Value for `user.displayName` in the options, which the browser shows. Defaults to the user's name, email address or phone number. */
	override_display_name?: string;
	/**
	 * Whether binary values in the options are encoded in base64url, which the browser's native `navigator.credentials` requires, instead of plain base64.
	 * @default false
	 */
	use_base64_url_encoding?: WebauthnBase64UrlEncoding;
}
/** What `webauthn.registerStart` answers. */
export interface WebauthnRegisterStartResponse extends ResponseEnvelope {
	/** Options as a JSON string. Parsed, they are the `publicKey` argument of `navigator.credentials.create`. */
	public_key_credential_creation_options: string;
}
export interface WebauthnUpdateBody {
	/** The new label, such as `Work laptop`. */
	name: string;
}
/** What `webauthn.update` takes. */
export interface WebauthnUpdateRequest extends WebauthnRegistrationIdPath, WebauthnUpdateBody {
}
/** What `webauthn.update` answers. */
export interface WebauthnUpdateResponse {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** A passkey or security key that the user registered. */
	webauthn_registration?: WebauthnRegistration;
}
/** What responses have in common. */
export interface ResponseEnvelope {
	/** HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** ID of this call in Stytch's logs; include it when you contact Stytch support. */
	request_id: RequestId;
	/** ID of a user, unique within the project. `user-live-` or `user-test-` followed by a UUID. */
	user_id: UserId;
}
