import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseTenantInfo, TenantInfoError } from '../../src/index.ts';
import { jiraTenant, SECRET_MARK } from '../support/tenants.ts';

const payload = {
	key: 'com.example.app',
	clientKey: 'client',
	sharedSecret: `plain-${SECRET_MARK}`,
	baseUrl: 'https://example.atlassian.net',
};

function issuesOf(input: unknown): Record<string, string> {
	try {
		parseTenantInfo(input);
	} catch (error) {
		if (error instanceof TenantInfoError) return Object.fromEntries(error.issues.map((i) => [i.field, i.message]));
		throw error;
	}
	throw new Error('the payload was accepted');
}

describe('parseTenantInfo', () => {
	it('takes the payload of the installed callback and keeps fields that it does not know', () => {
		const full = {
			...payload,
			productType: 'jira',
			displayUrl: 'https://issues.example.com',
			displayUrlServicedeskHelpCenter: 'https://help.example.com',
			description: 'A site',
			eventType: 'installed',
			serverVersion: '100000',
			pluginsVersion: '1.2.3',
			serviceEntitlementNumber: 'SEN-1',
			entitlementId: 'e',
			entitlementNumber: 'E-1',
			oauthClientId: 'o',
			installationId: 'ari:cloud:ecosystem::installation/1',
			publicKey: 'old',
			cloudId: 'c',
			capabilitySet: { any: ['thing'] },
			addedNextYear: { nested: true },
		};
		expect(parseTenantInfo(full)).toEqual(full);
	});

	it('takes null for an optional field', () => {
		expect(parseTenantInfo({ ...payload, description: null }).description).toBeNull();
	});

	it('gives a copy and leaves the payload alone', () => {
		const frozen = Object.freeze({ ...payload });
		expect(parseTenantInfo(frozen)).not.toBe(frozen);
	});

	it('names every wrong field at once', () => {
		expect(issuesOf({ key: '', clientKey: 7, baseUrl: 'ftp://example.com', description: 1 })).toEqual({
			key: 'must not be empty',
			clientKey: 'must be a string',
			sharedSecret: 'must be a string',
			baseUrl: 'must be an http(s) URL without user, query or fragment',
			description: 'must be a string',
		});
	});

	it.each([null, undefined, 'text', 7, []])('refuses %j, which is no object', (input) => {
		expect(issuesOf(input)).toEqual({ '': 'must be an object' });
	});

	it.each(['example.com', '', 'javascript:1', 'https://u:p@example.com', 'https://example.com/?a', 'https://e.com/#'])(
		'refuses the base URL %j',
		(baseUrl) => {
			expect(issuesOf({ ...payload, baseUrl })).toHaveProperty('baseUrl');
		},
	);

	it('never shows a value in its error', () => {
		expect(() => parseTenantInfo({ ...payload, key: 1 })).toThrow(
			new TenantInfoError([{ field: 'key', message: 'must be a string' }]),
		);
	});
});

describe('a parsed tenant', () => {
	it('prints without its secret', () => {
		expect(inspect(jiraTenant())).not.toContain(SECRET_MARK);
		expect(inspect({ deep: { tenant: jiraTenant() } })).not.toContain(SECRET_MARK);
	});

	it('keeps its secret as JSON, so that it can be stored', () => {
		expect(parseTenantInfo(JSON.parse(JSON.stringify(jiraTenant())))).toEqual(jiraTenant());
	});
});
