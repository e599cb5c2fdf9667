// One of several processes behind a load balancer: a program that test/stores/processes.test.ts runs.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { cachedTenants, createApp } from '../../../src/index.ts';
import { openPostgres, openRedis, openSqlite, type Database } from './databases.ts';

/** Settings of a process. */
export interface ProcessSettings {
	readonly database: 'node:sqlite' | 'PostgreSQL' | 'Redis';
	readonly url: string;
	/** Of the tables or keys that the processes share. */
	readonly name: string;
	readonly baseUrl: string;
	/** The public key of the installs. */
	readonly pem: string;
	/** The frozen clock. */
	readonly now: number;
}

/** Sent to the test: a callback began, or ended. */
export interface ProcessMessage {
	readonly port?: number;
	readonly began?: string;
	readonly ended?: string;
	readonly error?: string;
}

// The test passes them as JSON.
const settings = JSON.parse(process.argv[2] ?? '{}') as ProcessSettings;
const tell = (message: ProcessMessage): void => void process.send?.(message);
const { tenants, deduplication, lock } = await open(settings);

/** Callbacks wait for as long as the event asks: the body says it in `description` or `wait`. */
async function callback(name: string, milliseconds: unknown): Promise<void> {
	tell({ began: name });
	await setTimeout(Number(milliseconds) || 0);
	tell({ ended: name });
}

const app = createApp({
	key: 'com.example.app',
	baseUrl: settings.baseUrl,
	tenants: cachedTenants(tenants),
	deduplication,
	...(lock && { lock }),
	callbackTimeout: 2000,
	storeTimeout: 2000,
	now: () => settings.now,
	fetch: async () => new Response(settings.pem),
	on: {
		installed: ({ tenant }) => callback('installed', tenant.description),
		uninstalled: ({ tenant }) => callback('uninstalled', tenant.description),
		'*': ({ identifier, body }) => callback(String(identifier), body['wait']),
	},
	onError: (error) => tell({ error: String(error) }),
});
const listener = getRequestListener(app, { overrideGlobalObjects: false });
const server = createServer((request, response) => void listener(request, response));
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
// Ends with the test, however that ends.
process.on('disconnect', () => process.exit());

function open({ database, url, name }: ProcessSettings): Database | Promise<Database> {
	if (database === 'node:sqlite') return openSqlite(url);
	// A lock of Redis ends after 6 seconds, which is longer than a callback and the stores may take.
	return database === 'PostgreSQL' ? openPostgres(url, name) : openRedis(url, name, 6000);
}
