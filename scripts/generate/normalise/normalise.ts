import { addAgileShapes } from './agile-shapes.ts';
import { addUndeclaredBodies } from './add-undeclared-bodies.ts';
import { addUndeclaredQueries } from './add-undeclared-queries.ts';
import { declarePathParameters } from './declare-path-parameters.ts';
import { dropClientHeaders } from './drop-client-headers.ts';
import { dropTypeTags } from './drop-type-tags.ts';
import { typeIssueFields } from './issue-fields.ts';
import { mendBodies } from './mend-bodies.ts';
import { mendJsonPatch } from './mend-json-patch.ts';
import { mendObjectQueries } from './mend-object-queries.ts';
import { nameMediaTypes } from './name-media-types.ts';
import { keepNullInside } from './null-inside.ts';
import { openEmptyObjects } from './open-empty-objects.ts';
import { withOptionalDefaults } from './optional-defaults.ts';
import { prefixPaths } from './prefix-paths.ts';
import { requireEnvelopes } from './require-envelopes.ts';
import { splitRequests } from './split-requests.ts';
import { stripProse } from './strip-prose.ts';
import { widenPathParameters } from './widen-path-parameters.ts';
import { widenQueryParameters } from './widen-query-parameters.ts';
import type { Product } from '../documents.ts';
import type { Document } from '../openapi.ts';

/** A copy of `document` without prose, and with every quirk mended that would reach the caller. */
export function normalise(document: Document, product: Pick<Product, 'name' | 'base'>): Document {
	const copy = stripProse(withOptionalDefaults(document));
	if (product.base !== undefined) prefixPaths(copy, product.base);
	declarePathParameters(copy);
	if (product.name === 'bitbucket') {
		addUndeclaredBodies(copy);
		dropTypeTags(copy.components);
	}
	if (product.name === 'jira-software') addAgileShapes(copy);
	typeIssueFields(copy, product.name);
	addUndeclaredQueries(copy, product.name);
	mendBodies(copy, product.name);
	dropClientHeaders(copy);
	nameMediaTypes(copy);
	mendJsonPatch(copy);
	mendObjectQueries(copy);
	widenPathParameters(copy);
	widenQueryParameters(copy);
	openEmptyObjects(copy.paths);
	openEmptyObjects(copy.components);
	keepNullInside(copy);
	requireEnvelopes(copy);
	splitRequests(copy);
	return copy;
}
