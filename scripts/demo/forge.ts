import { createApp, createClient, type ForgeInstallation } from '../../src/index.ts';
import type { Site } from '../../src/site/index.ts';
import { listen } from './listen.ts';
import { say, title } from './say.ts';

const APP = 'ari:cloud:ecosystem::app/00000000-aaaa-4000-8000-00000000aaaa';

/** As `manifest.yml` has it. */
const MANIFEST = {
	app: { id: APP, runtime: { name: 'nodejs24.x' } },
	remotes: [{ key: 'backend', baseUrl: 'https://app.example.com', operations: ['compute'] }],
	modules: {
		endpoint: [
			{
				key: 'events',
				remote: 'backend',
				route: { path: '/forge/events' },
				auth: { appSystemToken: { enabled: true } },
			},
		],
		trigger: [{ key: 'edits', endpoint: 'events', events: ['avi:jira:created:issue'], filter: { ignoreSelf: true } }],
	},
	permissions: { scopes: ['read:jira-work', 'write:jira-work', 'read:app-system-token'] },
};

/** The half on Forge, on the same site. Gives whether all went as it should. */
export async function demoForge(site: Site): Promise<boolean> {
	const installations = new Map<string, ForgeInstallation>();
	const refusals: string[] = [];
	const app = createApp({
		forge: { appId: APP, installations, development: site.forge },
		on: {
			'avi:jira:created:issue': async ({ installation, body }) => {
				if (installation === undefined) return;
				const params = { issueIdOrKey: body.issue.key };
				await createClient(installation).post('rest/api/2/issue/{issueIdOrKey}/comment', {
					params,
					json: { body: 'Hello' },
				});
			},
		},
	});
	// An app in production has no such switch.
	const other = createApp({
		forge: { appId: APP },
		onRefused: ({ code, message }) => refusals.push(`${code}: ${message}`),
	});
	let last: Request | undefined;
	const server = await listen((request) => {
		last = request.clone();
		return app(request);
	});
	try {
		title(5, 'The site plays Forge: it installs an app by its manifest, beside the one on Connect');
		await site.forge.install({ manifest: MANIFEST, app: server.baseUrl });
		say({ app: APP, scopes: MANIFEST.permissions.scopes.join(', ') });

		title(6, 'A user creates an issue: Forge sends the event, and the app calls back with its system token');
		const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'A demo' };
		const headers = { authorization: `Basic ${btoa('ada@example.com:')}`, 'content-type': 'application/json' };
		await fetch(`${site.url}/rest/api/3/issue`, { method: 'POST', headers, body: JSON.stringify({ fields }) });
		await site.settled();
		const delivery = site.exchanges.findLast(({ kind }) => kind === 'forge');
		const comment = site.exchanges.findLast(({ kind, url }) => kind === 'call' && url.endsWith('/comment'));
		say({
			'the site': `${delivery?.event}: ${delivery?.status}, ${delivery?.verdict}`,
			'the app': `${comment?.method} ${comment?.url}: ${comment?.status}, from ${comment?.caller}`,
		});

		title(7, 'The same delivery reaches an app in production');
		const status = last === undefined ? undefined : (await other(last)).status;
		say({ 'the app': `refused: ${refusals[0]}`, 'the sender gets': String(status) });
		return delivery?.status === 204 && comment?.status === 201 && status === 401;
	} finally {
		await site.forge.uninstall();
		await server.close();
	}
}
