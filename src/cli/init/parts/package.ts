import { VERSION } from '../../../version.ts';
import { isConnect, isForge, type Choice, type Framework, type Store } from '../choices.ts';

type Versions = Readonly<Record<string, string>>;

const OF_FRAMEWORK: Readonly<Record<Framework, { dependencies: Versions; types: Versions }>> = {
	express: { dependencies: { express: '^5.2.0' }, types: { '@types/express': '^5.0.6' } },
	hono: { dependencies: { '@hono/node-server': '^2.0.0', hono: '^4.12.0' }, types: {} },
	fastify: { dependencies: { fastify: '^5.8.0' }, types: {} },
	next: {
		dependencies: { next: '^16.0.0', react: '^19.0.0', 'react-dom': '^19.0.0' },
		types: { '@types/react': '^19.0.0' },
	},
	node: { dependencies: {}, types: {} },
};

const OF_STORE: Readonly<Record<Store, { dependencies: Versions; types: Versions }>> = {
	memory: { dependencies: {}, types: {} },
	sqlite: { dependencies: {}, types: {} },
	postgres: {
		dependencies: { pg: '^8.23.1' },
		types: { '@electric-sql/pglite': '^0.5.16', '@types/pg': '^8.23.1' },
	},
};

export function packageOf(choice: Choice): string {
	const { name, kind, framework, store } = choice;
	const isScript = kind === 'script';
	const parts = isScript ? [] : [OF_FRAMEWORK[framework], OF_STORE[store]];
	const start = isScript
		? 'node src/script.ts'
		: framework === 'next'
			? 'next build && next start'
			: 'node src/server.ts';
	const manifest = {
		name,
		private: true,
		type: 'module',
		scripts: {
			dev: isScript ? 'node src/dev.ts' : devOf(choice),
			...(kind === 'forge-remote' && {
				page: 'esbuild page/hello.js --bundle --minify --outfile=static/hello/hello.js',
			}),
			start,
			test: 'node --test "test/**/*.test.ts"',
			types: 'tsc --noEmit',
			...(isForge(choice) && { manifest: 'atlassian-rest-client manifest check manifest.yml' }),
		},
		dependencies: {
			'atlassian-rest-client': `^${VERSION}`,
			...Object.assign({}, ...parts.map((one) => one.dependencies)),
		},
		devDependencies: {
			'@types/node': '^24.0.0',
			typescript: '^5.9.0',
			...(kind === 'forge-remote' && { '@forge/bridge': '^7.2.0', esbuild: '^0.28.0' }),
			...Object.assign({}, ...parts.map((one) => one.types)),
		},
		// The first that runs TypeScript as it is.
		engines: { node: '>=22.18' },
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

/** Runs the app beside a local site that has it installed. */
function devOf(choice: Choice): string {
	const { framework, store, kind } = choice;
	// A restart would lose the install that is in memory.
	const watch = store === 'memory' ? '' : '--watch --watch-preserve-output ';
	const run = framework === 'next' ? 'next dev --hostname 127.0.0.1' : `node ${watch}src/server.ts`;
	const manifest = isForge(choice) ? ' --manifest manifest.yml' : '';
	return `${kind === 'forge-remote' ? 'npm run page && ' : ''}atlassian-rest-client site${manifest} --run "${run}"`;
}

export function tsconfigOf({ kind, framework }: Choice): string {
	const isNext = kind !== 'script' && framework === 'next';
	const config = {
		compilerOptions: {
			target: 'es2023',
			lib: ['es2023', ...(isNext ? ['dom', 'dom.iterable'] : [])],
			module: isNext ? 'preserve' : 'nodenext',
			// As Next.js adds them.
			...(isNext && { jsx: 'react-jsx', incremental: true, allowJs: true, plugins: [{ name: 'next' }] }),
			types: ['node'],
			strict: true,
			erasableSyntaxOnly: true,
			verbatimModuleSyntax: true,
			allowImportingTsExtensions: true,
			skipLibCheck: true,
			noEmit: true,
		},
		include: isNext
			? ['src', 'app', 'test', 'next-env.d.ts', '.next/types/**/*.ts', '.next/dev/types/**/*.ts']
			: ['src', 'test'],
		...(isNext && { exclude: ['node_modules'] }),
	};
	return `${JSON.stringify(config, null, '\t')}\n`;
}

const STORE_TEXT: Readonly<Record<Store, string>> = {
	memory: 'Everything is kept in memory: choose a database before anybody installs the app.',
	sqlite: 'Everything is kept in `app.sqlite` (`DATABASE_FILE`): for one process.',
	postgres:
		'Everything is kept in PostgreSQL, also by `npm run dev`: set `DATABASE_URL=postgres://user:password@localhost/name`, or `PGHOST`, `PGUSER` and the others. The table is made at the start. The tests need no server: they use PGlite.',
};

/** Next.js has a way of its own. */
const NO_WATCH = ' For the same reason an edit does not restart it: run `npm run dev` again.';

const FORGE_TEXT = `
Set the id of your app in \`manifest.yml\` and as \`APP_ID\` in \`src/app.ts\` (\`forge register\` makes one), and the address of the app in \`remotes\`. \`npm run manifest\` checks it.

\`FORGE_DEVELOPMENT\` has the addresses of the local site, as JSON: \`npm run dev\` sets it, and with it the app accepts that site alone. Never set it in production: the app does not start with it when \`NODE_ENV\` is \`production\`.
`;
const PAGE_TEXT = `
\`static/hello\` is the page of the module \`hello\`. \`npm run page\` bundles its script, also before \`forge deploy\`.
`;

export function readmeOf(choice: Choice): string {
	const { name, kind, store, framework } = choice;
	if (kind === 'script') {
		return `# ${name}

\`\`\`sh
npm run dev     # runs the script against a local Atlassian site
npm test
npm start       # against your site: ATLASSIAN_URL, ATLASSIAN_EMAIL, ATLASSIAN_API_TOKEN
\`\`\`
`;
	}
	return `# ${name}

\`\`\`sh
npm run dev     # starts the app and a local Atlassian site on http://127.0.0.1:8090, which installs it
npm test
npm run types
npm start       # BASE_URL is the address of the app, PORT its port
\`\`\`

\`npm run dev\` listens on other ports with \`PORT\` (the app) and \`SITE_PORT\` (the site), and Ctrl-C stops both. Flags of the site follow \`--\`: \`npm run dev -- --allow basic\`. While it runs:

\`\`\`sh
npx atlassian-rest-client fire ${isConnect(choice) ? 'jira:issue_created' : 'avi:jira:created:issue'}
npx atlassian-rest-client page hello
\`\`\`

${STORE_TEXT[store]}${store === 'memory' && framework !== 'next' ? NO_WATCH : ''}
${isForge(choice) ? FORGE_TEXT : ''}${kind === 'forge-remote' ? PAGE_TEXT : ''}`;
}
