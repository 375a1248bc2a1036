import type { Element, ElementContent } from 'hast';
import type { Data } from 'unist';
import { element } from './element.ts';

/** The number of a § or of a part of one, before its text; where two versions are shown, as each of them has it. */
export function marker(
	tagName: 'span' | 'strong',
	label: string | undefined,
	data: Data | undefined,
): Element | undefined {
	const was = data?.was?.number === undefined ? label : data.was.label;
	if (label === undefined && was === undefined) return undefined;
	return element(tagName, { className: ['marker'] }, ...numbers(was, label, data));
}

function numbers(was: string | undefined, label: string | undefined, data: Data | undefined): ElementContent[] {
	const shown = (text: string | undefined, tagName?: 'ins' | 'del'): ElementContent[] => {
		if (text === undefined) return [];
		const words = `${text} `;
		return [tagName ? element(tagName, { className: ['change'] }, words) : { type: 'text', value: words }];
	};
	if (data?.change !== undefined) return shown(label, data.change === 'insertion' ? 'ins' : 'del');
	return was === label ? shown(label) : [...shown(was, 'del'), ...shown(label, 'ins')];
}
