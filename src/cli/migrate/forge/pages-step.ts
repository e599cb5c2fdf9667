import { UsageError } from '../../command.ts';
import { counterpartOf, isPlaced, reasonOf } from './counterparts.ts';
import { addPages, ENDPOINT, RESOURCE } from './add-pages.ts';
import { isConverted } from './modules-step.ts';
import { append, parseConnectManifest, setConnectModules, textIn } from './edit-manifest.ts';
import type { WrittenManifest } from './written-manifest.ts';
import { isRecord } from '../../../is-record.ts';

/** The fields that a module needs beside its key and its resource. All others need a title. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
	'confluence:backgroundScript': [],
	'confluence:globalPage': ['title', 'route'],
	'confluence:pageBanner': [],
	'confluence:spaceSettings': ['title', 'route'],
	'jira:dashboardGadget': ['title', 'description', 'thumbnail'],
	'jira:issueContext': ['title', 'label'],
	'jira:issueGlance': ['title', 'label'],
	'jira:issuePanel': ['title', 'icon'],
	'jira:issueViewBackgroundScript': [],
	'jiraServiceManagement:portalFooter': [],
	'jiraServiceManagement:portalHeader': [],
	'jiraServiceManagement:portalSubheader': [],
};

/** The pages of administrators that are linked elsewhere as well. */
const FLAGS: Readonly<Record<string, object>> = {
	configurePage: { useAsConfig: true },
	postInstallPage: { useAsGetStarted: true },
};

type Module = Readonly<Record<string, unknown>>;

/**
 * The next manifest: each page, panel and action of Connect becomes a module of Forge with the same key, which shows a page
 * of the app (Custom UI) that calls the remote.
 *
 * @param only keys of the modules to move. @default all
 * @throws {@link UsageError} for a manifest that is not one of an app from Connect, and for a key that it does not have.
 */
export function pagesStep(text: string, file: string, only: readonly string[]): WrittenManifest {
	const { document, remote, connectModules } = parseConnectManifest(text, file);
	const baseUrl = baseUrlOf(document.toJS(), remote);
	const [changed, notes]: [string[], string[]] = [[], []];
	const paths: Record<string, string> = {};
	const [unknown, withParameters]: [Set<string>, string[]] = [new Set(only), []];
	for (const [type, list] of Object.entries(connectModules)) {
		const [product = '', name = ''] = type.split(':');
		if (name === 'lifecycle' || name === 'webhooks') continue;
		const left = list.filter((module) => {
			const key = String(module['key']);
			const isNamed = unknown.delete(key);
			if (only.length > 0 && !isNamed) return true;
			const location = String(module['location'] ?? '');
			const target = isPlaced(name) ? counterpartOf(name, product, location) : undefined;
			if (target === 'jira:adminPage' && FLAGS[name] === undefined && hasAdminPage(document.toJS())) {
				notes.push(`modules.${name} ${key}: Forge has one jira:adminPage: make this one of its \`pages\``);
				return true;
			}
			if (target === undefined) {
				const reason = isPlaced(name)
					? `Atlassian names no place on Forge for the location ${location}`
					: isConverted(name)
						? '--step modules moves it'
						: reasonOf(name, product);
				notes.push(`modules.${name} ${key}: ${reason}`);
				return true;
			}
			append(document, ['modules', target], moduleOf(name, target, module, baseUrl));
			changed.push(`${name} to ${target}`);
			paths[key] = pathOf(module);
			if (urlOf(module).includes('{')) withParameters.push(key);
			notes.push(...notesOf(name, key, module));
			return false;
		});
		setConnectModules(document, type, left);
	}
	if (unknown.size > 0) throw new UsageError(`${file} has no connectModules with the key ${[...unknown].join(', ')}`);
	if (changed.length === 0) return { text, changed, notes };
	const created = addPages({ document, text, remote, changed, notes }, paths);
	if (withParameters.length > 0) {
		notes.push(`the variables in the URLs of ${withParameters.join(', ')}: context.extension of the token has them`);
	}
	notes.push(
		'the routes of these pages: they receive a token of Forge now: authenticateForge, in place of authenticate',
	);
	return { text: document.toString({ lineWidth: 0 }), changed, notes, ...created };
}

function moduleOf(type: string, target: string, module: Module, baseUrl: string): Module {
	const key = String(module['key']);
	const title = textIn(module['name']) ?? key;
	const values: Readonly<Record<string, unknown>> = {
		title,
		route: key.toLowerCase(),
		label: (isRecord(module['content']) ? textIn(module['content']['label']) : undefined) ?? title,
		description: textIn(module['description']) ?? title,
		icon: addressOf(module['icon'], baseUrl),
		thumbnail: addressOf(module['thumbnailUrl'], baseUrl),
	};
	return {
		key,
		...Object.fromEntries((FIELDS[target] ?? ['title']).map((name) => [name, values[name]])),
		resource: RESOURCE,
		resolver: { endpoint: ENDPOINT },
		...FLAGS[type],
	};
}

/** Whether there is one that is not linked elsewhere. */
function hasAdminPage(value: unknown): boolean {
	const { modules } = isRecord(value) ? value : {};
	const pages = isRecord(modules) ? [modules['jira:adminPage']].flat() : [];
	return pages.some((page) => isRecord(page) && !('useAsConfig' in page || 'useAsGetStarted' in page));
}

/** The parts of a module that its counterpart has in another form. */
function notesOf(type: string, key: string, module: Module): string[] {
	const where = `modules.${type} ${key}`;
	return [
		...(module['conditions'] === undefined ? [] : [`${where}: write its conditions as displayConditions`]),
		...(module['parameters'] === undefined ? [] : [`${where}: write its parameters as config`]),
	];
}

/** Without the query, whose variables Connect fills. */
function pathOf(module: Module): string {
	return urlOf(module).split('?', 1)[0] ?? '/';
}

/** A panel of an issue has the URL of its page in its target. */
function urlOf({ url, target }: Module): string {
	return String(url ?? (isRecord(target) ? target['url'] : undefined) ?? '/');
}

/** Icons of Connect are below the base URL; Forge needs whole addresses. */
function addressOf(icon: unknown, baseUrl: string): string {
	const url = isRecord(icon) ? icon['url'] : icon;
	return typeof url === 'string' && URL.canParse(url) ? url : `${baseUrl}${String(url ?? '/icon.svg')}`;
}

function baseUrlOf(value: unknown, remote: string): string {
	const remotes = isRecord(value) && Array.isArray(value['remotes']) ? (value['remotes'] as unknown[]) : [];
	const { baseUrl } = remotes.filter(isRecord).find(({ key }) => key === remote) ?? {};
	return String(isRecord(baseUrl) ? baseUrl['default'] : baseUrl).replace(/\/$/, '');
}
