import { isRecord } from '../../is-record.ts';
import { failFields } from '../rest/index.ts';
import type { IssueRecord } from './state.ts';

/**
 * The operations of `update`, as values of `fields`.
 *
 * @throws a 400 for an operation that the field does not have.
 */
export function readUpdate(update: unknown, issue: IssueRecord): Record<string, unknown> {
	if (update === undefined) return {};
	if (!isRecord(update)) throw failFields('jira', { update: 'data was not an object' });
	return Object.fromEntries(
		Object.entries(update).map(([field, operations]) => [field, applyAll(field, operations, issue)]),
	);
}

function applyAll(field: string, operations: unknown, { labels }: IssueRecord): unknown {
	if (!Array.isArray(operations)) throw failFields('jira', { [field]: 'data was not an array of operations' });
	let value: unknown = field === 'labels' ? labels : undefined;
	for (const operation of operations as unknown[]) {
		const [[verb, operand] = []] = isRecord(operation) ? Object.entries(operation) : [];
		if (verb === 'set') value = operand;
		else if (field === 'labels' && verb === 'add') value = [...listOf(value), operand];
		else if (field === 'labels' && verb === 'remove') value = listOf(value).filter((label) => label !== operand);
		else throw failFields('jira', { [field]: `Field does not support the operation '${verb ?? ''}'.` });
	}
	return value;
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}
