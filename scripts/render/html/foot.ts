import type { Element } from 'hast';
import type { Doc } from '../../types/index.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';

/** The page's foot: once more what no reader may miss, which document this is, and on paper that paper is no controlled copy. */
export function foot({ frame, meta }: Doc): Element {
	return element(
		'footer',
		{},
		...lines([
			...frame.notices.map(({ text }) => element('p', { className: ['notice'] }, text)),
			element('p', {}, ...lines([element('span', {}, frame.line), element('span', {}, meta.company.name)])),
			element('p', { className: ['paper'] }, frame.words.uncontrolledCopy),
		]),
	);
}
