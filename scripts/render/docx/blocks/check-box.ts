import type { ParagraphChild } from 'docx';
import { contentControl } from '../content-control.ts';
import { element } from '../element.ts';
import { textRun } from '../known/text-run.ts';

const font = 'Segoe UI Symbol';
const ticked = '☑';
const open = '☐';

/** A box that Word lets its reader tick, named by what stands beside it. */
export function checkBox(checked: boolean, name: string, id: number): ParagraphChild {
	const behaviour = element('w14:checkbox', {}, [
		element('w14:checked', { 'w14:val': checked ? 1 : 0 }),
		element('w14:checkedState', { 'w14:val': codePoint(ticked), 'w14:font': font }),
		element('w14:uncheckedState', { 'w14:val': codePoint(open), 'w14:font': font }),
	]);
	return contentControl(name, id, [behaviour], textRun({ font, text: checked ? ticked : open }));
}

function codePoint(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
