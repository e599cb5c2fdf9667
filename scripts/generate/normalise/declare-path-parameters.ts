import { isParameter, operationsOf, resolveParameter } from '../openapi.ts';
import type { Document, Parameter } from '../openapi.ts';

/**
 * Every parameter in a path is declared, under its own name. Documents leave some out, name one differently than its path
 * does, and call what can only be a query a part of the path.
 */
export function declarePathParameters(document: Document): void {
	for (const { path, operation, item } of operationsOf(document)) {
		const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
		const declared = [...(operation.parameters ?? []), ...(item.parameters ?? [])]
			.map((parameter) => resolveParameter(document, parameter))
			.filter((parameter) => parameter.in === 'path');
		const missing = names.filter((name) => !declared.some((parameter) => parameter.name === name));
		const wrong = declared.filter(({ name }) => !names.includes(name));
		if (missing.length === 0 && wrong.length === 0) continue;
		const isWrong = ({ name, in: place }: Parameter): boolean =>
			place === 'path' && wrong.some((parameter) => parameter.name === name);
		const others = (operation.parameters ?? []).filter((parameter) => !(isParameter(parameter) && isWrong(parameter)));
		operation.parameters = [
			...others,
			...missing.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' } })),
			...(missing.length > 0 ? [] : wrong.filter(({ name }) => name !== 'path').map(asQuery)),
		];
	}
}

function asQuery({ name, schema }: Parameter): Parameter {
	return { name, in: 'query', ...(schema && { schema }) };
}
