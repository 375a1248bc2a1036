import { fieldText } from '../../fields/field-text.ts';
import type {
	Message,
	OrderRequirement,
	Report,
	Repository,
	RequirementMeaning,
	Rule,
	Source,
} from '../../types/index.ts';
import { meaningsOf } from './meanings-of.ts';
import { severityOf } from './severity-of.ts';

/** A document with all that checks can tell of it. */
export interface Held {
	readonly source: Source;
	/** What was found in its file. */
	readonly about: readonly Message[];
	/** It could be made; of one that could not, nothing is known but why. */
	readonly isMade: boolean;
	readonly rules: readonly Rule[];
}

/** Whether a document does what a requirement asks for in words, by what checks have found of it; what no check knows is for a person. */
export function holdRequirement(
	{ text, place }: OrderRequirement,
	{ source, about, isMade, rules }: Held,
	repository: Repository,
	report: Report,
): void {
	const meanings = meaningsOf(text, repository);
	const concerned = about.filter(
		({ code, severity }) => severity !== 'info' && meanings.some(({ checks }) => checks[code]),
	);
	const broken = isMade
		? concerned.filter((message) => meanings.some((meaning) => breaks(message, meaning)))
		: about.filter(({ severity }) => meanings.length > 0 && severity === 'error');
	const foreign = meanings.some(
		({ languages: allowed }) => allowed !== undefined && !isIn(source, allowed, repository),
	);
	const norms = [...new Set(meanings.flatMap(({ norm }) => norm ?? []))];
	const behind = norms.length > 0 ? { norms } : {};
	const [first] = broken;
	const requirement = text;
	if (first !== undefined || foreign) {
		const checks = [...new Set([...broken.map(({ code }) => code), ...(foreign ? ['language'] : [])])];
		const at = first?.place ?? source.values.entries.get('language')?.value.place ?? { file: source.file, line: 1 };
		const params = { requirement, checks, file: at.file, line: at.line };
		report({ code: 'order-unmet', severity: severityOf(text, repository), place, params, ...behind });
	} else if (concerned.length > 0 || !isMade || !isKnown(meanings, source, rules)) {
		const checks = [...new Set(concerned.map(({ code }) => code))];
		report({ code: 'order-judge', severity: 'info', place, params: { requirement, checks }, ...behind });
	} else report({ code: 'order-met', severity: 'info', place, params: { requirement }, ...behind });
}

/** Whether checks tell all that it asks for: they are run on documents of this kind. */
function isKnown(meanings: readonly RequirementMeaning[], { kind }: Source, rules: readonly Rule[]): boolean {
	const isRun = (code: string) => {
		const rule = rules.find((one) => one.code === code);
		return rule === undefined || rule.for === 'all' || kind.rules.has(code);
	};
	return meanings.length > 0 && meanings.every(({ judged, checks }) => !judged && Object.keys(checks).every(isRun));
}

function breaks({ code, severity }: Message, { checks }: RequirementMeaning): boolean {
	const least = checks[code];
	return least !== undefined && (severity === 'error' || severity === least);
}

/** A document of a company that says no language is in the company's. */
function isIn({ values, company }: Source, allowed: readonly string[], { companies }: Repository): boolean {
	const facts = companies.find(({ id }) => id === company)?.values;
	const language = fieldText(values, 'language') ?? (facts && fieldText(facts, 'language'));
	return language === undefined || allowed.includes(language);
}
