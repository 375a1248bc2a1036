import type { Field, Kind, LawRegister, NormSource } from '../types/index.ts';

/** That a part of a kind stands for a § of a law. */
export interface KindNorm {
	readonly law: string;
	/** With its parts behind it: `16, stk. 1…4`. */
	readonly section: string;
	/** The heading of the section, or the label of the field, that stands for it. */
	readonly part: string;
}

/**
 * The §§ that the sections and fields of a kind stand for, by the norms that they carry, in the language of a document. Norms of
 * what is no law, or of one that is not in the register, are none.
 */
export function normsOfKind(
	{ sections, fields }: Kind,
	language: keyof Field['label'],
	laws: LawRegister,
	sources: readonly NormSource[],
): readonly KindNorm[] {
	const carried = [
		...sections.flatMap(({ heading, norms }) => norms.map((norm) => ({ norm, part: heading[language] }))),
		...inFields(fields, language, ''),
	];
	return carried.flatMap(({ norm, part }): readonly KindNorm[] => {
		const [, source = '', section] = /^(.+?)-§(.+)$/u.exec(norm) ?? [];
		if (section === undefined) return [];
		if (laws.has(source)) return [{ law: source, section, part }];
		// Norms of one order are numbered by its §§ and their parts.
		const law = sources.find(({ norms }) => norms.some(({ id }) => id === norm))?.law;
		const [, number = section, subsection] = /^(\d+)-(.+)$/u.exec(section) ?? [];
		return law === undefined ? [] : [{ law, section: subsection ? `${number}, stk. ${subsection}` : number, part }];
	});
}

function inFields(
	fields: readonly Field[],
	language: keyof Field['label'],
	above: string,
): readonly { readonly norm: string; readonly part: string }[] {
	return fields.flatMap(({ label, norms, fields: parts }) => {
		const part = `${above}${label[language]}`;
		return [...norms.map((norm) => ({ norm, part })), ...inFields(parts, language, `${part}: `)];
	});
}
