import type { List, Nodes, RootContent } from 'mdast';
import type { Annex, Doc, DocumentRule, Report, Section, StructureLevel } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** §§, their parts, items, letters and annexes of a legal text are numbered without holes or repetition. */
export const numberingGap: DocumentRule = {
	code: 'numbering-gap',
	for: 'all',
	scope: 'document',
	check({ doc }, report) {
		const tell = teller(doc, report);
		const sections = doc.body.children.filter((node) => node.type === 'section');
		checkSections(sections, tell);
		const annexes = doc.body.children.filter((node) => node.type === 'annex');
		annexes.forEach((annex, index) => {
			checkAnnex(annex, index, tell);
		});
		checkItems(
			doc.body.children.filter((node) => node.type !== 'annex'),
			tell,
		);
	},
};

type Tell = (part: StructureLevel, node: Nodes, found: string, expected: string) => void;

function teller(doc: Doc, report: Report): Tell {
	return (part, node, found, expected) => {
		if (found === expected) return;
		report({
			code: 'numbering-gap',
			severity: 'error',
			place: placeOfNode(node, { doc }),
			params: { part, found, expected },
		});
	};
}

/**
 * A § with a letter comes after the one whose number it bears: `§ 5`, `§ 5 a`, `§ 5 b`, `§ 6`; §§ that count within their chapters
 * begin anew with the next: `§ 1-1`, `§ 1-2`, `§ 2-1`, `§ 2 A-1`.
 */
function checkSections(sections: readonly Section[], tell: Tell): void {
	let expected = sections[0]?.number.includes('-') === true ? ['1-1'] : nextSections('');
	for (const section of sections) {
		const { number, label, children } = section;
		if (!expected.includes(number))
			tell('section', section, label, label.replace(spaced(number), spaced(expected[0] ?? '')));
		// A wrong number is told once: what follows may go on from it, or from what it should have been.
		expected = expected.includes(number)
			? nextSections(number)
			: [...nextSections(number), ...nextSections(expected[0] ?? '')];
		children.forEach((subsection, index) => {
			const { number: written, label: shown = '' } = subsection;
			tell(
				'subsection',
				subsection,
				shown,
				shown.replace(String(written), String(children[0]?.number === 0 ? index : index + 1)),
			);
		});
	}
}

function nextSections(before: string): readonly string[] {
	const [, chapter, inChapter] = /^(.+)-(\d.*)$/.exec(before) ?? [];
	if (chapter !== undefined && inChapter !== undefined)
		return [
			...nextSections(inChapter).map((number) => `${chapter}-${number}`),
			...nextChapters(chapter).map((number) => `${number}-1`),
		];
	const [digits = '0', letter = ''] = before === '' ? [] : before.split(' ');
	const next = letter === '' ? 'a' : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);
	const withLetter = before === '' ? [] : [`${digits} ${next}`];
	return [String(Number(digits) + 1), ...withLetter];
}

/** `2`, `2 A`, `2 B`, `3` */
function nextChapters(before: string): readonly string[] {
	const [digits = '0', letter] = before.split(' ');
	const next = letter === undefined ? 'A' : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);
	return [String(Number(digits) + 1), `${digits} ${next}`];
}

function spaced(number: string): string {
	return number.replaceAll(' ', '\u00a0');
}

function checkAnnex(annex: Annex, index: number, tell: Tell): void {
	tell('annex', annex, annex.label, annex.label.replace(String(annex.number), String(index + 1)));
	checkItems(annex.children, tell);
}

/** Points go on from one list to the next below other headings, or begin anew at 1; in a § every list begins anew. */
function checkItems(nodes: readonly RootContent[], tell: Tell): void {
	let points = 0;
	for (const node of nodes) {
		if (node.type === 'section') for (const part of node.children) checkItems(part.children, tell);
		else if (node.type === 'subsection') checkItems(node.children, tell);
		else if (node.type === 'list') points = checkList(node, points, tell);
	}
}

/** How many points there are with those of a list. */
function checkList(list: List, before: number, tell: Tell): number {
	const { children } = list;
	const first = children[0]?.data?.item?.number;
	if (first === undefined) return before;
	const letters = list.data?.letters === true;
	const start = letters || first === '1' ? 0 : before;
	// Markdown counts items that all bear the number of the first.
	const counted = children.length > 1 && children.every(({ data }) => data?.item?.written === first);
	children.forEach((item, index) => {
		const { number, written } = item.data?.item ?? { number: '', written: '' };
		const expected = letters ? number : String(start + index + 1);
		if (!counted || index === 0) tell(letters ? 'letter' : 'item', item, `${written}.`, `${expected}.`);
		checkItems(item.children, tell);
	});
	return letters ? before : start + children.length;
}
