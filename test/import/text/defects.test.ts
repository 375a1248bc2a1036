import { expect, test } from 'vitest';
import { named, read } from './read.ts';

const rules = (...lines: string[]) => `${lines.join('\n\n')}\n`;

/** What is told of a text under a name: the line, and the words. */
async function told(
	text: string,
	name: 'variant' | 'broken' | 'reference' | 'misled' | 'misnamed' | 'bound' | 'exemption' | 'quotation',
) {
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

test.each([
	['misnamed', 'Årsplan lages i desember og viser hvilke oppgaver som er utført.', ['Årsplan']],
	['misnamed', 'Årsplan lages i januar og viser hvilke oppgaver som skal utføres.', []],
	['misnamed', 'Månedsrapporten viser hvilke oppgaver som skal utføres neste måned.', ['Månedsrapporten']],
	['misnamed', 'Årsplanen følges av en årsrapport, som viser hva som er utført.', []],
	['misnamed', 'Handlingsplanen er utført på to måneder.', []],
	['bound', 'Øvelsen varer minst 1 1/2 - 2 timer, og høyst 3 timer.', ['minst 1 1/2 - 2 timer']],
	['bound', 'Minst 2½–3 meter mellom stablene.', ['Minst 2½–3 meter mellom']],
	['bound', 'Minst 2 ganger i året, helst i uke 10–12, og 3–5 øvelser hvert år.', []],
	['exemption', 'Lageret er fritatt, og lederen vurderer det selv.', ['fritatt']],
	['exemption', 'Lageret er fritatt fra kravet om øvelser.', []],
	['exemption', 'Etter § 4 er lageret fritatt.', []],
	['quotation', '«Arbeidsgiveren skal sørge for at lageret er trygt for alle». Det er regelen.', 1],
	['quotation', 'I forskriften § 4 står det: «Arbeidsgiveren skal sørge for at lageret er trygt for alle».', []],
	['quotation', '«Vi rydder lageret sammen hver fredag, og så drikker vi kaffe».', []],
] as const)('what says two things at once is told (%s): %s', async (name, sentence, expected) => {
	const found = await told(`Om lageret\n\nVi har et lager i kjelleren, og det er stort.\n\n${sentence}\n`, name);
	if (typeof expected === 'number') expect(found).toHaveLength(expected);
	else expect(found.map(([, words]) => words)).toEqual(expected);
});

/** An instruction with a target group, a list for the firm and one for each employee. */
function instruction(changes: Readonly<Record<string, string>> = {}): string {
	const lines = {
		title: 'Instruks for prøvelageret',
		purpose: 'Formål',
		why: 'Sikre at bedriften har orden på lageret og på det som står der.',
		audience: 'Målgruppe',
		who: 'Ledere og ansatte på lageret.',
		procedure: 'Gjennomføring',
		firm: 'Oppgaver for bedriften:',
		firmItems: '- Støykartlegging av lageret\n- Ytre arbeidsmiljø på tomta',
		person: 'Oppgaver for den ansatte:',
		personItems: '- Fallsikring\n- Ryddighet',
		...changes,
	};
	return Object.values(lines).join('\n\n');
}

test.each([
	['general', { why: 'Sikre at virksomheter som er pålagt orden, har det.' }, 'virksomheter som er pålagt orden'],
	['audience', { who: 'Ledere på lageret.' }, 'Ledere på lageret.'],
	['party', { why: 'Verneombudet Prøve Prøvesen har nøkkelen til lageret.' }, 'Prøve Prøvesen'],
	['misplaced', { personItems: '- Arbeidsmiljøkartlegging\n- Ryddighet' }, 'Arbeidsmiljøkartlegging'],
	['misplaced', { personItems: '- Arbeidsmiljøkartlegging\n- Personlig arbeidsmiljø og egenkartlegging' }, undefined],
	['party', { why: 'Verneombudet Har Nøkkelen.' }, 'Har Nøkkelen'],
	['party', { why: 'Verneombudet har nøkkelen til lageret.' }, undefined],
] as const)(
	'what an instruction says of whom it is for and of names is told: %s %o',
	async (name, changes, expected) => {
		const before = await read(instruction(), 'instruction');
		const after = await read(instruction(changes), 'instruction');
		if (before.imported === undefined || after.imported === undefined) throw new Error('not imported');
		expect(named(before.imported, name)).toEqual([]);
		expect(named(after.imported, name).map(({ params }) => params.text)).toEqual(
			expected === undefined ? [] : [expected],
		);
	},
);

test('law on what a text is called is told where the text does not refer to it', async () => {
	const { imported } = await read(
		instruction({ title: 'Instruks for bedriftshelsetjenesten', why: 'Etter arbeidsmiljøloven § 3-3 har vi en.' }),
		'instruction',
	);
	if (imported === undefined) throw new Error('not imported');
	const sections = named(imported, 'relevant').map(({ params }) => [params.law, params.sections]);
	expect(sections.map(([law]) => law)).not.toContain('Arbeidsmiljøloven');
	expect(sections).toContainEqual(['Forskrift om administrative ordninger', expect.stringContaining('§ 2-4')]);
});
