import type { Language } from '../../types/index.ts';
import { stemOf } from './stem-of.ts';

/**
 * Words of which one version has more than the other, when they do not surely say the same: an inflection, a spelling and a
 * light word do. In the order of the text.
 */
export function otherWording(
	before: readonly string[],
	after: readonly string[],
	lightWords: readonly string[],
	language: Language,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
	const light = new Set(lightWords);
	const [left = [], remaining = []] = [before, after].map((list) =>
		list.map((word) => word.toLowerCase()).filter((word) => !light.has(word)),
	);
	const unmatched = [...remaining];
	const gone = left.filter((word) => {
		const same = unmatched.findIndex((other) => saysTheSame(word, other, language));
		if (same >= 0) unmatched.splice(same, 1);
		return same < 0;
	});
	return { before: gone, after: unmatched };
}

/** Whether two words in small letters differ in inflection or spelling alone. */
function saysTheSame(a: string, b: string, language: Language): boolean {
	if (a === b) return true;
	if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
	if (stemOf(a, language) === stemOf(b, language)) return true;
	return Math.min(a.length, b.length) >= 6 && (plain(a) === plain(b) || areTransposed(a, b));
}

/** Without hyphens, and each letter once where it stands doubled or more: `arbeidsopppgave`. */
function plain(word: string): string {
	return word.replace(/[-’']/gu, '').replace(/(\p{L})\1+/gu, '$1');
}

/** Whether two letters beside each other have changed places. */
function areTransposed(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	const at = [...a].findIndex((letter, index) => letter !== b[index]);
	return a.slice(at, at + 2) === `${b[at + 1]}${b[at]}` && a.slice(at + 2) === b.slice(at + 2);
}
