import { setTimeout } from 'node:timers/promises';
import { RateLimiterRes, type RateLimiterRedis } from 'rate-limiter-flexible';
import type { ClientOptions } from 'atlassian-rest-client';

/** Options for all clients of a tenant, in all processes: together they send no more than the limiter has points. */
export function sharedLimit(
	limiter: RateLimiterRedis,
	clientKey: string,
): Pick<ClientOptions, 'hooks' | 'onRateLimit'> {
	const waitForPoint = async ({ request }: { request: Request }): Promise<void> => {
		for (;;) {
			try {
				await limiter.consume(clientKey);
				return;
			} catch (error) {
				// An Error is a failure of Redis.
				if (!(error instanceof RateLimiterRes)) throw error;
				await setTimeout(error.msBeforeNext, undefined, { signal: request.signal });
			}
		}
	};
	return {
		hooks: { beforeRequest: [waitForPoint], beforeRetry: [waitForPoint] },
		// A 429 that one process meets stops the others as well.
		onRateLimit: async ({ wait }) => void (wait && (await limiter.block(clientKey, wait / 1000))),
	};
}
