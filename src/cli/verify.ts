import { Authenticator } from '../authenticator/index.ts';
import { DecodeError } from '../errors.ts';
import { parseToken } from '../jwt/index.ts';
import { explainQsh } from '../qsh/index.ts';
import { inFlags } from './in-flags.ts';
import { readStdin, type Command, type OptionValues } from './command.ts';
import { readTenantFile } from './tenant-file.ts';

/** Verifies a token that an app received, as `Authenticator` does. */
export const verify: Command<OptionValues<'method' | 'url' | 'tenant' | 'baseUrl', never, 'context'>> = {
	usage: 'verify <token>',
	summary: 'Verify the token of a request that an app received (- reads it from standard input)',
	options: [
		{ flags: '--method <method>', text: 'the method of the request', isRequired: true },
		{ flags: '--url <url>', text: 'its URL, or path and query, as received', isRequired: true },
		{ flags: '--tenant <file>', text: 'the tenant: the JSON body of the installed callback', isRequired: true },
		{ flags: '--base-url <url>', text: 'the base URL of the app' },
		{ flags: '--context', text: 'accept a context token, and no other' },
	],
	examples: ["verify - --method POST --url '/hook?a=1' --tenant tenant.json < token.txt"],
	async run([argument = ''], { method = '', url = '', tenant: file = '', baseUrl, context }, io) {
		const tenant = await readTenantFile(file, io);
		// The whole header `Authorization: JWT ...` is accepted too.
		const token = (argument === '-' ? await readStdin(io) : argument).replace(/^(?:authorization:\s*)?jwt\s+/i, '');
		const authenticator = new Authenticator({ tenants: new Map([[tenant.clientKey, tenant]]), baseUrl });
		const qsh = context ? 'context' : 'request';
		try {
			const headers = { authorization: `JWT ${token}` };
			const { clientKey, accountId, claims } = await authenticator.authenticate(method, url, headers, { qsh });
			io.stdout.write(`accepted\nclient key  ${clientKey}\naccount id  ${accountId ?? '(none)'}\n`);
			io.stdout.write(`claims      ${JSON.stringify(claims, null, 2)}\n`);
			return 0;
		} catch (error) {
			if (!(error instanceof DecodeError)) throw error;
			io.stderr.write(`refused: ${error.code}\n${inFlags(error.message)}\n`);
			if (error.code === 'ERR_QSH_MISMATCH' && qsh === 'request') {
				const claimed = parseToken(token, 'HS256').claims.qsh;
				const explanation = await explainQsh(method, url, { baseUrl, qsh: claimed });
				io.stderr.write(`\n${String(explanation)}\n`);
			}
			return 1;
		}
	},
};
