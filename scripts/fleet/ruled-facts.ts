import { fieldOfPlace } from '../check/places/place-of-field.ts';
import type {
	CompanyRule,
	CompanySubject,
	CompanyType,
	Filled,
	Message,
	Rule,
	RuleSettings,
	Source,
} from '../types/index.ts';
import { foreseen } from './foreseen.ts';
import type { KnownCompany } from './known-company.ts';

/** A fact that a rule asks for, or will not have as it stands. */
export interface RuledFact {
	/** As messages name it. */
	readonly field: string;
	readonly message: Message;
}

export interface Ruling {
	readonly rules: readonly Rule[];
	/** YYYY-MM-DD; undefined: what needs today is not told. */
	readonly asOf: string | undefined;
}

/**
 * What rules that the type of a company names find of its facts, as far as they hold it up. A rule that asks for what is not known
 * is run no further than that, and `check` tells what it finds.
 * @param documents called once, when the first rule looks at them
 */
export function ruledFacts(
	{ company, repository }: KnownCompany,
	sources: readonly Source[],
	documents: () => readonly Filled[],
	{ rules, asOf }: Ruling,
): readonly RuledFact[] {
	const { source } = company;
	const found: Message[] = [];
	let seen: readonly Filled[] | undefined;
	const subject: CompanySubject = {
		company,
		repository,
		asOf,
		get documents() {
			seen ??= documents();
			return seen;
		},
		sources,
	};
	for (const [rule, settings] of namedBy(source.type, rules))
		foreseen(() => rule.check(subject, (message) => found.push(message), settings));
	return found.flatMap((message): readonly RuledFact[] => {
		const field = fieldOfPlace(message.place);
		const isOfFacts = message.severity === 'error' && message.place.file === source.file;
		return isOfFacts && field !== undefined ? [{ field, message }] : [];
	});
}

const known = new WeakMap<CompanyType, readonly (readonly [CompanyRule, RuleSettings])[]>();

/** The rules on companies that a type names, gone through once for all of its companies. */
function namedBy(type: CompanyType, rules: readonly Rule[]): readonly (readonly [CompanyRule, RuleSettings])[] {
	const before = known.get(type);
	if (before !== undefined) return before;
	const named = rules.flatMap((rule) => {
		const settings = rule.scope === 'company' && rule.for === 'named' ? type.rules.get(rule.code) : undefined;
		return rule.scope === 'company' && settings !== undefined ? [[rule, settings] as const] : [];
	});
	known.set(type, named);
	return named;
}
