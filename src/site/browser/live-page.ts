import { showFlag } from './bridge-host.ts';
import { follow } from './stream.ts';

/** The parts of an exchange by which it may have changed the page. */
interface Exchange {
	readonly direction: string;
	readonly kind: string;
	readonly method: string;
}

const LIFECYCLE = new Set(['installed', 'enabled', 'disabled', 'uninstalled']);

function mayChange({ direction, kind, method }: Exchange): boolean {
	return direction === 'in' ? method !== 'GET' && method !== 'HEAD' : LIFECYCLE.has(kind);
}

/**
 * Shows changes of the site in the parts of the page that have `data-live`, which have an id, without a reload: fields of
 * the other parts keep their text.
 */
export function followChanges(after: string): void {
	if (document.querySelector('[data-live]') === null) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = (): void => {
		clearTimeout(timer);
		// One call of an app is rarely alone.
		timer = setTimeout(() => void refresh(), 100);
	};
	let first = true;
	follow('/_site/control/exchanges/stream', {
		after,
		onData: (data) => mayChange(JSON.parse(data) as Exchange) && later(),
		// Something may have changed while there was no connection.
		onRun: () => {
			if (!first) later();
			first = false;
		},
	});
}

let isGone = false;

async function refresh(): Promise<void> {
	const response = await fetch(location.href, { headers: { 'x-site-refresh': '1' } }).catch(() => undefined);
	if (response?.status === 404 && !isGone) showFlag({ title: 'It was deleted', type: 'warning' });
	isGone = response?.status === 404;
	if (response?.ok !== true) return;
	const next = new DOMParser().parseFromString(await response.text(), 'text/html');
	document.title = next.title;
	for (const place of document.querySelectorAll('[data-live]')) {
		const content = next.getElementById(place.id);
		// An open form is being filled.
		if (content !== null && !(place instanceof HTMLDetailsElement && place.open)) update(place, content);
	}
}

/** Replaces the children that differ. One that has the focus stays. */
function update(place: Element, next: Element): void {
	const [old, fresh] = [[...place.childNodes], [...next.childNodes]];
	for (const [index, node] of fresh.entries()) {
		const current = old[index];
		if (current === undefined) place.append(node);
		else if (current.isEqualNode(node) || current.contains(document.activeElement)) continue;
		else current.replaceWith(node);
		if (node instanceof Element) highlight(node);
	}
	for (const left of old.slice(fresh.length)) left.remove();
}

function highlight(element: Element): void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	const background = getComputedStyle(document.documentElement).getPropertyValue('--info');
	element.animate([{ background }, {}], 1200);
}
