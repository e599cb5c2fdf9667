import { main as cli } from '../../src/cli/index.ts';
import { canonicalRequest, createClient, DecodeError, encodeToken, parseTenantInfo } from '../../src/index.ts';
import { startApp, type Outcome } from './app.ts';
import { addressOf, startStandIn, type Verdict } from './stand-in.ts';

const args = process.argv.slice(2);
process.exitCode = args.length > 0 ? await cli(['get', ...args], process) : await demo();

/** The main job, end to end, over real HTTP on loopback. Gives the exit code: 0 if all went as it should. */
async function demo(): Promise<0 | 1> {
	const outcomes: Outcome[] = [];
	let verdict: Verdict | undefined;
	const atlassian = await startStandIn(
		() => tenant,
		(seen) => (verdict = seen),
	);
	const tenant = parseTenantInfo({
		key: 'com.example.demo-app',
		clientKey: 'demo-client-key',
		sharedSecret: crypto.randomUUID(),
		baseUrl: addressOf(atlassian),
		productType: 'jira',
	});
	const app = await startApp(new Map([[tenant.clientKey, tenant]]), (outcome) => outcomes.push(outcome));
	try {
		title(1, 'Atlassian installs the app and hands it a tenant (secret made for this run, not shown)');
		say({ 'client key': tenant.clientKey, 'app key': tenant.key, 'base URL': tenant.baseUrl });

		title(2, "The client signs and sends: createClient(tenant).get('rest/api/2/issue/KEY-1')");
		const path = 'rest/api/2/issue/KEY-1';
		const issue = await createClient(tenant)
			.get(path, { searchParams: { fields: 'summary,status' } })
			.json();
		if (verdict === undefined) throw new Error('the request never arrived');
		const { method, target, claims, verdict: decision } = verdict;
		say({
			request: `${method} ${target}`,
			'canonical request': canonicalRequest(method, target),
			'qsh (its SHA-256)': claims?.qsh ?? '',
			claims: JSON.stringify({ ...claims, qsh: undefined }),
			'at the far end': decision,
			answer: JSON.stringify(issue),
		});

		title(3, 'Atlassian sends the app a signed webhook');
		const hook = '/webhooks/issue-created?project=KEY';
		const token = await encodeToken('POST', hook, tenant, { issuer: tenant.clientKey, subject: 'account-of-ann' });
		const good = await post(addressOf(app) + hook, token);
		say({ request: `POST ${hook}`, 'canonical request': canonicalRequest('POST', hook), ...tell(outcomes[0], good) });

		title(4, 'Somebody takes that token and changes the query');
		const tampered = hook.replace('KEY', 'SECRET');
		const bad = await post(addressOf(app) + tampered, token);
		say({ request: `POST ${tampered}`, ...tell(outcomes[1], bad) });

		const asExpected = decision.startsWith('accepted') && good === 204 && bad === 401;
		process.stdout.write(asExpected ? '\nAll as it should be.\n' : '\nSomething went wrong: see above.\n');
		return asExpected ? 0 : 1;
	} finally {
		atlassian.close();
		app.close();
	}
}

async function post(url: string, token: string): Promise<number> {
	const response = await fetch(url, { method: 'POST', body: '{}', headers: { authorization: `JWT ${token}` } });
	return response.status;
}

function tell(outcome: Outcome | undefined, status: number): Record<string, string> {
	if (outcome instanceof DecodeError) {
		return {
			'the app': `refused: ${outcome.code}`,
			why: outcome.message,
			'it computed': outcome.canonicalRequest ?? '',
			'the sender is told': `${status} ${outcome.publicMessage}`,
		};
	}
	const who = `from tenant ${outcome?.clientKey}, user ${outcome?.accountId}`;
	return { 'the app': `accepted: ${who}`, 'the sender is told': String(status) };
}

function title(number: number, text: string): void {
	process.stdout.write(`\n${number}. ${text}\n`);
}

function say(facts: Record<string, string>): void {
	for (const [name, value] of Object.entries(facts)) process.stdout.write(`   ${name.padEnd(18)}  ${value}\n`);
}
