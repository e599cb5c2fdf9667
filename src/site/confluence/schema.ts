import * as z from 'zod/mini';
import { invalidState, parseState, usersSchema } from '../rest/index.ts';
import type { ConfluenceData } from './state.ts';

const id = z.string().check(z.regex(/^\d+$/, 'must be a number in a string'));
const versions = z
	.array(
		z.object({
			number: z.number(),
			authorId: z.string(),
			createdAt: z.number(),
			message: z.string(),
			title: z.string(),
			body: z.string(),
			adf: z.optional(z.string()),
		}),
	)
	.check(z.minLength(1));

// A state that was written by hand may lack them.
const properties = z._default(
	z.array(z.object({ id, key: z.string(), value: z.unknown(), version: z.int() })),
	(): [] => [],
);

const schema = z.object({
	product: z.literal('confluence'),
	nextId: z.int(),
	users: usersSchema,
	spaces: z.array(z.object({ id, key: z.string(), name: z.string(), authorId: z.string(), createdAt: z.number() })),
	pages: z.array(
		z.object({
			id,
			spaceId: id,
			parentId: z.nullable(id),
			status: z.enum(['current', 'draft', 'trashed']),
			authorId: z.string(),
			createdAt: z.number(),
			versions,
			properties,
			labels: z._default(z.array(z.object({ id, name: z.string() })), (): [] => []),
		}),
	),
	comments: z.array(z.object({ id, pageId: id, parentCommentId: z.nullable(id), versions, properties })),
	attachments: z._default(
		z.array(
			z.object({
				id: z.string().check(z.regex(/^att\d+$/, 'must be an id as in `att65600`')),
				pageId: id,
				filename: z.string(),
				mimeType: z.string(),
				content: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be base64')),
				comment: z.string(),
				authorId: z.string(),
				createdAt: z.number(),
				version: z.int(),
				mediaKey: z.string().check(z.minLength(1)),
			}),
		),
		(): [] => [],
	),
});

/** @throws `TypeError` that names the invalid part, which may also be a reference to something that does not exist. */
export function parseConfluenceData(data: unknown): ConfluenceData {
	const state: ConfluenceData = parseState<ConfluenceData>(schema, data);
	for (const [index, { spaceId }] of state.pages.entries()) {
		if (!state.spaces.some(({ id }) => id === spaceId)) throw notFound(`pages.${index}.spaceId`, spaceId);
	}
	for (const [index, { pageId }] of state.comments.entries()) {
		if (!state.pages.some(({ id }) => id === pageId)) throw notFound(`comments.${index}.pageId`, pageId);
	}
	const properties = [...state.pages, ...state.comments].flatMap((content) => content.properties);
	const labels = state.pages.flatMap((page) => page.labels);
	const ids = [...state.spaces, ...state.pages, ...state.comments, ...properties, ...labels].map(({ id }) =>
		Number(id),
	);
	ids.push(...state.attachments.map((attachment) => Number(attachment.id.slice('att'.length))));
	state.nextId = ids.reduce((most, id) => Math.max(most, id + 1), state.nextId);
	return state;
}

function notFound(place: string, id: string): TypeError {
	return invalidState(place, `nothing has the id ${id}`);
}
