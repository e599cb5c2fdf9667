import { inspect } from 'node:util';
import { afterEach } from 'vitest';

/**
 * Looks through every error that is made and everything that is logged while the tests run: none may show a secret or
 * a token. Errors are caught at their constructor, so those that a test never looks at are seen too.
 */
const SECRET = /never-to-be-seen|eyJ[\w-]+\.[\w-]+\.[\w-]*/;

const seen: unknown[] = [];

globalThis.Error = new Proxy(Error, {
	construct(target, args, newTarget) {
		const error: object = Reflect.construct(target, args, newTarget);
		seen.push(error);
		return error;
	},
});

for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
	// oxlint-disable-next-line no-console -- it is what is watched
	const original = console[method].bind(console);
	console[method] = (...args: unknown[]) => {
		seen.push(args);
		original(...args);
	};
}

afterEach(() => {
	const leaked = seen
		.splice(0)
		.flatMap((value) => [inspect(value, { depth: 8, showHidden: true }), JSON.stringify(value) ?? ''])
		.some((text) => SECRET.test(text));
	if (leaked) throw new Error('An error or a log of this test shows a secret or a token');
});
