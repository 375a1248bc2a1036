import {
	ExternalHyperlink,
	type IContext,
	type IParagraphOptions,
	type IXmlableObject,
	Paragraph,
	type ParagraphChild,
	Tab,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { KnownCell } from '../../../../scripts/render/docx/known/known-cell.ts';
import { KnownParagraph } from '../../../../scripts/render/docx/known/known-paragraph.ts';
import { textRun } from '../../../../scripts/render/docx/known/text-run.ts';
import { xmlOf } from '../../../../scripts/render/docx/package/xml-of.ts';

const texts = ['', 'Plain', ' “æ” & <b> "x" \'y\' ', '\u{1}control', '☑'];

test.each([
	{},
	{ style: 'Hyperlink' },
	{ bold: true, italics: true, strike: true, font: 'Consolas', noProof: true },
	{ language: { value: 'da-DK', eastAsia: 'da-DK' }, underline: { type: 'single' as const }, size: '9pt' as const },
])('a run of text is that of the library: %j', (look) => {
	for (const text of texts) {
		const theirs = written(new TextRun({ ...look, text }));
		expect(written(textRun({ ...look, text }))).toBe(theirs);
		// From what is kept, too.
		expect(written(textRun({ ...look, text }))).toBe(theirs);
	}
	expect(written(textRun('Text'))).toBe(written(new TextRun('Text')));
});

const paragraphs: readonly [name: string, options: () => IParagraphOptions][] = [
	['empty', () => ({})],
	['a style alone', () => ({ style: 'Spacer' })],
	[
		'text',
		() => ({ style: 'Normal', indent: { left: 200, hanging: 100 }, children: [new TextRun('a'), textRun('b')] }),
	],
	['an item', () => ({ style: 'List', numbering: { reference: 'numbers', instance: 3, level: 1 }, children: [tab()] })],
	['a border', () => ({ style: 'Quote', border: { left: { style: 'single', size: 8, space: 4, color: '1F5C99' } } })],
	['a link', () => ({ style: 'Normal', children: [textRun('see '), link()] })],
	['a page number', () => ({ children: [new TextRun({ children: ['CURRENT', ' of ', 'TOTAL_PAGES'] })] })],
	['a page of its own', () => ({ pageBreakBefore: true, keepNext: true, spacing: { before: 80 }, alignment: 'right' })],
];

test.each(paragraphs)('a paragraph is that of the library: %s', (_, options) => {
	const asked: unknown[][] = [[], []];
	const [theirs, ours] = [new Paragraph(options()), new KnownParagraph(options())];
	expect(written(ours, asked[1])).toBe(written(theirs, asked[0]));
	// What is asked twice is the same list.
	expect(new Set(asked[1]?.map(String))).toEqual(new Set(asked[0]?.map(String)));
	// Written again, from what is kept.
	expect(written(new KnownParagraph(options()))).toBe(written(new Paragraph(options())));
});

test.each([true, false])(
	'a table of known cells is that of the library, its first row kept with the next: %s',
	(keepNext) => {
		const table = (Cell: typeof TableCell, Text: typeof Paragraph) =>
			new Table({
				columnWidths: [1000, 2000, 3000],
				rows: [0, 1].map(
					(row) =>
						new TableRow({
							...(row === 0 && keepNext && { keepNext }),
							children: [
								new Cell({ children: [new Text({ style: 'TableText', children: [textRun(`a${row}`), link()] })] }),
								new Cell({ columnSpan: 2, verticalAlign: 'center', children: [new Text({ style: 'TableText' })] }),
							],
						}),
				),
			});
		const nested = (Cell: typeof TableCell, Text: typeof Paragraph) =>
			new Table({ rows: [new TableRow({ children: [new Cell({ children: [table(Cell, Text)] })] })] });
		expect(written(table(KnownCell, KnownParagraph))).toBe(written(table(TableCell, Paragraph)));
		expect(written(nested(KnownCell, KnownParagraph))).toBe(written(nested(TableCell, Paragraph)));
	},
);

test('what is added to a paragraph afterwards stands at its end', () => {
	const [theirs, ours] = [Paragraph, KnownParagraph].map((Kind) =>
		new Kind({ style: 'Normal', children: [textRun('a')] }).addChildElement(new TextRun('b')),
	);
	expect(ours && written(ours)).toBe(theirs && written(theirs));
});

interface Component {
	prepForXml(context: IContext): IXmlableObject | undefined;
}

/** @param asked takes what is asked of the file */
function written(component: Component | ParagraphChild, asked: unknown[] = []): string {
	const take = (...told: unknown[]) => asked.push(told.slice(0, 2));
	const target = (_: unknown, type: string, to: string) => asked.push([type, to]);
	const context = {
		file: { Numbering: { createConcreteNumberingInstance: take } },
		viewWrapper: { Relationships: { addRelationship: target } },
		stack: [],
	};
	const parts = (component as { writtenAs?: readonly Component[] }).writtenAs ?? [component as Component];
	const xml = parts.map((part) => xmlOf(part.prepForXml(context as unknown as IContext) as IXmlableObject)).join('');
	// Links are numbered at random, until all is written.
	return xml.replaceAll(/r:id="[^"]*"/g, 'r:id=""');
}

function tab(): ParagraphChild {
	return new TextRun({ break: 1, children: [new Tab(), 'x'] });
}

function link(): ParagraphChild {
	return new ExternalHyperlink({
		link: 'https://example.com/#part',
		children: [textRun({ style: 'Hyperlink', text: 'l' })],
	});
}
