import fc from 'fast-check';
import type { PhrasingContent, RootContent, TableCell } from 'mdast';
import { afterAll, expect, test } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { aPdfRenderer } from './a-pdf-renderer.ts';
import { type Element, readPdf } from './read-pdf.ts';

const renderer = aPdfRenderer();
afterAll(() => renderer.close());

/** What means something to Typst, to Markdown, to JSON or to XML, and what does to people. */
const tokens = [
	...'#$\\"\'`*_[](){}<>@~=+-/|^%&;:,.!? 0A1zæøåÆØÅéß€§½–—«»“”…•',
	...['//', '/*', '*/', '--', '---', '...', '\t', '\n', '\u00A0', 'e\u0301', '\uFB01', '\uFFFD'],
	...['#read("/etc/passwd")', '#panic()', '#import "@preview/a:1.0.0"', '#{', '$x^2$', '<label>', '@label'],
	...['$10 000', 'a@b.no', '// kommentar', 'https://a.no/b?c=d', '\\u{41}', '&amp;', '<b>', '{{navn}}', '= Tittel'],
	...['picture-0.png', 'document.json', '1.', '- ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
];
const hostileText = fc.string({ unit: fc.constantFrom(...tokens), minLength: 1, maxLength: 12 });

test('440 hostile texts come back as they were, from every place', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(hostileText, { minLength: 8, maxLength: 8 }), async (texts) => {
			const { doc, placed } = everywhere(texts);
			const rendered = await renderer.render(doc);
			if ('messages' in rendered) throw new Error(JSON.stringify(rendered.messages));
			const { elements, info } = await readPdf(rendered.bytes);
			const read = [...leaves(elements), info.Title, info.Author].join('');
			for (const [start, text] of placed) expect(after(start, read), start).toBe(squeezed(text));
		}),
		{ numRuns: 55 },
	);
});

test('any text at all is printed or refused by its character, and never ends the renderer', async () => {
	const anyText = fc.string({ unit: 'binary', maxLength: 20 });
	await fc.assert(
		fc.asyncProperty(fc.array(anyText, { minLength: 4, maxLength: 4 }), async (texts) => {
			const rendered = await renderer.render(everywhere(texts).doc);
			const codes = 'messages' in rendered ? rendered.messages.map(({ code }) => code) : [];
			expect(new Set([...codes, 'glyph-missing'])).toEqual(new Set(['glyph-missing']));
		}),
		{ numRuns: 40 },
	);
});

/** A document with a text in each place that can hold one, and what was placed, by the mark before it; `W` ends it. */
function everywhere(texts: readonly string[]): { doc: Doc; placed: ReadonlyMap<string, string> } {
	const placed = new Map<string, string>();
	const mark = (text: string) => {
		const start = `Q${placed.size}V`;
		placed.set(start, text);
		return `${start}${text}W`;
	};
	const bodies = texts.map((text, i) => blocks(() => mark(text), `note${i}`));
	const [text = ''] = texts;
	const base = aDoc({ markdown: '' });
	const doc: Doc = {
		...base,
		meta: {
			...base.meta,
			title: mark(text),
			company: { ...base.meta.company, name: mark(text), orgNumber: mark(text), logo: aPicture('image/png') },
			revisions: [{ version: '1', date: '2025', by: mark(text), summary: mark(text), change: 'editorial' }],
		},
		frame: {
			...base.frame,
			label: mark(text),
			line: mark(text),
			rows: texts.map((value) => ({ key: 'k', label: mark(value), value: mark(value) })),
			notices: [{ type: 'example', text: mark(text) }],
			watermark: text,
			changes: { title: mark(text), columns: [mark(text), 'b', 'c', 'd'] },
			words: { ...base.frame.words, logo: mark(text) },
		},
		body: { type: 'root', children: bodies.flat() },
	};
	return { doc, placed };
}

function blocks(value: () => string, identifier: string): RootContent[] {
	const text = (): PhrasingContent => ({ type: 'text', value: value() });
	const paragraph = (...children: PhrasingContent[]) => ({ type: 'paragraph', children }) as const;
	const cell = (): TableCell => ({ type: 'tableCell', children: [text()] });
	return [
		{ type: 'heading', depth: 2, children: [text()] },
		paragraph(
			text(),
			{ type: 'emphasis', children: [text()] },
			{ type: 'strong', children: [text()] },
			{ type: 'delete', children: [text()] },
			{ type: 'inlineCode', value: value() },
			{ type: 'break' },
			{ type: 'link', url: 'https://a.no', children: [text()] },
			{ type: 'documentLink', path: '../a', document: 'a', children: [text()] },
			{ type: 'penBlank', label: value() },
			{ type: 'footnoteReference', identifier },
		),
		{ type: 'list', children: [{ type: 'listItem', children: [paragraph(text())] }] },
		{ type: 'list', children: [{ type: 'listItem', checked: true, children: [paragraph(text())] }] },
		{ type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph(text())] }] },
		{ type: 'blockquote', children: [paragraph(text())] },
		{ type: 'code', lang: '#read', value: value() },
		{
			type: 'table',
			children: [
				{ type: 'tableRow', children: [cell(), cell()] },
				{ type: 'tableRow', children: [cell(), cell()] },
			],
		},
		paragraph({ type: 'image', url: 'company/soyle.png', alt: value(), title: value() }),
		paragraph({ type: 'penBlank', label: value() }),
		{ type: 'footnoteDefinition', identifier, children: [paragraph(text())] },
	];
}

/** All that is told of the elements: their texts and, after them, their alternative texts. */
function leaves(elements: readonly (Element | string)[]): readonly string[] {
	return elements.flatMap((element) =>
		typeof element === 'string' ? [element] : [...leaves(element.children), element.alt ?? ''],
	);
}

function after(start: string, read: string): string | undefined {
	return squeezed(read).split(start)[1]?.split('W')[0];
}

/** Without room and hyphens at line ends, which are the typesetter's, and with compatible characters made equal. */
function squeezed(text: string): string {
	return text.normalize('NFKC').replaceAll(/[\s\u00AD]/gu, '');
}
