import { nearest } from '../../messages/nearest.ts';
import type { Citation, DocumentRule, Law, Source } from '../../types/index.ts';
import { inOtherEdition } from '../in-other-edition.ts';
import { openEditions } from '../open-editions.ts';
import { writtenReferences } from '../written-references.ts';

/** Every § in the text stands among the document's references, which say which law it is and when it was read. */
export const citationUnreferenced: DocumentRule = {
	code: 'citation-unreferenced',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { doc, source, citations, repository } = subject;
		const inForce = doc.meta.legalBasis.state === 'in-force';
		const citable = ({ status }: Law) => !inForce || status === 'in-force';
		const laws = [...repository.laws.values()].filter(citable);
		const severity = doc.meta.status.state === 'draft' ? 'warning' : 'error';
		for (const citation of citations) {
			if (citation.laws.length > 0 || openEditions(citation, subject).length > 0) continue;
			const { name, section, place } = citation;
			const entry = entryFor(citation, laws);
			const written = name === undefined ? `§ ${section}` : `${name} § ${section}`;
			const [law, ...others] = citation.among;
			const elsewhere = law && others.length === 0 ? inOtherEdition(law, section, repository.laws) : undefined;
			const unclear = entry === undefined && elsewhere?.here === undefined;
			const near = unclear ? nearest(section, referredSections(source, citation.among)) : undefined;
			const params = { citation: written, section, entry, nearest: near, elsewhere };
			report({ code: 'citation-unreferenced', severity, place, params });
		}
	},
};

/** The line that would refer to it, in a law that the document may cite; undefined when nobody has read the section, or it is in two. */
function entryFor({ name, section, among }: Citation, laws: readonly Law[]): string | undefined {
	const knowing = (candidates: readonly Law[]) =>
		candidates.filter(({ statements }) => statements.some((statement) => statement.section === section));
	const known = knowing(among.filter((law) => laws.includes(law)));
	const [law, ...others] = known.length > 0 || name !== undefined ? known : knowing(laws);
	return law === undefined || others.length > 0 ? undefined : `{law: ${law.id}, section: "${section}"}`;
}

function referredSections(source: Source, among: readonly Law[]): readonly string[] {
	const ids = among.map(({ id }) => id);
	return writtenReferences(source).flatMap(({ law, section }) =>
		law !== undefined && section !== undefined && ids.includes(law.text) ? section.text : [],
	);
}
