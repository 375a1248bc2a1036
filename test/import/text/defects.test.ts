import { expect, test } from 'vitest';
import { named, read } from './read.ts';

const rules = (...lines: string[]) => `${lines.join('\n\n')}\n`;

/** What is told of a text under a name: the line, and the words. */
async function told(text: string, name: 'variant' | 'broken' | 'reference' | 'misled') {
	const { imported } = await read(text);
	if (imported === undefined) throw new Error('not imported');
	return named(imported, name).map(({ place, params }) => [place?.number, params.text]);
}

test.each([
	['nb', 'Utvalget velger den lokale lederen. Vi valgte det lokale lederen.', ['det lokale lederen']],
	[
		'da',
		'Det lokale panel mødes. Referatet sendes til det lokale panel. Den lokale panel er nedsat.',
		['Den lokale panel'],
	],
	[
		'nb',
		'Bruk av truckfører-bevis er påbudt. Et truckførerbevis er gyldig. Vis truckførerbevis.',
		['truckfører-bevis'],
	],
	['da', 'Listen er ført på en fælles tavle. Her er ført på den fælles tavle.', []],
	[
		'da',
		'Planen er oprettet på et lokal kontor. Den er oprettet på det lokale kontor.',
		['oprettet på et lokal kontor'],
	],
	['nb', 'Det er mange som vil. Den store maskinen er ny, og det store lageret er fullt.', []],
])('what is written in two ways is told where it is rarer (%s): %s', async (_, text, expected) => {
	expect((await told(text, 'variant')).map(([, words]) => words)).toEqual(expected);
});

test.each([
	['Når lederen av lageret mottar en melding om brudd på reglene for gass.', true],
	['Når lederen av lageret mottar en melding om brudd på reglene, stanser arbeidet.', false],
	['Når lederen av lageret mottar en melding om brudd skal arbeidet stanses.', false],
	['Når skal lederen av lageret ha melding om brudd på reglene for gass?', false],
	['Planen viser hvilke flasker som har blitt kontrollert og merke.', true],
	['Planen viser hvilke flasker som har blitt kontrollert og merket.', false],
	['Flaskene settes i stativ, og lederen sørger for at.', true],
	['Slik er det.', false],
])('a sentence that breaks off is told: %s', async (text, isBroken) => {
	const found = await told(`Om gass\n\nVi har gass i kjelleren.\n\n${text}\n`, 'broken');
	expect(found).toEqual(isBroken ? [[5, text]] : []);
});

test('references to parts that a text does not have are told, those to laws are not', async () => {
	const text = rules(
		'Vedtægt for prøvelauget',
		'§ 1. Lauget ledes af et styre, jf. § 3, stk. 2, og § 9.',
		'§ 2. Styret vælger en kasserer, jf. arbejdsmiljølovens § 66. Det samme gælder efter § 12 i loven.',
		'§ 3. Kassereren fører regnskab, jf. nr. 2.',
		'Stk. 2. Regnskabet viser: 1. udgifter, 2. indtægter, jf. nr. 1. Reglerne i kapitel 4 gælder.',
	);
	expect(await told(text, 'reference')).toEqual([
		[3, '§ 9'],
		[7, 'nr. 2'],
		[9, 'kapitel 4'],
	]);
});

test('a reference that says what it is about is told where that stands in another §', async () => {
	const text = rules(
		'Vedtægt for prøvelauget',
		'§ 1. Laugets kasserer udbetaler erstatning.',
		'§ 2. Styret holder møder om brandsikring.',
		'§ 3. Reglerne i § 1 om brandsikring og § 1 om erstatning gælder hele året.',
	);
	expect(await told(text, 'misled')).toEqual([[7, '§ 1']]);
});
