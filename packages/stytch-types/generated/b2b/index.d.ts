// Made by `pnpm generate` from specs/stytch/b2b. Do not edit.
export interface paths {
	"/v1/b2b/discovery/intermediate_sessions/exchange": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in to an organization after discovery
		 * @description Turns an intermediate session into a member's session in the organization chosen. Accepts an invitation, or makes the person a member where the organization's rules allow it. If the organization asks for more, no session is opened and the answer says what is missing; a passcode may then be texted to the member's phone at once.
		 */
		post: operations["discovery.intermediateSessions.exchange"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/discovery/organizations": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * List the organizations that a person may log in to
		 * @description Reads only, although a POST; no token is used up. With an intermediate session, organizations that the person may yet join are listed too, and `discovery.intermediateSessions.exchange` logs in to any; with a member's session only those that know the person already, and `sessions.exchange` switches. Give exactly one of the three tokens.
		 */
		post: operations["discovery.organizations.list"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/discovery/organizations/create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create an organization and log its creator in
		 * @description Creates an organization and a member with the role `stytch_admin`, for the person that the intermediate session stands for, and opens a session. There is none yet where the email address was not verified by the login (a password, OAuth with GitHub, Slack or HubSpot), or where `mfa_policy` asks for a second factor; the answer then says what is missing.
		 */
		post: operations["discovery.organizations.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/idp/oauth/authorize": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Let a Connected App in, or refuse it
		 * @description Call it with the member's decision and what the app sent in the query of its authorization request, checked before with `idp.oauth.authorizeStart`. Makes a code that the app exchanges for tokens once, and answers where to redirect the member. The member is given by exactly one of session token, session JWT, or organization and member ID.
		 */
		post: operations["idp.oauth.authorize"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/idp/oauth/authorize/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a request of a Connected App for access
		 * @description For your page where members let apps into their account: pass on what the app sent in the query of its authorization request, and learn whether it is valid, who asks, what for, and whether the member must be asked. Changes nothing; `idp.oauth.authorize` finishes. The member is given by exactly one of session token, session JWT, or organization and member ID.
		 */
		post: operations["idp.oauth.authorizeStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/impersonation/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in as a member, for support
		 * @description Redeems the token that a person of your team gets in the Stytch dashboard with "Impersonate Member", and opens a session of 60 minutes as that member. The token works once, the session cannot be extended, no second factor is asked for, and the session's factor `impersonated` names who is behind it. Impersonation must be enabled for the project.
		 */
		post: operations["impersonation.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/magic_links/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Redeem the link of a login, signup or invitation
		 * @description Uses up the token that came with the click, makes a `pending` or `invited` member `active`, and opens a session of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
		 */
		post: operations["magicLinks.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/magic_links/discovery/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Redeem the link of a discovery mail
		 * @description Uses up the token that came with the click and tells which organizations the person may log in to. Logs in to none yet: pass the intermediate session token, good for 10 minutes, to `discovery.intermediateSessions.exchange` to log in to one of them, or to `discovery.organizations.create` to make a new one.
		 */
		post: operations["magicLinks.discovery.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/magic_links/email/discovery/send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a link to somebody who has not chosen an organization
		 * @description Mails one message, to any address. Redeemed with `magicLinks.discovery.authenticate`, its link tells which organizations the person may log in to. It works once. No member is created. Calling again mails again.
		 */
		post: operations["magicLinks.email.discovery.send"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/magic_links/email/invite": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail somebody an invitation to an organization
		 * @description Mails one message and makes the address a member with status `invited` (a `pending` member becomes `invited` too); an active member is refused. The link is redeemed with `magicLinks.authenticate` and works once. To take an invitation back, delete the member. On a member's behalf, that member needs the action `create` on `stytch.member`.
		 */
		post: operations["magicLinks.email.invite"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/magic_links/email/login_or_signup": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a member a link that logs in or signs up
		 * @description Mails one message. An active member gets a login link; anyone else gets a signup link, and an address that is new to the organization becomes, where `email_jit_provisioning` lets it, a member with status `pending` until the link is redeemed with `magicLinks.authenticate`. A link works once. Calling again mails again.
		 */
		post: operations["magicLinks.email.loginOrSignup"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/oauth/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Redeem the token of an OAuth login
		 * @description Uses up the token that came back from Google, Microsoft or another provider, and opens a session of 60 minutes unless told otherwise. The login is incomplete, with an intermediate session token answered, if the member must still give a second factor, or if the provider does not vouch for the email address; `mfa_required` and `primary_required` say which. A passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
		 */
		post: operations["oauth.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/oauth/discovery/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Redeem the token of an OAuth discovery login
		 * @description Uses up the token that came back from the provider and tells which organizations the person may log in to. Logs in to none yet: pass the intermediate session token, good for 10 minutes, to `discovery.intermediateSessions.exchange` to log in to one of them, or to `discovery.organizations.create` to make a new one.
		 */
		post: operations["oauth.discovery.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create an organization
		 * @description For customers that you set up yourself: it makes no member and sends nothing. To let a person who has just signed in found the organization and become its first admin, use `discovery.organizations.create`. A slug that is taken fails with `organization_slug_already_used`.
		 */
		post: operations["organizations.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/members/dangerously_get/{member_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a member of any organization
		 * @description Finds a member by ID alone, wherever it belongs. Dangerous with an ID that came from a browser: nothing checks that the caller belongs to the same organization, so another customer's data may leak. Use `organizations.members.get` where the organization is known.
		 */
		get: operations["organizations.members.dangerouslyGet"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/members/search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Find members
		 * @description Searches the organizations given, for member lists and reports; deleted members appear only if `statuses` asks for them. Keep it out of login flows: an answer may take from a fraction of a second to nine seconds, and 100 searches a minute are the limit. With a member session it needs the permission `search` on `stytch.member`, in the caller's own organization only.
		 */
		post: operations["organizations.members.search"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Find organizations
		 * @description For admin pages and reports; without a query it walks through all organizations of the project. Keep it out of login flows: an answer may take from a fraction of a second to nine seconds, and 100 searches a minute are the limit.
		 */
		post: operations["organizations.search"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get an organization
		 * @description Returns the organization with all its settings. Takes the slug as well, so a page at `acme.example.com` can look up who it belongs to.
		 */
		get: operations["organizations.get"];
		/**
		 * Change an organization
		 * @description Changes the fields given and leaves the others; a list given replaces the old one. One way to join must stay open, or the call fails: `email_invites`, `email_jit_provisioning` and `sso_jit_provisioning` cannot all be `NOT_ALLOWED`. With a member session each field needs its own `update.*` permission on `stytch.organization`, and `trusted_metadata` is refused.
		 */
		put: operations["organizations.update"];
		post?: never;
		/**
		 * Delete an organization and its members
		 * @description Deletes the organization together with all its members. With a member session it needs the permission `delete` on `stytch.organization`; the caller's own account goes as well.
		 */
		delete: operations["organizations.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/connected_apps": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the Connected Apps that an organization's members use
		 * @description Lists every app that at least one member has let in and not revoked since. An app also leaves the list when the organization's `first_party_connected_apps_allowed_type` or `third_party_connected_apps_allowed_type` no longer admits it. Who uses an app is told by `organizations.getConnectedApp`.
		 */
		get: operations["organizations.connectedApps"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a Connected App and the members who use it
		 * @description Describes the app and lists the organization's members who have let it in, each with the scopes asked for when the member last did so. For an admin page that shows what has access to the customer's data.
		 */
		get: operations["organizations.getConnectedApp"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/external_id": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Take an organization's external ID away
		 * @description The organization stays and keeps its Stytch ID and slug; only your own ID for it is forgotten, so calls no longer take that one. To replace it by another ID, use `organizations.update` instead.
		 */
		delete: operations["organizations.deleteExternalId"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/member": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a member by ID or mail address
		 * @description Returns the member and its organization. Name the member by `member_id` or by `email_address`. A member of another organization is not found, so this is safe with an ID that came from a browser.
		 */
		get: operations["organizations.members.get"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a member
		 * @description Adds a person to the organization without sending anything, for imports and admin pages; to mail an invitation use `magicLinks.email.invite`. With a member session it needs the permission `create` on `stytch.member`.
		 */
		post: operations["organizations.members.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete a member's phone number
		 * @description Removes the phone that gets codes by text message; needed before another number can be set. Open sessions go on, and a second factor is asked for again at the next login only. With a member session it needs the permission `update.info.delete.mfa-phone` on `stytch.member`, for the caller's own account on `stytch.self`.
		 */
		delete: operations["organizations.members.deleteMFAPhoneNumber"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete a member's password
		 * @description From then on the member signs in by other means or sets a new password with a reset. Works only in projects whose passwords belong to one organization; where they hold across organizations, call `passwords.email.requireReset`. With a member session it needs the permission `update.info.delete.password` on `stytch.member`, for the caller's own account on `stytch.self`.
		 */
		delete: operations["organizations.members.deletePassword"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Change a member
		 * @description Changes the fields given and leaves the others. With a member session each field needs its own `update.*` permission on `stytch.member`, for name, untrusted metadata and MFA of the caller's own account on `stytch.self`; `trusted_metadata` is refused, and so is the caller's own `email_address`.
		 */
		put: operations["organizations.members.update"];
		post?: never;
		/**
		 * Delete a member
		 * @description Takes the person out of the organization. The record stays with status `deleted` and a search for that status still finds it. With a member session it needs the permission `delete` on `stytch.member`, for the caller's own account on `stytch.self`.
		 */
		delete: operations["organizations.members.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the Connected Apps that a member has let in
		 * @description Lists the apps that the member authorized and has not revoked since, with the scopes of each; for a page on which members see what has access to their account. An app that the organization no longer allows can drop out as well. With a member session it needs the permission `get.connected-apps` on `stytch.member`, for the caller's own account on `stytch.self`.
		 */
		get: operations["organizations.members.getConnectedApps"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Take a Connected App's access to a member away
		 * @description Revokes every token that the app holds for the member. To get new ones, the app must send the member through its authorization again, where consent is asked for anew. With a member session it needs the permission `revoke.connected-app` on `stytch.member`, for the caller's own account on `stytch.self`.
		 */
		post: operations["organizations.members.connectedApps.revoke"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Take a member's external ID away
		 * @description The member stays and keeps its Stytch ID; only your own ID for it is forgotten, so calls no longer take that one. To replace it by another ID, use `organizations.members.update` instead.
		 */
		delete: operations["organizations.members.deleteExternalId"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a member's token for GitHub
		 * @description For calling GitHub's API as the member, with the token of the member's GitHub login. GitHub issues no refresh token; its access tokens last, but are revoked after a very long time of disuse.
		 */
		get: operations["organizations.members.oauthProviders.github"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a member's tokens for Google
		 * @description For calling Google's API as the member. Stytch keeps the tokens of the member's Google login and renews the access token by itself, if a refresh token was issued. Google does not issue one at every login; the parameter `provider_prompt=consent` at the start of the login asks for it. After Google One Tap alone there are no tokens.
		 */
		get: operations["organizations.members.oauthProviders.google"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a member's tokens for HubSpot
		 * @description For calling HubSpot's API as the member. Stytch keeps the tokens of the member's HubSpot logins and renews the access token by itself, if a refresh token was issued.
		 */
		get: operations["organizations.members.oauthProviders.hubspot"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a member's tokens for Microsoft
		 * @description For calling Microsoft's API as the member. Stytch keeps the tokens of the member's Microsoft login and renews the access token by itself, if a refresh token was issued.
		 */
		get: operations["organizations.members.oauthProviders.microsoft"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a member's tokens for Slack
		 * @description For calling Slack's API, as the member or as your app's bot in the member's workspace, with the tokens that Slack issued at the member's logins. Takes no `include_refresh_token`, unlike the calls for other providers.
		 */
		get: operations["organizations.members.oauthProviders.slack"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a member's tokens from OIDC logins
		 * @description For calling the customer's identity provider as the member. Stytch keeps the tokens of the member's logins over OIDC connections and renews an access token by itself, if a refresh token was issued.
		 */
		get: operations["organizations.members.oidcProviders"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Bring a deleted member back
		 * @description Sets a member with status `deleted`, and its mail address, back to `active`. Works only for a member who had verified an address. With a member session it needs the permission `create` on `stytch.member`.
		 */
		put: operations["organizations.members.reactivate"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Let a member move to a new mail address
		 * @description Mails one message to the new address, with a link or a code that works for 5 minutes; calling again mails again. The address changes only when that is redeemed, with `magicLinks.authenticate` or, with the new address, `otps.email.authenticate`. The member must be active with a verified address, and nobody else in the organization may have or be moving to the new one. With a member session it needs the permission `update.info.email` on `stytch.member`, for the caller's own account on `stytch.self`.
		 */
		post: operations["organizations.members.startEmailUpdate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/totp": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete a member's authenticator app
		 * @description Removes the app that makes codes (TOTP); needed before another can be set up, as after the loss of a phone. Open sessions go on, and a second factor is asked for again at the next login only. With a member session it needs the permission `update.info.delete.mfa-totp` on `stytch.member`, for the caller's own account on `stytch.self`.
		 */
		delete: operations["organizations.members.deleteTOTP"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Free an address that a member no longer uses
		 * @description An address that a member had before stays reserved until it is unlinked; then other members of the organization can take it. Name it by `email_id`, `email_address` or both, which must then agree. With a member session it needs the permission `update.info.unlink.retired-email` on `stytch.member`, for the caller's own account on `stytch.self`.
		 */
		post: operations["organizations.members.unlinkRetiredEmail"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/organizations/{organization_id}/metrics": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Count an organization's members
		 * @description Answers numbers about the organization, so far only how many members it has; useful, for instance, to bill a customer by seats.
		 */
		get: operations["organizations.metrics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/otps/email/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in with a mailed passcode
		 * @description Uses up the code, makes a `pending` or `invited` member `active`, and opens a session of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
		 */
		post: operations["otps.email.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/otps/email/discovery/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a passcode mailed before an organization is chosen
		 * @description Uses up the code of a discovery mail and tells which organizations the person may log in to. Logs in to none yet.
		 */
		post: operations["otps.email.discovery.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/otps/email/discovery/send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a passcode to somebody who has not chosen an organization
		 * @description Mails a six-digit code, to any address. Redeemed with `otps.email.discovery.authenticate`, it tells which organizations the person may log in to. It works once, and codes mailed to the address before stop working. No member is created. Calling again mails again.
		 */
		post: operations["otps.email.discovery.send"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/otps/email/login_or_signup": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a member a passcode that logs in or signs up
		 * @description Mails a six-digit code. An active member gets a login mail; anyone else gets a signup mail, and an address that is new to the organization becomes, where `email_jit_provisioning` lets it, a member with status `pending` until the code is redeemed with `otps.email.authenticate`. A code works once, and those mailed to the address before stop working. Calling again mails again.
		 */
		post: operations["otps.email.loginOrSignup"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/otps/sms/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Give a texted passcode as second factor
		 * @description Uses up the code, and completes a login or adds the factor to a session; it can never begin a login. Takes exactly one of `intermediate_session_token`, `session_token` and `session_jwt`. A completed login opens a session of 60 minutes unless told otherwise. Where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, a right code also sets the member's `mfa_enrolled` to true.
		 */
		post: operations["otps.sms.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/otps/sms/send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Text a passcode to a member's phone
		 * @description Sends one text message with a code that works for 2 minutes; a code sent before stops working. A number given for a member without a phone becomes the member's. After a login that asks for a second factor the first code goes out by itself, so call this to send another, or to ask for one within a session. Numbers outside the United States and Canada cost extra and must be allowed in the dashboard first. Calling again texts again.
		 */
		post: operations["otps.sms.send"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in with email address and password
		 * @description Checks the password that the member has in this organization and opens a session of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for. A password known from a breach is refused with `member_reset_password` even if it is right, where the project looks for breaches at login.
		 */
		post: operations["passwords.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/discovery/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a password before an organization is chosen
		 * @description Checks a password that its owner has for all organizations, and tells which of them there are. Works only in projects that share passwords across organizations. A password known from a breach is refused with `member_reset_password` even if it is right, where the project looks for breaches at login.
		 */
		post: operations["passwords.discovery.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/discovery/email/reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Set a new password before an organization is chosen
		 * @description Uses up the token that came with the click on a reset link, sets the password for all of the person's organizations, and tells which those are. Works only in projects that share passwords across organizations. Logs in to none yet.
		 */
		post: operations["passwords.discovery.email.reset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/discovery/email/reset/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a link that sets a password for all organizations
		 * @description Mails one message, for people who forgot their password or have none yet. Its link opens your page for a new password, which finishes with `passwords.discovery.email.reset`; another one logs in without a password. Works only in projects that share passwords across organizations. Calling again mails again.
		 */
		post: operations["passwords.discovery.email.resetStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/email/require_reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Make a password useless until it is reset
		 * @description Demands that the person behind an address sets a new password by mail before the next login with one, for example after a leak. Works only in projects that share passwords across organizations. If the address belongs to one active member only, the password is deleted.
		 */
		post: operations["passwords.email.requireReset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/email/reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Set a new password with the token of a reset mail
		 * @description Uses up the token that came with the click on a reset link, sets the password, ends all sessions that the member had, and opens a new one of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet, and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
		 */
		post: operations["passwords.email.reset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/email/reset/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a link that sets a new password
		 * @description Mails one message, for members who forgot their password or have none yet. Its link opens your page for a new password, which finishes with `passwords.email.reset`; another one logs in without a password. Calling again mails again.
		 */
		post: operations["passwords.email.resetStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/existing_password/reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Change a password by giving the old one
		 * @description Sets a new password, ends all sessions that the member had, and opens a new one of 60 minutes unless told otherwise. If the member must still give a second factor there is no session yet, and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
		 */
		post: operations["passwords.existingPassword.reset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/migrate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Import a password by its hash
		 * @description Gives a member that has no password yet the one from your old system, and makes the address a member first if it is none. Marks the address as verified, so import only those whose owners you know. At most 100 calls a second; where passwords are shared across organizations, call it once for each organization of the address.
		 */
		post: operations["passwords.migrate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/session/reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Set a new password within a session
		 * @description Sets the password of a member who has just logged in some way, without the old password and without a mail. Fails if no factor of the session is from the last 5 minutes. Ends all other sessions of the member; the one given goes on.
		 */
		post: operations["passwords.sessions.reset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/passwords/strength_check": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check whether a password is good enough
		 * @description Rates a password by the rules of the project, and says what would make it better. For sign-up and reset pages, before the password is sent to be set; it sets nothing.
		 */
		post: operations["passwords.strengthCheck"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/rbac/organizations/{organization_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get an organization's own roles
		 * @description The roles that exist in this organization only, beside those of `rbac.policy`. Keep the answer for five minutes, as Stytch's own clients do. In private beta: Stytch must have enabled it for your workspace.
		 */
		get: operations["rbac.organizations.getOrgPolicy"];
		/**
		 * Set an organization's own roles
		 * @description Replaces all roles that the organization had for itself: one that is not in the list is gone. Those of the project stay as they are. In private beta: Stytch must have enabled it for your workspace.
		 */
		put: operations["rbac.organizations.setOrgPolicy"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/rbac/policy": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the project's RBAC policy
		 * @description The roles, resources and scopes as they are in the dashboard, for deciding by yourself what a member may do. It changes rarely: keep it, and ask again after five minutes as Stytch's own clients do. Roles of single organizations are not in it, see `rbac.organizations.getOrgPolicy`.
		 */
		get: operations["rbac.policy"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/recovery_codes/recover": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Give a recovery code as second factor
		 * @description Uses up one recovery code in place of the authenticator app, and completes a login or adds the factor to a session. A completed login opens a session of 60 minutes unless told otherwise. For a member who has lost the app.
		 */
		post: operations["recoveryCodes.recover"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/recovery_codes/rotate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Replace the recovery codes of a member
		 * @description Makes a new set of codes and answers it; all codes that the member had stop working. For a member who has few left or fears that somebody saw them.
		 */
		post: operations["recoveryCodes.rotate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/recovery_codes/{organization_id}/{member_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the recovery codes of a member
		 * @description Answers all codes that still work, in the clear, to show them to the member again. Only for members with an authenticator app.
		 */
		get: operations["recoveryCodes.get"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/scim/{organization_id}/connection": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the SCIM connection of an organization
		 * @description An organization has one active connection at most, so its own ID is enough. The bearer token is not shown. With a member session it needs the permission `get` on `stytch.scim`.
		 */
		get: operations["scim.connection.get"];
		put?: never;
		/**
		 * Create a SCIM connection
		 * @description Lets a customer's directory create, change and remove members. Enter `base_url` and `bearer_token` of the answer there; the token is never shown again. An organization has one active connection at most, a second one fails with `active_scim_connection_exists`. With a member session it needs the permission `create` on `stytch.scim`.
		 */
		post: operations["scim.connection.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the groups that a directory has sent
		 * @description Each with the ID that `scim.connection.update` needs to give the group a role. With a member session it needs the permission `get` on `stytch.scim`.
		 */
		get: operations["scim.connection.getGroups"];
		/**
		 * Change a SCIM connection
		 * @description Changes the fields given: its name, the kind of directory, and which groups give which roles. With a member session it needs the permission `update` on `stytch.scim`.
		 */
		put: operations["scim.connection.update"];
		post?: never;
		/**
		 * Delete a SCIM connection
		 * @description The directory can no longer change members. With a member session it needs the permission `delete` on `stytch.scim`.
		 */
		delete: operations["scim.connection.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Keep a directory's old token
		 * @description Ends a rotation without effect: the old token stays in use and the one that `scim.connection.rotateStart` answered is dropped. With a member session it needs the permission `update` on `stytch.scim`.
		 */
		post: operations["scim.connection.rotateCancel"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Put a directory's new token in use
		 * @description Ends a rotation: the token that `scim.connection.rotateStart` answered takes the place of the old one. Call it when the directory has the new token. With a member session it needs the permission `update` on `stytch.scim`.
		 */
		post: operations["scim.connection.rotateComplete"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Make a new token for a directory
		 * @description Answers the new token, which is never shown again; the old one stays in use. Have the new one entered at the directory, then call `scim.connection.rotateComplete`, or `scim.connection.rotateCancel` to keep the old one. Also the way out when a token was lost. With a member session it needs the permission `update` on `stytch.scim`.
		 */
		post: operations["scim.connection.rotateStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sessions": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List a member's open sessions
		 * @description Every session of the member that has neither ended nor been revoked. Use it to show where the member is logged in, and `sessions.revoke` to end one. Answers no tokens.
		 */
		get: operations["sessions.get"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sessions/attest": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Open a session on the word of a token issuer that you trust
		 * @description Takes a JWT that your own backend or another provider signed for the person, and opens a session for the member with its email address. Or, with a session given, adds the token to that as a factor. A Trusted Auth Token profile in the dashboard says who may issue such tokens and what their claims mean. Members, and organizations too, are created only where the profile has just-in-time provisioning switched on.
		 */
		post: operations["sessions.attest"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sessions/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a session, and extend it if wanted
		 * @description Call it on each request of a logged-in member: it answers who that is, with a fresh JWT, and fails once the session has ended or been revoked. Takes exactly one of token and JWT. With `authorization_check`, it fails with 403 unless the member's roles allow the action.
		 */
		post: operations["sessions.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sessions/exchange": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Switch a logged-in member to another organization
		 * @description Opens a session in another organization on the strength of one that the person has; it may accept an invitation, but makes nobody a member by email domain (`discovery.intermediateSessions.exchange` does). If the organization asks for more, no session is opened and the answer says what is missing; a passcode may then be texted to the member's phone at once.
		 */
		post: operations["sessions.exchange"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sessions/exchange_access_token": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Turn a Connected App's access token into a session
		 * @description Opens a full session for the member that the access token stands for, so that an app of your own can use everything a login can. The token must carry the scope `full_access`, which only your own (first-party) apps can have, must be at most 5 minutes old, and works here once. No second factor is asked for, as the member gave it when the app was authorized.
		 */
		post: operations["sessions.exchangeAccessToken"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sessions/jwks/{project_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the public keys that session JWTs are signed with
		 * @description For verifying session JWTs by yourself: take the key that the JWT's header names by `kid`. Keys change about every six months, and the old one stays listed for a month. Keep the keys, and ask again when a `kid` is unknown.
		 */
		get: operations["sessions.getJWKS"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sessions/migrate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Carry a session over from another provider
		 * @description For moving to Stytch without logging anybody out. Stytch shows the old session's token to the other provider's UserInfo endpoint, set in the dashboard, and opens a session for the member whose email address comes back. The member must exist already; this call creates none.
		 */
		post: operations["sessions.migrate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sessions/revoke": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * End a session, or all of a member
		 * @description Logs out: name one session by its ID, token or JWT, or give `member_id` to end all of that member's. From then on Stytch refuses token and JWT; a backend that verifies JWTs by itself accepts one until it expires, five minutes at most. On a member's behalf, that member needs the action `revoke-sessions` on `stytch.member`.
		 */
		post: operations["sessions.revoke"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Finish a login over SSO
		 * @description Uses up the token that the member came back with from the identity provider and opens a session of 60 minutes unless told otherwise. A newcomer becomes a member where the organization's `sso_jit_provisioning` lets it. If a second factor is needed there is no session yet: `member_authenticated` is false and an intermediate session token is answered; a passcode may then be texted to the member's phone at once. With a session of the same member given, no second factor is asked for.
		 */
		post: operations["sso.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/external/{organization_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Let members in over another organization's SSO connection
		 * @description For a company that has several organizations but one identity provider: its people sign in to this organization over the connection of the other one. Active at once. An SSO login does not carry over to other organizations by itself. With a member session it needs the permission `create` on `stytch.sso`.
		 */
		post: operations["sso.external.createConnection"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/external/{organization_id}/connections/{connection_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Change an external SSO connection
		 * @description Changes the name and the roles it gives. Which connection is behind it stays; for another one create a new connection. With a member session it needs the permission `update` on `stytch.sso`.
		 */
		put: operations["sso.external.updateConnection"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/oidc/{organization_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create an SSO connection over OpenID Connect
		 * @description Makes a connection with status `pending`, the first of two steps. Enter `redirect_url` of the answer at the customer's identity provider, then pass what it shows to `sso.oidc.updateConnection`. Calling again makes another connection. With a member session it needs the permission `create` on `stytch.sso`.
		 */
		post: operations["sso.oidc.createConnection"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Change an OIDC connection
		 * @description Changes the fields given. For a new `issuer` Stytch reads the identity provider's metadata at `/.well-known/openid-configuration` and takes the four URLs from there, unless given here; if that fails the rest is changed all the same, with a `warning`. The connection is active once issuer, client ID, secret and the four URLs are set. With a member session it needs the permission `update` on `stytch.sso`.
		 */
		put: operations["sso.oidc.updateConnection"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/saml/{organization_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create an SSO connection over SAML
		 * @description Makes a connection with status `pending`, the first of two steps. Enter `acs_url` and `audience_uri` of the answer at the customer's identity provider, then pass what it shows to `sso.saml.updateConnection` or `sso.saml.updateByURL`. Calling again makes another connection. With a member session it needs the permission `create` on `stytch.sso`.
		 */
		post: operations["sso.saml.createConnection"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Change a SAML connection
		 * @description Changes the fields given. The connection is active once `idp_entity_id`, `idp_sso_url`, `x509_certificate` and `attribute_mapping` are set; the first three can also be read from a URL, see `sso.saml.updateByURL`. With a member session it needs the permission `update` on `stytch.sso`.
		 */
		put: operations["sso.saml.updateConnection"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete a key that opens encrypted assertions
		 * @description Once the identity provider encrypts for a new one, or to make room, since a connection holds five at most. Assertions encrypted for the key cannot be read any more. With a member session it needs the permission `delete` on `stytch.sso`.
		 */
		delete: operations["sso.saml.deleteEncryptionPrivateKey"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Set up a SAML connection from metadata
		 * @description Reads the identity provider's entity ID, sign-in URL and certificate from a metadata document that it publishes. The connection is active once `attribute_mapping` is set as well, which only `sso.saml.updateConnection` does. With a member session it needs the permission `update` on `stytch.sso`.
		 */
		put: operations["sso.saml.updateByURL"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete an identity provider's certificate
		 * @description Once the identity provider signs with a new one, or to make room, since a connection holds five at most. An active connection must keep one. With a member session it needs the permission `update` on `stytch.sso`.
		 */
		delete: operations["sso.saml.deleteVerificationCertificate"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/{organization_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the SSO connections of an organization
		 * @description All of them, pending ones too, sorted by kind. For pages where a customer administers sign-in; a login page needs no more than the organization's `sso_active_connections`. The answer holds secrets, OIDC client secrets and SAML private keys. With a member session it needs the permission `get` on `stytch.sso`.
		 */
		get: operations["sso.getConnections"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/sso/{organization_id}/connections/{connection_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete an SSO connection
		 * @description Of any kind, SAML, OIDC or external. Nobody can sign in over it any more. With a member session it needs the permission `delete` on `stytch.sso`.
		 */
		delete: operations["sso.deleteConnection"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/totp": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Set up an authenticator app
		 * @description Makes the secret that an authenticator app and Stytch share, with a QR code to scan and recovery codes for a lost phone. It counts once the member has given a code of the app to `totps.authenticate`, before `expiration_minutes` are over. A member can have one app.
		 */
		post: operations["totps.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/totp/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Give a code of the authenticator app as second factor
		 * @description Checks the code, and completes a login or adds the factor to a session. A completed login opens a session of 60 minutes unless told otherwise. The first right code also completes the setup that `totps.create` began.
		 */
		post: operations["totps.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/b2b/totp/migrate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Import an authenticator app from another system
		 * @description Takes over the secret that a member's app shares with your old system, so that the app goes on working and nothing must be scanned anew.
		 */
		post: operations["totps.migrate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/public/{project_id}/oauth2/introspect": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Ask whether a token of a Connected App is good
		 * @description Asks Stytch about an access or refresh token, as in RFC 7662; an access token can also be verified without a call, with the project's keys. Takes the app's own credentials in place of the project's. A token that is not good is no error, the answer just says so.
		 */
		post: operations["idp.introspectTokenNetwork"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/public/{project_id}/oauth2/token": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Get an access token for a program
		 * @description For a program that calls your services without a person: an M2M client trades its ID and secret for an access token that lives an hour. Takes the client's own credentials in place of the project's. Each call makes a new token; use one until it expires. Further fields of the body can be put into the token by the project's template of custom claims.
		 */
		post: operations["m2m.token"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** @description The organization, by its ID; its slug or your own external ID are taken too. */
		OrganizationReference: OrganizationReference;
		/** @description How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. */
		SessionDurationMinutes: SessionDurationMinutes;
		/** @description Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
		SessionCustomClaims: SessionCustomClaims;
		/** @description Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
		MfaMessageLocale: MfaMessageLocale;
		/** @description What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
		TelemetryId: TelemetryId;
		/** @description The HTTP status, repeated in the body. 2xx on success. */
		StatusCode: StatusCode;
		/** @description Identifies this call in Stytch's logs; quote it to their support. */
		RequestId: RequestId;
		/** @description Identifies a member across the project. `member-live-` or `member-test-`, then a UUID. */
		MemberId: MemberId;
		/** @description Identifies an organization across the project. `organization-live-` or `organization-test-`, then a UUID. */
		OrganizationId: OrganizationId;
		/** @description Where the member stands: `invited` (mailed, not yet joined), `pending` (signed up, not yet through a login), `active`, or `deleted` (still on record, can be reactivated). */
		MemberStatus: MemberStatus;
		/** @description An address the member had before. It stays reserved, so no other member of the organization can take it. */
		RetiredEmail: RetiredEmail;
		/** @description Whether the member may sign in in ways that `auth_methods` and `mfa_methods` forbid. Meant for the one account that gets in when, say, SSO is broken. */
		Breakglass: Breakglass;
		/** @description Names a role of your RBAC policy, in words you chose. `stytch_member`, which every member has, and `stytch_admin` come with Stytch. */
		RoleId: RoleId;
		/** @description One reason why a member has a role. */
		MemberRoleSource: MemberRoleSource;
		/** @description A role the member has, and why. */
		MemberRole: MemberRole;
		/** @description Whether this member needs a second factor at every login. `false` still means one where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`. */
		MfaEnrollment: MfaEnrollment;
		/** @description The second factor to ask for first where the member has set up both, `sms_otp` or `totp`. */
		DefaultMfaMethod: DefaultMfaMethod;
		/** @description The phone that gets codes by text message, in E.164 form such as `+12025550162`. A member has at most one. */
		MemberPhoneNumber: MemberPhoneNumber;
		/** @description An account at an identity provider through which the member has signed in by SSO. */
		SsoRegistration: SsoRegistration;
		/** @description An account at Google, GitHub or the like through which the member has signed in. */
		OauthRegistration: OauthRegistration;
		/** @description A group of the customer's directory. */
		ScimGroup: ScimGroup;
		/** @description The parts of a person's name. */
		ScimName: ScimName;
		/** @description One of several values of the same kind, such as a work and a home address. */
		ScimValue: ScimValue;
		/** @description A postal address. */
		ScimAddress: ScimAddress;
		/** @description The person's superior in the directory. */
		ScimManager: ScimManager;
		/** @description Where a person stands in the company, as in the enterprise extension of RFC 7643. */
		ScimEnterpriseExtension: ScimEnterpriseExtension;
		/** @description What the customer's directory says about a person, as in the SCIM user of RFC 7643. */
		ScimUser: ScimUser;
		/** @description The entry in the customer's directory that this member was made from. */
		ScimRegistration: ScimRegistration;
		/** @description Your own data, which frontends can read but only backends can write: plans, billing IDs. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
		TrustedMetadata: TrustedMetadata;
		/** @description Your own data, which the member can rewrite from a frontend: preferences, nothing that grants rights. At most 20 top-level keys and 4 KB. An update merges key by key at the top level only; a key sent as `null` is removed. */
		UntrustedMetadata: UntrustedMetadata;
		/** @description A person's account in one organization, known there by its mail address. The same person in two organizations is two members. */
		Member: Member;
		/** @description What people call the organization; shown on login pages and in mails. 1 to 128 characters, need not be unique. */
		OrganizationName: OrganizationName;
		/** @description Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits, `-`, `.`, `_` and `~`. Calls take it in place of the organization's ID. */
		OrganizationSlug: OrganizationSlug;
		/** @description Link to the image that stands for the organization. Empty where it has none. */
		OrganizationLogoUrl: OrganizationLogoUrl;
		/** @description Who may be invited by mail: anyone (`ALL_ALLOWED`), only addresses of `email_allowed_domains` (`RESTRICTED`), or nobody. A new organization starts with `ALL_ALLOWED` where no other sign-in setting is given, else with `NOT_ALLOWED`. */
		EmailInvitePolicy: EmailInvitePolicy;
		/** @description Whether a magic link or OAuth login makes newcomers members on the spot: those with a verified address of `email_allowed_domains` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
		EmailJitProvisioning: EmailJitProvisioning;
		/** @description Mail domains, such as `acme.example`, that people may come from where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains of public mail services, such as `gmail.com`, are refused. */
		EmailDomainAllowlist: EmailDomainAllowlist;
		/** @description Mail domains that belong to this organization. People with such an address can be members of no organization that has not claimed the domain. */
		ClaimedEmailDomainList: ClaimedEmailDomainList;
		/** @description Whether an SSO login makes newcomers members on the spot: through any active connection (`ALL_ALLOWED`), only through those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or never. */
		SsoJitProvisioning: SsoJitProvisioning;
		/** @description IDs of the SSO connections that may make members on the spot while `sso_jit_provisioning` is `RESTRICTED`. */
		SsoJitConnectionAllowlist: SsoJitConnectionAllowlist;
		/** @description An SSO connection through which members can sign in now. */
		ActiveSsoConnection: ActiveSsoConnection;
		/** @description A SCIM connection, by which a customer's directory creates and changes members. */
		ActiveScimConnection: ActiveScimConnection;
		/** @description Whether an OAuth login from a known workspace makes newcomers members on the spot: workspaces in `allowed_oauth_tenants` (`RESTRICTED`), or none (`NOT_ALLOWED`, which new organizations have). */
		OauthTenantJitProvisioning: OauthTenantJitProvisioning;
		/** @description The workspaces whose people may join where `oauth_tenant_jit_provisioning` is `RESTRICTED`: lists of IDs under the providers `slack` (workspaces), `hubspot` (hubs) and `github` (organizations). Without this field nobody joins that way. */
		OauthTenantAllowlist: OauthTenantAllowlist;
		/** @description Whether members may sign in in every way (`ALL_ALLOWED`, which new organizations have) or only as `allowed_auth_methods` says (`RESTRICTED`). Break-glass members may always use every way. */
		AuthMethodPolicy: AuthMethodPolicy;
		/** @description A way to sign in. */
		AuthMethod: AuthMethod;
		/** @description The ways to sign in while `auth_methods` is `RESTRICTED`; it must then name at least one. */
		AuthMethodAllowlist: AuthMethodAllowlist;
		/** @description Who needs a second factor at login: everyone (`REQUIRED_FOR_ALL`) or members with `mfa_enrolled` (`OPTIONAL`, which new organizations have). Sessions that are open when this changes go on. */
		MfaPolicy: MfaPolicy;
		/** @description Whether members may use every second factor (`ALL_ALLOWED`, which new organizations have) or only those in `allowed_mfa_methods` (`RESTRICTED`). Break-glass members may always use every one. */
		MfaMethodPolicy: MfaMethodPolicy;
		/** @description A second factor, either a code by text message (`sms_otp`) or one from an authenticator app (`totp`). */
		MfaMethod: MfaMethod;
		/** @description The second factors while `mfa_methods` is `RESTRICTED`; it must then name at least one. */
		MfaMethodAllowlist: MfaMethodAllowlist;
		/** @description Which of your own Connected Apps members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_first_party_connected_apps` (`RESTRICTED`), or none. */
		FirstPartyConnectedAppPolicy: FirstPartyConnectedAppPolicy;
		/** @description IDs of your own Connected Apps that members may use while `first_party_connected_apps_allowed_type` is `RESTRICTED`. */
		FirstPartyConnectedAppAllowlist: FirstPartyConnectedAppAllowlist;
		/** @description Which Connected Apps of other makers members may use: all of the project (`ALL_ALLOWED`, which new organizations have), those in `allowed_third_party_connected_apps` (`RESTRICTED`), or none. */
		ThirdPartyConnectedAppPolicy: ThirdPartyConnectedAppPolicy;
		/** @description IDs of other makers' Connected Apps that members may use while `third_party_connected_apps_allowed_type` is `RESTRICTED`. */
		ThirdPartyConnectedAppAllowlist: ThirdPartyConnectedAppAllowlist;
		/** @description A role that goes to everyone with an address of one mail domain. */
		EmailImplicitRoleAssignment: EmailImplicitRoleAssignment;
		/** @description Roles that members get by the domain of their mail address, however they sign in. */
		EmailImplicitRoleAssignmentList: EmailImplicitRoleAssignmentList;
		/** @description What a custom role may do with one resource. */
		CustomRolePermission: CustomRolePermission;
		/** @description A role that exists in one organization only, beside those of the project's RBAC policy. */
		CustomRole: CustomRole;
		/** @description One customer of yours, with the rules for who may become a member and how members sign in. */
		Organization: Organization;
		/** @description Whether the login is complete. If not, there is no session yet, and `intermediate_session_token` goes with the call that proves what is missing. */
		MemberAuthenticated: MemberAuthenticated;
		/** @description Identifies a session. Not a secret, unlike the session's token. */
		MemberSessionId: MemberSessionId;
		/** @description Kind of proof. In B2B a passcode by mail is `email_otp` and one by text message `otp`; `imported` stands for a session that was migrated from another provider. */
		AuthenticationFactorType: AuthenticationFactorType;
		/** @description How the proof came: the channel of a link or passcode, the provider of an OAuth login (`oauth_*`), `knowledge` for a password. `oauth_exchange_*` is an OAuth login in one organization that was carried over to another. */
		AuthenticationFactorDeliveryMethod: AuthenticationFactorDeliveryMethod;
		/** @description Login over an organization's single sign-on connection. */
		SsoFactor: SsoFactor;
		/** @description Login with the OAuth provider that the field is named after. */
		OauthFactor: OauthFactor;
		/** @description Login with the OAuth provider that the field is named after, made in one organization and carried over to another. Such a login does not verify the email address. */
		OauthExchangeFactor: OauthExchangeFactor;
		/** @description One proof of identity behind a session. `type` and `delivery_method` say which; of the `*_factor` fields the one that belongs to it is present (none for a password). */
		AuthenticationFactor: AuthenticationFactor;
		/** @description A member's login to one organization, with what was proven for it and when it ends. */
		MemberSession: MemberSession;
		/** @description Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
		SessionToken: SessionToken;
		/** @description The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
		SessionJwt: SessionJwt;
		/** @description Stands for what a person has proven so far, short of a login to an organization. Good for 10 minutes, with the calls that prove what is missing and those of `discovery`. An answer that completes the login has an empty string here. */
		IntermediateSessionToken: IntermediateSessionToken;
		/**
		 * Format: date-time
		 * @description When the intermediate session token expires.
		 */
		IntermediateSessionTokenExpiresAt: IntermediateSessionTokenExpiresAt;
		/** @description Which login the organization still asks for, since what was proven so far is not among the methods it allows or does not verify the email address. Comes before a second factor. */
		PrimaryRequired: PrimaryRequired;
		/** @description The second factors that a member has set up. */
		MemberOptions: MemberOptions;
		/** @description What the member must do as second factor before the login is complete. */
		MfaRequired: MfaRequired;
		/** @description Whether this person has been seen with the value before. */
		DeviceAttributeDetails: DeviceAttributeDetails;
		/** @description Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
		DeviceInfo: DeviceInfo;
		/** @description What a login to a chosen organization came to. Either `member_authenticated` is true and the session is here, or `intermediate_session_token` is set and `primary_required` or `mfa_required` say what is missing. */
		OrganizationLogin: OrganizationLogin;
		/** @description What Stytch answers when a call fails. */
		Error: Error;
		/** @description A member already (`active_member`, `pending_member`, `invited_member`), or somebody who becomes one by logging in, thanks to the domain of the email address or a workspace at an OAuth provider. */
		MembershipType: MembershipType;
		/** @description How a person stands to an organization. */
		Membership: Membership;
		/** @description An organization that a person may log in to, and what that still takes. */
		DiscoveredOrganization: DiscoveredOrganization;
		/** @description Organizations that the person is a member of or invited to, or may join. One may be joined by email domain only if a member with a verified address of that domain is there already, which keeps phishers out. */
		DiscoveredOrganizationList: DiscoveredOrganizationList;
		/** @description Your own ID for the organization, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
		OrganizationExternalId: OrganizationExternalId;
		/** @description Whether the person agreed to the scopes. With false the app is told that it was refused, in the query of the redirect. */
		IdpConsentGranted: IdpConsentGranted;
		/** @description The Connected App that asks for access, by the `client_id` in the query of its authorization request. */
		IdpClientId: IdpClientId;
		/**
		 * Format: uri
		 * @description Where the app wants the person sent back to, the `redirect_uri` of its authorization request. Must be one of those registered for the app.
		 */
		IdpRedirectUri: IdpRedirectUri;
		/** @description The `response_type` of the authorization request. `code`, for the authorization code flow. */
		IdpResponseType: IdpResponseType;
		/** @description Names of the scopes that the app asks for, the words of `scope` in its authorization request. Known are OpenID's `openid`, `profile`, `email`, `phone` and `offline_access`, and those of your RBAC policy. */
		IdpScopeList: IdpScopeList;
		/** @description Token of the session of the person who decides. The authorization is then linked to that session, which the app needs if it is to exchange its access token for a session. Not together with `session_jwt`. */
		IdpSessionToken: IdpSessionToken;
		/** @description JWT of the session of the person who decides, to the same effect as `session_token`. Not together with it. */
		IdpSessionJwt: IdpSessionJwt;
		/** @description The `prompt` of the authorization request, words separated by spaces. Only `consent` has an effect, which asks the person even if they consented before. */
		IdpPrompt: IdpPrompt;
		/** @description The `state` of the authorization request, by which the app recognizes the answer to its own request. It is handed back in the query of the redirect. */
		IdpState: IdpState;
		/** @description The `nonce` of the authorization request. It is put into the ID token, so that the app can tell a replayed one. */
		IdpNonce: IdpNonce;
		/** @description The `code_challenge` of the authorization request, made from a PKCE verifier that the app keeps. Redeeming the code then needs the verifier. Public apps, which have no secret, must send one. */
		IdpCodeChallenge: IdpCodeChallenge;
		/** @description Resources that the app wants to use the token at. Stytch describes it no further; OAuth has the parameter `resource` for that (RFC 8707). */
		IdpResourceList: IdpResourceList;
		/** @description Where to send the person now, and the code that the app gets there. */
		IdpAuthorization: IdpAuthorization;
		/** @description Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
		ConnectedAppId: ConnectedAppId;
		/** @description Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
		ConnectedAppClientType: ConnectedAppClientType;
		/** @description A Connected App as far as everybody may know it, for instance to say on a consent page who asks for access. */
		ConnectedAppPublic: ConnectedAppPublic;
		/** @description Whether the person must be asked. If not, the authorization can be submitted at once with `consent_granted` true. */
		IdpConsentRequired: IdpConsentRequired;
		/** @description A scope that the app asked for, and whether this person can grant it. */
		IdpScopeResult: IdpScopeResult;
		/** @description The scopes asked for, each with whether the person can grant it. */
		IdpScopeResultList: IdpScopeResultList;
		/** @description PKCE verifier that the challenge was made from. Needed when the flow was started with `pkce_code_challenge`, else left out. */
		PkceCodeVerifier: PkceCodeVerifier;
		/** @description Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
		ExistingSessionToken: ExistingSessionToken;
		/** @description JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
		ExistingSessionJwt: ExistingSessionJwt;
		/** @description PKCE challenge: base64url of the SHA-256 of a verifier that you keep. With it given, redeeming the token needs the verifier, so only the device that asked can finish. */
		PkceCodeChallenge: PkceCodeChallenge;
		/** @description Language of the message, as an IETF BCP 47 tag. English where it is left out. */
		Locale: Locale;
		/** @description What the person has proven before, to which this proof is added. If that suffices for the organization it is used up for a session, else it is answered again. */
		PriorIntermediateSessionToken: PriorIntermediateSessionToken;
		/** @description The provider's own ID for the person, known in OAuth as the subject or `sub`. */
		ProviderSubject: ProviderSubject;
		/** @description Token for calling the provider's own API as this person, within `scopes`. */
		ProviderAccessToken: ProviderAccessToken;
		/** @description The ID token of OpenID Connect, a JWT in which the provider says who the person is. Which claims it holds is up to the provider. */
		ProviderIdToken: ProviderIdToken;
		/** @description OAuth scopes that the person granted, which say what the access token may do at the provider. */
		ProviderScopeList: ProviderScopeList;
		/** @description Where the next page begins, `results_metadata.next_cursor` of the page before. Leave it out for the first page. */
		SearchCursor: SearchCursor;
		/**
		 * @description How many results a page holds at most. 100 by default, 1000 at most.
		 * @default 100
		 */
		SearchLimit: SearchLimit;
		/** @description A filter of `organizations.search`. */
		OrganizationSearchOperand: OrganizationSearchOperand;
		/** @description A filter of `organizations.members.search`. */
		MemberSearchOperand: MemberSearchOperand;
		/** @description A filter that is not listed here, so that one which Stytch adds tomorrow can be used today. */
		OtherSearchOperand: OtherSearchOperand;
		/** @description One filter of a search, for organizations, for members, or one that Stytch added since. */
		SearchOperand: SearchOperand;
		/** @description Which results to return; everything where no query is given. */
		SearchQuery: SearchQuery;
		/** @description How many results there are, and how to get the next page. */
		SearchResultsMetadata: SearchResultsMetadata;
		/** @description A Connected App that at least one member of the organization has let into the account. */
		OrganizationConnectedApp: OrganizationConnectedApp;
		/** @description Your own ID for the member, unique in the organization; most calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
		MemberExternalId: MemberExternalId;
		/** @description A Connected App that one person has let into the account, with what it was allowed. */
		GrantedConnectedApp: GrantedConnectedApp;
		/** @description The OAuth provider whose tokens these are, such as `google` or `microsoft`. */
		ProviderType: ProviderType;
		/** @description A member's account at GitHub, with the token for GitHub's API. */
		GithubProviderInfo: GithubProviderInfo;
		/** @description Seconds until the access token stops working. */
		ProviderAccessTokenExpiresIn: ProviderAccessTokenExpiresIn;
		/** @description Token for getting new access tokens from the provider. Only with `include_refresh_token`, and only if the provider issued one. */
		ProviderRefreshToken: ProviderRefreshToken;
		/** @description The workspace at the provider that the login was made in, a workspace ID at Slack and a hub ID at HubSpot. */
		ProviderTenantId: ProviderTenantId;
		/** @description A member's account at HubSpot, with the tokens for HubSpot's API. */
		HubspotProviderInfo: HubspotProviderInfo;
		/** @description A member's account in a Slack workspace, with the tokens for Slack's API. */
		SlackProviderInfo: SlackProviderInfo;
		/** @description A member's account behind an OIDC connection, with the tokens that the identity provider issued. */
		OidcProviderInfo: OidcProviderInfo;
		/** @description Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
		MfaMessageShortLocale: MfaMessageShortLocale;
		/** @description A login before an organization is chosen. Logs in to none yet: the intermediate session token goes with `discovery.intermediateSessions.exchange` for one of the organizations, or with `discovery.organizations.create` for a new one. */
		DiscoveryLogin: DiscoveryLogin;
		/** @description The member, by its ID; your own external ID is taken too. */
		MemberReference: MemberReference;
		/** @description The login that lacks a second factor, to be completed by this call. A successful call uses it up. */
		StepUpIntermediateSessionToken: StepUpIntermediateSessionToken;
		/** @description Token of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_jwt`. */
		StepUpSessionToken: StepUpSessionToken;
		/** @description JWT of a session that the member already has, to which the second factor is added. In place of `intermediate_session_token` and of `session_token`. */
		StepUpSessionJwt: StepUpSessionJwt;
		/** @description Sets the member's `mfa_enrolled` to true (`enroll`) or false (`unenroll`) when the code is right. Left out, it stays as it is. Ignored where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, as a right code then always enrolls. */
		MfaEnrollmentChange: MfaEnrollmentChange;
		/** @description Whether this kind of second factor becomes the member's `default_mfa_method` when the code is right. The first kind that a member ever completes becomes the default anyway. */
		SetDefaultMfa: SetDefaultMfa;
		/** @description What a right second factor came to, a new session or the given one with one proof more. */
		SecondFactorLogin: SecondFactorLogin;
		/** @description The member's unfinished login. Needed, unless a session is given, when the member already has a second factor, and must then hold a proof of it, so that nobody gets around it. It is not used up. */
		MfaProofIntermediateSessionToken: MfaProofIntermediateSessionToken;
		/** @description Token of one of the member's sessions. A session or `intermediate_session_token` is needed when the member already has a second factor, and must then hold a proof of it, so that nobody gets around it. */
		MfaProofSessionToken: MfaProofSessionToken;
		/** @description JWT of one of the member's sessions, in place of `session_token`. */
		MfaProofSessionJwt: MfaProofSessionJwt;
		/** @description The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
		PasswordAttempt: PasswordAttempt;
		/** @description Stands for the right password while the login still lacks something. Good for 10 minutes, with the call that proves what is missing, but not with those of `discovery`. An answer that completes the login has an empty string here. */
		PasswordIntermediateSessionToken: PasswordIntermediateSessionToken;
		/** @description The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
		PasswordToSet: PasswordToSet;
		/**
		 * Format: uri
		 * @description Where the click on the reset link leads, with the token in the query; your page that asks for the new password. Must be registered in the dashboard as a reset password redirect URL. Default is the project's default reset password redirect URL; without one the call fails.
		 */
		PasswordResetRedirectUrl: PasswordResetRedirectUrl;
		/**
		 * @description Minutes until the reset link stops working, from 5 to 10080 (a week).
		 * @default 30
		 */
		PasswordResetExpirationMinutes: PasswordResetExpirationMinutes;
		/** @description ID of a dashboard template of the type "Passwords - Reset Password" that the mail is made from. Default is the project's default template. */
		PasswordResetTemplateId: PasswordResetTemplateId;
		/** @description ID of a dashboard template of the type "Passwords - Email Verification" that the mail is made from when the person sets a first password; used only with passwords that are shared across organizations. Default is the project's default template. */
		PasswordVerifyEmailTemplateId: PasswordVerifyEmailTemplateId;
		/** @description The hash as your old system stored it. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which has its parameters inside, as the encoded form of `argon_2i` and `argon_2id` has. */
		PasswordHash: PasswordHash;
		/** @description The algorithm that `hash` was made with. For `pbkdf_2`, and where `hash` does not have its parameters inside, give them in the `*_config` field of that algorithm. */
		PasswordHashType: PasswordHashType;
		/** @description How an Argon2 hash was made. Needed when `hash` is in hex; the encoded form says it itself. */
		PasswordArgon2Config: PasswordArgon2Config;
		/** @description What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
		PasswordSaltConfig: PasswordSaltConfig;
		/** @description How a scrypt hash was made. Needed unless `hash` is in PHC form. */
		PasswordScryptConfig: PasswordScryptConfig;
		/** @description How a PBKDF2 hash was made. */
		PasswordPbkdf2Config: PasswordPbkdf2Config;
		/** @description Whether the password would be accepted. With an email address given, a password known from a data breach is not valid either, if the project looks for breaches. */
		PasswordValid: PasswordValid;
		/** @description How hard the password is to guess, as zxcvbn rates it, up to 4. Needs 3 where the project rates passwords with zxcvbn, and does not matter otherwise. */
		PasswordScore: PasswordScore;
		/** @description Whether the password is in the data breaches known to HaveIBeenPwned. Always false where the project does not look for them. */
		PasswordBreached: PasswordBreached;
		/** @description How the project rates passwords: by how hard they are to guess (`zxcvbn`, the default), or by length and kinds of characters (`luds`). */
		PasswordStrengthPolicy: PasswordStrengthPolicy;
		/** @description Whether the project looks for breaches when a password is set, as it does unless switched off in the dashboard. */
		PasswordBreachDetection: PasswordBreachDetection;
		/** @description How a password does by the character rules (lower case, upper case, digits, symbols) and the length that the project asks for. Tells nothing where the project rates passwords with zxcvbn. */
		PasswordLudsFeedback: PasswordLudsFeedback;
		/** @description Why a password is easy to guess, in English sentences that may be shown to the person. */
		PasswordZxcvbnFeedback: PasswordZxcvbnFeedback;
		/** @description Actions on one resource, which a role allows or a scope asks for. */
		RbacPolicyPermission: RbacPolicyPermission;
		/** @description A named set of permissions that is given to people. What several roles permit adds up. */
		RbacPolicyRole: RbacPolicyRole;
		/** @description The roles that one organization has beside those of the project's RBAC policy. They use the project's resources. */
		OrganizationPolicy: OrganizationPolicy;
		/** @description A kind of thing that access is decided about, such as your app's documents. */
		RbacPolicyResource: RbacPolicyResource;
		/** @description A named set of permissions that a person can hand on to a Connected App. Only who has all of them through roles can grant the scope. */
		RbacPolicyScope: RbacPolicyScope;
		/** @description Who may do what in a project: the roles, the resources with their actions, and the scopes. Made in the dashboard, in the section RBAC; the `stytch` ones come with Stytch. */
		RbacPolicy: RbacPolicy;
		/** @description The member's recovery codes that still work. Each stands in for the authenticator app once; show them to the member only. */
		RecoveryCodeList: RecoveryCodeList;
		/** @description Identifies the connection across the project. `scim-connection-live-` or `scim-connection-test-`, then a UUID. */
		ScimConnectionId: ScimConnectionId;
		/** @description Whether the directory can use the connection (`active`), or it was deleted. */
		ScimConnectionStatus: ScimConnectionStatus;
		/** @description Name of the SSO or SCIM connection, for people to tell it from others. */
		ConnectionDisplayName: ConnectionDisplayName;
		/** @description Which product the customer's directory is, so that Stytch can allow for its peculiarities; `generic` for any other. For `microsoft-entra` the `base_url` ends in `?aadOptscim062020`, which makes Entra keep to SCIM 2.0. */
		ScimIdentityProvider: ScimIdentityProvider;
		/**
		 * Format: uri
		 * @description Where the directory sends its SCIM requests, to be entered there together with the bearer token.
		 */
		ScimBaseUrl: ScimBaseUrl;
		/** @description Last four characters of the token in use, to tell which one the directory has. If it was lost, rotate it. */
		ScimBearerTokenLastFour: ScimBearerTokenLastFour;
		/**
		 * Format: date-time
		 * @description When the token in use stops working. Rotate it before.
		 */
		ScimBearerTokenExpiresAt: ScimBearerTokenExpiresAt;
		/**
		 * Format: date-time
		 * @description When the token stops working that the rotation will put in use. Only during a rotation.
		 */
		ScimNextBearerTokenExpiresAt: ScimNextBearerTokenExpiresAt;
		/** @description A role that goes to everyone in one group of the directory. */
		ScimRoleAssignment: ScimRoleAssignment;
		/** @description Roles that members get by their groups in the directory. */
		ScimRoleAssignmentList: ScimRoleAssignmentList;
		/** @description A SCIM connection, by which a customer's directory creates, changes and removes members of the organization. */
		ScimConnection: ScimConnection;
		/** @description A SCIM connection just made, with the token that the directory is to send. No later call shows that token again. */
		ScimConnectionWithToken: ScimConnectionWithToken;
		/** @description A group that the customer's directory has sent over the connection. */
		ScimConnectionGroup: ScimConnectionGroup;
		/** @description A SCIM connection whose token is being rotated, with the new token. */
		ScimConnectionWithNextToken: ScimConnectionWithNextToken;
		/** @description What the member wants to do. Allowed when a role of the session has the action on the resource and the organization is the member's own; otherwise the call fails with 403. */
		AuthorizationCheck: AuthorizationCheck;
		/** @description Why the member may do what `authorization_check` asked about. */
		AuthorizationVerdict: AuthorizationVerdict;
		/** @description Public key that session JWTs are signed with, as JSON Web Key (RFC 7517). */
		Jwk: Jwk;
		/** @description A role that goes to everyone who signs in over a connection. */
		SsoRoleAssignment: SsoRoleAssignment;
		/** @description Roles of everyone who signs in over this connection. Without effect when the connection behind it is an OIDC one. */
		ExternalRoleAssignmentList: ExternalRoleAssignmentList;
		/** @description A role that goes to everyone who signs in over a connection and is in a group of the identity provider. */
		SsoGroupRoleAssignment: SsoGroupRoleAssignment;
		/** @description Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the `attribute_mapping` of the SAML connection behind it, and not at all when that is an OIDC connection. */
		ExternalGroupRoleAssignmentList: ExternalGroupRoleAssignmentList;
		/** @description Identifies the connection across the project. `saml-connection-`, `oidc-connection-` or `external-connection-`, then `live-` or `test-` and a UUID. */
		SsoConnectionId: SsoConnectionId;
		/** @description Sign-in over another organization's SSO connection. Lets the people of one company into several organizations with one connection. */
		ExternalConnection: ExternalConnection;
		/** @description Which product the customer's identity provider is, so that Stytch can allow for its peculiarities; `generic` for any other. */
		SsoIdentityProvider: SsoIdentityProvider;
		/** @description `pending` until everything that a login needs is set by updates, `active` from then on. Members can only sign in over an active connection. */
		SsoConnectionStatus: SsoConnectionStatus;
		/** @description Secret of the client that Stytch is at the identity provider. Comes from there. */
		OidcClientSecret: OidcClientSecret;
		/** @description Claims of the identity provider to put into the member's trusted metadata at each login. Keys are those of the metadata, values the names of the claims. */
		OidcAttributeMapping: OidcAttributeMapping;
		/** @description Sign-in at a customer's identity provider over OpenID Connect. `redirect_url` goes to the provider, the rest comes from there. What is not set yet is an empty string. */
		OidcConnection: OidcConnection;
		/** @description URL that logins name as the assertion consumer service in place of `acs_url`. For moving a connection from another provider to Stytch; whatever arrives there you must pass on to Stytch yourself. */
		SamlAlternativeAcsUrl: SamlAlternativeAcsUrl;
		/** @description Second audience that assertions may be made out to, beside `audience_uri`. For moving a connection from another provider to Stytch while the customer changes nothing. */
		SamlAlternativeAudienceUri: SamlAlternativeAudienceUri;
		/** @description Format in which the identity provider is to name the person (NameID), as a URN. Default is `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`. */
		SamlNameIdFormat: SamlNameIdFormat;
		/** @description Which attribute of the identity provider holds what. Needed are `email` (with the value `NameID` where that is the address) and either `full_name` or both `first_name` and `last_name`; `groups` is for roles by group. Any other key puts its attribute into the member's trusted metadata at each login. */
		SamlAttributeMapping: SamlAttributeMapping;
		/** @description Whether logins that start at the identity provider, without your app having asked, are refused. A new connection allows them. */
		SamlIdpInitiatedAuthDisabled: SamlIdpInitiatedAuthDisabled;
		/** @description Whether the connection allows a "gateway callback". Stytch describes it no further. */
		SamlAllowGatewayCallback: SamlAllowGatewayCallback;
		/** @description An X.509 certificate of a SAML connection. */
		SamlCertificate: SamlCertificate;
		/** @description A private key that opens assertions which the identity provider encrypts. */
		SamlEncryptionKey: SamlEncryptionKey;
		/** @description Roles of everyone who signs in over this connection. A session has them only if it was opened over the connection. */
		SsoRoleAssignmentList: SsoRoleAssignmentList;
		/** @description Roles by group of the identity provider, for who signs in over this connection. They work only with a key `groups` in the SAML connection's `attribute_mapping` and an identity provider that sends the groups. */
		SsoGroupRoleAssignmentList: SsoGroupRoleAssignmentList;
		/** @description Sign-in at a customer's identity provider over SAML. Some of its fields go to the provider (`acs_url`, `audience_uri`, the signing certificate), some come from there. What is not set yet is an empty string. */
		SamlConnection: SamlConnection;
		/** @description The token in question, and which Connected App asks about it. */
		OauthIntrospectionRequest: OauthIntrospectionRequest;
		/** @description What a good token of a member says. Custom claims of the token stand beside the fields listed here. */
		OauthActiveMemberToken: OauthActiveMemberToken;
		/** @description The token is expired, revoked, unknown, or not the asking app's. Nothing more is said about it. */
		OauthInactiveToken: OauthInactiveToken;
		/** @description What the OAuth endpoints answer when a call fails, in the form of RFC 6749. */
		OauthError: OauthError;
		/** @description The credentials of an M2M client, and what the token shall be good for. */
		OauthTokenRequest: OauthTokenRequest;
		/** @description An access token, and how to use it. */
		OauthToken: OauthToken;
	};
	responses: {
		/** @description The request is malformed: a field is missing, has the wrong type or breaks a rule of its own. Repeating it unchanged fails again. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description The project's credentials are missing or wrong, or the token given is unknown, used or expired. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description What the request names does not exist in this project. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description Too many requests. Not every 429 is worth a retry: `captcha_failed`, `user_lock_limit_reached` and `too_few_tokens_authenticated` are 429 as well. */
		TooManyRequests: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description Stytch failed. The call may or may not have had its effect. */
		InternalServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description The session given does not carry the permission that this call needs. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description The request is malformed, or asks for something that the client may not have. Repeating it unchanged fails again. */
		OauthBadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": OauthError;
			};
		};
		/** @description The client is unknown, or its secret is missing or wrong. */
		OauthUnauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": OauthError;
			};
		};
	};
	parameters: {
		/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
		MemberSessionHeader: string;
		/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
		MemberSessionJwtHeader: string;
		/** @description The member, by the ID that Stytch gave it. Your own external ID is not taken here. */
		MemberStytchIdPath: string;
		/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
		OrganizationIdPath: string;
		/** @description The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
		ConnectedAppIdPath: string;
		/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
		MemberIdPath: string;
		/** @description The password, by its ID, which the member has as `member_password_id`. It also says whose password it is. */
		MemberPasswordIdPath: string;
		/** @description Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token. */
		IncludeRefreshTokenQuery: boolean;
		/** @description The organization's SCIM connection, by its ID. */
		ScimConnectionIdPath: string;
		/** @description The project whose keys are asked for, the same ID that calls authenticate with. */
		ProjectIdPath: string;
		/** @description The organization's SSO connection, by its ID. */
		SsoConnectionIdPath: string;
		/** @description The key, one of the connection's `encryption_private_keys`. */
		SamlPrivateKeyIdPath: string;
		/** @description The certificate, one of the connection's `verification_certificates`. */
		SamlCertificateIdPath: string;
		/** @description The project that the client belongs to. */
		OauthProjectIdPath: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	"discovery.intermediateSessions.exchange": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the person has proven so far, from a discovery login or a login that is not complete. Used up when the login is complete, else answered again. */
					intermediate_session_token: string;
					organization_id: OrganizationReference;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The member is logged in, or must prove more first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": OrganizationLogin;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"discovery.organizations.list": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The person, by what was proven in a discovery login or in a login that is not complete. */
					intermediate_session_token?: string;
					/** @description The person, by the token of a session in any of the organizations. */
					session_token?: string;
					/** @description The person, by the JWT of a session in any of the organizations. */
					session_jwt?: string;
				};
			};
		};
		responses: {
			/** @description The person's organizations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/**
						 * Format: email
						 * @description Address of the person.
						 */
						email_address: string;
						/** @description The organization that the intermediate session was made in. `null` when it comes from a discovery login by magic link or OAuth, and with a member's session. */
						organization_id_hint?: string | null;
						discovered_organizations: DiscoveredOrganizationList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"discovery.organizations.create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The creator, by what was proven in a discovery login or in a login that is not complete. */
					intermediate_session_token: string;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					/** @description What people call the organization, 1 to 128 characters. Default is made from the domain of the email address, or from the part before the `@` where the domain is a public mail service's or ends in `.edu`. */
					organization_name?: string;
					/** @description Short name of the organization for URLs, unique in the project. 2 to 128 characters out of letters, digits, `-`, `.`, `_` and `~`. Default is made from the email address, as for the name. */
					organization_slug?: string;
					organization_external_id?: OrganizationExternalId;
					organization_logo_url?: OrganizationLogoUrl;
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
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The organization exists. Its creator is logged in, or must prove more first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": OrganizationLogin;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"idp.oauth.authorize": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					consent_granted: IdpConsentGranted;
					client_id: IdpClientId;
					redirect_uri: IdpRedirectUri;
					response_type: IdpResponseType;
					scopes: IdpScopeList;
					/** @description The member's organization, by its ID; its slug or your own external ID are taken too. Given together with `member_id` in place of a session. */
					organization_id?: string;
					/** @description The member who decides, by ID or your own external ID. Given together with `organization_id` in place of a session. */
					member_id?: string;
					session_token?: IdpSessionToken;
					session_jwt?: IdpSessionJwt;
					prompt?: IdpPrompt;
					state?: IdpState;
					nonce?: IdpNonce;
					code_challenge?: IdpCodeChallenge;
					resources?: IdpResourceList;
				};
			};
		};
		responses: {
			/** @description The decision is noted. Redirect the member. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": IdpAuthorization;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"idp.oauth.authorizeStart": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					client_id: IdpClientId;
					redirect_uri: IdpRedirectUri;
					response_type: IdpResponseType;
					scopes: IdpScopeList;
					/** @description The member's organization, by its ID; its slug or your own external ID are taken too. Given together with `member_id` in place of a session. */
					organization_id?: string;
					/** @description The member who decides, by ID or your own external ID. Given together with `organization_id` in place of a session. */
					member_id?: string;
					session_token?: IdpSessionToken;
					session_jwt?: IdpSessionJwt;
					prompt?: IdpPrompt;
				};
			};
		};
		responses: {
			/** @description The request is valid. This is what to show to the member. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
						client: ConnectedAppPublic;
						consent_required: IdpConsentRequired;
						scope_results: IdpScopeResultList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"impersonation.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the project's default login redirect URL was called with as `token`, when `stytch_token_type` beside it is `multi_tenant_impersonation`. Expires after 5 minutes by default. */
					impersonation_token: string;
				};
			};
		};
		responses: {
			/** @description The session as the member. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						/** @description Whether the login is complete, which it always is here. */
						member_authenticated: boolean;
						member_session?: MemberSession;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						/** @description Always an empty string here, as impersonation never leaves a login incomplete. */
						intermediate_session_token: string;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The second factor still asked for, so always `null` here. */
						mfa_required?: MfaRequired | null;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `multi_tenant_magic_links`. */
					magic_links_token: string;
					pkce_code_verifier?: PkceCodeVerifier;
					/** @description What the person has proven before, to which this link is added. If that suffices for the organization it is used up for a session, else it is answered again. */
					intermediate_session_token?: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					/** @description Language of the text message with a passcode that goes out by itself when a member with a phone must give a second factor. An IETF BCP 47 tag; English where it is left out. */
					locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The link was good. The member is logged in, or must give a second factor. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						/** @description Identifies the email address that received the link. */
						method_id: string;
						member_authenticated: MemberAuthenticated;
						/** @description The session; `null` as long as the login is incomplete. */
						member_session?: MemberSession | null;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						intermediate_session_token: IntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The login still asked for; `null` if none. */
						primary_required?: PrimaryRequired | null;
						/** @description The second factor still asked for; `null` if none. */
						mfa_required?: MfaRequired | null;
						member_device?: DeviceInfo;
						/**
						 * @deprecated
						 * @description Without a meaning any more; ignore it.
						 */
						reset_sessions: boolean;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.discovery.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `discovery`. */
					discovery_magic_links_token: string;
					pkce_code_verifier?: PkceCodeVerifier;
				};
			};
		};
		responses: {
			/** @description The link was good, and these are the person's organizations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/**
						 * Format: email
						 * @description The address that received the link.
						 */
						email_address: string;
						intermediate_session_token: IntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						discovered_organizations: DiscoveredOrganizationList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.email.discovery.send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description Where the link is mailed. Decides whose organizations are found.
					 */
					email_address: string;
					/**
					 * Format: uri
					 * @description Where the person lands after the click, with the token in the query. Must be registered in the dashboard as a discovery redirect URL. Default is the project's default discovery redirect URL; without one the call fails.
					 */
					discovery_redirect_url?: string;
					/**
					 * @description Minutes until the link stops working, from 5 to 10080 (a week).
					 * @default 60
					 */
					discovery_expiration_minutes?: number;
					/** @description ID of a dashboard template of the type "Magic Links - Login" that the mail is made from. Default is the project's default template. */
					login_template_id?: string;
					pkce_code_challenge?: PkceCodeChallenge;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The message is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.email.invite": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/**
					 * Format: email
					 * @description Where the invitation is mailed, and the new member's address.
					 */
					email_address: string;
					/** @description Full name of the new member. */
					name?: string;
					/** @description The member who invites, by ID. */
					invited_by_member_id?: string;
					/** @description IDs of roles to give the new member directly, besides those that the organization's rules give. */
					roles?: RoleId[];
					/**
					 * Format: uri
					 * @description Where the invited person lands after the click, with the token in the query. Must be registered in the dashboard as an invite redirect URL. Default is the project's default invite redirect URL; without one the call fails.
					 */
					invite_redirect_url?: string;
					/**
					 * @description Minutes until the link stops working, from 5 to 10080 (a week). After that, invite again.
					 * @default 10080
					 */
					invite_expiration_minutes?: number;
					/** @description ID of a dashboard template of the type "Magic Links - Invite" that the mail is made from. Default is the project's default template. */
					invite_template_id?: string;
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The invitation is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.email.loginOrSignup": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/**
					 * Format: email
					 * @description Where the link is mailed. Decides which member signs in.
					 */
					email_address: string;
					/**
					 * Format: uri
					 * @description Where an active member lands after the click, with the token in the query; usually a route of your backend. Must be registered in the dashboard as a login redirect URL. Default is the project's default login redirect URL; without one the call fails.
					 */
					login_redirect_url?: string;
					/**
					 * Format: uri
					 * @description Where anyone else lands after the click, with the token in the query. Must be registered in the dashboard as a signup redirect URL. Default is the project's default signup redirect URL; without one the call fails.
					 */
					signup_redirect_url?: string;
					/**
					 * @description Minutes until a login link stops working, from 5 to 10080 (a week).
					 * @default 60
					 */
					login_expiration_minutes?: number;
					/**
					 * @description Minutes until a signup link stops working, from 5 to 10080 (a week).
					 * @default 60
					 */
					signup_expiration_minutes?: number;
					/** @description ID of a dashboard template of the type "Magic Links - Login" that the mail to an active member is made from. Default is the project's default template. */
					login_template_id?: string;
					/** @description ID of a dashboard template of the type "Magic Links - Signup" that the mail to anyone else is made from. Default is the project's default template. */
					signup_template_id?: string;
					pkce_code_challenge?: PkceCodeChallenge;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The message is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						/** @description True when the address was new to the organization and this call made it a member. */
						member_created: boolean;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"oauth.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `oauth`. */
					oauth_token: string;
					pkce_code_verifier?: PkceCodeVerifier;
					intermediate_session_token?: PriorIntermediateSessionToken;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The token was good. The member is logged in, or must prove more first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						/** @description The provider, such as `Google`, `Microsoft` or `GitHub`. */
						provider_type: string;
						provider_subject: ProviderSubject;
						/** @description What the provider handed out, for calls to the provider's own API on the person's behalf. Not every provider gives everything; Google One Tap gives neither access nor refresh token. */
						provider_values?: {
							access_token?: ProviderAccessToken;
							/** @description What gets a new access token from the provider when the old one has expired, where the provider gives one. */
							refresh_token?: string;
							id_token?: ProviderIdToken;
							/**
							 * Format: date-time
							 * @description When the session with the provider expires, in UTC.
							 */
							expires_at?: string;
							scopes: ProviderScopeList;
						};
						member_authenticated: MemberAuthenticated;
						/** @description The session; `null` as long as the login is incomplete. */
						member_session?: MemberSession | null;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						intermediate_session_token: IntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The login still asked for; `null` if none. */
						primary_required?: PrimaryRequired | null;
						/** @description The second factor still asked for; `null` if none. */
						mfa_required?: MfaRequired | null;
						member_device?: DeviceInfo;
						/**
						 * @deprecated
						 * @description Without a meaning any more; ignore it.
						 */
						reset_sessions: boolean;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"oauth.discovery.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `discovery_oauth`. */
					discovery_oauth_token: string;
					pkce_code_verifier?: PkceCodeVerifier;
					/** @description Token of a session that the person already has. Taken, but what it changes is not documented. */
					session_token?: string;
					/** @description JWT of a session that the person already has. Taken, but what it changes is not documented. */
					session_jwt?: string;
					/** @description Lifetime of a session in minutes. Taken, but what it changes is not documented, as the answer holds no session. */
					session_duration_minutes?: number;
					/** @description Your own claims for a session. Taken, but what they change is not documented, as the answer holds no session. */
					session_custom_claims?: {
						[key: string]: unknown;
					};
				};
			};
		};
		responses: {
			/** @description The token was good, and these are the person's organizations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/**
						 * Format: email
						 * @description The address that came with the login.
						 */
						email_address: string;
						/** @description The person's full name, if the provider tells it. */
						full_name: string;
						/** @description The provider, such as `Google`, `Microsoft` or `GitHub`. */
						provider_type: string;
						/** @description The one workspace that the person belongs to at the provider. Empty if there is none or more than one; better read `provider_tenant_ids`. */
						provider_tenant_id: string;
						/** @description All workspaces that the person belongs to at the provider: hubs of HubSpot, workspaces of Slack, organizations of GitHub. Not every provider tells them. */
						provider_tenant_ids: string[];
						intermediate_session_token: IntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						discovered_organizations: DiscoveredOrganizationList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_name: OrganizationName;
					organization_slug?: OrganizationSlug;
					organization_external_id?: OrganizationExternalId;
					organization_logo_url?: OrganizationLogoUrl;
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
				};
			};
		};
		responses: {
			/** @description The new organization, with the settings it starts with. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.dangerouslyGet": {
		parameters: {
			query?: {
				/** @description Whether a member with status `deleted` is found as well. */
				include_deleted?: boolean;
			};
			header?: never;
			path: {
				/** @description The member, by the ID that Stytch gave it. Your own external ID is not taken here. */
				member_id: components["parameters"]["MemberStytchIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The member, with its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.search": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The organizations to search, at least one. */
					organization_ids: OrganizationId[];
					cursor?: SearchCursor;
					limit?: SearchLimit;
					query?: SearchQuery;
				};
			};
		};
		responses: {
			/** @description One page of the members that match. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The members on this page. */
						members: Member[];
						/** @description The organizations of the members on this page, by their ID. */
						organizations: {
							[key: string]: Organization;
						};
						results_metadata: SearchResultsMetadata;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					cursor?: SearchCursor;
					limit?: SearchLimit;
					query?: SearchQuery;
				};
			};
		};
		responses: {
			/** @description One page of the organizations that match. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The organizations on this page. */
						organizations: Organization[];
						results_metadata: SearchResultsMetadata;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.get": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.update": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_name?: OrganizationName;
					organization_slug?: OrganizationSlug;
					organization_external_id?: OrganizationExternalId;
					organization_logo_url?: OrganizationLogoUrl;
					email_invites?: EmailInvitePolicy;
					email_jit_provisioning?: EmailJitProvisioning;
					email_allowed_domains?: EmailDomainAllowlist;
					claimed_email_domains?: ClaimedEmailDomainList;
					sso_jit_provisioning?: SsoJitProvisioning;
					sso_jit_provisioning_allowed_connections?: SsoJitConnectionAllowlist;
					/** @description The SSO connection to take where several are active. */
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
				};
			};
		};
		responses: {
			/** @description The organization after the change. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.delete": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organization is gone. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.connectedApps": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The apps, all in one answer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The apps in use; an empty list if there are none. */
						connected_apps: OrganizationConnectedApp[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.getConnectedApp": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
				connected_app_id: components["parameters"]["ConnectedAppIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The app, with its members. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id?: RequestId;
						connected_app_id: ConnectedAppId;
						/** @description Name of the app, for people. */
						name: string;
						/** @description What the app is for, in its maker's words. An empty string where nothing was written. */
						description: string;
						client_type: ConnectedAppClientType;
						/**
						 * Format: uri
						 * @description Picture to show beside the name; `null` for an app without one.
						 */
						logo_url?: string | null;
						/** @description The members who have let the app in and not revoked it since. */
						active_members: {
							member_id: MemberId;
							/** @description OAuth scopes of the member's last authorization of the app, such as `openid`. */
							granted_scopes: string[];
						}[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.deleteExternalId": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organization, without an external ID. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.get": {
		parameters: {
			query?: {
				/** @description The member, by its ID or your own external ID for it. Leave it out to look up by `email_address`. */
				member_id?: string;
				/** @description The member, by its mail address. Leave it out to look up by `member_id`. */
				email_address?: string;
			};
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The member, with its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.create": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description The address the member will sign in with. No other member of the organization may have it.
					 */
					email_address: string;
					/** @description The member's full name. */
					name?: string;
					external_id?: MemberExternalId;
					/**
					 * @description `true` makes the member `pending`, so that mails greet it as new until its first login; otherwise it is `active` at once.
					 * @default false
					 */
					create_member_as_pending?: boolean;
					is_breakglass?: Breakglass;
					mfa_enrolled?: MfaEnrollment;
					mfa_phone_number?: MemberPhoneNumber;
					/** @description Roles to give the member directly; those it gets by mail domain or SSO need not be listed. */
					roles?: RoleId[];
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
				};
			};
		};
		responses: {
			/** @description The new member, with its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.deleteMFAPhoneNumber": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The member, without a phone, and its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.deletePassword": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The password, by its ID, which the member has as `member_password_id`. It also says whose password it is. */
				member_password_id: components["parameters"]["MemberPasswordIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The member, without a password, and its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.update": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The member's full name. */
					name?: string;
					/**
					 * Format: email
					 * @description New address to sign in with. It counts as unverified, the member's passwords are cleared, and the old address is retired unless `unlink_email` says otherwise.
					 */
					email_address?: string;
					/**
					 * @description With a new `email_address`, `true` frees the old one for other members instead of retiring it.
					 * @default false
					 */
					unlink_email?: boolean;
					external_id?: MemberExternalId;
					is_breakglass?: Breakglass;
					mfa_enrolled?: MfaEnrollment;
					/** @description The phone that gets codes by text message, in E.164 form such as `+12025550162`. Fails where the member has a phone already; delete that one first. */
					mfa_phone_number?: string;
					default_mfa_method?: DefaultMfaMethod;
					/** @description All roles the member is to have directly; those it had and are not listed are taken away. */
					roles?: RoleId[];
					/**
					 * @description What happens to open SSO sessions of a member who loses a role in `roles` that the same SSO connection gives too. They end, unless this is `true`.
					 * @default false
					 */
					preserve_existing_sessions?: boolean;
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
				};
			};
		};
		responses: {
			/** @description The member after the change, with its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.delete": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The member is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.getConnectedApps": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The apps, all in one answer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The apps that the member has let in; an empty list if there are none. */
						connected_apps: GrantedConnectedApp[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.connectedApps.revoke": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
				/** @description The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
				connected_app_id: components["parameters"]["ConnectedAppIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The app has no access any more. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.deleteExternalId": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The member, without an external ID, and its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.oauthProviders.github": {
		parameters: {
			query?: {
				/** @description Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token. */
				include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
			};
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The tokens that Stytch holds. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						provider_type: ProviderType;
						/** @description The member's accounts at GitHub, each with its tokens. */
						registrations: GithubProviderInfo[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.oauthProviders.google": {
		parameters: {
			query?: {
				/** @description Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token. */
				include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
			};
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The tokens that Stytch holds. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						provider_type: ProviderType;
						provider_subject: ProviderSubject;
						id_token: ProviderIdToken;
						access_token?: ProviderAccessToken;
						access_token_expires_in?: ProviderAccessTokenExpiresIn;
						refresh_token?: ProviderRefreshToken;
						scopes: ProviderScopeList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.oauthProviders.hubspot": {
		parameters: {
			query?: {
				/** @description Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token. */
				include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
			};
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The tokens that Stytch holds. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						provider_type: ProviderType;
						/** @description The member's accounts at HubSpot, each with its tokens. */
						registrations: HubspotProviderInfo[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.oauthProviders.microsoft": {
		parameters: {
			query?: {
				/** @description Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token. */
				include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
			};
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The tokens that Stytch holds. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						provider_type: ProviderType;
						provider_subject: ProviderSubject;
						id_token: ProviderIdToken;
						access_token: ProviderAccessToken;
						access_token_expires_in: ProviderAccessTokenExpiresIn;
						refresh_token?: ProviderRefreshToken;
						scopes: ProviderScopeList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.oauthProviders.slack": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The tokens that Stytch holds. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						provider_type: ProviderType;
						/** @description The member's accounts at Slack, each with its tokens. */
						registrations: SlackProviderInfo[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.oidcProviders": {
		parameters: {
			query?: {
				/** @description Whether to answer the refresh token too, where the provider issued one. If you then use it yourself, Stytch may no longer be able to renew the access token. */
				include_refresh_token?: components["parameters"]["IncludeRefreshTokenQuery"];
			};
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The tokens that Stytch holds, one entry for each account. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The member's accounts behind OIDC connections, each with its tokens. */
						registrations: OidcProviderInfo[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.reactivate": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by the ID that Stytch gave it. Your own external ID is not taken here. */
				member_id: components["parameters"]["MemberStytchIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The member, active again, and its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.startEmailUpdate": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description The address to move to. Reserved for this member while the link or code works, then free for others. Retired addresses count as taken until they are unlinked.
					 */
					email_address: string;
					/**
					 * @description What the mail holds, a link to click (`EMAIL_MAGIC_LINK`) or a code to type in (`EMAIL_OTP`).
					 * @default EMAIL_MAGIC_LINK
					 */
					delivery_method?: "EMAIL_MAGIC_LINK" | "EMAIL_OTP" | (string & {});
					/**
					 * Format: uri
					 * @description Where the member lands after the click on a link, with the token in the query; usually a route of your backend. Default is the project's default login redirect URL; without one the call fails.
					 */
					login_redirect_url?: string;
					/** @description ID of a dashboard template of the type "Magic Links - Login" that the mail is made from. Default is the project's default template. */
					login_template_id?: string;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The message is on its way. The member still has its old address. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.deleteTOTP": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The member, without an authenticator app, and its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.members.unlinkRetiredEmail": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description ID of the address, from the member's `retired_email_addresses`. Needed unless `email_address` is given. */
					email_id?: string;
					/**
					 * Format: email
					 * @description The retired address itself. Needed unless `email_id` is given.
					 */
					email_address?: string;
				};
			};
		};
		responses: {
			/** @description The member, without the address, and its organization. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"organizations.metrics": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organization's numbers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description How many members the organization has. */
						member_count: number;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.email.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/**
					 * Format: email
					 * @description The address that the code was mailed to.
					 */
					email_address: string;
					/** @description The six digits from the mail, as the person typed them. */
					code: string;
					intermediate_session_token?: PriorIntermediateSessionToken;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageShortLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The code was right. The member is logged in, or must prove more first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						/** @description Identifies the email address that received the code. */
						method_id: string;
						member_authenticated: MemberAuthenticated;
						/** @description The session; `null` as long as the login is incomplete. */
						member_session?: MemberSession | null;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						intermediate_session_token: IntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The login still asked for; `null` if none. */
						primary_required?: PrimaryRequired | null;
						/** @description The second factor still asked for; `null` if none. */
						mfa_required?: MfaRequired | null;
						member_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.email.discovery.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description The address that the code was mailed to.
					 */
					email_address: string;
					/** @description The six digits from the mail, as the person typed them. */
					code: string;
				};
			};
		};
		responses: {
			/** @description The code was right, and these are the person's organizations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DiscoveryLogin;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.email.discovery.send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description Where the code is mailed. Decides whose organizations are found.
					 */
					email_address: string;
					/**
					 * @description Minutes until the code stops working, from 2 to 15.
					 * @default 10
					 */
					discovery_expiration_minutes?: number;
					/** @description ID of a dashboard template of the type "OTP - Login" that the mail is made from. Default is the project's default template. */
					login_template_id?: string;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The message is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.email.loginOrSignup": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/**
					 * Format: email
					 * @description Where the code is mailed. Decides which member signs in.
					 */
					email_address: string;
					/**
					 * @description Minutes until a login code stops working, from 2 to 15.
					 * @default 10
					 */
					login_expiration_minutes?: number;
					/**
					 * @description Minutes until a signup code stops working, from 2 to 15.
					 * @default 10
					 */
					signup_expiration_minutes?: number;
					/** @description ID of a dashboard template of the type "OTP - Login" that the mail to an active member is made from. Default is the project's default template. */
					login_template_id?: string;
					/** @description ID of a dashboard template of the type "OTP - Signup" that the mail to anyone else is made from. Default is the project's default template. */
					signup_template_id?: string;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The message is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						/** @description True when the address was new to the organization and this call made it a member. */
						member_created: boolean;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.sms.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					member_id: MemberReference;
					/** @description The code from the text message, as the member typed it. It works for 2 minutes. */
					code: string;
					intermediate_session_token?: StepUpIntermediateSessionToken;
					session_token?: StepUpSessionToken;
					session_jwt?: StepUpSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					set_mfa_enrollment?: MfaEnrollmentChange;
					set_default_mfa?: SetDefaultMfa;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The code was right, and the member is logged in. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": SecondFactorLogin;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.sms.send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					member_id: MemberReference;
					/** @description Where the code is sent, in E.164 form such as `+12025550162`. Needed for a member without a phone number; for one with a number it must be the same, or the call fails. */
					mfa_phone_number?: string;
					intermediate_session_token?: MfaProofIntermediateSessionToken;
					session_token?: MfaProofSessionToken;
					session_jwt?: MfaProofSessionJwt;
					/** @description Language of the message, as an IETF BCP 47 tag. English where it is left out. */
					locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
				};
			};
		};
		responses: {
			/** @description The message is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/**
					 * Format: email
					 * @description Address of the member who logs in.
					 */
					email_address: string;
					password: PasswordAttempt;
					intermediate_session_token?: PriorIntermediateSessionToken;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageShortLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The password was right. The member is logged in, or must prove more first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						member_authenticated: MemberAuthenticated;
						/** @description The session; `null` as long as the login is incomplete. */
						member_session?: MemberSession | null;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						intermediate_session_token: PasswordIntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The login still asked for; `null` if none. */
						primary_required?: PrimaryRequired | null;
						/** @description The second factor still asked for; `null` if none. */
						mfa_required?: MfaRequired | null;
						member_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.discovery.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description Address of the person who logs in.
					 */
					email_address: string;
					password: PasswordAttempt;
				};
			};
		};
		responses: {
			/** @description The password was right, and these are the person's organizations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DiscoveryLogin;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.discovery.email.reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the reset password redirect URL was called with as `token`, when `stytch_token_type` beside it is `discovery`. */
					password_reset_token: string;
					password: PasswordToSet;
					pkce_code_verifier?: PkceCodeVerifier;
				};
			};
		};
		responses: {
			/** @description The password is set, and these are the person's organizations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": DiscoveryLogin;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.discovery.email.resetStart": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description Where the link is mailed. Decides whose password is set.
					 */
					email_address: string;
					reset_password_redirect_url?: PasswordResetRedirectUrl;
					/**
					 * Format: uri
					 * @description Where the link that logs in without a password leads, with a token in the query for `magicLinks.discovery.authenticate`. Must be registered in the dashboard as a discovery redirect URL. Default is the project's default discovery redirect URL; without one the call fails.
					 */
					discovery_redirect_url?: string;
					reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
					reset_password_template_id?: PasswordResetTemplateId;
					verify_email_template_id?: PasswordVerifyEmailTemplateId;
					pkce_code_challenge?: PkceCodeChallenge;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The message is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.email.requireReset": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description The address whose password must be reset.
					 */
					email_address: string;
					organization_id?: OrganizationReference;
					member_id?: MemberReference;
				};
			};
		};
		responses: {
			/** @description The old password no longer works. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id?: MemberId;
						member?: Member;
						organization?: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.email.reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the reset password redirect URL was called with as `token`, when `stytch_token_type` beside it is `multi_tenant_passwords`. */
					password_reset_token: string;
					password: PasswordToSet;
					/** @description PKCE verifier that the challenge was made from. Needed when the reset was started with `code_challenge`, else left out. */
					code_verifier?: string;
					intermediate_session_token?: PriorIntermediateSessionToken;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageShortLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The password is set. The member is logged in, or must prove more first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						/** @description Identifies the email address that the reset link was mailed to. */
						member_email_id: string;
						member_authenticated: MemberAuthenticated;
						/** @description The session; `null` as long as the login is incomplete. */
						member_session?: MemberSession | null;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						intermediate_session_token: PasswordIntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The login still asked for; `null` if none. */
						primary_required?: PrimaryRequired | null;
						/** @description The second factor still asked for; `null` if none. */
						mfa_required?: MfaRequired | null;
						member_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.email.resetStart": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/**
					 * Format: email
					 * @description Where the link is mailed. Decides whose password is set.
					 */
					email_address: string;
					reset_password_redirect_url?: PasswordResetRedirectUrl;
					/**
					 * Format: uri
					 * @description Where the link that logs in without a password leads, with a token in the query for `magicLinks.authenticate`. Must be registered in the dashboard as a login redirect URL. Default is the project's default login redirect URL; without one the call fails.
					 */
					login_redirect_url?: string;
					reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
					reset_password_template_id?: PasswordResetTemplateId;
					verify_email_template_id?: PasswordVerifyEmailTemplateId;
					code_challenge?: PkceCodeChallenge;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The message is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						/** @description Identifies the email address that the link is mailed to. */
						member_email_id: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.existingPassword.reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/**
					 * Format: email
					 * @description Address of the member whose password changes.
					 */
					email_address: string;
					existing_password: PasswordAttempt;
					new_password: PasswordToSet;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageShortLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The password is changed. The member is logged in, or must prove more first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						member_authenticated: MemberAuthenticated;
						/** @description The session; `null` as long as the login is incomplete. */
						member_session?: MemberSession | null;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						intermediate_session_token: PasswordIntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The login still asked for; `null` if none. */
						primary_required?: PrimaryRequired | null;
						/** @description The second factor still asked for; `null` if none. */
						mfa_required?: MfaRequired | null;
						member_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.migrate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/**
					 * Format: email
					 * @description Address of the member. Counts as verified from now on.
					 */
					email_address: string;
					hash: PasswordHash;
					hash_type: PasswordHashType;
					argon_2_config?: PasswordArgon2Config;
					md_5_config?: PasswordSaltConfig;
					sha_1_config?: PasswordSaltConfig;
					sha_512_config?: PasswordSaltConfig;
					scrypt_config?: PasswordScryptConfig;
					pbkdf_2_config?: PasswordPbkdf2Config;
					/** @description The member's full name. */
					name?: string;
					/** @description Your own ID for a member that this call creates, unique in the organization; most calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. Ignored for a member that exists. */
					external_id?: string;
					mfa_phone_number?: MemberPhoneNumber;
					/** @description Whether the phone counts as the member's own without a code sent to it. Set it only where you know that it is, since the phone then serves as second factor. */
					set_phone_number_verified?: boolean;
					/** @description All roles the member is to have directly; those it had and are not listed are taken away. */
					roles?: RoleId[];
					/**
					 * @description What happens to open SSO sessions of a member who loses a role in `roles` that the same SSO connection gives too. They end, unless this is `true`.
					 * @default false
					 */
					preserve_existing_sessions?: boolean;
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
				};
			};
		};
		responses: {
			/** @description The member, who can now log in with the old password. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						/** @description True when the address was new to the organization and this call made it a member. */
						member_created: boolean;
						member: Member;
						organization: Organization;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.sessions.reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					password: PasswordToSet;
					/** @description Token of the session that proves who the member is. One of its proofs must be from the last 5 minutes. Either this or `session_jwt`. */
					session_token?: string;
					/** @description JWT of the session that proves who the member is, in place of `session_token`. */
					session_jwt?: string;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageShortLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The password is set. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						member_authenticated: MemberAuthenticated;
						/** @description The session; `null` as long as the login is incomplete. */
						member_session?: MemberSession | null;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						intermediate_session_token: IntermediateSessionToken;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The second factor still asked for; `null` if none. */
						mfa_required?: MfaRequired | null;
						member_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.strengthCheck": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The password to rate. Every UTF-8 character may occur, spaces and emojis too. */
					password: string;
					/**
					 * Format: email
					 * @description Address of the person. With it, a password known from a data breach is not valid; without it, such a password may pass here and still be refused when it is set.
					 */
					email_address?: string;
				};
			};
		};
		responses: {
			/** @description How good the password is. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						valid_password: PasswordValid;
						score: PasswordScore;
						breached_password: PasswordBreached;
						strength_policy: PasswordStrengthPolicy;
						breach_detection_on_create: PasswordBreachDetection;
						luds_feedback?: PasswordLudsFeedback;
						zxcvbn_feedback?: PasswordZxcvbnFeedback;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"rbac.organizations.getOrgPolicy": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organization's own roles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						org_policy: OrganizationPolicy;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"rbac.organizations.setOrgPolicy": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					org_policy: OrganizationPolicy;
				};
			};
		};
		responses: {
			/** @description The organization's own roles after the change. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						org_policy: OrganizationPolicy;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"rbac.policy": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The policy. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						policy?: RbacPolicy;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"recoveryCodes.recover": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					member_id: MemberReference;
					/** @description One of the member's recovery codes, as the member typed it. It works once. */
					recovery_code: string;
					intermediate_session_token?: StepUpIntermediateSessionToken;
					session_token?: StepUpSessionToken;
					session_jwt?: StepUpSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The code was good, and the member is logged in. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
						member_session?: MemberSession;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						/** @description How many codes the member has left. When few are, have new ones made with `recoveryCodes.rotate`. */
						recovery_codes_remaining: number;
						member_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"recoveryCodes.rotate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					member_id: MemberReference;
				};
			};
		};
		responses: {
			/** @description The new codes. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
						recovery_codes: RecoveryCodeList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"recoveryCodes.get": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The member, by its ID. Your own external ID works as well, if you gave the member one. */
				member_id: components["parameters"]["MemberIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The codes that still work. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
						recovery_codes: RecoveryCodeList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"scim.connection.get": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The connection. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: ScimConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"scim.connection.create": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					display_name?: ConnectionDisplayName;
					identity_provider?: ScimIdentityProvider;
				};
			};
		};
		responses: {
			/** @description The connection, with its token. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: ScimConnectionWithToken;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"scim.connection.getGroups": {
		parameters: {
			query?: {
				/** @description Where the next page begins, `next_cursor` of the page before. Leave it out for the first page. */
				cursor?: string;
				/** @description How many groups a page holds at most. 100 by default, 1000 at most. */
				limit?: number;
			};
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SCIM connection, by its ID. */
				connection_id: components["parameters"]["ScimConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description One page of groups. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						/** @description The groups of this page. */
						scim_groups: ScimConnectionGroup[];
						/** @description What to send as `cursor` for the next page. `null` or left out on the last one. */
						next_cursor?: string | null;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"scim.connection.update": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SCIM connection, by its ID. */
				connection_id: components["parameters"]["ScimConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					display_name?: ConnectionDisplayName;
					identity_provider?: ScimIdentityProvider;
					scim_group_implicit_role_assignments?: ScimRoleAssignmentList;
				};
			};
		};
		responses: {
			/** @description The connection after the change. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: ScimConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"scim.connection.delete": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SCIM connection, by its ID. */
				connection_id: components["parameters"]["ScimConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The connection is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection_id: ScimConnectionId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"scim.connection.rotateCancel": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SCIM connection, by its ID. */
				connection_id: components["parameters"]["ScimConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The old token stays in use. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: ScimConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"scim.connection.rotateComplete": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SCIM connection, by its ID. */
				connection_id: components["parameters"]["ScimConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The new token is in use. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: ScimConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"scim.connection.rotateStart": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SCIM connection, by its ID. */
				connection_id: components["parameters"]["ScimConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The rotation is under way; here is the new token. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: ScimConnectionWithNextToken;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.get": {
		parameters: {
			query: {
				/** @description The organization, by its ID; its slug or your own external ID are taken too. */
				organization_id: string;
				/** @description The member, by its ID; your own external ID is taken too. */
				member_id: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The open sessions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The sessions, an empty list if the member is logged in nowhere. */
						member_sessions: MemberSession[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.attest": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The Trusted Auth Token profile to check the token against, by its ID from the dashboard. */
					profile_id: string;
					/** @description The issuer's JWT. Signature, issuer and audience must be as the profile says. It must hold the email address and an ID of the token, and with just-in-time provisioning the organization too. */
					token: string;
					/** @description The organization to log in to. Needed where the token has no claim for it. */
					organization_id?: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The member is logged in. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						member_session: MemberSession;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						member_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Token of the session. Not together with `session_jwt`. */
					session_token?: string;
					/** @description JWT of the session. May have expired: as long as its signature is right and the session goes on, a new one is answered. Not together with `session_token`. */
					session_jwt?: string;
					/** @description Lets the session end this many minutes from now, from 5 to 527040 (366 days). Left out, its end stays as it is. */
					session_duration_minutes?: number;
					session_custom_claims?: SessionCustomClaims;
					authorization_check?: AuthorizationCheck;
				};
			};
		};
		responses: {
			/** @description The session is good, and the member may do what was asked about. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_session: MemberSession;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						member: Member;
						organization: Organization;
						verdict?: AuthorizationVerdict;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.exchange": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/** @description Token of the session that the person has now. Give this or `session_jwt`. */
					session_token?: string;
					/** @description JWT of the session that the person has now. Give this or `session_token`. */
					session_jwt?: string;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The member is logged in to the organization, or must prove more first. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": OrganizationLogin;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.exchangeAccessToken": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The access token that the Connected App got for the member. Used up by this call. */
					access_token: string;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The member is logged in. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						member_session?: MemberSession;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						member_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.getJWKS": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The project whose keys are asked for, the same ID that calls authenticate with. */
				project_id: components["parameters"]["ProjectIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The keys, one or two. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The keys that a JWT may be signed with now. */
						keys: Jwk[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.migrate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					/** @description Token of the session at the other provider, which its UserInfo endpoint accepts. Not a token of Stytch. */
					session_token: string;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
				};
			};
		};
		responses: {
			/** @description The member is logged in at Stytch. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						member_session?: MemberSession;
						session_token: SessionToken;
						session_jwt: SessionJwt;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.revoke": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					member_session_id?: MemberSessionId;
					/** @description Token of the one session to end. */
					session_token?: string;
					/** @description JWT of the one session to end. */
					session_jwt?: string;
					/** @description ID of the member whose sessions all end. */
					member_id?: string;
				};
			};
		};
		responses: {
			/** @description The session or sessions have ended. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the redirect URL was called with as `token`, when `stytch_token_type` beside it is `sso`. */
					sso_token: string;
					pkce_code_verifier?: PkceCodeVerifier;
					intermediate_session_token?: PriorIntermediateSessionToken;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					locale?: MfaMessageLocale;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The token was good. The member is logged in, or must give a second factor. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						organization_id: OrganizationId;
						organization: Organization;
						member_id: MemberId;
						member: Member;
						member_authenticated: MemberAuthenticated;
						/** @description The session; `null` as long as the login is incomplete. */
						member_session?: MemberSession | null;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						/** @description Stands for the SSO login as long as a second factor is missing. Good for 10 minutes, with the calls that take a second factor; not with those of `discovery`, since an SSO login counts in its own organization only. An empty string once the login is complete. */
						intermediate_session_token: string;
						intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
						/** @description The login still asked for; `null` if none. */
						primary_required?: PrimaryRequired | null;
						/** @description The second factor still asked for; `null` if none. */
						mfa_required?: MfaRequired | null;
						member_device?: DeviceInfo;
						/**
						 * @deprecated
						 * @description Without a meaning any more; ignore it.
						 */
						reset_session: boolean;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.external.createConnection": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The organization that the connection to use belongs to. */
					external_organization_id: string;
					/** @description The connection to use, the other organization's SAML or OIDC connection. */
					external_connection_id: string;
					display_name?: ConnectionDisplayName;
					connection_implicit_role_assignments?: ExternalRoleAssignmentList;
					group_implicit_role_assignments?: ExternalGroupRoleAssignmentList;
				};
			};
		};
		responses: {
			/** @description The connection, active. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: ExternalConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.external.updateConnection": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SSO connection, by its ID. */
				connection_id: components["parameters"]["SsoConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					display_name?: ConnectionDisplayName;
					external_connection_implicit_role_assignments?: ExternalRoleAssignmentList;
					external_group_implicit_role_assignments?: ExternalGroupRoleAssignmentList;
				};
			};
		};
		responses: {
			/** @description The connection after the change. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: ExternalConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.oidc.createConnection": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					display_name?: ConnectionDisplayName;
					identity_provider?: SsoIdentityProvider;
				};
			};
		};
		responses: {
			/** @description The connection, not active yet. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: OidcConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.oidc.updateConnection": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SSO connection, by its ID. */
				connection_id: components["parameters"]["SsoConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					display_name?: ConnectionDisplayName;
					identity_provider?: SsoIdentityProvider;
					/** @description ID of the client that Stytch is at the identity provider. Comes from there and must be given once. */
					client_id?: string;
					client_secret?: OidcClientSecret;
					/**
					 * Format: uri
					 * @description The identity provider's own name, an `https://` URL in which case matters.
					 */
					issuer?: string;
					/**
					 * Format: uri
					 * @description Where members are sent to sign in. Default is what the metadata of a new `issuer` says.
					 */
					authorization_url?: string;
					/**
					 * Format: uri
					 * @description Where Stytch gets the tokens of a login. Default is what the metadata of a new `issuer` says.
					 */
					token_url?: string;
					/**
					 * Format: uri
					 * @description Where Stytch asks about a person (UserInfo). Default is what the metadata of a new `issuer` says.
					 */
					userinfo_url?: string;
					/**
					 * Format: uri
					 * @description Where the identity provider's keys are. Default is what the metadata of a new `issuer` says.
					 */
					jwks_url?: string;
					/** @description Scopes that each login asks for in place of `openid email profile`, separated by spaces. They must be URL-encoded, each space as `%20`. */
					custom_scopes?: string;
					attribute_mapping?: OidcAttributeMapping;
				};
			};
		};
		responses: {
			/** @description The connection after the change. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: OidcConnection;
						/** @description What went wrong when the metadata of the issuer was read; the connection was changed nonetheless. */
						warning?: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.saml.createConnection": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					display_name?: ConnectionDisplayName;
					identity_provider?: SsoIdentityProvider;
				};
			};
		};
		responses: {
			/** @description The connection, not active yet. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: SamlConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.saml.updateConnection": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SSO connection, by its ID. */
				connection_id: components["parameters"]["SsoConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					display_name?: ConnectionDisplayName;
					identity_provider?: SsoIdentityProvider;
					/** @description The identity provider's own name, unique in the world and often a URL. Comes from there. */
					idp_entity_id?: string;
					/**
					 * Format: uri
					 * @description Where members are sent to sign in at the identity provider. Comes from there.
					 */
					idp_sso_url?: string;
					attribute_mapping?: SamlAttributeMapping;
					/** @description Certificate to check the signature of assertions with, in PEM. Comes from the identity provider. A connection holds five at most; delete an old one with `sso.saml.deleteVerificationCertificate`. */
					x509_certificate?: string;
					saml_connection_implicit_role_assignments?: SsoRoleAssignmentList;
					saml_group_implicit_role_assignments?: SsoGroupRoleAssignmentList;
					/** @description RSA key that Stytch is to sign its requests with, in PEM of the form PKCS #1 (`BEGIN RSA PRIVATE KEY`). Stytch makes a certificate from it, which appears in `signing_certificates`. */
					signing_private_key?: string;
					/** @description RSA key that opens encrypted assertions, in PEM of the form PKCS #1 (`BEGIN RSA PRIVATE KEY`). A connection holds five at most; delete an old one with `sso.saml.deleteEncryptionPrivateKey`. */
					saml_encryption_private_key?: string;
					nameid_format?: SamlNameIdFormat;
					alternative_audience_uri?: SamlAlternativeAudienceUri;
					alternative_acs_url?: SamlAlternativeAcsUrl;
					idp_initiated_auth_disabled?: SamlIdpInitiatedAuthDisabled;
					allow_gateway_callback?: SamlAllowGatewayCallback;
				};
			};
		};
		responses: {
			/** @description The connection after the change. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: SamlConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.saml.deleteEncryptionPrivateKey": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SSO connection, by its ID. */
				connection_id: components["parameters"]["SsoConnectionIdPath"];
				/** @description The key, one of the connection's `encryption_private_keys`. */
				private_key_id: components["parameters"]["SamlPrivateKeyIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The key is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The key that was deleted. */
						private_key_id: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.saml.updateByURL": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SSO connection, by its ID. */
				connection_id: components["parameters"]["SsoConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: uri
					 * @description Where the metadata document is. Comes from the identity provider.
					 */
					metadata_url: string;
				};
			};
		};
		responses: {
			/** @description The connection after the change. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection?: SamlConnection;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.saml.deleteVerificationCertificate": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SSO connection, by its ID. */
				connection_id: components["parameters"]["SsoConnectionIdPath"];
				/** @description The certificate, one of the connection's `verification_certificates`. */
				certificate_id: components["parameters"]["SamlCertificateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The certificate is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The certificate that was deleted. */
						certificate_id: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.getConnections": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The organization's connections, by kind. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The connections over SAML. */
						saml_connections: SamlConnection[];
						/** @description The connections over OpenID Connect. */
						oidc_connections: OidcConnection[];
						/** @description The connections that stand for other organizations' ones. */
						external_connections: ExternalConnection[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sso.deleteConnection": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session token of the member on whose behalf you call. Stytch then allows only what that member's roles permit, in that member's own organization, and answers 403 otherwise. Without a session the call has all rights of the project. */
				"X-Stytch-Member-Session"?: components["parameters"]["MemberSessionHeader"];
				/** @description The same as `X-Stytch-Member-Session`, for callers that hold the session's JWT instead of its token. It must not have expired, which it does five minutes after it was issued. */
				"X-Stytch-Member-SessionJWT"?: components["parameters"]["MemberSessionJwtHeader"];
			};
			path: {
				/** @description The organization, by its ID. Its slug and your own external ID for it work as well. */
				organization_id: components["parameters"]["OrganizationIdPath"];
				/** @description The organization's SSO connection, by its ID. */
				connection_id: components["parameters"]["SsoConnectionIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The connection is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connection_id: SsoConnectionId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"totps.create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					member_id: MemberReference;
					/**
					 * @description Minutes until the setup lapses if no code of the app was given by then, from 5 to 1440 (a day).
					 * @default 60
					 */
					expiration_minutes?: number;
					intermediate_session_token?: MfaProofIntermediateSessionToken;
					session_token?: MfaProofSessionToken;
					session_jwt?: MfaProofSessionJwt;
				};
			};
		};
		responses: {
			/** @description What the member needs to set up the app; for the eyes of the member only. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
						/** @description Identifies the registration of the app, as `totp_registration_id` of the member does. */
						totp_registration_id: string;
						/** @description The shared secret in base32, for a member who cannot scan and types it into the app instead. */
						secret: string;
						/** @description A PNG image with the secret for the app to scan, as a base64 `data:` URL to put into an `img` element. */
						qr_code: string;
						recovery_codes: RecoveryCodeList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"totps.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					member_id: MemberReference;
					/** @description The code that the app shows now, as the member typed it. */
					code: string;
					intermediate_session_token?: StepUpIntermediateSessionToken;
					session_token?: StepUpSessionToken;
					session_jwt?: StepUpSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					set_mfa_enrollment?: MfaEnrollmentChange;
					set_default_mfa?: SetDefaultMfa;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The code was right, and the member is logged in. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": SecondFactorLogin;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"totps.migrate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					organization_id: OrganizationReference;
					member_id: MemberReference;
					/** @description The secret that the app and your old system share. */
					secret: string;
					/** @description The member's recovery codes of your old system. Without any, Stytch makes new ones. */
					recovery_codes: string[];
				};
			};
		};
		responses: {
			/** @description The app is set up. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						member_id: MemberId;
						member: Member;
						organization: Organization;
						/** @description Identifies the registration of the app, as `totp_registration_id` of the member does. */
						totp_registration_id: string;
						recovery_codes: RecoveryCodeList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"idp.introspectTokenNetwork": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The project that the client belongs to. */
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
			/** @description What the token says, or that it is not good. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": OauthActiveMemberToken | OauthInactiveToken;
				};
			};
			400: components["responses"]["OauthBadRequest"];
			401: components["responses"]["OauthUnauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.token": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The project that the client belongs to. */
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
			/** @description The access token. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": OauthToken;
				};
			};
			400: components["responses"]["OauthBadRequest"];
			401: components["responses"]["OauthUnauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
}
export type OrganizationReference = string;
export type SessionDurationMinutes = number;
export interface SessionCustomClaims {
	[key: string]: unknown;
}
export type MfaMessageLocale = "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
export type TelemetryId = string;
export type StatusCode = number;
export type RequestId = string;
export type MemberId = string;
export type OrganizationId = string;
export type MemberStatus = "active" | "pending" | "invited" | "deleted" | (string & {});
export interface RetiredEmail {
	/** @description Identifies the address; needed to unlink it and so free it for others. */
	email_id: string;
	/**
	 * Format: email
	 * @description The address as it was.
	 */
	email_address: string;
}
export type Breakglass = boolean;
export type RoleId = string;
export interface MemberRoleSource {
	/** @description How the role came: given by you (`direct_assignment`), or by mail domain, SAML connection, group in SAML, or group in SCIM. A role from SAML counts only in sessions that were opened through that connection. */
	type: "direct_assignment" | "email_assignment" | "sso_connection" | "sso_connection_group" | "scim_connection_group" | (string & {});
	/** @description What exactly gave the role: `email_domain`, or `connection_id`, for groups with `group` (SAML) or `group_id` (SCIM). Nothing for direct assignments. */
	details?: {
		[key: string]: unknown;
	};
}
export interface MemberRole {
	role_id: RoleId;
	/** @description Every reason for having the role; it goes away only with the last of them. */
	sources: MemberRoleSource[];
}
export type MfaEnrollment = boolean;
export type DefaultMfaMethod = "sms_otp" | "totp" | (string & {});
export type MemberPhoneNumber = string;
export interface SsoRegistration {
	/** @description The SAML or OIDC connection the member came through. */
	connection_id: string;
	/** @description What the identity provider calls this person. */
	external_id: string;
	/** @description Identifies the link between member and account. */
	registration_id: string;
	/** @description What the identity provider said about the person, as it named it. */
	sso_attributes?: {
		[key: string]: unknown;
	};
}
export interface OauthRegistration {
	/** @description The provider, such as `Google`, `Microsoft` or `GitHub`. */
	provider_type: string;
	/** @description The provider's ID for the person, known in OAuth as the subject or `sub`. */
	provider_subject: string;
	/** @description Identifies the link between member and account; needed to fetch the provider's tokens or to unlink. */
	member_oauth_registration_id: string;
	/** @description Link to the picture the person has there, where the provider gives one. */
	profile_picture_url?: string;
	/** @description The person's language there, where the provider gives one. */
	locale?: string;
}
export interface ScimGroup {
	/** @description The ID of the group. */
	value: string;
	/** @description Name of the group, for people. */
	display: string;
}
export interface ScimName {
	/** @description The full name as one would write it, such as `Countess Ada King Lovelace`. */
	formatted: string;
	/** @description Family name, or last name in most Western languages. */
	family_name: string;
	/** @description Given name, or first name in most Western languages. */
	given_name: string;
	/** @description Middle name or names. */
	middle_name: string;
	/** @description Title before the name, such as `Dr.`. */
	honorific_prefix: string;
	/** @description What follows the name, such as `III`. */
	honorific_suffix: string;
}
export interface ScimValue {
	/** @description The address, number, link or name itself. */
	value: string;
	/** @description What it is for, such as `work` or `home`. */
	type: string;
	/** @description Whether this one is preferred; at most one of a list is. */
	primary: boolean;
}
export interface ScimAddress {
	/** @description The whole address as it would stand on an envelope, line breaks included. */
	formatted: string;
	/** @description Street, house number, flat; may hold line breaks. */
	street_address: string;
	/** @description Town or city. */
	locality: string;
	/** @description State, county or other region. */
	region: string;
	/** @description Postal or ZIP code. */
	postal_code: string;
	/** @description Country, which SCIM wants as a two-letter ISO 3166-1 code. */
	country: string;
	/** @description What it is for, such as `work` or `home`. */
	type: string;
	/** @description Whether this one is preferred; at most one of a list is. */
	primary: boolean;
}
export interface ScimManager {
	/** @description The ID of the manager's SCIM user. */
	value: string;
	/** @description Address of the manager's SCIM user, `$ref` in SCIM. */
	ref: string;
	/** @description The manager's name, for people. */
	display_name: string;
}
export interface ScimEnterpriseExtension {
	/** @description The company's number for the person, often in order of joining. */
	employee_number: string;
	/** @description Cost center the person is booked on. */
	cost_center: string;
	/** @description Division the person works in. */
	division: string;
	/** @description Department the person works in. */
	department: string;
	/** @description Name of the company or part of it, in the directory's terms. Not a Stytch organization. */
	organization: string;
	manager?: ScimManager;
}
export interface ScimUser {
	/** @description The name the person signs in with at the directory, unique there. */
	user_name: string;
	/** @description The ID that Stytch gave the directory for this person. */
	id: string;
	/** @description The directory's own ID for the person. */
	external_id: string;
	/** @description Whether the directory still lets the person in. */
	active: boolean;
	/** @description Groups of the directory that the person is in. */
	groups: ScimGroup[];
	name?: ScimName;
	/** @description The name to show to other people. */
	display_name: string;
	/** @description What the person is casually called. */
	nick_name: string;
	/** @description Link to the person's profile page. */
	profile_url: string;
	/** @description The person's tie to the company in its own terms, such as `Employee` or `Contractor`. */
	user_type: string;
	/** @description Job title, such as `Vice President`. */
	title: string;
	/** @description Languages the person likes, in the form of an HTTP `Accept-Language` header. */
	preferred_language: string;
	/** @description How to write dates, numbers and money for the person, as a language tag such as `en-US`. */
	locale: string;
	/** @description Time zone by its IANA name, such as `Europe/Paris`. */
	timezone: string;
	/** @description Mail addresses of the person. */
	emails: ScimValue[];
	/** @description Phone numbers of the person, in whatever form the directory keeps them. */
	phone_numbers: ScimValue[];
	/** @description Postal addresses of the person. */
	addresses: ScimAddress[];
	/** @description Instant messaging handles of the person. */
	ims: ScimValue[];
	/** @description Links to pictures of the person. */
	photos: ScimValue[];
	/** @description Things the person has a right to, in the directory's terms. */
	entitlements: ScimValue[];
	/** @description Roles in the directory. They are not roles of your RBAC policy. */
	roles: ScimValue[];
	/** @description X.509 certificates of the person, DER in Base64. */
	x509certificates: ScimValue[];
	enterprise_extension?: ScimEnterpriseExtension;
}
export interface ScimRegistration {
	/** @description The SCIM connection the entry came through. */
	connection_id: string;
	/** @description Identifies the link between member and directory entry. */
	registration_id: string;
	/** @description The directory's own ID for the person. */
	external_id?: string;
	scim_attributes?: ScimUser;
}
export interface TrustedMetadata {
	[key: string]: unknown;
}
export interface UntrustedMetadata {
	[key: string]: unknown;
}
export interface Member {
	organization_id: OrganizationId;
	member_id: MemberId;
	/** @description Your own ID for the member, where you gave it one. */
	external_id?: string;
	status: MemberStatus;
	/** @description The member's full name, from you, the identity provider or the directory. */
	name: string;
	/**
	 * Format: email
	 * @description The address the member signs in with, unique among the members of the organization.
	 */
	email_address: string;
	/** @description Whether the member has proven to own the address, for example by a magic link. */
	email_address_verified: boolean;
	/** @description Addresses the member had before an update, or before an identity provider told a new one. Nobody else in the organization can take them until they are unlinked. */
	retired_email_addresses: RetiredEmail[];
	is_breakglass: Breakglass;
	/** @description Whether the member has the role `stytch_admin`, as whoever creates an organization by discovery does. */
	is_admin: boolean;
	/** @description The roles the member has, given directly or through mail domain, SSO or SCIM. */
	roles: MemberRole[];
	/** @description Whether logins are refused for a while because too many in a row failed. By default ten failures lock for an hour; the project's settings can say otherwise. */
	is_locked: boolean;
	/**
	 * Format: date-time
	 * @description When the lock began, in UTC, if there is one.
	 */
	lock_created_at?: string;
	/**
	 * Format: date-time
	 * @description When the lock ends by itself, in UTC, if there is one.
	 */
	lock_expires_at?: string;
	/** @description Identifies the member's password, which itself is never shown; needed to delete it. */
	member_password_id: string;
	mfa_enrolled: MfaEnrollment;
	default_mfa_method: DefaultMfaMethod;
	mfa_phone_number: MemberPhoneNumber;
	/** @description Whether the member has entered a code that was sent to the phone. */
	mfa_phone_number_verified: boolean;
	/** @description Identifies the member's authenticator app, if one is set up. */
	totp_registration_id: string;
	/** @description The accounts at identity providers through which the member has signed in by SSO. */
	sso_registrations: SsoRegistration[];
	/** @description The accounts at OAuth providers, such as Google, through which the member has signed in. */
	oauth_registrations: OauthRegistration[];
	scim_registration?: ScimRegistration;
	trusted_metadata?: TrustedMetadata;
	untrusted_metadata?: UntrustedMetadata;
	/**
	 * Format: date-time
	 * @description When the member was created, in UTC.
	 */
	created_at?: string;
	/**
	 * Format: date-time
	 * @description When the member last changed, in UTC.
	 */
	updated_at?: string;
}
export type OrganizationName = string;
export type OrganizationSlug = string;
export type OrganizationLogoUrl = string;
export type EmailInvitePolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
export type EmailJitProvisioning = "RESTRICTED" | "NOT_ALLOWED" | (string & {});
export type EmailDomainAllowlist = string[];
export type ClaimedEmailDomainList = string[];
export type SsoJitProvisioning = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
export type SsoJitConnectionAllowlist = string[];
export interface ActiveSsoConnection {
	/** @description Identifies the connection, of the kind SAML, OIDC or external. */
	connection_id: string;
	/** @description Name of the connection, for people to tell it from others. */
	display_name: string;
	/** @description Name of the identity provider behind it, such as `okta`, or `generic`. */
	identity_provider: string;
}
export interface ActiveScimConnection {
	/** @description Identifies the SCIM connection. */
	connection_id: string;
	/** @description Name of the connection, for people to tell it from others. */
	display_name: string;
	/** @description Last four characters of the token the directory sends, to tell which one is in use. */
	bearer_token_last_four: string;
	/**
	 * Format: date-time
	 * @description When the directory's token stops working; put a new one in place before.
	 */
	bearer_token_expires_at?: string;
}
export type OauthTenantJitProvisioning = "RESTRICTED" | "NOT_ALLOWED" | (string & {});
export interface OauthTenantAllowlist {
	[key: string]: string[];
}
export type AuthMethodPolicy = "ALL_ALLOWED" | "RESTRICTED" | (string & {});
export type AuthMethod = "sso" | "magic_link" | "email_otp" | "password" | "google_oauth" | "microsoft_oauth" | "slack_oauth" | "github_oauth" | "hubspot_oauth" | (string & {});
export type AuthMethodAllowlist = AuthMethod[];
export type MfaPolicy = "OPTIONAL" | "REQUIRED_FOR_ALL" | (string & {});
export type MfaMethodPolicy = "ALL_ALLOWED" | "RESTRICTED" | (string & {});
export type MfaMethod = "sms_otp" | "totp" | (string & {});
export type MfaMethodAllowlist = MfaMethod[];
export type FirstPartyConnectedAppPolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
export type FirstPartyConnectedAppAllowlist = string[];
export type ThirdPartyConnectedAppPolicy = "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
export type ThirdPartyConnectedAppAllowlist = string[];
export interface EmailImplicitRoleAssignment {
	/** @description Mail domain, such as `acme.example`, whose people get the role. */
	domain: string;
	role_id: RoleId;
}
export type EmailImplicitRoleAssignmentList = EmailImplicitRoleAssignment[];
export interface CustomRolePermission {
	/** @description Names a resource of the project's RBAC policy, such as `documents` or Stytch's own `stytch.member`. */
	resource_id: string;
	/** @description Names of the resource's actions that the role allows. */
	actions: string[];
}
export interface CustomRole {
	role_id: RoleId;
	/** @description What the role is for, in your words. */
	description: string;
	/** @description What the role allows, resource by resource. */
	permissions: CustomRolePermission[];
}
export interface Organization {
	organization_id: OrganizationId;
	organization_name: OrganizationName;
	organization_slug: OrganizationSlug;
	/** @description Your own ID for the organization, where you gave it one. */
	organization_external_id?: string;
	organization_logo_url: OrganizationLogoUrl;
	email_invites: EmailInvitePolicy;
	email_jit_provisioning: EmailJitProvisioning;
	email_allowed_domains: EmailDomainAllowlist;
	claimed_email_domains: ClaimedEmailDomainList;
	sso_jit_provisioning: SsoJitProvisioning;
	sso_jit_provisioning_allowed_connections: SsoJitConnectionAllowlist;
	/** @description SSO connections through which members can sign in now. */
	sso_active_connections: ActiveSsoConnection[];
	/** @description The SSO connection to take where several are active; `null` if none was chosen. */
	sso_default_connection_id?: string | null;
	/** @description The connection by which the customer's directory creates and changes members; `null` if there is none. */
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
	/** @description Roles of this organization only, in addition to those of the project's RBAC policy. */
	custom_roles: CustomRole[];
	trusted_metadata?: TrustedMetadata;
	/**
	 * Format: date-time
	 * @description When the organization was created, in UTC.
	 */
	created_at?: string;
	/**
	 * Format: date-time
	 * @description When the organization or one of its settings last changed, in UTC.
	 */
	updated_at?: string;
}
export type MemberAuthenticated = boolean;
export type MemberSessionId = string;
export type AuthenticationFactorType = "magic_link" | "otp" | "oauth" | "webauthn" | "totp" | "crypto" | "password" | "signature_challenge" | "sso" | "imported" | "recovery_codes" | "email_otp" | "impersonated" | "trusted_auth_token" | (string & {});
export type AuthenticationFactorDeliveryMethod = "email" | "sms" | "whatsapp" | "embedded" | "oauth_google" | "oauth_microsoft" | "oauth_apple" | "webauthn_registration" | "authenticator_app" | "oauth_github" | "recovery_code" | "oauth_facebook" | "crypto_wallet" | "oauth_amazon" | "oauth_bitbucket" | "oauth_coinbase" | "oauth_discord" | "oauth_figma" | "oauth_gitlab" | "oauth_instagram" | "oauth_linkedin" | "oauth_shopify" | "oauth_slack" | "oauth_snapchat" | "oauth_spotify" | "oauth_steam" | "oauth_tiktok" | "oauth_twitch" | "oauth_twitter" | "knowledge" | "biometric" | "sso_saml" | "sso_oidc" | "oauth_salesforce" | "oauth_yahoo" | "oauth_hubspot" | "imported_auth0" | "oauth_exchange_slack" | "oauth_exchange_hubspot" | "oauth_exchange_github" | "oauth_exchange_google" | "impersonation" | "oauth_access_token_exchange" | "trusted_token_exchange" | (string & {});
export interface SsoFactor {
	/** @description Identifies the link between this person and the account at the identity provider. */
	id: string;
	/** @description Identifies the single sign-on connection. */
	provider_id: string;
	/** @description The account's own ID at the identity provider. */
	external_id: string;
}
export interface OauthFactor {
	/** @description Identifies the link between this person and the account at the provider. */
	id: string;
	/** @description The account's own ID at the provider, which OpenID Connect calls `sub`. */
	provider_subject: string;
	/** @description Identifies the email address that came with the login. */
	email_id?: string;
}
export interface OauthExchangeFactor {
	/** @description Identifies the email address that came with the login. */
	email_id: string;
}
export interface AuthenticationFactor {
	type: AuthenticationFactorType;
	delivery_method: AuthenticationFactorDeliveryMethod;
	/**
	 * Format: date-time
	 * @description When the proof was first given.
	 */
	created_at?: string;
	/**
	 * Format: date-time
	 * @description When the proof was last given. Compare it with now before something sensitive.
	 */
	last_authenticated_at?: string;
	/**
	 * Format: date-time
	 * @description When this entry last changed.
	 */
	updated_at?: string;
	/** @description The address that received a link or passcode. */
	email_factor?: {
		/** @description Identifies the address at Stytch. */
		email_id: string;
		/**
		 * Format: email
		 * @description Where the link or passcode was mailed.
		 */
		email_address: string;
	};
	/** @description The phone that received a passcode. */
	phone_number_factor?: {
		/** @description Identifies the phone number. */
		phone_id: string;
		/** @description Where the passcode was sent, in E.164 form such as `+12025550162`. */
		phone_number: string;
	};
	/** @description The authenticator app that made the passcode (TOTP). */
	authenticator_app_factor?: {
		/** @description Identifies the registration of the app. */
		totp_id: string;
	};
	/** @description The recovery code used in place of an authenticator app. */
	recovery_code_factor?: {
		/** @description Identifies the recovery code, not the code itself. */
		totp_recovery_code_id: string;
	};
	/** @description The magic link that you delivered yourself. Consumer API only. */
	embeddable_magic_link_factor?: {
		/** @description Identifies the link. */
		embedded_id: string;
	};
	/** @description The passkey or security key. Consumer API only. */
	webauthn_factor?: {
		/** @description Identifies the registration of the key. */
		webauthn_registration_id: string;
		/** @description Domain on which the key was registered. */
		domain: string;
		/** @description User agent of the browser that registered the key. */
		user_agent?: string;
	};
	/** @description The fingerprint or face unlock of a phone. Consumer API only. */
	biometric_factor?: {
		/** @description Identifies the registration of the phone. */
		biometric_registration_id: string;
	};
	/** @description The wallet that signed a challenge. Consumer API only. */
	crypto_wallet_factor?: {
		/** @description Identifies the wallet at Stytch. */
		crypto_wallet_id: string;
		/** @description Address of the wallet on its chain. */
		crypto_wallet_address: string;
		/** @description Chain of the wallet, such as `ethereum` or `solana`. */
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
	/** @description The access token of a Connected App that was exchanged for the session. */
	oauth_access_token_exchange_factor?: {
		/** @description Identifies the Connected App (the OAuth client). */
		client_id: string;
	};
	/** @description The token of a trusted issuer that was exchanged for the session. */
	trusted_auth_token_factor?: {
		/** @description Identifies the exchanged token. */
		token_id: string;
	};
	/** @description The person of your team who acts as this member or user. */
	impersonated_factor?: {
		/** @description Identifies who impersonates; the dashboard account when started from the Stytch dashboard. */
		impersonator_id: string;
		/**
		 * Format: email
		 * @description Address of who impersonates.
		 */
		impersonator_email_address: string;
	};
}
export interface MemberSession {
	member_session_id: MemberSessionId;
	member_id: MemberId;
	organization_id: OrganizationId;
	organization_slug: OrganizationSlug;
	/**
	 * Format: date-time
	 * @description When the session was opened.
	 */
	started_at: string;
	/**
	 * Format: date-time
	 * @description When the session was last authenticated.
	 */
	last_accessed_at: string;
	/**
	 * Format: date-time
	 * @description When the session ends, unless it is extended or revoked before.
	 */
	expires_at: string;
	/** @description Every proof of identity that the session rests on. */
	authentication_factors: AuthenticationFactor[];
	/** @description IDs of the roles that the session carries. May be fewer than the member's, as roles given through an SSO connection count only with a login over that connection. */
	roles: RoleId[];
	/** @description Your own claims, from `session_custom_claims`. They are also in the session's JWT. `null` without any. */
	custom_claims?: {
		[key: string]: unknown;
	} | null;
}
export type SessionToken = string;
export type SessionJwt = string;
export type IntermediateSessionToken = string;
export type IntermediateSessionTokenExpiresAt = string;
export interface PrimaryRequired {
	/** @description The methods to choose from. The one taken is passed the intermediate session token. */
	allowed_auth_methods: AuthMethod[];
}
export interface MemberOptions {
	/** @description Phone number for passcodes by text message, in E.164 form. An empty string when there is none. */
	mfa_phone_number: string;
	/** @description Identifies the registered authenticator app. An empty string when there is none. */
	totp_registration_id: string;
}
export interface MfaRequired {
	/** @description The second factors that the member has set up; `null` if none, then have one set up first. */
	member_options?: MemberOptions | null;
	/** @description `sms_otp` when a passcode has already been sent to the member's phone, so that you only ask for it. `null` when nothing was sent, as always in discovery. */
	secondary_auth_initiated?: "sms_otp" | (string | null);
}
export interface DeviceAttributeDetails {
	/** @description True when this is the first time the person shows up with this value. */
	is_new: boolean;
	/**
	 * Format: date-time
	 * @description When the person first showed up with this value.
	 */
	first_seen_at?: string;
	/**
	 * Format: date-time
	 * @description When the person last showed up with this value.
	 */
	last_seen_at?: string;
}
export interface DeviceInfo {
	/** @description Identifies the device, as Stytch's fingerprinting sees it. */
	visitor_id: string;
	visitor_id_details?: DeviceAttributeDetails;
	/** @description IP address that the attempt came from. */
	ip_address?: string;
	ip_address_details?: DeviceAttributeDetails;
	/** @description City that the IP address is assigned to. */
	ip_geo_city?: string;
	/** @description Region (such as a state) that the IP address is assigned to. */
	ip_geo_region?: string;
	/** @description Country that the IP address is assigned to. */
	ip_geo_country?: string;
	ip_geo_country_details?: DeviceAttributeDetails;
}
export interface OrganizationLogin {
	status_code: StatusCode;
	request_id: RequestId;
	member_id: MemberId;
	member: Member;
	organization: Organization;
	member_authenticated: MemberAuthenticated;
	/** @description The session; `null` as long as the login is incomplete. */
	member_session?: MemberSession | null;
	session_token: SessionToken;
	session_jwt: SessionJwt;
	intermediate_session_token: IntermediateSessionToken;
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	/** @description The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** @description The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
	member_device?: DeviceInfo;
}
export interface Error {
	/** @description The HTTP status, repeated in the body. */
	status_code: number;
	request_id: RequestId;
	/** @description Stable machine name of the failure, such as `organization_not_found`. Branch on this one, never on the message. */
	error_type: string;
	/** @description Explanation for developers, in English. May change at any time. */
	error_message: string;
	/**
	 * Format: uri
	 * @description Stytch's page on this `error_type`.
	 */
	error_url: string;
	/** @description More about the failure, for the few error types that have it. */
	error_details?: {
		[key: string]: unknown;
	};
}
export type MembershipType = "active_member" | "pending_member" | "invited_member" | "eligible_to_join_by_email_domain" | "eligible_to_join_by_oauth_tenant" | (string & {});
export interface Membership {
	type: MembershipType;
	/** @description Why a person who is no member yet may join; `null` for members. */
	details?: {
		/** @description With `eligible_to_join_by_email_domain`, the domain of the person's email address. */
		domain?: string;
		/** @description With `eligible_to_join_by_oauth_tenant`, the OAuth provider. */
		provider?: string;
		/** @description With `eligible_to_join_by_oauth_tenant`, the workspace at that provider. */
		tenant?: string;
	} | null;
	/** @description The person's account in the organization; `null` while there is none. */
	member?: Member | null;
}
export interface DiscoveredOrganization {
	organization?: Organization;
	membership?: Membership;
	/** @description True when nothing is missing and an exchange logs in at once. If false, `primary_required` and `mfa_required` say what is missing. */
	member_authenticated: boolean;
	/** @description The login still asked for; `null` if none. */
	primary_required?: PrimaryRequired | null;
	/** @description The second factor still asked for; `null` if none. */
	mfa_required?: MfaRequired | null;
}
export type DiscoveredOrganizationList = DiscoveredOrganization[];
export type OrganizationExternalId = string;
export type IdpConsentGranted = boolean;
export type IdpClientId = string;
export type IdpRedirectUri = string;
export type IdpResponseType = string;
export type IdpScopeList = string[];
export type IdpSessionToken = string;
export type IdpSessionJwt = string;
export type IdpPrompt = string;
export type IdpState = string;
export type IdpNonce = string;
export type IdpCodeChallenge = string;
export type IdpResourceList = string[];
export interface IdpAuthorization {
	status_code: StatusCode;
	request_id: RequestId;
	/**
	 * Format: uri
	 * @description Where to redirect the person, the app's redirect URI with the outcome in its query, either the authorization code or an OAuth error. Redirect in both cases.
	 */
	redirect_uri: string;
	/** @description The code that the app exchanges for tokens, once. Missing when nothing was granted. */
	authorization_code?: string;
}
export type ConnectedAppId = string;
export type ConnectedAppClientType = "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});
export interface ConnectedAppPublic {
	client_id: ConnectedAppId;
	/** @description Name of the app, for people. */
	client_name: string;
	/** @description What the app is for, in its maker's words. An empty string where nothing was written. */
	client_description: string;
	client_type: ConnectedAppClientType;
	/**
	 * Format: uri
	 * @description Picture to show beside the name; `null` for an app without one.
	 */
	logo_url?: string | null;
}
export type IdpConsentRequired = boolean;
export interface IdpScopeResult {
	/** @description Name of the scope, such as `openid` or one of your RBAC policy. */
	scope: string;
	/** @description What the scope lets the app do, to be shown when asking for consent. */
	description: string;
	/** @description Whether the person may grant it. False when their roles lack a permission that the scope stands for. */
	is_grantable: boolean;
}
export type IdpScopeResultList = IdpScopeResult[];
export type PkceCodeVerifier = string;
export type ExistingSessionToken = string;
export type ExistingSessionJwt = string;
export type PkceCodeChallenge = string;
export type Locale = "en" | "es" | "fr" | "pt-br" | (string & {});
export type PriorIntermediateSessionToken = string;
export type ProviderSubject = string;
export type ProviderAccessToken = string;
export type ProviderIdToken = string;
export type ProviderScopeList = string[];
export type SearchCursor = string;
export type SearchLimit = number;
export type OrganizationSearchOperand = {
	/**
	 * @description Matches by the exact ID of the organization.
	 * @constant
	 */
	filter_name: "organization_ids";
	/** @description The IDs; one of them must match. */
	filter_value: OrganizationId[];
} | {
	/**
	 * @description Matches by the exact slug of the organization.
	 * @constant
	 */
	filter_name: "organization_slugs";
	/** @description The slugs; one of them must match. */
	filter_value: string[];
} | {
	/**
	 * @description Fuzzy match on the organization's name.
	 * @constant
	 */
	filter_name: "organization_name_fuzzy";
	/** @description What to look for, at least three characters. */
	filter_value: string;
} | {
	/**
	 * @description Fuzzy match on the organization's slug.
	 * @constant
	 */
	filter_name: "organization_slug_fuzzy";
	/** @description What to look for, at least three characters. */
	filter_value: string;
} | {
	/**
	 * @description Matches by the exact mail address of a member.
	 * @constant
	 */
	filter_name: "member_emails";
	/** @description The addresses; one of them must match. */
	filter_value: string[];
} | {
	/**
	 * @description Fuzzy match on a member's mail address.
	 * @constant
	 */
	filter_name: "member_email_fuzzy";
	/** @description What to look for, at least three characters. */
	filter_value: string;
} | {
	/**
	 * @description Matches by an exact domain in `email_allowed_domains`.
	 * @constant
	 */
	filter_name: "allowed_domains";
	/** @description The domains; one of them must match. */
	filter_value: string[];
} | {
	/**
	 * @description Fuzzy match on a domain in `email_allowed_domains`.
	 * @constant
	 */
	filter_name: "allowed_domain_fuzzy";
	/** @description What to look for, at least three characters. */
	filter_value: string;
} | {
	/**
	 * @description Matches by an exact domain in `claimed_email_domains`.
	 * @constant
	 */
	filter_name: "claimed_email_domains";
	/** @description The domains; one of them must match. */
	filter_value: string[];
} | {
	/**
	 * @description Matches by whether members can sign in by SSO.
	 * @constant
	 */
	filter_name: "has_active_sso_connection";
	/** @description Organizations with an active SSO connection for `true`, those without for `false`. */
	filter_value: boolean;
} | {
	/**
	 * @description Matches the organization that has this SSO connection, SAML, OIDC or external.
	 * @constant
	 */
	filter_name: "sso_connection_id";
	/** @description The ID of the connection. */
	filter_value: string;
};
export type MemberSearchOperand = {
	/**
	 * @description Matches by the exact ID of the member.
	 * @constant
	 */
	filter_name: "member_ids";
	/** @description The IDs; one of them must match. */
	filter_value: MemberId[];
} | {
	/**
	 * @description Matches by the exact mail address of a member.
	 * @constant
	 */
	filter_name: "member_emails";
	/** @description The addresses; one of them must match. */
	filter_value: string[];
} | {
	/**
	 * @description Fuzzy match on a member's mail address.
	 * @constant
	 */
	filter_name: "member_email_fuzzy";
	/** @description What to look for, at least three characters. */
	filter_value: string;
} | {
	/**
	 * @description Matches by whether the member is a break-glass account.
	 * @constant
	 */
	filter_name: "member_is_breakglass";
	/** @description Break-glass members for `true`, all others for `false`. */
	filter_value: boolean;
} | {
	/**
	 * @description Matches by status. Deleted members are found only with this filter.
	 * @constant
	 */
	filter_name: "statuses";
	/** @description The statuses; one of them must match. */
	filter_value: MemberStatus[];
} | {
	/**
	 * @description Matches by the exact phone number of the member.
	 * @constant
	 */
	filter_name: "member_phone_numbers";
	/** @description The numbers in E.164 form; one of them must match. */
	filter_value: string[];
} | {
	/**
	 * @description Fuzzy match on the member's phone number.
	 * @constant
	 */
	filter_name: "member_phone_number_fuzzy";
	/** @description What to look for, at least three characters. */
	filter_value: string;
};
export interface OtherSearchOperand {
	/** @description Name of the filter, as Stytch has it. */
	filter_name: string;
	/** @description What the filter looks for; text, a list of texts or a boolean, as the filter wants it. */
	filter_value?: unknown;
}
export type SearchOperand = OrganizationSearchOperand | MemberSearchOperand | OtherSearchOperand;
export interface SearchQuery {
	/** @description `AND` returns what matches every filter. `OR` is deprecated and no longer supported; search once per filter instead. */
	operator: "AND" | "OR" | (string & {});
	/** @description The filters; an empty list filters nothing out. Each search knows its own set of them. */
	operands: SearchOperand[];
}
export interface SearchResultsMetadata {
	/** @description How many results the search has on all pages; always -1 in workspaces that have totals switched off for speed. */
	total: number;
	/** @description What to send as `cursor` for the next page; `null` or left out on the last one. */
	next_cursor?: string | null;
}
export interface OrganizationConnectedApp {
	connected_app_id: ConnectedAppId;
	/** @description Name of the app, for people. */
	name: string;
	/** @description What the app is for, in its maker's words. An empty string where nothing was written. */
	description: string;
	client_type: ConnectedAppClientType;
	/**
	 * Format: uri
	 * @description Picture to show beside the name; `null` for an app without one.
	 */
	logo_url?: string | null;
}
export type MemberExternalId = string;
export interface GrantedConnectedApp {
	connected_app_id: ConnectedAppId;
	/** @description Name of the app, for people. */
	name: string;
	/** @description What the app is for, in its maker's words. An empty string where nothing was written. */
	description: string;
	client_type: ConnectedAppClientType;
	/**
	 * Format: uri
	 * @description Picture to show beside the name; `null` for an app without one.
	 */
	logo_url?: string | null;
	/** @description OAuth scopes the person agreed to, in one text with spaces between, such as `openid profile email`. */
	scopes_granted: string;
}
export type ProviderType = string;
export interface GithubProviderInfo {
	provider_subject: ProviderSubject;
	/** @description IDs of the GitHub organizations that came with the login; any number of them. */
	provider_tenant_ids: string[];
	access_token: ProviderAccessToken;
	scopes: ProviderScopeList;
}
export type ProviderAccessTokenExpiresIn = number;
export type ProviderRefreshToken = string;
export type ProviderTenantId = string;
export interface HubspotProviderInfo {
	provider_subject: ProviderSubject;
	provider_tenant_id: ProviderTenantId;
	access_token: ProviderAccessToken;
	access_token_expires_in: ProviderAccessTokenExpiresIn;
	refresh_token?: ProviderRefreshToken;
	scopes: ProviderScopeList;
}
export interface SlackProviderInfo {
	provider_subject: ProviderSubject;
	provider_tenant_id: ProviderTenantId;
	access_token: ProviderAccessToken;
	scopes: ProviderScopeList;
	/** @description Token for calling Slack as your app's bot user rather than as the person, within `bot_scopes`. */
	bot_access_token: string;
	/** @description OAuth scopes that your app's bot user was granted in the workspace. */
	bot_scopes: string[];
}
export interface OidcProviderInfo {
	/** @description The OIDC connection that the member signed in through. */
	connection_id: string;
	provider_subject: ProviderSubject;
	id_token: ProviderIdToken;
	access_token: ProviderAccessToken;
	access_token_expires_in: ProviderAccessTokenExpiresIn;
	refresh_token?: ProviderRefreshToken;
	scopes: ProviderScopeList;
}
export type MfaMessageShortLocale = "en" | "es" | "pt-br" | "fr" | (string & {});
export interface DiscoveryLogin {
	status_code: StatusCode;
	request_id: RequestId;
	/**
	 * Format: email
	 * @description The address that the person has proven to own.
	 */
	email_address: string;
	intermediate_session_token: IntermediateSessionToken;
	intermediate_session_token_expires_at?: IntermediateSessionTokenExpiresAt;
	discovered_organizations: DiscoveredOrganizationList;
}
export type MemberReference = string;
export type StepUpIntermediateSessionToken = string;
export type StepUpSessionToken = string;
export type StepUpSessionJwt = string;
export type MfaEnrollmentChange = "enroll" | "unenroll" | (string & {});
export type SetDefaultMfa = boolean;
export interface SecondFactorLogin {
	status_code: StatusCode;
	request_id: RequestId;
	member_id: MemberId;
	member: Member;
	organization: Organization;
	member_session?: MemberSession;
	session_token: SessionToken;
	session_jwt: SessionJwt;
	member_device?: DeviceInfo;
}
export type MfaProofIntermediateSessionToken = string;
export type MfaProofSessionToken = string;
export type MfaProofSessionJwt = string;
export type PasswordAttempt = string;
export type PasswordIntermediateSessionToken = string;
export type PasswordToSet = string;
export type PasswordResetRedirectUrl = string;
export type PasswordResetExpirationMinutes = number;
export type PasswordResetTemplateId = string;
export type PasswordVerifyEmailTemplateId = string;
export type PasswordHash = string;
export type PasswordHashType = "bcrypt" | "md_5" | "argon_2i" | "argon_2id" | "sha_1" | "sha_512" | "scrypt" | "phpass" | "pbkdf_2" | (string & {});
export interface PasswordArgon2Config {
	/** @description The salt that went into the hash. */
	salt: string;
	/** @description Number of passes over the memory (`t`). */
	iteration_amount: number;
	/** @description Memory used, in KiB (`m`). */
	memory: number;
	/** @description Number of threads, or degree of parallelism (`p`). */
	threads: number;
	/** @description Length of the hash. */
	key_length: number;
}
export interface PasswordSaltConfig {
	/** @description The salt that was put before the password. */
	prepend_salt: string;
	/** @description The salt that was put after the password. */
	append_salt: string;
}
export interface PasswordScryptConfig {
	/** @description The salt that went into the hash, in base64. */
	salt: string;
	/** @description The cost `N`, a power of two from 2 to 262144. */
	n_parameter: number;
	/** @description The block size `r`. */
	r_parameter: number;
	/** @description The degree of parallelism `p`. */
	p_parameter: number;
	/** @description Length of the hash. */
	key_length: number;
}
export interface PasswordPbkdf2Config {
	/** @description The salt that went into the hash, in base64. */
	salt: string;
	/** @description Number of iterations. */
	iteration_amount: number;
	/** @description Length of the hash. */
	key_length: number;
	/** @description The hash function inside the HMAC. Stytch takes `sha256` where it is empty. */
	algorithm: "sha256" | "sha512" | (string & {});
}
export type PasswordValid = boolean;
export type PasswordScore = number;
export type PasswordBreached = boolean;
export type PasswordStrengthPolicy = "zxcvbn" | "luds" | (string & {});
export type PasswordBreachDetection = boolean;
export interface PasswordLudsFeedback {
	/** @description Whether the password has a lower-case letter. */
	has_lower_case: boolean;
	/** @description Whether the password has an upper-case letter. */
	has_upper_case: boolean;
	/** @description Whether the password has a digit. */
	has_digit: boolean;
	/** @description Whether the password has a symbol. Any UTF-8 character other than `a` to `z` and `A` to `Z` can count as one. */
	has_symbol: boolean;
	/** @description How many more kinds of characters the project asks for; 0 when there are enough. */
	missing_complexity: number;
	/** @description How many characters the password is too short; 0 when it is long enough. */
	missing_characters: number;
}
export interface PasswordZxcvbnFeedback {
	/** @description What is wrong with the password. Empty when nothing is. */
	warning: string;
	/** @description What would make the password better. Empty when it is strong enough. */
	suggestions: string[];
}
export interface RbacPolicyPermission {
	/** @description The resource, by its name in the policy, such as `documents` or Stytch's own `stytch.member`. */
	resource_id: string;
	/** @description Names of the resource's actions; `*` stands for all of them. */
	actions: string[];
}
export interface RbacPolicyRole {
	/** @description Names the role, in words you chose. Everyone has the predefined `stytch_member` (B2B) or `stytch_user` (consumer); B2B has `stytch_admin` too. */
	role_id: string;
	/** @description What the role is for, in your words. */
	description: string;
	/** @description What the role allows, resource by resource. */
	permissions: RbacPolicyPermission[];
}
export interface OrganizationPolicy {
	/** @description The organization's own roles. */
	roles: RbacPolicyRole[];
}
export interface RbacPolicyResource {
	/** @description Names the resource, in words you chose. Only Stytch's own start with `stytch`, in B2B `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self` among them. */
	resource_id: string;
	/** @description What the resource stands for, in your words. */
	description: string;
	/** @description Everything that can be done with the resource, such as `create` and `read`. */
	actions: string[];
}
export interface RbacPolicyScope {
	/** @description Name of the scope, as the app asks for it, such as `read:documents`. */
	scope: string;
	/** @description What the scope lets an app do, in your words. */
	description: string;
	/** @description What the scope asks for, resource by resource. */
	permissions: RbacPolicyPermission[];
}
export interface RbacPolicy {
	/** @description Every role of the project. */
	roles: RbacPolicyRole[];
	/** @description Every kind of thing that access is decided about. */
	resources: RbacPolicyResource[];
	/** @description Every scope that a Connected App can be granted. */
	scopes: RbacPolicyScope[];
}
export type RecoveryCodeList = string[];
export type ScimConnectionId = string;
export type ScimConnectionStatus = "active" | "deleted" | (string & {});
export type ConnectionDisplayName = string;
export type ScimIdentityProvider = "generic" | "okta" | "microsoft-entra" | "cyberark" | "jumpcloud" | "onelogin" | "pingfederate" | "rippling" | (string & {});
export type ScimBaseUrl = string;
export type ScimBearerTokenLastFour = string;
export type ScimBearerTokenExpiresAt = string;
export type ScimNextBearerTokenExpiresAt = string;
export interface ScimRoleAssignment {
	role_id: RoleId;
	/** @description The group, by the ID that `scim.connection.getGroups` gives it. */
	group_id: string;
	/** @description Name of the group in the directory. */
	group_name: string;
}
export type ScimRoleAssignmentList = ScimRoleAssignment[];
export interface ScimConnection {
	organization_id: OrganizationId;
	connection_id: ScimConnectionId;
	status: ScimConnectionStatus;
	display_name: ConnectionDisplayName;
	identity_provider: ScimIdentityProvider;
	base_url: ScimBaseUrl;
	bearer_token_last_four: ScimBearerTokenLastFour;
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	/** @description Last four characters of the token that a rotation under way will put in use. */
	next_bearer_token_last_four: string;
	next_bearer_token_expires_at?: ScimNextBearerTokenExpiresAt;
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
export interface ScimConnectionWithToken {
	organization_id: OrganizationId;
	connection_id: ScimConnectionId;
	status: ScimConnectionStatus;
	display_name: ConnectionDisplayName;
	identity_provider: ScimIdentityProvider;
	base_url: ScimBaseUrl;
	/** @description Secret that the directory sends in the `Authorization` header, to be entered there together with `base_url`. Shown here only. */
	bearer_token: string;
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
export interface ScimConnectionGroup {
	/** @description Identifies the group across the project. Made by Stytch; the directory keeps it as the SCIM `id` of the group. */
	group_id: string;
	/** @description Name of the group in the directory, its SCIM `displayName`. */
	group_name: string;
	organization_id: OrganizationId;
	connection_id: ScimConnectionId;
}
export interface ScimConnectionWithNextToken {
	organization_id: OrganizationId;
	connection_id: ScimConnectionId;
	status: ScimConnectionStatus;
	display_name: ConnectionDisplayName;
	identity_provider: ScimIdentityProvider;
	base_url: ScimBaseUrl;
	bearer_token_last_four: ScimBearerTokenLastFour;
	bearer_token_expires_at?: ScimBearerTokenExpiresAt;
	/** @description Secret that the directory is to send once the rotation is completed, to be entered there. Shown here only. */
	next_bearer_token: string;
	next_bearer_token_expires_at?: ScimNextBearerTokenExpiresAt;
	scim_group_implicit_role_assignments: ScimRoleAssignmentList;
}
export interface AuthorizationCheck {
	organization_id: OrganizationId;
	/** @description Name of the resource, as in your RBAC policy. Those starting with `stytch` are Stytch's own, such as `stytch.member` and `stytch.organization`. */
	resource_id: string;
	/** @description Name of the action on the resource, such as `create`, as in your RBAC policy. */
	action: string;
}
export interface AuthorizationVerdict {
	/** @description Whether the member may. Always true, as a refusal is a 403. */
	authorized: boolean;
	/** @description IDs of the roles that allow it. */
	granting_roles: RoleId[];
}
export interface Jwk {
	/** @description Family of the key, `RSA` for session keys. */
	kty: string;
	/** @description What the key is for, `sig` (signatures). */
	use: string;
	/** @description Operations the key may be used for, such as `verify`. */
	key_ops: string[];
	/** @description Algorithm of the signature, `RS256`. */
	alg: string;
	/** @description ID of the key. A JWT names in its header the one that it was signed with. */
	kid: string;
	/** @description X.509 certificates of the key, the key's own first, in base64 of DER. */
	x5c: string[];
	/** @description SHA-256 thumbprint of the key's certificate, in base64url. */
	x5tS256: string;
	/** @description Modulus of the RSA key, in base64url. */
	n: string;
	/** @description Exponent of the RSA key, in base64url. */
	e: string;
}
export interface SsoRoleAssignment {
	role_id: RoleId;
}
export type ExternalRoleAssignmentList = SsoRoleAssignment[];
export interface SsoGroupRoleAssignment {
	role_id: RoleId;
	/** @description Name of the group, as the identity provider sends it. */
	group: string;
}
export type ExternalGroupRoleAssignmentList = SsoGroupRoleAssignment[];
export type SsoConnectionId = string;
export interface ExternalConnection {
	organization_id: OrganizationId;
	connection_id: SsoConnectionId;
	/** @description The organization that the connection behind it belongs to. */
	external_organization_id: string;
	/** @description The connection behind it, the other organization's SAML or OIDC connection. */
	external_connection_id: string;
	display_name: ConnectionDisplayName;
	/** @description Always `active`, since the connection needs no further set-up. */
	status: string;
	external_connection_implicit_role_assignments: ExternalRoleAssignmentList;
	external_group_implicit_role_assignments: ExternalGroupRoleAssignmentList;
}
export type SsoIdentityProvider = "classlink" | "cyberark" | "duo" | "generic" | "google-workspace" | "jumpcloud" | "keycloak" | "miniorange" | "microsoft-entra" | "okta" | "onelogin" | "pingfederate" | "rippling" | "salesforce" | "shibboleth" | (string & {});
export type SsoConnectionStatus = "pending" | "active" | (string & {});
export type OidcClientSecret = string;
export interface OidcAttributeMapping {
	[key: string]: unknown;
}
export interface OidcConnection {
	organization_id: OrganizationId;
	connection_id: SsoConnectionId;
	status: SsoConnectionStatus;
	display_name: ConnectionDisplayName;
	identity_provider: SsoIdentityProvider;
	/**
	 * Format: uri
	 * @description Where the identity provider sends members back to after they signed in, to be entered there. Stytch receives them.
	 */
	redirect_url: string;
	/** @description ID of the client that Stytch is at the identity provider. */
	client_id: string;
	client_secret: OidcClientSecret;
	/** @description The identity provider's own name, an `https://` URL in which case matters. */
	issuer: string;
	/** @description Where members are sent to sign in at the identity provider. */
	authorization_url: string;
	/** @description Where Stytch gets the tokens of a login from the identity provider. */
	token_url: string;
	/** @description Where Stytch asks the identity provider about a person (UserInfo of OpenID Connect). */
	userinfo_url: string;
	/** @description Where the keys are that the identity provider signs with (JSON Web Key Set). */
	jwks_url: string;
	/** @description Scopes that each login asks for in place of `openid email profile`, separated by spaces. Starting a login can ask for more. */
	custom_scopes: string;
	attribute_mapping?: OidcAttributeMapping;
}
export type SamlAlternativeAcsUrl = string;
export type SamlAlternativeAudienceUri = string;
export type SamlNameIdFormat = string;
export interface SamlAttributeMapping {
	[key: string]: unknown;
}
export type SamlIdpInitiatedAuthDisabled = boolean;
export type SamlAllowGatewayCallback = boolean;
export interface SamlCertificate {
	/** @description Identifies the certificate; needed to delete it. */
	certificate_id: string;
	/** @description The certificate itself, in PEM. */
	certificate: string;
	/** @description Who issued the certificate, `Stytch` for those that Stytch signs with. */
	issuer: string;
	/**
	 * Format: date-time
	 * @description When the certificate was created.
	 */
	created_at?: string;
	/**
	 * Format: date-time
	 * @description When the certificate expires. Have a new one in place before.
	 */
	expires_at?: string;
	/**
	 * Format: date-time
	 * @description When the certificate last changed.
	 */
	updated_at?: string;
}
export interface SamlEncryptionKey {
	/** @description Identifies the key; needed to delete it. */
	private_key_id: string;
	/** @description The RSA key itself, in PEM. */
	private_key: string;
	/**
	 * Format: date-time
	 * @description When the key was added.
	 */
	created_at?: string;
}
export type SsoRoleAssignmentList = SsoRoleAssignment[];
export type SsoGroupRoleAssignmentList = SsoGroupRoleAssignment[];
export interface SamlConnection {
	organization_id: OrganizationId;
	connection_id: SsoConnectionId;
	status: SsoConnectionStatus;
	display_name: ConnectionDisplayName;
	identity_provider: SsoIdentityProvider;
	/** @description The identity provider's own name, unique in the world and often a URL. Comes from there. */
	idp_entity_id: string;
	/** @description Where members are sent to sign in at the identity provider. Comes from there. */
	idp_sso_url: string;
	/**
	 * Format: uri
	 * @description Where the identity provider sends its assertions (assertion consumer service), to be entered there. Stytch receives them.
	 */
	acs_url: string;
	/** @description Whom the identity provider makes its assertions out to, to be entered there. Often called SP entity ID. */
	audience_uri: string;
	alternative_acs_url: SamlAlternativeAcsUrl;
	alternative_audience_uri: SamlAlternativeAudienceUri;
	nameid_format: SamlNameIdFormat;
	attribute_mapping?: SamlAttributeMapping;
	idp_initiated_auth_disabled: SamlIdpInitiatedAuthDisabled;
	allow_gateway_callback: SamlAllowGatewayCallback;
	/** @description Certificates of what Stytch signs its requests with. An identity provider that checks signatures needs them. */
	signing_certificates: SamlCertificate[];
	/** @description The identity provider's certificates, five at most. An assertion is accepted only if one of them proves its signature. */
	verification_certificates: SamlCertificate[];
	/** @description Keys that open encrypted assertions, with which the identity provider's public ones go. */
	encryption_private_keys: SamlEncryptionKey[];
	saml_connection_implicit_role_assignments: SsoRoleAssignmentList;
	saml_group_implicit_role_assignments: SsoGroupRoleAssignmentList;
}
export interface OauthIntrospectionRequest {
	/** @description The access token or refresh token to look up. */
	token: string;
	/** @description The Connected App that the token was issued to. */
	client_id: string;
	/** @description The app's secret. Needed for confidential apps; public apps have none. */
	client_secret?: string;
	/** @description Which kind of token it is, to find it faster. */
	token_type_hint?: "access_token" | "refresh_token" | (string & {});
}
export interface OauthActiveMemberToken {
	status_code: StatusCode;
	request_id: RequestId;
	/**
	 * @description Always true here, which means that the token can be accepted.
	 * @constant
	 */
	active: true;
	/** @description The ID of the member who granted the token. */
	sub?: string;
	/** @description The scopes granted, separated by spaces. */
	scope?: string;
	/** @description Whom the token is meant for, the app's `client_id` or the project's ID, and audiences that the app has on top. */
	aud?: string[];
	/** @description When the token expires, in seconds since 1970. */
	exp?: number;
	/** @description When the token was issued, in seconds since 1970. */
	iat?: number;
	/** @description Who issued the token, the project's domain or `stytch.com/` with the project's ID. */
	iss?: string;
	/** @description Before when the token is not good yet, in seconds since 1970. */
	nbf?: number;
	/** @description The Connected App that the token was issued to. */
	client_id?: string;
	/** @description Which kind of token it is. */
	token_type?: "access_token" | "refresh_token" | (string & {});
	/** @description The organization that the member belongs to, with `organization_id` and `slug`. */
	"https://stytch.com/organization"?: {
		[key: string]: string;
	};
}
export interface OauthInactiveToken {
	status_code: StatusCode;
	request_id: RequestId;
	/**
	 * @description Always false here, which means that the token must not be accepted.
	 * @constant
	 */
	active: false;
}
export interface OauthError {
	/** @description The HTTP status, repeated in the body. */
	status_code: number;
	request_id: RequestId;
	/** @description Stable machine name of the failure, such as `invalid_client`. Branch on this one, never on the description. */
	error: string;
	/** @description Explanation for developers, in English. May change at any time. */
	error_description: string;
	/**
	 * Format: uri
	 * @description Stytch's page on this `error`.
	 */
	error_uri: string;
}
export interface OauthTokenRequest {
	/** @description The M2M client that the token is for. */
	client_id: string;
	/** @description The client's secret, which was shown when the client was created or its secret rotated. */
	client_secret: string;
	/**
	 * @description How the token is asked for; an M2M client knows one way only, its own credentials.
	 * @constant
	 */
	grant_type: "client_credentials";
	/** @description Scopes that the token shall carry, separated by spaces, each one of the client's. Default is all the client has. */
	scope?: string;
}
export interface OauthToken {
	status_code?: StatusCode;
	request_id?: RequestId;
	/** @description The token, a JWT signed with one of the project's keys, so that your services can verify it by themselves. Its `sub` is the client's ID and its `scope` the scopes. */
	access_token: string;
	/** @description Seconds until the token expires, 3600 (an hour). A new one is asked for then; there is no refresh token. */
	expires_in: number;
	/** @description How the token is sent, always `bearer`, which means in the header `Authorization` after the word `Bearer`. */
	token_type: string;
}
