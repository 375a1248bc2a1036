import type { Company, CompanySource, Filled, Report, Repository, Source } from '../../types/index.ts';
import { writtenTexts } from '../additions/written-texts.ts';
import { fillCompany } from '../fill-company.ts';
import { readCompany } from '../read-company.ts';

/**
 * The documents that a text makes of a company's facts of today, as if it stood in place of the present ones of its id;
 * what kept them from it, and what is wrong with the text, is reported.
 * @param present the sources of the same document as they are now
 */
export function fillVersion(
	source: Source,
	present: readonly Source[],
	of: CompanySource,
	repository: Repository,
	report: Report,
): readonly Filled[] {
	const sources = [...repository.sources.filter((other) => other !== source && !present.includes(other)), source];
	const then: Repository = { ...repository, sources };
	const company: Company = readCompany(of, then, () => {});
	const files = writtenTexts(source, company).map(({ file }) => file);
	const { documents } = fillCompany(company, then, (message) => {
		if (files.includes(message.place.file)) report(message);
	});
	return documents.filter((document) => document.source === source);
}
