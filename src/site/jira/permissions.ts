import type { Hono } from 'hono';
import { isRecord } from '../../is-record.ts';
import type { ProductEnv } from '../product.ts';
import { httpError, readJsonObject } from '../rest/index.ts';
import type { View } from './views.ts';

/** The permissions that the site has. It grants all of them: it has no permission schemes. */
const PERMISSIONS = [
	'ADMINISTER',
	'ADMINISTER_PROJECTS',
	'ADD_COMMENTS',
	'ASSIGN_ISSUES',
	'BROWSE_PROJECTS',
	'CREATE_ATTACHMENTS',
	'CREATE_ISSUES',
	'DELETE_ISSUES',
	'EDIT_ISSUES',
	'LINK_ISSUES',
	'TRANSITION_ISSUES',
	'WORK_ON_ISSUES',
];

export function permissionRoutes(app: Hono<ProductEnv>, { site: { data } }: View): void {
	app.get('/permissions', (c) => c.json({ permissions: Object.fromEntries(PERMISSIONS.map(entryOf)) }));
	app.get('/mypermissions', (c) => {
		const asked = c.req.query('permissions')?.split(',');
		if (asked === undefined) throw httpError('jira', 400, 'The query parameter `permissions` is needed.');
		const permissions = known(asked).map((key) => {
			const [name, permission] = entryOf(key);
			return [name, { ...permission, id: String(PERMISSIONS.indexOf(key)), havePermission: true }];
		});
		return c.json({ permissions: Object.fromEntries(permissions) });
	});
	app.post('/permissions/check', async (c) => {
		const { projectPermissions, globalPermissions } = await readJsonObject(c.req, 'jira');
		const granted = listOf(projectPermissions).flatMap((asked) => {
			const { permissions, projects, issues } = isRecord(asked) ? asked : {};
			const found = {
				issues: existing(data.issues, issues),
				projects: existing(data.projects, projects),
			};
			return known(listOf(permissions)).map((permission) => ({ permission, ...found }));
		});
		return c.json({ projectPermissions: granted, globalPermissions: known(listOf(globalPermissions)) });
	});
}

function entryOf(key: string): [string, Record<string, unknown>] {
	const type = key === 'ADMINISTER' ? 'GLOBAL' : 'PROJECT';
	return [key, { key, name: nameOf(key), type, description: '' }];
}

/** @throws a 400 for a permission that the site does not have. */
function known(keys: readonly unknown[]): string[] {
	const unknown = keys.filter((key) => !PERMISSIONS.includes(String(key)));
	if (unknown.length > 0) throw httpError('jira', 400, `Unrecognized permission: ${unknown.join(', ')}`);
	return keys.map(String);
}

/** The ids that are those of entries. */
function existing(list: readonly { id: string }[], ids: unknown): unknown[] {
	return listOf(ids).filter((id) => list.some((one) => one.id === String(id)));
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

/** `ADD_COMMENTS` as `Add Comments`. */
function nameOf(key: string): string {
	return key
		.split('_')
		.map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
		.join(' ');
}
