import type { Element, Root } from 'hast';
import type { Edition, Format, SiteLook } from '../../../types/index.ts';
import { element } from '../element.ts';
import { foot } from '../foot.ts';
import { lines } from '../lines.ts';
import { changes } from './changes.ts';
import { chapter } from './chapter.ts';
import { head } from './head.ts';
import { navigation } from './navigation.ts';
import { register } from './register.ts';
import { searchField } from './search-field.ts';
import { siteIds } from './site-ids.ts';
import { top } from './top.ts';

/**
 * The whole handbook as one page: who to call, search and contents, every document by chapter, the register, the changes.
 * @param formats those that are built beside it, which alone are linked to
 */
export function site(edition: Edition, css: string, look: SiteLook, formats: readonly Format[]): Root {
	const { frame, firm, language } = edition;
	const visible = element(
		'body',
		{ id: siteIds.top },
		...lines([
			element('a', { className: ['skip'], href: `#${siteIds.text}` }, frame.words.skipToText),
			element(
				'main',
				{ className: ['book'] },
				...lines([top(edition, formats), side(edition), text(edition, formats)]),
			),
			foot(frame, firm),
			element('script', {}, look.script()),
		]),
	);
	return {
		type: 'root',
		children: [
			{ type: 'doctype' },
			{ type: 'text', value: '\n' },
			element('html', { lang: language }, ...lines([head(edition, css, look), visible])),
			{ type: 'text', value: '\n' },
		],
	};
}

/** What leads to the text: beside it on wide screens, above it on narrow ones. */
function side(edition: Edition): Element {
	return element('div', { className: ['side'] }, ...lines([searchField(edition), navigation(edition)]));
}

function text(edition: Edition, formats: readonly Format[]): Element {
	const chapters = edition.chapters.map((part) => chapter(part, edition, formats));
	const toTop = element(
		'a',
		{ className: ['to-top'], href: `#${siteIds.top}` },
		element('span', { ariaHidden: 'true' }, '↑'),
		' ',
		element('span', {}, edition.frame.words.toTop),
	);
	return element(
		'div',
		{ className: ['chapters'], id: siteIds.text, tabIndex: -1 },
		...lines([...chapters, register(edition), changes(edition), toTop]),
	);
}
