import { check } from '../check/check.ts';
import { outputRules } from '../check/rules/privacy/index.ts';
import type { FilledCompany } from '../fill/fill-company.ts';
import type { Report, Repository } from '../types/index.ts';

const codes = new Set<string>(outputRules.map(({ code }) => code));

/** Tells of what stands in no output, for commands that write something without the whole check. */
export function guard(
	companies: readonly FilledCompany[],
	repository: Repository,
	asOf: string | undefined,
	report: Report,
): void {
	check(companies, repository, { asOf, earlier: undefined, rules: outputRules }, [], (message) => {
		if (codes.has(message.code)) report(message);
	});
}
