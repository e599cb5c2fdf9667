import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { scopesOfForgeEvent } from '../../forge-events/index.ts';
import { isRecord } from '../../is-record.ts';
import { UsageError } from '../command.ts';

/** Something that needs scopes: all of one of the lists. */
export interface Need {
	/** Such as `GET /rest/api/3/issue/{issueIdOrKey}`. */
	readonly name: string;
	readonly anyOf: readonly (readonly string[])[];
	/** Whether its scopes are neither missing nor superfluous: it is not known whether they are needed. */
	readonly isOptional?: boolean;
}

/** The scopes that a Forge manifest or a Connect descriptor declares. */
export interface Declared {
	readonly kind: 'forge' | 'connect';
	readonly scopes: readonly string[];
	/** Beside the app's calls: its events need scopes too. */
	readonly needs: readonly Need[];
}

/** @throws {@link UsageError} for a file that is neither a manifest nor a descriptor. */
export async function readDeclared(file: string): Promise<Declared> {
	const text = await readFile(file, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the file ${file} cannot be read`, { cause });
	});
	const value = parseYaml(text, file);
	const { permissions, scopes, modules = {} } = value;
	if (Array.isArray(scopes)) {
		const hasWebhooks = isRecord(modules) && Array.isArray(modules['webhooks']) && modules['webhooks'].length > 0;
		const needs = hasWebhooks ? [{ name: 'its webhooks', anyOf: [['READ']] }] : [];
		return { kind: 'connect', scopes: scopes.map((scope) => String(scope).toUpperCase()), needs };
	}
	if (!isRecord(value['app']))
		throw new UsageError(`${file} is neither a manifest of Forge nor a descriptor of Connect`);
	const listed = isRecord(permissions) ? (permissions['scopes'] ?? []) : [];
	const names = Array.isArray(listed) ? listed.map(String) : Object.keys(isRecord(listed) ? listed : {});
	return { kind: 'forge', scopes: names, needs: eventsOf(modules).flatMap(needOfEvent) };
}

/** JSON is YAML. */
function parseYaml(text: string, file: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = parse(text, { merge: true });
		if (isRecord(value)) return value;
	} catch {
		// The file may hold secrets: its text is not shown.
	}
	throw new UsageError(`${file} is not YAML or JSON with an object in it`);
}

function eventsOf(modules: unknown): string[] {
	const triggers: unknown = isRecord(modules) ? modules['trigger'] : undefined;
	const lists = (Array.isArray(triggers) ? triggers : []).map((one: unknown) => (isRecord(one) ? one['events'] : []));
	return lists.flatMap((events) => (Array.isArray(events) ? events.map(String) : []));
}

function needOfEvent(event: string): Need[] {
	const scopes = scopesOfForgeEvent(event);
	if (scopes === undefined) return [];
	return [{ name: event, anyOf: [scopes.classic, ...(scopes.granular === undefined ? [] : [scopes.granular])] }];
}
