import type { Base } from '../base.ts';
import type { CallKy } from '../tenant-ky.ts';
import type { PageOptions, Pages, UncheckedOptions } from '../types/index.ts';

/** A call whose answer comes in pages. */
export interface PagedCall {
	readonly method: 'get' | 'post';
	readonly call: CallKy;
	readonly base: Base;
	readonly path: string;
	readonly options: UncheckedOptions & PageOptions;
}

type SendPages = (path: string, options?: UncheckedOptions & PageOptions) => Pages<unknown, unknown>;

/** Nothing is sent, and nothing more is loaded, before the first item is asked for. */
export function pager(method: 'get' | 'post', call: CallKy, base: Base): SendPages {
	return (path, options = {}) => {
		const reads = (what: 'readPages' | 'readItems'): AsyncIterable<unknown> => ({
			async *[Symbol.asyncIterator]() {
				yield* (await import('./read-pages.ts'))[what]({ method, call, base, path, options });
			},
		});
		return { ...reads('readItems'), pages: () => reads('readPages') };
	};
}
