import type { Element } from 'hast';
import type { BookDocument, Edition, Format } from '../../../types/index.ts';
import { body } from '../body.ts';
import { controlList } from '../control-list.ts';
import { element } from '../element.ts';
import { idsOf } from '../ids-of.ts';
import { lines } from '../lines.ts';
import { notices } from '../notices.ts';
import type { Placement } from '../placement.ts';
import { downloads } from './downloads.ts';
import { numbered } from './numbered.ts';
import { sheetName } from './sheet-name.ts';
import { siteIds } from './site-ids.ts';

/** A document as part of the site: title, what controls it, its text, and the files of its own. */
export function bookDocument(document: BookDocument, edition: Edition, formats: readonly Format[]): Element {
	const { anchor, doc, path, title } = document;
	const { frame, language } = doc;
	const own = frame.notices.filter(({ type }) => type !== 'example');
	const rows = frame.rows.filter(({ key }) => key !== 'id');
	const titleId = siteIds.title(anchor);
	const placement: Placement = {
		ids: idsOf(anchor),
		notesHeading: 'h4',
		notesOf: [titleId],
		tables: `${doc.id}: `,
	};
	return element(
		'article',
		{
			id: anchor,
			className: ['sheet', 'document', sheetName(anchor)],
			ariaLabelledBy: [titleId],
			...(language !== edition.language && { lang: language }),
		},
		...lines([
			element('h3', { id: titleId }, ...numbered(document, language)),
			element('p', { className: ['line'] }, frame.line),
			notices({ notices: own }),
			element('div', { className: ['control'] }, ...lines([controlList(rows)])),
			downloads(edition.frame.words.downloads, title, path, formats, edition.frame),
			element('div', { className: ['text'] }, ...body(doc, placement)),
		]),
	);
}
