import { Authenticator } from '../authenticator/index.ts';
import { DecodeError } from '../errors.ts';
import { parseToken } from '../jwt/index.ts';
import { explainQsh } from '../qsh/index.ts';
import { readArguments, required } from './arguments.ts';
import { readStdin, type Command } from './command.ts';
import { readTenantFile } from './tenant-file.ts';

/** Verifies a token that an app received, as `Authenticator` does. */
export const verify: Command = {
	usage: 'verify <token|-> --method METHOD --url URL --tenant FILE [--base-url URL] [--context]',
	summary: 'Verify the token of a request that an app received (- reads it from standard input)',
	async run(args, io) {
		const parsed = readArguments(args, {
			positionals: ['<token|->'],
			options: ['method', 'url', 'tenant', 'base-url'],
			flags: ['context'],
		});
		const [method, url] = [required(parsed, 'method'), required(parsed, 'url')];
		const tenant = await readTenantFile(required(parsed, 'tenant'), io);
		const [argument = ''] = parsed.positionals;
		// The whole header `Authorization: JWT ...` is accepted too.
		const token = (argument === '-' ? await readStdin(io) : argument).replace(/^(?:authorization:\s*)?jwt\s+/i, '');
		const baseUrl = parsed.options['base-url'];
		const from = baseUrl === undefined ? {} : { baseUrl };
		const authenticator = new Authenticator({ tenants: new Map([[tenant.clientKey, tenant]]), ...from });
		const qsh = parsed.flags.has('context') ? 'context' : 'request';
		try {
			const headers = { authorization: `JWT ${token}` };
			const { clientKey, accountId, claims } = await authenticator.authenticate(method, url, headers, { qsh });
			io.stdout.write(`accepted\nclient key  ${clientKey}\naccount id  ${accountId ?? '(none)'}\n`);
			io.stdout.write(`claims      ${JSON.stringify(claims, null, 2)}\n`);
			return 0;
		} catch (error) {
			if (!(error instanceof DecodeError)) throw error;
			io.stderr.write(`refused: ${error.code}\n${error.message}\n`);
			if (error.code === 'ERR_QSH_MISMATCH' && qsh === 'request') {
				const claimed = parseToken(token, 'HS256').claims.qsh;
				const explanation = await explainQsh(method, url, {
					...from,
					...(claimed === undefined ? {} : { qsh: claimed }),
				});
				io.stderr.write(`\n${String(explanation)}\n`);
			}
			return 1;
		}
	},
};
