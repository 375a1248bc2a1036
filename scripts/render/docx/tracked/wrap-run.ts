import type { Element } from '@xmldom/xmldom';
import { elements, word } from '../../../fill/word-template/word-xml.ts';
import type { Change } from '../../../types/index.ts';
import { markName } from './block-marks.ts';

/** Puts a run into a mark, together with the run before it when that bears the same. */
export function wrapRun(run: Element, change: Change): void {
	const { ownerDocument, parentNode, previousSibling } = run;
	if (ownerDocument === null || parentNode === null) throw new Error('A run stands in no document');
	if (change === 'deletion') for (const [name, deleted] of asDeleted) rename(run, name, deleted);
	const before = previousSibling as Element | null;
	if (before?.namespaceURI === word && before.localName === markName[change]) {
		before.appendChild(run);
		return;
	}
	const mark = ownerDocument.createElementNS(word, `w:${markName[change]}`);
	parentNode.insertBefore(mark, run);
	mark.appendChild(run);
}

/** Word has other names for what is written in runs that are deleted. */
const asDeleted = [
	['t', 'delText'],
	['instrText', 'delInstrText'],
] as const;

function rename(run: Element, name: string, deleted: string): void {
	for (const old of elements(run, name)) {
		const fresh = run.ownerDocument?.createElementNS(word, `w:${deleted}`);
		if (fresh === undefined) continue;
		for (const attribute of Array.from(old.attributes))
			fresh.setAttributeNS(attribute.namespaceURI, attribute.name, attribute.value);
		for (const child of Array.from(old.childNodes)) fresh.appendChild(child);
		old.parentNode?.replaceChild(fresh, old);
	}
}
