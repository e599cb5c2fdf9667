import { printPath, type ManifestFinding, type Report, readModel, readSource } from '../manifest-model/index.ts';
import type { CheckManifestOptions } from './options.ts';
import { RULES } from './rules/index.ts';

/**
 * Finds in a Forge manifest what Forge refuses, and what cannot work with the app that serves it: endpoints without a route,
 * tokens and events without their scopes, unknown events, addresses without https, too many schedules, routes without a
 * handler, calls without their scope, ... An app that is right has no findings of the severity `error`.
 *
 * It knows the parts of a manifest that an app with a remote has. It does not know the fields of each UI module: for these
 * run `forge lint`, or npm `@forge/manifest`, as well.
 *
 * Contested between Atlassian's pages: `allowImpersonation`, which the schema still calls unsupported; the length of the
 * key of a service (a warning from 20 characters on); `ignoreSelf` with events of Confluence, which `forge lint` refuses,
 * and so does this.
 *
 * @param manifest the text of `manifest.yml`, for findings with lines; or the object that it describes.
 * @returns the findings by line; none for a manifest that is right.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/
 *
 * @example
 * const findings = checkManifest(await readFile('manifest.yml', 'utf8'), { app: { routes: ['/forge/events'] } });
 * for (const { severity, line, message } of findings) console.log(`${line}: ${severity}: ${message}`);
 */
export function checkManifest(manifest: string | object, options: CheckManifestOptions = {}): ManifestFinding[] {
	const source = readSource(manifest);
	if (source.value === undefined) return [...source.findings];
	const findings: ManifestFinding[] = [];
	const report: Report = (severity, code, path, message) => {
		const { line, column } = source.positionOf(path) ?? {};
		findings.push({ severity, code, message, path: printPath(path), line, column });
	};
	const before = options.previous === undefined ? undefined : readSource(options.previous).value;
	const context = {
		manifest: readModel(source.value),
		options,
		previous: before === undefined ? undefined : readModel(before),
		report,
	};
	for (const rule of RULES) rule(context);
	return findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
