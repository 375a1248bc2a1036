import type { Element } from 'hast';
import type { FrameWords, Meta } from '../../types/index.ts';
import { dataUri } from '../data-uri.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';

/** The page's first line: the logo at the left, or the firm's name where there is none; its facts at the right. */
export function firm({ logo, name, orgNumber }: Meta['company'], words: FrameWords): Element {
	const number = orgNumber === undefined ? undefined : element('span', {}, orgNumber);
	const parts = logo
		? [
				element('img', {
					className: ['logo'],
					src: dataUri(logo),
					alt: words.logo,
					width: logo.width,
					height: logo.height,
				}),
				element('p', { className: ['facts'] }, ...lines([element('span', {}, name), number])),
			]
		: [
				element('p', { className: ['name'] }, name),
				number && element('p', { className: ['facts'] }, ...lines([number])),
			];
	return element('header', { className: ['firm'] }, ...lines(parts));
}
