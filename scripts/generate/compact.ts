import ts from 'typescript';
import { COMMENTED, keepOwnComments } from './comments.ts';

/** Written by openapi-typescript as `?: never` where a document has nothing. */
const absent = new Set([
	'get',
	'put',
	'post',
	'delete',
	'options',
	'head',
	'patch',
	'trace',
	'parameters',
	'query',
	'header',
	'path',
	'cookie',
	'requestBody',
	'content',
]);

/** The same declarations in about half the text. Only members that say "nothing" are dropped, and comments. */
export function compact(nodes: readonly ts.Node[]): ts.Node[] {
	return nodes.filter(says).map((node) => keepOwnComments(shrink(node)));
}

/** `operations`, `webhooks` and `$defs` are empty: every operation is written at its path. */
function says(node: ts.Node): boolean {
	return ts.isInterfaceDeclaration(node) && (node.name.text === 'paths' || node.name.text === 'components');
}

function shrink(node: ts.Node): ts.Node {
	if (!ts.isInterfaceDeclaration(node)) return node;
	const { factory } = ts;
	const members =
		node.name.text === 'paths'
			? node.members.map(pathItem)
			: node.members.filter((member) => !isNever(member)).map(componentKind);
	return factory.updateInterfaceDeclaration(
		node,
		node.modifiers,
		node.name,
		node.typeParameters,
		node.heritageClauses,
		members,
	);
}

/** The parameters of a path item are repeated in each of its operations. */
function pathItem(member: ts.TypeElement): ts.TypeElement {
	return withMembers(member, (inner) =>
		nameOf(inner) === 'parameters' || isNever(inner) ? [] : [commented(prune(inner))],
	);
}

/** Moves the comment of an operation to a member of it: a caller never sees the operation's own name, which is its method. */
function commented(operation: ts.TypeElement): ts.TypeElement {
	const { type } = ts.isPropertySignature(operation) ? operation : {};
	if (!ts.isPropertySignature(operation) || !type || !ts.isTypeLiteralNode(type)) return operation;
	const { factory } = ts;
	const kind = issuesOf(type);
	const json = factory.createPropertySignature(
		undefined,
		COMMENTED,
		undefined,
		factory.createLiteralTypeNode(kind === undefined ? factory.createTrue() : factory.createStringLiteral(kind)),
	);
	ts.setSyntheticLeadingComments(json, ts.getSyntheticLeadingComments(operation));
	return factory.createPropertySignature(
		operation.modifiers,
		operation.name,
		operation.questionToken,
		factory.createTypeLiteralNode([json, ...type.members]),
	);
}

/** Schemas are left alone: whatever a document says there, it means. */
function componentKind(member: ts.TypeElement): ts.TypeElement {
	return nameOf(member) === 'schemas' ? member : prune(member);
}

const FAILURE = /^[45]\d\d$/;

/** Drops empty members at every level of an operation above the schemas. */
function prune(member: ts.TypeElement): ts.TypeElement {
	const inContent = nameOf(member) === 'content';
	return withMembers(member, (inner) => {
		if (inContent) return [inner];
		if (isNever(inner) || isOpenHeaders(inner)) return [];
		const pruned = prune(inner);
		// A tenth of some documents, and there is nothing in them: any request may fail.
		if (nameOf(member) === 'responses' && FAILURE.test(nameOf(inner)) && isEmpty(pruned)) return [];
		return nameOf(inner) === 'parameters' && isEmpty(pruned) ? [] : [pruned];
	});
}

/** Whether an operation responds with one issue, or with issues, of which its query or its body names the fields. */
function issuesOf({ members }: ts.TypeLiteralNode): 'issue' | 'issues' | undefined {
	const asks =
		memberAt(members, ['parameters', 'query', 'fields']) !== undefined ||
		ASKS.has(schemaAt(members, ['requestBody', 'content', 'application/json']));
	const name = asks ? schemaAt(members, ['responses', '200', 'content', 'application/json']) : '';
	if (name === 'IssueBean') return 'issue';
	return ISSUES.has(name) ? 'issues' : undefined;
}

const ASKS: ReadonlySet<string> = new Set(['SearchRequestBean', 'SearchAndReconcileRequestBean']);
const ISSUES: ReadonlySet<string> = new Set(['SearchResults', 'SearchAndReconcileResults', 'SoftwareIssueResults']);

/** `X` where a member is `components["schemas"]["X"]`. */
function schemaAt(members: readonly ts.TypeElement[], names: readonly string[]): string {
	const member = memberAt(members, names);
	const type = member && ts.isPropertySignature(member) ? member.type : undefined;
	const name = type && ts.isIndexedAccessTypeNode(type) ? type.indexType : undefined;
	return name && ts.isLiteralTypeNode(name) && ts.isStringLiteral(name.literal) ? name.literal.text : '';
}

function memberAt(members: readonly ts.TypeElement[], names: readonly string[]): ts.TypeElement | undefined {
	const [first, ...rest] = names;
	const found = members.find((member) => nameOf(member) === first);
	if (rest.length === 0 || !found || !ts.isPropertySignature(found) || !found.type || !ts.isTypeLiteralNode(found.type))
		return rest.length === 0 ? found : undefined;
	return memberAt(found.type.members, rest);
}

function withMembers(member: ts.TypeElement, change: (inner: ts.TypeElement) => ts.TypeElement[]): ts.TypeElement {
	if (!ts.isPropertySignature(member) || !member.type || !ts.isTypeLiteralNode(member.type)) return member;
	const type = ts.factory.createTypeLiteralNode(member.type.members.flatMap(change));
	const copy = ts.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, type);
	return ts.setSyntheticLeadingComments(copy, ts.getSyntheticLeadingComments(member));
}

function isNever(member: ts.TypeElement): boolean {
	if (!ts.isPropertySignature(member) || member.type?.kind !== ts.SyntaxKind.NeverKeyword) return false;
	return member.questionToken === undefined || absent.has(nameOf(member));
}

/** `headers: { [name: string]: unknown }` of every response. */
function isOpenHeaders(member: ts.TypeElement): boolean {
	if (
		nameOf(member) !== 'headers' ||
		!ts.isPropertySignature(member) ||
		!member.type ||
		!ts.isTypeLiteralNode(member.type)
	)
		return false;
	return member.type.members.every((inner) => ts.isIndexSignatureDeclaration(inner));
}

function isEmpty(member: ts.TypeElement): boolean {
	return (
		ts.isPropertySignature(member) &&
		member.type !== undefined &&
		ts.isTypeLiteralNode(member.type) &&
		member.type.members.length === 0
	);
}

function nameOf(member: ts.TypeElement): string {
	const { name } = member;
	return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) ? name.text : '';
}
