import { describe, expect, it } from 'vitest';
import { Authenticator, createApp } from '../src/index.ts';

const tenants = new Map();
const app = { key: 'app', baseUrl: 'https://app.example.com', tenants };

const makeApp = (options: object) => () => createApp({ ...app, ...options });
const makeAuthenticator = (options: object) => () => new Authenticator({ tenants, ...options });

describe('an unknown option, as plain JavaScript may give it,', () => {
	it.each([
		['createApp', 'maxBodySise', makeApp({ maxBodySise: 1 }), 'maxBodySize'],
		['createApp', 'clockTolerence', makeApp({ clockTolerence: 1 }), 'clockTolerance'],
		['Authenticator', 'tennants', makeAuthenticator({ tennants: 1 }), 'tenants'],
		['Authenticator', 'BaseURL', makeAuthenticator({ BaseURL: 'x' }), 'baseUrl'],
	])('is an error of %s that names %s and the one that was meant', (where, name, make, meant) => {
		expect(make).toThrow(new TypeError(`Unknown option \`${name}\` of \`${where}\`: did you mean \`${meant}\`?`));
	});

	it('is named alone where nothing is similar', () => {
		expect(makeAuthenticator({ zzz: 1 })).toThrow(new TypeError('Unknown option `zzz` of `Authenticator`'));
	});

	it('is none if it is undefined', () => {
		expect(makeApp({ zzz: undefined })).not.toThrow();
	});
});
