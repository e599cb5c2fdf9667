import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, bundled, replaceKy, root } from '../library.ts';
import { isInstalled } from '../peers.ts';
import type { Point } from '../point.ts';
import { SERVER, startServer } from '../servers.ts';
import { median, type Run } from '../time.ts';
import { TENANT } from '../urls.ts';

const here = fileURLToPath(new URL('../', import.meta.url));

/** A handler as a function in the cloud has it, the folder from which its imports are resolved, and those imports. */
interface Entry {
	readonly text: string;
	readonly folder: string;
	readonly needs: readonly string[];
	readonly kyMended?: true;
}

const PATH = 'rest/api/3/myself';
const PRELUDE = `const tenant = ${JSON.stringify(TENANT)}; const baseUrl = process.env.BASE_URL; const url = baseUrl + '/${PATH}';`;

const OURS: Entry = {
	text: `import { createClient } from './src/index.ts'; ${PRELUDE}
const client = createClient({ ...tenant, baseUrl });
export const handler = () => client.get('${PATH}').json();`,
	folder: root,
	needs: [],
};
const KY: Entry = {
	text: `import ky from 'ky'; ${PRELUDE} export const handler = () => ky.get(url).json();`,
	folder: here,
	needs: ['ky'],
};

/** Bundled with esbuild, into one file. */
const BUNDLES: Record<string, Entry> = {
	ours: OURS,
	ky: KY,
	'ours, ky mended': { ...OURS, kyMended: true },
	'ky, mended': { ...KY, kyMended: true },
	'ky and atlassian-jwt': {
		text: `import ky from 'ky'; import * as jwt from 'atlassian-jwt'; ${PRELUDE}
export const handler = () => {
	const qsh = jwt.createQueryStringHash(jwt.fromMethodAndUrl('GET', url), false);
	const iat = Math.floor(Date.now() / 1000);
	const token = jwt.encodeSymmetric({ iss: tenant.key, iat, exp: iat + 180, qsh }, tenant.sharedSecret);
	return ky.get(url, { headers: { authorization: 'JWT ' + token } }).json();
};`,
		folder: here,
		needs: ['ky', 'atlassian-jwt'],
	},
	fetch: {
		text: `${PRELUDE} export const handler = async () => (await fetch(url)).json();`,
		folder: here,
		needs: [],
	},
	'jira.js 6, its client alone': {
		text: "export { createCloudClient } from 'jira.js/cloud';",
		folder: here,
		needs: ['jira.js/cloud'],
	},
};

/** As they are installed. */
const MODULES: Record<string, string> = {
	'ours, all of the root door, not bundled': join(root, 'dist/index.js'),
	'jira.js 6, not bundled': 'jira.js/cloud',
	'atlassian-connect-express, not bundled': 'atlassian-connect-express',
};

export const start: Point = {
	title: 'start of a process',
	unit: 'ms, or MB',
	async run({ folder, quick }) {
		await using server = await startServer(SERVER);
		const modules = { ...(await bundleAll(folder)), ...installedModules() };
		const found: Record<string, Started[]> = {};
		for (let round = 0; round < (quick ? 1 : 7); round += 1) {
			for (const [name, module] of Object.entries(modules)) {
				(found[name] ??= []).push(startProcess(module, server.url));
			}
		}
		const figures = (of: (started: Started) => number | undefined): NonNullable<Run[string]> =>
			Object.fromEntries(
				Object.entries(found)
					.map(([name, all]): [string, number[]] => [name, all.map(of).filter((figure) => figure !== undefined)])
					.filter(([, all]) => all.length > 0)
					.map(([name, all]) => [name, median(all)]),
			);
		return {
			'import, ms': figures(({ milliseconds }) => milliseconds),
			'import, MB': figures(({ megabytes }) => megabytes),
			'from the start of the process to the first response, ms': figures(({ response }) => response),
		};
	},
};

async function bundleAll(folder: string): Promise<Record<string, string>> {
	const files: Record<string, string> = {};
	for (const [name, { text, folder: resolveDir, needs, kyMended }] of Object.entries(BUNDLES)) {
		if (!needs.every(isInstalled)) continue;
		const file = await bundle(join(folder, `start-${name.replaceAll(/\W+/g, '-')}.mjs`), {
			stdin: { contents: text, resolveDir },
			minify: true,
			// Packages for CommonJS load node's modules with it.
			banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
			plugins: kyMended === true ? [replaceKy(bundled(folder, 'ky mended'))] : [],
		});
		files[name] = pathToFileURL(file).href;
	}
	return files;
}

function installedModules(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(MODULES)
			.filter(([, module]) => (module.startsWith('/') ? existsSync(module) : isInstalled(module)))
			.map(([name, module]) => [name, module.startsWith('/') ? pathToFileURL(module).href : module]),
	);
}

interface Started {
	readonly milliseconds: number;
	readonly megabytes: number;
	/** Without it, the module has no handler. */
	readonly response?: number;
}

const SCRIPT = `
const [before, start] = [process.memoryUsage.rss(), performance.now()];
const { handler } = await import(process.argv[1]);
const milliseconds = performance.now() - start;
const megabytes = (process.memoryUsage.rss() - before) / 2 ** 20;
await handler?.();
const response = handler && performance.now();
console.log(JSON.stringify({ milliseconds, megabytes, response }));
process.exit();`;

function startProcess(module: string, baseUrl: string): Started {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT, module], {
		cwd: here,
		env: { ...process.env, BASE_URL: baseUrl },
		encoding: 'utf8',
	});
	// Node shows the line of an error, which is most of a bundle.
	if (status !== 0) throw new Error(`${module} does not start: ${stderr.slice(-300)}`);
	return JSON.parse(stdout) as Started;
}
