import { literal } from '../../../../fields/literal.ts';
import type { Field, Language, Repository } from '../../../../types/index.ts';
import type { Passage } from '../../passage.ts';
import type { Tell } from '../tell.ts';

/** What a name begins with; a short form in capitals alone is none. */
const name = '\\p{Lu}\\p{Ll}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)+';

/**
 * Names that stand right behind what they are, `verneombudet Ola Prøve`, where the README of a company has a field for them: a
 * name goes out of date, a fact is changed in one place.
 */
export function parties(
	passages: readonly Passage[],
	language: Language,
	{ companyTypes }: Pick<Repository, 'companyTypes'>,
	tell: Tell,
): void {
	const fields = new Map(
		companyTypes
			.flatMap(({ fields: all }) => all.filter(isParty))
			.map((field) => [field.label[language].toLowerCase(), field.key] as const),
	);
	for (const [label, key] of fields) {
		const called = `${literal(label)}(?:e?[nt]|a|ens|ets)?`;
		const pattern = new RegExp(`(?<!\\p{L})(?:${called})\\s(?<name>${name})`, 'gu');
		const capital = new RegExp(pattern.source.replace(called, `${literal(titled(label))}(?:e?[nt]|a)?`), 'gu');
		for (const passage of passages)
			for (const found of [...passage.text.matchAll(pattern), ...passage.text.matchAll(capital)])
				tell(passage, found.index, {
					name: 'party',
					params: { text: found.groups?.name ?? found[0], field: `company.${key}.name` },
				});
	}
}

function isParty({ type, fields }: Field): boolean {
	return type === 'group' && fields.some(({ key }) => key === 'name');
}

function titled(label: string): string {
	return label.slice(0, 1).toUpperCase() + label.slice(1);
}
