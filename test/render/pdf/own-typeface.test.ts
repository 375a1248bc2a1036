import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { FontFace, Typeface } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aBookPress } from './a-book-press.ts';
import { aHandbook } from './a-handbook.ts';
import { aPress } from './a-press.ts';

const folder = new URL('../../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const names = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The usual fonts under other names of the same length. */
function aTypeface(name: string, letters: string): Typeface {
	const faces = names.map((each, i): FontFace => {
		const bytes = readFileSync(new URL(`${each}/SourceSans3_${each}.ttf`, folder));
		rename(bytes, 'Source Sans 3', name);
		rename(bytes, 'SourceSans3', letters);
		const [weight, style] = [i < 2 ? 'regular' : 'bold', i % 2 === 0 ? 'normal' : 'italic'] as const;
		return { file: `company/${each}.ttf`, bytes, mediaType: 'font/ttf', weight, style };
	});
	return { name, faces };
}

function rename(bytes: Buffer, from: string, to: string): void {
	const [old, other] = [from, to].map((text) => Buffer.from(text, 'utf16le').swap16());
	if (!old || old.length !== other?.length) throw new Error('Names must be of the same length');
	for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old, at + 1)) other.copy(bytes, at);
}

const first = aTypeface('Eksempel Sans', 'EksempelSan');
const second = aTypeface('Prøve Sans Lt', 'ProeveSansL');
const { company } = aDoc({ markdown: '' }).meta;
const press = aPress();
const doc = (fonts?: Typeface) =>
	aDoc({
		markdown: 'Vanlig, *kursiv*, **fet** og ***begge***.',
		meta: { company: fonts ? { ...company, fonts } : company },
	});

test('a document is set in the four faces of the firm’s own typeface', async () => {
	const faces = ['Bold', 'BoldItalic', 'Italic', 'Regular'];
	expect(await fontsOf(await press(doc(first)))).toEqual(faces.map((face) => `EksempelSan-${face}`));
	expect(await fontsOf(await press(doc()))).toEqual(faces.map((face) => `SourceSans3-${face}`));
});

test('a typeface that is named after a weight is found', async () => {
	expect(await fontsOf(await press(doc(second)))).toContain('ProeveSansL-Regular');
});

test('firms in turn each get their own, and the same bytes as alone', async () => {
	const turns = [doc(first), doc(), doc(second), doc(first), doc()];
	const together = await Promise.all(turns.map(press));
	const alone = aPress();
	for (const [i, each] of turns.entries())
		expect(Buffer.from(await alone(each)).equals(Buffer.from(together[i] ?? []))).toBe(true);
});

test('the handbook is set in it too', async () => {
	const book = aHandbook();
	const fonts = await fontsOf(await aBookPress()({ ...book, firm: { ...book.firm, fonts: first } }));
	expect(fonts).toEqual(['EksempelSan-Bold', 'EksempelSan-Regular']);
});

/** The names of the fonts on all pages, sorted. */
async function fontsOf(bytes: Uint8Array): Promise<readonly string[]> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true });
	const pdf = await task.promise;
	const found = new Set<string>();
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		await page.getOperatorList();
		const { items } = await page.getTextContent();
		for (const item of items)
			if ('fontName' in item) {
				const font: { name: string } = page.commonObjs.get(item.fontName);
				found.add(font.name.replace(/^[A-Z]{6}\+/u, ''));
			}
	}
	await task.destroy();
	return [...found].toSorted();
}
