import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { aLegalDoc } from './a-legal-doc.ts';
import { labelsOf } from './labels-of.ts';
import { laidOut, officeIsThere } from './laid-out.ts';
import { randomTexts, richText } from './legal-texts.ts';
import { numbersOn } from './numbers-on.ts';
import { written } from './written.ts';

const skipped = officeIsThere ? '' : ' (skipped: LibreOffice or pdftotext not installed)';

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

test.skipIf(!officeIsThere)(
	`LibreOffice prints the numbers of the text, in order, and its references as written${skipped}`,
	async () => {
		const doc = aLegalDoc(richText);
		const pages = laidOut((await written(doc)).bytes);
		expect(numbersOn(pages)).toEqual(labelsOf(doc.body).map(plain));
		const read = plain(pages.join(' '));
		let seen = 0;
		visit(doc.body, 'paragraph', (paragraph) => {
			if (!paragraph.children.some(({ type }) => type === 'structureReference')) return;
			seen += 1;
			expect(read).toContain(plain(wordsOf(paragraph)));
		});
		expect(seen).toBe(7);
	},
);

test.skipIf(!officeIsThere).each([
	['a table', richText],
	['an item', `${richText}\n1. Et\n2. To, jf. pkt. 1.`],
	['a paragraph', `${richText}\nSlut.`],
])(
	`LibreOffice counts the pages of the text and of each annex apart, where the last ends in %s${skipped}`,
	async (_, text) => {
		const pages = laidOut((await written(aLegalDoc(text))).bytes);
		const feet = pages.map((page) => /(?:Bilag\s\d · )?Side \d av .*/u.exec(page)?.[0].replaceAll('\u{a0}', ' '));
		const pagesOf = (part: string) => feet.filter((foot) => foot?.startsWith(part));
		for (const part of ['Side', 'Bilag 1 · Side', 'Bilag 2 · Side'])
			expect(pagesOf(part)).toEqual(pagesOf(part).map((_, page, { length }) => `${part} ${page + 1} av ${length}`));
		expect(pagesOf('Bilag 1')).toHaveLength(1);
		expect(pagesOf('Bilag 2').length).toBeGreaterThan(1);
		expect(feet).not.toContain(undefined);
	},
);

test.skipIf(!officeIsThere)(
	`LibreOffice prints numbers that leap or bear letters as the text has them${skipped}`,
	async () => {
		for (const text of randomTexts) {
			const doc = aLegalDoc(text);
			const pages = laidOut((await written({ ...doc, frame: { ...doc.frame, rows: [] } })).bytes);
			expect(numbersOn(pages)).toEqual(labelsOf(doc.body).map(plain));
		}
	},
);
