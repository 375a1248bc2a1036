import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../scripts/render/html/site/client/fold.ts';
import { searchIn } from '../../../../scripts/render/html/site/client/search-in.ts';
import type { Section } from '../../../../scripts/render/html/site/client/section.ts';
import { snippetOf } from '../../../../scripts/render/html/site/client/snippet-of.ts';

const sections = aHandbook([
	['1-003 Verneombud', '', ''],
	['1-003 Verneombud', 'Ansvar', 'Verneombudet kan stanse farlig arbeid.'],
	['1-004 Bruk av BHT', 'Formål', 'Bedriftshelsetjenesten hjelper bedriften med helse. Tjenesten er fri.'],
	['1-004 Bruk av BHT', 'Referanser', 'Verneombud', true],
	['2-001 Risikovurdering', '', ''],
	['2-001 Risikovurdering', 'Gjennomføring', 'HMS-koordinatoren leder arbeidet, se § 3-3 og 1-004.'],
	['2-005 Støy', 'Måling', 'Sykefraværet måles, og støy i hallen. Vurdering hvert år. Åpen ørebeskyttelse, æresord.'],
	['Avvikslogg', '', ''],
]);

const search = searchIn(sections, 'nb');
const found = (query: string) => search(query).map(({ section }) => `${section.document}: ${section.heading}`);

describe('a search finds', () => {
	test.each([
		['a word that is mistyped', 'verneombod', '1-003 Verneombud: Ansvar'],
		['another form of the word', 'verneombudene', '1-003 Verneombud: Ansvar'],
		['the end of a compound', 'helsetjeneste', '1-004 Bruk av BHT: Formål'],
		['the end of a compound in a title', 'vurdering', '2-001 Risikovurdering: '],
		['the beginning of a word, as it is typed', 'bedr', '1-004 Bruk av BHT: Formål'],
		['a word without its letters of the north', 'sykefravaer', '2-005 Støy: Måling'],
		['ø typed as oe', 'stoey', '2-005 Støy: Måling'],
		['ø typed as o', 'stoy', '2-005 Støy: Måling'],
		['å typed as aa', 'maaling', '2-005 Støy: Måling'],
		['large letters', 'VERNEOMBUD', '1-003 Verneombud: Ansvar'],
		['a number of a document', '1-004', '2-001 Risikovurdering: Gjennomføring'],
		['a section of a law', '§ 3-3', '2-001 Risikovurdering: Gjennomføring'],
		['half of a word with a hyphen', 'koordinator', '2-001 Risikovurdering: Gjennomføring'],
		['two words that stand apart', 'arbeid farlig', '1-003 Verneombud: Ansvar'],
		['a compound of which only parts are known', 'helsetjenesteavtale', '1-004 Bruk av BHT: Formål'],
		['the middle of a word', 'helsetjen', '1-004 Bruk av BHT: Formål'],
		['the end of a compound whose beginning stands nowhere alone', 'ombud', '1-003 Verneombud: Ansvar'],
		['a document outside the handbook', 'avvik', 'Avvikslogg: '],
	])('%s: %s', (_, query, expected) => {
		expect(found(query)).toContain(expected);
	});

	test.each(['', '  ', '§', 'qqqqqqqq', '<script>'])('nothing for %j', (query) => {
		expect(found(query)).toEqual([]);
	});
});

test('the document that is about it comes first, what only leads there last', () => {
	expect(found('verneombud')).toEqual([
		'1-003 Verneombud: ',
		'1-003 Verneombud: Ansvar',
		'1-004 Bruk av BHT: Referanser',
	]);
	expect(found('vurdering')[0]).toBe('2-001 Risikovurdering: ');
	const titles = [
		['2-005 Støy', '', ''],
		['2-005 Støy', 'Gjennom året i støy', 'Støy måles, støy meldes.'],
	] as const;
	expect(searchIn(aHandbook(titles), 'nb')('støy')[0]?.section.heading).toBe('');
});

test('each number that is asked for whole is not found in its halves', () => {
	expect(found('1-004')).not.toContain('1-003 Verneombud: ');
});

test.each([
	['da', 'Arbejdsmiljøorganisationen mødes. Virksomhederne vurderer.', ['virksomhed', 'arbejdsmiljøorganisation']],
	['nn', 'Verneombodet og vernerundane.', ['verneombod', 'vernerunde']],
	['en', 'Employees report hazards.', ['employee', 'hazard']],
])('in %s, too, words are found in any form', (language, text, queries) => {
	const other = searchIn(aHandbook([['1-001 A', 'B', text]]), language);
	for (const query of queries) expect(other(query)).toHaveLength(1);
});

test('every word of a text finds its section, whatever letters it holds', () => {
	const words = fc.array(fc.stringMatching(/^[a-zæøåéäö]{2,14}$/u), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(words, (text) => {
			const own = searchIn(aHandbook([['A', 'B', text.join(' ')]]), 'nb');
			for (const word of text) {
				expect(own(word)).toHaveLength(1);
				expect(own(fold(word))).toHaveLength(1);
			}
		}),
		{ numRuns: 60 },
	);
});

test('a snippet shows what was found, cut between words, in the text as it stands', () => {
	const text = `${'Først kommer mye annet. '.repeat(12)}Så kommer verneombudet og sier fra. ${'Til slutt mer. '.repeat(20)}`;
	const [hit] = searchIn(aHandbook([['A', 'B', text]]), 'nb')('ombud');
	const stretches = snippetOf(text, hit?.isFound ?? (() => false));
	expect(stretches.filter(({ found: is }) => is).map((stretch) => stretch.text)).toEqual(['verneombudet']);
	const whole = stretches.map((stretch) => stretch.text).join('');
	expect(whole).toMatch(/^…\p{L}.* Så kommer verneombudet og sier fra\. .*…$/u);
	expect(text).toContain(whole.slice(1, -1));
	expect(whole.length).toBeLessThan(200);
});

test('a snippet of a text in which nothing is marked is its beginning', () => {
	expect(snippetOf('Kort   tekst.\n', () => false)).toEqual([{ text: 'Kort tekst.', found: false }]);
	expect(snippetOf('', () => true)).toEqual([]);
});

function aHandbook(
	rows: readonly (readonly [document: string, heading: string, text: string, leadsOn?: boolean])[],
): readonly Section[] {
	return rows.map(([document, heading, text, leadsOn = false], id) => ({
		id,
		address: `#${id}`,
		document,
		heading,
		text,
		leadsOn,
	}));
}
