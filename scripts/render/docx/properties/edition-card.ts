import type { Edition } from '../../../types/index.ts';
import type { Card } from './card.ts';

/** The card of a handbook. */
export function editionCard({ title, firm, date, status, frame, chapters }: Edition): Card {
	return {
		title,
		subject: firm.name,
		firm: firm.name,
		keywords: chapters.flatMap(({ documents }) => documents.map(({ doc }) => doc.id)),
		description: [frame.line, ...frame.notices.map(({ text }) => text)],
		date,
		category: 'handbook',
		status,
		identifier: 'handbook',
		version: date,
		named: {
			documentVersion: date,
			documentDate: date,
			documentStatus: 'active',
			company: firm.id,
			organisationNumber: firm.orgNumber,
			example: String(firm.example),
		},
	};
}
