import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { ESM, migrate } from './migrate-ace.ts';
import { copySample } from './support.ts';

function storeIn(environment: 'development' | 'production', store: object): string {
	return JSON.stringify({ [environment]: { store } });
}

describe('the store of the tenants', () => {
	it.each([
		['{}', 'new Map()'],
		[storeIn('production', { type: 'memory' }), 'lost at the end'],
		[storeIn('production', { dialect: 'sqlite', storage: ':memory:' }), 'lost at the end'],
		['not { JSON', 'new Map()'],
	])('of %s is %s, and nobody has to look at it', async (config, expected) => {
		const { out, read } = await migrate({ 'app.js': ESM, 'config.json': config });
		expect(await read('atlassian.js')).toContain(expected);
		expect(out).toContain('0 places to look at');
	});

	const POOL = '(text, values) => pool.query(text, values)';
	it.each([
		[{ adapter: 'sequelize', url: '$DATABASE_URL' }, 'pg', `aceTenants.sql(${POOL});`, 'set DATABASE_URL'],
		[{ dialect: 'postgres', url: '$PG', table: 'mine' }, 'pg', `sql(${POOL}, { table: 'mine' });`, 'set PG to'],
		[{ url: 'postgres://user:password@a/b' }, 'pg', 'new pg.Pool({ connectionString: process.env.DB_URL', 'install pg'],
		[{ type: 'mariadb' }, 'mysql2/promise', `sql(${POOL}, { dialect: 'mysql' });`, 'install mysql2'],
		[{ url: 'mysql://a/b' }, 'mysql2/promise', 'mysql.createPool(process.env.DB_URL', 'install mysql2'],
		[{ dialect: 'sqlite', storage: './a.db' }, 'node:sqlite', "sqlite.DatabaseSync('./a.db')", 'it needs node:sqlite'],
		[{ adapter: 'mongodb', rs: '$MONGO' }, 'mongodb', "database.collection('AddonSettings')", 'install mongodb'],
		[{ adapter: 'mongodb', collection: 'b', database: 'a' }, 'mongodb', "client.db('a')", 'install mongodb'],
		[{ adapter: 'redis', url: '$REDIS_URL' }, 'redis', 'redis.createClient({ url: process.env.DB_URL', 'set REDIS_URL'],
	])('of %j is opened with %s, and is a place to look at', async (store, from, code, remedy) => {
		const { out, read } = await migrate({ 'app.js': ESM, 'config.json': storeIn('development', store) });
		const helper = await read('atlassian.js');
		expect(helper).toContain(` from '${from}';\n`);
		expect(helper).toContain(code);
		expect(helper).not.toContain('password');
		expect(helper).toContain('tenants = openTenants();');
		expect(out).toContain(remedy);
		const line = Number(/atlassian\.js:(\d+): openTenants/.exec(out)?.[1]);
		expect(helper.split('\n')[line - 1]).toContain('tenants =');
	});

	it.each([{ adapter: 'dynamodb' }, { dialect: 'mssql' }])('of %j is a place to look at', async (store) => {
		const { out, read } = await migrate({ 'app.js': ESM, 'config.json': storeIn('production', store) });
		expect(await read('atlassian.js')).toContain('new Map(); // a store of your own');
		expect(out).toMatch(/1 place to look at\n.*atlassian\.js:\d+: tenants are lost at the end of the process/);
	});

	it('opens the database that it reads in production, which once was a variable that nobody declared', async () => {
		const store = { dialect: 'sqlite', storage: '$FILE' };
		const config = JSON.stringify({ production: { store }, development: { store: { type: 'memory' } } });
		const folder = await copySample('ace', 'commonjs');
		await writeFile(join(folder, 'config.json'), config);
		await writeFile(
			join(folder, 'app.js'),
			"const ace = require('atlassian-connect-express');\nconst addon = ace({ use() {} });\n",
		);
		await runCommand(['migrate', 'ace', folder]);
		const code = `const addon = require('./atlassian.js');
addon.clientInfo.get('none').then((found) => console.log(String(found)), (error) => console.log(error.message));`;
		const run = (environment: string): string =>
			execFileSync(process.execPath, ['-e', code], {
				cwd: folder,
				env: { PATH: process.env['PATH'], FILE: ':memory:', NODE_ENV: environment },
				stdio: ['ignore', 'pipe', 'ignore'],
			}).toString();
		expect(run('development')).toBe('null\n');
		expect(run('production')).toBe('no such table: AddonSettings\n');
	});
});

describe('the address and the port', () => {
	const both = {
		development: { port: 3000, localBaseUrl: 'http://localhost:$port' },
		production: { port: '$APP_PORT', localBaseUrl: 'https://acme.example.com' },
	};
	const SITE = { BASE_URL: 'http://127.0.0.1:4000', PORT: '4000', INSTALL_KEYS: 'https://keys.example.com' };

	it.each<[string, object, Record<string, string>, unknown]>([
		['development', both, {}, [3000, 'http://localhost:3000']],
		['another environment', both, { NODE_ENV: 'test' }, [3000, 'http://localhost:3000']],
		['another port', both, { PORT: '81' }, [81, 'http://localhost:81']],
		['production', both, { NODE_ENV: 'production', APP_PORT: '80' }, [80, 'https://acme.example.com']],
		['a local site', both, SITE, [4000, 'http://127.0.0.1:4000']],
		['a local site in production', both, { ...SITE, NODE_ENV: 'production' }, [4000, 'http://127.0.0.1:4000']],
		['BASE_URL without a local site, as Vite sets it', both, { BASE_URL: '/' }, [3000, 'http://localhost:3000']],
		[
			'AC_LOCAL_BASE_URL',
			{ production: { localBaseUrl: '$AC_LOCAL_BASE_URL' } },
			{ AC_LOCAL_BASE_URL: 'https://a.example.com', NODE_ENV: 'production' },
			[3000, 'https://a.example.com'],
		],
		[
			'variables of its own',
			{ development: { localBaseUrl: 'https://$HOST_NAME/`' } },
			{ HOST_NAME: 'b' },
			[3000, 'https://b/`'],
		],
		['one variable', { development: { localBaseUrl: '${MY_URL}' } }, { MY_URL: 'https://c' }, [3000, 'https://c']],
		['no configuration', { development: { localBaseUrl: 'no address' } }, {}, [3000, 'http://localhost:3000']],
	])('are those of %s', async (_, config, env, expected) => {
		const folder = await copySample('ace');
		await writeFile(join(folder, 'config.json'), JSON.stringify(config));
		await writeFile(join(folder, 'app.js'), ESM);
		await runCommand(['migrate', 'ace', folder]);
		const code = "import('./atlassian.js').then(({ port, baseUrl }) => console.log(JSON.stringify([port, baseUrl])));";
		const options = { cwd: folder, env: { PATH: process.env['PATH'], ...env } };
		expect(JSON.parse(execFileSync(process.execPath, ['-e', code], options).toString())).toEqual(expected);
	});

	it('of another environment are named', async () => {
		const config = JSON.stringify({ ...both, staging: { port: 1 }, jwt: { validityInMinutes: 3 } });
		const { out } = await migrate({ 'app.js': ESM, 'config.json': config });
		expect(out).toMatch(/1 place to look at\n.*config\.json: staging is not moved/);
	});
});
