import fc from 'fast-check';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import '../../support/seed.ts';
import type { Doc, Language } from '../../../scripts/types/index.ts';
import { aLegalDoc } from './a-legal-doc.ts';
import { aLegalText } from './a-legal-text.ts';
import { aTemplate } from './a-template.ts';
import { all } from './all.ts';
import { fieldsOf } from './fields-of.ts';
import { labelsOf } from './labels-of.ts';
import { numbersIn } from './numbers-in.ts';
import type { XmlElement } from './parse-xml.ts';
import { saidByWord } from './said-by-word.ts';
import { statuteText } from './statute-text.ts';
import { type Written, written } from './written.ts';

const printed = (file: Written) =>
	numbersIn(file).flatMap(({ number }) => (number === '' || /^[•–]$/u.test(number) ? [] : [number]));

const runs = process.env.REGELRETT_LONG ? 2_000 : 30;

test(`Word counts what the text says: ${runs} texts with leaps and letters`, { timeout: 3_600_000 }, () =>
	fc.assert(
		fc.asyncProperty(aLegalText(), async (markdown) => {
			const doc = aLegalDoc(markdown);
			expect(printed(await written(doc))).toEqual(labelsOf(doc.body));
		}),
		{ numRuns: runs },
	),
);

test('§§, their parts, items and letters are numbers of Word, each beside its text', async () => {
	const file = await written(aLegalDoc(statuteText));
	const lines = numbersIn(file).filter(({ number }) => number !== '');
	expect(lines.map(({ style, number, text }) => [style, number, text.slice(0, 24).replaceAll('\u{a0}', ' ')])).toEqual([
		['LegalSection', '§\u{a0}1.', 'Centret hedder Eksempelc'],
		['LegalSubsection', 'Stk.\u{a0}2.', 'Det har til opgave'],
		['ListParagraph', '1.', 'at rådgive om'],
		['ListParagraph', 'a.', 'maskiner og'],
		['ListParagraph', 'b.', 'støv, og'],
		['ListParagraph', '2.', 'at måle.'],
		['LegalSubsection', 'Stk.\u{a0}3.', 'Hjemstedet er Eksempelby'],
		['LegalSection', '§\u{a0}2.', 'Bestyrelsen har 8 medlem'],
		['LegalSubsection', 'Stk.\u{a0}2.', 'Den holder møde, jf. bil'],
		['LegalSection', '§\u{a0}2\u{a0}a.', 'Formanden vælges for to '],
		['LegalSubsection', 'Stk.\u{a0}2.', 'Valget sker efter § 2 a,'],
		['LegalSection', '§\u{a0}3.', 'Vedtægten træder i kraft'],
		['ListParagraph', '1.', 'Skema, jf. pkt. 2.'],
		['ListParagraph', '2.', 'Underskrift.'],
	]);
});

test('a § that only numbers lead to has a list of its own, and the count goes on after it', async () => {
	const file = await written(
		aLegalDoc('§ 4. fire\n\n§ 4 a. mellem\n\n§ 5. fem\n\n§ 9. ni\nStk. 2. to\nStk. 5. fem\nStk. 6. seks'),
	);
	const numbers = numbersIn(file).filter(({ number }) => number !== '');
	expect(numbers.map(({ number }) => number.replaceAll('\u{a0}', ' '))).toEqual([
		...['§ 4.', '§ 4 a.', '§ 5.', '§ 9.', 'Stk. 2.', 'Stk. 5.', 'Stk. 6.'],
	]);
	const lists = numbers.map(({ element }) => all(element, 'w:numId')[0]?.attributes['w:val']);
	expect(new Set([lists[0], lists[2]]).size).toBe(1);
	expect(new Set(lists).size).toBe(4);
});

test.each<[Language, string, readonly string[]]>([
	['da', '§ 1. en\nStk. 2. to', ['§ 1.', 'Stk. 2.']],
	['nb', '§ 1. en\n\n(2) to', ['§ 1.', '(2)']],
	['en', '§ 1. one\n\n(2) two', ['§ 1.', '(2)']],
])('numbers are written as texts in %s write them', async (language, markdown, numbers) => {
	expect(printed(await written(aLegalDoc(markdown, language))).map((each) => each.replaceAll('\u{a0}', ' '))).toEqual(
		numbers,
	);
});

const indent = (element: XmlElement | undefined, side: 'w:left' | 'w:hanging') =>
	Number(element && all(element, 'w:ind')[0]?.attributes[side]);

test('whatever stands in a part stands under its text', async () => {
	const file = await written(
		aLegalDoc(
			'§ 1. en[^1]\n\nvidere\n\n1. punkt\n\n| a |\n| - |\n| b |\n\n{{pen "Dato"}} {{pen "Navn"}}\n\nStk. 2. to\n\n[^1]: En note, jf. stk. 2.',
		),
	);
	const level = all(file.part('word/numbering.xml'), 'w:lvl').find((each) =>
		all(each, 'w:lvlText').some(({ attributes }) => attributes['w:val'] === '§\u{a0}%1.'),
	);
	const column = indent(level, 'w:left');
	expect(indent(level, 'w:hanging')).toBe(column);
	expect(column).toBeGreaterThanOrEqual(850);
	const [further, item] = ['videre', 'punkt'].map(
		(text) => file.paragraphs.find((each) => each.text === text)?.element,
	);
	expect(indent(further, 'w:left')).toBe(column);
	expect(indent(item, 'w:left') - indent(item, 'w:hanging')).toBe(column);
	for (const table of file.tables.slice(-2)) expect(Number(all(table, 'w:tblInd')[0]?.attributes['w:w'])).toBe(column);
	const notes = file.part('word/footnotes.xml');
	expect(fieldsOf(notes)).toContainEqual(['REF p1_stk2 \\n', 'stk.\u{a0}2']);
});

test('a § without text of its own keeps its number with what follows', async () => {
	const file = await written(aLegalDoc('§ 1.\n\n1. en\n2. to'));
	const [section, item] = numbersIn(file).filter(({ number }) => number !== '');
	expect([section?.number, section?.text, item?.number]).toEqual(['§\u{a0}1.', '', '1.']);
	expect(section && all(section.element, 'w:keepNext')).toHaveLength(1);
});

test('the column of the numbers is wide enough for the widest', async () => {
	const columns = await Promise.all(
		['§ 1. en', '§ 114 b. en\nStk. 12. to'].map(async (text) => {
			const file = await written(aLegalDoc(text));
			return indent(all(file.part('word/numbering.xml'), 'w:abstractNum').at(-1), 'w:left');
		}),
	);
	expect(columns[1]).toBeGreaterThan(columns[0] ?? Number.NaN);
});

test("a firm's template, whose letters may be larger, has a wider column", async () => {
	const doc = aLegalDoc('§ 1. en\nStk. 2. to');
	const company = { ...doc.meta.company, wordTemplate: await aTemplate() };
	const left = async (each: Doc) =>
		indent(all((await written(each)).part('word/numbering.xml'), 'w:abstractNum').at(-1), 'w:left');
	expect(await left({ ...doc, meta: { ...doc.meta, company } })).toBeGreaterThan(await left(doc));
});

test('every anchor is one bookmark, on the paragraph that bears its number', async () => {
	const doc = aLegalDoc(statuteText);
	const file = await written(doc);
	const anchors: string[] = [];
	visit(doc.body, ({ data }) => {
		if (data?.anchor !== undefined) anchors.push(data.anchor.replaceAll('-', '_'));
	});
	const names = all(file.body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
	expect(names.filter((name) => !name.startsWith('_End')).sort()).toEqual(anchors.sort());
	const numberAt = (name: string) =>
		numbersIn(file).find(({ element }) =>
			all(element, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name'] === name),
		)?.number;
	expect(['p2a', 'p2a_stk1', 'p1_stk3', 'p1_stk2_nr2', 'p1_stk2_nr1_b', 'bilag1_nr2', 'bilag1'].map(numberAt)).toEqual([
		...['§\u{a0}2\u{a0}a.', '§\u{a0}2\u{a0}a.', 'Stk.\u{a0}3.', '2.', 'b.', '2.', ''],
	]);
});

test('a reference reads as written, and as Word writes it when it is updated', async () => {
	const doc = aLegalDoc(statuteText);
	const file = await written(doc);
	const all: string[] = [];
	visit(doc.body, ['paragraph', 'heading'], (node) => {
		all.push(wordsOf(node));
	});
	const texts = file.paragraphs.map(({ text }) => text);
	expect(texts.filter((text) => all.includes(text))).toEqual(all);
	const said = saidByWord(file);
	expect(said.map(({ written }) => written.replaceAll('\u{a0}', ' '))).toEqual([
		...['§ 1', 'stk. 2', '1', 'b', '§ 2 a', '§ 1', 'stk. 2', '1', 'a', '§ 1', 'stk. 3', '2'],
	]);
	expect(said.map(({ updated }) => updated)).toEqual(said.map(({ written }) => written));
});

test('what bears no number in Word, or is called otherwise than its number says, is a link to it', async () => {
	const file = await written(
		aLegalDoc('§ 1. en, jf. stk. 1, stykke 2 og bilag 1\nStk. 2. to\n\n## Bilag 1. Skema\n\nTekst'),
	);
	const links = all(file.body, 'w:hyperlink').map(({ attributes, children }) => [
		attributes['w:anchor'],
		children
			.flatMap((run) => (typeof run === 'string' ? [] : all(run, 'w:t').flatMap((text) => text.children)))
			.join(''),
	]);
	expect(links).toEqual([
		['p1_stk1', 'stk.\u{a0}1'],
		['p1_stk2', 'stykke\u{a0}2'],
		['bilag1', 'bilag\u{a0}1'],
	]);
});
