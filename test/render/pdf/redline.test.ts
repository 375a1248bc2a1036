import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { aRedline } from '../a-redline.ts';
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

test('a document of one version has no such line', async () => {
	expect(outline((await read(aDoc({ markdown: '## A\n\nb' }))).elements)).not.toContain('understreket');
});

test('the same redline gives the same bytes', async () => {
	const [one, other] = await Promise.all([press(aRedline()), press(aRedline())]);
	expect(Buffer.compare(one, other)).toBe(0);
});
