import { Elysia } from 'elysia';
import { authenticator } from './authenticator.ts';

// Runs on Bun. The port is told to the parent process, which ends this one.
const app = new Elysia()
	.all('*', async ({ path, query, request, set }) => {
		try {
			await authenticator.authenticate(request);
			return { path, query };
		} catch {
			set.status = 401;
			return {};
		}
	})
	.listen({ port: 0, hostname: '127.0.0.1' });
// oxlint-disable-next-line no-console -- how the parent process learns the port
console.log(app.server?.port);
