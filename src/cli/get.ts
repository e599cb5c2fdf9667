import { isHTTPError } from 'ky';
import { createClient } from '../client/index.ts';
import { readArguments, required } from './arguments.ts';
import type { Command } from './command.ts';
import { readTenantFile } from './tenant-file.ts';

/** Calls the tenant's site and prints the body of the response. */
export const get: Command = {
	usage: 'get <path> --tenant FILE',
	summary: "Send a signed GET to the tenant's site, and print the body of the response",
	async run(args, io) {
		const parsed = readArguments(args, { positionals: ['<path>'], options: ['tenant'] });
		const client = createClient(await readTenantFile(required(parsed, 'tenant'), io));
		const [path = ''] = parsed.positionals;
		try {
			const response = await client.get(path);
			io.stdout.write(`${indentJson(await response.text())}\n`);
			return 0;
		} catch (error) {
			if (!isHTTPError(error)) throw error;
			const { status, statusText } = error.response;
			io.stderr.write(`${status} ${statusText}\n${toText(error.data)}\n`);
			return 1;
		}
	},
};

function indentJson(text: string): string {
	try {
		return toText(JSON.parse(text));
	} catch {
		return text;
	}
}

function toText(data: unknown): string {
	return typeof data === 'string' ? data : (JSON.stringify(data, null, 2) ?? '');
}
