import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { read } from './read.ts';

const points = ['Bestemmelse om prøvelageret', '1. Lageret ryddes.', '2. Lederen ser til det.'];

async function facts(...lines: readonly string[]) {
	const { imported, messages } = await read([...points, ...lines].join('\n\n'), 'order');
	expect(messages).toEqual([]);
	const { inForce, signatory, distribution } = imported?.documents[0]?.facts ?? {};
	return { inForce, signatory, distribution };
}

const inForceAt = 'Bestemmelsen trer i kraft ved mottakelsen.';

test.each([
	['the last point goes, with its heading', ['IKRAFTTREDELSE', `3. ${inForceAt}`], 'lost', 2],
	['so does a line of its own', [inForceAt], 'lost', 2],
	['one with points behind it stays', [`3. ${inForceAt}`, '4. Lista henges opp.'], 'doubtful', 4],
	['one that says more stays', [`3. ${inForceAt} Lista henges opp.`], 'doubtful', 3],
] as const)('when an order is in force is said once: %s', async (_, lines, grade, count) => {
	const { imported, messages } = await read([...points, ...lines].join('\n\n'), 'order');
	expect(messages).toEqual([]);
	const [document] = imported?.documents ?? [];
	expect(document?.facts).toMatchObject({ inForce: 'ved mottakelsen' });
	const own = imported?.findings.filter(({ params }) => 'field' in params && params.field === 'inForce') ?? [];
	expect(new Set(own.map((finding) => finding.grade))).toEqual(new Set([grade]));
	const text = markdownOf(document?.body ?? { type: 'root', children: [] });
	expect(text.match(/^\d+\./gmu)).toHaveLength(count);
	expect(/ikrafttredelse|trer i kraft/iu.test(text)).toBe(grade === 'doubtful');
});

const none = { inForce: undefined, signatory: undefined, distribution: undefined };

test.each([
	[
		'on lines of their own',
		[
			'3. Bestemmelsen trer i kraft ved mottakelsen.',
			'P.P. Prøvesen',
			'sjef for lageret',
			'Fordeling: Kontoret + Lageret (12)',
		],
		{
			inForce: 'ved mottakelsen',
			signatory: { name: 'P.P. Prøvesen', role: 'sjef for lageret' },
			distribution: [{ recipient: 'Kontoret' }, { recipient: 'Lageret', copies: 12 }],
		},
	],
	[
		'on one line',
		['3. Bestemmelsen gjelder.', 'P. Prøvesen, sjef for lageret Fordeling : Kontoret'],
		{
			...none,
			signatory: { name: 'P. Prøvesen', role: 'sjef for lageret' },
			distribution: [{ recipient: 'Kontoret' }],
		},
	],
	['a text without a name', ['3. Slutt.', 'Fordeling: Kontoret, Lageret'], none],
	['a text that goes on', ['3. Slutt.', 'P. Prøvesen skriver lista over fordeling hver uke.'], none],
])('the last lines of an order are its fields: %s', async (_, lines, expected) => {
	expect(await facts(...lines)).toEqual(expected);
});
