import type { HeavySentence, ProseMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';
import { amount, count, orList } from './phrases.ts';

export const prose: Texts<ProseMessages> = {
	'readability-words': {
		message: ({ words, limit, longest }) =>
			`Teksten er på ${amount(words)} ord; grensen er ${amount(limit)}.${longestPart(longest)}`,
		remedy: () => 'Stryk det leseren ikke trenger for å gjøre jobben, eller del dokumentet.',
		why: 'En kort tekst blir lest, en lang blir lagt bort.',
	},
	'readability-lix': {
		message: ({ lix, limit, hardest, worst }) =>
			`Lesbarheten (LIX) er ${amount(lix)}; grensen er ${amount(limit)}.${hardestPart(hardest)}${heaviest(worst)}`,
		remedy: () => 'Del lange setninger, og bytt ut lange ord.',
		why: 'LIX er ord per setning pluss andelen lange ord i prosent. Under 40 er lett å lese, over 50 er vanskelig.',
	},
	'readability-sentence': {
		message: ({ words, limit, start }) =>
			`Setningen som begynner med «${start} …», har ${amount(words)} ord; grensen er ${amount(limit)}.`,
		remedy: () => 'Sett punktum tidligere.',
		why: 'I lange setninger går hovedsaken tapt.',
	},
	'readability-report': {
		message: ({ heading, words, sentences, lix, language, worst }) =>
			`${heading === undefined ? 'Hele dokumentet' : `«${heading}»`}: ${amount(words)} ord, ${count(sentences, 'setning', 'setninger')}, LIX ${amount(lix)}, ${languageNames[language]}.${heaviest(worst)}`,
		remedy: () => 'Begynn med den tyngste delen og de tyngste setningene.',
		why: 'Tallene viser hvor en tekst er lang og tung; de er ikke et krav i seg selv.',
	},
	wording: {
		message: ({ word, instead }) => `«${word}» skal skrives «${instead}».`,
		remedy: ({ instead }) => `Skriv «${instead}».`,
		why: 'Ordlista i «templates/language/writing» samler ord som er skrevet feil før.',
	},
	'word-confused': {
		message: ({ word, instead }) => `«${word}» står der det skal stå «${instead}».`,
		remedy: ({ instead }) => `Skriv «${instead}».`,
		why: 'Ordet er riktig skrevet, men et annet; en stavekontroll ser det ikke.',
	},
	'term-preferred': {
		message: ({ term }) => `Håndboka bruker ikke ordet «${term}».`,
		remedy: ({ instead }) => `Skriv ${orList(instead.map((word) => `«${word}»`))}.`,
		why: 'Når samme ting alltid heter det samme, slipper leseren å lure på om det er to ting.',
	},
	'abbreviation-unexplained': {
		message: ({ short }) => `Forkortelsen «${short}» er ikke forklart der den står første gang.`,
		remedy: ({ short, long }) =>
			long === undefined
				? `Skriv ordene helt ut, med (${short}) bak.`
				: `Skriv «${long} (${short})» der den står første gang.`,
		why: 'En som er ny, kjenner ikke husets forkortelser.',
	},
	'word-doubled': {
		message: ({ word }) => `«${word}» står to ganger etter hverandre.`,
		remedy: () => 'Stryk det ene.',
		why: 'To like ord etter hverandre er nesten alltid en rest etter en retting.',
	},
	'space-missing': {
		message: ({ written }) => `Det mangler et mellomrom i «${written}».`,
		remedy: ({ instead }) => `Skriv «${instead}».`,
		why: 'Uten mellomrom ser to setninger ut som én.',
	},
};

function longestPart(longest: ProseMessages['readability-words']['longest']): string {
	return longest === undefined ? '' : ` Lengst er «${longest.heading}» med ${amount(longest.words)} ord.`;
}

function hardestPart(hardest: ProseMessages['readability-lix']['hardest']): string {
	return hardest === undefined ? '' : ` Tyngst er «${hardest.heading}» med ${amount(hardest.lix)}.`;
}

function heaviest(worst: readonly HeavySentence[]): string {
	return worst.length === 0
		? ''
		: ` Tyngste setninger: ${worst.map(({ start, at }) => `«${start} …» (${at})`).join(', ')}.`;
}
