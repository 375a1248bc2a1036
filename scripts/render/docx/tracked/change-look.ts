import { type Element, XMLSerializer } from '@xmldom/xmldom';
import { children, isWord } from '../../../fill/word-template/word-xml.ts';
import { created, propertiesOf } from './block-marks.ts';

interface Looks {
	readonly earlier: Element;
	readonly later: Element;
}

/** Lets a paragraph look as one does in the later version, and as another in the earlier one: a tracked change, if they differ. */
export function changeLook(paragraph: Element, { earlier, later }: Looks): void {
	const [before, after] = [lookBefore(earlier), lookOf(propertiesOf(later, 'pPr'))];
	const properties = propertiesOf(paragraph, 'pPr');
	for (const each of children(properties)) if (isLook(each) || isWord(each, 'pPrChange')) properties.removeChild(each);
	const rest = properties.firstChild;
	for (const each of after) properties.insertBefore(each, rest);
	if (said(before) === said(after)) return;
	const change = created(properties, 'pPrChange');
	const old = created(properties, 'pPr');
	for (const each of before) old.appendChild(each);
	change.appendChild(old);
	properties.appendChild(change);
}

/** Lets a paragraph end the section that another one ended. */
export function takeSection(paragraph: Element, from: Element): void {
	const properties = propertiesOf(paragraph, 'pPr');
	const section = children(propertiesOf(from, 'pPr')).find((each) => isWord(each, 'sectPr'));
	if (section === undefined || paragraph === from) return;
	properties.insertBefore(section, children(properties).find((each) => isWord(each, 'pPrChange')) ?? null);
}

/** A look may have changed already. */
function lookBefore(paragraph: Element): readonly Element[] {
	const properties = propertiesOf(paragraph, 'pPr');
	const change = children(properties).find((each) => isWord(each, 'pPrChange'));
	return lookOf(change === undefined ? properties : propertiesOf(change, 'pPr'));
}

function lookOf(properties: Element): readonly Element[] {
	return children(properties)
		.filter(isLook)
		.map((each) => each.cloneNode(true) as Element);
}

/** What a change of looks is of: neither the end of the paragraph nor the section that it ends. */
function isLook(property: Element): boolean {
	return !['rPr', 'sectPr', 'pPrChange'].includes(property.localName ?? '');
}

function said(look: readonly Element[]): string {
	return look.map((each) => new XMLSerializer().serializeToString(each)).join('');
}
