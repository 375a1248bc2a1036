import { ZodError } from 'zod';
import type { FilledCompany } from '../fill/fill-company.ts';
import { definitionFaultsOf } from '../load/templates/definition-faults.ts';
import type {
	CheckedDocument,
	Code,
	Filled,
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
import { type Extent, holdToOrders } from './orders/hold-to-orders.ts';
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
 * @param before what was found when the documents were made
 */
export function check(
	filled: readonly FilledCompany[],
	repository: Repository,
	options: CheckOptions,
	before: readonly Message[],
	report: Report,
): readonly Waived[] {
	const found = [
		...before.map(binding),
		...checkRepository(repository, options),
		...filled.flatMap((company) => checkCompany(company, repository, options)),
	];
	const extent = {
		read: new Set(filled.flatMap(({ sources }) => sources.map(({ file }) => file))),
		made: new Set(filled.flatMap(({ documents }) => documents.map(({ source }) => source.file))),
	};
	return conclude(found, extent, repository, options, report);
}

/** What was found when a document was made: an error there is no matter of opinion, so it is binding. */
export function binding(message: Message): Message {
	return { ...message, binding: message.severity === 'error' };
}

/** What rules find of the repository as a whole. */
export function checkRepository(repository: Repository, options: CheckOptions): readonly Message[] {
	const { asOf, earlier, rules = allRules } = options;
	const wanted = wantedOf(options);
	for (const { rule, collect } of wanted)
		if (rule.scope === 'repository') rule.check({ repository, earlier, asOf, rules }, collect);
	return wanted.flatMap(({ found }) => found);
}

/** Takes what rules find of a document from elsewhere, where it is known already. */
export type CheckKeeper = (document: Filled, check: () => CheckedDocument) => CheckedDocument;

/** What rules find of one company and of its documents. */
export function checkCompany(
	{ company, documents, sources }: FilledCompany,
	repository: Repository,
	options: CheckOptions,
	keeper: CheckKeeper = (_, check) => check(),
): readonly Message[] {
	const { asOf } = options;
	const wanted = wantedOf(options);
	const { name, rules: named } = company.source.type;
	const subject = { company, documents, sources, repository, asOf };
	for (const { rule, collect } of wanted) {
		if (rule.scope !== 'company') continue;
		const run = (settings: RuleSettings) => rule.check(subject, collect, settings);
		withSettings(rule, { named, file: `templates/company/${name}.yaml` }, run, collect);
	}
	const found = wanted.map((one) => [...one.found]);
	for (const document of documents)
		for (const [place, messages] of keeper(document, () => checkDocument(document, repository, options)))
			found[place]?.push(...messages);
	return found.flat();
}

/** All rules read one document before the next, so that what they read it by is made once. */
function checkDocument(document: Filled, repository: Repository, options: CheckOptions): CheckedDocument {
	const { asOf, spelling } = options;
	const wanted = wantedOf(options);
	const { folder, rules: named } = document.source.kind;
	const subject = { ...document, repository, asOf, spelling };
	for (const { rule, collect } of wanted) {
		if (rule.scope !== 'document') continue;
		const run = (settings: RuleSettings) => rule.check(subject, collect, settings);
		withSettings(rule, { named, file: `${folder}/kind.yaml` }, run, collect);
	}
	return new Map(wanted.flatMap(({ found }, place) => (found.length === 0 ? [] : [[place, found] as const])));
}

/** Takes away what is waived, tells the rest, and holds documents to their orders by it. */
export function conclude(
	found: readonly Message[],
	extent: Extent,
	repository: Repository,
	{ asOf, earlier, rules = allRules }: CheckOptions,
	report: Report,
): readonly Waived[] {
	const kept: Message[] = [];
	const keep: Report = (message) => {
		kept.push(message);
		report(message);
	};
	const onlyAsked = new Set<string>(rules.flatMap((rule) => (rule.for === 'asked' ? [rule.code] : [])));
	const sight = { made: extent.made, today: asOf !== undefined, earlier: earlier !== undefined, onlyAsked };
	const waived = waive(found, repository.sources, sight, once(keep));
	holdToOrders(kept, extent, repository, rules, report);
	return waived;
}

function wantedOf({ asked = new Set(), rules = allRules }: CheckOptions): readonly Collecting[] {
	return rules.filter((rule) => rule.for !== 'asked' || asked.has(rule.code)).map(collecting);
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
