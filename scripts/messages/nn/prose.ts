import type { HeavySentence, ProseMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';
import { amount, count, orList } from './phrases.ts';

export const prose: Texts<ProseMessages> = {
	'readability-words': {
		message: ({ words, limit, longest }) =>
			`Teksten er på ${amount(words)} ord; grensa er ${amount(limit)}.${longestPart(longest)}`,
		remedy: () => 'Stryk det lesaren ikkje treng for å gjere jobben, eller del dokumentet.',
		why: 'Ein kort tekst blir lesen, ein lang blir lagd bort.',
	},
	'readability-lix': {
		message: ({ lix, limit, hardest, worst }) =>
			`Teksten har LIX ${amount(lix)}; grensa er ${amount(limit)}.${hardestPart(hardest)}${heaviest(worst)}`,
		remedy: () => 'Del lange setningar, og byt ut lange ord.',
		why: 'LIX er ord per setning pluss delen lange ord i prosent. Under 40 er lett å lese, over 50 er vanskeleg.',
	},
	'readability-sentence': {
		message: ({ words, limit, start }) =>
			`Setninga som byrjar med «${start} …», har ${amount(words)} ord; grensa er ${amount(limit)}.`,
		remedy: () => 'Set punktum tidlegare.',
		why: 'I lange setningar går hovudsaka tapt.',
	},
	'readability-report': {
		message: ({ heading, words, sentences, lix, language, worst }) =>
			`${heading === undefined ? 'Heile dokumentet' : `«${heading}»`}: ${amount(words)} ord, ${count(sentences, 'setning', 'setningar')}, LIX ${amount(lix)}, ${languageNames[language]}.${heaviest(worst)}`,
		remedy: () => 'Begynn med den tyngste delen og dei tyngste setningane.',
		why: 'Tala viser kvar ein tekst er lang og tung; dei er ikkje eit krav i seg sjølve.',
	},
	wording: {
		message: ({ word, instead }) => `«${word}» skal skrivast «${instead}».`,
		remedy: ({ instead }) => `Skriv «${instead}».`,
		why: 'Ordlista i «templates/language/writing» samlar ord som er skrivne feil før.',
	},
	'word-confused': {
		message: ({ word, instead }) => `«${word}» står der det skal stå «${instead}».`,
		remedy: ({ instead }) => `Skriv «${instead}».`,
		why: 'Ordet er rett skrive, men eit anna; ein stavekontroll ser det ikkje.',
	},
	'term-preferred': {
		message: ({ term }) => `Handboka bruker ikkje ordet «${term}».`,
		remedy: ({ instead }) => `Skriv ${orList(instead.map((word) => `«${word}»`))}.`,
		why: 'Når same ting alltid heiter det same, slepp lesaren å lure på om det er to ting.',
	},
	'abbreviation-unexplained': {
		message: ({ short }) => `Forkortinga «${short}» er ikkje forklart der ho står første gong.`,
		remedy: ({ short, long }) =>
			long === undefined
				? `Skriv orda heilt ut, med (${short}) bak.`
				: `Skriv «${long} (${short})» der ho står første gong.`,
		why: 'Ein som er ny, kjenner ikkje forkortingane til huset.',
	},
	'word-doubled': {
		message: ({ word }) => `«${word}» står to gonger etter kvarandre.`,
		remedy: () => 'Stryk det eine.',
		why: 'To like ord etter kvarandre er nesten alltid ein rest etter ei retting.',
	},
	'space-missing': {
		message: ({ written }) => `Det manglar eit mellomrom i «${written}».`,
		remedy: ({ instead }) => `Skriv «${instead}».`,
		why: 'Utan mellomrom ser to setningar ut som éi.',
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
		: ` Tyngste setningar: ${worst.map(({ start, at }) => `«${start} …» (${at})`).join(', ')}.`;
}
