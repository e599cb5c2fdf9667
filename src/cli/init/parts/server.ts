import { isConnect, isForge, type Choice, type Framework } from '../choices.ts';

/** The module that listens, or the route of Next.js. */
export function serverOf(choice: Choice): Readonly<Record<string, string>> {
	const { framework } = choice;
	const { variables, development, options } = settingsOf(choice);
	if (framework === 'next') {
		return { 'app/[...path]/route.ts': routeOfNext(variables, development, options), 'next.config.ts': NEXT_CONFIG };
	}
	return {
		'src/server.ts': SERVERS[framework](`import { createHandler } from './app.ts';
import { openStore } from './store.ts';

const { PORT = '3000', HOST = '0.0.0.0', BASE_URL = \`http://127.0.0.1:\${PORT}\`${variables} } = process.env;
${development}${choice.store === 'postgres' ? OPEN_OR_STOP : OPEN}const handle = createHandler({ baseUrl: BASE_URL, store${options} });
`),
	};
}

/** \`npm run dev\` sets the variables of a local site. */
function settingsOf(choice: Choice): Record<'variables' | 'development' | 'options', string> {
	const names = [...(isConnect(choice) ? ['INSTALL_KEYS'] : []), ...(isForge(choice) ? ['FORGE_DEVELOPMENT'] : [])];
	return {
		variables: names.map((name) => `, ${name}`).join(''),
		development: isForge(choice)
			? `// Of a local site: \`npm run dev\` sets it.
const development = FORGE_DEVELOPMENT === undefined ? undefined : JSON.parse(FORGE_DEVELOPMENT);
`
			: '',
		options: `${isConnect(choice) ? ', installKeys: INSTALL_KEYS' : ''}${isForge(choice) ? ', development' : ''}`,
	};
}

function routeOfNext(variables: string, development: string, options: string): string {
	return `import { createHandler } from '../../src/app.ts';
import { openStore, type Store } from '../../src/store.ts';

const { PORT = '3000', BASE_URL = \`http://127.0.0.1:\${PORT}\`${variables} } = process.env;
${development}// Next.js loads this module while it builds, and again after a change: the first request opens the store, which is kept.
const kept = globalThis as typeof globalThis & { store?: Promise<Store> | undefined };
let handler: ReturnType<typeof createHandler> | undefined;

async function handle(request: Request): Promise<Response> {
	kept.store ??= openStore();
	// Another request may succeed.
	kept.store.catch(() => (kept.store = undefined));
	handler ??= createHandler({ baseUrl: BASE_URL, store: await kept.store${options} });
	return handler(request);
}

export { handle as GET, handle as POST };
`;
}

const OPEN = 'const store = await openStore();\n';
/** The error of a server that is not there is one line, as its stack says nothing. */
const OPEN_OR_STOP = `const store = await openStore().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
`;

const NEXT_CONFIG = `// The URL of a page has a token, which Next.js would print. The local site logs all requests, without tokens.
export default { logging: { incomingRequests: false } };
`;

const SAY = 'console.log(`The app listens at ${BASE_URL}`)';

const SERVERS: Readonly<Record<Exclude<Framework, 'next'>, (start: string) => string>> = {
	node: (start) => `import { createServer } from 'node:http';
import { toNodeListener } from 'atlassian-rest-client/node';
${start}
createServer(toNodeListener(handle)).listen(Number(PORT), HOST, () => ${SAY});
`,
	express: (start) => `import { toNodeListener } from 'atlassian-rest-client/node';
import express from 'express';
${start}
const server = express();
server.get('/health', (_request, response) => void response.send('ok'));
// Before any parser: the app reads the bodies itself.
server.use(toNodeListener(handle));
server.listen(Number(PORT), HOST, () => ${SAY});
`,
	hono: (start) => `import { serve } from '@hono/node-server';
import { Hono } from 'hono';
${start}
const server = new Hono();
server.get('/health', (context) => context.text('ok'));
server.all('*', (context) => handle(context.req.raw));
serve({ fetch: server.fetch, port: Number(PORT), hostname: HOST }, () => ${SAY});
`,
	fastify: (start) => `import { toNodeListener } from 'atlassian-rest-client/node';
import fastify from 'fastify';
${start}
const listener = toNodeListener(handle);
const server = fastify();
server.get('/health', () => 'ok');
void server.register(async (scope) => {
	// The app reads the bodies itself.
	scope.removeAllContentTypeParsers();
	scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
	scope.all('/*', async (request, reply) => {
		reply.hijack();
		await listener(request.raw, reply.raw);
	});
});
await server.listen({ port: Number(PORT), host: HOST });
${SAY};
`,
};
