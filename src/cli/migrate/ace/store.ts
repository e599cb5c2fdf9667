import { isRecord } from '../../../is-record.ts';
import { expressionOf, quote } from './expression-of.ts';

/** The store of the tenants, as `config.json` has it. */
export interface AceStore {
	readonly kind: 'memory' | 'mongodb' | 'mysql' | 'other' | 'postgres' | 'redis' | 'sqlite';
	/** Whether development has its tenants in memory, and production has not. */
	readonly isProductionOnly: boolean;
	/** The expression of its address, or of the file of SQLite. Never a literal address: it has a password. */
	readonly url: string;
	/** Where they have names of their own. */
	readonly table: string | undefined;
	readonly collection: string | undefined;
	readonly database: string | undefined;
}

/** How the helper file opens a database. */
export interface Opening {
	readonly package: string;
	/** The variable of the package. */
	readonly variable: string;
	/** The statements of a function that returns the store. */
	readonly lines: readonly string[];
}

const DEFAULT_URL = 'process.env.DATABASE_URL';

/** @param own the store of production @param development that of development */
export function readStore(own: unknown, development: unknown): AceStore {
	const kind = kindOf(own);
	const { url: address, rs, storage, table, collection, database } = isRecord(own) ? own : {};
	const given = [rs, address].find((one) => typeof one === 'string' && /^\$\{?\w+\}?$/.test(one));
	const url = typeof given === 'string' ? expressionOf(given) : DEFAULT_URL;
	return {
		kind,
		isProductionOnly: kind !== 'memory' && kind !== 'other' && kindOf(development) === 'memory',
		url: kind === 'sqlite' && typeof storage === 'string' ? expressionOf(storage) : `process.env.DB_URL ?? ${url}`,
		table: textOf(table),
		collection: textOf(collection),
		database: textOf(database),
	};
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function kindOf(store: unknown): AceStore['kind'] {
	const { adapter = 'sequelize', type, dialect = type, url, storage } = isRecord(store) ? store : { type: 'memory' };
	if (adapter === 'mongodb' || adapter === 'redis') return adapter;
	if (adapter !== 'sequelize') return 'other';
	if (type === 'memory' || dialect === 'memory' || storage === ':memory:') return 'memory';
	const scheme = /^(\w+):/.exec(String(url))?.[1];
	const name = String(dialect ?? scheme ?? 'postgres')
		.replace(/^postgresql$/, 'postgres')
		.replace(/^mariadb$/, 'mysql');
	return name === 'postgres' || name === 'mysql' || name === 'sqlite' ? name : 'other';
}

const POOL = '(text, values) => pool.query(text, values)';

const OPENINGS: Readonly<Partial<Record<AceStore['kind'], (store: AceStore) => Opening>>> = {
	postgres: ({ url, table }) => ({
		package: 'pg',
		variable: 'pg',
		lines: [`const pool = new pg.Pool({ connectionString: ${url} });`, `return ${sqlOf(POOL, { table })};`],
	}),
	mysql: ({ kind, url, table }) => ({
		package: 'mysql2/promise',
		variable: 'mysql',
		lines: [`const pool = mysql.createPool(${url});`, `return ${sqlOf(POOL, { dialect: kind, table })};`],
	}),
	sqlite: ({ kind, url, table }) => ({
		package: 'node:sqlite',
		variable: 'sqlite',
		lines: [
			`const database = new sqlite.DatabaseSync(${url});`,
			`return ${sqlOf('(text, values) => database.prepare(text).all(...values)', { dialect: kind, table })};`,
		],
	}),
	mongodb: ({ url, database, collection = 'AddonSettings' }) => ({
		package: 'mongodb',
		variable: 'mongodb',
		lines: [
			`const client = new mongodb.MongoClient(process.env.MONGODB_URI ?? ${url});`,
			`const database = client.db(${database === undefined ? '' : quote(database)});`,
			`return aceTenants.mongo(database.collection(${quote(collection)}));`,
		],
	}),
	redis: ({ url }) => ({
		package: 'redis',
		variable: 'redis',
		lines: [
			`const client = redis.createClient({ url: ${url} });`,
			"client.on('error', (error) => logger.error(error));",
			'void client.connect();',
			'return aceTenants.redis(client);',
		],
	}),
};

function sqlOf(query: string, options: Readonly<Record<string, string | undefined>>): string {
	const given = Object.entries(options).flatMap(([name, value]) =>
		value === undefined ? [] : [`${name}: ${quote(value)}`],
	);
	return `aceTenants.sql(${query}${given.length === 0 ? '' : `, { ${given.join(', ')} }`})`;
}

/** Undefined for a store that needs no package. */
export function openingOf(store: AceStore): Opening | undefined {
	return OPENINGS[store.kind]?.(store);
}

/** The declaration of `tenants`. */
export function storeCode(store: AceStore): string {
	const opening = openingOf(store);
	if (opening === undefined) {
		const note =
			store.kind === 'memory'
				? 'lost at the end of the process, as the in-memory store was'
				: 'a store of your own: get, set and delete, by client key';
		return `export const tenants = new Map(); // ${note}`;
	}
	const value = store.isProductionOnly ? "environment === 'production' ? openTenants() : new Map()" : 'openTenants()';
	return `// As config.json had them.
export const tenants = ${value};

function openTenants() {
${opening.lines.map((line) => `\t${line}`).join('\n')}
}`;
}

/** The remedy for the report. Undefined for a store in memory. */
export function storeRemedy(store: AceStore): string | undefined {
	if (store.kind === 'memory') return undefined;
	const opening = openingOf(store);
	if (opening === undefined) {
		return 'tenants are lost at the end of the process: set `tenants` to a store of your own, with get, set and delete';
	}
	const [name = ''] = opening.package.split('/');
	const install = name.startsWith('node:') ? `it needs ${name}` : `install ${name}`;
	const url = /process\.env\.\w+$/.exec(store.url)?.[0].replace('process.env.', '');
	const address = url === undefined ? '' : `, and set ${url} to the address of the database, or change the line`;
	return `openTenants() reads the stored tenants: ${install}${address}`;
}
