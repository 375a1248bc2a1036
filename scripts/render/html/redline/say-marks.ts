import type { ElementContent } from 'hast';
import type { RedlineTexts } from '../../../messages/redline-texts.ts';
import { element } from '../element.ts';
import { isMark, isWhole } from './changed-blocks.ts';

/** Says at both ends of each mark what it is, for those who do not see it; few screen readers tell of the elements themselves. */
export function sayMarks(nodes: readonly ElementContent[], texts: RedlineTexts): void {
	for (const node of nodes) {
		if (node.type !== 'element') continue;
		sayMarks(node.children, texts);
		if (!isMark(node)) continue;
		const said = (words: string) => element('span', { className: ['said'] }, words);
		const what = node.tagName === 'ins' ? texts.inserted : texts.deleted;
		const before = isWhole(node) ? element('p', { className: ['said'] }, what) : said(` [${what}: `);
		node.children.unshift(before);
		if (!isWhole(node)) node.children.push(said(`${texts.end}] `));
	}
}
