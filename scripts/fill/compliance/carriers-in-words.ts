import { complianceTexts } from '../../messages/compliance-register.ts';
import { provisionText } from '../../messages/provision-text.ts';
import type { Carrier, Field, Language, Repository } from '../../types/index.ts';

/** What carries a norm, in words: kinds of documents, registers, the facts of a company; each once. */
export function holdersOf(
	carriers: readonly Carrier[],
	{ kinds, registerTypes }: Repository,
	language: Language,
): readonly string[] {
	const texts = complianceTexts[language];
	const names = carriers.map(({ holder: { type, name } }) => {
		if (type === 'kind') return kinds.get(name)?.label[language] ?? name;
		if (type === 'register') return registerTypes.get(name)?.label[language] ?? name;
		return type === 'company' ? texts.facts : texts.everyDocument;
	});
	return [...new Set(names)];
}

/** Parts of documents that carry a norm, in words: headings, §§, fields; each once. */
export function partsOf(carriers: readonly Carrier[], repository: Repository, language: Language): readonly string[] {
	const parts = carriers.map((carrier) => partOf(carrier, repository, language));
	return [...new Set(parts.filter((part) => part !== undefined))];
}

function partOf(
	{ holder, part, key }: Carrier,
	{ kinds, registerTypes, companyTypes }: Repository,
	language: Language,
): string | undefined {
	if (part === 'provision') return provisionText(key, language);
	const kind = kinds.get(holder.name);
	if (part === 'section') return kind?.sections.find((section) => section.key === key)?.heading[language];
	if (part !== 'field') return undefined;
	const [any] = kinds.values();
	const fields = {
		kind: kind?.fields,
		register: registerTypes.get(holder.name)?.columns,
		company: companyTypes.find(({ name }) => name === holder.name)?.fields,
		all: any?.fields,
	}[holder.type];
	return fieldLabel(fields ?? [], key.split('.'), language);
}

/** The label of a field inside others: that of the innermost. */
function fieldLabel(
	fields: readonly Field[],
	[key, ...rest]: readonly string[],
	language: Language,
): string | undefined {
	const field = fields.find((one) => one.key === key);
	return rest.length === 0 || field === undefined ? field?.label[language] : fieldLabel(field.fields, rest, language);
}
