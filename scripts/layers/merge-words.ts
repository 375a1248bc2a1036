import { align } from '../compare/sequence/align.ts';
import { mustaches } from '../fill/merge/mustaches.ts';

/** A word or merge field with the space before it. */
interface Word {
	readonly space: string;
	readonly text: string;
	/** What it says; that a space stands before it is part of that, and how an item is numbered is not. */
	readonly key: string;
}

interface Change {
	readonly from: number;
	readonly to: number;
	readonly words: readonly Word[];
}

/** Two rewordings of one block in one; undefined where they touch: no word that both have left as it was stands between them. */
export function mergeWords(base: string, one: string, other: string): string | undefined {
	const words = wordsOf(base);
	const [ours, theirs] = [wordsOf(one), wordsOf(other)];
	const [changes, others] = [changesOf(words, ours), changesOf(words, theirs)];
	const more = others.filter((change) => !changes.some((own) => isSame(own, change)));
	if (more.some((change) => changes.some((own) => own.from <= change.to && change.from <= own.to))) return undefined;
	const all = [...changes, ...more].sort((a, b) => a.from - b.from || a.to - b.to);
	const spaces = new Map(matchesOf(words, ours).map(([a, b]) => [a, ours[b]?.space]));
	const merged: string[] = [];
	let at = 0;
	const keep = (until: number) => {
		for (; at < until; at++) merged.push(`${spaces.get(at) ?? words[at]?.space ?? ''}${words[at]?.text ?? ''}`);
	};
	for (const change of all) {
		keep(change.from);
		merged.push(...change.words.map(({ space, text }) => space + text));
		at = change.to;
	}
	keep(words.length);
	return merged.join('');
}

function isSame(one: Change, other: Change): boolean {
	const said = ({ words }: Change) => words.map(({ key }) => key).join('\0');
	return one.from === other.from && one.to === other.to && said(one) === said(other);
}

function changesOf(base: readonly Word[], other: readonly Word[]): readonly Change[] {
	const changes: Change[] = [];
	let [a, b] = [0, 0];
	for (const [i, j] of [...matchesOf(base, other), [base.length, other.length] as const]) {
		if (a < i || b < j) changes.push({ from: a, to: i, words: other.slice(b, j) });
		[a, b] = [i + 1, j + 1];
	}
	return changes;
}

function matchesOf(base: readonly Word[], other: readonly Word[]) {
	return align(
		base.map(({ key }) => key),
		other.map(({ key }) => key),
	);
}

/** A merge field is never taken apart, whatever stands in it. */
function wordsOf(text: string): readonly Word[] {
	const words: Omit<Word, 'key'>[] = [];
	let at = 0;
	const add = (stretch: string) => {
		for (const [, space = '', word = ''] of stretch.matchAll(/(\s*)(\||[^\s|]+|$)/g)) {
			if (space !== '' || word !== '') words.push({ space, text: word });
		}
	};
	const fields = [...mustaches(text)];
	for (const { offset, end = text.length } of fields) {
		add(text.slice(at, offset));
		const pending = words.at(-1)?.text === '' ? words.pop() : undefined;
		words.push({ space: pending?.space ?? '', text: text.slice(offset, end) });
		at = end;
	}
	add(text.slice(at));
	return words.map((word, index) => ({ ...word, key: keyOf(word, index) }));
}

function keyOf({ space, text }: Omit<Word, 'key'>, index: number): string {
	if (index === 0) return text.replace(/^\d+([.)])$/, '#$1');
	return space === '' ? text : ` ${text}`;
}
