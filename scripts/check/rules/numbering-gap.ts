import type { Nodes, RootContent } from 'mdast';
import type { Annex, Doc, DocumentRule, Report, Section, StructureLevel } from '../../types/index.ts';
import { placeOfNode } from '../place-of-node.ts';

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

/** A § with a letter comes after the one whose number it bears: `§ 5`, `§ 5 a`, `§ 5 b`, `§ 6`. */
function checkSections(sections: readonly Section[], tell: Tell): void {
	let before = '';
	for (const section of sections) {
		const { number, label, children } = section;
		const expected = nextSections(before);
		if (!expected.includes(number))
			tell('section', section, label, label.replace(spaced(number), spaced(expected[0] ?? '')));
		before = number;
		children.forEach((subsection, index) => {
			const { number: written, label: shown = '' } = subsection;
			tell('subsection', subsection, shown, shown.replace(String(written), String(index + 1)));
		});
	}
}

function nextSections(before: string): readonly string[] {
	const [digits = '0', letter = ''] = before === '' ? [] : before.split(' ');
	const next = letter === '' ? 'a' : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);
	const withLetter = before === '' ? [] : [`${digits} ${next}`];
	return [String(Number(digits) + 1), ...withLetter];
}

function spaced(number: string): string {
	return number.replaceAll(' ', '\u00a0');
}

function checkAnnex(annex: Annex, index: number, tell: Tell): void {
	tell('annex', annex, annex.label, annex.label.replace(String(annex.number), String(index + 1)));
	checkItems(annex.children, tell);
}

/** Points go on from one list to the next below other headings; in a § every list begins anew. */
function checkItems(nodes: readonly RootContent[], tell: Tell): void {
	let points = 0;
	for (const node of nodes) {
		if (node.type === 'section') for (const part of node.children) checkItems(part.children, tell);
		else if (node.type === 'subsection') checkItems(node.children, tell);
		const first = node.type === 'list' ? node.children[0]?.data?.item?.number : undefined;
		if (node.type !== 'list' || first === undefined) continue;
		const goesOn = first === String(points + 1);
		node.children.forEach((item, index) => {
			const { number, written } = item.data?.item ?? { number: '', written: '' };
			const lazy = node.children.length > 1 && node.children.every((other) => other.data?.item?.written === first);
			const expected = node.data?.letters === true || goesOn ? number : String(index + 1);
			if (!lazy) tell(node.data?.letters === true ? 'letter' : 'item', item, `${written}.`, `${expected}.`);
			checkItems(item.children, tell);
		});
		if (node.data?.letters !== true) points = goesOn ? points + node.children.length : node.children.length;
	}
}
