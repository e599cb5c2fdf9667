import { operationsOf } from '../openapi.ts';
import type { Document } from '../openapi.ts';

const uploads = [
	/\/\{repo_slug\}\/src$/,
	/\/\{repo_slug\}\/downloads$/,
	/^\/(?:2\.0\/)?snippets\/\{workspace\}\/\{encoded_id\}/,
];

/** Bitbucket leaves out most bodies, among them its uploads: where nothing is declared, anything may be sent. */
export function addUndeclaredBodies(document: Document): void {
	for (const { path, method, operation } of operationsOf(document)) {
		if (operation.requestBody || !['post', 'put', 'patch'].includes(method)) continue;
		const upload = uploads.some((pattern) => pattern.test(path));
		operation.requestBody = { content: { '*/*': {}, ...(upload && { 'multipart/form-data': {} }) } };
	}
}
