import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { madeOf, records, rowsOf } from './records.ts';

const file = records['risk-assessment'];

const risks = `
  - hazard: Lav
    existing: Noe
    probability: 1
    consequence: 2
  - hazard: Høy
    existing: Noe
    probability: 3
    consequence: 3
    measures:
      - {what: Gjør det første, responsible: A, deadline: 2027-01-01}
      - {what: Gjør det andre, responsible: B, deadline: 2027-02-01, done: 2026-12-24}
  - hazard: Middels
    existing: Noe
    probability: 3
    consequence: 1
    measures:
      - {what: Gjør det tredje, responsible: C, deadline: 2027-03-01}
`;

test('the highest risk goes first, with its figure and level, and measures follow in the same order', async () => {
	const made = await madeOf('risk-assessment', [
		{ file, find: 'risks:\n', replace: `risks:${risks}` },
		{ file, find: 'language: nb', replace: 'language: nn' },
	]);
	expect(rowsOf(made)).toEqual([
		[
			['1', 'Høy', 'Noe', '3', '3', '9\u00a0høg'],
			['2', 'Hva som kan gå galt', 'Hva som hindrer det i dag', '2', '2', '4\u00a0middels'],
			['3', 'Middels', 'Noe', '3', '1', '3\u00a0middels'],
			['4', 'Lav', 'Noe', '1', '2', '2\u00a0låg'],
		],
		[
			['1', 'Gjør det første', 'A', '2027-01-01', ''],
			['1', 'Gjør det andre', 'B', '2027-02-01', '2026-12-24'],
			['2', 'Hva som skal gjøres', 'Avdelingsleder', '2027-02-01', ''],
			['3', 'Gjør det tredje', 'C', '2027-03-01', ''],
		],
	]);
	expect(wordsOf(made.doc.body)).toContain('1–2 låg, 3–4 middels, 6–9 høg.');
});

test.each([
	['nb', 'Risikoer', 'Underskrifter'],
	['nn', 'Risikoar', 'Underskrifter'],
	['da', 'Risici', 'Underskrifter'],
	['en', 'Risks', 'Signatures'],
])('the words are those of the document: %s', async (language, ...headings) => {
	const status = language === 'da' ? 'Udkast' : language === 'en' ? 'Draft' : 'Utkast';
	const { doc } = await madeOf('risk-assessment', [
		{ file, find: 'language: nb', replace: `language: ${language}` },
		{ file, find: 'status: Utkast', replace: `status: ${status}` },
	]);
	const found = doc.body.children.filter(({ type }) => type === 'heading').map((node) => wordsOf(node));
	expect(found).toEqual(expect.arrayContaining(headings));
});
