import { type MergedFields, mergeFields } from './merge-fields.ts';
import { type Conflict, mergeTexts, type Part } from './merge-texts.ts';

export interface MergedDocument {
	readonly fields: MergedFields;
	/** Behind the front matter. */
	readonly parts: readonly Part[];
	/** How many places and fields both have changed. */
	readonly conflicts: number;
}

/** Merges the library's text into a company's own, by what that was made from; each is a whole file. */
export function mergeDocuments(base: string, library: string, own: string): MergedDocument {
	const [was, theirs, ours] = [base, library, own].map(split) as [Split, Split, Split];
	const fields = mergeFields(was.head, theirs.head, ours.head);
	const parts = mergeTexts(was.body, theirs.body, ours.body);
	return { fields, parts, conflicts: fields.conflicts.length + conflictsIn(parts).length };
}

export function conflictsIn(parts: readonly Part[]): readonly Conflict[] {
	return parts.filter((part) => typeof part !== 'string');
}

interface Split {
	readonly head: string;
	readonly body: string;
}

/** The two parts of a file that has been read before, so that its front matter is known to end. */
export function split(text: string): Split {
	const close = /^---$/m.exec(text.slice(4));
	if (!text.startsWith('---\n') || close === null) return { head: '', body: text };
	return { head: text.slice(4, 4 + close.index), body: text.slice(4 + close.index + 4) };
}
