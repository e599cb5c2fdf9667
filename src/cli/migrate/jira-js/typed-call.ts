import { findOperation } from '../../../operations/index.ts';
import type { Node } from '../parse-source.ts';
import { expressionOf, objectText, probeOf, propertyText, quote, textOf, type Guess, type Probe } from './probe.ts';
import type { RecordCall, RecordedRequest } from './record-call.ts';

/** A call of this package: its method, and the text of its arguments. */
export interface TypedCall {
	readonly method: string;
	readonly argumentsText: string;
}

/** A reason why a call is left. */
export interface Reason {
	readonly reason: string;
}

/** The call that sends the same request as a call of a client of jira.js. */
export async function typedCallOf(
	record: RecordCall,
	client: string,
	path: readonly [group: string, method: string],
	parameters: Node | undefined,
): Promise<TypedCall | Reason> {
	const as = (guess: Guess): Promise<TypedCall | Reason> => callOf(record, client, path, parameters, guess);
	const [text, object] = [await as('text'), await as('object')];
	if ('reason' in text) return text;
	// Some methods look whether a parameter is a text.
	const isSame = !('reason' in object) && object.argumentsText === text.argumentsText && object.method === text.method;
	return isSame ? text : { reason: 'the request depends on the type of a parameter' };
}

async function callOf(
	record: RecordCall,
	client: string,
	path: readonly [group: string, method: string],
	parameters: Node | undefined,
	guess: Guess,
): Promise<TypedCall | Reason> {
	const probe = probeOf(parameters, guess);
	if (probe === undefined) return { reason: 'the parameters are not written out in the call' };
	const requests = await record(client, path, probe.value);
	if (requests === undefined) return { reason: `${client} has no ${path.join('.')}` };
	const [request, ...others] = requests;
	if (request === undefined || others.length > 0) return { reason: 'the method sends no request, or several' };
	return writeCall(request, probe);
}

async function writeCall(request: RecordedRequest, probe: Probe): Promise<TypedCall | Reason> {
	if (request.hasHeaders) return { reason: 'the request has headers of its own, as for files: see `fileFrom`' };
	const url = await pathOf(request, probe);
	if (url === undefined) return { reason: 'a part of the path has more than one parameter' };
	const expressions = [...probe.expressions.values()];
	const hasText = expressions.some(({ name }) => name === '');
	const query = queryEntries(request.query).filter(([, value]) => !(hasText && value === false));
	const searchParams = query.length === 0 ? '{}' : objectText(query, probe);
	const json = request.body === undefined ? undefined : (textOf(request.body, probe) ?? null);
	if (searchParams === undefined || json === null)
		return { reason: 'a parameter goes into a part of a text, or is a file' };
	const options = [
		...(url.params.length === 0 ? [] : [`params: { ${url.params.join(', ')} }`]),
		...(searchParams === '{}' ? [] : [`searchParams: ${searchParams}`]),
		...(json === undefined || json === '{}' ? [] : [propertyText('json', json)]),
	];
	const lost = expressions.find(({ text }) => !options.some((option) => option.includes(text)));
	if (lost !== undefined) return { reason: `the request has no ${lost.name || 'parameter'}` };
	const argumentsText = [quote(url.template), ...(options.length === 0 ? [] : [`{ ${options.join(', ')} }`])].join(
		', ',
	);
	return { method: request.method.toLowerCase(), argumentsText };
}

/** The template that the documents have, whose parameters may have other names. */
async function pathOf(
	{ method, url }: RecordedRequest,
	probe: Probe,
): Promise<{ template: string; params: readonly string[] } | undefined> {
	const segments = url.replace(/^\//, '').split('/').map(decodeURIComponent);
	const operation = await findOperation(method, `/${segments.map((one) => one.replace(/__p\d+__/, 'x')).join('/')}`);
	const documented = operation?.template.replace(/^\//, '').split('/');
	const names = documented?.length === segments.length ? documented : undefined;
	const params: string[] = [];
	const template: string[] = [];
	for (const [index, segment] of segments.entries()) {
		const expression = expressionOf(segment, probe);
		if (expression === undefined) {
			if (/__p\d+__/.test(segment)) return undefined;
			template.push(segment);
			continue;
		}
		const name = /^\{(\w+)\}$/.exec(names?.[index] ?? '')?.[1] ?? (expression.name === '' ? 'id' : expression.name);
		params.push(propertyText(name, expression.text));
		template.push(`{${name}}`);
	}
	return { template: template.join('/'), params };
}

function queryEntries(query: unknown): [string, unknown][] {
	if (typeof query !== 'object' || query === null) return [];
	return Object.entries(query).filter(([, value]) => value !== undefined);
}
