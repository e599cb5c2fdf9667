import { isParameter, methods, resolveParameter } from '../openapi.ts';
import type { Document, Parameter, Reference } from '../openapi.ts';

const ours = new Set(['authorization', 'x-atlassian-token']);

/** Jira Software demands `Authorization` of the caller 43 times, Confluence v1 `X-Atlassian-Token` three times: the client sends both. */
export function dropClientHeaders(document: Document): void {
	const kept = (parameter: Parameter | Reference): boolean => {
		const { in: place, name } = isParameter(parameter) ? parameter : resolveParameter(document, parameter);
		return place !== 'header' || !ours.has(name.toLowerCase());
	};
	for (const item of Object.values(document.paths))
		for (const owner of [item, ...methods.map((method) => item[method])])
			if (owner?.parameters) owner.parameters = owner.parameters.filter(kept);
}
