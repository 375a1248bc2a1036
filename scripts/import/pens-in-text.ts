import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Finding, Imported, Repository } from '../types/index.ts';
import { type TypedBlank, typedBlanks } from './typed-blanks.ts';

/** A text of law has fields in its blanks, not lines for the pen. */
const without = new Set(['legal-text', 'revision-order']);

/**
 * The documents with blanks for the pen where their sentences leave something open and say what: named by it, and told with its
 * type. Blanks that nothing names stay, and `check` tells of them.
 */
export function withPensInText({ documents, findings }: Imported, { words }: Pick<Repository, 'words'>): Imported {
	const told: Finding[] = [];
	return {
		documents: documents.map((document) => {
			if (without.has(document.kind)) return document;
			const body = structuredClone(document.body);
			setPens(body, words[document.language].blanks, (finding) => told.push(finding));
			return { ...document, body };
		}),
		findings: [...findings, ...told],
	};
}

function setPens(body: Root, words: Parameters<typeof typedBlanks>[1], tell: (finding: Finding) => void): void {
	visit(body, 'text', ({ value, data }, index, parent) => {
		const blanks = data?.field === undefined ? typedBlanks(value, words) : [];
		if (index === undefined || parent === undefined || parent.type === 'heading' || blanks.length === 0)
			return undefined;
		const nodes: PhrasingContent[] = [];
		let from = 0;
		const label = blanks.length === 1 && parent.children.length === 1 ? labelOf(value, blanks[0]) : undefined;
		for (const { at, end, type, name: typed } of blanks) {
			const name = label ?? typed;
			const before = label === undefined ? value.slice(from, at) : '';
			if (before !== '') nodes.push({ type: 'text', value: before });
			nodes.push({ type: 'penBlank', label: name });
			const params = { label: name, type, text: contextOf(value, at, end) };
			tell({ name: 'penNamed', grade: 'guessed', place: undefined, params });
			from = label === undefined ? end : value.length;
		}
		const rest = value.slice(from);
		if (rest !== '') nodes.push({ type: 'text', value: rest });
		parent.children.splice(index, 1, ...(nodes as typeof parent.children));
		return [SKIP, index + nodes.length];
	});
}

/** A name with a colon and nothing but a blank behind it: the name is that of the blank. */
function labelOf(text: string, blank: TypedBlank | undefined): string | undefined {
	const before = text.slice(0, blank?.at).trim();
	const isAll = blank !== undefined && /^[\s.]*$/u.test(text.slice(blank.end));
	return isAll && /^\p{L}[^:.]{0,59}:$/u.test(before) ? before.slice(0, -1).trim() : undefined;
}

/** How much of a sentence is shown before and behind a blank, in letters. */
const around = 30;

/** A blank with the whole words that stand round it. */
function contextOf(text: string, at: number, end: number): string {
	const before = text.slice(0, at);
	const behind = text.slice(end);
	const cutBefore = before.length > around ? `… ${before.slice(-around).replace(/^\S*\s/u, '')}` : before;
	const cutBehind = behind.length > around ? `${behind.slice(0, around).replace(/\s\S*$/u, '')} …` : behind;
	return `${cutBefore}${text.slice(at, end)}${cutBehind}`.trim();
}
