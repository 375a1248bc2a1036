import { expect, test } from 'vitest';
import { consoleTexts } from '../../scripts/messages/console.ts';
import { frameTexts } from '../../scripts/messages/frame.ts';
import type { Language } from '../../scripts/types/index.ts';

const languages: readonly Language[] = ['nb', 'nn', 'da', 'en'];

test.each([
	['nb', '1 dokument kontrollert: 0 feil, 1 advarsel.', '2 dokumenter kontrollert: 1 feil, 2 advarsler.'],
	['nn', '1 dokument kontrollert: 0 feil, 1 åtvaring.', '2 dokument kontrollert: 1 feil, 2 åtvaringar.'],
	['da', '1 dokument kontrolleret: 0 fejl, 1 advarsel.', '2 dokumenter kontrolleret: 1 fejl, 2 advarsler.'],
	['en', '1 document checked: 0 errors, 1 warning.', '2 documents checked: 1 error, 2 warnings.'],
] as const)('%s closes a check in the grammar of one and many', (language, one, many) => {
	const { summary } = consoleTexts[language];
	expect(summary({ documents: 1, errors: 0, warnings: 1 })).toBe(one);
	expect(summary({ documents: 2, errors: 1, warnings: 2 })).toBe(many);
});

test.each(languages)('%s says how many files were built, where, and that they match', (language) => {
	const { built, created, verified } = consoleTexts[language];
	expect(built(1, 'dist')).toMatch(/^1 fil.* dist$/);
	expect(built(3, 'dist')).toMatch(/^3 fil.* dist$/);
	expect(verified(1)).not.toBe(verified(2).replace('2', '1'));
	expect(created('1-004_Mal.md')).toContain('1-004_Mal.md');
});

test.each(languages)('%s leaves no line of the help and no word round a document empty or in English', (language) => {
	const own = leavesOf(language);
	expect(own.filter(([, words]) => words.trim() === '')).toEqual([]);
	if (language === 'en') return;
	const english = new Map(leavesOf('en'));
	expect(own.filter(([path, words]) => words === english.get(path)).map(([path]) => path)).toEqual(alike[language]);
});

/** Words that happen to be the same in English. */
const alike: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
	nb: [],
	nn: [],
	da: ['init.contacts.medical', 'frame.version'],
};

test.each(languages)('%s tells documents that are not to be followed apart', (language) => {
	const { historic, unofficial } = frameTexts[language];
	expect(historic('1987-12-18')).toContain('(1987)');
	expect(historic(undefined)).not.toMatch(/undefined|\(/);
	expect(unofficial('X')).toContain('X');
});

function leavesOf(language: Language) {
	const { words, ...frame } = frameTexts[language];
	return leaves({ ...consoleTexts[language], frame, words: { ...words, page: words.page.join('1') } });
}

/** Every text below, by its path; what needs a parameter is tested by itself. */
function leaves(value: object, path = ''): readonly (readonly [path: string, words: string])[] {
	return Object.entries(value).flatMap(([key, below]) => {
		const here = path === '' ? key : `${path}.${key}`;
		if (typeof below === 'string') return [[here, below] as const];
		return typeof below === 'object' ? leaves(below, here) : [];
	});
}
