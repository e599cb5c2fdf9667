import { main as cli } from '../../src/cli/index.ts';
import { canonicalRequest, createClient } from '../../src/index.ts';
import { startSite } from '../../src/site/index.ts';
import { startApp } from './app.ts';
import { describeOutcome, say, title } from './say.ts';

/** The first things to try after this one. */
const NEXT = `
Next:
  npm start -- --tenant tenant.json rest/api/3/myself   call your own site with a tenant that your app stored
  scripts/examples/                                     whole programs to start from
  README.md, .github/docs/                              everything else, by task
`;

const args = process.argv.slice(2);
process.exitCode = args.length > 0 ? await cli(['get', ...args], process) : await demo();

/** The main job, end to end, over real HTTP on loopback. Gives the exit code: 0 if all went as it should. */
async function demo(): Promise<0 | 1> {
	let webhook: Request | undefined;
	const site = await startSite({
		fetch: async (input, init) => {
			if (input instanceof Request && input.url.includes('/webhooks')) webhook = input.clone();
			return fetch(input, init);
		},
	});
	const app = await startApp(site.installKeys);
	try {
		title(1, 'A local Atlassian site installs the app, which stores a tenant (secret made for this run, not shown)');
		await site.install(`${app.baseUrl}/atlassian-connect.json`);
		const [tenant] = app.tenants.values();
		if (tenant === undefined) throw new Error('the app has no tenant');
		say({ 'client key': tenant.clientKey, 'app key': tenant.key, 'base URL': tenant.baseUrl });

		title(2, "The app's client signs and sends: createClient(tenant).get('rest/api/3/myself')");
		const myself = await createClient(tenant)
			.get('rest/api/3/myself', { searchParams: { expand: 'groups' } })
			.json();
		const call = site.exchanges.at(-1);
		say({
			request: `${call?.method} ${call?.url}`,
			'canonical request': call?.canonicalRequest ?? '',
			'at the far end': `${call?.verdict}, from ${call?.caller}: signature, expiry, issuer and qsh are right`,
			response: JSON.stringify(myself).slice(0, 100),
		});

		title(3, 'The site sends the app a signed webhook');
		const [delivery] = await site.fire('jira:issue_created', { user: { accountId: 'account-of-ann' } });
		if (webhook === undefined || delivery === undefined) throw new Error('no webhook was sent');
		const hook = pathOf(delivery.url);
		say({ request: `POST ${hook}`, 'canonical request': canonicalRequest('POST', hook) });
		say(describeOutcome(app.outcomes.at(-1), delivery.status));

		title(4, 'Somebody sends that token again with another query');
		const tampered = delivery.url.replace('KEY-1', 'SECRET-1');
		const headers = { authorization: webhook.headers.get('authorization') ?? '' };
		const { status } = await fetch(tampered, { method: 'POST', body: '{}', headers });
		say({ request: `POST ${pathOf(tampered)}`, ...describeOutcome(app.outcomes.at(-1), status) });

		const asExpected = call?.verdict === 'accepted' && delivery.status === 204 && status === 401;
		process.stdout.write(asExpected ? `\nAll as it should be.\n${NEXT}` : '\nSomething went wrong: see above.\n');
		return asExpected ? 0 : 1;
	} finally {
		await site.close();
		await app.close();
	}
}

function pathOf(url: string): string {
	const { pathname, search } = new URL(url);
	return `${pathname}${search}`;
}
