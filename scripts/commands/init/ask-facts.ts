import { clean } from '../../fields/clean.ts';
import { idOf } from '../../fill/init/derived-facts.ts';
import type { Fact, Facts } from '../../fill/init/facts.ts';
import { type Field, languages } from '../../types/index.ts';
import { type Asking, askField } from './ask-field.ts';

/** Asked first, since other questions depend on them. */
const first = ['language', 'country', 'name', 'id'];

/**
 * What a firm is not asked: it says what the file is, follows from other answers, is for the day when the documents have
 * been read, or matters under the law of 1978 or to a provider of many alone.
 */
const unasked: ReadonlySet<string> = new Set([
	...['type', 'legalBasis', 'example', 'emergencyContacts', 'libraryPublisher', 'libraryApproved', 'libraryHearing'],
	...['service', 'branch', 'safetyOrganisation', 'county', 'handbookAddress'],
]);

/** The fields that a firm of a country is to answer, in the order of the questions; of any country where none is named. */
export function questionsFor(fields: readonly Field[], country?: string): readonly Field[] {
	const foreign = country && (country === 'DK' ? 'orgNumber' : 'cvr');
	const asked = fields.filter(({ key }) => !unasked.has(key) && key !== foreign && !first.includes(key));
	return [...fields.filter(({ key }) => first.includes(key)).sort(byFirst), ...asked];
}

/**
 * Asks for every fact that is not given, in the language of the firm from when it is known. A question that is passed by says
 * that there is none.
 */
export async function askFacts(
	fields: readonly Field[],
	given: Facts,
	country: string,
	asking: Asking,
): Promise<Facts> {
	const facts = new Map(given);
	const land = () => String(facts.get('country') ?? country);
	for (const { key } of questionsFor(fields)) {
		const field = questionsFor(fields, land()).find((candidate) => candidate.key === key);
		if (field === undefined || facts.has(key)) continue;
		const language = languages.find((one) => one === facts.get('language'));
		const spoken = language === undefined ? asking : (asking.speaking?.(language) ?? asking);
		const answer = await askField(asAsked(field), key, {
			...spoken,
			propose: (path, beside) => spoken.propose(path, beside, land()),
			fault: (part, path, said, beside) => spoken.fault(part, path, said, beside, land()),
			proposal: proposalFor(key, facts, asking),
		});
		facts.set(key, answer);
	}
	return facts;
}

/** A short name cannot be missing. */
function asAsked(field: Field): Field {
	return field.key === 'id' ? { ...field, requirement: 'required' } : field;
}

function proposalFor(key: string, facts: Facts, { defaults }: Asking): string | undefined {
	const name = facts.get('name');
	if (key === 'id' && typeof name === 'string') return idOf(clean(name));
	const language = text(facts.get('language'));
	if (key === 'country') return language === undefined ? undefined : language === 'da' ? 'DK' : 'NO';
	if (key === 'library') return language;
	return key === 'language' ? defaults.language : undefined;
}

function text(fact: Fact | null | undefined): string | undefined {
	return typeof fact === 'string' ? fact : undefined;
}

function byFirst(a: Field, b: Field): number {
	return first.indexOf(a.key) - first.indexOf(b.key);
}
