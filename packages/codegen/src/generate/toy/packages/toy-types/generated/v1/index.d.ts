// Made by `pnpm generate` from specs/toy/v1. Do not edit.
export interface paths {
	"/v1/things": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List all things
		 * @description Answers one page of things, the oldest first.
		 */
		get: operations["things.list"];
		put?: never;
		/**
		 * Create a thing
		 * @description Adds a thing to the shop. Doing it twice adds two of them.
		 */
		post: operations["things.create"];
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
		/** @description Something to play with. */
		Thing: Thing;
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
	"things.list": {
		parameters: {
			query?: {
				/** @description Where the page begins, from the answer before. */
				cursor?: string;
				/** @description How many things a page has at most. */
				limit?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of things. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description Those on this page. */
						things: Thing[];
						/** @description Where the next page begins, null on the last one. */
						nextCursor: string | null;
						/** @description How many things there are on all pages. */
						total?: number;
					};
				};
			};
			400: components["responses"]["BadRequest"];
		};
	};
	"things.create": {
		parameters: {
			query?: never;
			header?: {
				/** @description Session of the clerk who adds it. */
				"X-Toy-Session"?: string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description What people will call it. */
					name: string;
					/** @description Digits that unlock the shelf. */
					pin: string;
				};
			};
		};
		responses: {
			/** @description The new thing. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Thing;
				};
			};
			400: components["responses"]["BadRequest"];
		};
	};
}
export interface Thing {
	/** @description Its identifier, such as `thing-1`. */
	id: string;
	/** @description What people call it. */
	name: string;
	/** @description How it looks from outside. */
	color?: "red" | "blue" | (string & {});
}
export interface Error {
	/** @description Stable machine name of the failure. */
	code: string;
}
