import ts from 'typescript';

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
	const deprecated = lines.find((line) => line === '@deprecated');
	const operation = lines.find((line) => /^[A-Z]+ \//.test(line));
	const text = [deprecated, operation].filter((line) => line !== undefined).join(' ');
	return text ? [{ ...comment, text: `* ${text} ` }] : [];
}
