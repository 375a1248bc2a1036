import type { Carrier, Field, Kind, Repository, Rule, RuleSettings } from '../../types/index.ts';
import { textsIn } from './texts-in.ts';

/** Whatever may name norms: a kind, a type of company, a register. */
type Holder = Carrier['holder'];

type Found = Omit<Carrier, 'holder'>;

/** Where each norm is documented and checked, as kinds, types of companies, registers and rules say themselves. */
export function carriersOf(repository: Repository, rules: readonly Rule[]): ReadonlyMap<string, readonly Carrier[]> {
	const carriers = new Map<string, Carrier[]>();
	const known = new Set(repository.norms.sources.flatMap(({ norms }) => norms.map(({ id }) => id)));
	const seen = new Set<string>();
	const add = (holder: Holder, found: readonly Found[]) => {
		for (const one of found) {
			if (!known.has(one.norm)) continue;
			const mark = JSON.stringify([holder, one]);
			if (seen.has(mark)) continue;
			seen.add(mark);
			const others = carriers.get(one.norm);
			if (others === undefined) carriers.set(one.norm, [{ holder, ...one }]);
			else others.push({ holder, ...one });
		}
	};
	const shared = sharedFields(repository);
	add({ type: 'all', name: '' }, inFields(shared));
	for (const kind of repository.kinds.values()) {
		const own = { ...kind, fields: kind.fields.filter((field) => !shared.includes(field)) };
		add({ type: 'kind', name: kind.name }, [...inKind(own), ...inRules(kind.rules, rules, repository)]);
	}
	for (const { name, fields, rules: settings } of repository.companyTypes)
		add({ type: 'company', name }, [...inFields(fields), ...inRules(settings, rules, repository)]);
	for (const { name, columns } of repository.registerTypes.values()) add({ type: 'register', name }, inFields(columns));
	for (const rule of rules) if (rule.for === 'all') add({ type: 'all', name: '' }, inRule(rule, repository));
	return carriers;
}

/** The fields that every document has. */
function sharedFields({ kinds }: Repository): readonly Field[] {
	const [first, ...others] = kinds.values();
	const fields = first?.fields ?? [];
	return others.length === 0 ? [] : fields.filter((field) => others.every((kind) => kind.fields.includes(field)));
}

function inKind(kind: Kind): readonly Found[] {
	const sections = kind.sections.flatMap(({ key, norms }) =>
		norms.map((norm): Found => ({ norm, part: 'section', key, code: 'section-missing' })),
	);
	const provisions = [...kind.provisions].flatMap(([key, norms]) =>
		norms.map((norm): Found => ({ norm, part: 'provision', key, code: 'model-changed' })),
	);
	const recipients = kind.recipients.flatMap(({ name, norms }) =>
		norms.map((norm): Found => ({ norm, part: 'recipient', key: name.en, code: 'recipient-missing' })),
	);
	const submitted = kind.rules.has('submitted-late') ? 'submitted-late' : undefined;
	const due = kind.due.flatMap(({ key, norms }) =>
		norms.map((norm): Found => ({ norm, part: 'due', key, code: submitted })),
	);
	return [...sections, ...inFields(kind.fields), ...provisions, ...recipients, ...due];
}

/** Fields, and those inside them; one that may be left out is checked only by what it may be. */
function inFields(fields: readonly Field[], above = ''): readonly Found[] {
	return fields.flatMap((field) => {
		const { norms, requirement, type, provision, fields: parts } = field;
		const key = `${above}${field.key}`;
		const missing = provision === undefined ? 'field-missing' : 'provision-blank';
		const code = requirement === 'optional' ? (type === 'choice' ? 'field-choice' : undefined) : missing;
		return [...norms.map((norm): Found => ({ norm, part: 'field', key, code })), ...inFields(parts, `${key}.`)];
	});
}

/** The rules that a kind or a type of company names: those behind the rule, and those in its settings. */
function inRules(
	named: ReadonlyMap<string, RuleSettings>,
	rules: readonly Rule[],
	repository: Repository,
): readonly Found[] {
	return rules.flatMap((rule) => {
		const settings = named.get(rule.code);
		if (settings === undefined) return [];
		const inSettings = textsIn(settings).map(
			(norm): Found => ({ norm, part: 'rule', key: rule.code, code: rule.code }),
		);
		return [...inRule(rule, repository), ...inSettings];
	});
}

function inRule({ code, norms = [], alsoNorms }: Rule, repository: Repository): readonly Found[] {
	return [...norms, ...(alsoNorms?.(repository) ?? [])].map((norm) => ({ norm, part: 'rule', key: code, code }));
}
