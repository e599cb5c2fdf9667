import { operationsOf } from '../openapi.ts';
import type { Document } from '../openapi.ts';

/**
 * Operations are named by method and path. Ids are missing in Bitbucket (231), doubled in Jira Service Management (6,
 * each a duplicate member that only `skipLibCheck: false` notices), and shared by products.
 */
export function dropOperationIds(document: Document): void {
	for (const { operation } of operationsOf(document)) delete operation.operationId;
}
