import { type Language, languages } from '../types/index.ts';

/** The language a reader is spoken to in: the one asked for, else the company's, else the machine's, else Bokmål. */
export function readerLanguage(asked: string | undefined, company?: Language): Language {
	const machine = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
	const word = machine.slice(0, 2).toLowerCase();
	const local = word === 'no' ? 'nb' : word;
	return [asked, company, local].find(isLanguage) ?? 'nb';
}

function isLanguage(word: string | undefined): word is Language {
	return languages.some((language) => language === word);
}
