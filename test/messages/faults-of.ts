import type { Language } from '../../scripts/types/index.ts';

interface Orthography {
	readonly quoted: RegExp;
	/** Words that are right in a neighbouring language only. */
	readonly foreign: string;
}

const orthographies: Readonly<Record<Language, Orthography>> = {
	nb: {
		quoted: /«[^«»]*»/gu,
		foreign: 'ikkje ein eit eitt kva korleis frå berre noko af hvad efter uden findes',
	},
	nn: {
		quoted: /«[^«»]*»/gu,
		foreign:
			'ikke en et ett noen noe hva hvem hvor hvordan hver hvilke fra bare mer uten gjør selv samme flere finnes mangler skrives være virksomhet virksomheten ansatte mappen filen',
	},
	da: {
		quoted: /»[^«»]*«/gu,
		foreign:
			'ikkje eg ei ein eit hva noen noe av etter uten bare mer feil finnes bruk bilde bildet fila mappa linja oppgi gjør ut opp',
	},
	en: { quoted: /“[^“”]*”/gu, foreign: 'og ikke ikkje er til fil med av af' },
};

/** What is wrong with a text of the catalogue, as a reader or a proofreader would say it; nothing when it is well made. */
export function faultsOf(text: string, language: Language, params: object): readonly string[] {
	const { quoted, foreign } = orthographies[language];
	const bare = withoutValues(text, params)
		.replaceAll(/\{\{.*?\}\}|\(eq [^)]*\)/gu, '')
		.replaceAll(quoted, '');
	const words = new Set(bare.toLowerCase().split(/[^\p{L}]+/u));
	const found = {
		empty: text.trim() === '',
		'a value that is missing': /undefined|NaN|\[object/u.test(text),
		'a placeholder left over': text.includes('${'),
		'a place in a file': /:\d+:\d+/u.test(text),
		'no full stop': !/[.?!…]$/u.test(text),
		'no capital': !/^[\p{Lu}§#«»“{\d]/u.test(text),
		'stray spaces': /\s{2}|^\s|\s$|\s([.,;?]|!(?!\[))/u.test(text),
		'quotation marks of another language': /[«»“”„"]/u.test(bare),
		'letters of another language': language === 'en' && /[æøå]/iu.test(bare),
	};
	return [
		...Object.entries(found).flatMap(([fault, is]) => (is ? [fault] : [])),
		...foreign
			.split(' ')
			.filter((word) => words.has(word))
			.map((word) => `the foreign word ${word}`),
	];
}

/** A value is the author's own words, in whatever language. */
function withoutValues(text: string, params: object): string {
	const values = Object.values(params)
		.flat()
		.filter((value) => typeof value === 'string' && value !== '');
	return values.sort((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, ''), text);
}
