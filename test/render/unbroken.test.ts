import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Built, buildRepository } from '../support/build-repository.ts';
import { makeRepository } from '../support/repository.ts';
import { textInOutput } from '../support/text-in-output.ts';
import { readPdf } from './pdf/read-pdf.ts';

const [phone, day] = ['+47 00 00 00 11', '31. januar 2030'];
const long = 'Alle som ser noe som ikke er som det skal, sier fra om det samme dag. '.repeat(4);
const folder = 'prove/instruction';

let built: Built;

beforeAll(() => {
	const { root, remove } = makeRepository([
		{
			file: 'instructions/1-002_Avvik.md',
			find: 'Et avvik er noe',
			replace: `Se [nummeret](tel:{{company.manager.phone}}) og \`{{company.manager.phone}}\`.

| Hvem | Når | Telefon | Hva |
|---|---|---|---|
| ${long} | ${long} | {{company.manager.phone}} | ${long} |

Et avvik er noe`,
		},
	]);
	built = buildRepository(root);
	remove();
});

afterAll(() => built.remove());

/** What a format of the document says. */
function said(format: string): Promise<string> {
	return textInOutput(`.${format}`, readFileSync(fileOf(format)));
}

function fileOf(format: string): string {
	return join(built.out, folder, `1-002_Avvik.${format}`);
}

test.each(['html', 'docx'])('a telephone number and a day hold together: %s', async (format) => {
	const text = await said(format);
	for (const value of [`Ring ${phone}`, `godkjent til ${day}`]) {
		const [word = '', ...rest] = value.split(/(?<=Ring|til) /u);
		expect(text).toContain(`${word} ${rest.join(' ').replaceAll(' ', '\u00a0')}`);
	}
});

test('in a narrow cell of a PDF a telephone number stands on one line', async () => {
	const { pages } = await readPdf(readFileSync(fileOf('pdf')));
	const lines = new Map<number, string>();
	for (const { y, text } of pages.flat()) lines.set(y, `${lines.get(y) ?? ''}${text.replaceAll(/\s/gu, '')}`);
	// In code, in the paragraph and in the table.
	expect([...lines.values()].filter((line) => line.includes(phone.replaceAll(' ', '')))).toHaveLength(3);
});

test('in Markdown they are found as they are typed', async () => {
	const text = await said('md');
	for (const value of [`Ring ${phone}`, `godkjent til ${day}`]) expect(text).toContain(value);
	expect(text).not.toContain('\u00a0');
});

test.each(['md', 'html', 'docx'])('in an address and in code a number stays as written: %s', async (format) => {
	const text = await said(format);
	expect(text).not.toMatch(/tel:[^"<)]*(?:\u00a0|%C2%A0)/u);
	expect(text).toContain(phone);
});
