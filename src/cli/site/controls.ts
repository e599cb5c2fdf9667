import { bodyOfFields } from '../api/index.ts';
import { UsageError, type Command, type ExitCode, type Io, type OptionValues } from '../command.ts';
import { printAttempts } from './print-attempts.ts';
import { askSite, contextOf, originOf, SITE_OPTION } from './running-site.ts';

const SENT = `Prints the outcome of the first attempt: the status, and the reason if it failed. The
exit code is 0 if the app accepted it, otherwise 1. The site retries by itself.`;

/** Sends a webhook of a site that runs. */
export const fire: Command<OptionValues<'site', 'field'>> = {
	usage: 'fire <event>',
	summary: 'Let the local site send a webhook, or an event of Forge, to the app',
	details: SENT,
	options: [
		{ flags: '-f, --field <key=value>', text: 'a field of its body, as of the command api', isList: true },
		SITE_OPTION,
	],
	examples: [
		'fire jira:issue_created',
		'fire jira:issue_updated -f issue.key=KEY-1',
		'fire avi:jira:created:issue --site http://127.0.0.1:8091',
	],
	async run([event = ''], { site, field = [] }, io) {
		return send('fire', { event, body: bodyOfFields(field) }, site, io);
	},
};

/** Sends a webhook again. */
export const replay: Command<OptionValues<'site'>> = {
	usage: 'replay <id>',
	summary: 'Let the local site repeat a webhook or a call of the app, by the number of its exchange',
	details: SENT,
	options: [SITE_OPTION],
	examples: ['replay 12'],
	async run([id = ''], { site }, io) {
		if (!/^\d+$/.test(id)) throw new UsageError('the id must be the number of an exchange');
		return send('replay', { id: Number(id) }, site, io);
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
		io.stdout.write(`${String((await askSite(site, 'page', body, io))['url'])}\n`);
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
		io.stdout.write(`${String((await askSite(site, 'token', body, io))['token'])}\n`);
		return 0;
	},
};

async function send(action: string, body: object, site: string | undefined, io: Io): Promise<ExitCode> {
	const { attempts } = await askSite(site, action, body, io);
	// As the site describes them.
	return printAttempts(attempts as Parameters<typeof printAttempts>[0], originOf(site, io), io);
}
