import { shownText } from '../load/guidance.ts';
import type { EarlierText } from '../load/history/earlier-text.ts';
import type { OwnTexts, Standing } from '../types/index.ts';
import { editionOf, hashOfEdition } from './edition-of.ts';
import { editionText } from './edition-text.ts';
import { frontMatterEntries } from './front-matter-entries.ts';
import { split } from './merge-documents.ts';
import { isOfOwnWay } from './merge-fields.ts';
import { basedOnOf } from './standings-of.ts';

/**
 * The text of the library that an own one was made from, as far as it can be proved: the one with the hash that is said; else the
 * one that the own text said word for word, today or the last time that it did. Undefined: nothing proves one.
 * @param history texts that git remembers, the newest first, and editions that are kept
 */
export function provedBase(
	{ library, own }: OwnTexts,
	{ fault }: Standing,
	history: readonly Pick<EarlierText, 'file' | 'text'>[],
	folder: string,
): string | undefined {
	const edition = editionOf(library);
	const ofLibrary = [
		edition.text,
		...history.filter(({ file }) => file.startsWith('instructions/')).map(({ file, text }) => shownText(text, file)),
	];
	const based = basedOnOf(own);
	if (fault === 'not-kept' || fault === 'edited') {
		const found = ofLibrary.find((text) => hashOfEdition(text) === based?.sha256);
		return found === undefined ? undefined : editionText(found);
	}
	if (fault !== 'unsaid') return undefined;
	const known = new Map(ofLibrary.toReversed().map((text) => [saying(text), text]));
	const ownTexts = [own.text, ...history.filter(({ file }) => file.startsWith(`${folder}/`)).map(({ text }) => text)];
	const found = ownTexts.map((text) => known.get(saying(text))).find((text) => text !== undefined);
	return found === undefined ? undefined : editionText(found);
}

/** What a text says, without what tells of its own way: two with one saying are one text. */
function saying(text: string): string {
	const { head, body } = split(editionText(text));
	const fields = frontMatterEntries(head)
		.filter(({ key }) => !isOfOwnWay(key))
		.map(({ text: field }) => field.replace(/\s+/g, ' '));
	return [...fields.sort(), body.trim()].join('\n');
}
