import type { HTTPError } from 'ky';
import { expectTypeOf, test } from 'vitest';
import {
	anonymous,
	asUser,
	basic,
	bearer,
	createClient,
	oauth2,
	type ApiError,
	type Client,
	type Credential,
	type ForgeAccess,
	type Connection,
	type TenantClient,
	type TenantInfo,
} from '../../src/index.ts';

declare const tenant: TenantInfo;
declare const forge: ForgeAccess;
declare const any: TenantInfo | Connection;

test('a credential is any function from a request to a value', () => {
	expectTypeOf((request: Request) => `Own ${request.url}`).toExtend<Credential>();
	expectTypeOf(async () => 'Own').toExtend<Credential>();
	expectTypeOf(() => undefined).toExtend<Credential>();
	expectTypeOf(() => 1).not.toExtend<Credential>();
	expectTypeOf([anonymous(), asUser(tenant, 'a'), basic({ email: '', apiToken: '' }), bearer(() => 'a')]).toEqualTypeOf<
		Credential[]
	>();
});

test('a client has the same calls whatever opens it', () => {
	const byCredential = createClient({ baseUrl: 'https://you.atlassian.net', credential: bearer('a') });
	expectTypeOf(byCredential).toEqualTypeOf<Client>();
	expectTypeOf(createClient(tenant)).toEqualTypeOf<TenantClient>();
	expectTypeOf(createClient(tenant)).toExtend<Client>();
	expectTypeOf(createClient(forge)).toEqualTypeOf<Client>();
	expectTypeOf(createClient(any)).toEqualTypeOf<Client>();
	expectTypeOf(byCredential.get('rest/api/3/myself').json()).resolves.toHaveProperty('accountId');
});

test('only the client of a tenant acts as its users', () => {
	expectTypeOf(createClient(tenant).asUser('ann', { scopes: ['READ'] })).toEqualTypeOf<TenantClient>();
	expectTypeOf(createClient(tenant).extend({ timeout: 1 }).asUser('ann')).toEqualTypeOf<TenantClient>();
	expectTypeOf(createClient<{ '/own': object }>(tenant).asUser('ann')).toEqualTypeOf<
		TenantClient<{ '/own': object }>
	>();
	const byCredential = createClient({ baseUrl: 'https://you.atlassian.net', credential: bearer('a') });
	// @ts-expect-error the account of a token is who it is
	byCredential.asUser('ann');
	// @ts-expect-error also with other options
	byCredential.extend({ timeout: 1 }).asUser('ann');
	// @ts-expect-error on Forge, its user has a token of its own
	createClient(forge).asUser('ann');
	// @ts-expect-error it may be any of them
	createClient(any).asUser('ann');
	// @ts-expect-error whom?
	createClient(tenant).asUser();
	// @ts-expect-error scopes are a list
	createClient(tenant).asUser('ann', { scopes: 'READ' });
});

test('what is missing does not compile', () => {
	// @ts-expect-error the credential
	createClient({ baseUrl: 'https://you.atlassian.net' });
	// @ts-expect-error the token
	basic({ email: 'a' });
	// @ts-expect-error where refresh tokens go
	oauth2({ clientId: 'a', clientSecret: 'b', refreshToken: 'c' });
	// @ts-expect-error a number is no token
	bearer(1);
});

test("an ApiError is ky's, with words", () => {
	expectTypeOf<ApiError>().toExtend<HTTPError>();
	expectTypeOf<ApiError['messages']>().toEqualTypeOf<readonly string[]>();
	expectTypeOf<ApiError['fields']>().toEqualTypeOf<Readonly<Record<string, string>>>();
	expectTypeOf<ApiError['data']>().toEqualTypeOf<unknown>();
});
