import { parseTenantInfo, type TenantInfo } from '../../src/index.ts';

/** Every secret of the tests holds this word, so that one look finds it wherever it leaked to. */
export const SECRET_MARK = 'never-to-be-seen';

/** A moment to freeze the clock at: 2026-01-02T03:04:05Z in seconds and as a clock. */
export const NOW_SECONDS = 1_767_323_045;
export const now = (): number => NOW_SECONDS * 1000;

/** A tenant of Jira, obviously fake. */
export function jiraTenant(overrides: Partial<TenantInfo> = {}): TenantInfo {
	return parseTenantInfo({
		key: 'com.example.app',
		clientKey: 'jira:11111111-2222-3333-4444-555555555555',
		sharedSecret: `jira-${SECRET_MARK}`,
		baseUrl: 'https://example.atlassian.net',
		productType: 'jira',
		...overrides,
	});
}

/** A tenant as an app sees it that asks who called: without its secret. */
export function withoutSecret(tenant: TenantInfo): object {
	const { sharedSecret: _, ...details } = tenant;
	return details;
}

/** A tenant of Confluence: its base URL has a path. */
export function confluenceTenant(overrides: Partial<TenantInfo> = {}): TenantInfo {
	return jiraTenant({
		clientKey: 'confluence:66666666-7777-8888-9999-000000000000',
		sharedSecret: `confluence-${SECRET_MARK}`,
		baseUrl: 'https://example.atlassian.net/wiki',
		productType: 'confluence',
		...overrides,
	});
}
