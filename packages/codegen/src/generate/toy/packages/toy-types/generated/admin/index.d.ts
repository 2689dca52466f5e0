// Made by `pnpm generate` from specs/toy/admin. Do not edit.
export interface paths {
	"/reports/{year}": {
		/** Send a report */
		post: operations["reports.send"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
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
	"reports.send": {
		parameters: {
			query?: never;
			header?: never;
			path: YearPath;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/x-www-form-urlencoded": ReportsSendBody;
			};
		};
		responses: {
			/** It is on its way. */
			204: {
				headers: AnyHeaders;
				content?: never;
			};
			400: BadRequest;
		};
	};
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
export interface YearPath {
	/** Four digits, from 1990 on. */
	year: string;
}
export interface ReportsSendBody {
	/** Address that the report goes to. */
	email: string;
}
/** What `reports.send` takes. */
export interface ReportsSendRequest extends YearPath, ReportsSendBody {
}
