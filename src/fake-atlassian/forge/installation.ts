import { redactInstallation, type ForgeInstallation } from '../../forge/index.ts';

const APP = '00000000-aaaa-4000-8000-00000000aaaa';
const CLOUD = '00000000-bbbb-4000-8000-00000000bbbb';
const INSTALLATION = '00000000-cccc-4000-8000-00000000cccc';
const ENVIRONMENT = '00000000-dddd-4000-8000-00000000dddd';

/** An installation as the fake side of Atlassian needs it: with the address of its API. */
export type FakeForgeInstallation = ForgeInstallation & { readonly apiBaseUrl: string };

/** Overrides of {@link forgeInstallationFixture}. */
export interface ForgeInstallationOverrides extends Partial<ForgeInstallation> {
	/** @default 'jira' */
	readonly product?: 'jira' | 'confluence' | undefined;
}

/**
 * A complete installation for tests: valid, and obviously fake. It has no system token, which a delivery brings.
 *
 * @example
 * const installation = forgeInstallationFixture({ product: 'confluence' });
 */
export function forgeInstallationFixture({
	product = 'jira',
	...overrides
}: ForgeInstallationOverrides = {}): FakeForgeInstallation {
	const { cloudId = CLOUD } = overrides;
	const apiBaseUrl = overrides.apiBaseUrl ?? `https://api.atlassian.com/ex/${product}/${cloudId}`;
	return {
		...redactInstallation({
			installationId: INSTALLATION,
			appId: APP,
			environment: { type: 'PRODUCTION', id: ENVIRONMENT },
			cloudId,
			siteUrl: 'https://fake-site.atlassian.net',
			contextAri: `ari:cloud:${product}::site/${cloudId}`,
			contexts: [{ name: product, apiBaseUrl, cloudId, workspaceId: undefined }],
			appVersion: '1.0.0',
			updatedAt: 0,
			...overrides,
		}),
		apiBaseUrl,
	};
}

/** `jira` or `confluence`: the product whose API an installation names. */
export function productOf({ apiBaseUrl }: Pick<FakeForgeInstallation, 'apiBaseUrl'>): string {
	return /\/ex\/([\w-]+)\//.exec(apiBaseUrl)?.[1] ?? 'jira';
}
