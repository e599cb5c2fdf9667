import { DecodeError } from '../../src/index.ts';
import type { Outcome } from './app.ts';

export function title(number: number, text: string): void {
	process.stdout.write(`\n${number}. ${text}\n`);
}

export function say(facts: Record<string, string>): void {
	for (const [name, value] of Object.entries(facts)) process.stdout.write(`   ${name.padEnd(18)}  ${value}\n`);
}

/** The app's verdict on a webhook, and the response that the sender gets. */
export function describeOutcome(outcome: Outcome | undefined, status: number | undefined): Record<string, string> {
	if (outcome instanceof DecodeError) {
		return {
			'the app': `refused: ${outcome.code}`,
			why: outcome.message,
			'it computed': outcome.canonicalRequest ?? '',
			'the sender gets': `${status} ${outcome.publicMessage}`,
		};
	}
	const who = `from tenant ${outcome?.clientKey}, user ${outcome?.accountId}`;
	return { 'the app': `accepted: ${who}`, 'the sender gets': String(status) };
}
