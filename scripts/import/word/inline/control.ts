import { charactersOf, childOf, settingOf, within, type XmlElement } from '../xml/xml-element.ts';
import { factNames } from './fact-names.ts';

/** What a content control is. */
export type Control =
	| { readonly type: 'box'; readonly ticked: boolean }
	| { readonly type: 'pen'; readonly label: string }
	/** A fact, by its names; where no facts are asked for it is text like any other. */
	| { readonly type: 'fact'; readonly names: readonly string[]; readonly isPlaceholder: boolean }
	| { readonly type: 'text'; readonly isPlaceholder: boolean };

/** @param own the file is one of ours, in which a field to fill in is a blank for the pen */
export function controlOf(element: XmlElement, own: boolean): Control {
	const properties = childOf(element, 'w:sdtPr');
	const box = childOf(properties, 'w14:checkbox');
	if (box !== undefined) {
		const ticked = childOf(box, 'w14:checked')?.attributes['w14:val'];
		return { type: 'box', ticked: ticked === '1' || ticked === 'true' };
	}
	const names = factNames(properties);
	// LibreOffice forgets that a field is still to be filled in.
	const isEmpty = childOf(properties, 'w:text') !== undefined && textWithin(element).trim() === '';
	if (own && names === undefined && (isPlaceholder(element) || isEmpty))
		return { type: 'pen', label: settingOf(properties, 'w:alias') ?? '' };
	const state = { isPlaceholder: isPlaceholder(element) };
	return names === undefined ? { type: 'text', ...state } : { type: 'fact', names, ...state };
}

/** Whether it shows what is to be filled in, and nobody has. */
export function isPlaceholder(element: XmlElement): boolean {
	return childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
}

export function textWithin(element: XmlElement): string {
	return within(element, 'w:t').map(charactersOf).join('');
}
