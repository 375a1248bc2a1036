import { resolve } from 'node:path';
import { $ } from 'zx/core';
import type { Language, SpellingLack } from '../../types/index.ts';

/** What a spelling checker is asked; it is given words of letters only. */
export interface Speller {
	/** Those of the words that it does not know. */
	unknown(language: Language, words: readonly string[]): Promise<ReadonlySet<string> | SpellingLack>;
	/** What may be meant by words that it does not know, the likeliest first; of some it has none. */
	suggestions(language: Language, words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** The dictionaries of each language, the best first; in English either spelling is right, where both are there. */
const dictionaries: Readonly<Record<Language, readonly string[]>> = {
	nb: ['nb_NO'],
	nn: ['nn_NO'],
	da: ['da_DK'],
	en: ['en_GB,en_US', 'en_US'],
};

/** Hunspell, where it is installed. Words reach it on its input, never as arguments. */
export const hunspell: Speller = {
	async unknown(language, words) {
		const answer = await ask(language, ['-l'], words);
		return typeof answer === 'string' ? answer : new Set(answer.lines);
	},
	async suggestions(language, words) {
		// A caret before a word keeps it from being a command.
		const answer = await ask(
			language,
			['-a'],
			words.map((word) => `^${word}`),
		);
		return new Map(typeof answer === 'string' ? [] : answer.lines.flatMap(readSuggestions));
	},
};

/** `& ordn 3 1: orden, ord, ordne` */
function readSuggestions(line: string): readonly (readonly [string, readonly string[]])[] {
	const [, word, list] = /^& (\S+) \d+ \d+: (.+)$/u.exec(line) ?? [];
	return word === undefined || list === undefined ? [] : [[word, list.split(', ')]];
}

async function ask(
	language: Language,
	how: readonly string[],
	words: readonly string[],
): Promise<{ readonly lines: readonly string[] } | SpellingLack> {
	if (words.length === 0) return { lines: [] };
	// From the root, since hunspell takes a dictionary from the folder it is called in first.
	const run = $({ cwd: resolve('/'), quiet: true, nothrow: true, timeout: '60s', input: `${words.join('\n')}\n` });
	for (const dictionary of dictionaries[language]) {
		const { exitCode, stdout, stderr } = await run`hunspell ${how} -i utf-8 -d ${dictionary}`;
		if (exitCode === 0) return { lines: stdout.split(/\r?\n/u).filter((line) => line !== '') };
		if (exitCode === 127) return 'program';
		if (!/can't open/iu.test(stderr)) return 'answer';
	}
	return 'dictionary';
}
