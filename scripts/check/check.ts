import { ZodError } from 'zod';
import type { FilledCompany } from '../fill/fill-company.ts';
import { definitionFaultsOf } from '../load/templates/definition-faults.ts';
import type {
	Code,
	Message,
	Report,
	Repository,
	RepositorySubject,
	Rule,
	RuleSettings,
	Spelling,
	Waived,
} from '../types/index.ts';
import { once } from './once.ts';
import { holdToOrders } from './orders/hold-to-orders.ts';
import { rules as allRules } from './rules/index.ts';
import { waive } from './waive.ts';

/** What a check is asked to compare with. */
export interface CheckOptions {
	/** YYYY-MM-DD; undefined: rules that need today are not run. */
	readonly asOf: string | undefined;
	/** What there was at an earlier revision; undefined: nothing is compared. */
	readonly earlier: RepositorySubject['earlier'];
	/** Rules that are run only where they are asked for. */
	readonly asked?: ReadonlySet<Code> | undefined;
	/** What dictionaries do not know; undefined: none was asked. */
	readonly spelling?: Spelling | undefined;
	/** Undefined: all that there are. */
	readonly rules?: readonly Rule[] | undefined;
}

/**
 * Runs every rule and reports what does not hold; waivers of a document take away what they name, and that is answered. What
 * is left decides whether the document does what its orders ask for.
 * @param before what was found when the documents were made: an error there is no matter of opinion, so it is binding
 */
export function check(
	filled: readonly FilledCompany[],
	repository: Repository,
	{ asOf, earlier, asked = new Set(), spelling, rules = allRules }: CheckOptions,
	before: readonly Message[],
	report: Report,
): readonly Waived[] {
	const wanted = rules.filter((rule) => rule.for !== 'asked' || asked.has(rule.code)).map(collecting);
	for (const { rule, collect } of wanted)
		if (rule.scope === 'repository') rule.check({ repository, earlier, asOf, rules }, collect);
	for (const { company, documents, sources } of filled) {
		const { name, rules: named } = company.source.type;
		const subject = { company, documents, sources, repository, asOf };
		for (const { rule, collect } of wanted) {
			if (rule.scope !== 'company') continue;
			const run = (settings: RuleSettings) => rule.check(subject, collect, settings);
			withSettings(rule, { named, file: `templates/company/${name}.yaml` }, run, collect);
		}
		// All rules read one document before the next, so that what they read it by is made once.
		for (const document of documents) {
			const { folder, rules: named } = document.source.kind;
			const subject = { ...document, repository, asOf, spelling };
			for (const { rule, collect } of wanted) {
				if (rule.scope !== 'document') continue;
				const run = (settings: RuleSettings) => rule.check(subject, collect, settings);
				withSettings(rule, { named, file: `${folder}/kind.yaml` }, run, collect);
			}
		}
	}
	const found: readonly Message[] = [
		...before.map((message) => ({ ...message, binding: message.severity === 'error' })),
		...wanted.flatMap((rule) => rule.found),
	];
	const made = new Set(filled.flatMap(({ documents }) => documents.map(({ source }) => source)));
	const kept: Message[] = [];
	const keep: Report = (message) => {
		kept.push(message);
		report(message);
	};
	const onlyAsked = new Set<string>(rules.flatMap((rule) => (rule.for === 'asked' ? [rule.code] : [])));
	const sight = { made, today: asOf !== undefined, earlier: earlier !== undefined, onlyAsked };
	const waived = waive(found, repository.sources, sight, once(keep));
	holdToOrders(kept, filled, repository, rules, report);
	return waived;
}

interface Collecting {
	readonly rule: Rule;
	/** What the rule has found so far: findings stand in the order of the rules. */
	readonly found: readonly Message[];
	readonly collect: Report;
}

function collecting(rule: Rule): Collecting {
	const found: Message[] = [];
	const collect: Report = (message) => {
		const norms = message.norms ?? (message.code === rule.code ? rule.norms : undefined);
		found.push(norms === undefined ? message : { ...message, norms });
	};
	return { rule, found, collect };
}

/** The rules that a kind or company type names, with their settings, and the file that does so. */
interface Named {
	readonly named: ReadonlyMap<string, RuleSettings>;
	readonly file: string;
}

/** Runs a rule where it holds; settings that it cannot read are reported in the file that gives them. */
function withSettings(
	rule: Pick<Rule, 'code' | 'for'>,
	{ named, file }: Named,
	run: (settings: RuleSettings) => void,
	report: Report,
): void {
	const settings = named.get(rule.code) ?? (rule.for === 'named' ? undefined : {});
	if (settings === undefined) return;
	try {
		run(settings);
	} catch (error) {
		if (!(error instanceof ZodError)) throw error;
		for (const { path, ...fault } of definitionFaultsOf(error, settings)) {
			const params = { path: ['rules', rule.code, ...path].join('.'), ...fault };
			report({ code: 'kind-definition', severity: 'error', place: { file, line: 1, column: 1 }, params });
		}
	}
}
