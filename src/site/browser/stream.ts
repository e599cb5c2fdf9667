/** Dependencies of {@link follow}. */
interface Following {
	/** The id of the last exchange that the page has. */
	readonly after: string;
	readonly onData: (data: string) => void;
	readonly onState?: (isOpen: boolean) => void;
	/** The site runs since this start. */
	readonly onRun?: (run: string) => void;
}

/**
 * Receives the server-sent events of the site while the page can be seen: browsers open only six connections to a site, and
 * each tab would keep one.
 */
export function follow(path: string, { after, onData, onState, onRun }: Following): void {
	let last = after;
	let source: EventSource | undefined;
	function update(): void {
		if (document.hidden) {
			source?.close();
			source = undefined;
		} else source ??= connect();
	}
	function connect(): EventSource {
		const stream = new EventSource(`${path}?after=${last}`);
		stream.addEventListener('open', () => onState?.(true));
		stream.addEventListener('error', () => onState?.(false));
		stream.addEventListener('run', ({ data }: MessageEvent<string>) => onRun?.(data));
		stream.addEventListener('message', ({ data, lastEventId }: MessageEvent<string>) => {
			last = lastEventId;
			onData(data);
		});
		return stream;
	}
	document.addEventListener('visibilitychange', update);
	update();
}
