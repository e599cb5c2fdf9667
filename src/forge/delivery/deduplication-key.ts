import { sha256Hex } from '../../crypto/index.ts';
import { DecodeError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import type { ForgeDelivery } from './delivery.ts';

/** Fields that differ between the attempts for one event. */
const OF_THE_ATTEMPT = ['retryContext', 'contextToken'];

/**
 * A key that is the same for each attempt to deliver an event, a lifecycle event or a post function; undefined for other
 * kinds, which have no identity (all runs of a schedule are alike) or are not repeated.
 *
 * Forge documents no id of an event, and the token's `jti` is new for each attempt. So the key is a hash of the body,
 * without its `retryContext`, within the installation. Remember it for `FORGE_REDELIVERY_WINDOW` and not for longer: an
 * event without a time in its body, such as those of Compass, looks the same when it happens again.
 *
 * @throws {@link DecodeError} `ERR_BODY` for a body that is nested too deeply.
 */
export async function forgeDeduplicationKey(delivery: ForgeDelivery): Promise<string | undefined> {
	if (!isRepeated(delivery)) return undefined;
	const { kind, installationId, cloudId, workspaceId, environment, body } = delivery;
	const where = installationId ?? [cloudId, workspaceId, environment.id];
	return sha256Hex(JSON.stringify(['forge', kind, where, await sha256Hex(canonical(body))]));
}

type Repeated = Extract<ForgeDelivery, { kind: 'event' | 'appEvent' | 'lifecycle' | 'postFunction' }>;

function isRepeated(delivery: ForgeDelivery): delivery is Repeated {
	return ['event', 'appEvent', 'lifecycle', 'postFunction'].includes(delivery.kind);
}

/** The order of fields may differ between attempts. */
function canonical(body: Readonly<Record<string, unknown>>): string {
	const kept = Object.fromEntries(Object.entries(body).filter(([name]) => !OF_THE_ATTEMPT.includes(name)));
	try {
		return JSON.stringify(kept, (_, value: unknown) =>
			isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
		);
	} catch (cause) {
		throw new DecodeError('ERR_BODY', 'The body of the event is nested too deeply', { cause });
	}
}
