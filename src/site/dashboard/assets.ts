import { readFile } from 'node:fs/promises';
import type { Context, Hono } from 'hono';
import { STYLE } from './style.ts';

/** The scripts and the style of the pages. */
export const ASSETS_PATH = '/_site/assets';

/** The scripts that the one of the pages imports. */
const MODULES = ['bridge-host', 'forge-host', 'live-page', 'stream'] as const;

const isSource = import.meta.url.endsWith('.ts');

/** A script of the room `browser`: as the build made it, or its source without the types. */
async function readScript(name: (typeof MODULES)[number] | 'workbench' | 'all'): Promise<string> {
	const file = new URL(`../browser/${name}${isSource ? '.ts' : '.js'}`, import.meta.url);
	const text = await readFile(file, 'utf8');
	if (!isSource) return text;
	// Only a Node that runs the source has it.
	const { stripTypeScriptTypes } = await import('node:module');
	return stripTypeScriptTypes(text);
}

/** Serves the scripts and the style of the pages, and `all.js` for the pages of the app. */
export function assetRoutes(app: Hono, origins: ReadonlySet<string>): void {
	const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
	const script = { ...headers, 'content-type': 'text/javascript; charset=utf-8' };
	app.get(`${ASSETS_PATH}/workbench.css`, (c) => c.body(STYLE, 200, { ...headers, 'content-type': 'text/css' }));
	app.get(`${ASSETS_PATH}/workbench.js`, async (c) => c.body(await readScript('workbench'), 200, script));
	for (const name of MODULES) {
		const respond = async (c: Context): Promise<Response> => c.body(await readScript(name), 200, script);
		app.get(`${ASSETS_PATH}/${name}.js`, respond).get(`${ASSETS_PATH}/${name}.ts`, respond);
	}
	// Jira and Confluence have it at these paths below their base URL.
	for (const path of ['/atlassian-connect/all.js', '/wiki/atlassian-connect/all.js']) {
		app.get(path, async (c) => {
			const source = (await readScript('all')).replace(/^export\s*\{\s*\};?\s*$/m, '');
			return c.body(`((HOST_ORIGINS) => {${source}})(${JSON.stringify([...origins])});\n`, 200, script);
		});
	}
}
