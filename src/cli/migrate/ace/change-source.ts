import { recorder, type Changes, type Recorder } from '../changes.ts';
import { argumentsOf, importedAs, memberOf, propertiesOf, stringOf, type Node } from '../parse-source.ts';
import { changeAddonCall, changeMember, changeSettings } from './addon-members.ts';
import { changeClients, type Addon } from './clients.ts';

/** The file beside the app that has what the app used of atlassian-connect-express. */
export const HELPER = 'atlassian.js';

/** The changes of a file, and the facts about the app in it. */
export interface AceSource extends Changes {
	/** Whether it makes the addon: the helper file goes beside it. */
	readonly makesAddon: boolean;
	/** Whether it is a CommonJS module. */
	readonly isCommonJs: boolean;
	/** Where they are not those of atlassian-connect-express. */
	readonly descriptorName: string | undefined;
	readonly configName: string | undefined;
}

const PACKAGE = 'atlassian-connect-express';

/** Names that only atlassian-connect-express has. */
const DISTINCT = new RegExp(
	`^(?:${'associateConnect authenticateAsymmetric authenticateForge authenticateInstall authorizeConfluence authorizeJira checkValidToken getAllClientInfos getForgeAppToken httpClient loadClientInfo postInstallation verifyInstallation'.replaceAll(' ', '|')})$`,
);

/** Moves one file of an app from atlassian-connect-express to the helper. Undefined for a file that has no addon. */
export function changeAceSource(file: string, text: string, root: Node): AceSource | undefined {
	const imports = importedAs(root, PACKAGE);
	const factories = new Set(imports.map(({ local }) => local).filter((local) => local !== ''));
	const record = recorder(file, text);
	const made = madeAddons(root, factories);
	const names = new Set([...made.map(({ name }) => name), ...(isGiven(root) ? ['addon'] : [])]);
	const members = root.findAll({ rule: { kind: 'member_expression' } });
	const kept = members.find((one) => isKept(memberOf(one)?.object) && DISTINCT.test(memberOf(one)?.name ?? ''));
	if (names.size === 0 && imports.length === 0 && kept === undefined) return undefined;

	const isCommonJs = imports.some(({ statement }) => statement.kind() !== 'import_statement');
	moveImport(record, imports, made, isCommonJs);
	const addon: Addon = {
		is: (node) => (node.kind() === 'identifier' ? names.has(node.text()) : isKept(node)),
		text: [...names][0] ?? memberOf(kept ?? null)?.object.text() ?? 'addon',
	};
	// Its brackets are around those of the calls that it is made of.
	changeClients(record, root, addon);
	for (const call of root.findAll({ rule: { kind: 'call_expression' } })) {
		const member = memberOf(call.field('function'));
		const settings = memberOf(member?.object ?? null);
		if (member === undefined) continue;
		if (addon.is(member.object)) changeAddonCall(record, call, member.object, member.property);
		else if (settings?.name === 'settings' && addon.is(settings.object)) {
			changeSettings(record, call, member.object, member.property);
		}
	}
	const [, app] = made[0]?.call.text().match(/\(\s*(\w+)/) ?? [];
	for (const member of members) {
		const { object, name = '' } = memberOf(member) ?? {};
		const isCalled = member.parent()?.field('function')?.id() === member.id();
		if (object === undefined) continue;
		if (addon.is(object)) {
			if (!isCalled) changeMember(record, member, app);
		} else if (factories.has(object.text())) {
			record.leave(
				member,
				'stores of your own are registered there: give their functions to `tenants` of the helper file',
			);
		} else if (name === 'http' && memberOf(object)?.name === 'context') {
			record.leave(member, `the client of a request is ${addon.text}.clientOf(${memberOf(object)?.object.text()})`);
		} else if (DISTINCT.test(name) && isCalled && !addon.is(memberOf(object)?.object ?? object)) {
			record.leave(member, `whether ${object.text()} is the addon is known at run time only`);
		}
	}
	for (const declarator of root.findAll({ rule: { kind: 'variable_declarator' } })) {
		const value = declarator.field('value');
		if (value !== null && addon.is(value)) record.leave(declarator, 'the addon gets another name there');
	}
	return {
		edits: record.edits,
		changed: record.changed,
		left: record.left,
		makesAddon: made.length > 0,
		isCommonJs,
		...fileNamesOf(made[0]),
	};
}

/** Whether a file gets the addon from elsewhere: as a parameter, or from another module of the app. */
function isGiven(root: Node): boolean {
	const parameters = root
		.findAll({ rule: { any: [{ kind: 'formal_parameters' }, { kind: 'required_parameter' }] } })
		.flatMap((list) => list.namedChildren())
		.map((parameter) => parameter.field('pattern') ?? parameter);
	const imported = root.findAll({ rule: { any: [{ kind: 'import_clause' }, { kind: 'import_specifier' }] } });
	const required = root
		.findAll({ rule: { kind: 'variable_declarator' } })
		.filter((one) => one.field('value')?.field('function')?.text() === 'require')
		.map((one) => one.field('name'));
	return [...parameters, ...imported, ...required].some((one) => {
		const text = one?.text() ?? '';
		return (text.startsWith('{') ? text.slice(1, -1).split(',') : [text]).some((name) => name.trim() === 'addon');
	});
}

/** `this.addon`, and the like. */
function isKept(node: Node | undefined): boolean {
	return memberOf(node ?? null)?.name === 'addon';
}

/** Names of files that the app gives to `ace(app, options, logger, names)`. */
function fileNamesOf(made: MadeAddon | undefined): Pick<AceSource, 'descriptorName' | 'configName'> {
	const names = propertiesOf(made && argumentsOf(made.call)[3]);
	const [descriptorName, configName] = ['descriptorFilename', 'configFileName'].map((name) =>
		stringOf(names?.get(name)),
	);
	return { descriptorName, configName };
}

interface MadeAddon {
	readonly name: string;
	/** `ace(app)`. */
	readonly call: Node;
	readonly declaration: Node;
}

function madeAddons(root: Node, factories: ReadonlySet<string>): MadeAddon[] {
	return root.findAll({ rule: { kind: 'variable_declarator' } }).flatMap((declarator) => {
		const [name, call, declaration] = [declarator.field('name'), declarator.field('value'), declarator.parent()];
		const isMade = call?.kind() === 'call_expression' && factories.has(call.field('function')?.text() ?? '');
		return isMade && name !== null && declaration !== null ? [{ name: name.text(), call, declaration }] : [];
	});
}

/** The name of the addon becomes that of the helper module, so that most of the file stays as it is. */
function moveImport(
	record: Recorder,
	imports: ReturnType<typeof importedAs>,
	made: readonly MadeAddon[],
	isCommonJs: boolean,
): void {
	const [first] = made;
	for (const { statement } of imports) {
		if (first === undefined) {
			record.leave(
				statement,
				imports.every(({ local }) => local === '')
					? 'types of the addon: `typeof import(...)` of the helper file is that of its parts'
					: 'the addon is not made by a declaration such as `const addon = ace(app)`',
			);
			continue;
		}
		const declarators = statement.namedChildren().filter((one) => one.kind() === 'variable_declarator');
		const own = declarators.length > 1 ? declarators.find((one) => one.text().includes(PACKAGE)) : undefined;
		const required = `${first.name} = require('./${HELPER}')`;
		if (own !== undefined) record.replace(own, required);
		else record.replace(statement, isCommonJs ? `const ${required};` : `import * as ${first.name} from './${HELPER}';`);
		record.count('import changed: uninstall atlassian-connect-express once nothing imports it');
	}
	for (const { name, call, declaration } of made) {
		const [app, options] = argumentsOf(call);
		if (declaration.namedChildren().length > 1 || app === undefined) {
			record.leave(call, 'the addon is made beside other variables, or without an app');
			continue;
		}
		if (options !== undefined) record.leave(call, 'options of the addon are not moved: see the top of the helper file');
		const serve = `${name}.serve(${app.text()});`;
		const outer = declaration.parent();
		if (outer?.kind() === 'export_statement') record.replace(outer, `${serve}\nexport { ${name} };`);
		else record.replace(declaration, serve);
		record.count('ace(app)');
	}
}
