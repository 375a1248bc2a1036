import { stringify } from 'yaml';
import { fieldText } from '../../fields/field-text.ts';
import { frameTexts } from '../../messages/frame.ts';
import type { Language, Source, Substance } from '../../types/index.ts';
import { type Content, contentOf } from '../approval/content-of.ts';

/** What an author has to fill in; left standing, it is reported as a blank. */
const blank = '____';

/**
 * The next entry of a document's list of changes, ready to be put in: which parts differ from what it was.
 * @param change what the text tells of it; without, the author is left the choice
 */
export function proposedRevision(
	source: Source,
	before: Content | undefined,
	language: Language,
	change: Substance | undefined,
): string {
	const entry = {
		version: fieldText(source.values, 'version') ?? blank,
		date: fieldText(source.values, 'date') ?? blank,
		by: fieldText(source.values, 'owner') ?? fieldText(source.values, 'approver') ?? blank,
		summary: before === undefined ? blank : summaryOf(before, contentOf(source), language),
		change: change ?? 'editorial | substantive',
	};
	return stringify([entry], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
		.trim()
		.replace(/^\[(.*)\]$/s, '- $1');
}

function summaryOf(before: Content, now: Content, language: Language): string {
	const [old, own] = [before.sections, now.sections];
	const { changed, added, removed, details } = frameTexts[language].proposed;
	const named = (headings: readonly string[]) => headings.filter((heading) => heading !== '');
	const both = [...own.keys()].filter((key) => old.has(key) && old.get(key) !== own.get(key));
	const sentences = [
		sentence(changed, named(both)),
		sentence(added, named([...own.keys()].filter((key) => !old.has(key)))),
		sentence(removed, named([...old.keys()].filter((key) => !own.has(key)))),
	].filter((words) => words !== '');
	return sentences.length === 0 ? details : sentences.join(' ');
}

function sentence(lead: string, headings: readonly string[]): string {
	return headings.length === 0 ? '' : `${lead} ${headings.join(', ')}.`;
}
