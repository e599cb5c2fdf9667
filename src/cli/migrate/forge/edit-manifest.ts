import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { isRecord } from '../../../is-record.ts';
import { UsageError } from '../../command.ts';

/** A manifest of an app from Connect, whose comments and order stay. */
export interface ConnectManifest {
	readonly document: Document;
	readonly remote: string;
	/** By their type: `jira:generalPages`. */
	readonly connectModules: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
	/** The types of the modules of Forge. */
	readonly types: readonly string[];
}

/** @throws {@link UsageError} for a manifest that is not one of an app from Connect. */
export function parseConnectManifest(text: string, file: string): ConnectManifest {
	const document = parseDocument(text);
	const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
	const { app, connectModules, modules } = isRecord(value) ? value : {};
	const remote: unknown = isRecord(app) && isRecord(app['connect']) ? app['connect']['remote'] : undefined;
	if (typeof remote !== 'string' || !isRecord(connectModules)) {
		throw new UsageError(`${file} has no connectModules with a remote: run the first step first`);
	}
	const lists = Object.entries(connectModules).map(([type, list]) => [type, [list].flat().filter(isRecord)] as const);
	return {
		document,
		remote,
		connectModules: Object.fromEntries(lists),
		types: isRecord(modules) ? Object.keys(modules) : [],
	};
}

/** Replaces the modules of a type; none removes the type. */
export function setConnectModules(document: Document, type: string, list: readonly unknown[]): void {
	if (list.length === 0) document.deleteIn(['connectModules', type]);
	else document.setIn(['connectModules', type], document.createNode(list));
}

/** Adds entries after those that are there. */
export function append(document: Document, path: readonly string[], ...entries: readonly unknown[]): void {
	const list = document.getIn(path);
	if (isSeq(list)) for (const entry of entries) list.add(document.createNode(entry));
	else if (entries.length > 0) document.setIn(path, document.createNode(entries));
}

/** @returns an entry for each scope that was added. */
export function addScopes(document: Document, scopes: ReadonlySet<string>): string[] {
	const list = document.getIn(['permissions', 'scopes']);
	const has = (scope: string): boolean =>
		isMap(list) ? list.has(scope) : isSeq(list) && list.toJSON().some((one: unknown) => one === scope);
	const missing = [...scopes].filter((scope) => !has(scope));
	if (isMap(list)) for (const scope of missing) list.set(scope, {});
	else append(document, ['permissions', 'scopes'], ...missing);
	return missing.map(() => 'scope');
}

/** A text of Connect: as it is, or as the `value` of an object with its translations. */
export function textIn(text: unknown): string | undefined {
	const value = isRecord(text) ? text['value'] : text;
	return typeof value === 'string' ? value : undefined;
}
