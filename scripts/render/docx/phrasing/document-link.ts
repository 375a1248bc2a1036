import { ExternalHyperlink, type ParagraphChild } from 'docx';
import type { DocumentLink } from '../../../types/index.ts';
import { bookmarkName } from '../bookmark-name.ts';
import { guard } from '../guard.ts';
import type { Setting, State } from '../state.ts';

/** A link to the Word file of another document, which stands beside this one, or to a part of it. */
export function documentLink(node: DocumentLink, setting: Setting, state: State): readonly ParagraphChild[] {
	const part = node.anchor === undefined ? '' : `#${bookmarkName(node.anchor)}`;
	const children = state.phrasing(node.children, { ...setting, run: { ...setting.run, style: 'Hyperlink' } });
	return [new ExternalHyperlink({ link: guard(encodeURI(`${node.path}.docx${part}`)), children })];
}
