import type { Delivery } from '../../site/index.ts';
import { bodyOfFields } from '../api/index.ts';
import { UsageError, type Command, type ExitCode, type Io, type OptionValues } from '../command.ts';
import { askSite, contextOf, SITE_OPTION } from './running-site.ts';

/** Sends a webhook of a site that runs. */
export const fire: Command<OptionValues<'site', 'field'>> = {
	usage: 'fire <event>',
	summary: 'Let the local site send a webhook to the app',
	options: [
		{ flags: '-f, --field <key=value>', text: 'a field of its body, as of the command api', isList: true },
		SITE_OPTION,
	],
	examples: ['fire jira:issue_created', 'fire jira:issue_updated -f issue.key=KEY-1'],
	async run([event = ''], { site, field = [] }, io) {
		return print(await askSite(site, 'fire', { event, body: bodyOfFields(field) }), io);
	},
};

/** Sends a webhook again. */
export const replay: Command<OptionValues<'site'>> = {
	usage: 'replay <id>',
	summary: 'Let the local site send a webhook again, by the number of its exchange',
	options: [SITE_OPTION],
	examples: ['replay 12'],
	async run([id = ''], { site }, io) {
		if (!/^\d+$/.test(id)) throw new UsageError('the id must be the number of an exchange');
		return print(await askSite(site, 'replay', { id: Number(id) }), io);
	},
};

const CONTEXT_OPTIONS = [
	{ flags: '--user <account-id>', text: 'the user; that of the site without it' },
	{ flags: '--context <name=value>', text: 'a value of the context: issue.key=KEY-1; may be repeated', isList: true },
	SITE_OPTION,
];

type ContextValues = OptionValues<'site' | 'user', 'context'>;

/** Prints the signed URL of a page of the app. */
export const page: Command<ContextValues> = {
	usage: 'page <module>',
	summary: 'Print the signed URL with which the local site loads a page of the app',
	options: CONTEXT_OPTIONS,
	examples: ['page my-panel --user fake-account-ada --context issue.key=KEY-1', 'page my-page | xargs curl -s'],
	async run([module = ''], { site, user, context }, io) {
		const body = { module, accountId: user, context: contextOf(context) };
		io.stdout.write(`${String((await askSite(site, 'page', body))['url'])}\n`);
		return 0;
	},
};

/** Prints a context token. */
export const token: Command<ContextValues> = {
	usage: 'token',
	summary: 'Print a context token of the local site, as AP.context.getToken() gives it to a page',
	options: CONTEXT_OPTIONS,
	examples: ['token --user fake-account-ada --context issue.key=KEY-1'],
	async run(_args, { site, user, context }, io) {
		const body = { accountId: user, context: contextOf(context) };
		io.stdout.write(`${String((await askSite(site, 'token', body))['token'])}\n`);
		return 0;
	},
};

/** Prints deliveries. 1 if one of them failed. */
function print({ deliveries }: Record<string, unknown>, io: Io): ExitCode {
	// As the site sends them.
	const all = deliveries as readonly Delivery[];
	for (const { event, url, status, tries } of all) {
		const isGood = status !== undefined && status < 300;
		io.stdout.write(`${status ?? 'no response'}`, isGood ? 'green' : 'red');
		io.stdout.write(`  ${event}  ${url}${tries > 1 ? `  (${tries} tries)` : ''}\n`);
	}
	return all.every(({ status = 500 }) => status < 300) ? 0 : 1;
}
