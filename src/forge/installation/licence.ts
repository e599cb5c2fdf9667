import { withoutUndefined } from '../../without-undefined.ts';
import { isRecord } from '../../is-record.ts';
import { textOf } from '../../text-of.ts';

/** The licence of an installation, as the claim `app.license` of a token has it. Fields that are not named here are kept. */
export interface ForgeLicence {
	readonly active: boolean;
	readonly isEvaluation?: boolean | undefined;
	/** `standard`, `advanced`, or another in small letters; the wire has `capabilityStandard`, in changing case. */
	readonly capabilitySet?: string | undefined;
	/** In small letters: Forge writes it in changing case. */
	readonly type?: string | undefined;
	readonly billingPeriod?: string | undefined;
	readonly subscriptionEndDate?: string | undefined;
	readonly trialEndDate?: string | undefined;
	readonly ccpEntitlementId?: string | undefined;
}

/** `absent`: free apps, DEVELOPMENT, STAGING, and apps that are not listed have no licence. */
export type ForgeLicenceState = 'absent' | 'inactive' | 'active' | 'evaluation';

/** The licence in a claim `app.license`, or in the response of the licence call. Undefined where there is none. */
export function readForgeLicence(license: unknown): ForgeLicence | undefined {
	if (!isRecord(license)) return undefined;
	// The older name stays beside the newer one.
	const active = license['active'] ?? license['isActive'];
	const { isEvaluation } = license;
	const capabilitySet = lowerOf(license['capabilitySet'])?.replace(/^capability/, '');
	// Records are stored as JSON, and compared.
	return withoutUndefined({
		active: active === true,
		isEvaluation: typeof isEvaluation === 'boolean' ? isEvaluation : undefined,
		capabilitySet,
		type: lowerOf(license['type']),
		billingPeriod: textOf(license['billingPeriod']),
		subscriptionEndDate: textOf(license['subscriptionEndDate']),
		trialEndDate: textOf(license['trialEndDate']),
		ccpEntitlementId: textOf(license['ccpEntitlementId']),
	});
}

/**
 * Whether an installation is paid for, as one word.
 *
 * @example
 * if (forgeLicenceState(installation.licence) === 'inactive') return new Response('Not licensed', { status: 402 });
 */
export function forgeLicenceState(licence: ForgeLicence | undefined): ForgeLicenceState {
	if (licence === undefined) return 'absent';
	if (!licence.active) return 'inactive';
	return licence.isEvaluation === true ? 'evaluation' : 'active';
}

function lowerOf(value: unknown): string | undefined {
	return textOf(value)?.toLowerCase();
}
