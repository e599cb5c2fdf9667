/** How sure a finding is: an `error` is refused by Forge or cannot work; a `warning` may; a `note` is to be known. */
export type ManifestSeverity = 'error' | 'warning' | 'note';

/** The kinds of findings. Stable: switch on them, or leave some out. */
export type ManifestFindingCode =
	| 'syntax'
	| 'no-app'
	| 'app-id'
	| 'app-id-differs'
	| 'app-id-placeholder'
	| 'runtime'
	| 'no-modules'
	| 'not-a-list'
	| 'unknown-field'
	| 'key-missing'
	| 'key-invalid'
	| 'key-duplicate'
	| 'unknown-reference'
	| 'two-targets'
	| 'no-target'
	| 'route-missing'
	| 'route-invalid'
	| 'user-token-without-user'
	| 'token-without-scopes'
	| 'token-scope-missing'
	| 'events-mixed'
	| 'filter-invalid'
	| 'property-paths'
	| 'event-unknown'
	| 'event-scope-missing'
	| 'schedule-interval'
	| 'too-many-schedules'
	| 'queue-invalid'
	| 'web-trigger-invalid'
	| 'remote-base-url'
	| 'remote-operations'
	| 'remote-storage'
	| 'remote-regions'
	| 'base-url-not-https'
	| 'data-residency'
	| 'connect-remote'
	| 'connect-key'
	| 'connect-modules-missing'
	| 'connect-lifecycle'
	| 'connect-scopes-only'
	| 'service-invalid'
	| 'scopes-invalid'
	| 'scope-missing'
	| 'scope-unneeded'
	| 'impersonation-missing'
	| 'token-not-refreshed'
	| 'uninstall-not-noticed'
	| 'handler-missing'
	| 'handler-unused'
	| 'event-not-handled'
	| 'event-not-subscribed'
	| 'licensing-gone'
	| 'major-version';

/** One finding of `checkManifest`. */
export interface ManifestFinding {
	readonly severity: ManifestSeverity;
	readonly code: ManifestFindingCode;
	readonly message: string;
	/** Where it is, such as `modules.trigger[0].endpoint`; empty for the manifest as a whole. */
	readonly path: string;
	/** Counted from 1; undefined when the manifest was not given as text. */
	readonly line: number | undefined;
	/** Counted from 1; undefined when the manifest was not given as text. */
	readonly column: number | undefined;
}

/** A place in a manifest. */
export type Path = readonly (string | number)[];

/** Adds a finding to the result. */
export type Report = (severity: ManifestSeverity, code: ManifestFindingCode, path: Path, message: string) => void;

/** `modules.trigger[0].endpoint` */
export function printPath(path: Path): string {
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('')
		.replace(/^\./, '');
}
