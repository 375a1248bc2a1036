import { describe, expect, test } from 'vitest';
import { languages } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPress } from './a-press.ts';
import { readPdf } from './read-pdf.ts';

describe('an accessible PDF', () => {
	const press = aPress();

	test('names its standard, title, author and keywords', async () => {
		const { info, xmp, marked } = await readPdf(await press(aDoc({ markdown: 'x' })));
		expect(marked).toBe(true);
		expect(xmp['pdfuaid:part']).toBe('1');
		expect(xmp['dc:title']).toBe('Bruk av bedriftshelsetjenesten');
		expect(xmp['dc:creator']).toEqual(['Eksempelsaga AS']);
		expect(info).toMatchObject({
			Title: 'Bruk av bedriftshelsetjenesten',
			Author: 'Eksempelsaga AS',
			Keywords: '1-004, 2, Aktiv, instruction',
		});
	});

	test('is in the document’s language', async () => {
		for (const language of languages) {
			const { info } = await readPdf(await press(aDoc({ markdown: 'x `kode`', language })));
			expect(info.Language).toBe(language);
		}
	});

	test('bears the document’s own date, a bare year being its first day', async () => {
		const dates = { '2025': 'D:20250101000000Z', '2024-02-29': 'D:20240229000000Z' };
		for (const [date, expected] of Object.entries(dates)) {
			const { info } = await readPdf(await press(aDoc({ markdown: 'x', meta: { date } })));
			expect([info.CreationDate, info.ModDate]).toEqual([expected, expected]);
		}
	});

	test('says in its properties what its notices say', async () => {
		const text = 'Historisk rettsgrunnlag (1987) – må ikke brukes i dag';
		const { info } = await readPdf(
			await press(aDoc({ markdown: 'x', frame: { notices: [{ type: 'historic', text }] } })),
		);
		expect(info.Subject).toContain(text);
	});
});

describe('a PDF for the archive', () => {
	const press = aPress({ standard: 'a-2a' });

	test('names its standard and is tagged', async () => {
		const { xmp, marked } = await readPdf(await press(aDoc({ markdown: '## A\n\n![Søyle](company/soyle.png)' })));
		expect([xmp['pdfaid:part'], xmp['pdfaid:conformance']]).toEqual(['2', 'A']);
		expect(marked).toBe(true);
	});
});
