import type { Doc } from '../../../types/index.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import type { Block, State } from '../state.ts';
import { comparedWords } from '../tracked/compared.ts';
import { letterhead } from './letterhead.ts';
import { shown } from './shown.ts';

/** The firm, then what the document is: kind and number, title, and where it stands; without what a template says. */
export function head(doc: Doc, state: State): readonly Block[] {
	if (state.sheet.title) return [];
	const { label, title, line } = shown(doc);
	return [
		...(state.sheet.firm ? [] : [letterhead(doc.frame.words.logo, state)]),
		new KnownParagraph({ style: 'DocumentLabel', children: comparedWords(label) }),
		new KnownParagraph({ style: 'Title', children: comparedWords(title) }),
		new KnownParagraph({ style: 'Subtitle', children: comparedWords(line) }),
	];
}
