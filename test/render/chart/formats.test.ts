import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { drawCharts, drawEditionCharts } from '../../../scripts/render/chart/draw-charts.ts';
import { createHtmlRenderer } from '../../../scripts/render/html/index.ts';
import { inputsOf } from '../../../scripts/render/inputs-of.ts';
import { createMarkdownRenderer } from '../../../scripts/render/markdown/index.ts';
import type { Edition, RenderedEdition } from '../../../scripts/types/index.ts';
import { aChart } from '../a-chart.ts';
import { aDoc } from '../a-doc.ts';
import { anEdition } from '../an-edition.ts';
import { all } from '../docx/all.ts';
import { parseXml } from '../docx/parse-xml.ts';
import { written, writtenBook } from '../docx/written.ts';
import { look } from '../html/look.ts';
import { rendered } from '../html/rendered.ts';
import { aPdfRenderer } from '../pdf/a-pdf-renderer.ts';
import { aPress } from '../pdf/a-press.ts';
import { type Element, readPdf } from '../pdf/read-pdf.ts';
import { aChartedDoc } from './a-charted-doc.ts';

const nb = '\u00A0';
const alt = `Størst er Løn med 1.234,50${nb}kr.`;

const bars = aChart({
	rows: [
		['Løn', '1234.50'],
		['<script>alert(1)</script> & "Porto"', '3'],
	],
});
const lines = aChart({
	form: 'lines',
	rows: [
		[1986, '5', 'Konteret'],
		[1987, '6', 'Konteret'],
		[1987, '3', 'Modtaget'],
	],
});
const doc = await aChartedDoc([bars, lines, bars]);
const press = aPress();

test('a document without charts is left as it is', async () => {
	const plain = aDoc({ markdown: 'tekst' });
	expect(await drawCharts(plain)).toBe(plain);
});

test('a document is made anew when a figure of its chart changes, and when a word below it does', async () => {
	const other = await aChartedDoc([
		aChart({
			rows: [
				['Løn', '1234.51'],
				['<script>alert(1)</script> & "Porto"', '3'],
			],
		}),
		lines,
		bars,
	]);
	const worded = await aChartedDoc([{ ...bars, caption: 'Andet' }, lines, bars]);
	expect(new Set([doc, other, worded].map((one) => inputsOf(one, '1'))).size).toBe(3);
	expect(inputsOf(await aChartedDoc([bars, lines, bars]), '1')).toBe(inputsOf(doc, '1'));
});

describe('HTML', () => {
	const page = rendered(doc);
	const drawings = async () =>
		[...(await page).matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => parseXml(svg.replaceAll('&#xA0;', nb)));

	test('each chart stands in the page itself, for wide columns and for narrow ones, with title and description', async () => {
		const roots = await drawings();
		expect(roots).toHaveLength(6);
		for (const root of roots) {
			const [title, description] = root.children.filter((child) => typeof child !== 'string');
			expect(root.attributes).toMatchObject({ role: 'img', lang: 'da' });
			expect(root.attributes['aria-labelledby']).toBe(`${title?.attributes.id} ${description?.attributes.id}`);
			expect([title?.name, description?.name]).toEqual(['title', 'desc']);
		}
		expect(roots.map((root) => all(root, 'desc')[0]?.children.join('')).filter((text) => text === alt)).toHaveLength(4);
	});

	test('no two elements of the page have one id, also where a chart stands twice', async () => {
		const ids = [...(await page).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('a hostile name is text, and the drawing takes the colours of the page', async () => {
		const text = await page;
		expect(text).not.toMatch(/<script/i);
		expect(text).toContain('&#x3C;script>alert(1)&#x3C;/script> &#x26; "Porto"');
		expect(text).toContain('fill="var(--accent)"');
		expect(text.match(/<svg[\s\S]*?<\/svg>/g)?.join('')).not.toMatch(/(?:fill|stroke)="#/);
	});
});

test('PDF: each chart is a figure that says what it shows, with its caption, and its letters are letters', async () => {
	const pdf = await readPdf(await press(doc));
	const figures = rolesIn(pdf.elements, 'Figure');
	expect(figures.map((figure) => figure.alt)).toEqual([bars.alt, lines.alt, bars.alt]);
	const words = pdf.pages
		.flat()
		.map(({ text }) => text)
		.join('')
		.replace(/\s/g, '');
	for (const shown of ['Løn', '1.234,50', 'Konteret', '1986', '<script>', bars.caption, lines.caption])
		expect(words).toContain(shown.replace(/\s/g, ''));
});

test('Word: each chart is a picture for paper that says what it shows, with its caption on the same page', async () => {
	const file = await written(doc);
	expect(all(file.body, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([bars.alt, lines.alt, bars.alt]);
	const pictures = [...file.parts].filter(([path]) => path.startsWith('word/media/'));
	expect(pictures.map(([path]) => path.replace(/^.*\./, ''))).toEqual(['png', 'png']);
	for (const [, bytes] of pictures) {
		const [wide, high] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		const extent = all(file.body, 'wp:extent')
			.map(({ attributes }) => attributes)
			.find(({ cx, cy }) => Math.abs(Number(cx) / Number(cy) - wide / high) < 0.02);
		// 914 400 units are an inch.
		expect(wide / (Number(extent?.cx) / 914_400)).toBeGreaterThan(250);
	}
	const captions = file.paragraphs.filter(({ style }) => style === 'Caption').map(({ text }) => text);
	expect(captions).toEqual([bars.caption, lines.caption, bars.caption]);
	const kept = file.paragraphs
		.filter(({ style }) => style === 'Figure')
		.map(({ element }) => all(element, 'w:keepNext').length);
	expect(kept).toEqual([1, 1, 1]);
});

test('Markdown: each chart is a picture in the file itself, with its words and its caption', async () => {
	const result = await createMarkdownRenderer().render(doc);
	const text = 'bytes' in result ? Buffer.from(result.bytes).toString() : '';
	const images = text.match(/!\[[^\]]*\]\[[^\]]*\]/g) ?? [];
	expect(images).toHaveLength(3);
	expect(text).toContain(`![${alt}][costs]`);
	expect(text.match(/^\[costs(?:-2)?\]: data:image\/svg\+xml;base64,/gm)).toHaveLength(2);
	expect(text).toContain(`*${lines.caption}*`);
	const [definition] = (unified().use(remarkParse).parse(text) as Root).children.filter(
		(node) => node.type === 'definition',
	);
	const svg = Buffer.from(definition?.url.replace(/^.*base64,/, '') ?? '', 'base64').toString();
	expect(all(parseXml(svg), 'text').length).toBeGreaterThan(0);
});

test('a handbook shows the charts of its documents, each once, in every format', async () => {
	const edition = await drawEditionCharts(
		anEdition([aDoc({ markdown: 'tekst', id: '1-001', path: 'eksempelsaga/x/1-001' }), doc]),
	);
	const whole = async (renderer: { renderEdition(of: Edition): Promise<RenderedEdition> }) => {
		const result = await renderer.renderEdition(edition);
		if (!('files' in result)) throw new Error(JSON.stringify(result.messages));
		return Buffer.from(result.files[0]?.bytes ?? '');
	};
	const site = (await whole(createHtmlRenderer(look, []))).toString();
	expect(site.match(/<svg /g)).toHaveLength(6);
	const ids = [...site.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const markdown = (await whole(createMarkdownRenderer())).toString();
	expect(markdown.match(/^\[costs(?:-2)?\]: data:image\/svg/gm)).toHaveLength(2);
	const press = aPdfRenderer();
	const { elements } = await readPdf(await whole(press));
	await press.close();
	expect(rolesIn(elements, 'Figure').map((figure) => figure.alt)).toEqual([bars.alt, lines.alt, bars.alt]);
	const book = await writtenBook(edition);
	expect(all(book.body, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([bars.alt, lines.alt, bars.alt]);
});

function rolesIn(elements: readonly (Element | string)[], role: string): readonly Element[] {
	return elements.flatMap((element) => {
		if (typeof element === 'string') return [];
		return [...(element.role === role ? [element] : []), ...rolesIn(element.children, role)];
	});
}
