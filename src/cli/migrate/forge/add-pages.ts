import type { Document } from 'yaml';
import { addScopes, append } from './edit-manifest.ts';
import type { WrittenManifest } from './written-manifest.ts';
import { pageFiles } from './page-files.ts';

export const RESOURCE = 'connect-pages';
export const ENDPOINT = 'forge-pages';

/** A manifest that a step changes. */
export interface ChangedManifest {
	readonly document: Document;
	/** Before the step. */
	readonly text: string;
	readonly remote: string;
	readonly changed: string[];
	readonly notes: string[];
}

/**
 * Adds the endpoint, the resource and the files of pages, the first time.
 *
 * @param paths of the pages, by the keys of their modules.
 */
export function addPages(
	{ document, text, remote, changed, notes }: ChangedManifest,
	paths: Readonly<Record<string, string>>,
): Pick<WrittenManifest, 'created'> {
	const isFirst = !text.includes(`key: ${ENDPOINT}`);
	if (isFirst) {
		const auth = { appSystemToken: { enabled: true }, appUserToken: { enabled: true } };
		append(document, ['modules', 'endpoint'], { key: ENDPOINT, remote, auth });
		append(document, ['resources'], { key: RESOURCE, path: `static/${RESOURCE}` });
		changed.push('endpoint', 'resource');
		notes.push(`${RESOURCE}.js: write what each page shows, and bundle it before forge deploy`);
	} else notes.push(`${RESOURCE}.js: add ${JSON.stringify(paths)} to its PATHS`);
	changed.push(...addScopes(document, new Set(['read:app-system-token', 'read:app-user-token'])));
	return isFirst ? { created: pageFiles(RESOURCE, paths) } : {};
}
