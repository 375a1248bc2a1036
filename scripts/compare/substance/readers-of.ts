import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Doc, Kind, Reader, SectionChange, WordLists } from '../../types/index.ts';
import { readingOf } from './leaf.ts';
import { listedIn } from './listed-in.ts';
import { wordsIn } from './words-in.ts';

/**
 * Who reads a document again after changes of substance: first the roles that those changes name, with where; then those whom
 * the document is for, by the section of its kind that says so. Nobody outside the enterprise. Empty when no change is of substance.
 */
export function readersOf(
	doc: Doc,
	kind: Pick<Kind, 'sections'>,
	sections: readonly SectionChange[],
	words: WordLists,
): readonly Reader[] {
	const named = new Map<string, string[]>();
	let substantive = false;
	for (const { heading, passages } of sections)
		for (const { substance, roles } of passages) {
			if (substance === 'editorial') continue;
			substantive = true;
			for (const role of roles) {
				const where = named.get(role) ?? [];
				if (!where.includes(heading)) where.push(heading);
				named.set(role, where);
			}
		}
	if (!substantive) return [];
	const whole = audience(doc, kind, words).filter((role) => !named.has(role));
	const readers = [
		...[...named].map(([role, where]) => ({ role, sections: where })),
		...whole.map((role) => ({ role, sections: [] })),
	];
	return readers.filter(({ role }) => !words.substance.outsiders.includes(role));
}

/** The roles in the section that says whom the document is for, as the later version has it. */
function audience(doc: Doc, { sections }: Pick<Kind, 'sections'>, words: WordLists): readonly string[] {
	const { children } = doc.body;
	const names = sections
		.filter(({ readers }) => readers)
		.flatMap(({ heading, also }) => [heading[doc.language], ...also[doc.language]].map((name) => name.toLowerCase()));
	const start = children.findIndex(
		(node) => node.type === 'heading' && names.includes(wordsOf(node).trim().toLowerCase()),
	);
	if (start < 0) return [];
	const rest = children.slice(start + 1);
	const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= 2);
	const text = (end < 0 ? rest : rest.slice(0, end)).map(textOf).join(' ');
	return [...new Set(listedIn(wordsIn(text), words.substance.roles, doc.language).map(({ entry }) => entry))];
}

function textOf(node: Nodes): string {
	return readingOf(node, 'deletion').text;
}
