import type { Element } from 'hast';
import type { Edition } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { siteIds } from './site-ids.ts';

/** Where one searches. It is hidden until the script that searches has started; without it, words say what is missing. */
export function searchField({ frame: { words }, language }: Edition): Element {
	const [one, several] = words.hits;
	const properties = {
		dataSearch: language,
		dataOne: one,
		dataSeveral: several,
		dataNone: words.noHits,
	};
	const input = {
		id: siteIds.search,
		type: 'search',
		autoComplete: ['off'],
		autoCapitalize: 'none',
		spellCheck: 'false',
		enterKeyHint: 'search',
	};
	return element(
		'div',
		{ className: ['search'] },
		...lines([
			element(
				'div',
				{ role: 'search', hidden: true, ...properties },
				...lines([
					element('label', { htmlFor: [siteIds.search] }, words.search),
					element('input', input),
					element('p', { className: ['hits'], role: 'status' }),
					element('ol', { className: ['found'] }),
				]),
			),
			element('noscript', {}, element('p', {}, words.needsScript)),
		]),
	);
}
