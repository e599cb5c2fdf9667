import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRecord } from '../../../is-record.ts';
import { UsageError } from '../../command.ts';

/** A request that a method of a client would send. */
export interface RecordedRequest {
	readonly method: string;
	/** Below the site. */
	readonly url: string;
	readonly query: unknown;
	readonly body: unknown;
	readonly hasHeaders: boolean;
}

/** Calls a method of a client of the app's own jira.js or confluence.js, and gives the requests that it would send. */
export type RecordCall = (
	client: string,
	path: readonly [group: string, method: string],
	parameters: unknown,
) => Promise<readonly RecordedRequest[] | undefined>;

export type ClientPackage = 'jira.js' | 'confluence.js';

/**
 * The package that the app has installed knows the path of each of its methods, in the version that the app uses: a client
 * of it is given a transport that sends nothing.
 *
 * @throws {@link UsageError} if the package is not installed.
 */
export async function loadRecorder(name: ClientPackage, folder: string): Promise<RecordCall> {
	const module = await loadPackage(name, folder);
	return async (client, [group, method], parameters) => {
		const requests: RecordedRequest[] = [];
		const sendRequest = (config: unknown): unknown => {
			requests.push(readRequest(config, name));
			return undefined;
		};
		const made = makeClient(module[client], sendRequest);
		const methods = isRecord(made) ? made[group] : undefined;
		const own =
			typeof methods === 'object' && methods !== null ? (methods as Record<string, unknown>)[method] : undefined;
		if (typeof own !== 'function') return undefined;
		try {
			await own.call(methods, parameters);
		} catch {
			// It fails without a response. The request was recorded before that.
		}
		return requests;
	};
}

/** A class, or since version 6 a function that accepts a client in place of its options. */
function makeClient(maker: unknown, sendRequest: (config: unknown) => unknown): unknown {
	if (typeof maker !== 'function') return undefined;
	const isClass = /^class\b/.test(Function.prototype.toString.call(maker));
	try {
		if (!isClass) return maker({ sendRequest });
		const client: unknown = Reflect.construct(maker, [{ host: 'https://site.invalid' }]);
		return isRecord(client) ? Object.assign(client, { sendRequest }) : undefined;
	} catch {
		return undefined;
	}
}

function readRequest(config: unknown, name: ClientPackage): RecordedRequest {
	const { url, method, params, searchParams, data, body, headers } = isRecord(config) ? config : {};
	const path = String(url);
	const isRelative = name === 'confluence.js' && !path.startsWith('/wiki/') && !path.startsWith('wiki/');
	return {
		method: String(method ?? 'GET').toUpperCase(),
		url: isRelative ? `/wiki/rest/${path.replace(/^\//, '')}` : path,
		query: params ?? searchParams,
		body: data ?? body,
		hasHeaders: isRecord(headers) && Object.entries(headers).some(isOwnHeader),
	};
}

/** This package sends `X-Atlassian-Token` itself, to the operations that need it. */
function isOwnHeader([name, value]: readonly [string, unknown]): boolean {
	return value !== undefined && name.toLowerCase() !== 'x-atlassian-token';
}

/** From where the files of the app are: one version has no entry for `require`, which alone looks from another place. */
async function loadPackage(name: ClientPackage, folder: string): Promise<Record<string, unknown>> {
	for (let at = resolve(folder); ; at = dirname(at)) {
		const own = join(at, 'node_modules', name);
		const text = await readFile(join(own, 'package.json'), 'utf8').catch(() => undefined);
		if (text !== undefined) {
			const entry = entryOf(JSON.parse(text));
			return (await import(pathToFileURL(join(own, entry)).href)) as Record<string, unknown>;
		}
		if (dirname(at) === at) {
			throw new UsageError(`${name} is not installed beside the files: it says which path each of its methods has`);
		}
	}
}

function entryOf(manifest: unknown): string {
	const { exports, main } = isRecord(manifest) ? manifest : {};
	const root = isRecord(exports) ? exports['.'] : undefined;
	const entry = isRecord(root) ? root['import'] : undefined;
	return typeof entry === 'string' ? entry : String(main ?? 'index.js');
}
