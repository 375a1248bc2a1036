import type { Element } from '@xmldom/xmldom';
import { below, remove, unwrap, within } from './xml.ts';

/** What a reader of a redline says to all of its changes. */
export type Decision = 'accept' | 'reject';

/**
 * Accepts or rejects all tracked changes of a part, by the rules of ISO/IEC 29500-1, 17.13.5. Throws where a paragraph
 * would have to go that Word leaves in place, empty: the last of a text, a cell or a note, or one that words are left of
 * before a table.
 */
export function decide(root: Element, decision: Decision): void {
	const [kept, gone] = decision === 'accept' ? ['w:ins', 'w:del'] : ['w:del', 'w:ins'];
	const isGone = (holder: Element | undefined) => below(holder, gone).length > 0;
	for (const row of within(root, 'w:tr')) if (isGone(below(row, 'w:trPr')[0])) remove(row);
	for (const table of within(root, 'w:tbl')) if (below(table, 'w:tr').length === 0) remove(table);
	const joining = within(root, 'w:p').filter((paragraph) => isGone(below(below(paragraph, 'w:pPr')[0], 'w:rPr')[0]));
	for (const change of within(root, 'w:pPrChange')) {
		if (decision === 'reject') takeBack(change);
		remove(change);
	}
	for (const mark of [...within(root, 'w:ins'), ...within(root, 'w:del')])
		if (['w:rPr', 'w:trPr'].includes(mark.parentNode?.nodeName ?? '')) remove(mark);
	for (const mark of within(root, gone)) remove(mark);
	for (const mark of within(root, kept)) unwrap(mark);
	for (const link of within(root, 'w:hyperlink')) if (below(link).length === 0) remove(link);
	for (const paragraph of joining) join(paragraph);
}

/** Properties as they were, apart from what is none of the paragraph's looks. */
function takeBack(change: Element): void {
	const properties = change.parentNode as Element;
	const [old] = below(change, 'w:pPr');
	for (const each of below(properties)) if (!['w:rPr', 'w:sectPr', 'w:pPrChange'].includes(each.nodeName)) remove(each);
	for (const each of below(old).toReversed()) properties.insertBefore(each, properties.firstChild);
}

/** The end of the paragraph goes: the next one goes on with what is left of it. */
function join(paragraph: Element): void {
	const siblings = below(paragraph.parentNode as Element);
	const next = siblings[siblings.indexOf(paragraph) + 1];
	const left = below(paragraph).filter(({ nodeName }) => nodeName !== 'w:pPr');
	if (within(paragraph, 'w:sectPr').length > 0) throw new Error('The end of a section goes');
	if (next?.nodeName === 'w:p') {
		const first = below(next).find(({ nodeName }) => nodeName !== 'w:pPr') ?? null;
		for (const each of left) next.insertBefore(each, first);
	} else if (next?.nodeName !== 'w:tbl') throw new Error('The last paragraph cannot go');
	else if (left.some(({ nodeName }) => nodeName === 'w:r')) throw new Error('Words before a table have lost their end');
	remove(paragraph);
}
