import type { Report, Manifest } from '../../manifest-model/index.ts';
import type { CheckManifestOptions } from '../options.ts';

/** Dependencies of a rule. */
export interface RuleContext {
	readonly manifest: Manifest;
	readonly options: CheckManifestOptions;
	/** That of `options.previous`, where it could be read. */
	readonly previous: Manifest | undefined;
	readonly report: Report;
}

/** Looks for one kind of mistake. */
export type Rule = (context: RuleContext) => void;
