import { discard, sendAgain, type BodySource } from './body-source.ts';
import { setToken, type CallContext, type Sign } from './signer.ts';

/** A request that was answered with 401. */
interface Refused {
	readonly sign: Sign;
	readonly call: CallContext;
	readonly sent: Request;
	/** The same, with a body that can still be read. */
	readonly spare: Request;
	readonly answer: Response;
	readonly source: BodySource;
}

/**
 * The request once more, when there is another credential to try. A stream cannot be sent again: then only the calls that
 * follow have the other credential.
 */
export async function renew({ sign, call, sent, spare, answer, source }: Refused): Promise<Request | undefined> {
	const isGone = sent.body !== null && source.kind === 'once';
	const isRepeatable = sent.body !== null && source.kind === 'repeatable';
	const { url, method, signal } = sent;
	const again = isRepeatable
		? sendAgain(spare, source.body)
		: isGone
			? new Request(url, { method, signal })
			: new Request(spare);
	const authorization = sent.headers.get('authorization') ?? undefined;
	let isNext = !isGone;
	try {
		const next = await sign(again, call, { authorization, date: answer.headers.get('date') });
		setToken(again, next);
		isNext &&= next !== authorization;
	} finally {
		if (isNext) discard(answer.body);
	}
	return isNext ? again : undefined;
}
