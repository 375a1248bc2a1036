import { expect, test } from 'vitest';
import { named, read } from './read.ts';

const rest = ['2. Reglene gjelder alle som bruker benken.', '', '3. Lederen ser over den hver uke.'];

test.each([
	[
		'what the text says that it lays down',
		[
			'Erstatter: PRØVE 1-2.',
			'',
			'1. Formålet med denne bestemmelsen er å fastsette de regler, som gjelder for bruk av prøvebenken.',
		],
		'Regler for bruk av prøvebenken',
	],
	['the file, where it says nothing', ['Erstatter: PRØVE 1-2.', '', '1. Benken skal være trygg.'], 'prøve'],
	[
		'what it starts',
		[
			'Erstatter: PRØVE 1-2.',
			'',
			'1. Lederen pålegges hvert år å ta initiativ til felles øvelser ved benken, der det passer.',
		],
		'Felles øvelser ved benken',
	],
	[
		'what it grants',
		['Erstatter: PRØVE 1-2.', '', '1. Der kan ydes tilskud til nye benke inden for de i § 3 nævnte områder.'],
		'Tilskud til nye benke',
	],
	[
		'no clause that goes on',
		[
			'Erstatter: PRØVE 1-2.',
			'',
			'1. Formålet med denne bestemmelsen er å fastsette regler for benken, dens deler, og alt annet.',
		],
		'prøve',
	],
])('a text without a title is called after %s', async (_, lines, title) => {
	const { imported } = await read([...lines, '', ...rest].join('\n'), 'order');
	if (imported === undefined) throw new Error('not imported');
	expect(imported.documents.map((document) => document.title)).toEqual([title]);
	const [untitled] = named(imported, 'untitled');
	const isLaidDown = title === 'Regler for bruk av prøvebenken';
	expect(untitled?.params).toEqual(isLaidDown ? undefined : { title, from: title === 'prøve' ? 'file' : 'text' });
});
