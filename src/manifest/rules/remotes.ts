import { baseUrlsOf, modulesOfType, recordOf, type Entry } from '../../manifest-model/index.ts';
import type { Rule } from './rule.ts';

const FIELDS = ['key', 'baseUrl', 'operations', 'auth', 'storage', 'configurable'];
const OPERATIONS = ['storage', 'compute', 'fetch', 'other'];
const REGIONS = ['default', 'EU', 'US', 'AU', 'DE', 'SG', 'CA', 'IN', 'KR', 'JP', 'GB', 'CH'];

/** Remotes: their addresses, their regions, what they say of data. */
export const checkRemotes: Rule = ({ manifest: { remotes, references }, report }) => {
	const regions = new Set(remotes.flatMap((remote) => Object.keys(baseUrlsOf(remote))));
	for (const remote of remotes) {
		const { value, path, key } = remote;
		const baseUrls = Object.entries(baseUrlsOf(remote));
		for (const name of Object.keys(value)) {
			if (!FIELDS.includes(name))
				report('error', 'unknown-field', [...path, name], `A remote has no field \`${name}\``);
		}
		if (baseUrls.length === 0 && value['configurable'] === undefined) {
			report('error', 'remote-base-url', path, `The remote ${key} needs a \`baseUrl\`, or \`configurable\``);
		}
		for (const [region, address] of baseUrls) {
			const at = [...path, 'baseUrl', ...(typeof value['baseUrl'] === 'string' ? [] : [region])];
			if (!REGIONS.includes(region)) report('error', 'remote-regions', at, `There is no region ${region}`);
			const url = typeof address === 'string' ? URL.parse(address) : null;
			if (url === null) report('error', 'remote-base-url', at, 'The base URL is not a URL');
			else if (url.protocol !== 'https:') {
				report(
					'warning',
					'base-url-not-https',
					at,
					'Tokens and data of customers go to this address: it should be https',
				);
			}
		}
		if (baseUrls.length > 0 && !baseUrls.some(([region]) => region === 'default')) {
			report('error', 'remote-regions', [...path, 'baseUrl'], 'The base URLs need a `default`');
		}
		checkRegions(remote, regions, report);
		checkOperations(
			remote,
			references.some(({ to, key: named, module }) => to === 'remote' && named === key && module.type === 'endpoint'),
			report,
		);
	}
};

function checkRegions(remote: Entry, regions: ReadonlySet<string>, report: Parameters<Rule>[0]['report']): void {
	const own = Object.keys(baseUrlsOf(remote));
	// One that stores no data of end users may be in one place.
	const isAnywhere = own.length === 1 && recordOf(remote.value['storage'])['inScopeEUD'] !== true;
	const missing = [...regions].filter((region) => !own.includes(region));
	if (own.length === 0 || isAnywhere || missing.length === 0) return;
	report(
		'error',
		'remote-regions',
		[...remote.path, 'baseUrl'],
		`The remote ${remote.key} needs a base URL for ${missing.join(', ')}, as another remote has one`,
	);
}

function checkOperations({ value, path, key }: Entry, isCalled: boolean, report: Parameters<Rule>[0]['report']): void {
	const { operations, storage } = value;
	if (operations === undefined) return;
	const at = [...path, 'operations'];
	if (
		!Array.isArray(operations) ||
		operations.length === 0 ||
		!operations.every((name) => OPERATIONS.includes(name as string))
	) {
		report('error', 'remote-operations', at, `The operations are a list of ${OPERATIONS.join(', ')}`);
		return;
	}
	if (operations.includes('storage') && typeof recordOf(storage)['inScopeEUD'] !== 'boolean') {
		report('error', 'remote-storage', at, `The remote ${key} stores data: it needs \`storage.inScopeEUD\``);
	}
	if (isCalled && !operations.includes('compute')) {
		report(
			'warning',
			'remote-operations',
			at,
			`Endpoints call the remote ${key}: its operations should have \`compute\``,
		);
	}
}

/** Moves of data between regions. */
export const checkDataResidency: Rule = ({ manifest, report }) => {
	const migrations = modulesOfType(manifest, 'migration:dataResidency');
	const second = migrations[1];
	if (second !== undefined)
		report('error', 'data-residency', second.path, 'An app has at most one `migration:dataResidency`');
	for (const { value, path } of migrations) {
		const { remote, maxMigrationDurationHours: hours = 24 } = value;
		if (remote === undefined) report('error', 'data-residency', path, 'A `migration:dataResidency` needs a `remote`');
		if (typeof hours !== 'number' || hours < 0.5 || hours > 24 || hours % 0.5 !== 0) {
			report(
				'error',
				'data-residency',
				[...path, 'maxMigrationDurationHours'],
				'The duration is 0.5 to 24 hours, in halves',
			);
		}
	}
};
