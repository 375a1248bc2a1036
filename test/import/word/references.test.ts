import { toString as wordsOf } from 'mdast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { importWord } from '../../../scripts/import/word/import-word.ts';
import { readWord } from '../../../scripts/import/word/read-word.ts';
import { load } from '../../../scripts/load/load.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import type { Repository } from '../../../scripts/types/index.ts';
import { aWordFile, p } from './a-word-file.ts';

let repository: Repository;

beforeAll(async () => {
	repository = await load('.', '.', () => {});
});

async function imported(...paragraphs: readonly string[]) {
	const opened = await openPackage(aWordFile({ body: paragraphs.join('') }));
	if ('fault' in opened) throw new Error(opened.fault);
	const read = readWord(opened.parts, { name: 'fil', changes: 'accepted' });
	const { documents, findings } = importWord(
		read,
		{ file: 'fil.docx', kind: 'instruction', company: undefined },
		repository,
	);
	return { document: documents[0], findings };
}

const heading = (text: string) => p(text, '<w:outlineLvl w:val="0"/>');

test('what a Word file lists as references stands in front matter, and so do the §§ that its text names', async () => {
	const { document, findings } = await imported(
		heading('Formål'),
		p('Vi skal ha orden på lageret, jf. arbeidsmiljøloven § 3-1, og ikke ha noe på gulvet.'),
		heading('Referanser'),
		p('Arbeidsmiljøloven § 3-3'),
		p('Forskrift om prøvekjellere'),
	);
	expect(document?.facts.references).toEqual([
		{ law: 'aml', section: '3-3' },
		{ law: 'aml', section: '3-1' },
	]);
	expect(document?.body.children.map((node) => wordsOf(node))).toEqual([
		'Formål',
		'Vi skal ha orden på lageret, jf. arbeidsmiljøloven § 3-1, og ikke ha noe på gulvet.',
		'Andre kilder',
		'Forskrift om prøvekjellere',
	]);
	const told = (name: string) =>
		findings.filter((one) => one.name === name).map(({ params }) => 'text' in params && params.text);
	expect(told('moved')).toEqual(['Referanser', 'Arbeidsmiljøloven § 3-3']);
	expect(told('law')).toEqual(['Forskrift om prøvekjellere']);
	expect(told('filled')).toEqual(['arbeidsmiljøloven § 3-1']);
});

test('a part on references that holds more than lines stays as it is', async () => {
	const { document } = await imported(
		heading('Referanser'),
		p('Arbeidsmiljøloven § 3-3'),
		'<w:tbl><w:tr><w:tc><w:p><w:r><w:t>En</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>To</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
	);
	expect(document?.body.children[0]).toMatchObject({ type: 'heading' });
	expect(wordsOf(document?.body)).toContain('Arbeidsmiljøloven § 3-3');
});
