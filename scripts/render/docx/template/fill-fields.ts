import type { Element } from '@xmldom/xmldom';
import { fieldsIn, type TemplateField } from '../../../fill/word-template/fields-in.ts';
import { propertyAsked } from '../../../fill/word-template/places.ts';
import { elements, word } from '../../../fill/word-template/word-xml.ts';
import { setText } from './set-text.ts';

/** Puts the properties of the document where fields show them, so that nobody has to update any. */
export function fillFields(root: Element, properties: ReadonlyMap<string, string>): void {
	for (const field of fieldsIn(root)) {
		const name = propertyAsked(field.instruction)?.toLowerCase();
		if (name !== undefined) show(field, properties.get(name) ?? '');
	}
}

function show({ result, end, home }: TemplateField, text: string): void {
	const [first, ...rest] = result.flatMap((run) => elements(run, 't'));
	for (const piece of rest) setText(piece, '');
	if (first !== undefined) setText(first, text);
	else if (end === undefined) home.appendChild(newRun(home, text));
	else end.parentNode?.insertBefore(newRun(home, text), end);
}

function newRun(beside: Element, text: string): Element {
	const { ownerDocument } = beside;
	if (ownerDocument === null) throw new Error('A field stands in no document');
	const run = ownerDocument.createElementNS(word, 'w:r');
	const piece = ownerDocument.createElementNS(word, 'w:t');
	setText(piece, text);
	run.appendChild(piece);
	return run;
}
