import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { isRecord } from '../is-record.ts';
import type { ManifestFinding, Path } from './finding.ts';

/** Counted from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** A manifest as it was read. */
export interface Source {
	/** Undefined when it could not be read. */
	readonly value: Readonly<Record<string, unknown>> | undefined;
	/** Why it could not be read. */
	readonly findings: readonly ManifestFinding[];
	/** Where a path is, or the closest part of it that is there. */
	positionOf(path: Path): Position | undefined;
}

/** Reads a manifest: YAML (JSON is some), or the object that it describes, which has no lines. */
export function readSource(manifest: string | object): Source {
	if (typeof manifest !== 'string') {
		if (isRecord(manifest)) return { value: manifest, findings: [], positionOf: () => undefined };
		return {
			value: undefined,
			findings: [syntaxFinding('The manifest is not an object')],
			positionOf: () => undefined,
		};
	}
	const lines = new LineCounter();
	const document = parseDocument(manifest, { lineCounter: lines, merge: true, prettyErrors: false });
	const at = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const findings = document.errors.map(({ message, pos }) => syntaxFinding(message, at(pos[0])));
	const positionOf = (path: Path): Position | undefined => positionIn(document, path, at);
	if (findings.length > 0) return { value: undefined, findings, positionOf };
	try {
		const value: unknown = document.toJS();
		if (isRecord(value)) return { value, findings, positionOf };
		return { value: undefined, findings: [syntaxFinding('The manifest is not a map', at(0))], positionOf };
	} catch {
		// An alias of nothing, or more of them than any manifest needs.
		return { value: undefined, findings: [syntaxFinding('An alias cannot be resolved', at(0))], positionOf };
	}
}

function positionIn(document: Document, path: Path, at: (offset: number) => Position): Position {
	for (let length = path.length; length >= 0; length--) {
		const node: unknown = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return at(node.range[0]);
	}
	return at(0);
}

function syntaxFinding(message: string, position?: Position): ManifestFinding {
	return {
		severity: 'error',
		code: 'syntax',
		message,
		path: '',
		line: position?.line,
		column: position?.column,
	};
}
