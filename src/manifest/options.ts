/** The scopes that one call of the app needs. */
export interface ManifestScopeNeed {
	/** The call that needs them, for the message: `GET /rest/api/3/issue/{issueIdOrKey}`. */
	readonly operation: string;
	/** All of one of these lists: the classic scopes, or the granular ones. */
	readonly anyOf: readonly (readonly string[])[];
}

/** The behaviour of an app, as far as a manifest must fit it. A field that is left out is not checked. */
export interface ManifestApp {
	/** The id that the app gives to its verifier: with or without `ari:cloud:ecosystem::app/`. */
	readonly appId?: string | undefined;
	/** The paths at which it serves POST requests of Forge, such as `/forge/events`. */
	readonly routes?: readonly string[] | undefined;
	/** The events that it has handlers for, by their names. */
	readonly events?: readonly string[] | undefined;
	/**
	 * Whether it calls with system tokens that it has kept.
	 *
	 * @default false
	 */
	readonly keepsSystemTokens?: boolean | undefined;
	/**
	 * Whether it acts for users who are absent.
	 *
	 * @default false
	 */
	readonly actsForUsers?: boolean | undefined;
}

/** Options of `checkManifest`. */
export interface CheckManifestOptions {
	/** The app that serves the remotes. */
	readonly app?: ManifestApp | undefined;
	/** The scopes that the app's calls need: names, or the alternatives of an operation. */
	readonly scopesUsed?: readonly (string | ManifestScopeNeed)[] | undefined;
	/** The manifest of the last release, to find changes that customers notice. */
	readonly previous?: string | object | undefined;
}
