import { bookDocument } from '../../scripts/fill/edition/book-document.ts';
import { editionFrame } from '../../scripts/fill/edition/edition-frame.ts';
import type { Chapter, Company, Doc, Edition } from '../../scripts/types/index.ts';
import { aDoc } from './a-doc.ts';

/** A handbook of finished documents in Bokmål, by the chapter that their number begins with, as the product gathers it. */
export function anEdition(documents: readonly Doc[], overrides: Partial<Edition> = {}): Edition {
	const places = new Map(documents.map((doc) => [doc.path, { anchor: doc.id.toLowerCase(), doc }]));
	const numbers = [...new Set(documents.map(({ id }) => id.split('-', 1)[0] ?? ''))];
	const chapters = numbers.map((number): Chapter => {
		const members = documents.filter(({ id }) => id.split('-', 1)[0] === number);
		return {
			number,
			title: `${number} Del ${number}`,
			anchor: number,
			documents: members.flatMap((doc) => bookDocument(doc, places, 'eksempelsaga')),
		};
	});
	const book = chapters.flatMap((chapter) => chapter.documents);
	const company = {
		language: 'nb',
		name: 'Eksempelsaga AS',
		example: true,
		fields: [] as Company['fields'],
	} as Company;
	return {
		company: 'eksempelsaga',
		language: 'nb',
		file: 'README.md',
		folder: 'eksempelsaga',
		title: 'HMS-håndbok',
		date: '2025-12-15',
		status: 'Aktiv',
		firm: documents[0]?.meta.company ?? aDoc({ markdown: '' }).meta.company,
		frame: editionFrame(company, '2025-12-15', []),
		contacts: [
			{ name: 'Brann', phone: '110' },
			{ role: 'Verneombud', name: 'Ola Prøve', phone: '+47 00 00 00 02' },
		],
		chapters,
		register: book.map(({ doc: { id, meta }, anchor, path }) => ({
			id,
			title: meta.title,
			kind: 'Instruks',
			version: meta.version,
			date: meta.date,
			status: meta.status,
			...(meta.owner !== undefined && { owner: meta.owner }),
			...(meta.nextReview !== undefined && { nextReview: meta.nextReview }),
			anchor,
			path,
		})),
		changes: book.flatMap(({ doc: { id, meta }, anchor }) =>
			meta.revisions.map(({ version, date, by, summary }) => ({
				date,
				id,
				title: meta.title,
				version,
				by,
				summary,
				anchor,
			})),
		),
		assets: new Map(documents.flatMap((doc) => [...doc.assets])),
		...overrides,
	};
}
