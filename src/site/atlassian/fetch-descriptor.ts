import { SiteError } from '../errors.ts';
import { readDescriptor, type InstalledApp } from './descriptor.ts';

/** How long to wait between two looks at an app that is not up yet, in milliseconds. */
const PAUSE = 250;

/** What fetching a descriptor takes. */
export interface FetchDescriptor {
	readonly fetch: typeof fetch;
	/** How long to wait for an app that is not up yet, in milliseconds. */
	readonly patience: number;
	readonly delay: (ms: number) => Promise<void>;
	readonly now: () => number;
}

/**
 * The app, from the address of its descriptor.
 *
 * @throws {@link SiteError} `ERR_DESCRIPTOR`.
 */
export async function fetchDescriptor(address: string, context: FetchDescriptor): Promise<InstalledApp> {
	const response = await reach(address, context);
	if (!response.ok) throw new SiteError('ERR_DESCRIPTOR', `The app answers ${address} with ${response.status}`);
	let json: unknown;
	try {
		json = await response.json();
	} catch (cause) {
		throw new SiteError('ERR_DESCRIPTOR', `What the app answers at ${address} is no JSON`, { cause });
	}
	return readDescriptor(json);
}

async function reach(address: string, { fetch, patience, delay, now }: FetchDescriptor): Promise<Response> {
	const until = now() + patience;
	for (;;) {
		try {
			return await fetch(address, { signal: AbortSignal.timeout(10_000) });
		} catch (cause) {
			if (now() >= until) {
				throw new SiteError('ERR_DESCRIPTOR', `The app cannot be reached at ${address}: is it running?`, { cause });
			}
			await delay(PAUSE);
		}
	}
}
