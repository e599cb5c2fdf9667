import { Elysia, type Context } from 'elysia';
import { authenticator } from './authenticator.ts';

// Runs on Bun. The port is told to the parent process, which ends this one.
async function read({ path, query, request, set }: Context): Promise<object> {
	try {
		await authenticator.authenticate(request);
		return { path, query };
	} catch {
		set.status = 401;
		return {};
	}
}

// Bun itself routes the first, and gives requests of a class of its own.
const app = new Elysia()
	.get('/static', (context) => read(context))
	.all('*', (context) => read(context))
	.listen({ port: 0, hostname: '127.0.0.1' });
// oxlint-disable-next-line no-console -- how the parent process learns the port
console.log(app.server?.port);
