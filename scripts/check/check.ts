import type { FilledCompany } from '../fill/fill-company.ts';
import type { Message, Report, Repository, RepositorySubject, RuleSettings } from '../types/index.ts';
import { rules } from './rules/index.ts';
import { waive } from './waive.ts';

/** What a check is asked to compare with. */
export interface CheckOptions {
	/** YYYY-MM-DD; undefined: rules that need today are not run. */
	readonly asOf: string | undefined;
	/** Texts by file at an earlier revision. */
	readonly earlier: RepositorySubject['earlier'];
}

/**
 * Runs every rule and reports what does not hold; waivers of a document take away what they name.
 * @param before what was found when the documents were made: an error there is no matter of opinion, so it is binding
 */
export function check(
	filled: readonly FilledCompany[],
	repository: Repository,
	{ asOf, earlier }: CheckOptions,
	before: readonly Message[],
	report: Report,
): void {
	const found: Message[] = before.map((message) => ({ ...message, binding: message.severity === 'error' }));
	for (const rule of rules) {
		const collect: Report = (message) => {
			const norms = message.norms ?? (message.code === rule.code ? rule.norms : undefined);
			found.push(norms === undefined ? message : { ...message, norms });
		};
		if (rule.scope === 'repository') rule.check({ repository, earlier, asOf }, collect);
		for (const { company, documents, sources } of filled) {
			if (rule.scope === 'company') {
				const settings = settingsOf(rule, company.source.type.rules);
				if (settings) rule.check({ company, documents, sources, repository, asOf }, collect, settings);
			}
			if (rule.scope !== 'document') continue;
			for (const document of documents) {
				const settings = settingsOf(rule, document.source.kind.rules);
				if (settings) rule.check({ ...document, repository, asOf }, collect, settings);
			}
		}
	}
	const made = new Set(filled.flatMap(({ documents }) => documents.map(({ source }) => source)));
	waive(found, repository.sources, { made, today: asOf !== undefined, earlier: earlier !== undefined }, report);
}

function settingsOf(
	rule: { readonly code: string; readonly for: 'all' | 'named' },
	named: ReadonlyMap<string, RuleSettings>,
): RuleSettings | undefined {
	return named.get(rule.code) ?? (rule.for === 'all' ? {} : undefined);
}
