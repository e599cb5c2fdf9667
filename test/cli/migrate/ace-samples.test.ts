import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startSite } from '../../../src/site/index.ts';
import { runCommand } from '../run-command.ts';
import { context, signed, type Ask } from './requests.ts';
import { copySample, freePort, readIn, startApp } from './support.ts';

const plain =
	(path: string): Ask =>
	(_, baseUrl) =>
		fetch(`${baseUrl}${path}`, { redirect: 'manual' });

interface Sample {
	readonly folder: string;
	readonly type?: 'commonjs';
	readonly file?: string;
	/** Of the codemod. */
	readonly changes: number;
	/** The reason of each place that is left. */
	readonly left: readonly string[];
	readonly asks: Readonly<Record<string, Ask>>;
	/** A response that must be there, so that not all of them fail alike. */
	readonly good: Readonly<Record<string, string>>;
}

const SAMPLES: Readonly<Record<string, Sample>> = {
	'of CommonJS, with views and routes in a file of their own': {
		folder: 'ace-commonjs',
		type: 'commonjs',
		changes: 21,
		left: ['a store of your own'],
		asks: {
			root: plain('/'),
			about: plain('/about'),
			page: signed('/page?lic=active&xdm_e=https%3A%2F%2Fa.example.com&cp=%2Fwiki'),
			'no token': plain('/page'),
			mine: context('/mine'),
			later: context('/later'),
			info: context('/info'),
		},
		good: { about: 'https://connect-cdn.atl-paas.net/all.js', mine: '"status":200', later: 'Cloud' },
	},
	'with middlewares, promises and a router': {
		folder: 'ace-middlewares',
		changes: 14,
		left: ['a store of your own'],
		asks: {
			page: signed('/page?lic=active'),
			'no user': signed('/page', { accountId: '' }),
			issue: context('/api/issue/KEY-1'),
			'no issue': context('/api/issue/KEY-999'),
			edit: context('/api/issue/KEY-2', { method: 'PUT', body: { summary: 'changed' } }),
			edited: context('/api/issue/KEY-2'),
			users: context('/api/users'),
			'no token': plain('/api/users'),
		},
		good: { page: '"license":"active"', edited: 'changed', users: 'Ada' },
	},
	'of TypeScript': {
		folder: 'ace-typescript',
		file: 'app.ts',
		changes: 12,
		left: ['types of the addon', 'a store of your own'],
		asks: {
			page: signed('/page'),
			'no user': signed('/page', { accountId: '' }),
			issue: context('/api/issue/KEY-1'),
			'no issue': context('/api/issue/KEY-999'),
			comment: context('/api/comment', { method: 'POST', body: { key: 'KEY-1', text: 'Hello.' } }),
			'no token': plain('/api/issue/KEY-1'),
		},
		good: { issue: '"key":"KEY-1"', comment: '"status":201' },
	},
};

/** Node strips no types below node_modules, where the samples run. */
async function compile(folder: string, file: string): Promise<void> {
	if (!file.endsWith('.ts')) return;
	const [input, outfile] = [join(folder, file), join(folder, 'app.js')];
	await build({ entryPoints: [input], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
}

/** In place of a database: one tenant, which was installed before. */
const STORE = `ace.store.register('given', () => ({
	async get(key, clientKey) {
		const tenant = JSON.parse(process.env.TENANT);
		return key === 'clientInfo' && clientKey === tenant.clientKey ? tenant : null;
	},
}));
`;

it.each(Object.entries(SAMPLES))(
	'an app %s responds in the same way after it moved',
	async (_, sample) => {
		const { type = 'module', file = 'app.js', asks, good, left, changes } = sample;
		const site = await startSite();
		onTestFinished(() => site.close());
		const responsesOf = async (baseUrl: string): Promise<Record<string, unknown>> => {
			const responses: Record<string, unknown> = {};
			for (const [name, ask] of Object.entries(asks)) {
				const response = await ask(site.tenant, baseUrl);
				const text = (await response.text())
					.replaceAll(baseUrl, 'BASE')
					.replaceAll(/ey[\w-]+\.[\w-]+\.[\w-]+/g, 'TOKEN');
				// The words of a refusal differ on purpose.
				responses[name] = [response.status, response.status === 401 ? '' : text];
			}
			return responses;
		};

		const folder = await copySample(sample.folder, type);
		const { code, out } = await runCommand(['migrate', 'ace', folder]);
		expect([code, out]).toEqual([
			0,
			expect.stringContaining(`${left.length} place${left.length === 1 ? '' : 's'} to look at`),
		]);
		expect(out).toMatch(new RegExp(`^${changes} changes in `, 'm'));
		for (const reason of left) expect(out).toContain(reason);
		await compile(folder, file);
		const port = await freePort();
		const baseUrl = `http://127.0.0.1:${port}`;
		await startApp(folder, { PORT: String(port), AC_LOCAL_BASE_URL: baseUrl, INSTALL_KEYS: site.installKeys });
		await site.install(`${baseUrl}/atlassian-connect.json`);

		const previous = await copySample(sample.folder, type);
		const load =
			type === 'commonjs'
				? "const ace = require('atlassian-connect-express');"
				: "import ace from 'atlassian-connect-express';";
		await writeFile(join(previous, 'given-store.js'), `${load}\n${STORE}`);
		const app = await readIn(previous, file);
		await writeFile(
			join(previous, file),
			`${type === 'commonjs' ? "require('./given-store.js');" : "import './given-store.js';"}\n${app}`,
		);
		await compile(previous, file);
		const otherPort = await freePort();
		const other = `http://127.0.0.1:${otherPort}`;
		const env = { PORT: String(otherPort), AC_LOCAL_BASE_URL: other, TENANT: JSON.stringify(site.tenant) };
		await startApp(previous, env);

		const before = await responsesOf(other);
		expect(await responsesOf(baseUrl)).toEqual(before);
		for (const [name, text] of Object.entries(good)) expect(before[name]).toEqual([200, expect.stringContaining(text)]);
	},
	60_000,
);
