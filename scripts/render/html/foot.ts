import type { Element } from 'hast';
import type { Frame, Meta } from '../../types/index.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';

/** The page's foot: once more what no reader may miss, which document this is, and on paper that paper is no controlled copy. */
export function foot(
	{ notices, line, words }: Pick<Frame, 'notices' | 'line' | 'words'>,
	{ name }: Meta['company'],
): Element {
	return element(
		'footer',
		{},
		...lines([
			...notices.map(({ text }) => element('p', { className: ['notice'] }, text)),
			element('p', {}, ...lines([element('span', {}, line), element('span', {}, name)])),
			...(words.uncontrolledCopy === '' ? [] : [element('p', { className: ['paper'] }, words.uncontrolledCopy)]),
		]),
	);
}
