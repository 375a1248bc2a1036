import { bareName } from '../names/bare-name.ts';

/** What is left of a word without it is long enough to tell words apart, and an ending is short. */
const shortestStem = 4;
const longestEnding = 4;

/** Two names say the same: capitals, spaces and an ending (»tjenestesteder«, »Tjenestestederne«) make no other of one. */
export function isCalled(written: string, name: string): boolean {
	const [shorter = '', longer = ''] = [bareName(written), bareName(name)].sort((a, b) => a.length - b.length);
	if (shorter === longer) return true;
	const ending = longer.slice(shorter.length);
	const [stem = ''] = shorter.match(/\p{L}+$/u) ?? [];
	if (!longer.startsWith(shorter) || stem.length < shortestStem) return false;
	return ending.length <= longestEnding && /^\p{L}+$/u.test(ending);
}
