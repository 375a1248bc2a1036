import { referencesOf } from '../../../fill/references/references-of.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { Citation, DocumentRule, DocumentSubject, Law, MessageParameters } from '../../../types/index.ts';
import { missingSection } from '../../law/missing-section.ts';
import { openEditions } from '../../law/open-editions.ts';

/** Every § in the text stands among the document's references, which say which law it is and when it was read. */
export const citationUnreferenced: DocumentRule = {
	code: 'citation-unreferenced',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { doc, citations, repository } = subject;
		const severity = doc.meta.status.state === 'draft' ? 'warning' : 'error';
		for (const citation of citations) {
			if (citation.laws.length > 0 || openEditions(citation, subject).length > 0) continue;
			const { section, among, place } = citation;
			const [law, ...others] = among;
			const missing = law && others.length === 0 ? missingSection(law, section, repository.laws) : undefined;
			if (missing !== undefined && missing.known !== 'read')
				report({ code: 'reference-section', severity, place, params: missing });
			else {
				const params = paramsOf(citation, missing?.elsewhere, subject);
				report({ code: 'citation-unreferenced', severity, place, params });
			}
		}
	},
};

type Params = MessageParameters['citation-unreferenced'];

function paramsOf(citation: Citation, elsewhere: Params['elsewhere'], subject: DocumentSubject): Params {
	const { name, form, section, among } = citation;
	const entry = entryFor(citation, subject);
	const unclear = entry === undefined && elsewhere?.here === undefined;
	return {
		citation: name === undefined ? `§ ${section}` : `${name} § ${section}`,
		unknownLaw: form === undefined && among.length === 0 ? name : undefined,
		section,
		entry,
		nearest: unclear ? nearest(section, referredSections(subject, among)) : undefined,
		elsewhere,
	};
}

/** The line that would refer to it, in a law that the document may cite; undefined when nobody has read the section, or it is in two. */
function entryFor({ name, section, among }: Citation, { doc, repository }: DocumentSubject): string | undefined {
	const inForce = doc.meta.legalBasis.state === 'in-force';
	const citable = [...repository.laws.values()].filter(({ status }) => !inForce || status === 'in-force');
	const knowing = citable.filter(({ statements }) => statements.some((statement) => statement.section === section));
	const known = knowing.filter((law) => among.includes(law));
	const [law, ...others] = known.length > 0 || name !== undefined ? known : knowing;
	return law === undefined || others.length > 0 ? undefined : `{law: ${law.id}, section: "${section}"}`;
}

function referredSections({ data }: DocumentSubject, among: readonly Law[]): readonly string[] {
	const ids = among.map(({ id }) => id);
	return referencesOf(data).flatMap(({ law, section }) => (ids.includes(law ?? '') ? (section ?? []) : []));
}
