import { isRecord } from '../../is-record.ts';
import { tryStore, type CheckStoreOptions, type StoreProblem } from '../../stores/index.ts';
import type { ForgeInstallation, ForgeInstallationStore } from './installation.ts';

/**
 * Tries a store of installations of Forge, as `checkTenantStore` tries one of tenants.
 *
 * The id of its installation starts with `atlassian-rest-client-check-`; it is deleted at the end.
 *
 * @returns the problems, most serious first; an empty list for a good store. A failing store is a problem, not a rejection.
 *
 * @example
 * const problems = await checkInstallationStore(installations);
 * if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
 */
export async function checkInstallationStore(
	store: ForgeInstallationStore,
	options: CheckStoreOptions = {},
): Promise<readonly StoreProblem[]> {
	const installationId = `atlassian-rest-client-check-${crypto.randomUUID()}`;
	return tryStore<ForgeInstallation>(
		store,
		{
			noun: 'installation',
			keyNoun: 'installation id',
			key: installationId,
			first: first(installationId),
			second: second(installationId),
			secretOf: (record) => {
				const { systemToken } = record as Partial<ForgeInstallation>;
				return isRecord(systemToken) ? systemToken.token : undefined;
			},
			leftOut: 'licence',
			fields: FIELDS,
			secretLost: 'no call can be sent between deliveries',
		},
		options,
	);
}

const TOKEN = { receivedAt: 1, firstSeenAt: 1, expiresAt: 4_102_444_800_000 };

const first = (installationId: string): ForgeInstallation => ({
	installationId,
	appId: 'check',
	environment: { type: 'PRODUCTION', id: 'check' },
	cloudId: 'check',
	apiBaseUrl: 'https://check.invalid/ex/jira/check',
	contextAri: 'ari:cloud:jira::site/check',
	contexts: [{ name: 'jira', apiBaseUrl: 'https://check.invalid', cloudId: 'check', workspaceId: undefined }],
	licence: { active: true },
	// As long as Forge may make them.
	systemToken: { token: 'x'.repeat(4000), ...TOKEN },
	updatedAt: 1,
});

const second = (installationId: string): ForgeInstallation => ({
	installationId,
	appId: 'check',
	environment: { type: 'PRODUCTION', id: 'check' },
	systemToken: { token: 'second-token-of-the-check', ...TOKEN },
	updatedAt: 2,
});

/** The fields, with the consequence if one is lost. */
const FIELDS: Readonly<Record<string, string>> = {
	installationId: 'the installation cannot be used',
	appId: 'the installation cannot be used',
	environment: 'the installation cannot be used',
	apiBaseUrl: 'no call can be sent between deliveries',
	cloudId: 'the tenant of Connect is not found',
	contextAri: 'the app may get no token of an absent user',
	contexts: 'the other products of the installation are not known',
	licence: 'every installation looks free',
	systemToken: 'the end of the token is not known',
	updatedAt: 'an older delivery replaces what a newer one said',
};
