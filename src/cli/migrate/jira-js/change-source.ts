import { recorder, statementOf, type Changes, type Recorder } from '../changes.ts';
import { argumentsOf, importedAs, memberOf, type Node } from '../parse-source.ts';
import { clientOptionsOf } from './client-options.ts';
import type { ClientPackage, RecordCall } from './record-call.ts';
import { typedCallOf } from './typed-call.ts';

const OWN = 'atlassian-rest-client';
const IS_CLIENT = /^(?:\w+Client|create\w+Client)$/;

/** The parts of a file that are about one of the packages. */
interface Source {
	readonly name: ClientPackage;
	readonly record: Recorder;
	/** The clients of the package, by the names that the file has for them. */
	readonly classes: ReadonlyMap<string, string>;
	/** The names that the file imports from this package from now on. */
	readonly needs: Set<string>;
}

/** Moves one file from jira.js and confluence.js to typed paths. Undefined for a file that has neither. */
export async function changeJiraJsSource(
	{ file, text, root }: { readonly file: string; readonly text: string; readonly root: Node },
	names: readonly ClientPackage[],
	load: (name: ClientPackage) => Promise<RecordCall>,
): Promise<Changes | undefined> {
	const record = recorder(file, text);
	const needs = new Set<string>();
	const imported: { imports: Imports; source: Source }[] = [];
	for (const name of names) {
		const imports = importedAs(root, name);
		if (imports.length === 0) continue;
		const classes = new Map(
			imports.flatMap(({ named }) => [...named].filter(([, original]) => IS_CLIENT.test(original))),
		);
		const source: Source = { name, record, classes, needs };
		const clients = new Map([...changeMakers(root, source), ...changeAnnotations(root, source)]);
		if (clients.size > 0) await changeCalls(root, clients, source, await load(name));
		imported.push({ imports, source });
	}
	if (imported.length === 0) return undefined;
	changeImports(imported, record, needs);
	return record;
}

type Imports = ReturnType<typeof importedAs>;

/** `new Version3Client({ ... })`, and `createCloudClient({ ... })` of version 6. @returns the clients by their names. */
function changeMakers(root: Node, source: Source): Map<string, string> {
	const { record, classes, needs } = source;
	const clients = new Map<string, string>();
	for (const node of root.findAll({ rule: { any: [{ kind: 'new_expression' }, { kind: 'call_expression' }] } })) {
		const maker = (node.field('constructor') ?? node.field('function'))?.text() ?? '';
		const original = classes.get(maker);
		if (original === undefined) continue;
		const options = clientOptionsOf(argumentsOf(node)[0], source.name);
		const target = targetOf(node);
		if (typeof options === 'string' || target === undefined) {
			record.leave(node, typeof options === 'string' ? options : 'the client is not kept in a variable or a field');
			continue;
		}
		record.replace(node, `createClient(${options.text})`);
		record.count(`client of ${original}`);
		for (const need of ['createClient', ...options.needs]) needs.add(need);
		clients.set(target, original);
	}
	return clients;
}

/** The name of the variable or the field that a value goes to. */
function targetOf(node: Node): string | undefined {
	const parent = node.parent();
	const name = parent?.field('name') ?? parent?.field('property');
	switch (String(parent?.kind())) {
		case 'variable_declarator':
			return name?.kind() === 'identifier' ? name.text() : undefined;
		case 'assignment_expression':
			return parent?.field('left')?.text();
		case 'public_field_definition':
		case 'field_definition':
			return name === null || name === undefined ? undefined : `this.${name.text()}`;
		default:
			return undefined;
	}
}

/** `client: Version3Client` of a parameter, a variable or a field. */
function changeAnnotations(root: Node, { record, classes, needs }: Source): Map<string, string> {
	const clients = new Map<string, string>();
	for (const annotation of root.findAll({ rule: { kind: 'type_annotation' } })) {
		const [type] = annotation.namedChildren();
		const original = classes.get(type?.text() ?? '');
		if (type === undefined || original === undefined) continue;
		const owner = annotation.parent();
		const name = owner?.field('pattern') ?? owner?.field('name') ?? owner?.field('property');
		record.replace(type, 'Client');
		record.count('type of a client');
		needs.add('type Client');
		if (name === null || name === undefined) continue;
		const isField = String(owner?.kind()).endsWith('field_definition') || owner?.text().startsWith('private ') === true;
		clients.set(isField ? `this.${name.text()}` : name.text(), original);
		clients.set(name.text(), original);
	}
	return clients;
}

async function changeCalls(
	root: Node,
	clients: ReadonlyMap<string, string>,
	{ record }: Source,
	recordCall: RecordCall,
): Promise<void> {
	for (const call of root.findAll({ rule: { kind: 'call_expression' } })) {
		const method = memberOf(call.field('function'));
		const group = memberOf(method?.object ?? null);
		const client = group && clients.get(group.object.text());
		if (method === undefined || group === undefined || client === undefined) continue;
		const [parameters, callback] = argumentsOf(call);
		if (callback !== undefined) {
			record.leave(call, 'the call has a callback: await it');
			continue;
		}
		const found = await typedCallOf(recordCall, client, [group.name, method.name], parameters);
		if ('reason' in found) {
			record.leave(call, found.reason);
			continue;
		}
		const json = statementOf(call) === undefined ? '.json()' : '';
		record.replace(call, `${group.object.text()}.${found.method}(${found.argumentsText})${json}`);
		record.count(`${found.method} of ${client}`);
	}
}

/** The first import of a package becomes that of this one. */
function changeImports(
	imported: readonly { readonly imports: Imports; readonly source: Source }[],
	record: Recorder,
	needs: ReadonlySet<string>,
): void {
	const own = [...needs].toSorted();
	const all = imported.flatMap(({ imports, source: { classes } }) => imports.map((one) => ({ ...one, classes })));
	const hasLeft = record.left.length > 0;
	for (const [index, { statement, named, local, classes }] of all.entries()) {
		const isLeft = hasLeft || local !== '' || [...named].some(([name]) => !classes.has(name));
		if (own.length === 0) {
			if (isLeft) record.leave(statement, 'the types and functions of the package have no counterpart by name');
			continue;
		}
		const added = index > 0 ? '' : importOf(own, statement.kind() === 'import_statement');
		if (isLeft) {
			if (added !== '') record.insert(statement.range().start.index, `${added}\n`);
			record.leave(statement, 'it is still imported for the places that are left: remove it with the last of them');
		} else {
			if (added === '') record.removeStatement(statement);
			else record.replace(statement, added);
			record.count('import');
		}
	}
}

function importOf(names: readonly string[], isImport: boolean): string {
	if (isImport) return `import { ${names.join(', ')} } from '${OWN}';`;
	return `const { ${names.filter((name) => !name.startsWith('type ')).join(', ')} } = require('${OWN}');`;
}
