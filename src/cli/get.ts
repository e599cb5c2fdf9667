import { isHTTPError } from 'ky';
import { createClient } from '../client/index.ts';
import { readArguments, required } from './arguments.ts';
import type { Command } from './command.ts';
import { readTenantFile } from './tenant-file.ts';

/** Calls the tenant's site and prints the answer. */
export const get: Command = {
	usage: 'get <path> --tenant FILE',
	summary: "GET from the tenant's site, signed; prints the body",
	async run(args, io) {
		const parsed = readArguments(args, { positionals: ['<path>'], options: ['tenant'] });
		const client = createClient(await readTenantFile(required(parsed, 'tenant'), io));
		const [path = ''] = parsed.positionals;
		try {
			const response = await client.get(path);
			io.stdout.write(`${pretty(await response.text())}\n`);
			return 0;
		} catch (error) {
			if (!isHTTPError(error)) throw error;
			const { status, statusText } = error.response;
			io.stderr.write(`${status} ${statusText}\n${show(error.data)}\n`);
			return 1;
		}
	},
};

function pretty(text: string): string {
	try {
		return show(JSON.parse(text));
	} catch {
		return text;
	}
}

function show(data: unknown): string {
	return typeof data === 'string' ? data : (JSON.stringify(data, null, 2) ?? '');
}
