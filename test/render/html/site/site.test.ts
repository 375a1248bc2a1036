import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import type { Format } from '../../../../scripts/types/index.ts';
import { elementsIn } from '../elements-in.ts';
import { type Page, readPage } from '../read-page.ts';
import { textIn } from '../text-in.ts';
import { aHandbook } from './a-handbook.ts';
import { aSite } from './a-site.ts';

const edition = aHandbook();
const html = await aSite(edition, ['md', 'html', 'docx', 'pdf']);
const page = readPage(html);
const documents = edition.chapters.flatMap((chapter) => chapter.documents);

test('the site is without errors to a parser of the HTML standard', () => {
	expect(page.errors).toEqual([]);
});

test('every document stands in the site, in order, with its control line, its facts and its text', () => {
	const articles = page.all('article');
	expect(articles.map(({ properties }) => properties.id)).toEqual(documents.map(({ anchor }) => anchor));
	for (const [index, { doc, title }] of documents.entries()) {
		const article = articles[index] as Element;
		const texts = (tag: string) =>
			elementsIn(article)
				.filter(({ tagName }) => tagName === tag)
				.map((found) => textIn(found));
		expect(texts('h3')).toEqual([title]);
		expect(textIn(article)).toContain(doc.frame.line);
		expect(texts('dt')).toEqual(doc.frame.rows.filter(({ key }) => key !== 'id').map(({ label }) => label));
	}
	expect(textIn(articles[1] as Element)).toContain('Bedriftshelsetjenesten hjelper oss.');
});

test('all that a document says stands in the site as in a page of its own', () => {
	for (const [index, { doc }] of documents.entries()) {
		const words = wordsOf(doc.body);
		const shown = textIn(page.all('article')[index] as Element);
		for (const word of words) expect(shown).toContain(word);
		expect(words.length).toBeGreaterThan(2);
	}
});

test('no anchor stands twice, though documents have headings and notes that are called alike', () => {
	const ids = idsOf(page);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	expect(ids.filter((id) => id.endsWith(':note-2'))).toEqual(['1-003:note-2', '1-004:note-2']);
});

test('every link within the site leads to something, and what is named by an anchor is there', () => {
	const ids = new Set(idsOf(page));
	const within = linksOf(page).filter((href) => href.startsWith('#'));
	expect(within.length).toBeGreaterThan(20);
	expect(within.map((href) => href.slice(1)).filter((id) => !ids.has(id))).toEqual([]);
	const named = elementsIn(page.root).flatMap(({ properties: { ariaLabelledBy, htmlFor } }) => [
		...((ariaLabelledBy ?? []) as string[]),
		...((htmlFor ?? []) as string[]),
	]);
	expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('notes lead to and fro within their own document', () => {
	for (const article of page.all('article').slice(0, 2)) {
		const own = String(article.properties.id);
		const notes = elementsIn(article).filter(({ properties }) => String(properties.role).startsWith('doc-'));
		expect(notes.filter(({ tagName }) => tagName === 'a')).toHaveLength(4);
		for (const { properties } of notes.filter(({ tagName }) => tagName === 'a'))
			expect(String(properties.href)).toMatch(new RegExp(`^#${own}:note-\\d`, 'u'));
	}
});

test('links to documents of the handbook stay within it; others lead to pages of their own', () => {
	const hrefs = linksOf(page);
	expect(hrefs).toContain('#1-004');
	expect(hrefs).toContain('deviation-log/AVVIK-2026_Avvikslogg_UTKAST.html');
});

test.each<[formats: readonly Format[], expected: number]>([
	[['html'], 0],
	[['html', 'pdf'], 1],
	[['md', 'html', 'docx', 'pdf'], 3],
])('built as %j, only those files are linked to', async (formats, whole) => {
	const built = readPage(await aSite(edition, formats));
	const files = linksOf(built).filter((href) => !/^(?:#|https?:|tel:|mailto:)/u.test(href));
	expect(files.filter((href) => href.startsWith('handbook.'))).toHaveLength(whole);
	const endings = new Set(files.map((href) => href.replace(/^.*\./u, '')));
	expect([...endings].sort()).toEqual([...formats].sort());
	const possible = new Set([
		...documents.flatMap(({ path }) => formats.map((format) => encodeURI(`${path}.${format}`))),
		...edition.register.map(({ path }) => `${path}.html`),
		...formats.map((format) => `handbook.${format}`),
	]);
	expect(files.filter((href) => !possible.has(href))).toEqual([]);
});

test('headings go down by one level at a time, below one title', () => {
	const levels = page.all('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)));
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('the site and what is in another language say so', () => {
	expect(page.one('html').properties.lang).toBe('nb');
	expect(page.all('article').map(({ properties }) => properties.lang)).toEqual([undefined, undefined, undefined, 'da']);
	const spoken = elementsIn(page.one('nav')).filter(({ properties }) => properties.lang !== undefined);
	expect(spoken.map((part) => [part.properties.lang, textIn(part)])).toEqual([['da', 'Alarm ved brand']]);
});

test('those to call first come before all else, and a tap calls', () => {
	const calls = page.all('a').filter(({ properties }) => String(properties.href).startsWith('tel:'));
	expect(calls.slice(0, 2).map((link) => [link.properties.href, textIn(link)])).toEqual([
		['tel:110', 'Brann 110'],
		['tel:+4700000002', 'Verneombud Ola Prøve +47 00 00 00 02'],
	]);
	expect(html.indexOf('tel:110')).toBeLessThan(html.indexOf('<nav'));
});

test('a handbook without contacts and changes has no empty parts', async () => {
	const bare = readPage(await aSite({ ...edition, contacts: [], changes: [] }));
	expect(bare.errors).toEqual([]);
	const headings = bare.all('h2').map((heading) => textIn(heading));
	expect(headings).not.toContain('Hvem du ringer');
	expect(headings).not.toContain('Endringer');
	expect(linksOf(bare)).not.toContain('#site:changes');
});

test('the register names every document with its status in words', () => {
	const section = page.all('section').find(({ properties }) => [properties.className].flat().includes('register'));
	const rows = elementsIn(section as Element).filter(({ tagName }) => tagName === 'tr');
	expect(rows).toHaveLength(edition.register.length + 1);
	expect(textIn(rows.at(-1) as Element)).toMatch(/AVVIK-2026\s+Avvikslogg\s+1\s+2026\s+Utkast/u);
});

test('notices stand at the top and the foot; what concerns one document, with it alone', () => {
	const notes = elementsIn(page.root).filter(({ properties }) => properties.role === 'note');
	expect(notes.map((note) => textIn(note).trim())).toEqual([
		'EKSEMPEL – oppdiktede opplysninger',
		'Historisk rettsgrunnlag',
	]);
	expect(textIn(page.one('footer'))).toContain('EKSEMPEL – oppdiktede opplysninger');
});

test('the policy lets the page load nothing and run its own script alone', () => {
	const policy = page
		.all('meta')
		.find(({ properties }) => [properties.httpEquiv].flat()[0] === 'Content-Security-Policy');
	const hash = createHash('sha256')
		.update(textIn(page.one('script')))
		.digest('base64');
	expect(String(policy?.properties.content).split('; ')).toEqual([
		"default-src 'none'",
		`script-src 'sha256-${hash}'`,
		"style-src 'unsafe-inline'",
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	]);
	const sources = elementsIn(page.root).flatMap(({ properties }) => properties.src ?? []);
	expect(sources.filter((source) => !String(source).startsWith('data:'))).toEqual([]);
	expect(page.all('link', 'iframe', 'object', 'base', 'form')).toEqual([]);
});

test('hostile words in every place round the texts stay words', async () => {
	const hostile = '</script><script>alert(1)</script> "\'><img src=x onerror=alert(1)> </style>';
	const words = Object.fromEntries(
		Object.entries(edition.frame.words).map(([key, value]) => [key, typeof value === 'string' ? hostile : value]),
	);
	const site = readPage(
		await aSite({
			...edition,
			title: hostile,
			contacts: [{ role: hostile, name: hostile, phone: hostile }],
			chapters: edition.chapters.map((chapter) => ({ ...chapter, title: hostile })),
			register: edition.register.map((entry) => ({ ...entry, title: hostile, owner: hostile })),
			firm: { ...edition.firm, name: hostile },
			frame: { ...edition.frame, line: hostile, words: { ...edition.frame.words, ...words } },
		}),
	);
	expect(site.errors).toEqual([]);
	expect(site.all('script')).toHaveLength(1);
	expect(site.all('style')).toHaveLength(3);
	expect(
		elementsIn(site.root)
			.flatMap(({ properties }) => Object.keys(properties))
			.filter((name) => /^on/iu.test(name)),
	).toEqual([]);
	expect(textIn(site.one('h1'))).toBe(hostile);
	expect(linksOf(site).filter((href) => href.startsWith('tel:'))[0]).toBe('tel:11');
});

test('the same handbook gives the same bytes', async () => {
	expect(await aSite(aHandbook(), ['md', 'html', 'docx', 'pdf'])).toBe(html);
});

test('the words of the site come from the handbook alone', async () => {
	const marked = Object.fromEntries(
		Object.entries(edition.frame.words).map(([key, value]) => [key, typeof value === 'string' ? '@' : value]),
	);
	const { columns } = edition.frame.register;
	const site = readPage(
		await aSite({
			...edition,
			chapters: [],
			register: [],
			changes: [],
			contacts: [],
			frame: {
				...edition.frame,
				line: '@',
				notices: [],
				contents: '@',
				register: {
					title: '@',
					columns: Object.fromEntries(Object.keys(columns).map((key) => [key, '@'])) as typeof columns,
				},
				changes: { ...edition.frame.changes, title: '@' },
				words: { ...edition.frame.words, ...marked },
			},
		}),
	);
	const body = elementsIn(site.one('body'))
		.filter(({ tagName }) => tagName === 'script')
		.reduce((text, script) => text.replace(textIn(script), ''), textIn(site.one('body')));
	expect(body.replaceAll(/[@\s↑]/gu, '')).toBe('EksempelsagaAS999888777HMS-håndbokEksempelsagaAS');
});

function idsOf({ root }: Page): string[] {
	return elementsIn(root).flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
}

function linksOf({ all }: Page): string[] {
	return all('a').map(({ properties }) => String(properties.href));
}

/** The longer words of a text that are printed as they stand. */
function wordsOf(node: { type: string; value?: string; children?: unknown[] }): string[] {
	if (node.type === 'text') return node.value?.match(/\p{L}{5,}/gu) ?? [];
	return (node.children ?? []).flatMap((child) => wordsOf(child as typeof node));
}
