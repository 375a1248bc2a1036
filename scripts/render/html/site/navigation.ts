import type { Element } from 'hast';
import type { Edition } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { numbered } from './numbered.ts';
import { siteIds } from './site-ids.ts';

/** The contents: each chapter with its documents, and what follows after them. */
export function navigation({ frame, chapters, changes, language }: Edition): Element {
	const parts = chapters.map(({ title, anchor, documents }) => {
		const items = documents.map((document) =>
			element('li', {}, element('a', { href: `#${document.anchor}` }, ...numbered(document, language))),
		);
		return element(
			'li',
			{},
			...lines([element('a', { href: `#${anchor}` }, title), element('ul', {}, ...lines(items))]),
		);
	});
	const after = [
		{ words: frame.register.title, anchor: siteIds.register, present: true },
		{ words: frame.changes.title, anchor: siteIds.changes, present: changes.length > 0 },
	].flatMap(({ words, anchor, present }) =>
		present ? [element('li', {}, element('a', { href: `#${anchor}` }, words))] : [],
	);
	return element(
		'nav',
		{ ariaLabelledBy: [siteIds.contents] },
		...lines([
			element('h2', { id: siteIds.contents }, frame.contents),
			element('ul', {}, ...lines([...parts, ...after])),
		]),
	);
}
