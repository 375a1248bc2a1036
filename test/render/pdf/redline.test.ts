import { expect, test } from 'vitest';
import { redlineOf } from '../../../scripts/compare/redline-of.ts';
import { aDoc } from '../a-doc.ts';
import { aRedline } from '../a-redline.ts';
import { aStatute } from '../a-statute.ts';
import { aPress } from './a-press.ts';
import { outline } from './outline.ts';
import { readPdf } from './read-pdf.ts';

const press = aPress();

async function read(doc = aRedline()) {
	return readPdf(await press(doc));
}

test('the words of both versions stand there, those of one alone in an element of their own', async () => {
	const told = outline((await read()).elements);
	for (const text of [
		'Dette avsnittet går ut.',
		'Et avsnitt til.',
		'gammel kode',
		'ny kode',
		'Verneombud',
		'Vakt',
		'Ny note.',
	])
		expect(told).toContain(text);
	expect(told).toContain('Span(5)Span(3)');
});

test('what stands round the text is shown in both versions, with a line that says how changes are marked', async () => {
	const doc = aRedline();
	const told = outline((await read(doc)).elements);
	expect(told).toContain(doc.redline?.legend.slice(0, 30));
	expect(told).toMatch(/Varsling.*av brann/u);
	for (const text of ['Ansvarlig', 'Brannvernleder', 'EKSEMPEL', 'Nye roller.', 'Ny frist.'])
		expect(told).toContain(text);
});

test('a § that bears another number shows the one it had too, and one that came bears its number as put in', async () => {
	const earlier = aStatute({ markdown: '§ 1. Centret rådgiver.\n\nStk. 2. Straks.\n' });
	const later = aStatute({ markdown: '§ 1. Helt nyt om kontoret.\n\n§ 2. Centret rådgiver.\n\nStk. 2. Straks.\n' });
	const told = outline((await read(redlineOf(earlier, later))).elements);
	expect(told).toMatch(/P\(Span\(§\s1\.\)Span\(Helt nyt/u);
	expect(told).toMatch(/P\(Span\(§\s1\.\)Span\(§\s2\.\)Centret/u);
	expect(told).toMatch(/P\(Stk\.\s2\.Straks/u);
});

test('a document of one version has no such line', async () => {
	expect(outline((await read(aDoc({ markdown: '## A\n\nb' }))).elements)).not.toContain('understreket');
});

test('the same redline gives the same bytes', async () => {
	const [one, other] = await Promise.all([press(aRedline()), press(aRedline())]);
	expect(Buffer.compare(one, other)).toBe(0);
});
