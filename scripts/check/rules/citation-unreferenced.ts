import { nearest } from '../../messages/nearest.ts';
import type { Citation, DocumentRule, Law, LawRegister, Source } from '../../types/index.ts';
import { writtenReferences } from '../written-references.ts';

/** Every § in the text stands among the document's references, which say which law it is and when it was read. */
export const citationUnreferenced: DocumentRule = {
	code: 'citation-unreferenced',
	for: 'all',
	scope: 'document',
	check({ doc, source, citations, repository: { laws } }, report) {
		const severity = doc.meta.status.state === 'draft' ? 'warning' : 'error';
		for (const citation of citations) {
			if (citation.laws.length > 0) continue;
			const { name, section, place } = citation;
			const entry = entryFor(citation, laws);
			const near = entry === undefined ? nearest(section, referredSections(source, citation.among)) : undefined;
			const written = name === undefined ? `§ ${section}` : `${name} § ${section}`;
			const params = { citation: written, entry, nearest: near };
			report({ code: 'citation-unreferenced', severity, place, params });
		}
	},
};

/** The line that would refer to it; undefined when nobody has read the section, or it is in two laws. */
function entryFor({ name, section, among }: Citation, laws: LawRegister): string | undefined {
	const knowing = (candidates: readonly Law[]) =>
		candidates.filter(({ statements }) => statements.some((statement) => statement.section === section));
	const known = knowing(among);
	const [law, ...others] = known.length > 0 || name !== undefined ? known : knowing([...laws.values()]);
	return law === undefined || others.length > 0 ? undefined : `{law: ${law.id}, section: "${section}"}`;
}

function referredSections(source: Source, among: readonly Law[]): readonly string[] {
	const ids = among.map(({ id }) => id);
	return writtenReferences(source).flatMap(({ law, section }) =>
		law !== undefined && section !== undefined && ids.includes(law.text) ? section.text : [],
	);
}
