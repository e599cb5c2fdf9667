import { isConnect, isForge, type Choice } from '../choices.ts';

interface Table {
	readonly name: string;
	readonly value: string;
}

function tablesOf(choice: Choice): readonly Table[] {
	return [
		...(isConnect(choice) ? [{ name: 'tenants', value: 'TenantInfo' }] : []),
		...(isForge(choice) ? [{ name: 'installations', value: 'ForgeInstallation' }] : []),
		...(isConnect(choice) && isForge(choice) ? [{ name: 'links', value: 'unknown' }] : []),
		{ name: 'deliveries', value: 'string' },
	];
}

/** The module that opens the store. */
export function storeOf(choice: Choice): string {
	const tables = tablesOf(choice);
	const types = tables.map(({ value }) => value).filter((value) => /^[A-Z]/.test(value));
	const header = `import type { ${types.toSorted().join(', ')} } from 'atlassian-rest-client';\n`;
	const entries = (make: (table: Table) => string): string =>
		tables.map((table) => `\t\t${table.name}: ${make(table)},\n`).join('');
	return { memory, sqlite, postgres }[choice.store](header, entries);
}

type Entries = (make: (table: Table) => string) => string;

const STORE = '\n/** Everything that the app keeps. */\nexport type Store = Awaited<ReturnType<typeof openStore>>;\n';

function memory(header: string, entries: Entries): string {
	return `${header}${STORE}
/** For development: it ends with the process. */
export async function openStore() {
	return {
${entries(({ value }) => `new Map<string, ${value}>()`)}\t\tclose: async () => undefined,
	};
}
`;
}

function sqlite(header: string, entries: Entries): string {
	return `import { DatabaseSync } from 'node:sqlite';
${header}${STORE}
/** @param file ':memory:' in a test */
export async function openStore(file = process.env['DATABASE_FILE'] ?? 'app.sqlite') {
	const db = new DatabaseSync(file);
	db.exec(
		'create table if not exists entries (name text, key text, value text not null, expires_at integer, primary key (name, key))',
	);
	return {
${entries(({ name, value }) => `createTable<${value}>(db, '${name}')`)}\t\tclose: async () => db.close(),
	};
}

const PUT = \`insert into entries values (?, ?, ?, ?)
	on conflict (name, key) do update set value = excluded.value, expires_at = excluded.expires_at\`;

/** @param name of the entries: the table has several kinds */
function createTable<Value>(db: DatabaseSync, name: string) {
	const find = db.prepare(
		'select value from entries where name = ? and key = ? and (expires_at is null or expires_at > ?)',
	);
	const put = db.prepare(PUT);
	const claim = db.prepare(\`\${PUT} where entries.expires_at <= ?\`);
	const remove = db.prepare('delete from entries where name = ? and key = ?');
	const expiry = (ttl?: number): number | null => (ttl === undefined ? null : Date.now() + ttl);
	return {
		get(key: string): Value | undefined {
			const row = find.get(name, key, Date.now());
			return row === undefined ? undefined : (JSON.parse(String(row['value'])) as Value);
		},
		/** @param ttl in milliseconds */
		set(key: string, value: Value, ttl?: number): void {
			put.run(name, key, JSON.stringify(value), expiry(ttl));
		},
		/** @returns whether the key was free */
		claim(key: string, value: Value, ttl: number): boolean {
			return Number(claim.run(name, key, JSON.stringify(value), expiry(ttl), Date.now()).changes) === 1;
		},
		delete(key: string): void {
			remove.run(name, key);
		},
	};
}
`;
}

function postgres(header: string, entries: Entries): string {
	return `import { Pool } from 'pg';
${header}
/** The part of \`pg\` that is used. PGlite has it as well. */
interface Database {
	query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
	end?(): Promise<void>;
}
${STORE}
/** @param db PGlite in a test. @default that of DATABASE_URL, or of PGHOST, PGUSER and the others */
export async function openStore(db: Database = connect()) {
	const created = db.query(
		'create table if not exists entries (name text, key text, value jsonb not null, expires_at timestamptz, primary key (name, key))',
	);
	await created.catch((cause: Error & { code?: string }) => {
		const reason = cause.message || cause.code;
		throw new Error(
			\`PostgreSQL at \${addressOf(process.env)} cannot be used (\${reason}): start it, or set DATABASE_URL, or PGHOST and the others\`,
			{ cause },
		);
	});
	return {
${entries(({ name, value }) => `createTable<${value}>(db, '${name}')`)}\t\tclose: async () => db.end?.(),
	};
}

/** Without the user and the password, of which a part may look like the host if it is not escaped. */
function addressOf({ DATABASE_URL = '', PGHOST = 'localhost', PGPORT = '5432' }: NodeJS.ProcessEnv): string {
	if (DATABASE_URL === '') return \`\${PGHOST}:\${PGPORT}\`;
	const url = URL.parse(DATABASE_URL);
	return url?.username && url.host ? url.host : 'DATABASE_URL';
}

function connect(): Database {
	const pool = new Pool({ connectionString: process.env['DATABASE_URL'] });
	// Of an idle connection: the next query opens another one.
	pool.on('error', (error) => console.error(error.message));
	return pool;
}

const PUT = \`insert into entries values ($1, $2, $3, now() + $4 * interval '1 millisecond')
	on conflict (name, key) do update set value = excluded.value, expires_at = excluded.expires_at\`;

/** @param name of the entries: the table has several kinds */
function createTable<Value>(db: Database, name: string) {
	return {
		async get(key: string): Promise<Value | undefined> {
			const text =
				'select value from entries where name = $1 and key = $2 and (expires_at is null or expires_at > now())';
			return (await db.query(text, [name, key])).rows[0]?.['value'] as Value | undefined;
		},
		/** @param ttl in milliseconds */
		async set(key: string, value: Value, ttl?: number): Promise<void> {
			await db.query(PUT, [name, key, JSON.stringify(value), ttl ?? null]);
		},
		/** @returns whether the key was free */
		async claim(key: string, value: Value, ttl: number): Promise<boolean> {
			const text = \`\${PUT} where entries.expires_at <= now() returning key\`;
			return (await db.query(text, [name, key, JSON.stringify(value), ttl])).rows.length === 1;
		},
		async delete(key: string): Promise<void> {
			await db.query('delete from entries where name = $1 and key = $2', [name, key]);
		},
	};
}
`;
}
