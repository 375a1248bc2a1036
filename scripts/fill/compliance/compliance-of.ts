import type { CarryingDocument, Company, Compliance, NormSource } from '../../types/index.ts';
import { colourOf } from '../look/colour-of.ts';
import { companyRow } from './company-row.ts';
import type { ComplianceSubject } from './compliance-subject.ts';
import { wholeRow } from './whole-row.ts';

/** The whole list: every norm, with the documents of all companies. */
export function wholeCompliance(
	firm: Company,
	documents: readonly CarryingDocument[],
	subject: ComplianceSubject,
): Compliance {
	const sources = subject.repository.norms.sources.filter(({ wholeList }) => wholeList);
	return {
		...frameFor(firm, documents, subject),
		company: undefined,
		rows: rowsOf(sources, (norm, source) => wholeRow(norm, source, firm.language, documents, subject)),
	};
}

/** The norms that bind one company, with its own documents; undefined where none does. */
export function companyCompliance(
	company: Company,
	documents: readonly CarryingDocument[],
	subject: ComplianceSubject,
): Compliance | undefined {
	const sources = subject.repository.norms.sources
		.filter(({ country }) => country === undefined || country === company.country)
		.map((source) => ({
			...source,
			norms: source.norms.filter(({ binds }) => binds.includes(company.source.type.name)),
		}));
	const rows = rowsOf(sources, (norm, source) => companyRow(norm, source, company, documents, subject));
	return rows.length === 0 ? undefined : { ...frameFor(company, documents, subject), company: company.id, rows };
}

function rowsOf(
	sources: readonly NormSource[],
	row: (norm: NormSource['norms'][number], source: NormSource) => Compliance['rows'][number],
): Compliance['rows'] {
	return sources.flatMap((source) => source.norms.map((norm) => row(norm, source)));
}

function frameFor(company: Company, documents: readonly CarryingDocument[], { repository }: ComplianceSubject) {
	const { language } = company;
	const [kind] = repository.kinds.values();
	const own = documents.map(({ date }) => date).sort();
	return {
		language,
		file: company.source.file,
		date: own.at(-1) ?? '',
		status: kind?.statuses.find(({ state }) => state === 'active')?.words[language][0] ?? '',
		firm: {
			id: company.id,
			name: company.name,
			example: company.example,
			colour: colourOf(company),
			...(company.logo !== undefined && { logo: company.logo }),
			...(company.fonts !== undefined && { fonts: company.fonts }),
			...(company.wordTemplate !== undefined && { wordTemplate: company.wordTemplate }),
		},
	};
}
