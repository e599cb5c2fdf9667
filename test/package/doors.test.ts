import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Parsed, since templates of apps contain imports as text. */
function specifiersOf(source: string): string[] {
	const { staticImports, staticExports, dynamicImports } = parseSync('built.js', source).module;
	return [
		...staticImports.map(({ moduleRequest }) => moduleRequest.value),
		...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
		...dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
			const literal = /^['"](.*)['"]$/.exec(source.slice(start, end));
			return literal?.[1] ?? [];
		}),
	];
}

/** Every package and builtin that a built file loads, directly or through files of ours. */
async function loadedBy(file: string): Promise<string[]> {
	const seen = new Set<string>();
	const outside = new Set<string>();
	const visit = async (url: URL): Promise<void> => {
		if (seen.has(url.href)) return;
		seen.add(url.href);
		const source = await readFile(url, 'utf8');
		for (const specifier of specifiersOf(source)) {
			if (specifier.startsWith('.')) await visit(new URL(specifier, url));
			else outside.add(specifier);
		}
	};
	await visit(new URL(file, root));
	return [...outside].toSorted();
}

describe('the root door', () => {
	it('has these names', async () => {
		expect(Object.keys(await import(new URL('dist/index.js', root).href)).toSorted()).toEqual([
			'ApiError',
			'ApiNetworkError',
			'ApiTimeoutError',
			'Authenticator',
			'CallbackTimeoutError',
			'CredentialError',
			'DecodeError',
			'DeduplicationError',
			'DownloadError',
			'EncodeError',
			'FORGE_MAX_EVENT',
			'FORGE_MAX_REQUEST',
			'FORGE_MAX_RESPONSE',
			'FORGE_REDELIVERY_WINDOW',
			'FORGE_TIMEOUTS',
			'JobError',
			'PageError',
			'RateLimitError',
			'RedirectError',
			'TELEMETRY',
			'TaskError',
			'TenantInfoError',
			'TenantStoreError',
			'anonymous',
			'asForgeInstallation',
			'asUser',
			'authenticateOAuthWebhook',
			'basic',
			'bearer',
			'cachedTenants',
			'canonicalRequest',
			'checkTenantStore',
			'clientCredentials',
			'clientForJob',
			'cloudIdOf',
			'commonEvent',
			'connectJwt',
			'createApp',
			'createClient',
			'createOfflineUserTokens',
			'createRateLimiter',
			'createTenantLinks',
			'cursorOf',
			'describeForgeApp',
			'encodeToken',
			'explainAccess',
			'explainQsh',
			'fileFrom',
			'forgeAppAri',
			'forgeAppId',
			'forgeAppProperties',
			'forgeClientKey',
			'forgeContainer',
			'forgeDeduplicationKey',
			'forgeEventsOf',
			'forgeInstallationAri',
			'forgeInstallationDetails',
			'forgeInstallationId',
			'forgeLicenceState',
			'forgeLicences',
			'forgeStorage',
			'forgeSystem',
			'fromKeyv',
			'gatewayUrl',
			'hasSystemToken',
			'isForgeEventName',
			'jobOf',
			'mergeInstallation',
			'oauth2',
			'offlineUser',
			'operationOf',
			'overForge',
			'parseForgeDelivery',
			'parseTenantInfo',
			'parseWebhookEvent',
			'queryStringHash',
			'readForgeLicence',
			'resetSharedState',
			'revokeSecret',
			'scopesOf',
			'scopesOfForgeEvent',
			'signJwt',
			'streamedFile',
			'systemTokenOf',
			'verifyJwt',
			'verifyWebhookSignature',
			'webhooksOf',
		]);
	});

	it('loads these packages and nothing of node', async () => {
		expect(await loadedBy('dist/index.js')).toEqual(['jose', 'ky', 'zod/mini']);
	});
});

describe('the door consent', () => {
	it('has these names', async () => {
		expect(Object.keys(await import(new URL('dist/consent/index.js', root).href)).toSorted()).toEqual([
			'ConsentError',
			'chooseSite',
			'oauthConsent',
		]);
	});

	it('loads nothing that the root door does not load', async () => {
		expect(await loadedBy('dist/consent/index.js')).toEqual(['jose', 'ky', 'zod/mini']);
	});
});

describe('the door msw', () => {
	it('has these names', async () => {
		expect(Object.keys(await import(new URL('dist/msw/index.js', root).href)).toSorted()).toEqual([
			'UnhandledCallError',
			'appRequests',
			'createForgeKeys',
			'createKeyServer',
			'flaky',
			'forbidden',
			'forgeInstallationFixture',
			'forgeKeys',
			'forgeRequest',
			'hmacWebhook',
			'installKeys',
			'installRequest',
			'mockAtlassian',
			'mockForge',
			'notFound',
			'paginated',
			'rateLimited',
			'signedRequest',
			'tenantFixture',
			'validationError',
			'webhook',
		]);
	});

	it('is the only one that loads msw', async () => {
		expect(await loadedBy('dist/msw/index.js')).toEqual(['jose', 'msw', 'zod/mini']);
		expect(await loadedBy('dist/cli.js')).not.toContain('msw');
	});
});

describe('the door site', () => {
	it('has these names', async () => {
		expect(Object.keys(await import(new URL('dist/site/index.js', root).href)).toSorted()).toEqual([
			'FAULT_NAMES',
			'SiteError',
			'describeExchange',
			'exchangeAsJson',
			'isFault',
			'startSite',
		]);
	});

	it('does not load msw', async () => {
		const loaded = await loadedBy('dist/site/index.js');
		expect(loaded).toContain('hono');
		expect(loaded).not.toContain('msw');
	});
});

describe('the door node', () => {
	it('has this name', async () => {
		expect(Object.keys(await import(new URL('dist/node/index.js', root).href))).toEqual(['toNodeListener']);
	});

	it('loads the listener and nothing else', async () => {
		expect(await loadedBy('dist/node/index.js')).toEqual(['@hono/node-server']);
	});
});

describe('the door webhook-keeper', () => {
	it('has these names', async () => {
		expect(Object.keys(await import(new URL('dist/webhook-keeper/index.js', root).href)).toSorted()).toEqual([
			'WebhookKeeperError',
			'keepWebhooks',
		]);
	});
});

describe('the door opentelemetry', () => {
	it('has this name', async () => {
		expect(Object.keys(await import(new URL('dist/opentelemetry/index.js', root).href))).toEqual([
			'startOpenTelemetry',
		]);
	});

	it('loads the API of OpenTelemetry and nothing else, and is the only one that does', async () => {
		expect(await loadedBy('dist/opentelemetry/index.js')).toEqual(['@opentelemetry/api']);
		expect(await loadedBy('dist/cli.js')).not.toContain('@opentelemetry/api');
	});
});

describe('the door manifest', () => {
	it('has these names', async () => {
		expect(Object.keys(await import(new URL('dist/manifest/index.js', root).href)).toSorted()).toEqual([
			'checkManifest',
			'modulesOfManifest',
			'scopesOfManifest',
		]);
	});

	it('loads a parser of YAML and nothing else', async () => {
		expect(await loadedBy('dist/manifest/index.js')).toEqual(['yaml']);
	});
});

describe('createClient alone', () => {
	it('comes with nothing but ky when it is bundled', async () => {
		const contents = "export { createClient } from './dist/index.js';";
		const { metafile } = await build({
			stdin: { contents, resolveDir: fileURLToPath(root) },
			bundle: true,
			format: 'esm',
			metafile: true,
			platform: 'node',
			write: false,
		});
		const [output] = Object.values(metafile.outputs);
		const bundled = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
		const packages = bundled.flatMap(([file]) => /node_modules\/([^/]+)/.exec(file)?.[1] ?? []);
		expect([...new Set(packages)].toSorted()).toEqual(['ky']);
	});
});

it('the command line starts with its interpreter', async () => {
	expect(await readFile(new URL('dist/cli.js', root), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
