import { SiteError } from '../errors.ts';
import { readDescriptor, type InstalledApp } from './descriptor.ts';

/** How long to wait between two looks at an app that is not up yet, in milliseconds. */
const PAUSE = 250;

/** What fetching a descriptor takes. */
export interface FetchDescriptor {
	readonly fetch: typeof fetch;
	/** How long to wait for an app that is not up yet, in milliseconds. */
	readonly patience: number;
	/** @returns false when the site is closed meanwhile. */
	readonly wait: (ms: number) => Promise<boolean>;
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

async function reach(address: string, { fetch, patience, wait }: FetchDescriptor): Promise<Response> {
	// By the waits, not by the clock, which may be the caller's and stand still.
	for (let left = patience; ; left -= PAUSE) {
		try {
			return await fetch(address, { signal: AbortSignal.timeout(10_000) });
		} catch (cause) {
			if (left <= 0 || !(await wait(PAUSE))) {
				throw new SiteError('ERR_DESCRIPTOR', `The app cannot be reached at ${address}: is it running?`, { cause });
			}
		}
	}
}
