import type { Language } from '../../types/index.ts';
import { stemOf } from './stem-of.ts';

/** An entry of a list where a text says it, in any inflection. */
export interface Listed {
	/** As the list has it. */
	readonly entry: string;
	/** As the text says it, in small letters. */
	readonly said: string;
	/** Where it begins, counted in words. */
	readonly at: number;
}

/** Every place where words say an entry of a list, which may be several words long; of two that begin alike the longer. */
export function listedIn(words: readonly string[], list: readonly string[], language: Language): readonly Listed[] {
	const lower = words.map((word) => word.toLowerCase());
	const stems = words.map((word) => stemOf(word, language));
	const entries = list.map((entry) => {
		const parts = entry.toLowerCase().split(' ');
		return { entry, parts, stems: parts.map((part) => stemOf(part, language)) };
	});
	const found: Listed[] = [];
	for (let at = 0; at < words.length; ) {
		const long = entries.filter((entry) => entry.stems.every((stem, index) => stem === stems[at + index]));
		// Of entries that share a stem (leder, ledelse) the one that is written so.
		const [best] = long.sort((a, b) => b.parts.length - a.parts.length || written(b) - written(a));
		if (best !== undefined) {
			found.push({ entry: best.entry, said: lower.slice(at, at + best.parts.length).join(' '), at });
		}
		at += best?.parts.length ?? 1;

		function written({ parts }: { readonly parts: readonly string[] }): number {
			return Math.max(...parts.map((part, index) => shared(part, lower[at + index] ?? '')));
		}
	}
	return found;
}

/** How many letters two words begin with alike. */
function shared(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}
