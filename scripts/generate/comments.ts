import ts from 'typescript';

/** The member of an operation that carries its comment, so that an editor shows it at `.json` of a response. */
export const COMMENTED = 'json';

/** Our own words about an operation. */
const OWN = /^(?:In none of |@deprecated `|@deprecated @|@experimental|@see https:)/;

/** Leaves two things of every comment: our own line about an operation, and `@deprecated`. On one line. */
export function keepOwnComments<T extends ts.Node>(root: T): T {
	const visit = (node: ts.Node): void => {
		const comments = ts.getSyntheticLeadingComments(node);
		if (comments) ts.setSyntheticLeadingComments(node, comments.flatMap(kept));
		ts.forEachChild(node, visit);
	};
	visit(root);
	return root;
}

function kept(comment: ts.SynthesizedComment): ts.SynthesizedComment[] {
	const lines = comment.text.split('\n').map((line) => line.replace(/^[\s*]+/, '').trim());
	const text = lines.find((line) => OWN.test(line)) ?? lines.find((line) => line === '@deprecated');
	return text === undefined ? [] : [{ ...comment, text: `* ${text} ` }];
}
