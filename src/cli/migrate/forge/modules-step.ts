import { isRecord } from '../../../is-record.ts';
import { UsageError } from '../../command.ts';
import { withoutUndefined } from '../../../without-undefined.ts';
import { addPages, ENDPOINT, RESOURCE } from './add-pages.ts';
import { counterpartOf } from './counterparts.ts';
import { addScopes, append, parseConnectManifest, setConnectModules, textIn } from './edit-manifest.ts';
import type { WrittenManifest } from './written-manifest.ts';

type Module = Readonly<Record<string, unknown>>;

/** The modules of Forge in the place of one of Connect; text for the reason why it stays. */
type Convert = (module: Module, step: Step) => readonly Module[] | string;

/** Collects what the modules need. */
interface Step {
	/** Paths that the product calls, by the keys of their endpoints. */
	readonly endpoints: Map<string, string>;
	/** Paths of pages, by the keys of their modules. */
	readonly pages: Record<string, string>;
	readonly notes: string[];
}

const TYPES = new Set(['number', 'string', 'text', 'user', 'date']);
const CATEGORIES = new Set('attachments comments issues other projects time_tracking voters_and_watchers'.split(' '));

/** By the types of Connect, without their product. */
const CONVERT: Readonly<Record<string, Convert>> = {
	jiraEntityProperties: (module) => {
		const entityType = String(module['entityType'] ?? 'issue');
		return /^(?:issue|project|user)$/.test(entityType)
			? propertiesOf(module, { entityType })
			: `Forge has no properties of the type ${entityType}`;
	},
	confluenceContentProperties: (module) => propertiesOf(module, {}),
	jiraGlobalPermissions: (module, { notes }) => {
		const { key, anonymousAllowed = true, defaultGrants } = module;
		if (module['anonymousAllowed'] === undefined) {
			notes.push(`modules.jiraGlobalPermissions ${String(key)}: it may be granted to anonymous users, as in Connect`);
		}
		return [{ ...named(module), ...withoutUndefined({ anonymousAllowed, defaultGrants }), migratedFromConnect: true }];
	},
	jiraProjectPermissions: (module) => {
		const category = String(module['category'] ?? 'other').toLowerCase();
		if (!CATEGORIES.has(category)) return `Forge has no category ${category}`;
		return [{ ...named(module), category, migratedFromConnect: true }];
	},
	jiraTimeTrackingProviders: (module) => {
		const { key, name } = named(module);
		return [withoutUndefined({ key, name, adminPage: module['adminPageKey'] })];
	},
	jiraWorkflowConditions: ruleOf,
	jiraWorkflowValidators: ruleOf,
	jiraWorkflowPostFunctions: (module, step) => {
		const path = pathIn(module['triggered']);
		if (path === undefined) return 'it has no URL that Jira calls';
		const endpoint = `${String(module['key'])}-endpoint`;
		step.endpoints.set(endpoint, path);
		return [{ ...named(module), endpoint, ...configurationOf(module, step) }];
	},
	jiraBuildInfoProvider: providerOf(),
	jiraDeploymentInfoProvider: providerOf('listDeployments'),
	jiraDevelopmentTool: providerOf('createBranch'),
	jiraFeatureFlagInfoProvider: providerOf('createFlag', 'linkFlag', 'listFlag'),
	jiraRemoteLinkInfoProvider: providerOf(),
};

/** Whether the step moves modules of a type. */
export function isConverted(type: string): boolean {
	return Object.hasOwn(CONVERT, type);
}

/**
 * The next manifest: modules without a place in the product, such as properties, permissions and rules of workflows, become
 * those of Forge with the same keys.
 *
 * @param only keys of the modules to move. @default all
 * @throws {@link UsageError} for a manifest that is not one of an app from Connect, and for a key that it does not have.
 */
export function modulesStep(text: string, file: string, only: readonly string[]): WrittenManifest {
	const { document, remote, connectModules } = parseConnectManifest(text, file);
	const [changed, notes]: [string[], string[]] = [[], []];
	const step: Step = { endpoints: new Map(), pages: {}, notes };
	const unknown = new Set(only);
	for (const [type, list] of Object.entries(connectModules)) {
		const [product = '', name = ''] = type.split(':');
		const left = list.filter((module) => {
			const key = String(module['key']);
			const isNamed = unknown.delete(key);
			const [convert, target] = [isConverted(name) ? CONVERT[name] : undefined, counterpartOf(name, product)];
			if (convert === undefined || target === undefined || (only.length > 0 && !isNamed)) return true;
			const converted = convert(module, step);
			if (typeof converted === 'string') {
				notes.push(`modules.${name} ${key}: ${converted}`);
				return true;
			}
			append(document, ['modules', target], ...converted);
			changed.push(...converted.map(() => `${name} to ${target}`));
			if (module['conditions'] !== undefined) notes.push(`modules.${name} ${key}: its conditions have no counterpart`);
			return false;
		});
		setConnectModules(document, type, left);
	}
	if (unknown.size > 0) throw new UsageError(`${file} has no connectModules with the key ${[...unknown].join(', ')}`);
	if (changed.length === 0) return { text, changed, notes };
	for (const [key, path] of step.endpoints) {
		const auth = { appSystemToken: { enabled: true } };
		append(document, ['modules', 'endpoint'], { key, remote, route: { path }, auth });
		changed.push('endpoint');
		notes.push(
			`the route ${path}: the body is that of Forge, and its token: authenticateForge, in place of authenticate`,
		);
	}
	if (step.endpoints.size > 0) changed.push(...addScopes(document, new Set(['read:app-system-token'])));
	const hasPages = Object.keys(step.pages).length > 0;
	const created = hasPages ? addPages({ document, text, remote, changed, notes }, step.pages) : {};
	if (hasPages) {
		notes.push(
			`${RESOURCE}.js: rules of workflows have one page: context.extension.entryPoint is view, edit or create`,
		);
	}
	return { text: document.toString({ lineWidth: 0 }), changed, notes, ...created };
}

function named(module: Module): { key: string; name: string; description: string } {
	const key = String(module['key']);
	const name = textIn(module['name']) ?? key;
	return { key, name, description: textIn(module['description']) ?? name };
}

/** One module of Connect has several properties, one of Forge has one. */
function propertiesOf(module: Module, more: Module): readonly Module[] | string {
	const configurations = [module['keyConfigurations']].flat().filter(isRecord);
	if (configurations.length === 0) return 'it has no keyConfigurations';
	const converted: Module[] = [];
	for (const [index, { propertyKey, extractions }] of configurations.entries()) {
		const values = [extractions].flat().filter(isRecord).map(valueOf);
		if (values.includes(undefined)) return 'it has an extraction without a path, or of a type that Forge does not have';
		const key = `${String(module['key'])}${index === 0 ? '' : `-${index + 1}`}`;
		converted.push({ key, propertyKey: String(propertyKey), ...more, values });
	}
	return converted;
}

function valueOf({ objectName: path, type, alias: searchAlias, uiSupport }: Module): Module | undefined {
	if (typeof path !== 'string' || !TYPES.has(String(type))) return undefined;
	const shown = isRecord(uiSupport)
		? withoutUndefined({
				name: textIn(uiSupport['name']) ?? path,
				valueType: uiSupport['valueType'],
				defaultOperator: uiSupport['defaultOperator'],
				tooltip: textIn(uiSupport['tooltip']),
			})
		: undefined;
	return withoutUndefined({ path, type, searchAlias, uiSupport: shown });
}

/** Conditions and validators are expressions in both. */
function ruleOf(module: Module, step: Step): readonly Module[] | string {
	const { expression, errorMessage } = module;
	if (typeof expression !== 'string') return 'it has no expression';
	const message = textIn(errorMessage);
	return [
		{ ...named(module), expression, ...withoutUndefined({ errorMessage: message }), ...configurationOf(module, step) },
	];
}

/** The pages on which administrators see and change a rule of a workflow. */
function configurationOf(module: Module, { pages }: Step): Module {
	const views = ['view', 'edit', 'create'].filter((name) => pathIn(module[name]) !== undefined);
	const shown = ['edit', 'create', 'view'].find((name) => pathIn(module[name]) !== undefined);
	const first = pathIn(module[shown ?? '']);
	if (first === undefined) return {};
	pages[String(module['key'])] = first;
	return {
		...Object.fromEntries(views.map((name) => [name, { resource: RESOURCE }])),
		resolver: { endpoint: ENDPOINT },
	};
}

/** Without the query, whose variables Connect fills. */
function pathIn(value: unknown): string | undefined {
	const url = isRecord(value) ? value['url'] : undefined;
	return typeof url === 'string' ? url.split('?', 1)[0] : undefined;
}

/** Information about development: the fields have the same names. @param actions those that Forge has */
function providerOf(...actions: readonly string[]): Convert {
	return ({ key, name, homeUrl, logoUrl, documentationUrl, actions: given }) => {
		if (typeof homeUrl !== 'string') return 'it has no homeUrl';
		const value = textIn(name) ?? String(key);
		const kept = actions.flatMap((action) => {
			const { templateUrl, urlTemplate = templateUrl } = recordIn(recordIn(given)[action]);
			return typeof urlTemplate === 'string' ? [[action, { urlTemplate }] as const] : [];
		});
		const own = kept.length === 0 ? undefined : Object.fromEntries(kept);
		return [withoutUndefined({ key, name: { value }, homeUrl, logoUrl, documentationUrl, actions: own })];
	};
}

function recordIn(value: unknown): Module {
	return isRecord(value) ? value : {};
}
