import type { ForgeDeliveryKind } from '../../forge/index.ts';
import { matchSegment, parseSegment, type Segment } from '../../path-segment.ts';
import { pathOf } from '../paths.ts';
import type { ForgeCallHandler } from './callbacks.ts';
import type { ForgeAppOptions } from './options.ts';

/** A path that Forge sends to. */
export interface RouteMatch {
	/** The template, for reports. */
	readonly name: string;
	readonly kinds: readonly ForgeDeliveryKind[];
	readonly secret: string | readonly string[] | undefined;
	/** Of `forge.calls`. */
	readonly handler: ForgeCallHandler | undefined;
	readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request. A list of methods says that the path is one of Forge, for these only. */
export type FindRoute = (method: string, path: string) => RouteMatch | readonly string[] | undefined;

interface Entry {
	readonly method: string;
	readonly segments: readonly Segment[];
	readonly match: Omit<RouteMatch, 'params'>;
}

const EVENT_KINDS: readonly ForgeDeliveryKind[] = ['event', 'appEvent', 'lifecycle', 'schedule', 'preUninstall'];
const RESIDENCY_STEPS = ['schedule', 'start', 'commit', 'rollback'];

/**
 * @returns how to find a route, and the literal paths, which no other route may have.
 * @throws `TypeError` for a path that is not one, or that is given twice.
 */
export function createFindRoute(options: ForgeAppOptions): {
	readonly find: FindRoute;
	readonly paths: readonly string[];
} {
	const { calls = {}, resolvers = {} } = options;
	const defaults = {
		'/forge/events': {},
		...(Object.keys(resolvers).length > 0 ? { '/forge/resolver': { kinds: ['resolver'] } } : {}),
	} satisfies ForgeAppOptions['routes'] as NonNullable<ForgeAppOptions['routes']>;
	const entries: Entry[] = [];
	const taken = new Set<string>();
	const add = (method: string, template: string, match: Entry['match']): void => {
		const segments = segmentsOf(template);
		// Parameters of other names make no other path.
		const shape = `${method} ${segments.map(({ literals }) => literals.join('{}')).join('/')}`;
		if (taken.has(shape)) throw new TypeError(`The path ${template} is given to two routes of Forge`);
		taken.add(shape);
		entries.push({ method, segments, match });
	};
	const paths: string[] = [];
	for (const [text, { kinds = EVENT_KINDS, secret }] of Object.entries(options.routes ?? defaults)) {
		const path = pathOf(text);
		const match = { name: path, kinds, secret, handler: undefined };
		paths.push(path);
		add('POST', path, match);
		if (!kinds.includes('dataResidency')) continue;
		const residency = { ...match, kinds: ['dataResidency'] as const };
		for (const step of RESIDENCY_STEPS) add('POST', `${path}/${step}`, residency);
		add('GET', `${path}/status`, residency);
	}
	for (const [text, handler] of Object.entries(calls)) {
		const [, method = '', template = ''] = /^([A-Z]+) (\/\S*)$/.exec(text) ?? [];
		if (method === '')
			throw new TypeError(`A call in \`forge.calls\` must be a method and a path, such as 'GET /notes': ${text}`);
		if (/[?#]/.test(template)) throw new TypeError(`The path of a call in \`forge.calls\` has no query: ${text}`);
		add(method, template, { name: template, kinds: ['call'], secret: undefined, handler });
	}
	entries.sort((a, b) => compare(a.segments, b.segments));
	return { find: (method, path) => find(entries, method, path), paths };
}

function find(entries: readonly Entry[], method: string, path: string): ReturnType<FindRoute> {
	const texts = path
		.slice(1)
		.replace(/(?<=.)\/$/, '')
		.split('/');
	const methods = new Set<string>();
	for (const { method: own, segments, match } of entries) {
		const params = paramsOf(segments, texts);
		if (params === undefined) continue;
		if (own === method) return { ...match, params };
		methods.add(own);
	}
	return methods.size === 0 ? undefined : [...methods];
}

function segmentsOf(template: string): Segment[] {
	const texts = template
		.slice(1)
		.replace(/(?<=.)\/$/, '')
		.split('/');
	return texts.map((text, index) => parseSegment(text, index === texts.length - 1));
}

function paramsOf(segments: readonly Segment[], given: readonly string[]): Record<string, string> | undefined {
	const takesRest = segments.at(-1)?.rank === 3 && given.length > segments.length;
	const last = segments.length - 1;
	const texts = takesRest ? [...given.slice(0, last), given.slice(last).join('/')] : given;
	if (texts.length !== segments.length) return undefined;
	const params: Record<string, string> = {};
	return segments.every((segment, index) => matchSegment(segment, texts[index] ?? '', params)) ? params : undefined;
}

/** At the first difference, a literal goes before a parameter. */
function compare(a: readonly Segment[], b: readonly Segment[]): number {
	for (const [index, { rank }] of a.entries()) {
		const difference = rank - (b[index]?.rank ?? rank);
		if (difference !== 0) return difference;
	}
	return 0;
}
