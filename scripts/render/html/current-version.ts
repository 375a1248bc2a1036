import type { Element } from 'hast';
import type { CurrentVersion } from '../../types/index.ts';
import { dataUri } from '../data-uri.ts';
import { qrCode } from '../qr-code.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';

/**
 * Where the text in force is found, for paper alone and for browsers that print nothing in margins: a code, and beside it
 * the same in words; undefined where nothing is said of it.
 */
export function currentVersion(current: CurrentVersion | undefined): Element | undefined {
	if (current === undefined) return undefined;
	const { said, address, alternative } = current;
	return element(
		'div',
		{ className: ['current'] },
		...lines([
			element('img', { src: dataUri(qrCode(address).asset), alt: alternative }),
			element('p', {}, said, element('br', {}), element('a', { href: address }, address)),
		]),
	);
}
