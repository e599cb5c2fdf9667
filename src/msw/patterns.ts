import type { Route } from '../mock/index.ts';
import { escapePattern } from '../path-segment.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/** The URLs of a route, without their queries, for msw. What it lets through is held against the route itself. */
export function patternOf(baseUrl: string, { segments }: Route): RegExp {
	const sources = segments.map(({ rank }) => (rank === 3 ? '.*' : '[^/]*'));
	return new RegExp(`^${escapePattern(withoutSlash(baseUrl))}/${sources.join('/')}$`);
}

/** All URLs below a base. */
export function patternBelow(baseUrl: string): RegExp {
	return new RegExp(`^${escapePattern(withoutSlash(baseUrl))}(?:/.*)?$`);
}

function withoutSlash(url: string): string {
	return withoutTrailingSlashes(new URL(url).href);
}
