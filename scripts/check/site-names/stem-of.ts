import { literal } from '../../fields/literal.ts';

/** What Danish puts behind a noun or a name: the definite form and the plural, the longest first. */
const endings = ['erne', 'ene', 'en', 'et', 'er', 'e'];

/** So much must be left for a stem. */
const least = 4;

/** A noun or a name without genitive, article and plural: `Prøvekasernens` and `prøvekaserne` are of one stem. */
export function stemOf(word: string): string {
	const bare = word.length > least && /[^s]s$/iu.test(word) ? word.slice(0, -1) : word;
	const lower = bare.toLowerCase();
	const ending = endings.find((one) => lower.endsWith(one) && lower.length - one.length >= least) ?? '';
	return lower.slice(0, lower.length - ending.length);
}

/** Matches a stem in any of its forms. */
export function inflected(stem: string): string {
	return owning(stem, `(?:${endings.join('|')})?`);
}

/** Matches a word as it is, and in the genitive. */
export function owning(word: string, ending = ''): string {
	return `${literal(word)}${ending}(?:['’]?s|['’])?`;
}
