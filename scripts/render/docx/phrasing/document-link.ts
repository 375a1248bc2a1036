import { ExternalHyperlink, type ParagraphChild } from 'docx';
import type { DocumentLink } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import type { Setting, State } from '../state.ts';

/** A link to the Word file of another document, which stands beside this one. */
export function documentLink(node: DocumentLink, setting: Setting, state: State): readonly ParagraphChild[] {
	const children = state.phrasing(node.children, { ...setting, run: { ...setting.run, style: 'Hyperlink' } });
	return [new ExternalHyperlink({ link: guard(encodeURI(`${node.path}.docx`)), children })];
}
