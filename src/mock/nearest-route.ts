import { matchSegment } from '../path-segment.ts';
import type { Route } from './route.ts';

/** A route and the method that it is for, in capitals. */
export interface MethodRoute {
	readonly method: string;
	readonly route: Route;
}

/** The route that is most like a request for which there is none; undefined when nothing is like it. */
export function nearestRoute<T extends MethodRoute>(
	method: string,
	path: string,
	basePath: string,
	routes: readonly T[],
): T | undefined {
	const texts = path.slice(basePath.length + 1).split('/');
	let nearest: T | undefined;
	let most = 0;
	for (const candidate of routes) {
		const score = likeness(texts, candidate.route) + (candidate.method === method ? 0.5 : 0);
		if (score <= most) continue;
		most = score;
		nearest = candidate;
	}
	return nearest;
}

/** Segments that fit, less those that one of the two has more; the first one counts for nothing if it is alone. */
function likeness(texts: readonly string[], { segments }: Route): number {
	const fitting = segments.filter((segment, index) => {
		const text = texts[index];
		return text !== undefined && matchSegment(segment, text);
	});
	return fitting.length - Math.abs(texts.length - segments.length);
}
