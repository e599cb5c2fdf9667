import type { PointName } from './points/index.ts';
import { USUAL } from './urls.ts';

/** A limit for a figure of a point. */
export interface Goal {
	readonly text: string;
	readonly point: PointName;
	/** Of these the worst counts. @default all */
	readonly rows?: readonly string[];
	/** The figure that counts. @default 'ours' */
	readonly ours?: string;
	/** By its figure ours is divided. Without it, the figure itself is the limit's. */
	readonly peer?: string;
	readonly limit: number;
	/** More is better. */
	readonly atLeast?: true;
}

const NPM = 'atlassian-jwt';
const BY_HAND = 'ky and atlassian-jwt';
const REPEATED = 'a repeated escaped name';

export const GOALS: readonly Goal[] = [
	{
		text: 'sign / npm `atlassian-jwt`, the worst kind of URL but one',
		point: 'sign',
		rows: [...USUAL, 'an escape in the path'],
		peer: NPM,
		limit: 0.32,
	},
	{ text: 'the same, a repeated escaped name', point: 'sign', rows: [REPEATED], peer: NPM, limit: 0.45 },
	{
		text: 'verify with all checks / npm, the worst of the usual kinds',
		point: 'verify',
		rows: USUAL,
		peer: NPM,
		limit: 0.45,
	},
	{ text: 'page load with `?jwt=` / npm', point: 'verify', rows: ['page load with `?jwt=`'], peer: NPM, limit: 0.5 },
	{ text: 'one call / ky with npm `atlassian-jwt`', point: 'call', rows: ['get'], peer: BY_HAND, limit: 0.95 },
	{ text: 'one call / bare ky', point: 'call', rows: ['get'], peer: 'ky', limit: 1.35 },
	{ text: '`post` with `json` / bare ky', point: 'call', rows: ['post with `json`'], peer: 'ky', limit: 1.35 },
	{
		text: 'one call / jira.js 5 with its JWT',
		point: 'call',
		rows: ['get'],
		peer: 'jira.js 5, with its JWT',
		limit: 0.5,
	},
	{
		text: '64 in flight, calls/s / ky with npm `atlassian-jwt`',
		point: 'in-flight',
		peer: BY_HAND,
		limit: 1,
		atLeast: true,
	},
	{
		text: 'webhooks, requests/s of `createApp` / a bare handler',
		point: 'app',
		rows: ['requests/s'],
		peer: 'a bare handler',
		limit: 0.5,
		atLeast: true,
	},
	{
		text: 'the same, p99 of the time to respond',
		point: 'app',
		rows: ['p99 of the time to respond, ms'],
		peer: 'a bare handler',
		limit: 2,
	},
	{
		text: 'refused junk: the time of ten times as much',
		point: 'junk',
		ours: 'ten times as much',
		peer: 'once',
		limit: 13,
	},
	{ text: 'heap that a call uses, kB', point: 'heap', rows: ['a call uses'], limit: 60 },
	{
		text: 'import of `createClient` / jira.js 6, both bundled',
		point: 'start',
		rows: ['import, ms'],
		peer: 'jira.js 6, its client alone',
		limit: 0.25,
	},
];
