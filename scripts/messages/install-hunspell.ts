import type { Language } from '../types/index.ts';

const packages: Readonly<Record<Language, string>> = {
	nb: 'hunspell-no',
	nn: 'hunspell-no',
	da: 'hunspell-da',
	en: 'hunspell-en-gb',
};

/** The command that installs the spelling checker with dictionaries for some languages, on Debian and Ubuntu. */
export function installHunspell(languages: readonly Language[]): string {
	return ['sudo apt-get install hunspell', ...new Set(languages.map((language) => packages[language]))].join(' ');
}
