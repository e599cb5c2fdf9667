import { isConnect, type Choice, type Framework } from '../choices.ts';

/** The module that listens, or the route of Next.js. */
export function serverOf(choice: Choice): Readonly<Record<string, string>> {
	const { framework } = choice;
	if (framework === 'next') {
		return {
			'app/[...path]/route.ts': `${settings(choice, '../../src/')}\nexport { handle as GET, handle as POST };\n`,
		};
	}
	return { 'src/server.ts': SERVERS[framework](settings(choice, './')) };
}

/** The start of each: it makes \`handle\`. */
function settings(choice: Choice, src: string): string {
	const names = isConnect(choice) ? ', INSTALL_KEYS' : '';
	const option = isConnect(choice) ? ', installKeys: INSTALL_KEYS' : '';
	return `import { createHandler } from '${src}app.ts';
import { openStore } from '${src}store.ts';

const { PORT = '3000', BASE_URL = \`http://127.0.0.1:\${PORT}\`${names} } = process.env;
const handle = createHandler({ baseUrl: BASE_URL, store: await openStore()${option} });
`;
}

const SAY = 'console.log(`The app listens at ${BASE_URL}`)';

const SERVERS: Readonly<Record<Exclude<Framework, 'next'>, (start: string) => string>> = {
	node: (start) => `import { createServer } from 'node:http';
import { toNodeListener } from 'atlassian-rest-client/node';
${start}
createServer(toNodeListener(handle)).listen(Number(PORT), () => ${SAY});
`,
	express: (start) => `import { toNodeListener } from 'atlassian-rest-client/node';
import express from 'express';
${start}
const server = express();
server.get('/health', (_request, response) => void response.send('ok'));
// Before any parser: the app reads the bodies itself.
server.use(toNodeListener(handle));
server.listen(Number(PORT), () => ${SAY});
`,
	hono: (start) => `import { serve } from '@hono/node-server';
import { Hono } from 'hono';
${start}
const server = new Hono();
server.get('/health', (context) => context.text('ok'));
server.all('*', (context) => handle(context.req.raw));
serve({ fetch: server.fetch, port: Number(PORT) }, () => ${SAY});
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
await server.listen({ port: Number(PORT) });
${SAY};
`,
};
