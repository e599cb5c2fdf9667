import { escapeControlsInJson, oneLine } from '../../control-characters.ts';
import type { CustomField } from './read-custom-fields.ts';

/** By the type of a field, or of the elements of a list. */
const TYPES: ReadonlyMap<string, string> = new Map([
	['number', 'number'],
	['string', 'string'],
	['date', 'string'],
	['datetime', 'string'],
	['user', "components['schemas']['UserDetails']"],
	['group', "components['schemas']['GroupName']"],
	['version', "components['schemas']['Version']"],
	['component', "components['schemas']['ProjectComponent']"],
	['project', "components['schemas']['ProjectDetails']"],
	['priority', "components['schemas']['Priority']"],
	['issuetype', "components['schemas']['IssueTypeDetails']"],
]);

const SPRINT = `
interface Sprint {
	id: number;
	name: string;
	state: string;
	boardId?: number;
	goal?: string;
	startDate?: string;
	endDate?: string;
	completeDate?: string;
}
`;

const OPTION = `
interface Option<Value extends string = string> {
	id: string;
	value: Value;
	self?: string;
	disabled?: boolean;
}
`;

const CASCADE = `
interface Cascade<Value extends string = string> extends Option<Value> {
	child?: Option;
}
`;

/** A TypeScript file that declares the custom fields of a site, and has a constant with their ids by name. */
export function customFieldsFile(site: string, fields: readonly CustomField[]): string {
	const types = fields.map(typeOf);
	const uses = (name: string): boolean => types.some((type) => new RegExp(String.raw`^${name}\b`).test(type));
	const members = fields.map((field, index) => {
		const type = types[index] ?? 'unknown';
		return `\t\t/** ${commentOf(field)} */\n\t\t${field.id}: ${type === 'unknown' ? type : `${type} | null`};\n`;
	});
	const constants = namesOf(fields).map(([name, id]) => `\t${name}: '${id}',\n`);
	return [
		`// The custom fields of ${oneLine(new URL(site).origin)}, by \`npx atlassian-rest-client types\`.\n`,
		uses('AdfDocument') ? "import type { AdfDocument } from 'atlassian-rest-client/adf';\n" : '',
		uses('components') ? "import type { components } from 'atlassian-rest-client/jira-v3';\n" : '',
		`\ndeclare module 'atlassian-rest-client/custom-fields' {\n\tinterface CustomFields {\n${members.join('')}\t}\n}\n`,
		uses('Option') || uses('Cascade') ? OPTION : '',
		uses('Cascade') ? CASCADE : '',
		uses('Sprint') ? SPRINT : '',
		`\n/** The ids of the custom fields, by their names. */\nexport const fieldIds = {\n${constants.join('')}} as const;\n`,
	].join('');
}

function typeOf({ type, items, kind, options }: CustomField): string {
	if (kind === 'gh-sprint') return 'Sprint[]';
	// Text in version 2 of the API.
	if (kind === 'textarea') return 'AdfDocument | string';
	const value = options === undefined || options.length === 0 ? '' : `<${options.map(quote).join(' | ')}>`;
	if (type === 'option-with-child') return `Cascade${value}`;
	if (type === 'option') return `Option${value}`;
	if (type !== 'array') return TYPES.get(type) ?? 'unknown';
	if (items === 'option') return `Option${value}[]`;
	const element = TYPES.get(items ?? '');
	return element === undefined ? 'unknown[]' : `${element}[]`;
}

/** The names in camel case, each with its id. A name that is there twice gets the number of its id. */
function namesOf(fields: readonly CustomField[]): [string, string][] {
	const names = fields.map(({ name }) => camelCase(name));
	return fields.map(({ id }, index) => {
		const name = names[index] ?? '';
		const isOnly = name !== '' && names.indexOf(name) === names.lastIndexOf(name);
		const unique = isOnly ? name : `${name || 'field'}${id.slice('customfield_'.length)}`;
		return [/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(unique) ? unique : quote(unique), id];
	});
}

function camelCase(name: string): string {
	const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words
		.map((word, index) => (index === 0 ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1)))
		.join('');
}

/** A literal of TypeScript. */
function quote(text: string): string {
	return `'${escapeControlsInJson(JSON.stringify(text))
		.slice(1, -1)
		.replaceAll("'", String.raw`\'`)
		.replaceAll(String.raw`\"`, '"')}'`;
}

function commentOf({ name, kind }: CustomField): string {
	return oneLine(kind === undefined ? name : `${name} (${kind})`).replaceAll('*/', String.raw`*\/`);
}
