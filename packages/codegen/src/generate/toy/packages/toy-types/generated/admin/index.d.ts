// Made by `pnpm generate` from specs/toy/admin. Do not edit.
export interface paths {
	"/reports/{year}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Send a report
		 * @description Sends what was sold in a year to one address.
		 */
		post: operations["reports.send"];
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
		/** @description What the service answers when a call fails. */
		Error: Error;
	};
	responses: {
		/** @description An input is missing or wrong. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
	};
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	"reports.send": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description Four digits, from 1990 on. */
				year: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": {
					/**
					 * Format: email
					 * @description Address that the report goes to.
					 */
					email: string;
				};
			};
		};
		responses: {
			/** @description It is on its way. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
		};
	};
}
export interface Error {
	/** @description Stable machine name of the failure. */
	code: string;
}
