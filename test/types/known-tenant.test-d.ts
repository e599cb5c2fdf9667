import { expectTypeOf, test } from 'vitest';
import {
	asUser,
	connectJwt,
	createClient,
	encodeToken,
	type Authentication,
	type AppWebhook,
	type EnabledEvent,
	type InstalledAuthentication,
	type InstalledEvent,
	type KnownTenant,
	type TenantClient,
	type TenantInfo,
	type UninstalledEvent,
} from '../../src/index.ts';

declare const tenant: KnownTenant;
declare const installed: InstalledAuthentication;
declare const event: InstalledEvent;
const tenants = new Map<string, TenantInfo>();

test('a known tenant signs', () => {
	expectTypeOf(createClient(tenant)).toEqualTypeOf<TenantClient>();
	expectTypeOf(connectJwt(tenant)).not.toBeAny();
	expectTypeOf(asUser(tenant, 'ann')).not.toBeAny();
	expectTypeOf(encodeToken('GET', '/', tenant)).toEqualTypeOf<Promise<string>>();
	expectTypeOf(tenant.baseUrl).toBeString();
});

test('a known tenant is not stored, nor is a copy of it', () => {
	// @ts-expect-error -- its secret is in no store then
	tenants.set(tenant.clientKey, tenant);
	// @ts-expect-error -- nor does a copy have it
	tenants.set(tenant.clientKey, { ...tenant });
	// @ts-expect-error -- with fields of the app as little
	tenants.set(tenant.clientKey, { ...tenant, plan: 'of the app' });
	tenants.set(tenant.clientKey, { ...tenant, sharedSecret: 'found elsewhere' });
});

test('what an install gives is stored', () => {
	tenants.set(installed.clientKey, installed.tenant);
	tenants.set(event.clientKey, { ...event.tenant, plan: 'of the app' });
});

test('who asks who it was gets a known tenant', () => {
	expectTypeOf<Authentication['tenant']>().toEqualTypeOf<KnownTenant | undefined>();
	expectTypeOf<AppWebhook['tenant']>().toEqualTypeOf<KnownTenant | undefined>();
	expectTypeOf<EnabledEvent['tenant']>().toEqualTypeOf<KnownTenant>();
	expectTypeOf<InstalledEvent['previous']>().toEqualTypeOf<KnownTenant | undefined>();
	expectTypeOf<UninstalledEvent['previous']>().toEqualTypeOf<KnownTenant | undefined>();
});
