import type { Element } from 'hast';
import type { Data } from 'unist';
import { comparedNumber } from '../compared-number.ts';
import { element } from './element.ts';
import { compared } from './redline/compared.ts';

/** The number of a § or of a part of one, before its text; where two versions are shown, as each of them has it. */
export function marker(
	tagName: 'span' | 'strong',
	label: string | undefined,
	data: Data | undefined,
): Element | undefined {
	const numbers = comparedNumber(label, data).map((part) => ({ ...part, text: `${part.text} ` }));
	if (numbers.length === 0) return undefined;
	return element(tagName, { className: ['marker'] }, ...compared(numbers));
}
