/** A call that an app makes, as its source or a log has it. */
export interface Call {
	/** In capitals. */
	readonly method: string;
	/** A path or an absolute URL. An unknown part is an `x`. */
	readonly url: string;
	/** The place that it was found: `src/app.ts:12`. */
	readonly where: string;
	/** Whether the URL has an unknown part. @default false */
	readonly isPartial?: boolean;
}

/** A call, or a file of calls, whose operations the text does not say. */
export interface UnknownCall {
	readonly where: string;
	readonly reason: string;
}

/** Whether a text is a path of Atlassian's: other calls of `get` and `fetch` have other paths. */
export function isAtlassianPath(url: string): boolean {
	const path = url.replace(/^https?:\/\/[^/]+/, '');
	return /^\/?(?:rest|wiki|2\.0|api\/v2|repositories|workspaces|snippets|jsm|_edge|gateway\/api|ex\/(?:jira|confluence)\/[^/]+)\//.test(
		path,
	);
}
