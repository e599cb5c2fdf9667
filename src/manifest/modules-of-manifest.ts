import type { ForgeModuleType } from '../forge/index.ts';
import { readModel, readSource } from '../manifest-model/index.ts';

const TYPES: readonly ForgeModuleType[] = [
	'trigger',
	'scheduledTrigger',
	'preUninstall',
	'webtrigger',
	'jira:workflowPostFunction',
	'jira:jqlFunction',
	'bitbucket:mergeCheck',
	'rovo:agentConnector',
];

/**
 * The modules of a manifest by their keys, as `parseForgeDelivery` needs them in its option `modules`.
 *
 * @throws `TypeError` when the manifest cannot be read.
 *
 * @example
 * const modules = modulesOfManifest(await readFile('manifest.yml', 'utf8'));
 * parseForgeDelivery(authentication, request, { modules });
 */
export function modulesOfManifest(manifest: string | object): Record<string, ForgeModuleType> {
	const { value, findings } = readSource(manifest);
	if (value === undefined) throw new TypeError(`The manifest cannot be read: ${findings[0]?.message ?? ''}`);
	return Object.fromEntries(
		readModel(value).modules.flatMap(({ type, key }) => {
			const known = TYPES.find((candidate) => candidate === type);
			return known === undefined || key === undefined ? [] : [[key, known]];
		}),
	);
}
