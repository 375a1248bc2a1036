import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { controlList } from '../../../scripts/render/html/control-list.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { aRichDoc } from './a-rich-doc.ts';
import { elementsIn } from './elements-in.ts';
import { type Page, readPage } from './read-page.ts';
import { rendered } from './rendered.ts';
import { textIn } from './text-in.ts';

const rich = readPage(await rendered(aRichDoc()));
const plain = readPage(await rendered(aDoc({ markdown: '## Formål\n\nTekst.' })));

test('the page is without errors to a parser of the HTML standard', () => {
	expect(rich.errors).toEqual([]);
	expect(plain.errors).toEqual([]);
});

test.each(['nb', 'nn', 'da', 'en'] as const)('a document in %s says so to screen readers', async (language) => {
	const page = readPage(await rendered(aDoc({ markdown: 'Tekst', language })));
	expect(page.one('html').properties.lang).toBe(language);
});

test('the title names number, title and firm', () => {
	expect(textIn(plain.one('title'))).toBe('1-004 Bruk av bedriftshelsetjenesten – Eksempelsaga AS');
});

test('metadata tell which document, version, date, status and owner', () => {
	expect(metadataOf(rich)).toMatchObject({
		viewport: 'width=device-width, initial-scale=1',
		description: 'Bruk av bedriftshelsetjenesten – 1-004 · versjon 2 · 2025 · Utkast',
		author: 'Eksempelsaga AS',
		'dcterms.identifier': '1-004',
		'dcterms.language': 'nb',
		'dcterms.date': '2025',
		'document.version': '2',
		'document.status': 'Utkast',
		'document.state': 'draft',
		'document.owner': 'Daglig leder',
	});
});

test('metadata leave out what the document does not say', () => {
	expect(Object.keys(metadataOf(plain))).not.toContain('dcterms.replaces');
});

test('there is one title, and sections follow it in order', () => {
	expect(textIn(rich.one('h1'))).toBe('Bruk av bedriftshelsetjenesten');
	const depths = rich.all('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)));
	expect(depths[0]).toBe(1);
	for (const [index, depth] of depths.entries()) expect(depth - (depths[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('the page fetches nothing and runs nothing', () => {
	expect(rich.all('script', 'link', 'iframe', 'object', 'embed', 'base', 'form')).toEqual([]);
	for (const image of rich.all('img'))
		expect(image.properties.src).toMatch(/^data:image\/(?:png|jpeg|svg\+xml);base64,/u);
	for (const style of rich.all('style')) expect(textIn(style)).not.toMatch(/url\(|@import|https?:/u);
	const policy = rich.all('meta').find(({ properties }) => properties.httpEquiv)?.properties.content;
	expect(policy).toBe(
		"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
	);
	for (const { properties } of elementsIn(rich.root))
		expect(Object.keys(properties).filter((name) => name.startsWith('on'))).toEqual([]);
});

test('no two anchors are alike, and every link within the page arrives', () => {
	const ids = elementsIn(rich.root).flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []));
	expect(new Set(ids).size).toBe(ids.length);
	const targets = rich.all('a').flatMap((link) => /^#(.*)$/su.exec(String(link.properties.href))?.[1] ?? []);
	expect(targets.length).toBeGreaterThan(6);
	expect(ids).toEqual(expect.arrayContaining(targets));
});

test('the first link skips to the text', () => {
	expect(textIn(rich.all('a')[0] as Element)).toBe('Hopp til teksten');
	expect(rich.all('a')[0]?.properties.href).toBe('#doc:text');
});

test('the control table pairs every label with its value', () => {
	const { frame } = aRichDoc();
	expect(rich.all('dt').map(textIn)).toEqual(frame.rows.map(({ label }) => label));
	expect(rich.all('dd').map(textIn)).toEqual(frame.rows.map(({ value }) => value));
	expect(rich.all('section').map(({ properties }) => properties.ariaLabel)).toContain('Dokumentkontroll');
});

test('no line ends at the hyphen of a day or a number, and a long value has a line of its own', () => {
	const heard = 'Arbeidsmiljøutvalget 2025-11-17 til 2025-12-01, 2 merknader';
	const list = controlList([
		{ key: 'id', label: 'Nummer', value: '1-004' },
		{ key: 'hearing', label: 'Høring', value: heard },
	]);
	const found = elementsIn(list);
	expect(found.filter(({ tagName }) => tagName === 'dd').map(textIn)).toEqual(['1-004', heard]);
	expect(found.filter(({ tagName }) => tagName === 'span').map(textIn)).toEqual(['1-004', '2025-11-17', '2025-12-01']);
	expect(found.filter(({ tagName }) => tagName === 'div').map(({ properties }) => properties.className)).toEqual([
		...[undefined, ['long']],
	]);
});

test('notices stand by the title and at the foot', () => {
	const note = elementsIn(rich.root).find(({ properties }) => properties.role === 'note');
	expect(textIn(note as Element)).toContain('EKSEMPEL – oppdiktede opplysninger');
	expect(textIn(rich.one('footer'))).toContain('EKSEMPEL – oppdiktede opplysninger');
	expect(textIn(rich.one('footer'))).toContain('Ikke i kraft');
});

test('a document in force has neither notice nor watermark', () => {
	const classes = elementsIn(plain.root).flatMap(({ properties }) => properties.className ?? []);
	expect(classes).not.toContain('watermark');
	expect(classes).not.toContain('notices');
});

test('a draft bears a watermark that screen readers pass over', () => {
	const watermark = elementsIn(rich.root).find(({ properties }) => [properties.className].flat().includes('watermark'));
	expect(textIn(watermark as Element).trim()).toBe('UTKAST');
	expect(watermark?.properties.ariaHidden).toBe('true');
	const styles = elementsIn(rich.root).filter(({ tagName }) => tagName === 'style');
	expect(styles.map(textIn).join('')).toContain('.watermark{--letters:6}');
});

test('changes are listed as the document orders them', () => {
	const section = rich.all('section').at(-1) as Element;
	const cells = elementsIn(section)
		.filter(({ tagName }) => tagName === 'td')
		.map(textIn);
	expect(textIn(section)).toContain('Endringer');
	expect(cells).toEqual([
		'2',
		'2025-02-14',
		'Kari Eksempel',
		'Støymåling lagt til',
		'1',
		'2023',
		'Ola Eksempel',
		'Første utgave',
	]);
	expect(textIn(plain.root)).not.toContain('Endringer');
});

test('the logo is told of in words; a firm without one stands there by name', async () => {
	expect(rich.all('img')[0]?.properties).toMatchObject({ alt: 'Logo for Eksempelsaga AS', width: 24, height: 16 });
	expect(textIn(rich.one('header'))).toContain('999 888 777');
	expect(plain.all('img')).toEqual([]);
	expect(textIn(plain.one('header')).trim()).toMatch(/^Eksempelsaga AS\s+999 888 777$/u);
});

test('a firm without a number is a firm all the same', async () => {
	const company = { id: 'a', name: 'Ærø Vågå AS', example: false, colour: '#1f4e6b', logo: aPicture('image/png') };
	const page = readPage(await rendered(aDoc({ markdown: 'Tekst', meta: { company } })));
	expect(textIn(page.one('header')).trim()).toBe('Ærø Vågå AS');
});

test('words of the page come from the document alone', async () => {
	const doc = aDoc({ markdown: 'Tekst[^1]\n\n- [x] a\n- [ ] b\n\n[^1]: N' });
	const words = Object.fromEntries(
		Object.entries(doc.frame.words).map(([key, value]) => [key, key === 'page' ? value : '@']),
	);
	const frame = { ...doc.frame, label: '@', line: '@', rows: [], words: words as unknown as typeof doc.frame.words };
	const page = readPage(await rendered({ ...doc, frame, meta: { ...doc.meta, title: '@' } }));
	const visible = textIn(page.one('body')).replaceAll(/[@\s]/gu, '');
	expect(visible).toBe('EksempelsagaAS999888777Tekst1abN↩\u{FE0E}EksempelsagaAS');
	const labels = elementsIn(page.root).flatMap(({ properties }) => properties.ariaLabel ?? []);
	expect(labels).toEqual(['@', '@', '@', '@ 1']);
});

test('the same document gives the same bytes', async () => {
	expect(await rendered(aRichDoc())).toBe(await rendered(aRichDoc()));
});

test('letters stand as they are, as UTF-8', async () => {
	const html = await rendered(aDoc({ markdown: 'Blåbærsyltetøy «ÆØÅ» – § 3‑3, 5 m² \u00A0 😀' }));
	expect(html).toContain('Blåbærsyltetøy «ÆØÅ» – § 3‑3, 5 m² \u00A0 😀');
	expect(html.indexOf('<meta charset="utf-8">')).toBeLessThan(1024);
});

function metadataOf(page: Page): Record<string, unknown> {
	return Object.fromEntries(page.all('meta').map(({ properties }) => [String(properties.name), properties.content]));
}
