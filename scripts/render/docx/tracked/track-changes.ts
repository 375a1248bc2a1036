import type { Element } from '@xmldom/xmldom';
import { rootOf } from '../../../fill/word-template/root-of.ts';
import { elements, word } from '../../../fill/word-template/word-xml.ts';
import type { Parts } from '../package/parts.ts';
import { settle } from '../package/settle.ts';
import { writtenPart } from '../template/written-part.ts';
import { closeEnds } from './close-ends.ts';
import { endLinks } from './end-links.ts';
import { settleMarks } from './settle-marks.ts';
import { singleBookmarks } from './single-bookmarks.ts';

/** Who is named as having made changes, and when. */
export interface Made {
	readonly author: string;
	/** YYYY-MM-DDThh:mm:ssZ */
	readonly date: string;
}

/** Parts whose raw marks have become tracked changes that Word and its kin can accept and reject; without any made, as they are. */
export function trackChanges(parts: Parts, made: Made | undefined): Parts {
	if (made === undefined) return parts;
	const changed = new Map(parts);
	let id = highestBookmark(parts);
	for (const [path, part] of parts) {
		if (!ofText.test(path) || typeof part !== 'string') continue;
		const root = rootOf(settle(part));
		settleMarks(root);
		endLinks(root);
		singleBookmarks(root);
		closeEnds(root);
		for (const mark of marksIn(root)) sign(mark, ++id, made);
		changed.set(path, writtenPart(root));
	}
	return changed;
}

const ofText = /^word\/(?:document|footnotes|header\d+|footer\d+|template(?:Head|Foot)\d+)\.xml$/u;

/** Bookmarks and changes share their numbers. */
function highestBookmark(parts: Parts): number {
	const texts = [...parts].flatMap(([path, part]) => (ofText.test(path) && typeof part === 'string' ? [part] : []));
	const starts = texts.flatMap((text) => [...text.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/gu)]);
	return starts.reduce((highest, [, number]) => Math.max(highest, Number(number)), 0);
}

function marksIn(root: Element): readonly Element[] {
	return elements(root, '*').filter(({ localName }) => marks.has(localName ?? ''));
}

const marks = new Set(['ins', 'del', 'pPrChange']);

function sign(mark: Element, id: number, { author, date }: Made): void {
	mark.setAttributeNS(word, 'w:id', String(id));
	mark.setAttributeNS(word, 'w:author', author);
	mark.setAttributeNS(word, 'w:date', date);
}
