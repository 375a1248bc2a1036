import { describe, expect, test } from 'vitest';
import { aStatute } from '../a-statute.ts';
import { anEdition } from '../an-edition.ts';
import { aBookPress } from './a-book-press.ts';
import { aLongStatute } from './a-long-statute.ts';
import { aPress } from './a-press.ts';
import { outline } from './outline.ts';
import { plain } from './plain.ts';
import { readBook } from './read-book.ts';
import { readPdf } from './read-pdf.ts';

const press = aPress();
const pressBook = aBookPress();
const statute = aLongStatute();
const read = press(statute).then(readPdf);

describe('annexes', () => {
	test('begin a page, and count their pages themselves, as the text does', async () => {
		const { pages, pageLabels } = await read;
		const feet = pages.map((page) =>
			plain(
				page
					.filter(({ artifact }) => artifact)
					.map(({ text }) => text)
					.join(''),
			),
		);
		const numbers = feet.map((foot) => /(?:Bilag ?\d · )?Side \d+ av \d+$/u.exec(foot)?.[0]);
		expect(numbers).toEqual([
			...['Side 1 av 3', 'Side 2 av 3', 'Side 3 av 3'],
			...['Bilag1 · Side 1 av 2', 'Bilag1 · Side 2 av 2', 'Bilag2 · Side 1 av 1'],
		]);
		expect(pageLabels).toEqual(['1', '2', '3', 'Ⅰ-1', 'Ⅰ-2', 'ⅠⅠ-1']);
		const firsts = pages.map((page) => plain(page.find(({ artifact }) => !artifact)?.text ?? ''));
		expect([firsts[3], firsts[5]]).toEqual(['Bilag 1. Vejledning', 'Bilag 2. Fortrolighed']);
	});

	test('follow the list of changes, which closes the document', async () => {
		const doc = aStatute({
			markdown: '§ 1. Tekst.\n\n## Bilag 1 Kort',
			frame: { changes: { title: 'Ændringer', columns: ['Version', 'Dato', 'Af', 'Ændring'] } },
			meta: { revisions: [{ version: '1', date: '1988', by: 'Ida', summary: 'Ny.', change: 'substantive' }] },
		});
		const pdf = await readPdf(await press(doc));
		expect(outline(pdf.elements)).toMatch(/H1\(Ændringer\)Table\(.*H1\(Bilag 1 Kort\)$/u);
		expect(pdf.pages).toHaveLength(2);
	});
});

describe('references', () => {
	test('lead to the §, the part, the item and the annex that they name', async () => {
		expect(await ledTo(await press(statute))).toEqual([
			...['Stk. 10. Bestyrelsen mødes.', 'b. luft,', '3. Tre.'],
			...['§ 1. Centret hedder FBSC Nordjylland.', 'Bilag 1. Vejledning'],
		]);
	});

	test('lead there in a handbook, too, where annexes begin a page as well', async () => {
		const bytes = await pressBook(anEdition([statute]));
		expect((await ledTo(bytes)).slice(-5)).toEqual([
			...['Stk. 10. Bestyrelsen mødes.', 'b. luft,', '3. Tre.'],
			...['§ 1. Centret hedder FBSC Nordjylland.', 'Bilag 1. Vejledning'],
		]);
		const { pages } = await readPdf(bytes);
		const firsts = pages.map((page) => page.find(({ artifact }) => !artifact)?.text);
		expect(firsts).toEqual(expect.arrayContaining(['Bilag 1. Vejledning', 'Bilag 2. Fortrolighed']));
	});
});

/** The lines that the inner links of a PDF lead to, in the order of the links. */
async function ledTo(bytes: Uint8Array): Promise<readonly string[]> {
	const { pages } = await readPdf(bytes);
	const { jumps } = await readBook(bytes);
	return jumps.map(({ to = 0, top = 0 }) => {
		// A reader shows a little of what stands above.
		const below = (pages[to - 1] ?? []).filter(({ y, artifact }) => !artifact && y < top - 10);
		const highest = Math.max(...below.map(({ y }) => y));
		const line = below.filter(({ y }) => Math.abs(y - highest) < 0.5);
		return plain(line.map(({ text }) => text).join(' '))
			.replaceAll(/\s+/gu, ' ')
			.trim();
	});
}
