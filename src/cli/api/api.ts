import { readFile } from 'node:fs/promises';
import { ApiError, type Method, type UncheckedOptions } from '../../client/index.ts';
import { isRecord } from '../../is-record.ts';
import { readStdin, UsageError, type Command, type ExitCode, type Io, type OptionValues } from '../command.ts';
import { siteOf, TARGET_DETAILS, TARGET_OPTIONS, type TargetValues } from '../target.ts';
import { bodyOfFields, queryOfFields, readHeaders } from './fields.ts';

const METHODS: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete', 'head'];

type ApiValues = TargetValues & OptionValues<'input', 'field' | 'query' | 'header', 'paginate' | 'include'>;

/** Calls any path of a site, for scripts. */
export const api: Command<ApiValues> = {
	usage: 'api <method> <path>',
	summary: 'Call a site, and print the body of the response',
	details: `A field is text, KEY=VALUE, or JSON, KEY:=JSON; dots in a key lead into objects.
With GET, HEAD and DELETE fields are the query, otherwise the JSON body.

${TARGET_DETAILS}`,
	options: [
		{ flags: '-f, --field <key=value>', text: 'a field of the body or the query; may be repeated', isList: true },
		{ flags: '-q, --query <key=value>', text: 'a parameter of the query; may be repeated', isList: true },
		{ flags: '-H, --header <name: value>', text: 'a header; may be repeated', isList: true },
		{ flags: '-i, --input <file>', text: 'the body, from a file, or - for standard input' },
		{ flags: '--paginate', text: 'read all pages, and print each item as a line of JSON' },
		{ flags: '--include', text: 'print the status and the headers of the response to standard error' },
		...TARGET_OPTIONS,
	],
	examples: [
		'api GET rest/api/3/search/jql -f jql="project = KEY" --paginate',
		'api POST rest/api/3/issue -f fields.summary=Hello -f fields.project.key=KEY -f fields.issuetype.name=Task',
		'api PUT rest/api/3/issue/KEY-1 --input changes.json --env .env',
		'api GET rest/api/3/myself --tenant tenant.json | jq .displayName',
	],
	async run([name = '', path = ''], options, io) {
		const method = METHODS.find((one) => one === name.toLowerCase());
		if (method === undefined) throw new UsageError(`the method must be one of ${METHODS.join(', ').toUpperCase()}`);
		return callApi(method, path, options, io);
	},
};

/** Calls a path and prints the body. */
export async function callApi(method: Method, path: string, options: ApiValues, io: Io): Promise<ExitCode> {
	const { field = [], query = [], header = [], input } = options;
	const inQuery = method === 'get' || method === 'head' || method === 'delete';
	if (input !== undefined && inQuery) throw new UsageError(`${method.toUpperCase()} has no body`);
	if (input !== undefined && field.length > 0) throw new UsageError('either --input or --field, not both');
	if (options.paginate && method !== 'get' && method !== 'post') throw new UsageError('--paginate is for GET and POST');
	const parameters = queryOfFields(inQuery ? [...query, ...field] : query);
	const headers = readHeaders(header);
	const { client } = await siteOf(options, io);
	const text = input === undefined ? undefined : await readInput(input, io);
	const call: UncheckedOptions = {
		...(parameters.length > 0 && { searchParams: parameters }),
		...bodyOf(inQuery || field.length === 0 ? undefined : bodyOfFields(field), text, headers),
		headers,
	};
	try {
		if (options.paginate) {
			const list = method === 'post' ? client.paginate.post(path, call) : client.paginate(path, call);
			for await (const item of list) io.stdout.write(`${JSON.stringify(item)}\n`);
			return 0;
		}
		// Each method accepts a path that is known at run time only.
		const send = client[method] as (path: string, options: UncheckedOptions) => Promise<Response>;
		const response = await send(path, call);
		if (options.include) printHead(response, io);
		const body = await response.text();
		if (body !== '') io.stdout.write(`${indentJson(body)}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		printError(error, io);
		return 1;
	}
}

function bodyOf(
	fields: object | undefined,
	text: string | undefined,
	headers: Record<string, string>,
): UncheckedOptions {
	if (fields !== undefined) return { json: fields };
	if (text === undefined) return {};
	if (!Object.keys(headers).some((name) => name.toLowerCase() === 'content-type'))
		headers['content-type'] = 'application/json';
	return { body: text };
}

async function readInput(input: string, io: Io): Promise<string> {
	if (input === '-') return readStdin(io);
	return readFile(input, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the file ${input} cannot be read`, { cause });
	});
}

function printHead({ status, statusText, headers }: Response, { stderr }: Io): void {
	stderr.write(`${status} ${statusText}\n`, 'bold');
	for (const [name, value] of headers) stderr.write(`${name}: ${value}\n`);
}

function printError(error: ApiError, { stderr }: Io): void {
	const { status, statusText } = error.response;
	stderr.write(`${status} ${statusText}\n`, 'red');
	const text = toText(error.data);
	if (text !== '') stderr.write(`${text}\n`);
	if (error.hint !== undefined) stderr.write(`${error.hint}\n`, 'yellow');
}

function indentJson(text: string): string {
	try {
		return toText(JSON.parse(text));
	} catch {
		return text;
	}
}

function toText(data: unknown): string {
	if (data === undefined) return '';
	return typeof data === 'string' || !(isRecord(data) || Array.isArray(data))
		? String(data)
		: JSON.stringify(data, null, 2);
}
