import type { Element } from '@xmldom/xmldom';
import { elements, value } from '../../../fill/word-template/word-xml.ts';
import { setText } from './set-text.ts';

/** Shows the document's properties in content controls bound to them; every other binding has nothing left to bind to. */
export function fillControls(root: Element, properties: ReadonlyMap<string, string>): void {
	for (const control of elements(root, 'sdt')) {
		const [settings] = elements(control, 'sdtPr');
		const [binding] = settings === undefined ? [] : elements(settings, 'dataBinding');
		if (settings === undefined || binding === undefined) continue;
		const [, name = ''] = /:(\w+)(?:\[1\])?$/u.exec(value(binding, 'xpath') ?? '') ?? [];
		const text = properties.get(bound[name] ?? '');
		if (text === undefined) settings.removeChild(binding);
		else {
			for (const shown of elements(settings, 'showingPlcHdr')) settings.removeChild(shown);
			const [first, ...rest] = elements(control, 't');
			if (first !== undefined) setText(first, text);
			for (const piece of rest) setText(piece, '');
		}
	}
}

/** From names in the properties' own parts to those by which fields ask. */
const bound: Readonly<Record<string, string>> = {
	title: 'title',
	subject: 'subject',
	creator: 'author',
	Company: 'company',
	category: 'category',
	keywords: 'keywords',
};
