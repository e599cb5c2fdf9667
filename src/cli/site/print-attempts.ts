import type { Exchange } from '../../site/index.ts';
import type { ExitCode, Io } from '../command.ts';
import { inFlags } from '../in-flags.ts';

/** An attempt to deliver something, or a call that is repeated, as a running site describes it. */
type Attempt = Pick<
	Exchange,
	| 'id'
	| 'direction'
	| 'kind'
	| 'event'
	| 'method'
	| 'url'
	| 'caller'
	| 'status'
	| 'verdict'
	| 'code'
	| 'explanation'
	| 'duration'
> & {
	/** Of the response. */
	readonly body?: string;
	/** Milliseconds. */
	readonly retryIn?: number;
};

/** How much of a body is shown. */
const MAX_BODY = 500;

/** Prints attempts, the reason of each that failed, and whether the site goes on. @returns 1 if one failed. */
export function printAttempts(attempts: readonly Attempt[], origin: string, io: Io): ExitCode {
	for (const attempt of attempts) print(attempt, io);
	const waits = attempts.flatMap(({ retryIn }) => retryIn ?? []);
	if (waits.length > 0) {
		const next = Math.round(Math.min(...waits) / 1000);
		io.stderr.write(`The site tries again by itself, next in ${next} s. Its log is at ${origin}/\n`);
	}
	return attempts.every(isGood) ? 0 : 1;
}

function isGood({ status, verdict }: Attempt): boolean {
	return verdict === 'accepted' && status !== undefined && status < 400;
}

function print(attempt: Attempt, { stdout, stderr }: Io): void {
	const { id, direction, kind, event, method, url, caller, status, verdict, code, explanation, duration } = attempt;
	stdout.write(`${status ?? 'no response'}`, isGood(attempt) ? 'green' : 'red');
	// Of a call, the status is about what it asks for, and the verdict about who asks.
	const whose = direction === 'in' ? `caller ${verdict}` : verdict;
	const what = kind === 'call' ? `${method} ${url}` : `${event ?? kind}  ${url}`;
	const from = caller === undefined ? '' : ` from ${caller}`;
	const time = duration === undefined ? '' : `, ${duration} ms`;
	stdout.write(`  ${whose}  ${what}${from}  (exchange ${id}${time})\n`);
	if (isGood(attempt)) return;
	const reasons = [code, explanation, attempt.body?.slice(0, MAX_BODY)].filter((text) => text !== undefined);
	for (const line of inFlags(reasons.join('\n')).split('\n')) if (line !== '') stderr.write(`  ${line}\n`);
}
