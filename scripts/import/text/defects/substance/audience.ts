import { type Kind, languages, type SentenceWords } from '../../../../types/index.ts';
import type { Passage } from '../../passage.ts';
import { headingIn } from '../../shape.ts';
import type { Tell } from '../tell.ts';

/** Fewer times said in passing is no sign of whom a text is for. */
const often = 5;

/** A section on whom the text is for that leaves out the employees, of whom a heading or much of the text speaks. */
export function audience(
	passages: readonly Passage[],
	{ sections }: Pick<Kind, 'sections'>,
	{ employees, everybody }: Pick<SentenceWords, 'employees' | 'everybody'>,
	tell: Tell,
): void {
	const names = (part: (typeof sections)[number]) =>
		languages.flatMap((language) => [part.heading[language], ...part.also[language]].map((name) => name.toLowerCase()));
	const readers = new Set(sections.filter((part) => part.readers).flatMap(names));
	const all = new Set(sections.flatMap(names));
	const isHeading = ({ text }: Passage) => all.has(headingIn(text).toLowerCase());
	const at = passages.findIndex(({ text }) => readers.has(headingIn(text).toLowerCase()));
	const rest = passages.slice(at + 1);
	const end = rest.findIndex(isHeading);
	const said = end === -1 ? rest : rest.slice(0, end);
	const [first] = said;
	if (at === -1 || first === undefined || employees.length === 0) return;
	const pattern = new RegExp(`(?<!\\p{L})(?:${employees.join('|')})\\p{L}*`, 'giu');
	const everyone = new RegExp(`(?<!\\p{L})(?:${[...everybody, ...employees].join('|')})`, 'iu');
	if (said.some(({ text }) => everyone.test(text))) return;
	const uses = passages.flatMap(({ text }) => [...text.matchAll(pattern)].map(([word]) => word));
	const isAddressed = passages.some(
		({ text }) => text.length <= 110 && text.endsWith(':') && text.search(pattern) !== -1,
	);
	if (!isAddressed && uses.length < often) return;
	tell(first, 0, {
		name: 'audience',
		params: { text: said.map(({ text }) => text).join(' '), missing: shortestOf(uses), count: uses.length },
	});
}

/** A word without its endings. */
function shortestOf(words: readonly string[]): string {
	return words.reduce((least, word) => (word.length < least.length ? word : least)).toLowerCase();
}
