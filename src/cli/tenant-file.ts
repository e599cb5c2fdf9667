import { readFile } from 'node:fs/promises';
import { TenantInfoError } from '../errors.ts';
import { parseTenantInfo, type TenantInfo } from '../tenant/index.ts';
import { UsageError, type Io } from './command.ts';

/**
 * Reads a tenant from a file with the JSON body of the `installed` callback. The environment variable
 * `ATLASSIAN_SHARED_SECRET` overrides the secret, so that the file need not hold it.
 *
 * @throws {@link UsageError} that shows nothing of the content.
 */
export async function readTenantFile(path: string, { env }: Pick<Io, 'env'>): Promise<TenantInfo> {
	const text = await readFile(path, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the tenant file ${path} cannot be read`, { cause });
	});
	const secret = env['ATLASSIAN_SHARED_SECRET'] || undefined;
	try {
		const payload: unknown = JSON.parse(text);
		return parseTenantInfo(secret === undefined ? payload : { ...(payload as object), sharedSecret: secret });
	} catch (error) {
		const reason = error instanceof TenantInfoError ? error.message : 'it is not JSON';
		throw new UsageError(`the tenant file ${path} is invalid: ${reason}`);
	}
}
