import { expect, test } from 'vitest';
import type { Speller } from '../../../scripts/load/spelling/hunspell.ts';
import { loadSpelling } from '../../../scripts/load/spelling/load-spelling.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import type { Language, Message, SpellingLack } from '../../../scripts/types/index.ts';

const right = new Set(['orden', 'på', 'vern', 'runde', 'sted', 'skriv', 'verne', 'safety', 'round']);
const lists = await loadWordLists('.', () => {});

/** Knows a few words, in every language but those that it lacks. */
function fake(lacks: Partial<Record<Language, SpellingLack>> = {}): Speller & { readonly asked: string[][] } {
	const asked: string[][] = [];
	return {
		asked,
		unknown: async (language, words) => {
			asked.push([language, ...words]);
			return lacks[language] ?? new Set(words.filter((word) => !right.has(word.toLowerCase())));
		},
		suggestions: async (_, words) =>
			new Map(words.map((word) => [word, [`${word.slice(0, 2)} ${word.slice(2)}`, 'orden', 'ordet', 'ord', 'or']])),
	};
}

async function load(words: Partial<Record<Language, readonly string[]>>, speller: Speller) {
	const messages: Message[] = [];
	const byLanguage = new Map(
		Object.entries(words).map(([language, some]) => [language as Language, new Set(some)] as const),
	);
	const spelling = await loadSpelling(byLanguage, lists, (message) => messages.push(message), speller);
	return { spelling, messages };
}

test('of the words those are left that are neither known nor made of known ones, with three suggestions', async () => {
	const { spelling, messages } = await load({ nb: ['orden', 'Orden', 'ordn', 'vernerunde'] }, fake());
	expect(spelling).toEqual({ nb: new Map([['ordn', ['orden', 'ordet', 'ord']]]) });
	expect(messages).toEqual([]);
});

test('a listed word that dictionaries lack is known, alone and in a compound', async () => {
	expect(lists.nb.writing.knownWords).toContain('skjemaet');
	const speller = fake();
	const { spelling } = await load({ nb: ['Skjemaet', 'verneskjemaet', 'verneskjemaett'] }, speller);
	expect([...(spelling.nb?.keys() ?? [])]).toEqual(['verneskjemaett']);
	expect(speller.asked.flat()).not.toContain('skjemaet');
});

test('English makes no compounds', async () => {
	const { spelling } = await load({ en: ['safetyround'] }, fake());
	expect([...(spelling.en?.keys() ?? [])]).toEqual(['safetyround']);
});

test('each language is asked about in two calls at most, and the languages apart', async () => {
	const speller = fake();
	await load({ nb: ['ordn', 'stedd', 'vernerunde'], da: ['orden'] }, speller);
	expect(speller.asked.map(([language]) => language).sort()).toEqual(['da', 'da', 'nb', 'nb']);
});

test('what is missing is told once for each reason, and the other languages are checked', async () => {
	const lacks = { nb: 'dictionary', nn: 'dictionary', da: 'answer' } as const;
	const { spelling, messages } = await load({ nb: ['ordn'], nn: ['ordn'], da: ['ordn'], en: ['ordn'] }, fake(lacks));
	expect(Object.keys(spelling)).toEqual(['en']);
	expect(messages.map(({ code, severity, params }) => ({ code, severity, params }))).toEqual([
		{ code: 'spelling-unavailable', severity: 'info', params: { lack: 'dictionary', languages: ['nb', 'nn'] } },
		{ code: 'spelling-unavailable', severity: 'info', params: { lack: 'answer', languages: ['da'] } },
	]);
});
