import fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { all } from './all.ts';
import { textOf } from './text-of.ts';
import { written } from './written.ts';

const long = process.env.REGELRETT_LONG === '1';

/** Text that has hurt writers of XML, of Word files and of this library. */
const nasty = fc.constantFrom(
	'</w:t></w:r></w:p>',
	'<w:p/>',
	']]>',
	'&amp;',
	'&#0;',
	'&#x1F;',
	'{default-bullet-numbering-0}',
	'{bullets-0}',
	'{{company.name}}',
	'{',
	'}',
	'"rId1"',
	' r:id="rId1"',
	'\u{0}',
	'\u{b}',
	'\u{1f}',
	'\u{7f}',
	'\u{85}',
	'\u{ad}',
	'\u{2028}',
	'\u{202e}',
	'\u{d800}',
	'\u{dfff}',
	'\u{fffe}',
	'\u{ffff}',
	'\u{feff}',
	'\u{1f469}\u{200d}\u{1f692}',
	'A\u{30a}',
	"it's",
	'PAGE \\* MERGEFORMAT',
	'javascript:alert(1)',
	'=cmd|calc',
	'  ',
	'\t',
	'\n',
	'\r\n',
);

const hostile = fc
	.array(
		fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 })),
		{
			minLength: 1,
			maxLength: 6,
		},
	)
	.map((parts) => `x${parts.join('')}`);

/** What must be read back: the text without what XML cannot hold, on one line. */
function kept(text: string): string {
	return [...text]
		.filter((character) => {
			const code = character.codePointAt(0) ?? 0;
			if (code < 0x20) return code === 9 || code === 10 || code === 13;
			return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
		})
		.join('')
		.replaceAll(/[ \t]*[\r\n\u{85}\u{2028}\u{2029}]+[ \t]*/gu, ' ');
}

function holding(text: string): Doc {
	const doc = aDoc({ markdown: '## x\n\n![x](company/soyle.png "x")' });
	const value = { type: 'text', value: text } as const;
	doc.body.children.push(
		{ type: 'paragraph', children: [value] },
		{
			type: 'paragraph',
			children: [{ type: 'strong', children: [{ type: 'link', url: 'https://eksempel.no', children: [value] }] }],
		},
		{ type: 'paragraph', children: [{ type: 'inlineCode', value: text }] },
		{ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [value] }] }] },
		{
			type: 'list',
			children: [{ type: 'listItem', checked: true, children: [{ type: 'paragraph', children: [value] }] }],
		},
		{ type: 'paragraph', children: [{ type: 'penBlank', label: text }] },
	);
	const [, figure] = doc.body.children;
	if (figure?.type === 'paragraph' && figure.children[0]?.type === 'image')
		Object.assign(figure.children[0], { alt: text, title: text });
	return {
		...doc,
		meta: {
			...doc.meta,
			title: text,
			company: { ...doc.meta.company, name: text },
			status: { word: text, state: 'draft' },
		},
		frame: {
			...doc.frame,
			line: text,
			watermark: text,
			notices: [{ type: 'example', text }],
			rows: [{ key: 'id', label: text, value: text }],
		},
	};
}

test('any text is read back as it was, wherever it stands, and the file stays whole', async () => {
	await fc.assert(
		fc.asyncProperty(hostile, async (text) => {
			const file = await written(holding(text));
			const expected = kept(text);
			const styles = [
				'Title',
				'Subtitle',
				'Notice',
				'Caption',
				'TableHeading',
				'ControlLabel',
				'ControlText',
				'PenLabel',
			];
			for (const style of styles)
				expect([style, file.paragraphs.find((paragraph) => paragraph.style === style)?.text]).toEqual([
					style,
					expected,
				]);
			const plain = file.paragraphs.filter(({ style }) => style === 'Normal').map((paragraph) => paragraph.text);
			expect(plain).toEqual([expected, expected, expected]);
			expect(file.paragraphs.find(({ style }) => style === 'ListParagraph')?.text).toBe(`☑\t${expected}`);
			expect(all(file.part('docProps/core.xml'), 'dc:title')[0]?.children.join('')).toBe(expected);
			expect(all(file.part('docProps/core.xml'), 'cp:contentStatus')[0]?.children.join('')).toBe(expected);
			expect(all(file.body, 'wp:docPr').map(({ attributes }) => attributes.descr ?? '')).toEqual([expected]);
			expect(all(file.part('word/header1.xml'), 'w:p').map(textOf).join('')).toContain(expected);
		}),
		{ numRuns: long ? 2000 : 200 },
	);
}, 600_000);

test('an independent reader reads the same text', async () => {
	await fc.assert(
		fc.asyncProperty(hostile, async (text) => {
			const doc = aDoc({ markdown: '' });
			doc.body.children.push({ type: 'paragraph', children: [{ type: 'text', value: text }] });
			const { bytes } = await written(doc);
			const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
			expect(value.endsWith(`${kept(text)}\n\n`)).toBe(true);
		}),
		{ numRuns: long ? 1000 : 100 },
	);
}, 600_000);
