import { partsOf } from './schemas.ts';
import { operationsOf, parametersOf } from '../openapi.ts';
import type { Document, Operation, RequestBody, Schema } from '../openapi.ts';

/** Bodies that may be left out: of an action, or of what has only defaults. */
const optionalBodies = [
	/\/merge$/,
	/\/decline$/,
	/\/forks$/,
	/\/issues\/export$/,
	/\/repositories\/\{workspace\}\/\{repo_slug\}$/,
];

/** What Bitbucket's document leaves out of the bodies and queries that it describes, or asks for without need. */
export function mendBitbucket(document: Document): void {
	for (const { path, operation } of operationsOf(document)) {
		if (!operation.requestBody || '$ref' in operation.requestBody) continue;
		if ('*/*' in operation.requestBody.content) continue;
		if (!optionalBodies.some((pattern) => pattern.test(path))) operation.requestBody.required = true;
	}
	for (const parameter of parametersOf(document)) {
		// Repeated for several states.
		if (parameter.name === 'state' && parameter.in === 'query' && parameter.schema?.enum) {
			parameter.schema = { type: 'array', items: parameter.schema };
		}
		// From the last to the first, with a minus sign, as in every other list.
		if (parameter.name === 'sort' && parameter.schema?.enum) {
			parameter.schema.enum = parameter.schema.enum.flatMap((name) => [name, `-${String(name)}`]);
		}
	}
	const { schemas = {} } = document.components ?? {};
	requireOnly(schemas['branchrestriction'], ['kind']);
	anyValue(schemas['report_data']);
	for (const { path, method, operation } of operationsOf(document)) {
		if (method === 'put' && partial.some((pattern) => pattern.test(path))) requireNothing(operation, document);
		// Files are sent as a form, which only the prose says.
		if (method === 'post' && /\/snippets(?:\/\{workspace\})?$/.test(path)) {
			Object.assign(bodyOf(document, operation)?.content ?? {}, { 'multipart/form-data': {} });
		}
	}
	for (const [name, properties] of Object.entries(undeclared)) {
		const own = [schemas[name], ...(schemas[name]?.allOf ?? [])].find((schema) => schema?.properties);
		if (own) own.properties = { ...properties, ...own.properties };
	}
}

/** Of which a body changes what it names: the rest is in the path, or stays. */
const partial = [/\/statuses\/build\/\{key\}$/, /\/branch-restrictions\/\{id\}$/];

function requireNothing(operation: Operation, document: Document): void {
	const { schemas = {} } = document.components ?? {};
	const name = bodyOf(document, operation)?.content['application/json']?.schema?.$ref?.split('/').at(-1) ?? '';
	const whole = schemas[name];
	if (whole === undefined) return;
	const update = `${name}_update`;
	schemas[update] = structuredClone(whole);
	requireOnly(schemas[update], []);
	operation.requestBody = {
		required: true,
		content: { 'application/json': { schema: { $ref: `#/components/schemas/${update}` } } },
	};
}

/** The properties without which a body is refused; the document also has those that have a default. */
function requireOnly(schema: Schema | undefined, names: readonly string[]): void {
	if (schema === undefined) return;
	if (schema.required) schema.required = schema.required.filter((name) => names.includes(name));
	for (const part of schema.allOf ?? []) if (part.$ref === undefined) requireOnly(part, names);
}

function bodyOf(document: Document, { requestBody }: Operation): RequestBody | undefined {
	if (!requestBody || !('$ref' in requestBody)) return requestBody;
	return document.components?.requestBodies?.[requestBody.$ref.split('/').at(-1) ?? ''];
}

/** Of a report, text and numbers, too. */
function anyValue(schema: Schema | undefined): void {
	if (schema?.properties?.['value']) schema.properties['value'] = {};
}

const open: Schema = { type: 'object', additionalProperties: true };
const named: Schema = { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: true };

/** Properties that Bitbucket sends and accepts, and that its schemas leave out. */
const undeclared: Readonly<Record<string, Record<string, Schema>>> = {
	pullrequest: { draft: { type: 'boolean' }, description: { type: 'string' } },
	account: {
		nickname: { type: 'string' },
		account_id: { type: 'string' },
		username: { type: 'string' },
	},
	commitstatus: { description: { type: 'string' } },
	// Said of a fork in prose: where it goes.
	repository: {
		slug: { type: 'string' },
		workspace: { type: 'object', properties: { slug: { type: 'string' }, uuid: { type: 'string' } } },
	},
	// Each has a type for every kind, and none for all of them.
	pipeline_state: { name: { type: 'string' }, stage: named, result: named },
	pipeline_target: {
		ref_type: { type: 'string' },
		ref_name: { type: 'string' },
		selector: open,
		commit: open,
		source: { type: 'string' },
		destination: { type: 'string' },
		destination_commit: open,
		pullrequest: open,
	},
	pipeline_trigger: { name: { type: 'string' } },
	deployment_environment: {
		environment_type: { type: 'object', properties: { name: { type: 'string' }, rank: { type: 'integer' } } },
		rank: { type: 'integer' },
		hidden: { type: 'boolean' },
	},
	webhook_subscription: { skip_cert_verification: { type: 'boolean' } },
	snippet_comment: {
		content: { type: 'object', properties: { raw: { type: 'string' } } },
		parent: { $ref: '#/components/schemas/snippet_comment' },
	},
	// Atlassian's own editor extension sends these.
	pullrequest_task_create: { completed: { type: 'boolean' } },
	pullrequest_task_update: {
		id: { type: 'integer' },
		completed: { type: 'boolean' },
		comment: { $ref: '#/components/schemas/comment' },
	},
};

/** A comment names its line, its file by a text, and its parent; a reviewer is named with the status; all have links. */
export function mendBitbucketDataCenter(document: Document): void {
	const { schemas = {} } = document.components ?? {};
	const { RestComment: comment, RestPullRequestAssignStatusRequest: review } = schemas;
	if (comment?.properties) comment.properties['parent'] = { $ref: '#/components/schemas/RestComment' };
	const anchor = comment?.properties?.['anchor'];
	delete anchor?.readOnly;
	const text: Schema = { type: 'string' };
	const path = anchor?.properties?.['path'];
	if (path !== undefined) Object.assign(anchor?.properties ?? {}, { path: { oneOf: [text, path] } });
	anyValue(schemas['RestInsightReportData']);
	const list: Schema = { type: 'array', items: { type: 'object', properties: { href: text, name: text } } };
	for (const part of Object.values(schemas).flatMap(partsOf)) {
		const links = part.properties?.['links'];
		if (links?.type !== 'object' || Object.keys(links.properties ?? {}).length > 0) continue;
		links.properties = { self: list, ...(part.properties?.['scmId'] ? { clone: list } : {}) };
	}
	const { RestPullRequest: pullRequest, RestPullRequestParticipant: participant } = schemas;
	if (pullRequest?.properties && participant) {
		pullRequest.properties['author'] = { $ref: '#/components/schemas/RestPullRequestParticipant' };
	}
	Object.assign(review?.properties ?? {}, {
		user: { type: 'object', properties: { name: text, slug: text } },
		approved: { type: 'boolean' },
	});
}
