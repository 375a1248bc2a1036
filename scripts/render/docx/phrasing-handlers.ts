import type { ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { Deletion, DocNode, DocNodeType, Insertion } from '../../types/index.ts';
import { documentLink } from './phrasing/document-link.ts';
import { footnoteReference } from './phrasing/footnote-reference.ts';
import { hardBreak } from './phrasing/hard-break.ts';
import { image } from './phrasing/image.ts';
import { inlineCode } from './phrasing/inline-code.ts';
import { link } from './phrasing/link.ts';
import { penBlank } from './phrasing/pen-blank.ts';
import { structureReference } from './phrasing/structure-reference.ts';
import { text } from './phrasing/text.ts';
import type { Setting, State } from './state.ts';

/** What stands within a paragraph. */
export type PhrasingType = DocNodeType & PhrasingContent['type'];

type PhrasingHandler<Type extends PhrasingType> = (
	node: Extract<DocNode, { type: Type }>,
	setting: Setting,
	state: State,
) => readonly ParagraphChild[];

/** How each construct is written; a construct without a handler is a compile error. */
export const phrasingHandlers: { readonly [Type in PhrasingType]: PhrasingHandler<Type> } = {
	break: hardBreak,
	delete: (node, setting, state) => state.phrasing(node.children, marked(setting, { strike: true })),
	deletion: changed,
	documentLink,
	emphasis: (node, setting, state) => state.phrasing(node.children, marked(setting, { italics: true })),
	footnoteReference,
	image,
	inlineCode,
	insertion: changed,
	link,
	penBlank,
	strong: (node, setting, state) => state.phrasing(node.children, marked(setting, { bold: true })),
	structureReference,
	text,
};

function changed(node: Insertion | Deletion, setting: Setting, state: State): readonly ParagraphChild[] {
	return state.changedWords(node.type, () => state.phrasing(node.children, setting));
}

function marked(setting: Setting, mark: Setting['run']): Setting {
	return { ...setting, run: { ...setting.run, ...mark } };
}
