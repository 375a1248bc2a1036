import type { Element } from '@xmldom/xmldom';
import { around, elements, value } from '../../../fill/word-template/word-xml.ts';
import { changeOfBlock } from './block-marks.ts';

/** What stands in two whole forms is named once, where links are to lead: not in what goes when changes are accepted. */
export function singleBookmarks(root: Element): void {
	const starts = new Map<string, Element[]>();
	for (const start of elements(root, 'bookmarkStart')) {
		const name = value(start, 'name') ?? '';
		starts.set(name, [...(starts.get(name) ?? []), start]);
	}
	for (const named of starts.values()) {
		const kept = named.find((start) => !isDeleted(start)) ?? named[0];
		for (const start of named) if (start !== kept) removeBookmark(start, root);
	}
}

function isDeleted(start: Element): boolean {
	const paragraph = around(start, 'p');
	return paragraph !== undefined && changeOfBlock(paragraph) === 'deletion';
}

function removeBookmark(start: Element, root: Element): void {
	const id = value(start, 'id');
	const end = elements(root, 'bookmarkEnd').find((each) => value(each, 'id') === id);
	for (const each of [start, end]) each?.parentNode?.removeChild(each);
}
