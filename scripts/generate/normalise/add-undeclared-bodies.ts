import { operationsOf } from '../openapi.ts';
import type { Document, Operation, Schema } from '../openapi.ts';

const uploads = [
	/\/\{repo_slug\}\/src$/,
	/\/\{repo_slug\}\/downloads$/,
	/^\/(?:2\.0\/)?snippets\/\{workspace\}\/\{encoded_id\}/,
];

/** What is created or replaced by sending it: the response has the schema that the request lacks. */
const echoes = [
	'branch',
	'branching_model_settings',
	'deploy_key',
	'issue',
	'project_deploy_key',
	'webhook_subscription',
].map((name) => `#/components/schemas/${name}`);

const text: Schema = { type: 'string' };

const known: readonly [RegExp, Schema][] = [
	[/\/pullrequests\/\{pull_request_id\}\/decline$/, { type: 'object', properties: { message: text } }],
];

/** Bitbucket leaves out most bodies, among them its uploads: where nothing is known, anything may be sent. */
export function addUndeclaredBodies(document: Document): void {
	for (const { path, method, operation } of operationsOf(document)) {
		if (operation.requestBody || !['post', 'put', 'patch'].includes(method)) continue;
		const upload = uploads.some((pattern) => pattern.test(path));
		const schema = known.find(([pattern]) => pattern.test(path))?.[1] ?? echoOf(operation);
		operation.requestBody = {
			content: schema
				? { 'application/json': { schema } }
				: { '*/*': {}, ...(upload && { 'multipart/form-data': {} }) },
			...(schema?.$ref !== undefined && { required: true }),
		};
	}
	const webhook = document.components?.schemas?.['webhook_subscription']?.allOf?.find((part) => part.properties);
	// Sent only.
	if (webhook?.properties) webhook.properties['secret'] = { ...text, nullable: true };
}

function echoOf({ responses }: Operation): Schema | undefined {
	const schemas = Object.values(responses).flatMap((response) =>
		'$ref' in response ? [] : [response.content?.['application/json']?.schema],
	);
	return schemas.find((schema) => schema?.$ref !== undefined && echoes.includes(schema.$ref));
}
