import { expectTypeOf, test } from 'vitest';
import { createClient, type ClientOptions, type Logger, type TenantInfo } from '../../src/index.ts';

declare const tenant: TenantInfo;

test('a logger is `console`, or whatever has `warn` for a text', () => {
	expectTypeOf(console).toExtend<Logger>();
	expectTypeOf<{ warn: (message: string) => unknown }>().toExtend<Logger>();
	expectTypeOf<{ error: (message: string) => void }>().not.toExtend<Logger>();
	expectTypeOf<ClientOptions['logger']>().toEqualTypeOf<Logger | undefined>();
});

test('experimental operations are opted into by the value of the header', () => {
	createClient(tenant, { experimentalApi: 'opt-in', logger: console }).extend({ experimentalApi: 'opt-in' });
	// @ts-expect-error -- no other value is known
	createClient(tenant, { experimentalApi: true });
	// @ts-expect-error -- a function alone is no logger
	createClient(tenant, { logger: (message: string) => message });
});
