import type { Element } from '@xmldom/xmldom';
import { children, elements, isWord } from '../../../fill/word-template/word-xml.ts';
import type { Change } from '../../../types/index.ts';
import { markName } from './block-marks.ts';
import { wrapRun } from './wrap-run.ts';

/**
 * Where a whole link comes or goes, LibreOffice lets its address run on to what stands behind it, unless the change goes on
 * for a letter. So the letter behind it is taken out and put in as well, and what was taken out stands first.
 */
export function endLinks(root: Element): void {
	for (const paragraph of elements(root, 'p'))
		for (const group of groupsIn(paragraph)) if (group.some(({ part }) => isWord(part, 'hyperlink'))) endGroup(group);
}

/** Something that one version alone has. */
interface Changed {
	readonly part: Element;
	readonly change: Change;
}

/** Changes with nothing between them that both versions have. */
function groupsIn(paragraph: Element): readonly (readonly Changed[])[] {
	const groups: Changed[][] = [[]];
	for (const part of children(paragraph)) {
		const change = changeOf(part);
		if (change === undefined) groups.push([]);
		else groups.at(-1)?.push({ part, change });
	}
	return groups.filter((group) => group.length > 0);
}

/** The change of words or of a whole link; of one that both versions have in part there is none. */
function changeOf(part: Element): Change | undefined {
	if (isWord(part, markName.insertion)) return 'insertion';
	if (isWord(part, markName.deletion)) return 'deletion';
	if (!isWord(part, 'hyperlink')) return undefined;
	const [change, ...others] = new Set(children(part).map(changeOf));
	return others.length === 0 ? change : undefined;
}

function endGroup(group: readonly Changed[]): void {
	const behind = group.at(-1)?.part.nextSibling as Element | null | undefined;
	const parent = behind?.parentNode;
	if (!behind || !parent || !isWord(behind, 'r')) return;
	const letter = firstLetter(behind);
	if (letter === undefined) return;
	for (const change of ['deletion', 'insertion'] as const) {
		for (const { part } of group.filter((each) => each.change === change)) parent.insertBefore(part, behind);
		const run = letter.cloneNode(true) as Element;
		parent.insertBefore(run, behind);
		wrapRun(run, change);
	}
}

/** A run of its own with the first letter of a run, which is taken away there; none where it begins with no words. */
function firstLetter(run: Element): Element | undefined {
	const [text] = contentsOf(run);
	const words = text?.localName === 't' ? (text.textContent ?? '') : '';
	const [letter] = /^.\p{M}*/su.exec(words) ?? [];
	if (text === undefined || letter === undefined) return undefined;
	const own = run.cloneNode(true) as Element;
	const [kept, ...others] = contentsOf(own);
	for (const other of others) own.removeChild(other);
	if (kept !== undefined) kept.textContent = letter;
	text.textContent = words.slice(letter.length);
	return own;
}

/** What is in a run beside its look. */
function contentsOf(run: Element): readonly Element[] {
	return children(run).filter(({ localName }) => localName !== 'rPr');
}
