import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { aWordFile, p, r } from './a-word-file.ts';
import { read } from './read.ts';

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, ...runs: readonly string[]) =>
	`${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${runs.map((each) => r(each)).join('')}${mark('end')}`;

test.each([
	[
		'a whole field',
		`<w:p>${r('Hei ')}${field('MERGEFIELD Fornavn \\* MERGEFORMAT', '«Fornavn»')}${r('!')}</w:p>`,
		'Hei {{pen "Fornavn"}}!',
	],
	[
		'one whose words are in pieces',
		`<w:p>${field('MERGEFIELD "Avtalt dag"', '«Avtalt', '_', 'dag»')}</w:p>`,
		'{{pen "Avtalt dag"}}',
	],
	[
		'a field that is one element',
		`<w:p><w:fldSimple w:instr=" MERGEFIELD By ">${r('«By»')}</w:fldSimple></w:p>`,
		'{{pen "By"}}',
	],
])('a field of a form letter that nobody has filled in is a blank: %s', async (_, body, text) => {
	const { root, remarks, lost } = await read(aWordFile({ body }));
	expect([markdownOf(root), lost]).toEqual([`${text}\n`, []]);
	expect(remarks.map(({ name }) => name)).toEqual(['placeholder']);
});

test('one that is filled in, or that says something else, is its words', async () => {
	const body = `<w:p>${field('MERGEFIELD Fornavn', 'Prøve')} ${field('MERGEFIELD By', '«Sted»')}</w:p>`;
	const { root, remarks } = await read(aWordFile({ body }));
	expect([markdownOf(root), remarks]).toEqual(['Prøve«Sted»\n', []]);
});

test('a file with two texts that both call themselves the document is refused', async () => {
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
	const rels = ['document', 'document2'].map(
		(name, at) => `<Relationship Id="r${at}" Type="${office}" Target="word/${name}.xml"/>`,
	);
	const first = aWordFile({ body: p('Den ene.') });
	expect(markdownOf((await read(first)).root)).toBe('Den ene.\n');
	const both = aWordFile({
		body: p('Den ene.'),
		more: {
			'_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`,
			'word/document2.xml':
				'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
		},
	});
	await expect(read(both)).rejects.toMatchObject({ fault: 'damaged' });
});
