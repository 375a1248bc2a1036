import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mustaches } from '../../scripts/fill/merge/mustaches.ts';
import { conflictsIn, split } from '../../scripts/layers/merge-documents.ts';
import { breakOf, mergeTexts, type Part } from '../../scripts/layers/merge-texts.ts';

const bodies = readdirSync('instructions')
	.filter((name) => name.endsWith('.md'))
	.map((name) => split(readFileSync(`instructions/${name}`, 'utf8')).body);

const numRuns = process.env.REGELRETT_LONG === '1' ? 20_000 : 300;

/** An edit as people make them: a word, a line, a stretch that goes, a stretch that moves; what it adds bears a mark of its own. */
interface Step {
	readonly what: 'word' | 'line' | 'item' | 'row' | 'delete' | 'move' | 'drop word';
	readonly at: number;
	readonly size: number;
}

const step: fc.Arbitrary<Step> = fc.record({
	what: fc.constantFrom('word', 'line', 'item', 'row', 'delete', 'move', 'drop word'),
	at: fc.nat(10_000),
	size: fc.integer({ min: 1, max: 4 }),
});
const steps = fc.array(step, { maxLength: 5 });
const body = fc.constantFrom(...bodies);

function edited(text: string, list: readonly Step[], mark: string): string {
	return list.reduce((now, { what, at, size }, index) => {
		const lines = now.split('\n');
		const line = at % lines.length;
		const word = `${mark}${index}`;
		const words = lines[line]?.split(' ') ?? [];
		// Inside a merge field no word is put in by hand.
		const isPlain = !lines[line]?.includes('{{') && words.length > 1;
		if (what === 'word')
			lines[line] = isPlain ? words.toSpliced(1 + (at % words.length), 0, word).join(' ') : (lines[line] ?? '');
		if (what === 'drop word' && isPlain) lines[line] = words.toSpliced(1 + (at % (words.length - 1)), 1).join(' ');
		if (what === 'line') lines.splice(line, 0, '', `${word} skrevet av ${mark}.`, '');
		if (what === 'item') lines.splice(line, 0, `- ${word} å gjøre`);
		if (what === 'row') lines.splice(line, 0, `| ${word} | rad |`);
		const isWhole = !lines.slice(line, line + size).some((one) => one.includes('{{'));
		if (what === 'delete' && isWhole) lines.splice(line, size);
		if (what === 'move' && isWhole) lines.splice((line * 7) % lines.length, 0, ...lines.splice(line, size));
		return lines.join('\n');
	}, text);
}

const wordsOf = (text: string) => text.match(/\{\{[\s\S]*?\}\}|[\p{L}\p{N}]+/gu) ?? [];

function counts(text: string): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const word of wordsOf(text)) found.set(word, (found.get(word) ?? 0) + 1);
	return found;
}

/** All that is shown: the merged text, and both sides of what is open. */
const shown = (parts: readonly Part[]) =>
	parts.map((part) => (typeof part === 'string' ? part : `\n${part.library}\n${part.own}\n`)).join('');

const chosen = (parts: readonly Part[], side: 'library' | 'own') =>
	parts.map((part) => (typeof part === 'string' ? part : breakOf(part) + part[side])).join('');

test('with nobody else at work a text is the one that was written, to the letter', () => {
	fc.assert(
		fc.property(body, steps, (base, list) => {
			const now = edited(base, list, 'egen');
			expect(mergeTexts(base, base, now).join('')).toBe(now);
			expect(mergeTexts(base, now, base).join('')).toBe(now);
			expect(mergeTexts(base, now, now).join('')).toBe(now);
		}),
		{ numRuns },
	);
});

test('every word that either has added stands in what comes of it, or in a place that is shown as open', () => {
	let [clean, open] = [0, 0];
	fc.assert(
		fc.property(body, steps, steps, (base, theirs, ours) => {
			const [library, own] = [edited(base, theirs, 'bibliotek'), edited(base, ours, 'egen')];
			const parts = mergeTexts(base, library, own);
			const [before, now] = [counts(base), counts(shown(parts))];
			const both = [counts(library), counts(own)] as const;
			for (const words of both)
				for (const word of words.keys())
					if (/^(egen|bibliotek)\d/.test(word)) expect(now.get(word) ?? 0, word).toBeGreaterThan(0);
			// What both have left as often as it was is still there as often.
			for (const [word, count] of before)
				if (both.every((words) => (words.get(word) ?? 0) >= count))
					expect(now.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
			if (conflictsIn(parts).length === 0) clean++;
			else open++;
		}),
		{ numRuns },
	);
	expect(clean).toBeGreaterThan(numRuns / 4);
	expect(open).toBeGreaterThan(numRuns / 50);
});

test('whose text is called whose makes no conflict and no word more or less', () => {
	fc.assert(
		fc.property(body, steps, steps, (base, theirs, ours) => {
			const [library, own] = [edited(base, theirs, 'bibliotek'), edited(base, ours, 'egen')];
			const [one, other] = [mergeTexts(base, library, own), mergeTexts(base, own, library)];
			expect(conflictsIn(one).length).toBe(conflictsIn(other).length);
			expect(wordsOf(shown(one)).sort()).toEqual(wordsOf(shown(other)).sort());
		}),
		{ numRuns },
	);
});

test('merge fields stay whole, and conditions end, whichever text is chosen where there is a choice', () => {
	fc.assert(
		fc.property(body, steps, steps, (base, theirs, ours) => {
			const [library, own] = [edited(base, theirs, 'bibliotek'), edited(base, ours, 'egen')];
			const known = new Set([library, own].flatMap(wordsOf).filter((word) => word.startsWith('{{')));
			const parts = mergeTexts(base, library, own);
			for (const side of ['library', 'own'] as const) {
				const text = chosen(parts, side);
				const found = [...mustaches(text)];
				expect(found.every(({ end }) => end !== undefined)).toBe(true);
				expect(found.filter(({ role }) => role === 'open').length).toBe(
					found.filter(({ role }) => role === 'close').length,
				);
				for (const word of wordsOf(text)) if (word.startsWith('{{')) expect(known).toContain(word);
			}
		}),
		{ numRuns },
	);
});

test('what has been merged is merged: the library brings nothing a second time', () => {
	fc.assert(
		fc.property(body, steps, steps, (base, theirs, ours) => {
			const [library, own] = [edited(base, theirs, 'bibliotek'), edited(base, ours, 'egen')];
			const parts = mergeTexts(base, library, own);
			fc.pre(conflictsIn(parts).length === 0);
			const merged = parts.join('');
			expect(mergeTexts(library, library, merged).join('')).toBe(merged);
		}),
		{ numRuns },
	);
});

test.each([
	['two paragraphs', 'A en.\n\nB to.\n', 'A en ny.\n\nB to.\n', 'A en.\n\nB to egen.\n', 'A en ny.\n\nB to egen.\n'],
	[
		'two items',
		'- en sak\n- to saker\n',
		'- en ny sak\n- to saker\n',
		'- en sak\n- to egne saker\n',
		'- en ny sak\n- to egne saker\n',
	],
	[
		'two rows',
		'| a | b |\n|---|---|\n| en sak | to |\n| tre | fire |\n',
		'| a | b |\n|---|---|\n| en ny sak | to |\n| tre | fire |\n',
		'| a | b |\n|---|---|\n| en sak | to |\n| tre egne | fire |\n',
		'| a | b |\n|---|---|\n| en ny sak | to |\n| tre egne | fire |\n',
	],
	[
		'words of one sentence',
		'Meld fra til lederen samme dag som det skjer.\n',
		'Meld alltid fra til lederen samme dag som det skjer.\n',
		'Meld fra til lederen samme dag som det skjer hos oss.\n',
		'Meld alltid fra til lederen samme dag som det skjer hos oss.\n',
	],
	[
		'a paragraph that the own text breaks elsewhere',
		'En lang setning som står her.\n',
		'En ny lang setning som står her.\n',
		'En lang setning\nsom står her.\n',
		'En ny lang setning som står her.\n',
	],
	[
		'a step among numbered ones',
		'1. Stopp saga\n2. Rydd bordet\n',
		'1. Stopp saga\n2. Trekk ut støpselet\n3. Rydd bordet\n',
		'1. Stopp saga\n2. Rydd bordet og gulvet\n',
		'1. Stopp saga\n2. Trekk ut støpselet\n2. Rydd bordet og gulvet\n',
	],
])('%s: changes that do not touch are merged', (_, base, library, own, merged) => {
	expect(mergeTexts(base, library, own).join('')).toBe(merged);
});

test.each([
	['the same word', 'Meld fra til lederen.\n', 'Meld fra til vernelederen.\n', 'Meld fra til sjefen.\n'],
	[
		'words side by side',
		'Meld fra til lederen samme dag.\n',
		'Meld fra til sjefen samme dag.\n',
		'Meld fra til lederen neste dag.\n',
	],
	[
		'a block that one takes away and the other rewords',
		'A en.\n\nB to ord til.\n',
		'A en.\n',
		'A en.\n\nB to egne ord til.\n',
	],
	['two items in one place', '- en\n', '- en\n- ny\n', '- en\n- egen\n'],
	[
		'another column, and another row',
		'| a | b |\n|---|---|\n| en | to |\n',
		'| a | b | c |\n|---|---|---|\n| en | to | tre |\n',
		'| a | b |\n|---|---|\n| en | to |\n| egen | rad |\n',
	],
])('%s: that is a conflict with both texts', (_, base, library, own) => {
	const [conflict] = conflictsIn(mergeTexts(base, library, own));
	expect(conflict).toBeDefined();
	expect(library).toContain(conflict?.library);
	expect(own).toContain(conflict?.own);
});
