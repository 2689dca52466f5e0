// Made by `pnpm generate` from specs/stytch/consumer. Do not edit.
export interface paths {
	"/v1/connected_apps/clients": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a Connected App
		 * @description Registers an app that may ask users for access over OAuth or OpenID Connect, such as a partner's integration, a command line tool or an AI agent. An app that can keep a secret (`first_party`, `third_party`) gets a `client_secret`, answered this once; store it before anything else.
		 */
		post: operations["connectedApp.clients.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/connected_apps/clients/search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * List Connected Apps
		 * @description Walks through all Connected Apps of the project, those that registered themselves included. There are no filters yet; take `connectedApp.clients.get` where you have an ID.
		 */
		post: operations["connectedApp.clients.search"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/connected_apps/clients/{client_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a Connected App
		 * @description Answers an app by its ID, with its settings. The client secret is never answered again, merely its last four characters.
		 */
		get: operations["connectedApp.clients.get"];
		/**
		 * Update a Connected App
		 * @description Changes the settings that are given and leaves the others as they are; a list replaces the one before. The type and the ID of an app cannot be changed, and its secret only with `connectedApp.clients.secrets.rotateStart`.
		 */
		put: operations["connectedApp.clients.update"];
		post?: never;
		/**
		 * Delete a Connected App
		 * @description Deletes an app for good, so that it can no longer ask anybody for access. To take away merely one user's grant, use `users.revoke`.
		 */
		delete: operations["connectedApp.clients.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/connected_apps/clients/{client_id}/secrets/rotate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Complete the rotation of an app's secret
		 * @description Makes the secret from `connectedApp.clients.secrets.rotateStart` the only one. The old one is refused from here on, so call it once the app uses the new one. Fails if no rotation is under way.
		 */
		post: operations["connectedApp.clients.secrets.rotate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Cancel the rotation of an app's secret
		 * @description Drops the secret that `connectedApp.clients.secrets.rotateStart` made and leaves the old one in force, for instance when the new one got lost or leaked. Fails if no rotation is under way.
		 */
		post: operations["connectedApp.clients.secrets.rotateCancel"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/connected_apps/clients/{client_id}/secrets/rotate/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Start the rotation of an app's secret
		 * @description Makes a second secret, answered this once; from now on both are good. Give the new one to the app, then make the old one void with `connectedApp.clients.secrets.rotate`, or drop the new one with `connectedApp.clients.secrets.rotateCancel`. Fails while a rotation is under way and for public apps, which have no secret.
		 */
		post: operations["connectedApp.clients.secrets.rotateStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/crypto_wallets/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in with a blockchain wallet
		 * @description Completes what `cryptoWallets.authenticateStart` began: checks that the wallet signed the challenge. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
		 */
		post: operations["cryptoWallets.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/crypto_wallets/authenticate/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Start a login with a blockchain wallet
		 * @description Makes a challenge for the user's wallet to sign; pass the signature to `cryptoWallets.authenticate`. A wallet that nobody has becomes a new user first, unless the request names one. With `siwe_params` the challenge is a Sign-In with Ethereum message, with which the wallet warns users on a false site; otherwise it is the project's name and a random text.
		 */
		post: operations["cryptoWallets.authenticateStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/debug/whoami": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Find out which project the credentials belong to
		 * @description Answers the project of the ID and secret that the call was made with. Changes nothing, so it is the call to try new credentials or a connection with.
		 */
		get: operations["debug.whoami"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/email/risk": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check how risky an email address is
		 * @description Rates an address before you let it sign up or mail it: throwaway domains, addresses that bounce, role accounts. Sends no mail. In beta; the workspace needs access to it from Stytch.
		 */
		post: operations["fraud.email.risk"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/fingerprint/lookup": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Get the verdict on a device
		 * @description Looks up what Stytch's fingerprinting script found on the device, and whether to trust it. Call it in your backend before a sensitive step, with the telemetry ID that the browser got. Treat a 404 like a `BLOCK`.
		 */
		post: operations["fraud.fingerprint.lookup"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/idp/oauth/authorize": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Answer an authorization request of a Connected App
		 * @description Records what the user decided and makes the answer to the app's authorization request, after `idp.oauth.authorizeStart` checked it. Send the user's browser to the `redirect_uri` answered, whether it carries a code or an error. The code works once; the app redeems it for tokens. The user is given by exactly one of `session_token`, `session_jwt` and `user_id`.
		 */
		post: operations["idp.oauth.authorize"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/idp/oauth/authorize/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check an authorization request of a Connected App
		 * @description Call it with what came in the query of the app's authorization request, before asking the user for consent. Checks the request, and answers who asks, which of the scopes this user can grant, and whether consent must be asked for. The user is given by exactly one of `session_token`, `session_jwt` and `user_id`. Grants nothing; that is `idp.oauth.authorize`.
		 */
		post: operations["idp.oauth.authorizeStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/impersonation/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in as a user, for support
		 * @description Redeems the token that a person of your team gets in the Stytch dashboard with "Impersonate User", and opens a session of 60 minutes as that user. The token works once, the session cannot be extended, and its factor `impersonated` names who is behind it. Impersonation must be enabled for the project.
		 */
		post: operations["impersonation.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/m2m/clients": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create an M2M client
		 * @description Creates the identity of a service or script, which then gets access tokens with `m2m.token`. The `client_secret` is answered this once; store it before anything else. To move a client over from elsewhere, give the ID and secret it has already.
		 */
		post: operations["m2m.clients.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/m2m/clients/search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Find M2M clients
		 * @description Finds clients by ID, name or scope, or walks through all clients of the project if there is no query. Take `m2m.clients.get` where you have one ID.
		 */
		post: operations["m2m.clients.search"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/m2m/clients/{client_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get an M2M client
		 * @description Answers a client by its ID, with its scopes and status. The secret is never answered again, merely its last four characters.
		 */
		get: operations["m2m.clients.get"];
		/**
		 * Update an M2M client
		 * @description Changes what is given and leaves the rest as it is; `scopes` replaces the list before. With `status` a client is switched off and on again: an `inactive` one gets no new tokens, but those it has are good until they expire, at most an hour.
		 */
		put: operations["m2m.clients.update"];
		post?: never;
		/**
		 * Delete an M2M client
		 * @description Deletes a client for good, so that it gets no new tokens. Those it has are good until they expire, at most an hour. To switch it off for a while, set its `status` with `m2m.clients.update`.
		 */
		delete: operations["m2m.clients.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/m2m/clients/{client_id}/secrets/rotate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Complete the rotation of a client's secret
		 * @description Makes the secret from `m2m.clients.secrets.rotateStart` the only one. The old one is refused from here on, so call it once every place uses the new one. Fails if no rotation is under way.
		 */
		post: operations["m2m.clients.secrets.rotate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/m2m/clients/{client_id}/secrets/rotate/cancel": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Cancel the rotation of a client's secret
		 * @description Drops the secret that `m2m.clients.secrets.rotateStart` made and leaves the old one in force, for instance when the new one got lost or leaked. Fails if no rotation is under way.
		 */
		post: operations["m2m.clients.secrets.rotateCancel"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/m2m/clients/{client_id}/secrets/rotate/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Start the rotation of a client's secret
		 * @description Makes a second secret, answered this once; from now on both are good. Bring the new one to all places that use the old one, then make the old one void with `m2m.clients.secrets.rotate`, or drop the new one with `m2m.clients.secrets.rotateCancel`. Fails while a rotation is under way.
		 */
		post: operations["m2m.clients.secrets.rotateStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/magic_links": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Make a link token that you deliver yourself
		 * @description Makes a one-time token for a user and sends nothing: you put it into a link of your own and deliver that by your own mail, text message or chat. Redeem it with `magicLinks.authenticate`. Redeeming it verifies no email address or phone number, and mail scanners that open links use it up, so where you can let Stytch mail instead (`magicLinks.email.send`). Each call makes another token.
		 */
		post: operations["magicLinks.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/magic_links/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Redeem the token of a link
		 * @description Redeems the token that a clicked link brought to your redirect URL, whether Stytch mailed it or you delivered it. A token works once, so a repeat fails. Redeeming a mailed link verifies the address and makes a pending user active. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
		 */
		post: operations["magicLinks.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/magic_links/email/invite": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a pending user and mail an invitation
		 * @description Creates a user with status `pending` and mails one message with an invite link. The user becomes active when the link is redeemed with `magicLinks.authenticate`; until then `magicLinks.email.revokeInvite` takes the invitation back. Calling again mails again.
		 */
		post: operations["magicLinks.email.invite"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/magic_links/email/login_or_create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a link that logs in or signs up
		 * @description Mails one message. An active user gets a login link, a pending one a signup link; an address that nobody has becomes a new user first, who gets a signup link. Use it for a form where people need not say whether they have an account. Redeem the token with `magicLinks.authenticate`. Calling again mails again.
		 */
		post: operations["magicLinks.email.loginOrCreate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/magic_links/email/revoke_invite": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Take back an invitation
		 * @description Revokes the invitation that `magicLinks.email.invite` mailed to an address, as long as it is pending. Nothing is mailed.
		 */
		post: operations["magicLinks.email.revokeInvite"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/magic_links/email/send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a link to a user who exists
		 * @description Mails one message; an active user gets a login link, a pending one a signup link. An address that nobody has fails, which keeps strangers out but tells them who is registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the address to that user instead, and drops it again unless the link is redeemed within 5 minutes. Calling again mails again.
		 */
		post: operations["magicLinks.email.send"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/oauth/attach": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Tie an OAuth login to a user who exists
		 * @description Makes a one-time token to put on the start URL of an OAuth login (`oauth_attach_token`), so that the account at the provider is linked to the given user, not to a new one. Only needed where Stytch cannot match the two by a verified email address. Takes exactly one of `user_id`, `session_token` and `session_jwt`.
		 */
		post: operations["oauth.attach"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/oauth/authenticate": {
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
		 * @description Redeems the token that an OAuth login brought to your redirect URL, and answers the user along with the provider's own tokens. A token works once. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
		 */
		post: operations["oauth.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/otps/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Redeem a passcode
		 * @description Redeems a passcode that the user got by mail, text message or WhatsApp. It works once, and only the latest of an address or number does. Verifies that address or number and makes a pending user active. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
		 */
		post: operations["otps.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/otps/email/login_or_create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a passcode that logs in or signs up
		 * @description Mails one passcode. An address that nobody has becomes a new user first. Use it for a form where people need not say whether they have an account. Redeem the passcode with `otps.authenticate`, which takes the `email_id` of the answer. Calling again mails another and voids the one before.
		 */
		post: operations["otps.email.loginOrCreate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/otps/email/send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a passcode to a user who exists
		 * @description Mails one passcode. An address that nobody has fails, which keeps strangers out but tells them who is registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the address to that user instead, and drops it again unless the passcode is redeemed within 5 minutes. Redeem it with `otps.authenticate`, which takes the `email_id` of the answer. Calling again mails another and voids the one before.
		 */
		post: operations["otps.email.send"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/otps/sms/login_or_create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Text a passcode that logs in or signs up
		 * @description Sends one text message with a passcode; an unknown number becomes a new user first. Redeem it with `otps.authenticate`, which takes the `phone_id` of the answer. Each message is billed, so guard the form against bots that send to paid numbers; countries other than the US and Canada must be allowed in the dashboard. Calling again sends another and voids the one before.
		 */
		post: operations["otps.sms.loginOrCreate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/otps/sms/send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Text a passcode to a user who exists
		 * @description Sends one text message with a passcode; it is billed, and countries other than the US and Canada must be allowed in the dashboard. An unknown number fails, which tells who is registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the number to that user instead, and drops it again unless the passcode is redeemed within 5 minutes (`otps.authenticate`, with the `phone_id` of the answer). Calling again sends another and voids the one before.
		 */
		post: operations["otps.sms.send"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/otps/whatsapp/login_or_create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Send a passcode by WhatsApp that logs in or signs up
		 * @description Sends one WhatsApp message with a passcode; an unknown number becomes a new user first. Redeem it with `otps.authenticate`, which takes the `phone_id` of the answer. Each message is billed, so guard the form against bots. Calling again sends another and voids the one before.
		 */
		post: operations["otps.whatsapp.loginOrCreate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/otps/whatsapp/send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Send a passcode by WhatsApp to a user who exists
		 * @description Sends one WhatsApp message with a passcode, which is billed. An unknown number fails, which tells who is registered. Given a user (`user_id`, `session_token` or `session_jwt`), it adds the number to that user instead, and drops it again unless the passcode is redeemed within 5 minutes (`otps.authenticate`, with the `phone_id` of the answer). Calling again sends another and voids the one before.
		 */
		post: operations["otps.whatsapp.send"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/passwords": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a user with a password
		 * @description Creates a user who signs in by email address and password, and opens a session if `session_duration_minutes` is given. Nothing is mailed, so the address stays unverified until the user authenticates through it. An address that somebody has fails with `duplicate_email`; a user without a password gets one through a reset (`passwords.email.resetStart`).
		 */
		post: operations["passwords.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/passwords/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in with a password
		 * @description Checks the password of the user with an email address. Give `session_duration_minutes` to open a session; without it the user is merely authenticated. Even the right password fails with `reset_password` when it has turned up in a data breach, or after the first login by link, passcode or OAuth on the same address, lest somebody else had set it; start a reset then. Failed attempts count towards a lock of the user.
		 */
		post: operations["passwords.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/passwords/email/reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Set a new password with the token of a link
		 * @description Redeems the token that a reset link brought to your page, and sets the new password. A token works once. Ends all sessions that the user has, and authenticates the user; give `session_duration_minutes` to open a new session.
		 */
		post: operations["passwords.email.reset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/passwords/email/reset/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Mail a link to set a new password
		 * @description Mails one message with a link to your page for a new password, which `passwords.email.reset` then sets; a user without a password gets a first one this way. The mail also has a button to log in without the password. An address that nobody has fails. Calling again mails again.
		 */
		post: operations["passwords.email.resetStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/passwords/existing_password/reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Change a password, given the old one
		 * @description Sets a new password for a user who knows the old one, for instance on a settings page. Ends all sessions that the user has; give `session_duration_minutes` to open a new one. Nothing is mailed.
		 */
		post: operations["passwords.existingPassword.reset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/passwords/migrate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Take over a password from another system
		 * @description Stores the hash of a password that your users already have elsewhere, so that they keep it. An address that nobody has becomes a new user; a known user gets the password if they have none yet. Nothing is mailed. Limited to 100 requests a second.
		 */
		post: operations["passwords.migrate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/passwords/session/reset": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Change a password within a session
		 * @description Sets a new password for the user of a session, without asking for the old one. Takes exactly one of `session_token` and `session_jwt`, and the user must have authenticated by password, magic link or mailed passcode in the last five minutes. Ends all other sessions of the user.
		 */
		post: operations["passwords.sessions.reset"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/passwords/strength_check": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check whether a password would be accepted
		 * @description Rates a password by the rules of your project, without storing it, and says how to better it; use it while somebody is typing a new one. Which parts of `feedback` are filled depends on how the project rates passwords (`strength_policy`).
		 */
		post: operations["passwords.strengthCheck"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/projects/metrics": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Count what is in the project
		 * @description Answers how many users, organizations, members and M2M clients the project holds, for instance to watch its growth or the bounds of your plan.
		 */
		get: operations["project.metrics"];
		put?: never;
		post?: never;
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
		 * Get an access token for an M2M client
		 * @description Trades the ID and secret of an M2M client for an access token that is good for an hour. Takes the client's own credentials in place of the project's, so it can be called by the client itself. Each call makes a new token; use one until it expires. Further fields of the body can be put into the token by the project's template of custom claims.
		 */
		post: operations["m2m.token"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/rbac/policy": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the RBAC policy
		 * @description Answers the project's roles, resources and scopes, so that your backend can decide by itself what a user with certain roles may do. The policy seldom changes (it is edited in the dashboard), so keep it; Stytch's own clients fetch it again after five minutes.
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
	"/v1/rules/list": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * List the rules for devices and networks
		 * @description Walks through all rules that were set with `fraud.rules.set` or in the dashboard.
		 */
		post: operations["fraud.rules.list"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/rules/set": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Set or remove a rule for devices or networks
		 * @description Has lookups recommend your `action`, with the reason `RULE_MATCH`, for all devices or networks that match. Takes exactly one identifier; a rule it has already is replaced, and `NONE` removes it. If several rules match, the order is visitor ID, browser ID, visitor, browser, hardware and network fingerprint, then CIDR block, ASN, country. Fingerprints but the visitor's are shared by many people: a block hits them all.
		 */
		post: operations["fraud.rules.set"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sessions": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List a user's sessions
		 * @description Answers all sessions of a user that are neither expired nor revoked, for instance to show where they are logged in. Answers no tokens; revoke one by its `session_id` with `sessions.revoke`.
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
	"/v1/sessions/attest": {
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
		 * @description Takes a JWT that your own backend or another provider signed for the person, and opens a session for that user. Or, with a session given, adds the token to that as a factor. A Trusted Auth Token profile in the dashboard says who may issue such tokens and what their claims mean. Without `session_duration_minutes` no session is opened.
		 */
		post: operations["sessions.attest"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sessions/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a session, and extend it if asked
		 * @description Checks with Stytch whether a session is still active and answers it with its user; the place to notice a revoked session at once. Takes exactly one of `session_token` and `session_jwt`, and fails with `too_many_session_arguments` on both. A JWT may have expired: while its session lives it is answered anew. With `session_duration_minutes` the session is extended.
		 */
		post: operations["sessions.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sessions/exchange_access_token": {
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
		 * @description Opens a session for the user that the access token stands for, so that an app of your own can use everything a login can. The token must carry the scope `full_access`, which only your own (first-party) apps can have, must be at most 5 minutes old, and works here once. It must have been granted from a session, thus not with `user_id`. Without `session_duration_minutes` no session is opened.
		 */
		post: operations["sessions.exchangeAccessToken"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sessions/jwks/{project_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the keys that session JWTs are signed with
		 * @description Answers the project's public keys (JWKS), with which your backend verifies session JWTs without asking Stytch; take the one whose `kid` the JWT's header names. Keys change about every six months, and for a month both the old and the new one are answered, so cache them and fetch again on an unknown `kid`.
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
	"/v1/sessions/migrate": {
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
		 * @description For moving to Stytch without logging anybody out. Stytch shows the old session's token to the other provider's UserInfo endpoint, set in the dashboard, and opens a session for the user whose email address comes back. The user must exist already; this call creates none. Without `session_duration_minutes` no session is opened.
		 */
		post: operations["sessions.migrate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/sessions/revoke": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * End a session
		 * @description Ends one session at once, for a logout or for a device that was lost. Takes exactly one of `session_id`, `session_token` and `session_jwt`. A JWT issued before still passes local verification until it expires, at most five minutes later; `sessions.authenticate` refuses it right away.
		 */
		post: operations["sessions.revoke"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/totps": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Register an authenticator app
		 * @description Makes the shared secret for an authenticator app (TOTP) and the recovery codes that go with it. Show the QR code or the secret to the user; the registration counts once a first passcode has passed `totps.authenticate`. A user has only one app at a time; with another one active the call fails with `active_totp_exists`.
		 */
		post: operations["totps.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/totps/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a passcode of an authenticator app
		 * @description Checks the passcode that the user's app shows now; the one of the 30 seconds before and after passes too. Each works once. Usually a second factor: give the session that the user already has, and the app is added to it. The first one that passes completes the registration.
		 */
		post: operations["totps.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/totps/recover": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Use a recovery code in place of an authenticator app
		 * @description Checks a recovery code of a user who does not have their app at hand, and uses it up. Usually a second factor: give the session that the user already has. If the app is lost for good, remove it with `users.deleteTOTP` and register another.
		 */
		post: operations["totps.recover"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/totps/recovery_codes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Get a user's recovery codes
		 * @description Answers the recovery codes of a user's authenticator apps, for a user who wants to see them again. Makes no new ones. Ask for a fresh login before you show them, since each gets whoever holds it past the second factor.
		 */
		post: operations["totps.recoveryCodes"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a user
		 * @description Creates a user without sending or authenticating anything, for instance to move users over from elsewhere. Needs an `email` or a `phone_number`; an address that another user has fails with `duplicate_email`. Where people sign up by themselves, `magicLinks.email.loginOrCreate` creates them on the way.
		 */
		post: operations["users.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/biometric_registrations/{biometric_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The registered phone, by its ID from `biometric_registrations` of the user. */
				biometric_registration_id: components["parameters"]["BiometricRegistrationIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Remove a phone from the biometric logins of a user
		 * @description Takes a phone off its user that was registered for fingerprint or face unlock. Such registrations are made by Stytch's mobile SDKs; here you can end one from your backend, for instance after a theft.
		 */
		delete: operations["users.deleteBiometricRegistration"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/crypto_wallets/{crypto_wallet_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The wallet, by its ID from `crypto_wallets` of the user. */
				crypto_wallet_id: components["parameters"]["CryptoWalletIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Remove a blockchain wallet from a user
		 * @description Takes a wallet off its user, who can no longer sign in with it. The wallet itself and what it holds are not touched.
		 */
		delete: operations["users.deleteCryptoWallet"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/emails/{email_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The email address, by its ID from `emails` of the user. */
				email_id: components["parameters"]["EmailIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Remove an email address from a user
		 * @description Takes one email address off its user, who can no longer sign in with it. Nothing is mailed. To change an address, add the new one first (`magicLinks.email.send` with the user's `user_id`), or swap a user's only one with `users.exchangePrimaryFactor`.
		 */
		delete: operations["users.deleteEmail"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/oauth/{oauth_user_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The linked account, by its ID from `providers` of the user. */
				oauth_user_registration_id: components["parameters"]["OauthUserRegistrationIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Unlink an OAuth account from a user
		 * @description Removes the link between a user and their account at an OAuth provider, such as Google. Other ways in stay as they are, and the provider is not told.
		 */
		delete: operations["users.deleteOAuthRegistration"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/passwords/{password_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The password, by its ID from `password` of the user. */
				password_id: components["parameters"]["PasswordIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Remove the password of a user
		 * @description Removes the password of a user, who then has to sign in by other means. They can get a new one through a reset (`passwords.email.resetStart`).
		 */
		delete: operations["users.deletePassword"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/phone_numbers/{phone_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The phone number, by its ID from `phone_numbers` of the user. */
				phone_id: components["parameters"]["PhoneIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Remove a phone number from a user
		 * @description Takes one phone number off its user, who can no longer get passcodes on it. Nothing is sent. To change a number, add the new one first (`otps.sms.send` with the user's `user_id`), or swap a user's only one with `users.exchangePrimaryFactor`.
		 */
		delete: operations["users.deletePhoneNumber"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Find users
		 * @description Finds users by filters that all must pass, or walks through all users of the project if there are none. Slow at times (up to some nine seconds) and limited to 150 requests a minute, so keep it out of logins and use `users.get` where you have an ID.
		 */
		post: operations["users.search"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/totps/{totp_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The authenticator app, by its ID from `totps` of the user. */
				totp_id: components["parameters"]["TotpIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Remove an authenticator app from a user
		 * @description Takes an authenticator app (TOTP) off its user. A user has only one at a time, so delete the old one before a new one is made with `totps.create`, for instance after a change of phones.
		 */
		delete: operations["users.deleteTOTP"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/webauthn_registrations/{webauthn_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The passkey or security key, by its ID from `webauthn_registrations` of the user. */
				webauthn_registration_id: components["parameters"]["WebauthnRegistrationIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Remove a passkey or security key from a user
		 * @description Takes a passkey or security key off its user, for instance because it was lost. The device itself may go on offering a passkey, which then is refused.
		 */
		delete: operations["users.deleteWebAuthnRegistration"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/{user_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/**
		 * Get a user
		 * @description Answers one user with all ways in which they can sign in. The fields of the user stand in the answer itself, next to `status_code` and `request_id`, not under `user` as elsewhere.
		 */
		get: operations["users.get"];
		/**
		 * Change a user
		 * @description Changes what is given and leaves the rest. Metadata is merged at the top level. Email addresses and phone numbers cannot be added here, since the user must prove them: send to the new one with the user's `user_id` (`magicLinks.email.send`).
		 */
		put: operations["users.update"];
		post?: never;
		/**
		 * Delete a user
		 * @description Deletes a user for good, with their email addresses and phone numbers: nothing can be sent to them any more, and whoever signs up with one of those later is a new user.
		 */
		delete: operations["users.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/{user_id}/connected_apps": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		/**
		 * List the apps that a user has let in
		 * @description Answers the Connected Apps that the user has completed an authorization flow with, for instance to show what has access to the account. An app whose access was revoked (`users.revoke`) is not among them.
		 */
		get: operations["users.connectedApps"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
				/** @description The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
				connected_app_id: components["parameters"]["ConnectedAppIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Take back the access of an app to a user
		 * @description Ends the access of one Connected App to a user, and revokes all tokens it was issued on the user's behalf. It gets new ones only after the user has gone through another authorization flow. Find the apps with `users.connectedApps`.
		 */
		post: operations["users.revoke"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/{user_id}/exchange_primary_factor": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		/**
		 * Swap a user's only email address or phone number
		 * @description Puts another email address or phone number in the place of the only one a user has; an address can become a number and the other way round. Fails unless the user has exactly one factor. The user proves nothing here, so use it with care, for instance from a support desk that has checked who is asking.
		 */
		put: operations["users.exchangePrimaryFactor"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/users/{user_id}/external_id": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Remove your own ID from a user
		 * @description Removes the `external_id` of a user, who from then on is known by Stytch's `user_id` only. To change it, set another one with `users.update` instead.
		 */
		delete: operations["users.deleteExternalId"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/verdict_reasons/list": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * List verdict reasons and their overrides
		 * @description Answers the reasons that can be overridden, each with the action it leads to by default and by your override. Lookups know further reasons, which cannot.
		 */
		post: operations["fraud.verdictReasons.list"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/verdict_reasons/override": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Override what a verdict reason leads to
		 * @description Has lookups recommend another action for a reason than Stytch's own, in the whole project: say, `ALLOW` for `VIRTUAL_MACHINE` where many customers work on virtual desktops. For single devices or networks set a rule with `fraud.rules.set`.
		 */
		post: operations["fraud.verdictReasons.override"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/webauthn/authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in with a passkey or security key
		 * @description Completes what `webauthn.authenticateStart` began: checks the signature that the user's key made. Give `session_duration_minutes` to open a session; without it the user is merely authenticated.
		 */
		post: operations["webauthn.authenticate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/webauthn/authenticate/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Start a login with a passkey or security key
		 * @description Answers what the browser needs to have a challenge signed by a key: pass it to `navigator.credentials.get`, and what that gives to `webauthn.authenticate`. Without a `user_id` the user picks one of their passkeys for the domain; for that set `return_passkey_credential_options`, and for the browser's own functions `use_base64_url_encoding`.
		 */
		post: operations["webauthn.authenticateStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/webauthn/credentials/{user_id}/{domain}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
				/** @description Domain that the keys were registered for, without scheme or port. */
				domain: components["parameters"]["WebauthnDomainPath"];
			};
			cookie?: never;
		};
		/**
		 * List a user's keys for a domain
		 * @description Answers the public keys of the passkeys and security keys that a user has registered for a domain, for instance to copy them elsewhere. For their labels see `webauthn_registrations` of the user.
		 */
		get: operations["webauthn.listCredentials"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/webauthn/register": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Register a passkey or security key
		 * @description Completes what `webauthn.registerStart` began: checks what the browser made, and stores the key with the user. Give the session that the user already has and the key is added to it as a further factor, or `session_duration_minutes` alone to open one.
		 */
		post: operations["webauthn.register"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/webauthn/register/start": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Start registering a passkey or security key
		 * @description Answers what the browser needs to make a new key for a user: pass it to `navigator.credentials.create`, and what that gives to `webauthn.register`. Nothing is registered before that. For passkeys set `return_passkey_credential_options`, and for the browser's own functions `use_base64_url_encoding`.
		 */
		post: operations["webauthn.registerStart"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/webauthn/{webauthn_registration_id}": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The passkey or security key, by its ID from `webauthn_registrations` of the user. */
				webauthn_registration_id: components["parameters"]["WebauthnRegistrationIdPath"];
			};
			cookie?: never;
		};
		get?: never;
		/**
		 * Rename a passkey or security key
		 * @description Gives a key another label, so that the user can tell it from their others. The key itself stays as it is; to remove it, call `users.deleteWebAuthnRegistration`.
		 */
		put: operations["webauthn.update"];
		post?: never;
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
		/** @description Who made the app and whether it can keep a secret: your own (`first_party`) or another maker's (`third_party`), with `_public` for browser, mobile and desktop apps, which have no client secret and must use PKCE. */
		ConnectedAppClientType: ConnectedAppClientType;
		/** @description Name of the app, for people. Shown where consent is asked for. */
		ConnectedAppName: ConnectedAppName;
		/** @description What the app is for, in your words. */
		ConnectedAppDescription: ConnectedAppDescription;
		/** @description Where the app may have people sent back to after they decided on access. An authorization request names one of these as its `redirect_uri`, else it is refused. */
		ConnectedAppRedirectUrlList: ConnectedAppRedirectUrlList;
		/** @description Where the app may have people sent to after a logout by OpenID Connect. */
		ConnectedAppLogoutUrlList: ConnectedAppLogoutUrlList;
		/** @description Whether the app's access tokens may carry the scope `full_access` and be turned into sessions of the user with `sessions.exchangeAccessToken`. For your own (first-party) apps only. */
		ConnectedAppFullAccess: ConnectedAppFullAccess;
		/** @description Whether the app gets `offline_access`, thus refresh tokens, without the user being asked. For your own (first-party) apps only. */
		ConnectedAppOfflineConsentBypass: ConnectedAppOfflineConsentBypass;
		/** @description For how many minutes an access token of the app is good. 60 unless you set it. */
		AccessTokenExpiryMinutes: AccessTokenExpiryMinutes;
		/** @description A further audience for the `aud` of the app's access tokens, such as the address of your API. */
		AccessTokenCustomAudience: AccessTokenCustomAudience;
		/** @description Custom claims for the app's access tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
		AccessTokenTemplate: AccessTokenTemplate;
		/** @description Custom claims for the app's ID tokens, as the text of a JSON object. It may hold template variables. `{}` for none. */
		IdTokenTemplate: IdTokenTemplate;
		/** @description The HTTP status, repeated in the body. 2xx on success. */
		StatusCode: StatusCode;
		/** @description Identifies this call in Stytch's logs; quote it to their support. */
		RequestId: RequestId;
		/** @description Identifies a Connected App. It is the `client_id` that the app itself presents in OAuth, `connected-app-live-` or `connected-app-test-` and a UUID. */
		ConnectedAppId: ConnectedAppId;
		/** @description The last four characters of the client's secret, to tell which one a service uses. */
		ClientSecretLastFour: ClientSecretLastFour;
		/** @description The last four characters of the secret that a rotation has made. `null` while none is under way. */
		NextClientSecretLastFour: NextClientSecretLastFour;
		/** @description State of the app. `active` for one that people can grant access to. */
		ConnectedAppStatus: ConnectedAppStatus;
		/** @description A new Connected App, with its secret if it is of a kind that keeps one. */
		ConnectedAppWithClientSecret: ConnectedAppWithClientSecret;
		/** @description What Stytch answers when a call fails. */
		Error: Error;
		/** @description An app, yours or another maker's, that may ask your users for access over OAuth; your project is its authorization server. */
		ConnectedApp: ConnectedApp;
		/** @description Where this page stands among all results. */
		ClientSearchResultsMetadata: ClientSearchResultsMetadata;
		/** @description A Connected App in the middle of a rotation, with the secret that comes next. */
		ConnectedAppWithNextClientSecret: ConnectedAppWithNextClientSecret;
		/** @description Chain of the wallet. All that are compatible with Ethereum count as `ethereum`. */
		CryptoWalletType: CryptoWalletType;
		/** @description Address of the wallet on its chain. */
		CryptoWalletAddress: CryptoWalletAddress;
		/** @description Token of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_jwt`. */
		ExistingSessionToken: ExistingSessionToken;
		/** @description JWT of a session that the person already has: the new factor is added to it, and no new session is opened. Ignored when it belongs to somebody else. Not together with `session_token`. */
		ExistingSessionJwt: ExistingSessionJwt;
		/** @description How many minutes from now the session lives; one that exists already is extended to that. From 5 to 527040 minutes (366 days). Left out, the B2B API opens a session of 60 minutes and the consumer API opens none. */
		SessionDurationMinutes: SessionDurationMinutes;
		/** @description Your own claims, kept with the session and put into its JWT. They are merged with those it has; `null` as value removes one. Together at most 4 kB; `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` are ignored. */
		SessionCustomClaims: SessionCustomClaims;
		/** @description What Stytch's fingerprinting script gave the browser for this attempt. Stytch then looks up the fingerprint, stores device and place with the member or user, and answers them. Needs Device Fingerprinting enabled for the workspace. */
		TelemetryId: TelemetryId;
		/** @description Identifies a user across the project. `user-live-` or `user-test-`, then a UUID. */
		UserId: UserId;
		/** @description Your own ID for the user, unique in the project; calls then take it in place of Stytch's. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
		UserExternalId: UserExternalId;
		/** @description `active` users get login links; `pending` ones have not proved themselves yet, get signup links, and become active with their first successful authentication. */
		UserStatus: UserStatus;
		/** @description What the user is called. Each part may be left out. */
		UserName: UserName;
		/** @description Identifies an email address of a user. `email-live-` or `email-test-`, then a UUID. */
		EmailId: EmailId;
		/** @description An email address of a user. A user may have several; each belongs to one user only. */
		UserEmail: UserEmail;
		/** @description Identifies a phone number of a user. `phone-number-live-` or `phone-number-test-`, then a UUID. */
		PhoneId: PhoneId;
		/** @description A phone number of a user, for one-time passcodes. */
		UserPhoneNumber: UserPhoneNumber;
		/** @description An account at an OAuth provider with which the user signs in. */
		OauthProvider: OauthProvider;
		/** @description Identifies the registration of a passkey or security key. `webauthn-registration-live-` or `webauthn-registration-test-`, then a UUID. */
		WebauthnRegistrationId: WebauthnRegistrationId;
		/** @description A passkey or security key that the user registered. */
		WebauthnRegistration: WebauthnRegistration;
		/** @description Identifies the registration of an authenticator app. `totp-live-` or `totp-test-`, then a UUID. */
		TotpId: TotpId;
		/** @description An authenticator app (TOTP) of the user. */
		TotpRegistration: TotpRegistration;
		/** @description A blockchain wallet with which the user signs in. */
		CryptoWallet: CryptoWallet;
		/** @description A phone that the user unlocks by fingerprint or face to sign in. */
		BiometricRegistration: BiometricRegistration;
		/** @description That the user has a password; the password itself is never answered. */
		UserPassword: UserPassword;
		/** @description ID of a role of the project's RBAC policy, as chosen in the dashboard. `stytch_user` is predefined. What several roles permit adds up. */
		RoleId: RoleId;
		/** @description Your own data about the user, which only backends can write (frontends may read it): plan, billing ID. At most 20 top-level keys and 4 KB; no place for sensitive data. An update merges top-level keys, and `null` removes one. */
		TrustedMetadata: TrustedMetadata;
		/** @description Your own data, which the user can overwrite from the frontend: preferences, nothing that decides over access. At most 20 top-level keys and 4 KB. An update merges top-level keys, and `null` removes one. */
		UntrustedMetadata: UntrustedMetadata;
		/** @description A person's account in the project, with all ways in which they can sign in. */
		User: User;
		/** @description Identifies a session, without being a credential for it. `session-live-` or `session-test-`, then a UUID. */
		SessionId: SessionId;
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
		/** @description Where the user's request came from. Stytch only sees your backend, so pass on what the browser or app sent; it is kept for fraud detection and for `options` where a link or passcode is redeemed. */
		Attributes: Attributes;
		/** @description A user's login on one device. It lives until `expires_at` or until it is revoked, and records how the user proved themselves. */
		Session: Session;
		/** @description Opaque secret of the session, good until the session ends or is revoked. Keep it where scripts cannot read it, such as an `HttpOnly` cookie. An answer that opened no session has an empty string here. */
		SessionToken: SessionToken;
		/** @description The session as a JWT signed with RS256, which your backend can verify by itself with the project's JWKS. Expires after five minutes, however long the session lives. An answer that opened no session has an empty string here. */
		SessionJwt: SessionJwt;
		/** @description Whether this person has been seen with the value before. */
		DeviceAttributeDetails: DeviceAttributeDetails;
		/** @description Device and place of the attempt, found with the `telemetry_id` of the request. Missing without one and when the lookup found nothing. */
		DeviceInfo: DeviceInfo;
		/** @description The user who gets the new way to sign in, by its ID or your own external ID. Only one of `user_id`, `session_token` and `session_jwt`. */
		TargetUserReference: TargetUserReference;
		/** @description Token of a session of the user who gets the new way to sign in. */
		TargetSessionToken: TargetSessionToken;
		/** @description JWT of a session of the user who gets the new way to sign in. */
		TargetSessionJwt: TargetSessionJwt;
		/** @description Whether this call created the user. Not for the browser, since it tells who is registered. */
		UserCreated: UserCreated;
		/** @description What to do with the request: `ALLOW` it, `BLOCK` it, or `CHALLENGE` the person to prove more (a second factor, a captcha) before it goes on. */
		FraudAction: FraudAction;
		/** @description Names of your own, kept with the telemetry ID so that you can find the lookup in the dashboard. Each at most 65 characters out of letters, digits, `_`, `-`, `+`, `.` and `@`. */
		FraudExternalMetadata: FraudExternalMetadata;
		/** @description The cookie of Stytch's fingerprinting on the device, `visitor-` and a UUID. Unique to one person's browser, but gone when cookies are cleared or the window is a private one. */
		VisitorId: VisitorId;
		/** @description Made of the visitor ID and the network fingerprint, `browser-id-` and a UUID. Unique like the visitor ID and as easily shed. */
		BrowserId: BrowserId;
		/** @description The most specific fingerprint, `visitor-fingerprint-` and a UUID. A hash of what the device gives away, without cookie or IP address, so it stays the same in private windows and behind a VPN. */
		VisitorFingerprint: VisitorFingerprint;
		/** @description Fingerprint of the browser and its very version, `browser-fingerprint-` and a UUID. Many people share one. */
		BrowserFingerprint: BrowserFingerprint;
		/** @description Fingerprint of the operating system and processor architecture, `hardware-fingerprint-` and a UUID. Many people share one. */
		HardwareFingerprint: HardwareFingerprint;
		/** @description Fingerprint of how the device talks TLS, `network-fingerprint-` and a UUID. The least specific one; very many people share it. */
		NetworkFingerprint: NetworkFingerprint;
		/** @description A sign of trouble that lookups find, such as `VIRTUAL_MACHINE` or `HEADLESS_BROWSER_AUTOMATION`. `RULE_MATCH` says that one of your rules decided. */
		FraudVerdictReason: FraudVerdictReason;
		/** @description By what a rule matches devices or networks. A verdict has it only with the reason `RULE_MATCH`. */
		FraudRuleType: FraudRuleType;
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
		/** @description A Connected App as far as everybody may know it, for instance to say on a consent page who asks for access. */
		ConnectedAppPublic: ConnectedAppPublic;
		/** @description Whether the person must be asked. If not, the authorization can be submitted at once with `consent_granted` true. */
		IdpConsentRequired: IdpConsentRequired;
		/** @description A scope that the app asked for, and whether this person can grant it. */
		IdpScopeResult: IdpScopeResult;
		/** @description The scopes asked for, each with whether the person can grant it. */
		IdpScopeResultList: IdpScopeResultList;
		/** @description What the client may have its tokens say it may do, in words of your own such as `read:users`. A token carries all of them, or those that the token request names. */
		M2mScopeList: M2mScopeList;
		/** @description Name of the client, for people. */
		M2mClientName: M2mClientName;
		/** @description What the client is for, in your words. */
		M2mClientDescription: M2mClientDescription;
		/** @description Your own data about the client, such as the team that runs it. At most 20 top-level keys and 4 KB; no place for sensitive data. */
		M2mTrustedMetadata: M2mTrustedMetadata;
		/** @description Identifies an M2M client; it is the `client_id` of its token requests. `m2m-client-live-` or `m2m-client-test-` and a UUID, unless you chose another when you created it. */
		M2mClientId: M2mClientId;
		/** @description Whether the client gets tokens (`active`) or none until it is activated again (`inactive`). */
		M2mClientStatus: M2mClientStatus;
		/** @description A new M2M client, with its secret. */
		M2mClientWithClientSecret: M2mClientWithClientSecret;
		/** @description One condition of a client search. `filter_name` says what is compared, `filter_value` with what. */
		M2mClientSearchFilter: M2mClientSearchFilter;
		/** @description Which clients to find. Without a query, or with no operands, it is all of the project. */
		M2mClientSearchQuery: M2mClientSearchQuery;
		/** @description A service or script that authenticates to your services as itself, without a person behind it. */
		M2mClient: M2mClient;
		/** @description An M2M client in the middle of a rotation, with the secret that comes next. */
		M2mClientWithNextClientSecret: M2mClientWithNextClientSecret;
		/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
		UserReference: UserReference;
		/** @description PKCE verifier, of which `code_challenge` was given when the link was requested. Needed then, and only then. */
		CodeVerifier: CodeVerifier;
		/** @description Refuse the token or passcode unless it is redeemed from where it was asked for. Compares `attributes` of this call with those of the call that made it. */
		AttributeMatchOptions: AttributeMatchOptions;
		/** @description Whether all other sessions of the user must end. Stytch has ended its own; act on it if you keep sessions yourself. */
		ResetSessions: ResetSessions;
		/** @description Language of the message, as an IETF BCP 47 tag. English where it is left out. */
		Locale: Locale;
		/**
		 * Format: uri
		 * @description Where an active user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default login redirect URL; without one the call fails.
		 */
		LoginMagicLinkUrl: LoginMagicLinkUrl;
		/**
		 * Format: uri
		 * @description Where a new or pending user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default signup redirect URL; without one the call fails.
		 */
		SignupMagicLinkUrl: SignupMagicLinkUrl;
		/**
		 * @description For how many minutes a login link works. From 5 to 10080 (a week).
		 * @default 60
		 */
		LoginExpirationMinutes: LoginExpirationMinutes;
		/**
		 * @description For how many minutes a signup link works. From 5 to 10080 (a week, the default).
		 * @default 10080
		 */
		SignupExpirationMinutes: SignupExpirationMinutes;
		/** @description Look of the login mail, by the ID of a template of the type "Magic links - Login" from the dashboard. Default is the project's default template. */
		LoginTemplateId: LoginTemplateId;
		/** @description Look of the signup mail, by the ID of a template of the type "Magic links - Sign-up" from the dashboard. Default is the project's default template. */
		SignupTemplateId: SignupTemplateId;
		/**
		 * @description Whether a new user starts as `pending` instead of `active`, until they authenticate. Set it if people should count as users only once they have proved their address or number.
		 * @default false
		 */
		CreateUserAsPending: CreateUserAsPending;
		/** @description PKCE challenge: base64url of the SHA-256 of a verifier that the requesting device keeps. The link can then be redeemed only with that verifier, thus only from that device. */
		CodeChallenge: CodeChallenge;
		/**
		 * @description For how many minutes the passcode works. From 1 to 10.
		 * @default 2
		 */
		OtpExpirationMinutes: OtpExpirationMinutes;
		/** @description Look of the mail to an active user, by the ID of a template of the type "OTP - Login" from the dashboard. Default is the project's default template. */
		OtpLoginTemplateId: OtpLoginTemplateId;
		/** @description Look of the mail to a new or pending user, by the ID of a template of the type "OTP - Sign-up" from the dashboard. Default is the project's default template. */
		OtpSignupTemplateId: OtpSignupTemplateId;
		/** @description Where the passcode is sent, in E.164 form such as `+12025550162`. In test projects `+10000000000` works without anything being sent. */
		OtpPhoneNumber: OtpPhoneNumber;
		/** @description Language of the message, as an IETF BCP 47 tag. English where it is left out. */
		OtpLocale: OtpLocale;
		/** @description The password from now on. Every UTF-8 character may occur, spaces and emojis too. One that breaks the project's rules on strength and breaches is refused; ask `passwords.strengthCheck` before. */
		PasswordToSet: PasswordToSet;
		/** @description The password as it was typed. Every UTF-8 character may occur, spaces and emojis too. */
		PasswordAttempt: PasswordAttempt;
		/**
		 * @description Minutes until the reset link stops working, from 5 to 10080 (a week).
		 * @default 30
		 */
		PasswordResetExpirationMinutes: PasswordResetExpirationMinutes;
		/** @description The hash as your old system stored it. Base64 for `scrypt` and `pbkdf_2`; `scrypt` may instead be in PHC form, which has its parameters inside, as the encoded form of `argon_2i` and `argon_2id` has. */
		PasswordHash: PasswordHash;
		/** @description The algorithm that `hash` was made with. For `pbkdf_2`, and where `hash` does not have its parameters inside, give them in the `*_config` field of that algorithm. */
		PasswordHashType: PasswordHashType;
		/** @description What the password was salted with before it was hashed with MD5, SHA-1 or SHA-512. Left out for hashes without salt. */
		PasswordSaltConfig: PasswordSaltConfig;
		/** @description How an Argon2 hash was made. Needed when `hash` is in hex; the encoded form says it itself. */
		PasswordArgon2Config: PasswordArgon2Config;
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
		/** @description The token in question, and which Connected App asks about it. */
		OauthIntrospectionRequest: OauthIntrospectionRequest;
		/** @description What a good token says. Custom claims of the token stand beside the fields listed here. */
		OauthActiveToken: OauthActiveToken;
		/** @description The token is expired, revoked, unknown, or not the asking app's. Nothing more is said about it. */
		OauthInactiveToken: OauthInactiveToken;
		/** @description What the OAuth endpoints answer when a call fails, in the form of RFC 6749. */
		OauthError: OauthError;
		/** @description The credentials of an M2M client, and what the token shall be good for. */
		OauthTokenRequest: OauthTokenRequest;
		/** @description An access token, and how to use it. */
		OauthToken: OauthToken;
		/** @description Actions on one resource, which a role allows or a scope asks for. */
		RbacPolicyPermission: RbacPolicyPermission;
		/** @description A named set of permissions that is given to people. What several roles permit adds up. */
		RbacPolicyRole: RbacPolicyRole;
		/** @description A kind of thing that access is decided about, such as your app's documents. */
		RbacPolicyResource: RbacPolicyResource;
		/** @description A named set of permissions that a person can hand on to a Connected App. Only who has all of them through roles can grant the scope. */
		RbacPolicyScope: RbacPolicyScope;
		/** @description Who may do what in a project: the roles, the resources with their actions, and the scopes. Made in the dashboard, in the section RBAC; the `stytch` ones come with Stytch. */
		RbacPolicy: RbacPolicy;
		/** @description What lookups recommend when the rule matches: `ALLOW` (not for countries), `CHALLENGE` or `BLOCK`. `NONE` removes the rule. */
		FraudRuleAction: FraudRuleAction;
		/** @description Network by its addresses, such as `203.0.113.0/24`, or a single IP address. The prefix is 16 to 32. Of several blocks that match, the smallest counts; among equal ones `BLOCK` comes before `CHALLENGE` and that before `ALLOW`. */
		FraudRuleCidrBlock: FraudRuleCidrBlock;
		/** @description Network by the number of its operator (autonomous system number), from 0 to 4294967295, written as a string. */
		FraudRuleAsn: FraudRuleAsn;
		/** @description Country that the IP address belongs to, as two letters of ISO 3166-1 such as `DE`. Takes no `ALLOW`. */
		FraudRuleCountryCode: FraudRuleCountryCode;
		/** @description A rule that overrules the verdict on matching devices or networks. Of the nine identifiers one is set, the one that `rule_type` names; the others are empty strings. */
		FraudRule: FraudRule;
		/** @description Also ask whether the user's roles permit this action. If they do not, the call fails with 403; if they do, the answer's `verdict` says through which roles. */
		AuthorizationCheck: AuthorizationCheck;
		/** @description Why the `authorization_check` of the request was passed. Only there if the request had one. */
		AuthorizationVerdict: AuthorizationVerdict;
		/** @description Public key that session JWTs are signed with, as JSON Web Key (RFC 7517). */
		Jwk: Jwk;
		/** @description Codes that stand in for the app when the user has lost it (`totps.recover`), each good for one use. Show them once and tell the user to keep them safe. */
		TotpRecoveryCodeList: TotpRecoveryCodeList;
		/** @description One condition of a user search. `filter_name` says what is compared, `filter_value` with what. */
		UserSearchFilter: UserSearchFilter;
		/** @description Which users to find. Without a query, or with no operands, it is all of the project. */
		UserSearchQuery: UserSearchQuery;
		/** @description A Connected App that one person has let into the account, with what it was allowed. */
		GrantedConnectedApp: GrantedConnectedApp;
		/** @description A sign of trouble, and what lookups recommend because of it, Stytch's `default_action` unless you override it. */
		FraudVerdictReasonAction: FraudVerdictReasonAction;
		/** @description Domain that the key belongs to, without scheme or port, usually `window.location.hostname` of your page. A key works only for the domain it was registered with. */
		WebauthnDomain: WebauthnDomain;
		/**
		 * @description Whether binary values in the options are in base64url, which the browser's own `navigator.credentials` needs, instead of plain base64.
		 * @default false
		 */
		WebauthnBase64UrlEncoding: WebauthnBase64UrlEncoding;
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
		/** @description No Connected App of the project has this ID. */
		ConnectedAppNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description The project knows no such wallet. */
		CryptoWalletNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description No user of the project has this ID or external ID. */
		UserNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description Stytch knows no such telemetry ID, or it has expired. Treat it like a `BLOCK`, since attackers make IDs up to evade the check. */
		TelemetryIdNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description The project has no such Connected App, or no such user. */
		ConnectedAppOrUserNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description No M2M client of the project has this ID. */
		M2mClientNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description Stytch knows no such magic-link token. */
		MagicLinkNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description No user of the project has this email address. Where the request names a user or session as well, that one may be what is missing. */
		EmailNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description There is no such passcode for this address or number. */
		OtpCodeNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description No user of the project has this phone number. Where the request names a user or session as well, that one may be what is missing. */
		PhoneNumberNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description There is no such session, or it has ended. */
		SessionNotFound: {
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
		/** @description The project has no such profile of trusted tokens. Where the request names a session as well, that one may be what is missing. */
		TrustedTokenProfileNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description The session is valid, but no role of its user permits what `authorization_check` asks for. */
		UserNotPermitted: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description Stytch knows no such access token, or it can no longer be exchanged. */
		AccessTokenNotFound: {
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
		/** @description No user of the project has a phone registered under this ID. */
		BiometricRegistrationNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description No user of the project has a linked account with this ID. */
		OauthUserRegistrationNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description No user of the project has a password with this ID. */
		PasswordNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description No user of the project has an authenticator app with this ID. */
		TotpNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description The project knows no such passkey or security key. */
		WebauthnRegistrationNotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
	};
	parameters: {
		/** @description The Connected App, by the `client_id` that it presents in OAuth. */
		ConnectedAppClientIdPath: string;
		/** @description The M2M client, by its ID. */
		M2mClientIdPath: string;
		/** @description The project that the client belongs to. */
		OauthProjectIdPath: string;
		/** @description The project whose keys are asked for, the same ID that calls authenticate with. */
		ProjectIdPath: string;
		/** @description The registered phone, by its ID from `biometric_registrations` of the user. */
		BiometricRegistrationIdPath: string;
		/** @description The wallet, by its ID from `crypto_wallets` of the user. */
		CryptoWalletIdPath: string;
		/** @description The email address, by its ID from `emails` of the user. */
		EmailIdPath: string;
		/** @description The linked account, by its ID from `providers` of the user. */
		OauthUserRegistrationIdPath: string;
		/** @description The password, by its ID from `password` of the user. */
		PasswordIdPath: string;
		/** @description The phone number, by its ID from `phone_numbers` of the user. */
		PhoneIdPath: string;
		/** @description The authenticator app, by its ID from `totps` of the user. */
		TotpIdPath: string;
		/** @description The passkey or security key, by its ID from `webauthn_registrations` of the user. */
		WebauthnRegistrationIdPath: string;
		/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
		UserIdPath: string;
		/** @description The Connected App, by its ID, which is the `client_id` it uses in OAuth. */
		ConnectedAppIdPath: string;
		/** @description Domain that the keys were registered for, without scheme or port. */
		WebauthnDomainPath: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	"connectedApp.clients.create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					client_type: ConnectedAppClientType;
					client_name?: ConnectedAppName;
					client_description?: ConnectedAppDescription;
					/**
					 * Format: uri
					 * @description Picture to show beside the name where consent is asked for.
					 */
					logo_url?: string;
					redirect_urls?: ConnectedAppRedirectUrlList;
					post_logout_redirect_urls?: ConnectedAppLogoutUrlList;
					full_access_allowed?: ConnectedAppFullAccess;
					bypass_consent_for_offline_access?: ConnectedAppOfflineConsentBypass;
					access_token_expiry_minutes?: AccessTokenExpiryMinutes;
					access_token_custom_audience?: AccessTokenCustomAudience;
					access_token_template_content?: AccessTokenTemplate;
					id_token_template_content?: IdTokenTemplate;
				};
			};
		};
		responses: {
			/** @description The new app, and its secret if it has one. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connected_app: ConnectedAppWithClientSecret;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"connectedApp.clients.search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The `next_cursor` of the page before. Left out, the first page is answered. */
					cursor?: string;
					/**
					 * @description How many apps a page holds, at most 1000.
					 * @default 100
					 */
					limit?: number;
				};
			};
		};
		responses: {
			/** @description One page of apps. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The apps of this page. */
						connected_apps: ConnectedApp[];
						results_metadata: ClientSearchResultsMetadata;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"connectedApp.clients.get": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The Connected App, by the `client_id` that it presents in OAuth. */
				client_id: components["parameters"]["ConnectedAppClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The app. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connected_app: ConnectedApp;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["ConnectedAppNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"connectedApp.clients.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The Connected App, by the `client_id` that it presents in OAuth. */
				client_id: components["parameters"]["ConnectedAppClientIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					client_name?: ConnectedAppName;
					client_description?: ConnectedAppDescription;
					/**
					 * Format: uri
					 * @description Picture to show beside the name where consent is asked for.
					 */
					logo_url?: string;
					redirect_urls?: ConnectedAppRedirectUrlList;
					post_logout_redirect_urls?: ConnectedAppLogoutUrlList;
					full_access_allowed?: ConnectedAppFullAccess;
					bypass_consent_for_offline_access?: ConnectedAppOfflineConsentBypass;
					access_token_expiry_minutes?: AccessTokenExpiryMinutes;
					access_token_custom_audience?: AccessTokenCustomAudience;
					access_token_template_content?: AccessTokenTemplate;
					id_token_template_content?: IdTokenTemplate;
				};
			};
		};
		responses: {
			/** @description The app as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connected_app: ConnectedApp;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["ConnectedAppNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"connectedApp.clients.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The Connected App, by the `client_id` that it presents in OAuth. */
				client_id: components["parameters"]["ConnectedAppClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The app is gone. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						client_id: ConnectedAppId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["ConnectedAppNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"connectedApp.clients.secrets.rotate": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The Connected App, by the `client_id` that it presents in OAuth. */
				client_id: components["parameters"]["ConnectedAppClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The app with the new secret alone. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connected_app: ConnectedApp;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["ConnectedAppNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"connectedApp.clients.secrets.rotateCancel": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The Connected App, by the `client_id` that it presents in OAuth. */
				client_id: components["parameters"]["ConnectedAppClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The app with the old secret alone. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connected_app: ConnectedApp;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["ConnectedAppNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"connectedApp.clients.secrets.rotateStart": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The Connected App, by the `client_id` that it presents in OAuth. */
				client_id: components["parameters"]["ConnectedAppClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The app with both secrets in force. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						connected_app: ConnectedAppWithNextClientSecret;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["ConnectedAppNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"cryptoWallets.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					crypto_wallet_type: CryptoWalletType;
					crypto_wallet_address: CryptoWalletAddress;
					/** @description What the wallet made of the challenge; for Ethereum the hex string that `personal_sign` gives. */
					signature: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description Who authenticated, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
						/** @description What the signed Sign-In with Ethereum message said. Only there if the challenge was one. */
						siwe_params?: {
							/** @description The site that asked for the signature. */
							domain: string;
							/** @description What the user signed in to. */
							uri: string;
							/** @description The chain by its EIP-155 number, in a string. */
							chain_id: string;
							/** @description What else the login was about, as URIs. */
							resources: string[];
							status_code: StatusCode;
							/**
							 * Format: date-time
							 * @description When the message was made.
							 */
							issued_at?: string;
							/** @description Your own ID for the login, if the challenge was made with one. */
							message_request_id?: string;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["CryptoWalletNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"cryptoWallets.authenticateStart": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					crypto_wallet_type: CryptoWalletType;
					crypto_wallet_address: CryptoWalletAddress;
					user_id?: TargetUserReference;
					session_token?: TargetSessionToken;
					session_jwt?: TargetSessionJwt;
					/** @description What the Sign-In with Ethereum message (EIP-4361) is to say. Only for wallets of the type `ethereum`. */
					siwe_params?: {
						/** @description Your site, as an RFC 3986 authority such as `app.example.com`. The wallet compares it with the page. */
						domain: string;
						/** @description What the user signs in to, as an RFC 3986 URI. */
						uri: string;
						/** @description What else the login is about, as RFC 3986 URIs, such as the link to your terms. May be empty. */
						resources: string[];
						/**
						 * @description The chain by its EIP-155 number, in a string, from `1` to `9223372036854775771`. `1`, the Ethereum main net, where it is left out.
						 * @default 1
						 */
						chain_id?: string;
						/** @description What the user asserts by signing, for people to read. ASCII on one line; reserved and unreserved characters of RFC 3986 and spaces. */
						statement?: string;
						/**
						 * Format: date-time
						 * @description When the message was made, in UTC. Default is now.
						 */
						issued_at?: string;
						/**
						 * Format: date-time
						 * @description When the signed message begins to be valid, in UTC. Default is now.
						 */
						not_before?: string;
						/** @description Your own ID for this login, out of characters that RFC 3986 allows in a path (`pchar`). */
						message_request_id?: string;
					};
				};
			};
		};
		responses: {
			/** @description The challenge to sign. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						/** @description The text that the wallet has to sign as it is. */
						challenge: string;
						user_created: UserCreated;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"debug.whoami": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The credentials are right. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The project's ID, `project-live-` or `project-test-` and a UUID. */
						project_id: string;
						/** @description Name that goes with the credentials; the provider says no more of it. */
						name: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"fraud.email.risk": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The address to check. */
					email_address: string;
				};
			};
		};
		responses: {
			/** @description What is known of the address, and the advice. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description Signs in the address itself. */
						address_information: {
							/** @description Whether mail to the address is known to have come back. */
							has_known_bounces: boolean;
							/** @description Whether it is well-formed as an email address. */
							has_valid_syntax: boolean;
							/** @description Whether it looks like that of a role or group, such as `sales@`, not of a person. */
							is_suspected_role_address: boolean;
							/** @description The address without dots and without what follows a `+`. Equal for addresses that reach the same mailbox. */
							normalized_email: string;
							/** @description How many dots and plus signs it has. Many of them hint at one mailbox posing as many people. */
							tumbling_character_count: number;
						};
						/** @description Signs in the domain of the address. */
						domain_information: {
							/** @description Whether the DNS says where mail for the domain goes. If not, nothing can be delivered. */
							has_mx_or_a_record: boolean;
							/** @description Whether the domain is known for throwaway addresses. */
							is_disposable_domain: boolean;
						};
						action: FraudAction;
						/** @description How risky the address is, from 0 to 100 (most risky). */
						risk_score: number;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"fraud.fingerprint.lookup": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What the fingerprinting script gave the browser for this attempt. */
					telemetry_id: string;
					external_metadata?: FraudExternalMetadata;
				};
			};
		};
		responses: {
			/** @description The fingerprints and the verdict. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The telemetry ID asked about. */
						telemetry_id: string;
						/** @description By what the device can be told from others, from a cookie to what it shares with many. */
						fingerprints: {
							visitor_id?: VisitorId;
							browser_id?: BrowserId;
							visitor_fingerprint: VisitorFingerprint;
							browser_fingerprint: BrowserFingerprint;
							hardware_fingerprint: HardwareFingerprint;
							network_fingerprint: NetworkFingerprint;
						};
						/** @description What Stytch makes of the device. */
						verdict: {
							action: FraudAction;
							/** @description Why. Empty if nothing stood out. */
							reasons: FraudVerdictReason[];
							/** @description Operating system and processor architecture that took the fingerprint, `UNKNOWN` if they were not found out. */
							detected_device_type: string;
							/** @description Whether the device is what it claims to be. False if it feigns another hardware or browser. */
							is_authentic_device: boolean;
							/** @description Your overrides that had a part in the action. */
							verdict_reason_overrides: {
								verdict_reason: FraudVerdictReason;
								override_action: FraudAction;
							}[];
							rule_match_type?: FraudRuleType;
							/** @description The value that the rule is set on, such as a visitor ID. Only there with the reason `RULE_MATCH`. */
							rule_match_identifier?: string;
						};
						external_metadata: FraudExternalMetadata;
						/**
						 * Format: date-time
						 * @description When the fingerprint was taken.
						 */
						created_at: string;
						/**
						 * Format: date-time
						 * @description Until when the telemetry ID can be looked up.
						 */
						expires_at: string;
						/** @description Where the request came from. */
						properties?: {
							/** @description The network that the device is in. */
							network_properties: {
								/** @description IP address of the device. */
								ip_address: string;
								/** @description The operator of the network (autonomous system). */
								asn: {
									/** @description Number of the autonomous system. */
									asn: string;
									/** @description Public name of the operator. */
									name: string;
									/** @description Block of addresses that the IP address is in, such as `203.0.113.0/24`. */
									network: string;
								};
								/** @description Where the IP address is assigned to. */
								ip_geolocation: {
									/** @description City of the IP address. */
									city: string;
									/** @description Region (such as a state) of the IP address. */
									region: string;
									/** @description Country of the IP address. */
									country: string;
								};
								/** @description Whether the request came through a proxy. */
								is_proxy: boolean;
								/** @description Whether the request came through a VPN. */
								is_vpn: boolean;
							};
							/** @description The browser that took the fingerprint. */
							browser_properties: {
								/** @description User agent that the browser sent. */
								user_agent: string;
							};
						};
						/** @description Everything that the script measured, such as the size of the screen. Only there if raw signals are enabled for the workspace. */
						raw_signals?: {
							[key: string]: unknown;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["TelemetryIdNotFound"];
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
					/** @description The user who decides, by ID or your own external ID. Given in place of a session. */
					user_id?: string;
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
			/** @description Where to send the user. With consent the code is in the query, else an error. */
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
			404: components["responses"]["ConnectedAppOrUserNotFound"];
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
					/** @description The user who decides, by ID or your own external ID. Given in place of a session. */
					user_id?: string;
					session_token?: IdpSessionToken;
					session_jwt?: IdpSessionJwt;
					prompt?: IdpPrompt;
				};
			};
		};
		responses: {
			/** @description The request is in order. Ask for consent if it is required. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						client: ConnectedAppPublic;
						consent_required: IdpConsentRequired;
						scope_results: IdpScopeResultList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["ConnectedAppOrUserNotFound"];
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
					/** @description What the project's default login redirect URL was called with as `token`, when `stytch_token_type` beside it is `impersonation`. Expires after 5 minutes by default. */
					impersonation_token: string;
				};
			};
		};
		responses: {
			/** @description The session as the user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.clients.create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					scopes: M2mScopeList;
					/** @description ID for the client, unique in the project. Default is one that Stytch makes. */
					client_id?: string;
					/** @description Secret for the client, at least 8 characters and hard to guess, else it is refused. Default is one that Stytch makes. */
					client_secret?: string;
					client_name?: M2mClientName;
					client_description?: M2mClientDescription;
					trusted_metadata?: M2mTrustedMetadata;
				};
			};
		};
		responses: {
			/** @description The new client and its secret. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						m2m_client: M2mClientWithClientSecret;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.clients.search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					query?: M2mClientSearchQuery;
					/** @description The `next_cursor` of the page before. Left out, the first page is answered. */
					cursor?: string;
					/**
					 * @description How many clients a page holds, at most 1000.
					 * @default 100
					 */
					limit?: number;
				};
			};
		};
		responses: {
			/** @description One page of clients. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The clients of this page. */
						m2m_clients: M2mClient[];
						results_metadata: ClientSearchResultsMetadata;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.clients.get": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The M2M client, by its ID. */
				client_id: components["parameters"]["M2mClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The client. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						m2m_client: M2mClient;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["M2mClientNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.clients.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The M2M client, by its ID. */
				client_id: components["parameters"]["M2mClientIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					client_name?: M2mClientName;
					client_description?: M2mClientDescription;
					status?: M2mClientStatus;
					scopes?: M2mScopeList;
					trusted_metadata?: M2mTrustedMetadata;
				};
			};
		};
		responses: {
			/** @description The client as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						m2m_client: M2mClient;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["M2mClientNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.clients.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The M2M client, by its ID. */
				client_id: components["parameters"]["M2mClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The client is gone. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						client_id: M2mClientId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["M2mClientNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.clients.secrets.rotate": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The M2M client, by its ID. */
				client_id: components["parameters"]["M2mClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The client with the new secret alone. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						m2m_client: M2mClient;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["M2mClientNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.clients.secrets.rotateCancel": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The M2M client, by its ID. */
				client_id: components["parameters"]["M2mClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The client with the old secret alone. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						m2m_client: M2mClient;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["M2mClientNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"m2m.clients.secrets.rotateStart": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The M2M client, by its ID. */
				client_id: components["parameters"]["M2mClientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The client with both secrets in force. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						m2m_client: M2mClientWithNextClientSecret;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["M2mClientNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					user_id: UserReference;
					/**
					 * @description For how many minutes the token works. From 5 to 10080 (a week).
					 * @default 60
					 */
					expiration_minutes?: number;
					attributes?: Attributes;
				};
			};
		};
		responses: {
			/** @description The token to put into your link. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						/** @description The token that logs the user in, once. Whoever holds it can redeem it. */
						token: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
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
					/** @description The value of `token` in the query of your redirect URL. */
					token: string;
					code_verifier?: CodeVerifier;
					/** @description Token of a session that the user already has: the link is added to it as a further factor. Not together with `session_jwt`. */
					session_token?: string;
					/** @description JWT of a session that the user already has: the link is added to it as a further factor. Not together with `session_token`. */
					session_jwt?: string;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					attributes?: Attributes;
					options?: AttributeMatchOptions;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description Who authenticated, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						/** @description What the user authenticated through; for a mailed link the `email_id` of the address. */
						method_id: string;
						reset_sessions: ResetSessions;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["MagicLinkNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.email.invite": {
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
					 * @description Where the invitation is mailed, and the new user's address.
					 */
					email: string;
					name?: UserName;
					/**
					 * Format: uri
					 * @description Where the user lands after the click; usually a route of your backend, which gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default invite redirect URL; without one the call fails.
					 */
					invite_magic_link_url?: string;
					/**
					 * @description For how many minutes the link works. From 5 to 10080 (a week).
					 * @default 60
					 */
					invite_expiration_minutes?: number;
					/** @description Look of the mail, by the ID of a template of the type "Magic links - Invite" from the dashboard. Default is the project's default template. */
					invite_template_id?: string;
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
					attributes?: Attributes;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The user exists and the message is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						email_id: EmailId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.email.loginOrCreate": {
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
					 * @description Where the link is mailed. Decides which user signs in or is created.
					 */
					email: string;
					login_magic_link_url?: LoginMagicLinkUrl;
					signup_magic_link_url?: SignupMagicLinkUrl;
					login_expiration_minutes?: LoginExpirationMinutes;
					signup_expiration_minutes?: SignupExpirationMinutes;
					login_template_id?: LoginTemplateId;
					signup_template_id?: SignupTemplateId;
					create_user_as_pending?: CreateUserAsPending;
					code_challenge?: CodeChallenge;
					attributes?: Attributes;
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
						user_id: UserId;
						email_id: EmailId;
						user_created: UserCreated;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.email.revokeInvite": {
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
					 * @description Where the invitation was mailed.
					 */
					email: string;
				};
			};
		};
		responses: {
			/** @description The invitation is revoked. */
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
			404: components["responses"]["EmailNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"magicLinks.email.send": {
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
					 * @description Where the link is mailed. Decides which user signs in, unless the request names one.
					 */
					email: string;
					/** @description The user to whom the address is added, by its ID or your own external ID. */
					user_id?: string;
					/** @description Token of a session of the user to whom the address is added. */
					session_token?: string;
					/** @description JWT of a session of the user to whom the address is added. */
					session_jwt?: string;
					login_magic_link_url?: LoginMagicLinkUrl;
					signup_magic_link_url?: SignupMagicLinkUrl;
					login_expiration_minutes?: LoginExpirationMinutes;
					signup_expiration_minutes?: SignupExpirationMinutes;
					login_template_id?: LoginTemplateId;
					signup_template_id?: SignupTemplateId;
					code_challenge?: CodeChallenge;
					attributes?: Attributes;
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
						user_id: UserId;
						email_id: EmailId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["EmailNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"oauth.attach": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Name of the OAuth provider, such as `google`. The login must be started with the same one. */
					provider: string;
					user_id?: TargetUserReference;
					session_token?: TargetSessionToken;
					session_jwt?: TargetSessionJwt;
				};
			};
		};
		responses: {
			/** @description The token for the start URL. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description Ties the next OAuth login that is started with it to the user. Works once. */
						oauth_attach_token: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
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
					/** @description The value of `token` in the query of your redirect URL, where `stytch_token_type` is `oauth`. */
					token: string;
					/** @description PKCE verifier, of which the challenge was given when the login was started. Needed then, and only then. */
					code_verifier?: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description Who authenticated, what the provider issued, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						/** @description Which provider it was, such as `Google`. */
						provider_type: string;
						/** @description The account's own ID at the provider, which OpenID Connect calls `sub`. */
						provider_subject: string;
						/** @description Identifies the link between the user and the account at the provider. */
						oauth_user_registration_id: string;
						/** @description What the provider issued, for calls to its own API on the user's behalf. */
						provider_values: {
							/** @description The provider's access token. Not one of Stytch's. */
							access_token: string;
							/** @description Gets another access token from the provider, where it hands such a token out. */
							refresh_token: string;
							/** @description JWT with the provider's claims about the user. Only OpenID Connect providers have one. */
							id_token: string;
							/** @description OAuth scopes that the access token carries. */
							scopes: string[];
							/**
							 * Format: date-time
							 * @description When the access token expires.
							 */
							expires_at?: string;
						};
						reset_sessions: ResetSessions;
						user_session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Where the passcode went, by the `email_id` or `phone_id` that the call which sent it answered. */
					method_id: string;
					/** @description The passcode as the user typed it, six digits. */
					code: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					attributes?: Attributes;
					options?: AttributeMatchOptions;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description Who authenticated, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						/** @description What the user authenticated through, an `email_id` or a `phone_id`. */
						method_id: string;
						reset_sessions: ResetSessions;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["OtpCodeNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.email.loginOrCreate": {
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
					 * @description Where the passcode is mailed. Decides which user signs in or is created.
					 */
					email: string;
					expiration_minutes?: OtpExpirationMinutes;
					login_template_id?: OtpLoginTemplateId;
					signup_template_id?: OtpSignupTemplateId;
					create_user_as_pending?: CreateUserAsPending;
					attributes?: Attributes;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The passcode is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						email_id: EmailId;
						user_created: UserCreated;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.email.send": {
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
					 * @description Where the passcode is mailed. Decides which user signs in, unless the request names one.
					 */
					email: string;
					expiration_minutes?: OtpExpirationMinutes;
					login_template_id?: OtpLoginTemplateId;
					signup_template_id?: OtpSignupTemplateId;
					user_id?: TargetUserReference;
					session_token?: TargetSessionToken;
					session_jwt?: TargetSessionJwt;
					attributes?: Attributes;
					locale?: Locale;
				};
			};
		};
		responses: {
			/** @description The passcode is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						email_id: EmailId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["EmailNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.sms.loginOrCreate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					phone_number: OtpPhoneNumber;
					expiration_minutes?: OtpExpirationMinutes;
					create_user_as_pending?: CreateUserAsPending;
					attributes?: Attributes;
					locale?: OtpLocale;
				};
			};
		};
		responses: {
			/** @description The passcode is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						phone_id: PhoneId;
						user_created: UserCreated;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
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
					phone_number: OtpPhoneNumber;
					expiration_minutes?: OtpExpirationMinutes;
					user_id?: TargetUserReference;
					session_token?: TargetSessionToken;
					session_jwt?: TargetSessionJwt;
					attributes?: Attributes;
					locale?: OtpLocale;
				};
			};
		};
		responses: {
			/** @description The passcode is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						phone_id: PhoneId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["PhoneNumberNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.whatsapp.loginOrCreate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					phone_number: OtpPhoneNumber;
					expiration_minutes?: OtpExpirationMinutes;
					create_user_as_pending?: CreateUserAsPending;
					attributes?: Attributes;
					locale?: OtpLocale;
				};
			};
		};
		responses: {
			/** @description The passcode is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						phone_id: PhoneId;
						user_created: UserCreated;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"otps.whatsapp.send": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					phone_number: OtpPhoneNumber;
					expiration_minutes?: OtpExpirationMinutes;
					user_id?: TargetUserReference;
					session_token?: TargetSessionToken;
					session_jwt?: TargetSessionJwt;
					attributes?: Attributes;
					locale?: OtpLocale;
				};
			};
		};
		responses: {
			/** @description The passcode is on its way. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						phone_id: PhoneId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["PhoneNumberNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"passwords.create": {
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
					 * @description The new user's email address.
					 */
					email: string;
					password: PasswordToSet;
					name?: UserName;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The user exists now; the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						email_id: EmailId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
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
					/**
					 * Format: email
					 * @description Address of the user who logs in.
					 */
					email: string;
					password: PasswordAttempt;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description Who authenticated, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["EmailNotFound"];
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
					/** @description The value of `token` in the query of your reset page. */
					token: string;
					password: PasswordToSet;
					code_verifier?: CodeVerifier;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					attributes?: Attributes;
					options?: AttributeMatchOptions;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The password is set; the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
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
					/**
					 * Format: email
					 * @description Where the link is mailed. Decides whose password can be set with it.
					 */
					email: string;
					/**
					 * Format: uri
					 * @description Where the user lands after the click, which is your page that asks for the new password. It gets `token` and `stytch_token_type` in the query. Must be registered in the dashboard. Default is the project's default reset redirect URL; without one the call fails.
					 */
					reset_password_redirect_url?: string;
					reset_password_expiration_minutes?: PasswordResetExpirationMinutes;
					/** @description Look of the mail, by the ID of a template of the type "Passwords - Password reset" from the dashboard. Default is the project's default template. */
					reset_password_template_id?: string;
					/**
					 * Format: uri
					 * @description Where the user lands who logs in without the password instead; redeem that token with `magicLinks.authenticate`. Default is the project's default login redirect URL; without one the call fails.
					 */
					login_redirect_url?: string;
					code_challenge?: CodeChallenge;
					attributes?: Attributes;
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
						user_id: UserId;
						email_id: EmailId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["EmailNotFound"];
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
					/**
					 * Format: email
					 * @description Address of the user whose password it is.
					 */
					email: string;
					existing_password: PasswordAttempt;
					new_password: PasswordToSet;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The password is changed; the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["EmailNotFound"];
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
					/**
					 * Format: email
					 * @description Address of the user whose password it is.
					 */
					email: string;
					hash: PasswordHash;
					hash_type: PasswordHashType;
					md_5_config?: PasswordSaltConfig;
					sha_1_config?: PasswordSaltConfig;
					sha_512_config?: PasswordSaltConfig;
					argon_2_config?: PasswordArgon2Config;
					scrypt_config?: PasswordScryptConfig;
					pbkdf_2_config?: PasswordPbkdf2Config;
					name?: UserName;
					/** @description Phone number of the user, in E.164 form such as `+12025550162`. */
					phone_number?: string;
					/** @description Your own ID for the user, unique in the project. Taken only if this call creates the user. At most 128 characters out of letters, digits, `.`, `_`, `-` and `|`. */
					external_id?: string;
					/** @description Roles to assign to the user. */
					roles?: RoleId[];
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
					/** @description Whether the address counts as verified. Only if you know that it is the user's; otherwise accounts of different people may be merged into one. */
					set_email_verified?: boolean;
					/** @description Whether the phone number counts as verified. Only if you know that it is the user's. */
					set_phone_number_verified?: boolean;
				};
			};
		};
		responses: {
			/** @description The user has the password. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						email_id: EmailId;
						user_created: UserCreated;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
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
					password: PasswordToSet;
					/** @description Token of the session whose user gets the password. */
					session_token?: string;
					/** @description JWT of the session whose user gets the password. */
					session_jwt?: string;
					/** @description How many minutes from now the session is to live. From 5 to 527040 (366 days). */
					session_duration_minutes?: number;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The password is changed; the session goes on. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["SessionNotFound"];
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
					password: PasswordAttempt;
					/**
					 * Format: email
					 * @description Address of the user whose password it would be. Without it a password known from a breach may pass here and be refused when it is set.
					 */
					email?: string;
				};
			};
		};
		responses: {
			/** @description What the password is worth. */
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
						/** @description How the user can make the password stronger. */
						feedback?: {
							/** @description What is weak about the password, in a sentence for the user; from zxcvbn. An empty string where there is nothing to say. */
							warning: string;
							/** @description What to do about it, in sentences for the user; from zxcvbn. */
							suggestions: string[];
							luds_requirements?: PasswordLudsFeedback;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"project.metrics": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The counts as of now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The project's ID, `project-live-` or `project-test-` and a UUID. */
						project_id: string;
						/** @description The counts, one entry per kind of thing. */
						metrics: {
							/** @description What is counted. `UNKNOWN` is for kinds that the API cannot name. */
							metric_type: "UNKNOWN" | "USER_COUNT" | "ORGANIZATION_COUNT" | "MEMBER_COUNT" | "M2M_CLIENT_COUNT" | (string & {});
							/** @description How many there are. */
							count: number;
						}[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
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
					"application/json": OauthActiveToken | OauthInactiveToken;
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
	"rbac.policy": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The policy in force. */
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
	"fraud.rules.list": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The `next_cursor` of the page before. Left out, the first page is answered. */
					cursor?: string;
					/**
					 * @description How many rules a page holds, at most 100.
					 * @default 10
					 */
					limit?: number;
				};
			};
		};
		responses: {
			/** @description One page of rules. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The rules of this page. */
						rules: FraudRule[];
						/** @description Pass it as `cursor` to get the next page. An empty string or `null` on the last one. */
						next_cursor: string | null;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"fraud.rules.set": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					action: FraudRuleAction;
					visitor_id?: VisitorId;
					browser_id?: BrowserId;
					visitor_fingerprint?: VisitorFingerprint;
					browser_fingerprint?: BrowserFingerprint;
					hardware_fingerprint?: HardwareFingerprint;
					network_fingerprint?: NetworkFingerprint;
					cidr_block?: FraudRuleCidrBlock;
					asn?: FraudRuleAsn;
					country_code?: FraudRuleCountryCode;
					/** @description Why the rule is there, in your words. */
					description?: string;
					/** @description After how many minutes the rule ends by itself. Left out, it stays. */
					expires_in_minutes?: number;
				};
			};
		};
		responses: {
			/** @description The rule is in force, or gone with `NONE`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						action: FraudRuleAction;
						visitor_id?: VisitorId;
						browser_id?: BrowserId;
						visitor_fingerprint?: VisitorFingerprint;
						browser_fingerprint?: BrowserFingerprint;
						hardware_fingerprint?: HardwareFingerprint;
						network_fingerprint?: NetworkFingerprint;
						cidr_block?: FraudRuleCidrBlock;
						asn?: FraudRuleAsn;
						country_code?: FraudRuleCountryCode;
						/**
						 * Format: date-time
						 * @description When the rule ends by itself. Not given for a rule that stays.
						 */
						expires_at?: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.get": {
		parameters: {
			query: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The sessions that are active now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description All active sessions, on one page. */
						sessions: Session[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
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
					/** @description The issuer's JWT. Its signature, issuer and audience must be as the profile says. */
					token: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The user whom the token stands for, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["TrustedTokenProfileNotFound"];
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
					/** @description Token of the session to check. */
					session_token?: string;
					/** @description JWT of the session to check. It may have expired, as long as its signature is right and the session is active. */
					session_jwt?: string;
					/** @description How many minutes from now the session is to live. From 5 to 527040 (366 days). Left out, its end stays as it is. */
					session_duration_minutes?: number;
					session_custom_claims?: SessionCustomClaims;
					authorization_check?: AuthorizationCheck;
				};
			};
		};
		responses: {
			/** @description The session is active. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						session: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user: User;
						verdict?: AuthorizationVerdict;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["UserNotPermitted"];
			404: components["responses"]["SessionNotFound"];
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
					/** @description The access token that the Connected App got for the user. Used up by this call. */
					access_token: string;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The user whom the token stands for, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["AccessTokenNotFound"];
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
			/** @description The keys that are in use now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The public keys; around a change the old and the new one. */
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
					/** @description Token of the session at the other provider, which its UserInfo endpoint accepts. Not a token of Stytch. */
					session_token: string;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The user whom the old session stands for, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"sessions.revoke": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description ID of the session to end, for instance from `sessions.get`. */
					session_id?: string;
					/** @description Token of the session to end. */
					session_token?: string;
					/** @description JWT of the session to end. */
					session_jwt?: string;
				};
			};
		};
		responses: {
			/** @description The session has ended. */
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
			404: components["responses"]["SessionNotFound"];
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
					user_id: UserReference;
					/**
					 * @description How many minutes the user has for the first passcode, after which the registration is void. From 5 to 1440 (a day).
					 * @default 1440
					 */
					expiration_minutes?: number;
				};
			};
		};
		responses: {
			/** @description What the user needs to set up the app. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						totp_id: TotpId;
						user_id: UserId;
						user: User;
						/** @description What the app makes its passcodes from, in base32, for users who type it in instead of scanning the QR code. */
						secret: string;
						/** @description The same as a QR code, a PNG image in a `data:` URL. */
						qr_code: string;
						recovery_codes: TotpRecoveryCodeList;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
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
					user_id: UserReference;
					/** @description The passcode as the user typed it, six digits. */
					totp_code: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The passcode is right; the session if there is one. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						totp_id: TotpId;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"totps.recover": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					user_id: UserReference;
					/** @description One of the recovery codes that `totps.create` answered, not used before. */
					recovery_code: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The code was right and is used up; the session if there is one. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						totp_id: TotpId;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"totps.recoveryCodes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					user_id: UserReference;
				};
			};
		};
		responses: {
			/** @description The codes, by app. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						/** @description All authenticator apps of the user. */
						totps: {
							totp_id: TotpId;
							/** @description Whether the user has ever authenticated with a passcode of this app. */
							verified: boolean;
							recovery_codes: TotpRecoveryCodeList;
						}[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.create": {
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
					 * @description The user's first email address. Unverified until the user authenticates through it.
					 */
					email?: string;
					/** @description The user's first phone number, in E.164 form such as `+12025550162`. Unverified until the user authenticates through it. */
					phone_number?: string;
					name?: UserName;
					external_id?: UserExternalId;
					/** @description Roles to give the user from the start. */
					roles?: RoleId[];
					create_user_as_pending?: CreateUserAsPending;
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
					attributes?: Attributes;
				};
			};
		};
		responses: {
			/** @description The user exists now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						/** @description Identifies the user's email address, where one was given. */
						email_id: string;
						/** @description Identifies the user's phone number, where one was given. */
						phone_id: string;
						status: UserStatus;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deleteBiometricRegistration": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The registered phone, by its ID from `biometric_registrations` of the user. */
				biometric_registration_id: components["parameters"]["BiometricRegistrationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The registration is gone; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["BiometricRegistrationNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deleteCryptoWallet": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The wallet, by its ID from `crypto_wallets` of the user. */
				crypto_wallet_id: components["parameters"]["CryptoWalletIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The wallet is gone; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["CryptoWalletNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deleteEmail": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The email address, by its ID from `emails` of the user. */
				email_id: components["parameters"]["EmailIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The address is gone; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["EmailNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deleteOAuthRegistration": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The linked account, by its ID from `providers` of the user. */
				oauth_user_registration_id: components["parameters"]["OauthUserRegistrationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The account is unlinked; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["OauthUserRegistrationNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deletePassword": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The password, by its ID from `password` of the user. */
				password_id: components["parameters"]["PasswordIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The password is gone; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["PasswordNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deletePhoneNumber": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The phone number, by its ID from `phone_numbers` of the user. */
				phone_id: components["parameters"]["PhoneIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The number is gone; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["PhoneNumberNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					query?: UserSearchQuery;
					/** @description The `next_cursor` of the page before. Left out, the first page is answered. */
					cursor?: string;
					/**
					 * @description How many users a page holds, at most 1000.
					 * @default 100
					 */
					limit?: number;
				};
			};
		};
		responses: {
			/** @description One page of users. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The users of this page. */
						results: User[];
						/** @description Where this page stands among all results. */
						results_metadata: {
							/** @description How many users the query finds on all pages. -1 if the workspace has totals turned off. */
							total: number;
							/** @description Pass it as `cursor` to get the next page. `null` or missing on the last one. */
							next_cursor?: string | null;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deleteTOTP": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The authenticator app, by its ID from `totps` of the user. */
				totp_id: components["parameters"]["TotpIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The app is gone; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["TotpNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deleteWebAuthnRegistration": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The passkey or security key, by its ID from `webauthn_registrations` of the user. */
				webauthn_registration_id: components["parameters"]["WebauthnRegistrationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The key is gone; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["WebauthnRegistrationNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.get": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The user as of now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
					} & User;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					name?: UserName;
					external_id?: UserExternalId;
					/** @description Roles to assign to the user. */
					roles?: RoleId[];
					trusted_metadata?: TrustedMetadata;
					untrusted_metadata?: UntrustedMetadata;
					attributes?: Attributes;
				};
			};
		};
		responses: {
			/** @description The user with the changes. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						/** @description The email addresses of `user` once more. */
						emails: UserEmail[];
						/** @description The phone numbers of `user` once more. */
						phone_numbers: UserPhoneNumber[];
						/** @description The wallets of `user` once more. */
						crypto_wallets: CryptoWallet[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The user is deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.connectedApps": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The apps that have access now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description All apps with access, on one page. */
						connected_apps: GrantedConnectedApp[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.revoke": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
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
			404: components["responses"]["ConnectedAppOrUserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.exchangePrimaryFactor": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: email
					 * @description The new email address. Either this or `phone_number`.
					 */
					email_address?: string;
					/** @description The new phone number, in E.164 form such as `+12025550162`. Either this or `email_address`. */
					phone_number?: string;
				};
			};
		};
		responses: {
			/** @description The user with the new address or number. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"users.deleteExternalId": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The external ID is gone; the user without it. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"fraud.verdictReasons.list": {
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
					 * @description Whether to answer only the reasons that you have overridden.
					 * @default false
					 */
					overrides_only?: boolean;
				};
			};
		};
		responses: {
			/** @description The reasons, on one page. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description The reasons, one entry each. */
						verdict_reason_actions: FraudVerdictReasonAction[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"fraud.verdictReasons.override": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The reason to override, one of those that `fraud.verdictReasons.list` answers. Not `RULE_MATCH`. */
					verdict_reason: string;
					/** @description What lookups recommend for the reason from now on, `ALLOW`, `CHALLENGE` or `BLOCK`. Stytch lists `NONE` too, without saying what it does. */
					override_action: "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
					/** @description Why there is an override, in your words. */
					override_description?: string;
				};
			};
		};
		responses: {
			/** @description The override is in force. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						verdict_reason_action: FraudVerdictReasonAction;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"webauthn.authenticate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What `navigator.credentials.get` gave in the browser, as a JSON string. */
					public_key_credential: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description Who authenticated, and the session if one was asked for. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						webauthn_registration_id: WebauthnRegistrationId;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["WebauthnRegistrationNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"webauthn.authenticateStart": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					domain: WebauthnDomain;
					/** @description Whose keys may sign, by the user's ID or your own external ID. Left out, any passkey for the domain may. */
					user_id?: string;
					/** @description Whether the options ask for a passkey, unlocked by the user where possible (`userVerification` is `preferred`). */
					return_passkey_credential_options?: boolean;
					use_base64_url_encoding?: WebauthnBase64UrlEncoding;
				};
			};
		};
		responses: {
			/** @description What the browser needs to have the challenge signed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description Identifies the user whose keys may sign, if the request named one. */
						user_id: string;
						/** @description The options as a JSON string. Parsed, they are the `publicKey` argument of `navigator.credentials.get`. */
						public_key_credential_request_options: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"webauthn.listCredentials": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The user, by its ID. Your own external ID works as well, if you gave the user one. */
				user_id: components["parameters"]["UserIdPath"];
				/** @description Domain that the keys were registered for, without scheme or port. */
				domain: components["parameters"]["WebauthnDomainPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The keys that are registered now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						/** @description All keys of the user for the domain, on one page. */
						credentials: {
							/** @description The key's own ID in WebAuthn, by which a browser finds it. Not secret. */
							credential_id: string;
							webauthn_registration_id: WebauthnRegistrationId;
							/** @description Type of the credential, such as `public-key`. */
							type: string;
							/** @description The public key, in base64. */
							public_key: string;
						}[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"webauthn.register": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					user_id: UserReference;
					/** @description What `navigator.credentials.create` gave in the browser, as a JSON string. */
					public_key_credential: string;
					session_token?: ExistingSessionToken;
					session_jwt?: ExistingSessionJwt;
					session_duration_minutes?: SessionDurationMinutes;
					session_custom_claims?: SessionCustomClaims;
					telemetry_id?: TelemetryId;
				};
			};
		};
		responses: {
			/** @description The key is registered; the session if there is one. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						user: User;
						webauthn_registration_id: WebauthnRegistrationId;
						session?: Session;
						session_token: SessionToken;
						session_jwt: SessionJwt;
						user_device?: DeviceInfo;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"webauthn.registerStart": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					user_id: UserReference;
					domain: WebauthnDomain;
					/** @description The `User-Agent` header that the user's browser sent. */
					user_agent?: string;
					/** @description What may hold the key: `platform` is built into the device, `cross-platform` can be carried from one to another. Left out, both may. */
					authenticator_type?: "platform" | "cross-platform" | (string & {});
					/** @description Whether the options ask for a passkey, which is kept in the authenticator (`residentKey` is `required`) and unlocked by the user where possible (`userVerification` is `preferred`). */
					return_passkey_credential_options?: boolean;
					/** @description Value for `user.id` in the options. Default is the user's ID. */
					override_id?: string;
					/** @description Value for `user.name` in the options. Default is the user's name, email address or phone number. */
					override_name?: string;
					/** @description Value for `user.displayName` in the options, which the browser shows. Default is the user's name, email address or phone number. */
					override_display_name?: string;
					use_base64_url_encoding?: WebauthnBase64UrlEncoding;
				};
			};
		};
		responses: {
			/** @description What the browser needs to make the key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						user_id: UserId;
						/** @description The options as a JSON string. Parsed, they are the `publicKey` argument of `navigator.credentials.create`. */
						public_key_credential_creation_options: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["UserNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"webauthn.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The passkey or security key, by its ID from `webauthn_registrations` of the user. */
				webauthn_registration_id: components["parameters"]["WebauthnRegistrationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The new label, such as `Work laptop`. */
					name: string;
				};
			};
		};
		responses: {
			/** @description The key with its new label. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						status_code: StatusCode;
						request_id: RequestId;
						webauthn_registration?: WebauthnRegistration;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["WebauthnRegistrationNotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
		};
	};
}
export type ConnectedAppClientType = "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});
export type ConnectedAppName = string;
export type ConnectedAppDescription = string;
export type ConnectedAppRedirectUrlList = string[];
export type ConnectedAppLogoutUrlList = string[];
export type ConnectedAppFullAccess = boolean;
export type ConnectedAppOfflineConsentBypass = boolean;
export type AccessTokenExpiryMinutes = number;
export type AccessTokenCustomAudience = string;
export type AccessTokenTemplate = string;
export type IdTokenTemplate = string;
export type StatusCode = number;
export type RequestId = string;
export type ConnectedAppId = string;
export type ClientSecretLastFour = string;
export type NextClientSecretLastFour = string | null;
export type ConnectedAppStatus = string;
export interface ConnectedAppWithClientSecret {
	client_id: ConnectedAppId;
	/** @description What the app proves itself with. Answered this once, since Stytch keeps only a hash; if it is lost, rotate it. Missing for public apps. */
	client_secret?: string;
	client_secret_last_four?: ClientSecretLastFour;
	next_client_secret_last_four?: NextClientSecretLastFour;
	client_name: ConnectedAppName;
	client_description: ConnectedAppDescription;
	client_type: ConnectedAppClientType;
	status: ConnectedAppStatus;
	/**
	 * Format: uri
	 * @description Picture to show beside the name; `null` or missing for an app without one.
	 */
	logo_url?: string | null;
	full_access_allowed: ConnectedAppFullAccess;
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	redirect_urls: ConnectedAppRedirectUrlList;
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	access_token_custom_audience?: AccessTokenCustomAudience;
	access_token_template_content: AccessTokenTemplate;
	id_token_template_content: IdTokenTemplate;
	/**
	 * Format: uri
	 * @description Address of the metadata document by which the app made itself known, if it did so.
	 */
	client_id_metadata_url?: string;
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
export interface ConnectedApp {
	client_id: ConnectedAppId;
	client_secret_last_four?: ClientSecretLastFour;
	next_client_secret_last_four?: NextClientSecretLastFour;
	client_name: ConnectedAppName;
	client_description: ConnectedAppDescription;
	client_type: ConnectedAppClientType;
	status: ConnectedAppStatus;
	/**
	 * Format: uri
	 * @description Picture to show beside the name; `null` or missing for an app without one.
	 */
	logo_url?: string | null;
	full_access_allowed: ConnectedAppFullAccess;
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	redirect_urls: ConnectedAppRedirectUrlList;
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	access_token_custom_audience?: AccessTokenCustomAudience;
	access_token_template_content: AccessTokenTemplate;
	id_token_template_content: IdTokenTemplate;
	/**
	 * Format: uri
	 * @description Address of the metadata document by which the app made itself known, if it did so.
	 */
	client_id_metadata_url?: string;
	/** @description How the app came to be: made by you, registered by itself (dynamic client registration), or known by its metadata document. */
	creation_method: string;
}
export interface ClientSearchResultsMetadata {
	/** @description How many clients there are on all pages. -1 if the workspace has totals turned off. */
	total: number;
	/** @description Pass it as `cursor` to get the next page. `null` or missing on the last one. */
	next_cursor?: string | null;
}
export interface ConnectedAppWithNextClientSecret {
	client_id: ConnectedAppId;
	client_secret_last_four: ClientSecretLastFour;
	/** @description The new secret, good already beside the old one. Answered this once, since Stytch keeps only a hash; if it is lost, cancel the rotation and start another. */
	next_client_secret: string;
	next_client_secret_last_four?: NextClientSecretLastFour;
	client_name: ConnectedAppName;
	client_description: ConnectedAppDescription;
	client_type: ConnectedAppClientType;
	status: ConnectedAppStatus;
	/**
	 * Format: uri
	 * @description Picture to show beside the name; `null` or missing for an app without one.
	 */
	logo_url?: string | null;
	full_access_allowed: ConnectedAppFullAccess;
	bypass_consent_for_offline_access: ConnectedAppOfflineConsentBypass;
	redirect_urls: ConnectedAppRedirectUrlList;
	post_logout_redirect_urls: ConnectedAppLogoutUrlList;
	access_token_expiry_minutes: AccessTokenExpiryMinutes;
	access_token_custom_audience?: AccessTokenCustomAudience;
	access_token_template_content: AccessTokenTemplate;
	id_token_template_content: IdTokenTemplate;
	/**
	 * Format: uri
	 * @description Address of the metadata document by which the app made itself known, if it did so.
	 */
	client_id_metadata_url?: string;
}
export type CryptoWalletType = "ethereum" | "solana" | (string & {});
export type CryptoWalletAddress = string;
export type ExistingSessionToken = string;
export type ExistingSessionJwt = string;
export type SessionDurationMinutes = number;
export interface SessionCustomClaims {
	[key: string]: unknown;
}
export type TelemetryId = string;
export type UserId = string;
export type UserExternalId = string;
export type UserStatus = "active" | "pending" | (string & {});
export interface UserName {
	/** @description Given name, such as `Ada`. */
	first_name?: string;
	/** @description Names between the first and the last, all in one string. */
	middle_name?: string;
	/** @description Family name, such as `Lovelace`. */
	last_name?: string;
}
export type EmailId = string;
export interface UserEmail {
	email_id: EmailId;
	/**
	 * Format: email
	 * @description The address itself.
	 */
	email: string;
	/** @description Whether the user has ever authenticated through this address. */
	verified: boolean;
}
export type PhoneId = string;
export interface UserPhoneNumber {
	phone_id: PhoneId;
	/** @description The number in E.164 form, such as `+12025550162`. */
	phone_number: string;
	/** @description Whether the user has ever authenticated with a passcode sent to this number. */
	verified: boolean;
}
export interface OauthProvider {
	/** @description Identifies the link between the user and the account at the provider. */
	oauth_user_registration_id: string;
	/** @description Which provider it is, such as `Google`. */
	provider_type: string;
	/** @description The account's own ID at the provider, which OpenID Connect calls `sub`. */
	provider_subject: string;
	/** @description Link to the account's picture, where the provider hands one out. */
	profile_picture_url: string;
	/** @description Language setting of the account, where the provider hands it out. */
	locale: string;
}
export type WebauthnRegistrationId = string;
export interface WebauthnRegistration {
	webauthn_registration_id: WebauthnRegistrationId;
	/** @description Domain that the key was registered for. */
	domain: string;
	/** @description User agent of the browser in which the key was registered. */
	user_agent: string;
	/** @description Whether the user has ever proved to hold the key. */
	verified: boolean;
	/** @description What the registration asked for: `platform` is built into the device, `cross-platform` can be carried from one to another. Without a value it asked for neither. */
	authenticator_type: "platform" | "cross-platform" | (string & {});
	/** @description Label of the key, to tell it from the user's others. */
	name: string;
}
export type TotpId = string;
export interface TotpRegistration {
	totp_id: TotpId;
	/** @description Whether the user has ever authenticated with a passcode of this app. */
	verified: boolean;
}
export interface CryptoWallet {
	/** @description Identifies the wallet at Stytch. */
	crypto_wallet_id: string;
	crypto_wallet_address: CryptoWalletAddress;
	crypto_wallet_type: CryptoWalletType;
	/** @description Whether the user has ever authenticated by signing with this wallet. */
	verified: boolean;
}
export interface BiometricRegistration {
	/** @description Identifies the registration of the phone. */
	biometric_registration_id: string;
	/** @description Whether the user has ever authenticated with this phone. */
	verified: boolean;
}
export interface UserPassword {
	/** @description Identifies the password, not the password itself. */
	password_id: string;
	/** @description Whether the user must set a new password before the next login with one. */
	requires_reset: boolean;
}
export type RoleId = string;
export interface TrustedMetadata {
	[key: string]: unknown;
}
export interface UntrustedMetadata {
	[key: string]: unknown;
}
export interface User {
	user_id: UserId;
	external_id?: UserExternalId;
	status: UserStatus;
	name?: UserName;
	/** @description All email addresses, verified or not. */
	emails: UserEmail[];
	/** @description All phone numbers, verified or not. */
	phone_numbers: UserPhoneNumber[];
	/** @description Linked accounts at OAuth providers. */
	providers: OauthProvider[];
	/** @description Registered passkeys and security keys. */
	webauthn_registrations: WebauthnRegistration[];
	/** @description Registered authenticator apps. */
	totps: TotpRegistration[];
	/** @description Blockchain wallets of the user. */
	crypto_wallets: CryptoWallet[];
	/** @description Phones registered for fingerprint or face unlock. */
	biometric_registrations: BiometricRegistration[];
	password?: UserPassword;
	/** @description Roles assigned to the user. */
	roles: RoleId[];
	trusted_metadata?: TrustedMetadata;
	untrusted_metadata?: UntrustedMetadata;
	/** @description Whether logins are refused for a while after too many failed attempts in a row (10 unless the project says otherwise). */
	is_locked: boolean;
	/**
	 * Format: date-time
	 * @description When the lock began, if there is one.
	 */
	lock_created_at?: string;
	/**
	 * Format: date-time
	 * @description When the lock ends by itself, if there is one; an hour after it began unless the project says otherwise.
	 */
	lock_expires_at?: string;
	/**
	 * Format: date-time
	 * @description When the user was created.
	 */
	created_at?: string;
}
export type SessionId = string;
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
export interface Attributes {
	/** @description IP address of the user's device, not of your backend. */
	ip_address?: string;
	/** @description The `User-Agent` header that the user's device sent. */
	user_agent?: string;
}
export interface Session {
	session_id: SessionId;
	user_id: UserId;
	/** @description What the user has proved in this session, one entry per proof. */
	authentication_factors: AuthenticationFactor[];
	/** @description Roles that decide what the session may do. */
	roles: RoleId[];
	/**
	 * Format: date-time
	 * @description When the session was opened.
	 */
	started_at?: string;
	/**
	 * Format: date-time
	 * @description When the session was last authenticated.
	 */
	last_accessed_at?: string;
	/**
	 * Format: date-time
	 * @description When the session ends, unless it is extended or revoked before.
	 */
	expires_at?: string;
	attributes?: Attributes;
	/** @description Your own claims, as set with `session_custom_claims`. They are in the session's JWT as well. */
	custom_claims?: {
		[key: string]: unknown;
	};
}
export type SessionToken = string;
export type SessionJwt = string;
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
export type TargetUserReference = string;
export type TargetSessionToken = string;
export type TargetSessionJwt = string;
export type UserCreated = boolean;
export type FraudAction = "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {});
export interface FraudExternalMetadata {
	/** @description Whom the lookup is about, such as your ID of the user. */
	external_id?: string;
	/** @description Which of your customers the lookup is about. */
	organization_id?: string;
	/** @description What the person was doing, such as `login`. */
	user_action?: string;
}
export type VisitorId = string;
export type BrowserId = string;
export type VisitorFingerprint = string;
export type BrowserFingerprint = string;
export type HardwareFingerprint = string;
export type NetworkFingerprint = string;
export type FraudVerdictReason = string;
export type FraudRuleType = "VISITOR_ID" | "BROWSER_ID" | "VISITOR_FINGERPRINT" | "BROWSER_FINGERPRINT" | "HARDWARE_FINGERPRINT" | "NETWORK_FINGERPRINT" | "CIDR_BLOCK" | "ASN" | "COUNTRY_CODE" | (string & {});
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
export type M2mScopeList = string[];
export type M2mClientName = string;
export type M2mClientDescription = string;
export interface M2mTrustedMetadata {
	[key: string]: unknown;
}
export type M2mClientId = string;
export type M2mClientStatus = "active" | "inactive" | (string & {});
export interface M2mClientWithClientSecret {
	client_id: M2mClientId;
	/** @description What the client proves itself with. Answered this once, since Stytch keeps only a hash; if it is lost, rotate it. */
	client_secret: string;
	client_secret_last_four: ClientSecretLastFour;
	next_client_secret_last_four?: NextClientSecretLastFour;
	client_name: M2mClientName;
	client_description: M2mClientDescription;
	status: M2mClientStatus;
	scopes: M2mScopeList;
	trusted_metadata?: M2mTrustedMetadata;
}
export type M2mClientSearchFilter = {
	/**
	 * @description Selects this filter; always `client_id`.
	 * @enum {string}
	 */
	filter_name: "client_id";
	/** @description IDs of clients. */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `client_name`.
	 * @enum {string}
	 */
	filter_name: "client_name";
	/** @description Whole names, none of them shortened. */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `scopes`.
	 * @enum {string}
	 */
	filter_name: "scopes";
	/** @description Names of scopes. */
	filter_value: string[];
} | {
	/** @description Name of the filter, as Stytch documents it. */
	filter_name: string;
	/** @description What to compare with, in the form that the filter takes. */
	filter_value: unknown;
};
export interface M2mClientSearchQuery {
	/** @description How the operands combine. `AND` takes clients that pass all of them, `OR` those that pass any. */
	operator: "AND" | "OR" | (string & {});
	/** @description The filters, one condition each. */
	operands: M2mClientSearchFilter[];
}
export interface M2mClient {
	client_id: M2mClientId;
	client_secret_last_four: ClientSecretLastFour;
	next_client_secret_last_four?: NextClientSecretLastFour;
	client_name: M2mClientName;
	client_description: M2mClientDescription;
	status: M2mClientStatus;
	scopes: M2mScopeList;
	trusted_metadata?: M2mTrustedMetadata;
}
export interface M2mClientWithNextClientSecret {
	client_id: M2mClientId;
	client_secret_last_four: ClientSecretLastFour;
	/** @description The new secret, good already beside the old one. Answered this once, since Stytch keeps only a hash; if it is lost, cancel the rotation and start another. */
	next_client_secret: string;
	next_client_secret_last_four?: NextClientSecretLastFour;
	client_name: M2mClientName;
	client_description: M2mClientDescription;
	status: M2mClientStatus;
	scopes: M2mScopeList;
	trusted_metadata?: M2mTrustedMetadata;
}
export type UserReference = string;
export type CodeVerifier = string;
export interface AttributeMatchOptions {
	/** @description Whether the IP addresses must be the same. */
	ip_match_required: boolean;
	/** @description Whether the user agents must be the same. */
	user_agent_match_required: boolean;
}
export type ResetSessions = boolean;
export type Locale = "en" | "es" | "fr" | "pt-br" | (string & {});
export type LoginMagicLinkUrl = string;
export type SignupMagicLinkUrl = string;
export type LoginExpirationMinutes = number;
export type SignupExpirationMinutes = number;
export type LoginTemplateId = string;
export type SignupTemplateId = string;
export type CreateUserAsPending = boolean;
export type CodeChallenge = string;
export type OtpExpirationMinutes = number;
export type OtpLoginTemplateId = string;
export type OtpSignupTemplateId = string;
export type OtpPhoneNumber = string;
export type OtpLocale = "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
export type PasswordToSet = string;
export type PasswordAttempt = string;
export type PasswordResetExpirationMinutes = number;
export type PasswordHash = string;
export type PasswordHashType = "bcrypt" | "md_5" | "argon_2i" | "argon_2id" | "sha_1" | "sha_512" | "scrypt" | "phpass" | "pbkdf_2" | (string & {});
export interface PasswordSaltConfig {
	/** @description The salt that was put before the password. */
	prepend_salt: string;
	/** @description The salt that was put after the password. */
	append_salt: string;
}
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
export interface OauthActiveToken {
	status_code: StatusCode;
	request_id: RequestId;
	/**
	 * @description Always true here, which means that the token can be accepted.
	 * @constant
	 */
	active: true;
	/** @description The ID of the person who granted the token. */
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
export type FraudRuleAction = "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
export type FraudRuleCidrBlock = string;
export type FraudRuleAsn = string;
export type FraudRuleCountryCode = string;
export interface FraudRule {
	rule_type: FraudRuleType;
	action: FraudRuleAction;
	visitor_id?: VisitorId;
	browser_id?: BrowserId;
	visitor_fingerprint?: VisitorFingerprint;
	browser_fingerprint?: BrowserFingerprint;
	hardware_fingerprint?: HardwareFingerprint;
	network_fingerprint?: NetworkFingerprint;
	cidr_block?: FraudRuleCidrBlock;
	asn?: FraudRuleAsn;
	country_code?: FraudRuleCountryCode;
	/** @description Why the rule is there, in your words. */
	description?: string;
	/**
	 * Format: date-time
	 * @description When the rule was first set.
	 */
	created_at: string;
	/**
	 * Format: date-time
	 * @description When the rule was last set again; `null` if never.
	 */
	last_updated_at?: string | null;
	/**
	 * Format: date-time
	 * @description When the rule ends by itself. Not given for a rule that stays.
	 */
	expires_at?: string;
}
export interface AuthorizationCheck {
	/** @description What is to be acted on, by its ID in the RBAC policy, such as `documents`. IDs starting with `stytch` are Stytch's own resources. */
	resource_id: string;
	/** @description What is to be done, by its name in the RBAC policy, such as `read`. */
	action: string;
}
export interface AuthorizationVerdict {
	/** @description Always `true`, since a check that is not passed fails the call. */
	authorized: boolean;
	/** @description All roles of the user that permit the action. */
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
export type TotpRecoveryCodeList = string[];
export type UserSearchFilter = {
	/**
	 * @description Selects this filter; always `created_at_greater_than`.
	 * @enum {string}
	 */
	filter_name: "created_at_greater_than";
	/**
	 * Format: date-time
	 * @description The time, in UTC.
	 */
	filter_value: string;
} | {
	/**
	 * @description Selects this filter; always `created_at_less_than`.
	 * @enum {string}
	 */
	filter_name: "created_at_less_than";
	/**
	 * Format: date-time
	 * @description The time, in UTC.
	 */
	filter_value: string;
} | {
	/**
	 * @description Selects this filter; always `created_at_between`.
	 * @enum {string}
	 */
	filter_name: "created_at_between";
	/** @description The two times. */
	filter_value: {
		/**
		 * Format: date-time
		 * @description Only users created after it, in UTC.
		 */
		greater_than: string;
		/**
		 * Format: date-time
		 * @description Only users created before it, in UTC.
		 */
		less_than: string;
	};
} | {
	/**
	 * @description Selects this filter; always `status`.
	 * @enum {string}
	 */
	filter_name: "status";
	filter_value: UserStatus;
} | {
	/**
	 * @description Selects this filter; always `user_id`.
	 * @enum {string}
	 */
	filter_name: "user_id";
	/** @description User IDs. Your own external IDs are found too. */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `full_name_fuzzy`.
	 * @enum {string}
	 */
	filter_name: "full_name_fuzzy";
	/** @description Beginning of a name, or a whole one. */
	filter_value: string;
} | {
	/**
	 * @description Selects this filter; always `email_address`.
	 * @enum {string}
	 */
	filter_name: "email_address";
	/** @description Whole addresses, none of them shortened. */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `email_address_fuzzy`.
	 * @enum {string}
	 */
	filter_name: "email_address_fuzzy";
	/** @description Beginning of the local part or of the domain. */
	filter_value: string;
} | {
	/**
	 * @description Selects this filter; always `email_id`.
	 * @enum {string}
	 */
	filter_name: "email_id";
	/** @description IDs of addresses (`email_id`). */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `email_verified`.
	 * @enum {string}
	 */
	filter_name: "email_verified";
	/** @description Whether there must be a verified one. */
	filter_value: boolean;
} | {
	/**
	 * @description Selects this filter; always `phone_number`.
	 * @enum {string}
	 */
	filter_name: "phone_number";
	/** @description Whole numbers, in E.164 form, such as `+12025550162`. */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `phone_number_fuzzy`.
	 * @enum {string}
	 */
	filter_name: "phone_number_fuzzy";
	/** @description Part of a number. */
	filter_value: string;
} | {
	/**
	 * @description Selects this filter; always `phone_id`.
	 * @enum {string}
	 */
	filter_name: "phone_id";
	/** @description IDs of phone numbers (`phone_id`). */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `phone_verified`.
	 * @enum {string}
	 */
	filter_name: "phone_verified";
	/** @description Whether there must be a verified one. */
	filter_value: boolean;
} | {
	/**
	 * @description Selects this filter; always `oauth_provider`.
	 * @enum {string}
	 */
	filter_name: "oauth_provider";
	/** @description Names of providers. */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `webauthn_registration_id`.
	 * @enum {string}
	 */
	filter_name: "webauthn_registration_id";
	/** @description IDs of registrations (`webauthn_registration_id`). */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `webauthn_registration_verified`.
	 * @enum {string}
	 */
	filter_name: "webauthn_registration_verified";
	/** @description Whether there must be a verified one. */
	filter_value: boolean;
} | {
	/**
	 * @description Selects this filter; always `crypto_wallet_id`.
	 * @enum {string}
	 */
	filter_name: "crypto_wallet_id";
	/** @description IDs of wallets (`crypto_wallet_id`). */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `crypto_wallet_address`.
	 * @enum {string}
	 */
	filter_name: "crypto_wallet_address";
	/** @description Addresses on the chain. */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `crypto_wallet_verified`.
	 * @enum {string}
	 */
	filter_name: "crypto_wallet_verified";
	/** @description Whether there must be a verified one. */
	filter_value: boolean;
} | {
	/**
	 * @description Selects this filter; always `totp_id`.
	 * @enum {string}
	 */
	filter_name: "totp_id";
	/** @description IDs of registrations (`totp_id`). */
	filter_value: string[];
} | {
	/**
	 * @description Selects this filter; always `totp_verified`.
	 * @enum {string}
	 */
	filter_name: "totp_verified";
	/** @description Whether there must be a verified one. */
	filter_value: boolean;
} | {
	/**
	 * @description Selects this filter; always `password_exists`.
	 * @enum {string}
	 */
	filter_name: "password_exists";
	/** @description Whether there must be one. */
	filter_value: boolean;
} | ({
	/** @description Name of the filter, as Stytch documents it. */
	filter_name: string;
} & {
	[key: string]: unknown;
});
export interface UserSearchQuery {
	/** @description How the operands combine. `AND` takes users that pass all of them. `OR` (any of them) is deprecated and no longer supported; make several searches instead. */
	operator: "AND" | "OR" | (string & {});
	/** @description The filters, one condition each. */
	operands: UserSearchFilter[];
}
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
export interface FraudVerdictReasonAction {
	verdict_reason: FraudVerdictReason;
	default_action: FraudAction;
	/** @description What lookups recommend instead, by your override; `null` or missing without one. */
	override_action?: FraudAction | null;
	/**
	 * Format: date-time
	 * @description When the override was set, if there is one.
	 */
	override_created_at?: string | null;
	/** @description Why there is an override, in your words; `null` or missing if nothing was written. */
	override_description?: string | null;
}
export type WebauthnDomain = string;
export type WebauthnBase64UrlEncoding = boolean;
