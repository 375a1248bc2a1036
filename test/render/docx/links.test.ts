import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aLegalDoc } from './a-legal-doc.ts';
import { all } from './all.ts';
import { textOf } from './text-of.ts';
import { written } from './written.ts';

function targetOf(markdown: string): Promise<string | undefined> {
	return targetIn(aDoc({ markdown }));
}

async function targetIn(doc: Doc): Promise<string | undefined> {
	const file = await written(doc);
	const [link] = all(file.body, 'w:hyperlink');
	const id = link?.attributes['r:id'];
	const relationships = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
	const target = relationships.find(({ attributes }) => attributes.Id === id)?.attributes;
	expect(target?.TargetMode).toBe('External');
	const anchor = link?.attributes['w:anchor'];
	return `${target?.Target}${anchor === undefined ? '' : `#${anchor}`}`;
}

test.each([
	['https://lovdata.no/lov/2005-06-17-62#§3-3', 'https://lovdata.no/lov/2005-06-17-62#%C2%A73-3'],
	['http://eksempel.no', 'http://eksempel.no'],
	['HTTPS://eksempel.no/a?b=1&c=%20', 'HTTPS://eksempel.no/a?b=1&c=%20'],
	['https://eksempel.no/æ ø', 'https://eksempel.no/%C3%A6%20%C3%B8'],
	['https://blåbær.no/', 'https://xn--blbr-roah.no/'],
	['mailto:bht@eksempel.no?subject=Ny%20sak', 'mailto:bht@eksempel.no?subject=Ny%20sak'],
	['tel:+4722000000', 'tel:+4722000000'],
	['vedlegg/skjema.pdf', 'vedlegg/skjema.pdf'],
	['../vedlegg/Skjema 1.pdf', '../vedlegg/Skjema%201.pdf'],
	['vedlegg/100%25.pdf', 'vedlegg/100%25.pdf'],
])('a link to %s leads there', async (address, target) => {
	expect(await targetOf(`[x](<${address}>)`)).toBe(target);
});

test.each([
	'javascript:alert(1)',
	'JavaScript:alert(1)',
	'java\u{1}script:alert(1)',
	' javascript:alert(1)',
	'file:///etc/passwd',
	'file://server/del',
	'data:text/html,x',
	'vbscript:x',
	'ms-word:ofe|u|https://eksempel.no',
	'//server/del/fil.docx',
	'/etc/passwd',
	'\\\\server\\del',
	'https://',
	'',
	'#finnes-ikke',
])('a link to %j is refused and named', async (url) => {
	const doc = aDoc({ markdown: '## Ansvar\n\n[x](https://eksempel.no)' });
	const paragraph = doc.body.children[1];
	if (paragraph?.type === 'paragraph')
		paragraph.children = [{ type: 'link', url, children: [{ type: 'text', value: 'x' }] }];
	expect(await createDocxRenderer().render(doc)).toEqual({
		messages: [
			{
				code: 'renderer-refused',
				severity: 'error',
				place: { file: doc.file, line: 1, column: 1 },
				params: { format: 'docx', detail: url },
			},
		],
	});
});

test('a link to another document leads to its Word file', async () => {
	expect(await targetOf('[1-001 Mål](document:../instruction/1-001_Mal-for-HMS)')).toBe(
		'../instruction/1-001_Mal-for-HMS.docx',
	);
});

test('a link to a part of another document leads to what Word calls that part', async () => {
	const doc = aDoc({ markdown: '[x](document:../statute/VEDT)' });
	visit(doc.body, 'documentLink', (link) => {
		link.anchor = 'p7-stk3';
	});
	expect(await targetIn(doc)).toBe('../statute/VEDT.docx#p7_stk3');
	const statute = await written(aLegalDoc('§ 7. en\nStk. 3. tre'));
	expect(all(statute.body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toContain('p7_stk3');
});

test('a link within the document leads to the heading, whatever its anchor looks like', async () => {
	const headings = [
		'Ansvar',
		'3-3 Ansvar',
		'Ansvar!',
		'ansvar?',
		`${'Bedriftshelsetjeneste '.repeat(4)}A`,
		`${'Bedriftshelsetjeneste '.repeat(4)}B`,
	];
	const doc = aDoc({ markdown: headings.map((heading) => `## ${heading}`).join('\n\n') });
	const anchors = doc.body.children.map(({ data }) => data?.anchor ?? '');
	for (const anchor of anchors)
		doc.body.children.push({
			type: 'paragraph',
			children: [{ type: 'link', url: `#${encodeURIComponent(anchor)}`, children: [] }],
		});
	const file = await written(doc);
	const names = all(file.body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
	const starts = file.paragraphs
		.filter(({ style }) => style === 'Heading1')
		.map(({ element, text }) => [all(element, 'w:bookmarkStart')[0]?.attributes['w:name'], text]);
	expect(starts).toEqual(names.map((name, index) => [name, headings[index]?.trim()]));
	expect(new Set(names).size).toBe(headings.length);
});

test('anchors that differ in case alone lead to headings of their own', async () => {
	const doc = aDoc({ markdown: '## A\n\n## B\n\n[x](#ansvar)' });
	const [first, second] = doc.body.children;
	if (first) first.data = { anchor: 'Ansvar' };
	if (second) second.data = { anchor: 'ansvar' };
	const file = await written(doc);
	const names = all(file.body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
	expect(all(file.body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'])).toEqual([names[1]]);
});

test('pictures, code and marks within links stay what they are', async () => {
	const file = await written(
		aDoc({
			markdown:
				'## A\n\n[![bilde](company/soyle.png) `kode` **fet**](https://eksempel.no) [![bilde](company/soyle.png)](#a)',
		}),
	);
	const [outward, inward] = all(file.body, 'w:hyperlink');
	expect(outward && textOf(outward)).toBe(' kode fet');
	expect(outward && all(outward, 'w:drawing')).toHaveLength(1);
	expect(inward && all(inward, 'w:drawing')).toHaveLength(1);
});
