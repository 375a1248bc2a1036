import type { Doc, Reference } from '../../../types/index.ts';
import type { Card } from './card.ts';

/** The card of a document of its own. */
export function documentCard({ id, kind, meta, frame }: Doc): Card {
	return {
		title: meta.title,
		subject: frame.label,
		firm: meta.company.name,
		keywords: [id, ...meta.references.map(cited)],
		description: [frame.line, ...frame.notices.map(({ text }) => text)],
		date: meta.date,
		category: kind,
		status: meta.status.word,
		identifier: id,
		version: meta.version,
		named: {
			documentId: frame.name === undefined ? id : undefined,
			documentVersion: meta.version,
			documentDate: meta.date,
			documentStatus: meta.status.state,
			owner: meta.owner,
			approver: meta.approver,
			approved: meta.approved,
			nextReview: meta.nextReview,
			supersedes: meta.supersedes,
			confidentiality: meta.confidentiality,
			legalBasis: meta.legalBasis.state,
			company: meta.company.id,
			organisationNumber: meta.company.orgNumber,
			example: String(meta.company.example),
		},
	};
}

function cited({ text, sections }: Reference): string {
	return [text, ...sections.map((section) => section.text)].join(' ');
}
