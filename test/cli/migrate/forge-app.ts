import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkManifest } from '../../../src/manifest/index.ts';
import { runCommand } from '../run-command.ts';

export const DESCRIPTOR = {
	key: 'com.example.notes',
	baseUrl: 'https://notes.example.com/',
	authentication: { type: 'jwt' },
	enableLicensing: true,
	lifecycle: { installed: '/installed', uninstalled: '/uninstalled', enabled: '/enabled' },
	scopes: ['read', 'WRITE', 'ACT_AS_USER'],
	regionBaseUrls: { EU: 'https://eu.notes.example.com' },
	modules: {
		generalPages: { key: 'main', url: '/page', name: { value: 'Notes' } },
		jiraReports: [{ key: 'main', url: '/report' }],
		webPanels: [{ key: 'pänel one', url: '/panel' }],
		webhooks: [
			{ event: 'jira:issue_created', url: '/hooks' },
			{ event: 'jira:issue_updated', url: '/hooks', filter: 'project = KEY' },
			{ event: 'option_voting_never', url: '/hooks' },
			{ event: 'comment_created', url: '/hooks' },
		],
	},
};

export const SOURCE = `
import { createClient } from 'atlassian-rest-client';
export const read = (tenant) => createClient(tenant).get('rest/api/3/issue/A-1');
export const write = (tenant) => createClient(tenant).asUser('u').post('rest/api/3/issue', { json: {} });
export const other = (tenant) => createClient(tenant).get('rest/undocumented/1.0/x');
export const late = (client, path) => client.paginate(path);
`;

interface Written {
	readonly code: number;
	readonly out: string;
	readonly err: string;
	readonly folder: string;
	readonly manifest: () => Promise<string>;
	readonly run: (...args: string[]) => ReturnType<typeof runCommand>;
}

export async function setUp(
	descriptor: unknown = DESCRIPTOR,
	source = SOURCE,
): Promise<Omit<Written, 'code' | 'out' | 'err'>> {
	const folder = await mkdtemp(join(tmpdir(), 'forge-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const file = join(folder, 'atlassian-connect.json');
	await writeFile(file, typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor));
	await writeFile(join(folder, 'app.js'), source);
	return {
		folder,
		manifest: () => readFile(join(folder, 'manifest.yml'), 'utf8'),
		run: (...args) => runCommand(['migrate', 'forge', '--descriptor', file, ...args, folder]),
	};
}

export async function write(descriptor?: unknown, source?: string): Promise<Written> {
	const setup = await setUp(descriptor, source);
	return { ...setup, ...(await setup.run()) };
}

export const errorsOf = (text: string): string[] =>
	checkManifest(text)
		.filter(({ severity }) => severity === 'error')
		.map(({ message }) => message);
