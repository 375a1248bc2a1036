import type { ParagraphChild, XmlComponent } from 'docx';
import { element } from './element.ts';
import { guard } from './guard.ts';
import { inline } from './inline.ts';

/** A field within a paragraph that Word lets its reader fill in; the name is said by screen readers. */
export function contentControl(
	name: string,
	id: number,
	kind: readonly XmlComponent[],
	shown: ParagraphChild,
): ParagraphChild {
	const control = element('w:sdt', {}, [
		element('w:sdtPr', {}, [
			element('w:alias', { 'w:val': guard(shortened(name)) }),
			element('w:tag', { 'w:val': `field-${id}` }),
			element('w:id', { 'w:val': id }),
			...kind,
		]),
		element('w:sdtContent', {}, [shown]),
	]);
	return inline(control);
}

const longest = 64;

function shortened(name: string): string {
	const characters = [...name.replaceAll(/\s+/g, ' ').trim()];
	return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
