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
		/** Complete the rotation of an app's secret */
		post: operations["connectedApp.clients.secrets.rotate"];
	};
	"/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel": {
		/** Cancel the rotation of an app's secret */
		post: operations["connectedApp.clients.secrets.rotateCancel"];
	};
	"/v1/connected_apps/clients/{client_id}/secrets/rotate/start": {
		/** Start the rotation of an app's secret */
		post: operations["connectedApp.clients.secrets.rotateStart"];
	};
	"/v1/crypto_wallets/authenticate": {
		/** Log in with a blockchain wallet */
		post: operations["cryptoWallets.authenticate"];
	};
	"/v1/crypto_wallets/authenticate/start": {
		/** Start a login with a blockchain wallet */
		post: operations["cryptoWallets.authenticateStart"];
	};
	"/v1/debug/whoami": {
		/** Find out which project the credentials belong to */
		get: operations["debug.whoami"];
	};
	"/v1/email/risk": {
		/** Check how risky an email address is */
		post: operations["fraud.email.risk"];
	};
	"/v1/fingerprint/lookup": {
		/** Get the verdict on a device */
		post: operations["fraud.fingerprint.lookup"];
	};
	"/v1/idp/oauth/authorize": {
		/** Answer an authorization request of a Connected App */
		post: operations["idp.oauth.authorize"];
	};
	"/v1/idp/oauth/authorize/start": {
		/** Check an authorization request of a Connected App */
		post: operations["idp.oauth.authorizeStart"];
	};
	"/v1/impersonation/authenticate": {
		/** Log in as a user, for support */
		post: operations["impersonation.authenticate"];
	};
	"/v1/m2m/clients": {
		/** Create an M2M client */
		post: operations["m2m.clients.create"];
	};
	"/v1/m2m/clients/search": {
		/** Find M2M clients */
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
		/** Complete the rotation of a client's secret */
		post: operations["m2m.clients.secrets.rotate"];
	};
	"/v1/m2m/clients/{client_id}/secrets/rotate/cancel": {
		/** Cancel the rotation of a client's secret */
		post: operations["m2m.clients.secrets.rotateCancel"];
	};
	"/v1/m2m/clients/{client_id}/secrets/rotate/start": {
		/** Start the rotation of a client's secret */
		post: operations["m2m.clients.secrets.rotateStart"];
	};
	"/v1/magic_links": {
		/** Make a link token that you deliver yourself */
		post: operations["magicLinks.create"];
	};
	"/v1/magic_links/authenticate": {
		/** Redeem the token of a link */
		post: operations["magicLinks.authenticate"];
	};
	"/v1/magic_links/email/invite": {
		/** Create a pending user and mail an invitation */
		post: operations["magicLinks.email.invite"];
	};
	"/v1/magic_links/email/login_or_create": {
		/** Mail a link that logs in or signs up */
		post: operations["magicLinks.email.loginOrCreate"];
	};
	"/v1/magic_links/email/revoke_invite": {
		/** Take back an invitation */
		post: operations["magicLinks.email.revokeInvite"];
	};
	"/v1/magic_links/email/send": {
		/** Mail a link to a user who exists */
		post: operations["magicLinks.email.send"];
	};
	"/v1/oauth/attach": {
		/** Tie an OAuth login to a user who exists */
		post: operations["oauth.attach"];
	};
	"/v1/oauth/authenticate": {
		/** Redeem the token of an OAuth login */
		post: operations["oauth.authenticate"];
	};
	"/v1/otps/authenticate": {
		/** Redeem a passcode */
		post: operations["otps.authenticate"];
	};
	"/v1/otps/email/login_or_create": {
		/** Mail a passcode that logs in or signs up */
		post: operations["otps.email.loginOrCreate"];
	};
	"/v1/otps/email/send": {
		/** Mail a passcode to a user who exists */
		post: operations["otps.email.send"];
	};
	"/v1/otps/sms/login_or_create": {
		/** Text a passcode that logs in or signs up */
		post: operations["otps.sms.loginOrCreate"];
	};
	"/v1/otps/sms/send": {
		/** Text a passcode to a user who exists */
		post: operations["otps.sms.send"];
	};
	"/v1/otps/whatsapp/login_or_create": {
		/** Send a passcode by WhatsApp that logs in or signs up */
		post: operations["otps.whatsapp.loginOrCreate"];
	};
	"/v1/otps/whatsapp/send": {
		/** Send a passcode by WhatsApp to a user who exists */
		post: operations["otps.whatsapp.send"];
	};
	"/v1/passwords": {
		/** Create a user with a password */
		post: operations["passwords.create"];
	};
	"/v1/passwords/authenticate": {
		/** Log in with a password */
		post: operations["passwords.authenticate"];
	};
	"/v1/passwords/email/reset": {
		/** Set a new password with the token of a link */
		post: operations["passwords.email.reset"];
	};
	"/v1/passwords/email/reset/start": {
		/** Mail a link to set a new password */
		post: operations["passwords.email.resetStart"];
	};
	"/v1/passwords/existing_password/reset": {
		/** Change a password, given the old one */
		post: operations["passwords.existingPassword.reset"];
	};
	"/v1/passwords/migrate": {
		/** Take over a password from another system */
		post: operations["passwords.migrate"];
	};
	"/v1/passwords/session/reset": {
		/** Change a password within a session */
		post: operations["passwords.sessions.reset"];
	};
	"/v1/passwords/strength_check": {
		/** Check whether a password would be accepted */
		post: operations["passwords.strengthCheck"];
	};
	"/v1/projects/metrics": {
		/** Count what is in the project */
		get: operations["project.metrics"];
	};
	"/v1/public/{project_id}/oauth2/introspect": {
		/** Ask whether a token of a Connected App is good */
		post: operations["idp.introspectTokenNetwork"];
	};
	"/v1/public/{project_id}/oauth2/token": {
		/** Get an access token for an M2M client */
		post: operations["m2m.token"];
	};
	"/v1/rbac/policy": {
		/** Get the RBAC policy */
		get: operations["rbac.policy"];
	};
	"/v1/rules/list": {
		/** List the rules for devices and networks */
		post: operations["fraud.rules.list"];
	};
	"/v1/rules/set": {
		/** Set or remove a rule for devices or networks */
		post: operations["fraud.rules.set"];
	};
	"/v1/sessions": {
		/** List a user's sessions */
		get: operations["sessions.get"];
	};
	"/v1/sessions/attest": {
		/** Open a session on the word of a token issuer that you trust */
		post: operations["sessions.attest"];
	};
	"/v1/sessions/authenticate": {
		/** Check a session, and extend it if asked */
		post: operations["sessions.authenticate"];
	};
	"/v1/sessions/exchange_access_token": {
		/** Turn a Connected App's access token into a session */
		post: operations["sessions.exchangeAccessToken"];
	};
	"/v1/sessions/jwks/{project_id}": {
		/** Get the keys that session JWTs are signed with */
		get: operations["sessions.getJWKS"];
	};
	"/v1/sessions/migrate": {
		/** Carry a session over from another provider */
		post: operations["sessions.migrate"];
	};
	"/v1/sessions/revoke": {
		/** End a session */
		post: operations["sessions.revoke"];
	};
	"/v1/totps": {
		/** Register an authenticator app */
		post: operations["totps.create"];
	};
	"/v1/totps/authenticate": {
		/** Check a passcode of an authenticator app */
		post: operations["totps.authenticate"];
	};
	"/v1/totps/recover": {
		/** Use a recovery code in place of an authenticator app */
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
				/** The registered phone, by its ID from `biometric_registrations` of the user. */
				biometric_registration_id: components["parameters"]["BiometricRegistrationIdPath"];
			};
			cookie?: never;
		};
		/** Remove a phone from the biometric logins of a user */
		delete: operations["users.deleteBiometricRegistration"];
	};
	"/v1/users/crypto_wallets/{crypto_wallet_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** The wallet, by its ID from `crypto_wallets` of the user. */
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
				/** The email address, by its ID from `emails` of the user. */
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
				/** The linked account, by its ID from `providers` of the user. */
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
				/** The password, by its ID from `password` of the user. */
				password_id: components["parameters"]["PasswordIdPath"];
			};
			cookie?: never;
		};
		/** Remove the password of a user */
		delete: operations["users.deletePassword"];
	};
	"/v1/users/phone_numbers/{phone_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** The phone number, by its ID from `phone_numbers` of the user. */
				phone_id: components["parameters"]["PhoneIdPath"];
			};
			cookie?: never;
		};
		/** Remove a phone number from a user */
		delete: operations["users.deletePhoneNumber"];
	};
	"/v1/users/search": {
		/** Find users */
		post: operations["users.search"];
	};
	"/v1/users/totps/{totp_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** The authenticator app, by its ID from `totps` of the user. */
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
				/** The passkey or security key, by its ID from `webauthn_registrations` of the user. */
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
				/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/** Get a user */
		get: operations["users.get"];
		/** Change a user */
		put: operations["users.update"];
		/** Delete a user */
		delete: operations["users.delete"];
	};
	"/v1/users/{user_id}/connected_apps": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/** List the apps that a user has let in */
		get: operations["users.connectedApps"];
	};
	"/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
				/** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
				connected_app_id: components["parameters"]["ConnectedAppIdPath"];
			};
			cookie?: never;
		};
		/** Take back the access of an app to a user */
		post: operations["users.revoke"];
	};
	"/v1/users/{user_id}/exchange_primary_factor": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/** Swap a user's only email address or phone number */
		put: operations["users.exchangePrimaryFactor"];
	};
	"/v1/users/{user_id}/external_id": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/** Remove your own ID from a user */
		delete: operations["users.deleteExternalId"];
	};
	"/v1/verdict_reasons/list": {
		/** List verdict reasons and their overrides */
		post: operations["fraud.verdictReasons.list"];
	};
	"/v1/verdict_reasons/override": {
		/** Override what a verdict reason leads to */
		post: operations["fraud.verdictReasons.override"];
	};
	"/v1/webauthn/authenticate": {
		/** Log in with a passkey or security key */
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
				/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
				/** Domain that the keys were registered for, without scheme or port. */
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
		/** Start registering a passkey or security key */
		post: operations["webauthn.registerStart"];
	};
	"/v1/webauthn/{webauthn_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** The passkey or security key, by its ID from `webauthn_registrations` of the user. */
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
		/** The request is malformed: a field is missing, has the wrong type or breaks a rule of its own. Repeating it unchanged fails again. */
		BadRequest: BadRequest;
		/** The project's credentials are missing or wrong, or the token given is unknown, used or expired. */
		Unauthorized: Unauthorized;
		/** Too many requests. Not every 429 is worth a retry: `captcha_failed`, `user_lock_limit_reached` and `too_few_tokens_authenticated` are 429 as well. */
		TooManyRequests: TooManyRequests;
		/** Stytch failed. The call may or may not have had its effect. */
		InternalServerError: InternalServerError;
		/** No Connected App of the project has this ID. */
		ConnectedAppNotFound: ConnectedAppNotFound;
		/** The project knows no such wallet. */
		CryptoWalletNotFound: CryptoWalletNotFound;
		/** No user of the project has this ID or external ID. */
		UserNotFound: UserNotFound;
		/** Stytch knows no such telemetry ID, or it has expired. Treat it like a `BLOCK`, since attackers make IDs up to evade the check. */
		TelemetryIdNotFound: TelemetryIdNotFound;
		/** The project has no such Connected App, or no such user. */
		ConnectedAppOrUserNotFound: ConnectedAppOrUserNotFound;
		/** No M2M client of the project has this ID. */
		M2mClientNotFound: M2mClientNotFound;
		/** Stytch knows no such magic-link token. */
		MagicLinkNotFound: MagicLinkNotFound;
		/** No user of the project has this email address. Where the request names a user or session as well, that one may be what is missing. */
		EmailNotFound: EmailNotFound;
		/** There is no such passcode for this address or number. */
		OtpCodeNotFound: OtpCodeNotFound;
		/** No user of the project has this phone number. Where the request names a user or session as well, that one may be what is missing. */
		PhoneNumberNotFound: PhoneNumberNotFound;
		/** There is no such session, or it has ended. */
		SessionNotFound: SessionNotFound;
		/** The request is malformed, or asks for something that the client may not have. Repeating it unchanged fails again. */
		OauthBadRequest: OauthBadRequest;
		/** The client is unknown, or its secret is missing or wrong. */
		OauthUnauthorized: OauthUnauthorized;
		/** The project has no such profile of trusted tokens. Where the request names a session as well, that one may be what is missing. */
		TrustedTokenProfileNotFound: TrustedTokenProfileNotFound;
		/** The session is valid, but no role of its user permits what `authorization_check` asks for. */
		UserNotPermitted: UserNotPermitted;
		/** Stytch knows no such access token, or it can no longer be exchanged. */
		AccessTokenNotFound: AccessTokenNotFound;
		/** What the request names does not exist in this project. */
		NotFound: NotFound;
		/** No user of the project has a phone registered under this ID. */
		BiometricRegistrationNotFound: BiometricRegistrationNotFound;
		/** No user of the project has a linked account with this ID. */
		OauthUserRegistrationNotFound: OauthUserRegistrationNotFound;
		/** No user of the project has a password with this ID. */
		PasswordNotFound: PasswordNotFound;
		/** No user of the project has an authenticator app with this ID. */
		TotpNotFound: TotpNotFound;
		/** The project knows no such passkey or security key. */
		WebauthnRegistrationNotFound: WebauthnRegistrationNotFound;
	};
	parameters: {
		/** The Connected App, by the `client_id` that it presents in OAuth. */
		ConnectedAppClientIdPath: string;
		/** The M2M client, by its ID. */
		M2mClientIdPath: string;
		/** The project that the client belongs to. */
		OauthProjectIdPath: string;
		/** The project whose keys are asked for, the same ID that calls authenticate with. */
		ProjectIdPath: string;
		/** The registered phone, by its ID from `biometric_registrations` of the user. */
		BiometricRegistrationIdPath: string;
		/** The wallet, by its ID from `crypto_wallets` of the user. */
		CryptoWalletIdPath: string;
		/** The email address, by its ID from `emails` of the user. */
		EmailIdPath: string;
		/** The linked account, by its ID from `providers` of the user. */
		OauthUserRegistrationIdPath: string;
		/** The password, by its ID from `password` of the user. */
		PasswordIdPath: string;
		/** The phone number, by its ID from `phone_numbers` of the user. */
		PhoneIdPath: string;
		/** The authenticator app, by its ID from `totps` of the user. */
		TotpIdPath: string;
		/** The passkey or security key, by its ID from `webauthn_registrations` of the user. */
		WebauthnRegistrationIdPath: string;
		/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
		UserIdPath: string;
		/** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
		ConnectedAppIdPath: string;
		/** Domain that the keys were registered for, without scheme or port. */
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
			/** The new app, and its secret if it has one. */
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
			/** The app as it is now. */
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
			/** The app is gone. */
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
			/** The app with the new secret alone. */
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
			/** The app with the old secret alone. */
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
			/** The app with both secrets in force. */
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
			/** Who authenticated, and the session if one was asked for. */
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
			/** The credentials are right. */
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
			/** What is known of the address, and the advice. */
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
			/** Where to send the user. With consent the code is in the query, else an error. */
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
			/** The request is in order. Ask for consent if it is required. */
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
			/** The session as the user. */
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
			/** The new client and its secret. */
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
			/** The client as it is now. */
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
			/** The client is gone. */
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
			/** The client with the new secret alone. */
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
			/** The client with the old secret alone. */
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
			/** The client with both secrets in force. */
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
			/** Who authenticated, and the session if one was asked for. */
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
			/** The user exists and the message is on its way. */
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
			/** The message is on its way. */
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
			/** The message is on its way. */
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
			/** Who authenticated, what the provider issued, and the session if one was asked for. */
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
			/** Who authenticated, and the session if one was asked for. */
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
			/** The user exists now; the session if one was asked for. */
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
			/** Who authenticated, and the session if one was asked for. */
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
			/** The password is set; the session if one was asked for. */
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
			/** The message is on its way. */
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
			/** The password is changed; the session if one was asked for. */
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
			/** The password is changed; the session goes on. */
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
			/** What the password is worth. */
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
			/** The counts as of now. */
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
	"rbac.policy": {
		parameters: NoParameters;
		requestBody?: never;
		responses: {
			/** The policy in force. */
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
			/** The rule is in force, or gone with `NONE`. */
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
			/** The sessions that are active now. */
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
			/** The user whom the token stands for, and the session if one was asked for. */
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
			/** The user whom the token stands for, and the session if one was asked for. */
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
				/** The project whose keys are asked for, the same ID that calls authenticate with. */
				project_id: components["parameters"]["ProjectIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The keys that are in use now. */
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
			/** The user whom the old session stands for, and the session if one was asked for. */
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
			/** The session has ended. */
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
			/** The passcode is right; the session if there is one. */
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
			/** The code was right and is used up; the session if there is one. */
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
			/** The codes, by app. */
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
			/** The user exists now. */
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
			/** The registration is gone; the user without it. */
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
			/** The wallet is gone; the user without it. */
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
			/** The address is gone; the user without it. */
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
			/** The account is unlinked; the user without it. */
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
			/** The password is gone; the user without it. */
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
			/** The number is gone; the user without it. */
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
			/** The app is gone; the user without it. */
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
			/** The key is gone; the user without it. */
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
			/** The user as of now. */
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
			/** The user with the changes. */
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
			/** The apps that have access now. */
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
			/** The app has no access any more. */
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
			/** The external ID is gone; the user without it. */
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
			/** The override is in force. */
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
			/** Who authenticated, and the session if one was asked for. */
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
			/** The keys that are registered now. */
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
			/** The key is registered; the session if there is one. */
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
			/** What the browser needs to make the key. */
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
/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
export type ConnectedAppClientType = "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});
/** Name of the app, for people. Shown where consent is asked for. */
export type ConnectedAppName = string;
/** What the app is for, in your words. */
export type ConnectedAppDescription = string;
/** Where the app may have people sent back to after they decided on access. An authorization request names one of these as its `redirect_uri`, else it is refused. */
export type ConnectedAppRedirectUrlList = string[];
/** Where the app may have people sent to after a logout by OpenID Connect. */
export type ConnectedAppLogoutUrlList = string[];
/** Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
export type ConnectedAppFullAccess = boolean;
/** Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own (first-party) apps only. */
export type ConnectedAppOfflineConsentBypass = boolean;
/** For how many minutes an access token of the app is good. 60 unless you set it. */
export type AccessTokenExpiryMinutes = number;
/** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
export type AccessTokenCustomAudience = string;
/** Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
export type AccessTokenTemplate = string;
/** Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
export type IdTokenTemplate = string;
/** The HTTP status, repeated in the body. 2xx on success. */
export type StatusCode = number;
/** Identifies this call in Stytch's logs; quote it to their support. */
export type RequestId = string;
/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
export type ConnectedAppId = string;
/** The last four characters of the client's secret, to tell which one a service uses. */
export type ClientSecretLastFour = string;
/** The last four characters of the secret that a rotation has made. `null` while none is under way. */
export type NextClientSecretLastFour = string | null;
/** State of the app. `active` for one that people can grant access to. */
export type ConnectedAppStatus = string;
/** A new Connected App, with its secret if it is of a kind that keeps one. */
export interface ConnectedAppWithClientSecret {
	/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
	client_id: ConnectedAppId;
	/** What the app proves itself with. Answered this once, since Stytch keeps only a hash; if it is lost, rotate it. Missing for public apps. */
	client_secret?: string;
	/** The last four characters of the client's secret, to tell which one a service uses. */
	client_secret_last_four?: ClientSecretLastFour;
	/** The last four characters of the secret that a rotation has made. `null` while none is under way. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Name of the app, for people. Shown where consent is asked for. */
	client_name: ConnectedAppName;
	/** What the app is for, in your words. */
	client_description: ConnectedAppDescription;
	/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** State of the app. `active` for one that people can grant access to. */
	status: ConnectedAppStatus;
	/** Picture to show beside the name; `null` or missing for an app without one. */
	logo_url?: string | null;
	/** Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own (first-party) apps only. */
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	/** Where the app may have people sent back to after they decided on access. An authorization request names one of these as its `redirect_uri`, else it is refused. */
	redirect_urls: ConnectedAppRedirectUrlList;
	/** Where the app may have people sent to after a logout by OpenID Connect. */
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	/** For how many minutes an access token of the app is good. 60 unless you set it. */
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	/** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	access_token_template_content: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	id_token_template_content: IdTokenTemplate;
	/** Address of the metadata document by which the app made itself known, if it did so. */
	client_id_metadata_url?: string;
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
/** An app, yours or another maker's, that may ask your users for access over OAuth; your project is its authorization server. */
export interface ConnectedApp {
	/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
	client_id: ConnectedAppId;
	/** The last four characters of the client's secret, to tell which one a service uses. */
	client_secret_last_four?: ClientSecretLastFour;
	/** The last four characters of the secret that a rotation has made. `null` while none is under way. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Name of the app, for people. Shown where consent is asked for. */
	client_name: ConnectedAppName;
	/** What the app is for, in your words. */
	client_description: ConnectedAppDescription;
	/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** State of the app. `active` for one that people can grant access to. */
	status: ConnectedAppStatus;
	/** Picture to show beside the name; `null` or missing for an app without one. */
	logo_url?: string | null;
	/** Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own (first-party) apps only. */
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	/** Where the app may have people sent back to after they decided on access. An authorization request names one of these as its `redirect_uri`, else it is refused. */
	redirect_urls: ConnectedAppRedirectUrlList;
	/** Where the app may have people sent to after a logout by OpenID Connect. */
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	/** For how many minutes an access token of the app is good. 60 unless you set it. */
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	/** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	access_token_template_content: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	id_token_template_content: IdTokenTemplate;
	/** Address of the metadata document by which the app made itself known, if it did so. */
	client_id_metadata_url?: string;
	/** How the app came to be: made by you, registered by itself (dynamic client registration), or known by its metadata document. */
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
	/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
	client_id: ConnectedAppId;
	/** The last four characters of the client's secret, to tell which one a service uses. */
	client_secret_last_four: ClientSecretLastFour;
	/** The new secret, good already beside the old one. Answered this once, since Stytch keeps only a hash; if it is lost, cancel the rotation and start another. */
	next_client_secret: string;
	/** The last four characters of the secret that a rotation has made. `null` while none is under way. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Name of the app, for people. Shown where consent is asked for. */
	client_name: ConnectedAppName;
	/** What the app is for, in your words. */
	client_description: ConnectedAppDescription;
	/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** State of the app. `active` for one that people can grant access to. */
	status: ConnectedAppStatus;
	/** Picture to show beside the name; `null` or missing for an app without one. */
	logo_url?: string | null;
	/** Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own (first-party) apps only. */
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	/** Where the app may have people sent back to after they decided on access. An authorization request names one of these as its `redirect_uri`, else it is refused. */
	redirect_urls: ConnectedAppRedirectUrlList;
	/** Where the app may have people sent to after a logout by OpenID Connect. */
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	/** For how many minutes an access token of the app is good. 60 unless you set it. */
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	/** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	access_token_template_content: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	id_token_template_content: IdTokenTemplate;
	/** Address of the metadata document by which the app made itself known, if it did so. */
	client_id_metadata_url?: string;
}
/** Chain of the wallet. All that are compatible with Ethereum count as `ethereum`. */
export type CryptoWalletType = "ethereum" | "solana" | (string & {});
/** Address of the wallet on its chain. */
export type CryptoWalletAddress = string;
/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
export type ExistingSessionToken = string;
/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
export type ExistingSessionJwt = string;
/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. */
export type SessionDurationMinutes = number;
/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
export interface SessionCustomClaims {
	[key: string]: unknown;
}
/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
export type TelemetryId = string;
/** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
export type UserId = string;
/** Your own ID for the user, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
export type UserExternalId = string;
/** `active` users get login links; `pending` ones have not proved themselves yet, get signup links, and become active with their first successful authentication. */
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
/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
export type EmailId = string;
/** An email address of a user. A user may have several; each belongs to one user only. */
export interface UserEmail {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
	/** The address itself. */
	email: string;
	/** Whether the user has ever authenticated through this address. */
	verified: boolean;
}
/** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
export type PhoneId = string;
/** A phone number of a user, for one-time passcodes. */
export interface UserPhoneNumber {
	/** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
	phone_id: PhoneId;
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
/** Identifies the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-`, then a UUID. */
export type WebauthnRegistrationId = string;
/** A passkey or security key that the user registered. */
export interface WebauthnRegistration {
	/** Identifies the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-`, then a UUID. */
	webauthn_registration_id: WebauthnRegistrationId;
	/** Domain that the key was registered for. */
	domain: string;
	/** User agent of the browser in which the key was registered. */
	user_agent: string;
	/** Whether the user has ever proved to hold the key. */
	verified: boolean;
	/** What the registration asked for: `platform` is built into the device, `cross-platform` can be carried from one to another. Without a value it asked for neither. */
	authenticator_type: "platform" | "cross-platform" | (string & {});
	/** Label of the key, to tell it from the user's others. */
	name: string;
}
/** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
export type TotpId = string;
/** An authenticator app (TOTP) of the user. */
export interface TotpRegistration {
	/** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
	totp_id: TotpId;
	/** Whether the user has ever authenticated with a passcode of this app. */
	verified: boolean;
}
/** A blockchain wallet with which the user signs in. */
export interface CryptoWallet {
	/** Identifies the wallet at Stytch. */
	crypto_wallet_id: string;
	/** Address of the wallet on its chain. */
	crypto_wallet_address: CryptoWalletAddress;
	/** Chain of the wallet. All that are compatible with Ethereum count as `ethereum`. */
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
/** ID of a role of the project's RBAC policy, as chosen in the dashboard. `stytch_user` is predefined. What several roles permit adds up. */
export type RoleId = string;
/** Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes one. */
export interface TrustedMetadata {
	[key: string]: unknown;
}
/** Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access. At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one. */
export interface UntrustedMetadata {
	[key: string]: unknown;
}
/** A person's account in the project, with all ways in which they can sign in. */
export interface User {
	/** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
	user_id: UserId;
	/** Your own ID for the user, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: UserExternalId;
	/** `active` users get login links; `pending` ones have not proved themselves yet, get signup links, and become active with their first successful authentication. */
	status: UserStatus;
	/** What the user is called. Each part may be left out. */
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
	/** That the user has a password; the password itself is never answered. */
	password?: UserPassword;
	/** Roles assigned to the user. */
	roles: RoleId[];
	/** Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access. At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Whether logins are refused for a while after too many failed attempts in a row (10 unless the project says otherwise). */
	is_locked: boolean;
	/** When the lock began, if there is one. */
	lock_created_at?: string;
	/** When the lock ends by itself, if there is one; an hour after it began unless the project says otherwise. */
	lock_expires_at?: string;
	/** When the user was created. */
	created_at?: string;
}
/** Identifies a session, without being a credential for it. `session-live-` or `session-test-`, then a UUID. */
export type SessionId = string;
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
/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
export interface Attributes {
	/** IP address of the user's device, not of your backend. */
	ip_address?: string;
	/** The `User-Agent` header that the user's device sent. */
	user_agent?: string;
}
/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
export interface Session {
	/** Identifies a session, without being a credential for it. `session-live-` or `session-test-`, then a UUID. */
	session_id: SessionId;
	/** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
	user_id: UserId;
	/** What the user has proved in this session, one entry per proof. */
	authentication_factors: AuthenticationFactor[];
	/** Roles that decide what the session may do. */
	roles: RoleId[];
	/** When the session was opened. */
	started_at?: string;
	/** When the session was last authenticated. */
	last_accessed_at?: string;
	/** When the session ends, unless it is extended or revoked before. */
	expires_at?: string;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Your own claims, as set with `session_custom_claims`. They are in the session's JWT as well. */
	custom_claims?: {
		[key: string]: unknown;
	};
}
/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
export type SessionToken = string;
/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
export type SessionJwt = string;
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
/** The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`, `session_token` and `session_jwt`. */
export type TargetUserReference = string;
/** Token of a session of the user who gets the new way to sign in. */
export type TargetSessionToken = string;
/** JWT of a session of the user who gets the new way to sign in. */
export type TargetSessionJwt = string;
/** Whether this call created the user. Not for the browser, since it tells who is registered. */
export type UserCreated = boolean;
/** What to do with the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the person to prove more (a second factor, a captcha) before it goes on. */
export type FraudAction = "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {});
/** Names of your own, kept with the telemetry ID so that you can find the lookup in the dashboard. Each at most 65 characters out of letters, digits, `_`, `-`, `+`, `.` and `@`. */
export interface FraudExternalMetadata {
	/** Whom the lookup is about, such as your ID of the user. */
	external_id?: string;
	/** Which of your customers the lookup is about. */
	organization_id?: string;
	/** What the person was doing, such as `login`. */
	user_action?: string;
}
/** The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser, but gone when cookies are cleared or the window is a private one. */
export type VisitorId = string;
/** Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and as easily shed. */
export type BrowserId = string;
/** The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away, without cookie or IP address, so it stays the same in private windows and behind a VPN. */
export type VisitorFingerprint = string;
/** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
export type BrowserFingerprint = string;
/** Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many people share one. */
export type HardwareFingerprint = string;
/** Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very many people share it. */
export type NetworkFingerprint = string;
/** A sign of trouble that lookups find, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`. `RULE_MATCH` says that one of your rules decided. */
export type FraudVerdictReason = string;
/** By what a rule matches devices or networks. A verdict has it only with the reason `RULE_MATCH`. */
export type FraudRuleType = "VISITOR_ID" | "BROWSER_ID" | "VISITOR_FINGERPRINT" | "BROWSER_FINGERPRINT" | "HARDWARE_FINGERPRINT" | "NETWORK_FINGERPRINT" | "CIDR_BLOCK" | "ASN" | "COUNTRY_CODE" | (string & {});
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
/** What the client may have its tokens say it may do, in words of your own such as `read:users`. A token carries all of them, or those that the token request names. */
export type M2mScopeList = string[];
/** Name of the client, for people. */
export type M2mClientName = string;
/** What the client is for, in your words. */
export type M2mClientDescription = string;
/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; no place for sensitive data. */
export interface M2mTrustedMetadata {
	[key: string]: unknown;
}
/** Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` and a UUID, unless you chose another when you created it. */
export type M2mClientId = string;
/** Whether the client gets tokens (`active`) or none until it is activated again (`inactive`). */
export type M2mClientStatus = "active" | "inactive" | (string & {});
/** A new M2M client, with its secret. */
export interface M2mClientWithClientSecret {
	/** Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` and a UUID, unless you chose another when you created it. */
	client_id: M2mClientId;
	/** What the client proves itself with. Answered this once, since Stytch keeps only a hash; if it is lost, rotate it. */
	client_secret: string;
	/** The last four characters of the client's secret, to tell which one a service uses. */
	client_secret_last_four: ClientSecretLastFour;
	/** The last four characters of the secret that a rotation has made. `null` while none is under way. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Name of the client, for people. */
	client_name: M2mClientName;
	/** What the client is for, in your words. */
	client_description: M2mClientDescription;
	/** Whether the client gets tokens (`active`) or none until it is activated again (`inactive`). */
	status: M2mClientStatus;
	/** What the client may have its tokens say it may do, in words of your own such as `read:users`. A token carries all of them, or those that the token request names. */
	scopes: M2mScopeList;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; no place for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
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
/** Which clients to find. Without a query, or with no operands, it is all of the project. */
export interface M2mClientSearchQuery {
	/** How the operands combine. `AND` takes clients that pass all of them, `OR` those that pass any. */
	operator: "AND" | "OR" | (string & {});
	/** The filters, one condition each. */
	operands: M2mClientSearchFilter[];
}
/** A service or script that authenticates to your services as itself, without a person behind it. */
export interface M2mClient {
	/** Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` and a UUID, unless you chose another when you created it. */
	client_id: M2mClientId;
	/** The last four characters of the client's secret, to tell which one a service uses. */
	client_secret_last_four: ClientSecretLastFour;
	/** The last four characters of the secret that a rotation has made. `null` while none is under way. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Name of the client, for people. */
	client_name: M2mClientName;
	/** What the client is for, in your words. */
	client_description: M2mClientDescription;
	/** Whether the client gets tokens (`active`) or none until it is activated again (`inactive`). */
	status: M2mClientStatus;
	/** What the client may have its tokens say it may do, in words of your own such as `read:users`. A token carries all of them, or those that the token request names. */
	scopes: M2mScopeList;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; no place for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** An M2M client in the middle of a rotation, with the secret that comes next. */
export interface M2mClientWithNextClientSecret {
	/** Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` and a UUID, unless you chose another when you created it. */
	client_id: M2mClientId;
	/** The last four characters of the client's secret, to tell which one a service uses. */
	client_secret_last_four: ClientSecretLastFour;
	/** The new secret, good already beside the old one. Answered this once, since Stytch keeps only a hash; if it is lost, cancel the rotation and start another. */
	next_client_secret: string;
	/** The last four characters of the secret that a rotation has made. `null` while none is under way. */
	next_client_secret_last_four?: NextClientSecretLastFour;
	/** Name of the client, for people. */
	client_name: M2mClientName;
	/** What the client is for, in your words. */
	client_description: M2mClientDescription;
	/** Whether the client gets tokens (`active`) or none until it is activated again (`inactive`). */
	status: M2mClientStatus;
	/** What the client may have its tokens say it may do, in words of your own such as `read:users`. A token carries all of them, or those that the token request names. */
	scopes: M2mScopeList;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; no place for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
export type UserReference = string;
/** PKCE verifier, of which `code_challenge` was given when the link was requested. Needed then, and only then. */
export type CodeVerifier = string;
/** Refuse the token or passcode unless it is redeemed from where it was asked for. Compares `attributes` of this call with those of the call that made it. */
export interface AttributeMatchOptions {
	/** Whether the IP addresses must be the same. */
	ip_match_required: boolean;
	/** Whether the user agents must be the same. */
	user_agent_match_required: boolean;
}
/** Whether all other sessions of the user must end. Stytch has ended its own; act on it if you keep sessions yourself. */
export type ResetSessions = boolean;
/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
export type Locale = "en" | "es" | "fr" | "pt-br" | (string & {});
/** Where an active user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default login redirect URL; without one the call fails. */
export type LoginMagicLinkUrl = string;
/** Where a new or pending user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default signup redirect URL; without one the call fails. */
export type SignupMagicLinkUrl = string;
/** For how many minutes a login link works. From 5 to 10080 (a week). */
export type LoginExpirationMinutes = number;
/** For how many minutes a signup link works. From 5 to 10080 (a week, the default). */
export type SignupExpirationMinutes = number;
/** Look of the login mail, by the ID of a template of the type "Magic links - Login" from the dashboard. Default is the project's default template. */
export type LoginTemplateId = string;
/** Look of the signup mail, by the ID of a template of the type "Magic links - Sign-up" from the dashboard. Default is the project's default template. */
export type SignupTemplateId = string;
/** Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should count as users only once they have proved their address or number. */
export type CreateUserAsPending = boolean;
/** PKCE challenge: base64url of the SHA-256 of a verifier that the requesting device keeps. The link can then be redeemed only with that verifier, thus only from that device. */
export type CodeChallenge = string;
/** For how many minutes the passcode works. From 1 to 10. */
export type OtpExpirationMinutes = number;
/** Look of the mail to an active user, by the ID of a template of the type "OTP - Login" from the dashboard. Default is the project's default template. */
export type OtpLoginTemplateId = string;
/** Look of the mail to a new or pending user, by the ID of a template of the type "OTP - Sign-up" from the dashboard. Default is the project's default template. */
export type OtpSignupTemplateId = string;
/** Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works without anything being sent. */
export type OtpPhoneNumber = string;
/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
export type OtpLocale = "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
export type PasswordToSet = string;
/** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
export type PasswordAttempt = string;
/** Minutes until the reset link stops working, from 5 to 10080 (a week). */
export type PasswordResetExpirationMinutes = number;
/** The hash as your old system stored it. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which has its parameters inside, as the encoded form of `argon_2i` and `argon_2id` has. */
export type PasswordHash = string;
/** The algorithm that `hash` was made with. For `pbkdf_2`, and where `hash` does not have its parameters inside, give them in the `*_config` field of that algorithm. */
export type PasswordHashType = "bcrypt" | "md_5" | "argon_2i" | "argon_2id" | "sha_1" | "sha_512" | "scrypt" | "phpass" | "pbkdf_2" | (string & {});
/** What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
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
/** What a good token says. Custom claims of the token stand beside the fields listed here. */
export interface OauthActiveToken {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Always true here, which means that the token can be accepted. */
	active: true;
	/** The ID of the person who granted the token. */
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
/** What lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
export type FraudRuleAction = "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
/** Network by its addresses, such as `203.0.113.0/24`, or a single IP address. The prefix is 16 to 32. Of several blocks that match, the smallest counts; among equal ones `BLOCK` comes before `CHALLENGE` and that before `ALLOW`. */
export type FraudRuleCidrBlock = string;
/** Network by the number of its operator (autonomous system number), from 0 to 4294967295, written as a string. */
export type FraudRuleAsn = string;
/** Country that the IP address belongs to, as two letters of ISO 3166-1 such as `DE`. Takes no `ALLOW`. */
export type FraudRuleCountryCode = string;
/** A rule that overrules the verdict on matching devices or networks. Of the nine identifiers one is set, the one that `rule_type` names; the others are empty strings. */
export interface FraudRule {
	/** By what a rule matches devices or networks. A verdict has it only with the reason `RULE_MATCH`. */
	rule_type: FraudRuleType;
	/** What lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
	action: FraudRuleAction;
	/** The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser, but gone when cookies are cleared or the window is a private one. */
	visitor_id?: VisitorId;
	/** Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and as easily shed. */
	browser_id?: BrowserId;
	/** The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away, without cookie or IP address, so it stays the same in private windows and behind a VPN. */
	visitor_fingerprint?: VisitorFingerprint;
	/** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
	browser_fingerprint?: BrowserFingerprint;
	/** Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many people share one. */
	hardware_fingerprint?: HardwareFingerprint;
	/** Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very many people share it. */
	network_fingerprint?: NetworkFingerprint;
	/** Network by its addresses, such as `203.0.113.0/24`, or a single IP address. The prefix is 16 to 32. Of several blocks that match, the smallest counts; among equal ones `BLOCK` comes before `CHALLENGE` and that before `ALLOW`. */
	cidr_block?: FraudRuleCidrBlock;
	/** Network by the number of its operator (autonomous system number), from 0 to 4294967295, written as a string. */
	asn?: FraudRuleAsn;
	/** Country that the IP address belongs to, as two letters of ISO 3166-1 such as `DE`. Takes no `ALLOW`. */
	country_code?: FraudRuleCountryCode;
	/** Why the rule is there, in your words. */
	description?: string;
	/** When the rule was first set. */
	created_at: string;
	/** When the rule was last set again; `null` if never. */
	last_updated_at?: string | null;
	/** When the rule ends by itself. Not given for a rule that stays. */
	expires_at?: string;
}
/** Also ask whether the user's roles permit this action. If they do not, the call fails with 403; if they do, the answer's `verdict` says through which roles. */
export interface AuthorizationCheck {
	/** What is to be acted on, by its ID in the RBAC policy, such as `documents`. IDs starting with `stytch` are Stytch's own resources. */
	resource_id: string;
	/** What is to be done, by its name in the RBAC policy, such as `read`. */
	action: string;
}
/** Why the `authorization_check` of the request was passed. Only there if the request had one. */
export interface AuthorizationVerdict {
	/** Always `true`, since a check that is not passed fails the call. */
	authorized: boolean;
	/** All roles of the user that permit the action. */
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
/** Codes that stand in for the app when the user has lost it (`totps.recover`), each good for one use. Show them once and tell the user to keep them safe. */
export type TotpRecoveryCodeList = string[];
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
	/** `active` users get login links; `pending` ones have not proved themselves yet, get signup links, and become active with their first successful authentication. */
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
} | ({
	/** Name of the filter, as Stytch documents it. */
	filter_name: string;
} & {
	[key: string]: unknown;
});
/** Which users to find. Without a query, or with no operands, it is all of the project. */
export interface UserSearchQuery {
	/** How the operands combine. `AND` takes users that pass all of them. `OR` (any of them) is deprecated and no longer supported; make several searches instead. */
	operator: "AND" | "OR" | (string & {});
	/** The filters, one condition each. */
	operands: UserSearchFilter[];
}
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
/** A sign of trouble, and what lookups recommend because of it, Stytch's `default_action` unless you override it. */
export interface FraudVerdictReasonAction {
	/** A sign of trouble that lookups find, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`. `RULE_MATCH` says that one of your rules decided. */
	verdict_reason: FraudVerdictReason;
	/** What to do with the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the person to prove more (a second factor, a captcha) before it goes on. */
	default_action: FraudAction;
	/** What lookups recommend instead, by your override; `null` or missing without one. */
	override_action?: FraudAction | null;
	/** When the override was set, if there is one. */
	override_created_at?: string | null;
	/** Why there is an override, in your words; `null` or missing if nothing was written. */
	override_description?: string | null;
}
/** Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A key works only for the domain it was registered with. */
export type WebauthnDomain = string;
/** Whether binary values in the options are in base64url, which the browser's own `navigator.credentials` needs, instead of plain base64. */
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
	/** Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
	client_type: ConnectedAppClientType;
	/** Name of the app, for people. Shown where consent is asked for. */
	client_name?: ConnectedAppName;
	/** What the app is for, in your words. */
	client_description?: ConnectedAppDescription;
	/** Picture to show beside the name where consent is asked for. */
	logo_url?: string;
	/** Where the app may have people sent back to after they decided on access. An authorization request names one of these as its `redirect_uri`, else it is refused. */
	redirect_urls?: ConnectedAppRedirectUrlList;
	/** Where the app may have people sent to after a logout by OpenID Connect. */
	post_logout_redirect_urls?: ConnectedAppLogoutUrlList;
	/** Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed?: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own (first-party) apps only. */
	bypass_consent_for_offline_access?: ConnectedAppOfflineConsentBypass;
	/** For how many minutes an access token of the app is good. 60 unless you set it. */
	access_token_expiry_minutes?: AccessTokenExpiryMinutes;
	/** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	access_token_template_content?: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	id_token_template_content?: IdTokenTemplate;
}
/** What `connectedApp.clients.create` answers. */
export interface ConnectedAppClientsCreateResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A new Connected App, with its secret if it is of a kind that keeps one. */
	connected_app: ConnectedAppWithClientSecret;
}
export interface ClientIdPath {
	/** The Connected App, by the `client_id` that it presents in OAuth. */
	client_id: components["parameters"]["ConnectedAppClientIdPath"];
}
/** What `connectedApp.clients.delete` takes. */
export interface ConnectedAppClientsDeleteRequest extends ClientIdPath {
}
/** What `connectedApp.clients.delete` answers. */
export interface ConnectedAppClientsDeleteResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
	client_id: ConnectedAppId;
}
/** What `connectedApp.clients.get` takes. */
export interface ConnectedAppClientsGetRequest extends ClientIdPath {
}
/** What `connectedApp.clients.get` answers. */
export interface ConnectedAppClientsGetResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** An app, yours or another maker's, that may ask your users for access over OAuth; your project is its authorization server. */
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** The apps of this page. */
	connected_apps: ConnectedApp[];
	/** Where this page stands among all results. */
	results_metadata: ClientSearchResultsMetadata;
}
/** What `connectedApp.clients.secrets.rotate` takes. */
export interface ConnectedAppClientsSecretsRotateRequest extends ClientIdPath {
}
/** What `connectedApp.clients.secrets.rotate` answers. */
export interface ConnectedAppClientsSecretsRotateResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** An app, yours or another maker's, that may ask your users for access over OAuth; your project is its authorization server. */
	connected_app: ConnectedApp;
}
/** What `connectedApp.clients.secrets.rotateCancel` takes. */
export interface ConnectedAppClientsSecretsRotateCancelRequest extends ClientIdPath {
}
/** What `connectedApp.clients.secrets.rotateCancel` answers. */
export interface ConnectedAppClientsSecretsRotateCancelResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** An app, yours or another maker's, that may ask your users for access over OAuth; your project is its authorization server. */
	connected_app: ConnectedApp;
}
/** What `connectedApp.clients.secrets.rotateStart` takes. */
export interface ConnectedAppClientsSecretsRotateStartRequest extends ClientIdPath {
}
/** What `connectedApp.clients.secrets.rotateStart` answers. */
export interface ConnectedAppClientsSecretsRotateStartResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A Connected App in the middle of a rotation, with the secret that comes next. */
	connected_app: ConnectedAppWithNextClientSecret;
}
export interface ConnectedAppClientsUpdateBody {
	/** Name of the app, for people. Shown where consent is asked for. */
	client_name?: ConnectedAppName;
	/** What the app is for, in your words. */
	client_description?: ConnectedAppDescription;
	/** Picture to show beside the name where consent is asked for. */
	logo_url?: string;
	/** Where the app may have people sent back to after they decided on access. An authorization request names one of these as its `redirect_uri`, else it is refused. */
	redirect_urls?: ConnectedAppRedirectUrlList;
	/** Where the app may have people sent to after a logout by OpenID Connect. */
	post_logout_redirect_urls?: ConnectedAppLogoutUrlList;
	/** Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
	full_access_allowed?: ConnectedAppFullAccess;
	/** Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own (first-party) apps only. */
	bypass_consent_for_offline_access?: ConnectedAppOfflineConsentBypass;
	/** For how many minutes an access token of the app is good. 60 unless you set it. */
	access_token_expiry_minutes?: AccessTokenExpiryMinutes;
	/** A further audience for the `aud` of the app's access tokens, such as the address of your API. */
	access_token_custom_audience?: AccessTokenCustomAudience;
	/** Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	access_token_template_content?: AccessTokenTemplate;
	/** Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
	id_token_template_content?: IdTokenTemplate;
}
/** What `connectedApp.clients.update` takes. */
export interface ConnectedAppClientsUpdateRequest extends ClientIdPath, ConnectedAppClientsUpdateBody {
}
/** What `connectedApp.clients.update` answers. */
export interface ConnectedAppClientsUpdateResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** An app, yours or another maker's, that may ask your users for access over OAuth; your project is its authorization server. */
	connected_app: ConnectedApp;
}
/** What `cryptoWallets.authenticate` takes. */
export interface CryptoWalletsAuthenticateRequest {
	/** Chain of the wallet. All that are compatible with Ethereum count as `ethereum`. */
	crypto_wallet_type: CryptoWalletType;
	/** Address of the wallet on its chain. */
	crypto_wallet_address: CryptoWalletAddress;
	/** What the wallet made of the challenge; for Ethereum the hex string that `personal_sign` gives. */
	signature: string;
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
/** What `cryptoWallets.authenticate` answers. */
export interface CryptoWalletsAuthenticateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
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
		status_code: StatusCode;
		/** When the message was made. */
		issued_at?: string;
		/** Your own ID for the login, if the challenge was made with one. */
		message_request_id?: string;
	};
}
/** What `cryptoWallets.authenticateStart` takes. */
export interface CryptoWalletsAuthenticateStartRequest {
	/** Chain of the wallet. All that are compatible with Ethereum count as `ethereum`. */
	crypto_wallet_type: CryptoWalletType;
	/** Address of the wallet on its chain. */
	crypto_wallet_address: CryptoWalletAddress;
	/** The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user who gets the new way to sign in. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user who gets the new way to sign in. */
	session_jwt?: TargetSessionJwt;
	/** What the Sign-In with Ethereum message (EIP-4361) is to say. Only for wallets of the type `ethereum`. */
	siwe_params?: {
		/** Your site, as an RFC 3986 authority such as `app.example.com`. The wallet compares it with the page. */
		domain: string;
		/** What the user signs in to, as an RFC 3986 URI. */
		uri: string;
		/** What else the login is about, as RFC 3986 URIs, such as the link to your terms. May be empty. */
		resources: string[];
		/**
		 * The chain by its EIP-155 number, in a string, from `1` to `9223372036854775771`. `1`, the Ethereum main net, where it is left out.
		 * @default "1"
		 */
		chain_id?: string;
		/** What the user asserts by signing, for people to read. ASCII on one line; reserved and unreserved characters of RFC 3986 and spaces. */
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
export interface CryptoWalletsAuthenticateStartResponse extends ResponseEnvelope {
	/** The text that the wallet has to sign as it is. */
	challenge: string;
	/** Whether this call created the user. Not for the browser, since it tells who is registered. */
	user_created: UserCreated;
}
/** What `debug.whoami` answers. */
export interface DebugWhoamiResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
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
	/** What to do with the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the person to prove more (a second factor, a captcha) before it goes on. */
	action: FraudAction;
	/** How risky the address is, from 0 to 100 (most risky). Minimum 0. Maximum 100. */
	risk_score: number;
}
/** What `fraud.fingerprint.lookup` takes. */
export interface FraudFingerprintLookupRequest {
	/** What the fingerprinting script gave the browser for this attempt. */
	telemetry_id: string;
	/** Names of your own, kept with the telemetry ID so that you can find the lookup in the dashboard. Each at most 65 characters out of letters, digits, `_`, `-`, `+`, `.` and `@`. */
	external_metadata?: FraudExternalMetadata;
}
/** What `fraud.fingerprint.lookup` answers. */
export interface FraudFingerprintLookupResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** The telemetry ID asked about. */
	telemetry_id: string;
	/** By what the device can be told from others, from a cookie to what it shares with many. */
	fingerprints: {
		/** The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser, but gone when cookies are cleared or the window is a private one. */
		visitor_id?: VisitorId;
		/** Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and as easily shed. */
		browser_id?: BrowserId;
		/** The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away, without cookie or IP address, so it stays the same in private windows and behind a VPN. */
		visitor_fingerprint: VisitorFingerprint;
		/** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
		browser_fingerprint: BrowserFingerprint;
		/** Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many people share one. */
		hardware_fingerprint: HardwareFingerprint;
		/** Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very many people share it. */
		network_fingerprint: NetworkFingerprint;
	};
	/** What Stytch makes of the device. */
	verdict: {
		/** What to do with the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the person to prove more (a second factor, a captcha) before it goes on. */
		action: FraudAction;
		/** Why. Empty if nothing stood out. */
		reasons: FraudVerdictReason[];
		/** Operating system and processor architecture that took the fingerprint, `UNKNOWN` if they were not found out. */
		detected_device_type: string;
		/** Whether the device is what it claims to be. False if it feigns another hardware or browser. */
		is_authentic_device: boolean;
		/** Your overrides that had a part in the action. */
		verdict_reason_overrides: {
			/** A sign of trouble that lookups find, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`. `RULE_MATCH` says that one of your rules decided. */
			verdict_reason: FraudVerdictReason;
			/** What to do with the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the person to prove more (a second factor, a captcha) before it goes on. */
			override_action: FraudAction;
		}[];
		/** By what a rule matches devices or networks. A verdict has it only with the reason `RULE_MATCH`. */
		rule_match_type?: FraudRuleType;
		/** The value that the rule is set on, such as a visitor ID. Only there with the reason `RULE_MATCH`. */
		rule_match_identifier?: string;
	};
	/** Names of your own, kept with the telemetry ID so that you can find the lookup in the dashboard. Each at most 65 characters out of letters, digits, `_`, `-`, `+`, `.` and `@`. */
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
	/** Everything that the script measured, such as the size of the screen. Only there if raw signals are enabled for the workspace. */
	raw_signals?: {
		[key: string]: unknown;
	};
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** The rules of this page. */
	rules: FraudRule[];
	/** Pass it as `cursor` to get the next page. An empty string or `null` on the last one. */
	next_cursor: string | null;
}
/** What `fraud.rules.set` takes. */
export interface FraudRulesSetRequest {
	/** What lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
	action: FraudRuleAction;
	/** The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser, but gone when cookies are cleared or the window is a private one. */
	visitor_id?: VisitorId;
	/** Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and as easily shed. */
	browser_id?: BrowserId;
	/** The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away, without cookie or IP address, so it stays the same in private windows and behind a VPN. */
	visitor_fingerprint?: VisitorFingerprint;
	/** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
	browser_fingerprint?: BrowserFingerprint;
	/** Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many people share one. */
	hardware_fingerprint?: HardwareFingerprint;
	/** Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very many people share it. */
	network_fingerprint?: NetworkFingerprint;
	/** Network by its addresses, such as `203.0.113.0/24`, or a single IP address. The prefix is 16 to 32. Of several blocks that match, the smallest counts; among equal ones `BLOCK` comes before `CHALLENGE` and that before `ALLOW`. */
	cidr_block?: FraudRuleCidrBlock;
	/** Network by the number of its operator (autonomous system number), from 0 to 4294967295, written as a string. */
	asn?: FraudRuleAsn;
	/** Country that the IP address belongs to, as two letters of ISO 3166-1 such as `DE`. Takes no `ALLOW`. */
	country_code?: FraudRuleCountryCode;
	/** Why the rule is there, in your words. */
	description?: string;
	/** After how many minutes the rule ends by itself. Left out, it stays. */
	expires_in_minutes?: number;
}
/** What `fraud.rules.set` answers. */
export interface FraudRulesSetResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** What lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
	action: FraudRuleAction;
	/** The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser, but gone when cookies are cleared or the window is a private one. */
	visitor_id?: VisitorId;
	/** Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and as easily shed. */
	browser_id?: BrowserId;
	/** The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away, without cookie or IP address, so it stays the same in private windows and behind a VPN. */
	visitor_fingerprint?: VisitorFingerprint;
	/** Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
	browser_fingerprint?: BrowserFingerprint;
	/** Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many people share one. */
	hardware_fingerprint?: HardwareFingerprint;
	/** Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very many people share it. */
	network_fingerprint?: NetworkFingerprint;
	/** Network by its addresses, such as `203.0.113.0/24`, or a single IP address. The prefix is 16 to 32. Of several blocks that match, the smallest counts; among equal ones `BLOCK` comes before `CHALLENGE` and that before `ALLOW`. */
	cidr_block?: FraudRuleCidrBlock;
	/** Network by the number of its operator (autonomous system number), from 0 to 4294967295, written as a string. */
	asn?: FraudRuleAsn;
	/** Country that the IP address belongs to, as two letters of ISO 3166-1 such as `DE`. Takes no `ALLOW`. */
	country_code?: FraudRuleCountryCode;
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** The reasons, one entry each. */
	verdict_reason_actions: FraudVerdictReasonAction[];
}
/** What `fraud.verdictReasons.override` takes. */
export interface FraudVerdictReasonsOverrideRequest {
	/** The reason to override, one of those that `fraud.verdictReasons.list` answers. Not `RULE_MATCH`. */
	verdict_reason: string;
	/** What lookups recommend for the reason from now on, `ALLOW`, `CHALLENGE` or `BLOCK`. Stytch lists `NONE` too, without saying what it does. */
	override_action: "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
	/** Why there is an override, in your words. */
	override_description?: string;
}
/** What `fraud.verdictReasons.override` answers. */
export interface FraudVerdictReasonsOverrideResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A sign of trouble, and what lookups recommend because of it, Stytch's `default_action` unless you override it. */
	verdict_reason_action: FraudVerdictReasonAction;
}
/** What `idp.introspectTokenNetwork` takes. */
export interface IdpIntrospectTokenNetworkRequest extends OauthIntrospectionRequest {
	/** The project that the client belongs to. */
	project_id?: components["parameters"]["OauthProjectIdPath"];
}
/** Which of the two it is, `active` tells. */
export type IdpIntrospectTokenNetworkResponse = OauthActiveToken | OauthInactiveToken;
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
	/** The user who decides, by ID or your own external ID. Given in place of a session. */
	user_id?: string;
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
	/** The user who decides, by ID or your own external ID. Given in place of a session. */
	user_id?: string;
	/** Token of the session of the person who decides. The authorization is then linked to that session, which the app needs if it is to exchange its access token for a session. Not together with `session_jwt`. */
	session_token?: IdpSessionToken;
	/** JWT of the session of the person who decides, to the same effect as `session_token`. Not together with it. */
	session_jwt?: IdpSessionJwt;
	/** The `prompt` of the authorization request, words separated by spaces. Only `consent` has an effect, which asks the person even if they consented before. */
	prompt?: IdpPrompt;
}
/** What `idp.oauth.authorizeStart` answers. */
export interface IdpOauthAuthorizeStartResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A Connected App as far as everybody may know it, for instance to say on a consent page who asks for access. */
	client: ConnectedAppPublic;
	/** Whether the person must be asked. If not, the authorization can be submitted at once with `consent_granted` true. */
	consent_required: IdpConsentRequired;
	/** The scopes asked for, each with whether the person can grant it. */
	scope_results: IdpScopeResultList;
}
/** What `impersonation.authenticate` takes. */
export interface ImpersonationAuthenticateRequest {
	/** What the project's default login redirect URL was called with as `token`, when `stytch_token_type` beside it is `impersonation`. Expires after 5 minutes by default. */
	impersonation_token: string;
}
/** What `impersonation.authenticate` answers. */
export interface ImpersonationAuthenticateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
}
/** What `m2m.clients.create` takes. */
export interface M2mClientsCreateRequest {
	/** What the client may have its tokens say it may do, in words of your own such as `read:users`. A token carries all of them, or those that the token request names. */
	scopes: M2mScopeList;
	/** ID for the client, unique in the project. Default is one that Stytch makes. */
	client_id?: string;
	/** Secret for the client, at least 8 characters and hard to guess, else it is refused. Default is one that Stytch makes. */
	client_secret?: string;
	/** Name of the client, for people. */
	client_name?: M2mClientName;
	/** What the client is for, in your words. */
	client_description?: M2mClientDescription;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; no place for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** What `m2m.clients.create` answers. */
export interface M2mClientsCreateResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A new M2M client, with its secret. */
	m2m_client: M2mClientWithClientSecret;
}
export interface M2mClientsDeletePath {
	/** The M2M client, by its ID. */
	client_id: components["parameters"]["M2mClientIdPath"];
}
/** What `m2m.clients.delete` takes. */
export interface M2mClientsDeleteRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.delete` answers. */
export interface M2mClientsDeleteResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` and a UUID, unless you chose another when you created it. */
	client_id: M2mClientId;
}
/** What `m2m.clients.get` takes. */
export interface M2mClientsGetRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.get` answers. */
export interface M2mClientsGetResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A service or script that authenticates to your services as itself, without a person behind it. */
	m2m_client: M2mClient;
}
/** What `m2m.clients.search` takes. */
export interface M2mClientsSearchRequest {
	/** Which clients to find. Without a query, or with no operands, it is all of the project. */
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** The clients of this page. */
	m2m_clients: M2mClient[];
	/** Where this page stands among all results. */
	results_metadata: ClientSearchResultsMetadata;
}
/** What `m2m.clients.secrets.rotate` takes. */
export interface M2mClientsSecretsRotateRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.secrets.rotate` answers. */
export interface M2mClientsSecretsRotateResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A service or script that authenticates to your services as itself, without a person behind it. */
	m2m_client: M2mClient;
}
/** What `m2m.clients.secrets.rotateCancel` takes. */
export interface M2mClientsSecretsRotateCancelRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.secrets.rotateCancel` answers. */
export interface M2mClientsSecretsRotateCancelResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A service or script that authenticates to your services as itself, without a person behind it. */
	m2m_client: M2mClient;
}
/** What `m2m.clients.secrets.rotateStart` takes. */
export interface M2mClientsSecretsRotateStartRequest extends M2mClientsDeletePath {
}
/** What `m2m.clients.secrets.rotateStart` answers. */
export interface M2mClientsSecretsRotateStartResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** An M2M client in the middle of a rotation, with the secret that comes next. */
	m2m_client: M2mClientWithNextClientSecret;
}
export interface M2mClientsUpdateBody {
	/** Name of the client, for people. */
	client_name?: M2mClientName;
	/** What the client is for, in your words. */
	client_description?: M2mClientDescription;
	/** Whether the client gets tokens (`active`) or none until it is activated again (`inactive`). */
	status?: M2mClientStatus;
	/** What the client may have its tokens say it may do, in words of your own such as `read:users`. A token carries all of them, or those that the token request names. */
	scopes?: M2mScopeList;
	/** Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; no place for sensitive data. */
	trusted_metadata?: M2mTrustedMetadata;
}
/** What `m2m.clients.update` takes. */
export interface M2mClientsUpdateRequest extends M2mClientsDeletePath, M2mClientsUpdateBody {
}
/** What `m2m.clients.update` answers. */
export interface M2mClientsUpdateResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A service or script that authenticates to your services as itself, without a person behind it. */
	m2m_client: M2mClient;
}
/** What `m2m.token` takes. */
export interface M2mTokenRequest extends OauthTokenRequest {
	/** The project that the client belongs to. */
	project_id?: components["parameters"]["OauthProjectIdPath"];
}
/** What `magicLinks.authenticate` takes. */
export interface MagicLinksAuthenticateRequest {
	/** The value of `token` in the query of your redirect URL. */
	token: string;
	/** PKCE verifier, of which `code_challenge` was given when the link was requested. Needed then, and only then. */
	code_verifier?: CodeVerifier;
	/** Token of a session that the user already has: the link is added to it as a further factor. Not together with `session_jwt`. */
	session_token?: string;
	/** JWT of a session that the user already has: the link is added to it as a further factor. Not together with `session_token`. */
	session_jwt?: string;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Refuse the token or passcode unless it is redeemed from where it was asked for. Compares `attributes` of this call with those of the call that made it. */
	options?: AttributeMatchOptions;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `magicLinks.authenticate` answers. */
export interface MagicLinksAuthenticateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** What the user authenticated through; for a mailed link the `email_id` of the address. */
	method_id: string;
	/** Whether all other sessions of the user must end. Stytch has ended its own; act on it if you keep sessions yourself. */
	reset_sessions: ResetSessions;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `magicLinks.create` takes. */
export interface MagicLinksCreateRequest {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: UserReference;
	/**
	 * For how many minutes the token works. From 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	expiration_minutes?: number;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
}
/** What `magicLinks.create` answers. */
export interface MagicLinksCreateResponse extends ResponseEnvelope {
	/** The token that logs the user in, once. Whoever holds it can redeem it. */
	token: string;
}
/** What `magicLinks.email.invite` takes. */
export interface MagicLinksEmailInviteRequest {
	/** Where the invitation is mailed, and the new user's address. */
	email: string;
	/** What the user is called. Each part may be left out. */
	name?: UserName;
	/** Where the user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default invite redirect URL; without one the call fails. */
	invite_magic_link_url?: string;
	/**
	 * For how many minutes the link works. From 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	invite_expiration_minutes?: number;
	/** Look of the mail, by the ID of a template of the type "Magic links - Invite" from the dashboard. Default is the project's default template. */
	invite_template_id?: string;
	/** Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access. At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `magicLinks.email.invite` answers. */
export interface MagicLinksEmailInviteResponse extends ResponseEnvelope {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
}
/** What `magicLinks.email.loginOrCreate` takes. */
export interface MagicLinksEmailLoginOrCreateRequest {
	/** Where the link is mailed. Decides which user signs in or is created. */
	email: string;
	/** Where an active user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default login redirect URL; without one the call fails. */
	login_magic_link_url?: LoginMagicLinkUrl;
	/** Where a new or pending user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default signup redirect URL; without one the call fails. */
	signup_magic_link_url?: SignupMagicLinkUrl;
	/**
	 * For how many minutes a login link works. From 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	login_expiration_minutes?: LoginExpirationMinutes;
	/**
	 * For how many minutes a signup link works. From 5 to 10080 (a week, the default). Minimum 5. Maximum 10080.
	 * @default 10080
	 */
	signup_expiration_minutes?: SignupExpirationMinutes;
	/** Look of the login mail, by the ID of a template of the type "Magic links - Login" from the dashboard. Default is the project's default template. */
	login_template_id?: LoginTemplateId;
	/** Look of the signup mail, by the ID of a template of the type "Magic links - Sign-up" from the dashboard. Default is the project's default template. */
	signup_template_id?: SignupTemplateId;
	/**
	 * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should count as users only once they have proved their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** PKCE challenge: base64url of the SHA-256 of a verifier that the requesting device keeps. The link can then be redeemed only with that verifier, thus only from that device. */
	code_challenge?: CodeChallenge;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `magicLinks.email.loginOrCreate` answers. */
export interface MagicLinksEmailLoginOrCreateResponse extends ResponseEnvelope {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
	/** Whether this call created the user. Not for the browser, since it tells who is registered. */
	user_created: UserCreated;
}
/** What `magicLinks.email.revokeInvite` takes. */
export interface MagicLinksEmailRevokeInviteRequest {
	/** Where the invitation was mailed. */
	email: string;
}
/** What `magicLinks.email.revokeInvite` answers. */
export interface MagicLinksEmailRevokeInviteResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
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
	/** Where an active user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default login redirect URL; without one the call fails. */
	login_magic_link_url?: LoginMagicLinkUrl;
	/** Where a new or pending user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default signup redirect URL; without one the call fails. */
	signup_magic_link_url?: SignupMagicLinkUrl;
	/**
	 * For how many minutes a login link works. From 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 60
	 */
	login_expiration_minutes?: LoginExpirationMinutes;
	/**
	 * For how many minutes a signup link works. From 5 to 10080 (a week, the default). Minimum 5. Maximum 10080.
	 * @default 10080
	 */
	signup_expiration_minutes?: SignupExpirationMinutes;
	/** Look of the login mail, by the ID of a template of the type "Magic links - Login" from the dashboard. Default is the project's default template. */
	login_template_id?: LoginTemplateId;
	/** Look of the signup mail, by the ID of a template of the type "Magic links - Sign-up" from the dashboard. Default is the project's default template. */
	signup_template_id?: SignupTemplateId;
	/** PKCE challenge: base64url of the SHA-256 of a verifier that the requesting device keeps. The link can then be redeemed only with that verifier, thus only from that device. */
	code_challenge?: CodeChallenge;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `magicLinks.email.send` answers. */
export interface MagicLinksEmailSendResponse extends ResponseEnvelope {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
}
/** What `oauth.attach` takes. */
export interface OauthAttachRequest {
	/** Name of the OAuth provider, such as `google`. The login must be started with the same one. */
	provider: string;
	/** The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user who gets the new way to sign in. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user who gets the new way to sign in. */
	session_jwt?: TargetSessionJwt;
}
/** What `oauth.attach` answers. */
export interface OauthAttachResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Ties the next OAuth login that is started with it to the user. Works once. */
	oauth_attach_token: string;
}
/** What `oauth.authenticate` takes. */
export interface OauthAuthenticateRequest {
	/** The value of `token` in the query of your redirect URL, where `stytch_token_type` is `oauth`. */
	token: string;
	/** PKCE verifier, of which the challenge was given when the login was started. Needed then, and only then. */
	code_verifier?: string;
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
/** What `oauth.authenticate` answers. */
export interface OauthAuthenticateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
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
	/** Whether all other sessions of the user must end. Stytch has ended its own; act on it if you keep sessions yourself. */
	reset_sessions: ResetSessions;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	user_session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `otps.authenticate` takes. */
export interface OtpsAuthenticateRequest {
	/** Where the passcode went, by the `email_id` or `phone_id` that the call which sent it answered. */
	method_id: string;
	/** The passcode as the user typed it, six digits. */
	code: string;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Refuse the token or passcode unless it is redeemed from where it was asked for. Compares `attributes` of this call with those of the call that made it. */
	options?: AttributeMatchOptions;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `otps.authenticate` answers. */
export interface OtpsAuthenticateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** What the user authenticated through, an `email_id` or a `phone_id`. */
	method_id: string;
	/** Whether all other sessions of the user must end. Stytch has ended its own; act on it if you keep sessions yourself. */
	reset_sessions: ResetSessions;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
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
	expiration_minutes?: OtpExpirationMinutes;
	/** Look of the mail to an active user, by the ID of a template of the type "OTP - Login" from the dashboard. Default is the project's default template. */
	login_template_id?: OtpLoginTemplateId;
	/** Look of the mail to a new or pending user, by the ID of a template of the type "OTP - Sign-up" from the dashboard. Default is the project's default template. */
	signup_template_id?: OtpSignupTemplateId;
	/**
	 * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should count as users only once they have proved their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `otps.email.loginOrCreate` answers. */
export interface OtpsEmailLoginOrCreateResponse extends ResponseEnvelope {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
	/** Whether this call created the user. Not for the browser, since it tells who is registered. */
	user_created: UserCreated;
}
/** What `otps.email.send` takes. */
export interface OtpsEmailSendRequest {
	/** Where the passcode is mailed. Decides which user signs in, unless the request names one. */
	email: string;
	/**
	 * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/** Look of the mail to an active user, by the ID of a template of the type "OTP - Login" from the dashboard. Default is the project's default template. */
	login_template_id?: OtpLoginTemplateId;
	/** Look of the mail to a new or pending user, by the ID of a template of the type "OTP - Sign-up" from the dashboard. Default is the project's default template. */
	signup_template_id?: OtpSignupTemplateId;
	/** The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user who gets the new way to sign in. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user who gets the new way to sign in. */
	session_jwt?: TargetSessionJwt;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `otps.email.send` answers. */
export interface OtpsEmailSendResponse extends ResponseEnvelope {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
}
/** What `otps.sms.loginOrCreate` takes. */
export interface OtpsSmsLoginOrCreateRequest {
	/** Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works without anything being sent. */
	phone_number: OtpPhoneNumber;
	/**
	 * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/**
	 * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should count as users only once they have proved their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: OtpLocale;
}
/** What `otps.sms.loginOrCreate` answers. */
export interface OtpsSmsLoginOrCreateResponse extends ResponseEnvelope {
	/** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
	phone_id: PhoneId;
	/** Whether this call created the user. Not for the browser, since it tells who is registered. */
	user_created: UserCreated;
}
/** What `otps.sms.send` takes. */
export interface OtpsSmsSendRequest {
	/** Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works without anything being sent. */
	phone_number: OtpPhoneNumber;
	/**
	 * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/** The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user who gets the new way to sign in. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user who gets the new way to sign in. */
	session_jwt?: TargetSessionJwt;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: OtpLocale;
}
/** What `otps.sms.send` answers. */
export interface OtpsSmsSendResponse extends ResponseEnvelope {
	/** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
	phone_id: PhoneId;
}
/** What `otps.whatsapp.loginOrCreate` takes. */
export interface OtpsWhatsappLoginOrCreateRequest {
	/** Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works without anything being sent. */
	phone_number: OtpPhoneNumber;
	/**
	 * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/**
	 * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should count as users only once they have proved their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: OtpLocale;
}
/** What `otps.whatsapp.loginOrCreate` answers. */
export interface OtpsWhatsappLoginOrCreateResponse extends ResponseEnvelope {
	/** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
	phone_id: PhoneId;
	/** Whether this call created the user. Not for the browser, since it tells who is registered. */
	user_created: UserCreated;
}
/** What `otps.whatsapp.send` takes. */
export interface OtpsWhatsappSendRequest {
	/** Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works without anything being sent. */
	phone_number: OtpPhoneNumber;
	/**
	 * For how many minutes the passcode works. From 1 to 10. Minimum 1. Maximum 10.
	 * @default 2
	 */
	expiration_minutes?: OtpExpirationMinutes;
	/** The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`, `session_token` and `session_jwt`. */
	user_id?: TargetUserReference;
	/** Token of a session of the user who gets the new way to sign in. */
	session_token?: TargetSessionToken;
	/** JWT of a session of the user who gets the new way to sign in. */
	session_jwt?: TargetSessionJwt;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: OtpLocale;
}
/** What `otps.whatsapp.send` answers. */
export interface OtpsWhatsappSendResponse extends ResponseEnvelope {
	/** Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
	phone_id: PhoneId;
}
/** What `passwords.authenticate` takes. */
export interface PasswordsAuthenticateRequest {
	/** Address of the user who logs in. */
	email: string;
	/** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
	password: PasswordAttempt;
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
/** What `passwords.authenticate` answers. */
export interface PasswordsAuthenticateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.create` takes. */
export interface PasswordsCreateRequest {
	/** The new user's email address. */
	email: string;
	/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
	password: PasswordToSet;
	/** What the user is called. Each part may be left out. */
	name?: UserName;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access. At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.create` answers. */
export interface PasswordsCreateResponse extends ResponseEnvelope {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.email.reset` takes. */
export interface PasswordsEmailResetRequest {
	/** The value of `token` in the query of your reset page. */
	token: string;
	/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
	password: PasswordToSet;
	/** PKCE verifier, of which `code_challenge` was given when the link was requested. Needed then, and only then. */
	code_verifier?: CodeVerifier;
	/** Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
	session_token?: ExistingSessionToken;
	/** JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
	session_jwt?: ExistingSessionJwt;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Refuse the token or passcode unless it is redeemed from where it was asked for. Compares `attributes` of this call with those of the call that made it. */
	options?: AttributeMatchOptions;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.email.reset` answers. */
export interface PasswordsEmailResetResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.email.resetStart` takes. */
export interface PasswordsEmailResetStartRequest {
	/** Where the link is mailed. Decides whose password can be set with it. */
	email: string;
	/** Where the user lands after the click, which is your page that asks for the new password. It gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default reset redirect URL; without one the call fails. */
	reset_password_redirect_url?: string;
	/**
	 * Minutes until the reset link stops working, from 5 to 10080 (a week). Minimum 5. Maximum 10080.
	 * @default 30
	 */
	reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
	/** Look of the mail, by the ID of a template of the type "Passwords - Password reset" from the dashboard. Default is the project's default template. */
	reset_password_template_id?: string;
	/** Where the user lands who logs in without the password instead; redeem that token with `magicLinks.authenticate`. Default is the project's default login redirect URL; without one the call fails. */
	login_redirect_url?: string;
	/** PKCE challenge: base64url of the SHA-256 of a verifier that the requesting device keeps. The link can then be redeemed only with that verifier, thus only from that device. */
	code_challenge?: CodeChallenge;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
	/** Language of the message, as an IETF BCP 47 tag. English where it is left out. */
	locale?: Locale;
}
/** What `passwords.email.resetStart` answers. */
export interface PasswordsEmailResetStartResponse extends ResponseEnvelope {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
}
/** What `passwords.existingPassword.reset` takes. */
export interface PasswordsExistingPasswordResetRequest {
	/** Address of the user whose password it is. */
	email: string;
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
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.existingPassword.reset` answers. */
export interface PasswordsExistingPasswordResetResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.migrate` takes. */
export interface PasswordsMigrateRequest {
	/** Address of the user whose password it is. */
	email: string;
	/** The hash as your old system stored it. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which has its parameters inside, as the encoded form of `argon_2i` and `argon_2id` has. */
	hash: PasswordHash;
	/** The algorithm that `hash` was made with. For `pbkdf_2`, and where `hash` does not have its parameters inside, give them in the `*_config` field of that algorithm. */
	hash_type: PasswordHashType;
	/** What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
	md_5_config?: PasswordSaltConfig;
	/** What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
	sha_1_config?: PasswordSaltConfig;
	/** What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
	sha_512_config?: PasswordSaltConfig;
	/** How an Argon2 hash was made. Needed when `hash` is in hex; the encoded form says it itself. */
	argon_2_config?: PasswordArgon2Config;
	/** How a scrypt hash was made. Needed unless `hash` is in PHC form. */
	scrypt_config?: PasswordScryptConfig;
	/** How a PBKDF2 hash was made. */
	pbkdf_2_config?: PasswordPbkdf2Config;
	/** What the user is called. Each part may be left out. */
	name?: UserName;
	/** Phone number of the user, in E.164 form such as `+12025550162`. */
	phone_number?: string;
	/** Your own ID for the user, unique in the project. Taken only if this call creates the user. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: string;
	/** Roles to assign to the user. */
	roles?: RoleId[];
	/** Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access. At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Whether the address counts as verified. Only if you know that it is the user's; otherwise accounts of different people may be merged into one. */
	set_email_verified?: boolean;
	/** Whether the phone number counts as verified. Only if you know that it is the user's. */
	set_phone_number_verified?: boolean;
}
/** What `passwords.migrate` answers. */
export interface PasswordsMigrateResponse extends ResponseEnvelope {
	/** Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
	email_id: EmailId;
	/** Whether this call created the user. Not for the browser, since it tells who is registered. */
	user_created: UserCreated;
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
/** What `passwords.sessions.reset` takes. */
export interface PasswordsSessionsResetRequest {
	/** The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
	password: PasswordToSet;
	/** Token of the session whose user gets the password. */
	session_token?: string;
	/** JWT of the session whose user gets the password. */
	session_jwt?: string;
	/** How many minutes from now the session is to live. From 5 to 527040 (366 days). Minimum 5. Maximum 527040. */
	session_duration_minutes?: number;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `passwords.sessions.reset` answers. */
export interface PasswordsSessionsResetResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `passwords.strengthCheck` takes. */
export interface PasswordsStrengthCheckRequest {
	/** The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
	password: PasswordAttempt;
	/** Address of the user whose password it would be. Without it a password known from a breach may pass here and be refused when it is set. */
	email?: string;
}
/** What `passwords.strengthCheck` answers. */
export interface PasswordsStrengthCheckResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
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
	/** How the user can make the password stronger. */
	feedback?: {
		/** What is weak about the password, in a sentence for the user; from zxcvbn. An empty string where there is nothing to say. */
		warning: string;
		/** What to do about it, in sentences for the user; from zxcvbn. */
		suggestions: string[];
		/** How a password does by the character rules (lower case, upper case, digits, symbols) and the length that the project asks for. Tells nothing where the project rates passwords with zxcvbn. */
		luds_requirements?: PasswordLudsFeedback;
	};
}
/** What `project.metrics` answers. */
export interface ProjectMetricsResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Who may do what in a project: the roles, the resources with their actions, and the scopes. Made in the dashboard, in the section RBAC; the `stytch` ones come with Stytch. */
	policy?: RbacPolicy;
}
/** What `sessions.attest` takes. */
export interface SessionsAttestRequest {
	/** The Trusted Auth Token profile to check the token against, by its ID from the dashboard. */
	profile_id: string;
	/** The issuer's JWT. Its signature, issuer and audience must be as the profile says. */
	token: string;
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
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `sessions.authenticate` takes. */
export interface SessionsAuthenticateRequest {
	/** Token of the session to check. */
	session_token?: string;
	/** JWT of the session to check. It may have expired, as long as its signature is right and the session is active. */
	session_jwt?: string;
	/** How many minutes from now the session is to live. From 5 to 527040 (366 days). Left out, its end stays as it is. Minimum 5. Maximum 527040. */
	session_duration_minutes?: number;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** Also ask whether the user's roles permit this action. If they do not, the call fails with 403; if they do, the answer's `verdict` says through which roles. */
	authorization_check?: AuthorizationCheck;
}
/** What `sessions.authenticate` answers. */
export interface SessionsAuthenticateResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** Why the `authorization_check` of the request was passed. Only there if the request had one. */
	verdict?: AuthorizationVerdict;
}
/** What `sessions.exchangeAccessToken` takes. */
export interface SessionsExchangeAccessTokenRequest {
	/** The access token that the Connected App got for the user. Used up by this call. */
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
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** All active sessions, on one page. */
	sessions: Session[];
}
/** What `sessions.getJWKS` takes. */
export interface SessionsGetJWKSRequest {
	/** The project whose keys are asked for, the same ID that calls authenticate with. */
	project_id?: components["parameters"]["ProjectIdPath"];
}
/** What `sessions.getJWKS` answers. */
export interface SessionsGetJWKSResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** The public keys; around a change the old and the new one. */
	keys: Jwk[];
}
/** What `sessions.migrate` takes. */
export interface SessionsMigrateRequest {
	/** Token of the session at the other provider, which its UserInfo endpoint accepts. Not a token of Stytch. */
	session_token: string;
	/** How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. Minimum 5. Maximum 527040. */
	session_duration_minutes?: SessionDurationMinutes;
	/** Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
	session_custom_claims?: SessionCustomClaims;
	/** What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
	telemetry_id?: TelemetryId;
}
/** What `sessions.migrate` answers. */
export interface SessionsMigrateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
}
/** What `totps.authenticate` takes. */
export interface TotpsAuthenticateRequest {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: UserReference;
	/** The passcode as the user typed it, six digits. */
	totp_code: string;
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
/** What `totps.authenticate` answers. */
export interface TotpsAuthenticateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
	totp_id: TotpId;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `totps.create` takes. */
export interface TotpsCreateRequest {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: UserReference;
	/**
	 * How many minutes the user has for the first passcode, after which the registration is void. From 5 to 1440 (a day). Minimum 5. Maximum 1440.
	 * @default 1440
	 */
	expiration_minutes?: number;
}
/** What `totps.create` answers. */
export interface TotpsCreateResponse extends ResponseEnvelope {
	/** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
	totp_id: TotpId;
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** What the app makes its passcodes from, in base32, for users who type it in instead of scanning the QR code. */
	secret: string;
	/** The same as a QR code, a PNG image in a `data:` URL. */
	qr_code: string;
	/** Codes that stand in for the app when the user has lost it (`totps.recover`), each good for one use. Show them once and tell the user to keep them safe. */
	recovery_codes: TotpRecoveryCodeList;
}
/** What `totps.recover` takes. */
export interface TotpsRecoverRequest {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: UserReference;
	/** One of the recovery codes that `totps.create` answered, not used before. */
	recovery_code: string;
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
/** What `totps.recover` answers. */
export interface TotpsRecoverResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
	totp_id: TotpId;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `totps.recoveryCodes` takes. */
export interface TotpsRecoveryCodesRequest {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: UserReference;
}
/** What `totps.recoveryCodes` answers. */
export interface TotpsRecoveryCodesResponse extends ResponseEnvelope {
	/** All authenticator apps of the user. */
	totps: {
		/** Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
		totp_id: TotpId;
		/** Whether the user has ever authenticated with a passcode of this app. */
		verified: boolean;
		/** Codes that stand in for the app when the user has lost it (`totps.recover`), each good for one use. Show them once and tell the user to keep them safe. */
		recovery_codes: TotpRecoveryCodeList;
	}[];
}
export interface UserIdPath {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: components["parameters"]["UserIdPath"];
}
/** What `users.connectedApps` takes. */
export interface UsersConnectedAppsRequest extends UserIdPath {
}
/** What `users.connectedApps` answers. */
export interface UsersConnectedAppsResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** All apps with access, on one page. */
	connected_apps: GrantedConnectedApp[];
}
/** What `users.create` takes. */
export interface UsersCreateRequest {
	/** The user's first email address. Unverified until the user authenticates through it. */
	email?: string;
	/** The user's first phone number, in E.164 form such as `+12025550162`. Unverified until the user authenticates through it. */
	phone_number?: string;
	/** What the user is called. Each part may be left out. */
	name?: UserName;
	/** Your own ID for the user, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: UserExternalId;
	/** Roles to give the user from the start. */
	roles?: RoleId[];
	/**
	 * Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should count as users only once they have proved their address or number.
	 * @default false
	 */
	create_user_as_pending?: CreateUserAsPending;
	/** Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access. At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
}
/** What `users.create` answers. */
export interface UsersCreateResponse extends ResponseEnvelope {
	/** Identifies the user's email address, where one was given. */
	email_id: string;
	/** Identifies the user's phone number, where one was given. */
	phone_id: string;
	/** `active` users get login links; `pending` ones have not proved themselves yet, get signup links, and become active with their first successful authentication. */
	status: UserStatus;
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
/** What `users.delete` takes. */
export interface UsersDeleteRequest extends UserIdPath {
}
/** What `users.delete` answers. */
export interface UsersDeleteResponse extends ResponseEnvelope {
}
export interface BiometricRegistrationIdPath {
	/** The registered phone, by its ID from `biometric_registrations` of the user. */
	biometric_registration_id: components["parameters"]["BiometricRegistrationIdPath"];
}
/** What `users.deleteBiometricRegistration` takes. */
export interface UsersDeleteBiometricRegistrationRequest extends BiometricRegistrationIdPath {
}
/** What `users.deleteBiometricRegistration` answers. */
export interface UsersDeleteBiometricRegistrationResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
export interface CryptoWalletIdPath {
	/** The wallet, by its ID from `crypto_wallets` of the user. */
	crypto_wallet_id: components["parameters"]["CryptoWalletIdPath"];
}
/** What `users.deleteCryptoWallet` takes. */
export interface UsersDeleteCryptoWalletRequest extends CryptoWalletIdPath {
}
/** What `users.deleteCryptoWallet` answers. */
export interface UsersDeleteCryptoWalletResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
export interface EmailIdPath {
	/** The email address, by its ID from `emails` of the user. */
	email_id: components["parameters"]["EmailIdPath"];
}
/** What `users.deleteEmail` takes. */
export interface UsersDeleteEmailRequest extends EmailIdPath {
}
/** What `users.deleteEmail` answers. */
export interface UsersDeleteEmailResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
/** What `users.deleteExternalId` takes. */
export interface UsersDeleteExternalIdRequest extends UserIdPath {
}
/** What `users.deleteExternalId` answers. */
export interface UsersDeleteExternalIdResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
export interface OauthUserRegistrationIdPath {
	/** The linked account, by its ID from `providers` of the user. */
	oauth_user_registration_id: components["parameters"]["OauthUserRegistrationIdPath"];
}
/** What `users.deleteOAuthRegistration` takes. */
export interface UsersDeleteOAuthRegistrationRequest extends OauthUserRegistrationIdPath {
}
/** What `users.deleteOAuthRegistration` answers. */
export interface UsersDeleteOAuthRegistrationResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
export interface PasswordIdPath {
	/** The password, by its ID from `password` of the user. */
	password_id: components["parameters"]["PasswordIdPath"];
}
/** What `users.deletePassword` takes. */
export interface UsersDeletePasswordRequest extends PasswordIdPath {
}
/** What `users.deletePassword` answers. */
export interface UsersDeletePasswordResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
export interface PhoneIdPath {
	/** The phone number, by its ID from `phone_numbers` of the user. */
	phone_id: components["parameters"]["PhoneIdPath"];
}
/** What `users.deletePhoneNumber` takes. */
export interface UsersDeletePhoneNumberRequest extends PhoneIdPath {
}
/** What `users.deletePhoneNumber` answers. */
export interface UsersDeletePhoneNumberResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
export interface TotpIdPath {
	/** The authenticator app, by its ID from `totps` of the user. */
	totp_id: components["parameters"]["TotpIdPath"];
}
/** What `users.deleteTOTP` takes. */
export interface UsersDeleteTOTPRequest extends TotpIdPath {
}
/** What `users.deleteTOTP` answers. */
export interface UsersDeleteTOTPResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
export interface WebauthnRegistrationIdPath {
	/** The passkey or security key, by its ID from `webauthn_registrations` of the user. */
	webauthn_registration_id: components["parameters"]["WebauthnRegistrationIdPath"];
}
/** What `users.deleteWebAuthnRegistration` takes. */
export interface UsersDeleteWebAuthnRegistrationRequest extends WebauthnRegistrationIdPath {
}
/** What `users.deleteWebAuthnRegistration` answers. */
export interface UsersDeleteWebAuthnRegistrationResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
export interface UsersExchangePrimaryFactorBody {
	/** The new email address. Either this or `phone_number`. */
	email_address?: string;
	/** The new phone number, in E.164 form such as `+12025550162`. Either this or `email_address`. */
	phone_number?: string;
}
/** What `users.exchangePrimaryFactor` takes. */
export interface UsersExchangePrimaryFactorRequest extends UserIdPath, UsersExchangePrimaryFactorBody {
}
/** What `users.exchangePrimaryFactor` answers. */
export interface UsersExchangePrimaryFactorResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
}
/** What `users.get` takes. */
export interface UsersGetRequest extends UserIdPath {
}
/** What `users.get` answers. */
export interface UsersGetResponse extends User {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
}
export interface UserIdConnectedAppIdPath {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: components["parameters"]["UserIdPath"];
	/** The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
	connected_app_id: components["parameters"]["ConnectedAppIdPath"];
}
/** What `users.revoke` takes. */
export interface UsersRevokeRequest extends UserIdConnectedAppIdPath {
}
/** What `users.revoke` answers. */
export interface UsersRevokeResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
}
/** What `users.search` takes. */
export interface UsersSearchRequest {
	/** Which users to find. Without a query, or with no operands, it is all of the project. */
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
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
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
export interface UsersUpdateBody {
	/** What the user is called. Each part may be left out. */
	name?: UserName;
	/** Your own ID for the user, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
	external_id?: UserExternalId;
	/** Roles to assign to the user. */
	roles?: RoleId[];
	/** Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes one. */
	trusted_metadata?: TrustedMetadata;
	/** Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access. At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one. */
	untrusted_metadata?: UntrustedMetadata;
	/** Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
	attributes?: Attributes;
}
/** What `users.update` takes. */
export interface UsersUpdateRequest extends UserIdPath, UsersUpdateBody {
}
/** What `users.update` answers. */
export interface UsersUpdateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
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
/** What `webauthn.authenticate` answers. */
export interface WebauthnAuthenticateResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** Identifies the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-`, then a UUID. */
	webauthn_registration_id: WebauthnRegistrationId;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `webauthn.authenticateStart` takes. */
export interface WebauthnAuthenticateStartRequest {
	/** Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A key works only for the domain it was registered with. */
	domain: WebauthnDomain;
	/** Whose keys may sign, by the user's ID or your own external ID. Left out, any passkey for the domain may. */
	user_id?: string;
	/** Whether the options ask for a passkey, unlocked by the user where possible (`userVerification` is `preferred`). */
	return_passkey_credential_options?: boolean;
	/**
	 * Whether binary values in the options are in base64url, which the browser's own `navigator.credentials` needs, instead of plain base64.
	 * @default false
	 */
	use_base64_url_encoding?: WebauthnBase64UrlEncoding;
}
/** What `webauthn.authenticateStart` answers. */
export interface WebauthnAuthenticateStartResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Identifies the user whose keys may sign, if the request named one. */
	user_id: string;
	/** The options as a JSON string. Parsed, they are the `publicKey` argument of `navigator.credentials.get`. */
	public_key_credential_request_options: string;
}
export interface UserIdDomainPath {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: components["parameters"]["UserIdPath"];
	/** Domain that the keys were registered for, without scheme or port. */
	domain: components["parameters"]["WebauthnDomainPath"];
}
/** What `webauthn.listCredentials` takes. */
export interface WebauthnListCredentialsRequest extends UserIdDomainPath {
}
/** What `webauthn.listCredentials` answers. */
export interface WebauthnListCredentialsResponse {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** All keys of the user for the domain, on one page. */
	credentials: {
		/** The key's own ID in WebAuthn, by which a browser finds it. Not secret. */
		credential_id: string;
		/** Identifies the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-`, then a UUID. */
		webauthn_registration_id: WebauthnRegistrationId;
		/** Type of the credential, such as `public-key`. */
		type: string;
		/** The public key, in base64. */
		public_key: string;
	}[];
}
/** What `webauthn.register` takes. */
export interface WebauthnRegisterRequest {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: UserReference;
	/** What `navigator.credentials.create` gave in the browser, as a JSON string. */
	public_key_credential: string;
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
/** What `webauthn.register` answers. */
export interface WebauthnRegisterResponse extends ResponseEnvelope {
	/** A person's account in the project, with all ways in which they can sign in. */
	user: User;
	/** Identifies the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-`, then a UUID. */
	webauthn_registration_id: WebauthnRegistrationId;
	/** A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
	session?: Session;
	/** Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
	session_token: SessionToken;
	/** The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
	session_jwt: SessionJwt;
	/** Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
	user_device?: DeviceInfo;
}
/** What `webauthn.registerStart` takes. */
export interface WebauthnRegisterStartRequest {
	/** The user, by its ID. Your own external ID works as well, if you gave the user one. */
	user_id: UserReference;
	/** Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A key works only for the domain it was registered with. */
	domain: WebauthnDomain;
	/** The `User-Agent` header that the user's browser sent. */
	user_agent?: string;
	/** What may hold the key: `platform` is built into the device, `cross-platform` can be carried from one to another. Left out, both may. */
	authenticator_type?: "platform" | "cross-platform" | (string & {});
	/** Whether the options ask for a passkey, which is kept in the authenticator (`residentKey` is `required`) and unlocked by the user where possible (`userVerification` is `preferred`). */
	return_passkey_credential_options?: boolean;
	/** Value for `user.id` in the options. Default is the user's ID. */
	override_id?: string;
	/** Value for `user.name` in the options. Default is the user's name, email address or phone number. */
	override_name?: string;
	/** Value for `user.displayName` in the options, which the browser shows. Default is the user's name, email address or phone number. */
	override_display_name?: string;
	/**
	 * Whether binary values in the options are in base64url, which the browser's own `navigator.credentials` needs, instead of plain base64.
	 * @default false
	 */
	use_base64_url_encoding?: WebauthnBase64UrlEncoding;
}
/** What `webauthn.registerStart` answers. */
export interface WebauthnRegisterStartResponse extends ResponseEnvelope {
	/** The options as a JSON string. Parsed, they are the `publicKey` argument of `navigator.credentials.create`. */
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
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** A passkey or security key that the user registered. */
	webauthn_registration?: WebauthnRegistration;
}
/** What responses have in common. */
export interface ResponseEnvelope {
	/** The HTTP status, repeated in the body. 2xx on success. */
	status_code: StatusCode;
	/** Identifies this call in Stytch's logs; quote it to their support. */
	request_id: RequestId;
	/** Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
	user_id: UserId;
}
