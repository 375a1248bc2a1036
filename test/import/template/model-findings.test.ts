import { expect, test } from 'vitest';
import { modelFindings } from '../../../scripts/import/template/model-findings.ts';
import { read } from '../text/read.ts';

const order = [
	'Bestemmelse om prøvelageret',
	'1. Lageret ryddes, og karvet om orden står fast.',
	'2. Lederen ser til det.',
	'3. Bestemmelsen gjelder fra i dag.',
];
const model = ['TILLEGG VEDTEKTER FOR PRØVELAGET', '§ 1. Laget har et karvet sete i ........', '§ 2. Laget møtes.'];

test('of a file with two texts what is told of the model stays, and the other is named in one line', async () => {
	const { imported } = await read([...order, ...model].join('\n\n'));
	if (imported === undefined) throw new Error('not imported');
	const { documents, findings } = imported;
	const own = documents.find(({ kind }) => kind === 'legal-text');
	if (own === undefined || documents.length !== 2) throw new Error('not two texts');
	const wrong = (all: typeof findings) => all.flatMap(({ name, place }) => (name === 'wording' ? [place?.number] : []));
	expect(wrong(findings)).toEqual([3, 11]);
	const kept = modelFindings(findings, documents, own);
	expect(wrong(kept)).toEqual([11]);
	expect(kept.filter(({ name }) => name === 'untaken')).toMatchObject([
		{ grade: 'lost', place: { number: 1 }, params: { document: 'Bestemmelse om prøvelageret' } },
	]);
	expect(kept.filter(({ name }) => name === 'document')).toHaveLength(1);
});
