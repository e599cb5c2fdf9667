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
	postgres: { dependencies: { pg: '^8.23.1' }, types: { '@types/pg': '^8.23.1' } },
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
			dev: 'node src/dev.ts',
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
			...(kind === 'forge-remote' && { msw: '^3.0.0' }),
			...Object.assign({}, ...parts.map((one) => one.types)),
		},
		// The first that runs TypeScript as it is.
		engines: { node: '>=22.18' },
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

export function tsconfigOf({ kind, framework }: Choice): string {
	const isNext = kind !== 'script' && framework === 'next';
	const config = {
		compilerOptions: {
			target: 'es2023',
			lib: ['es2023', ...(isNext ? ['dom', 'dom.iterable'] : [])],
			module: isNext ? 'preserve' : 'nodenext',
			...(isNext && { jsx: 'preserve', incremental: true }),
			types: ['node'],
			strict: true,
			erasableSyntaxOnly: true,
			verbatimModuleSyntax: true,
			allowImportingTsExtensions: true,
			skipLibCheck: true,
			noEmit: true,
		},
		include: isNext ? ['src', 'app', 'test'] : ['src', 'test'],
	};
	return `${JSON.stringify(config, null, '\t')}\n`;
}

const STORE_TEXT: Readonly<Record<Store, string>> = {
	memory: 'Everything is kept in memory: choose a database before anybody installs the app.',
	sqlite: 'Everything is kept in `app.sqlite` (`DATABASE_FILE`): for one process.',
	postgres: 'Everything is kept in PostgreSQL (`PGHOST`, `PGUSER`, ...). The tables are made at the start.',
};

export function readmeOf(choice: Choice): string {
	const { name, kind, store } = choice;
	if (kind === 'script') {
		return `# ${name}

\`\`\`sh
npm run dev     # runs the script against a local Atlassian site
npm test
npm start       # against your site: ATLASSIAN_URL, ATLASSIAN_EMAIL, ATLASSIAN_API_TOKEN
\`\`\`
`;
	}
	const dev = isConnect(choice)
		? 'starts the app and a local Atlassian site on http://127.0.0.1:8090, which installs it'
		: 'starts the app with a mocked Forge: each line that you enter is an event';
	return `# ${name}

\`\`\`sh
npm run dev     # ${dev}
npm test
npm run types
npm start       # BASE_URL is the address of the app, PORT its port
\`\`\`

${STORE_TEXT[store]}
${isForge(choice) ? '\nSet the id of your app in `manifest.yml` and as `APP_ID` in `src/app.ts` (`forge register` makes one), and the address of the app in `remotes`. `npm run manifest` checks it.\n' : ''}`;
}
