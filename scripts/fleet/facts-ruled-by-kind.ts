import { fieldOfPlace } from '../check/places/place-of-field.ts';
import type { DocumentRule, DocumentSubject, Kind, Message, RuleSettings } from '../types/index.ts';
import { foreseen } from './foreseen.ts';
import type { KnownCompany } from './known-company.ts';
import { onlyKnown } from './only-known.ts';
import type { RuledFact, Ruling } from './ruled-facts.ts';

/** What rules on facts that a kind names find of those of a company that has such a document. */
export function factsRuledByKind(
	kind: Kind,
	{ company, repository }: KnownCompany,
	{ rules, asOf }: Ruling,
): readonly RuledFact[] {
	const named = namedBy(kind, rules);
	const found: Message[] = [];
	for (const [rule, settings] of named)
		foreseen(() =>
			rule.check(onlyKnown<DocumentSubject>({ company, repository, asOf }), (message) => found.push(message), settings),
		);
	return found.flatMap((message): readonly RuledFact[] => {
		const field = fieldOfPlace(message.place);
		return message.severity === 'error' && field !== undefined ? [{ field, message }] : [];
	});
}

type Named = readonly (readonly [DocumentRule, RuleSettings])[];

const known = new WeakMap<Kind, Named>();

/** The rules on facts that a kind names, gone through once for all documents of the kind. */
function namedBy(kind: Kind, rules: Ruling['rules']): Named {
	const before = known.get(kind);
	if (before !== undefined) return before;
	const named = rules.flatMap((rule) => {
		const settings = rule.scope === 'document' && rule.ofFacts ? kind.rules.get(rule.code) : undefined;
		return rule.scope === 'document' && settings !== undefined ? [[rule, settings] as const] : [];
	});
	known.set(kind, named);
	return named;
}
