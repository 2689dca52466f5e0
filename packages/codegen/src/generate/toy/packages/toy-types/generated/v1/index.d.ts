// Made by `pnpm generate` from specs/toy/v1. Do not edit.
export interface paths {
	"/v1/things": {
		/** List all things */
		get: operations["things.list"];
		/** Create a thing */
		post: operations["things.create"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		Thing: Thing;
		Error: Error;
	};
	responses: {
		/** An input is missing or wrong. */
		BadRequest: BadRequest;
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
			query?: ThingsListRequest;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of things. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": ThingsListResponse;
				};
			};
			400: BadRequest;
		};
	};
	"things.create": {
		parameters: {
			query?: never;
			header?: AuthorizationHeaders;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": ThingsCreateRequest;
			};
		};
		responses: {
			/** The new thing. */
			200: {
				headers: AnyHeaders;
				content: {
					"application/json": Thing;
				};
			};
			400: BadRequest;
		};
	};
}
/** Something to play with. */
export interface Thing {
	/** Its identifier, such as `thing-1`. */
	id: string;
	/** What people call it. */
	name: string;
	/** How it looks from outside. */
	color?: "red" | "blue" | (string & {});
}
/** Body of a failed call. */
export interface Error {
	/** Stable machine name of the failure. */
	code: string;
}
export interface BadRequest {
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
export interface AuthorizationHeaders {
	/** Session of the clerk who adds it. */
	"X-Toy-Session"?: string;
}
/** What `things.create` takes. */
export interface ThingsCreateRequest {
	/** What people will call it. */
	name: string;
	/** Digits that unlock the shelf. */
	pin: string;
}
/** What `things.list` takes. */
export interface ThingsListRequest {
	/** Where the page begins, from the previous response. */
	cursor?: string;
	/**
	 * How many things a page has at most. Minimum 1. Maximum 50.
	 * @default 10
	 */
	limit?: number;
}
/** What `things.list` answers. */
export interface ThingsListResponse extends ResponseEnvelope {
}
/** What responses have in common. */
export interface ResponseEnvelope {
	/** Those on this page. */
	things: Thing[];
	/** Where the next page begins, null on the last one. */
	nextCursor: string | null;
	/** How many things there are on all pages. */
	total?: number;
}
