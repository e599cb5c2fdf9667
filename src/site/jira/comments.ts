import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { fieldErrors } from '../rest/index.ts';
import { entryRoutes, type EntryKind } from './issue-entries.ts';
import { parseRichText } from './rich-text.ts';
import type { CommentRecord } from './state.ts';
import { commentView, type View } from './views.ts';

const COMMENTS: EntryKind<CommentRecord> = {
	name: 'comment',
	listName: 'comments',
	entriesOf: (issue) => issue.comments,
	viewOf: commentView,
	notFound: (id) => `Can not find a comment for the id: ${id}.`,
	parse({ version }, input) {
		const body = parseRichText(input['body'], version);
		if (body === undefined || body.content.length === 0 || input['body'] === '') {
			throw fieldErrors('jira', {
				comment: version === '2' ? 'Comment body can not be empty!' : 'Comment body is not valid!',
			});
		}
		return { body };
	},
};

/** Comments of an issue. */
export function commentRoutes(app: Hono<ProductEnv>, view: View): void {
	entryRoutes(app, view, COMMENTS);
}
