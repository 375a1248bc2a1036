import { ExternalHyperlink, type ParagraphChild } from 'docx';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import { internalLink } from '../phrasing/internal-link.ts';
import type { State } from '../state.ts';

interface Target {
	/** Where it stands in the book; undefined: in a file of its own. */
	readonly anchor: string | undefined;
	/** That file, without extension. */
	readonly path: string;
}

/** Words that lead to a document, in the book or beside it; in a list where nearly all do, none needs a line beneath. */
export function leading(text: string, { anchor, path }: Target, state: State): ParagraphChild {
	const children = [textRun({ style: 'ListLink', text: guard(text) })];
	const bookmark = state.bookmarks.get(anchor ?? '');
	return bookmark === undefined
		? new ExternalHyperlink({ link: guard(encodeURI(`${path}.docx`)), children })
		: internalLink(guard(bookmark), children);
}
