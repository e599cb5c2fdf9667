import type { Base } from '../base.ts';
import type { Send } from '../send.ts';
import type { PageOptions, Pages, UncheckedOptions } from '../types/index.ts';

/** A call whose answer comes in pages. */
export interface PagedCall {
	readonly method: 'get' | 'post';
	readonly send: Send;
	readonly base: Base;
	readonly path: string;
	readonly options: UncheckedOptions & PageOptions;
}

type SendPages = (path: string, options?: UncheckedOptions & PageOptions) => Pages<unknown, unknown>;

/** Nothing is sent, and nothing more is loaded, before the first item is asked for. */
export function pager(method: 'get' | 'post', send: Send, base: Base): SendPages {
	return (path, options = {}) => {
		async function* read(what: 'readPages' | 'readItems'): AsyncGenerator {
			yield* (await import('./read-pages.ts'))[what]({ method, send, base, path, options });
		}
		return { pages: () => read('readPages'), [Symbol.asyncIterator]: () => read('readItems') };
	};
}
