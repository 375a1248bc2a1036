import { ExternalHyperlink, type ParagraphChild } from 'docx';
import type { Link } from 'mdast';
import { guard } from '../guard.ts';
import { linkTarget } from '../link-target.ts';
import type { Setting, State } from '../state.ts';
import { internalLink } from './internal-link.ts';

/** A link to the web, to a file beside the document or to a heading; any other is refused and reported. */
export function link(node: Link, setting: Setting, state: State): readonly ParagraphChild[] {
	const target = linkTarget(node.url);
	if (target === undefined) return refused(node, setting, state);
	const children = state.phrasing(node.children, { ...setting, run: { ...setting.run, style: 'Hyperlink' } });
	if (target.type === 'external') return [new ExternalHyperlink({ link: guard(target.address), children })];
	const bookmark = state.bookmarks.get(target.anchor);
	return bookmark === undefined ? refused(node, setting, state) : [internalLink(guard(bookmark), children)];
}

function refused(node: Link, setting: Setting, state: State): readonly ParagraphChild[] {
	state.report({
		code: 'renderer-refused',
		severity: 'error',
		place: node.data?.place ?? { file: setting.file, line: 1, column: 1 },
		params: { format: 'docx', detail: node.url },
	});
	return state.phrasing(node.children, setting);
}
