// For --import: the package by its own name, from the source, in a program that a test runs.
import { registerHooks } from 'node:module';

registerHooks({
	resolve(specifier, context, next) {
		const [, door] = /^atlassian-rest-client(?:\/(msw|node|site))?$/.exec(specifier) ?? [undefined, null];
		// The program is in a folder without packages.
		if (specifier === 'msw/node') return next(specifier, { ...context, parentURL: import.meta.url });
		if (door === null) return next(specifier, context);
		return next(new URL(`../../src/${door === undefined ? '' : `${door}/`}index.ts`, import.meta.url).href, context);
	},
});
