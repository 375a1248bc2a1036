import { type ExecFileException, execFile } from 'node:child_process';
import { resolve } from 'node:path';
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

/** Milliseconds; it answers about a whole library of documents in a few seconds. */
const longest = 60_000;

/** Bytes of one answer. */
const largest = 64 * 1024 * 1024;

/** Hunspell, where it is installed. Words reach it on its input, never as arguments. */
export const hunspell: Speller = {
	async unknown(language, words) {
		const answer = await ask(language, '-l', words);
		return typeof answer === 'string' ? answer : new Set(answer.lines);
	},
	async suggestions(language, words) {
		// A caret before a word keeps it from being a command.
		const commands = words.map((word) => `^${word}`);
		const answer = await ask(language, '-a', commands);
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
	how: string,
	words: readonly string[],
): Promise<{ readonly lines: readonly string[] } | SpellingLack> {
	if (words.length === 0) return { lines: [] };
	for (const dictionary of dictionaries[language]) {
		const { failed, stdout, stderr } = await run([how, '-i', 'utf-8', '-d', dictionary], `${words.join('\n')}\n`);
		if (failed === undefined) return { lines: stdout.split(/\r?\n/u).filter((line) => line !== '') };
		if (failed.code === 'ENOENT') return 'program';
		if (!/can't open/iu.test(stderr)) return 'answer';
	}
	return 'dictionary';
}

interface Answer {
	/** Why it did not end well; its code is `ENOENT` where there is no such program. */
	readonly failed: ExecFileException | undefined;
	readonly stdout: string;
	readonly stderr: string;
}

/** Without a shell, and from the root, since hunspell takes a dictionary from the folder it is called in first. */
async function run(how: readonly string[], input: string): Promise<Answer> {
	const options = { cwd: resolve('/'), timeout: longest, maxBuffer: largest };
	return new Promise((settle) => {
		const child = execFile('hunspell', how, options, (error, stdout, stderr) =>
			settle({ failed: error ?? undefined, stdout, stderr }),
		);
		// It may end before it has read all; what it says then is told by its end.
		child.stdin?.on('error', () => undefined).end(input);
	});
}
