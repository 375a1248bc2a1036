import type { HeavySentence, ProseMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';
import { amount, count, orList } from './phrases.ts';

export const prose: Texts<ProseMessages> = {
	'readability-words': {
		message: ({ words, limit, longest }) =>
			`Teksten er på ${amount(words)} ord; grænsen er ${amount(limit)}.${longestPart(longest)}`,
		remedy: () => 'Stryg det, læseren ikke behøver for at gøre arbejdet, eller del dokumentet.',
		why: 'En kort tekst bliver læst, en lang bliver lagt væk.',
	},
	'readability-lix': {
		message: ({ lix, limit, hardest, worst }) =>
			`Læsbarheden (lix) er ${amount(lix)}; grænsen er ${amount(limit)}.${hardestPart(hardest)}${heaviest(worst)}`,
		remedy: () => 'Del lange sætninger, og skift lange ord ud.',
		why: 'Lix er ord pr. sætning plus andelen af lange ord i procent. Under 40 er let at læse, over 50 er svært.',
	},
	'readability-sentence': {
		message: ({ words, limit, start }) =>
			`Sætningen, der begynder med »${start} …«, har ${amount(words)} ord; grænsen er ${amount(limit)}.`,
		remedy: () => 'Sæt punktum tidligere.',
		why: 'I lange sætninger drukner hovedsagen.',
	},
	'readability-report': {
		message: ({ heading, words, sentences, lix, language, worst }) =>
			`${heading === undefined ? 'Hele dokumentet' : `»${heading}«`}: ${amount(words)} ord, ${count(sentences, 'sætning', 'sætninger')}, lix ${amount(lix)}, ${languageNames[language]}.${heaviest(worst)}`,
		remedy: () => 'Begynd med den tungeste del og de tungeste sætninger.',
		why: 'Tallene viser, hvor en tekst er lang og tung; de er ikke et krav i sig selv.',
	},
	wording: {
		message: ({ word, instead }) => `»${word}« skal skrives »${instead}«.`,
		remedy: ({ instead }) => `Skriv »${instead}«.`,
		why: 'Ordlisten i »templates/language/writing« samler ord, der er skrevet forkert før.',
	},
	'word-confused': {
		message: ({ word, instead }) => `»${word}« står, hvor der skal stå »${instead}«.`,
		remedy: ({ instead }) => `Skriv »${instead}«.`,
		why: 'Ordet er stavet rigtigt, men er et andet; en stavekontrol ser det ikke.',
	},
	'term-preferred': {
		message: ({ term }) => `Håndbogen bruger ikke ordet »${term}«.`,
		remedy: ({ instead }) => `Skriv ${orList(instead.map((word) => `»${word}«`))}.`,
		why: 'Når det samme altid hedder det samme, behøver læseren ikke at gætte på, om det er to ting.',
	},
	'abbreviation-unexplained': {
		message: ({ short }) => `Forkortelsen »${short}« er ikke forklaret, hvor den står første gang.`,
		remedy: ({ short, long }) =>
			long === undefined
				? `Skriv ordene helt ud, med (${short}) bagefter.`
				: `Skriv »${long} (${short})« hvor den står første gang.`,
		why: 'En ny medarbejder kender ikke husets forkortelser.',
	},
	'word-doubled': {
		message: ({ word }) => `»${word}« står to gange efter hinanden.`,
		remedy: () => 'Stryg det ene.',
		why: 'To ens ord efter hinanden er næsten altid en rest efter en rettelse.',
	},
	'space-missing': {
		message: ({ written }) => `Der mangler et mellemrum i »${written}«.`,
		remedy: ({ instead }) => `Skriv »${instead}«.`,
		why: 'Uden mellemrum ser to sætninger ud som én.',
	},
};

function longestPart(longest: ProseMessages['readability-words']['longest']): string {
	return longest === undefined ? '' : ` Længst er »${longest.heading}« med ${amount(longest.words)} ord.`;
}

function hardestPart(hardest: ProseMessages['readability-lix']['hardest']): string {
	return hardest === undefined ? '' : ` Tungest er »${hardest.heading}« med ${amount(hardest.lix)}.`;
}

function heaviest(worst: readonly HeavySentence[]): string {
	return worst.length === 0
		? ''
		: ` Tungeste sætninger: ${worst.map(({ start, at }) => `»${start} …« (${at})`).join(', ')}.`;
}
