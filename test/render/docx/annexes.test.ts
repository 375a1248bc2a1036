import { expect, test } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { anEdition } from '../an-edition.ts';
import { numbered } from './a-handbook.ts';
import { aLegalDoc } from './a-legal-doc.ts';
import { aTemplate } from './a-template.ts';
import { all } from './all.ts';
import { fieldsOf } from './fields-of.ts';
import type { XmlElement } from './parse-xml.ts';
import { statuteText } from './statute-text.ts';
import { textOf } from './text-of.ts';
import { type Written, written, writtenBook } from './written.ts';

const relations = (file: Written) =>
	new Map(
		all(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
			attributes.Id,
			`word/${attributes.Target}`,
		]),
	);

/** The foot of every section that has one of its own. */
function feet(file: Written): readonly XmlElement[] {
	const paths = relations(file);
	return all(file.body, 'w:sectPr').flatMap((section) => {
		const reference = all(section, 'w:footerReference').find(({ attributes }) => attributes['w:type'] === 'default');
		return reference === undefined ? [] : [file.part(paths.get(reference.attributes['r:id']) ?? '')];
	});
}

const starts = (file: Written) =>
	all(file.body, 'w:sectPr').map((section) => all(section, 'w:pgNumType')[0]?.attributes['w:start']);

test('each annex is a section that counts its own pages, and says in its foot which annex it is', async () => {
	const file = await written(aLegalDoc(statuteText));
	expect(starts(file)).toEqual([undefined, '1', '1']);
	expect(feet(file).map((foot) => textOf(foot).replace(/^.*\t/u, ''))).toEqual([
		'Side 1 av 1',
		'Bilag\u{a0}1 · Side 1 av 1',
		'Bilag\u{a0}2 · Side 1 av 1',
	]);
	for (const [part, foot] of feet(file).entries())
		expect(fieldsOf(foot).map(([asked]) => asked)).toEqual(['PAGE', 'SECTIONPAGES', `PAGEREF _End${part}`]);
});

test('a text without annexes counts the pages of the file', async () => {
	const file = await written(aLegalDoc('§ 1. en'));
	expect(starts(file)).toEqual([undefined]);
	expect(
		feet(file)
			.flatMap(fieldsOf)
			.map(([asked]) => asked),
	).toEqual(['PAGE', 'NUMPAGES']);
});

test('the list of changes closes the text before its annexes', async () => {
	const doc = aLegalDoc(statuteText);
	const file = await written({
		...doc,
		meta: {
			...doc.meta,
			revisions: [{ version: '1', date: '1988', by: 'Kim', summary: 'Første', change: 'editorial' }],
		},
		frame: { ...doc.frame, changes: { title: 'Ændringer', columns: ['Version', 'Dato', 'Af', 'Ændring'] } },
	});
	const headings = file.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
	expect(headings).toEqual(['Navn og opgaver', 'Ledelse', 'Ændringer', 'Bilag 1. Skema', 'Bilag 2. Møder']);
	expect(starts(file)).toEqual([undefined, '1', '1']);
});

const newPages = (file: Written) =>
	file.paragraphs.filter(({ element }) => all(element, 'w:pageBreakBefore').length > 0).map(({ text }) => text);

test("on a firm's template annexes begin a page and go on with its numbers", async () => {
	const doc = aLegalDoc(statuteText);
	const company = { ...doc.meta.company, wordTemplate: await aTemplate() };
	const file = await written({ ...doc, meta: { ...doc.meta, company } });
	expect(starts(file).filter((start) => start !== undefined)).toEqual([]);
	expect(newPages(file)).toEqual(['Bilag 1. Skema', 'Bilag 2. Møder']);
	const styles = all(file.part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']);
	expect(styles).toContain('LegalSection');
});

test('in the handbook annexes begin a page, and documents with equal §§ count each for itself', async () => {
	const docs: Doc[] = [
		numbered(aLegalDoc(statuteText), '1-001', 'Vedtægt'),
		numbered(aLegalDoc('§ 1. en'), '1-002', 'To'),
	];
	const file = await writtenBook(anEdition(docs));
	expect(newPages(file)).toEqual(expect.arrayContaining(['Bilag 1. Skema', 'Bilag 2. Møder']));
	expect(starts(file).filter((start) => start !== undefined)).toEqual([]);
	const first = file.paragraphs
		.filter(({ style }) => style === 'LegalSection')
		.map(({ element }) => all(element, 'w:numId')[0]);
	expect(first.at(-1)?.attributes['w:val']).not.toBe(first[0]?.attributes['w:val']);
});
