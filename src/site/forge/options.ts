import { isRecord } from '../../is-record.ts';
import { parseHttpUrl } from '../../http/index.ts';
import type { SiteForgeOptions } from './site-forge.ts';

const ENVIRONMENTS = ['DEVELOPMENT', 'STAGING', 'PRODUCTION'];

/** @throws `TypeError` that names the invalid option. */
export function parseForge(forge: SiteForgeOptions | undefined): SiteForgeOptions | undefined {
	if (forge === undefined) return undefined;
	if (!isRecord(forge) || !(typeof forge.manifest === 'string' || isRecord(forge.manifest))) {
		throw new TypeError('The option `forge` must have the text or the object of a `manifest`');
	}
	const { app = {}, environment = 'DEVELOPMENT', folder = '' } = forge;
	const addresses = typeof app === 'string' || app instanceof URL ? [app] : Object.values(isRecord(app) ? app : [app]);
	if (!addresses.every((address) => parseHttpUrl(String(address)) !== undefined)) {
		throw new TypeError('The option `forge.app` must be an http or https URL, or one for each remote');
	}
	if (!ENVIRONMENTS.includes(environment)) {
		throw new TypeError(`The option \`forge.environment\` must be one of ${ENVIRONMENTS.join(', ')}`);
	}
	if (typeof folder !== 'string') throw new TypeError('The option `forge.folder` must be a path');
	return forge;
}
