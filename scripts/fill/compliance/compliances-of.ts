import type { Compliance, Repository, Rule } from '../../types/index.ts';
import type { FilledCompany } from '../fill-company.ts';
import { carriersOf } from './carriers-of.ts';
import { carryingOf } from './carrying-of.ts';
import { companyCompliance, wholeCompliance } from './compliance-of.ts';

/** The registers of these companies, and the whole list in the language of the root's when all are there. */
export function compliancesOf(
	companies: readonly FilledCompany[],
	repository: Repository,
	rules: readonly Rule[],
): readonly Compliance[] {
	if (repository.norms.sources.length === 0) return [];
	const subject = { repository, carriers: carriersOf(repository, rules) };
	const own = companies.map(({ company, documents }) => companyCompliance(company, carryingOf(documents), subject));
	const root = companies.find(({ company }) => company.source.file === 'README.md');
	const documents = carryingOf(companies.flatMap((one) => one.documents));
	const whole = root !== undefined && companies.length === repository.companies.length;
	return [
		...(whole ? [wholeCompliance(root.company, documents, subject)] : []),
		...own.filter((one) => one !== undefined),
	];
}
