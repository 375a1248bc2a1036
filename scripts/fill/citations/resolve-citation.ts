import type { Citation, Law, LawRegister, Place } from '../../types/index.ts';
import type { WrittenReference } from '../references/references-of.ts';
import type { FoundCitation } from './find-citations.ts';
import { sectionKey } from './section-key.ts';

/** Tells which law a citation means by the name it is given, and by what the document refers to. */
export function resolveCitation(
	{ section, subsection, point, name }: FoundCitation,
	references: readonly WrittenReference[],
	laws: LawRegister,
	place: Place,
): Citation {
	const named = name !== undefined && name.form === undefined;
	const referred = [...laws.values()].filter(({ id }) => references.some(({ law }) => law === id));
	const meant = named ? name.laws : referred.filter(({ form }) => name === undefined || form === name.form);
	// Of the editions of one law a text means the one that its document refers to.
	const chosen = meant.filter((law) => referred.includes(law));
	const among = chosen.length > 0 ? chosen : meant;
	const sections = sectionsNamed(section, subsection, point).map(sectionKey);
	return {
		section,
		subsection,
		point,
		name: name?.written,
		form: name?.form,
		among,
		laws: among.filter((law) => references.some((reference) => refersTo(reference, law, sections))),
		place,
	};
}

/** A § and its part as the register writes them, the whole § first: `4`, `4, stk. 1`, `4, stk. 1, nr. 6`. */
function sectionsNamed(section: string, subsection: string | undefined, point: string | undefined): readonly string[] {
	const within = subsection === undefined ? [section] : [section, `${section}, stk. ${subsection}`];
	return point === undefined ? within : [...within, `${within.at(-1)} nr. ${point}`];
}

/** A reference without a section is to all that is known of the law. */
function refersTo(reference: WrittenReference, { id, statements }: Law, sections: readonly string[]): boolean {
	if (reference.law !== id) return false;
	const own = reference.section === undefined ? statements.map(({ section }) => section) : [reference.section];
	return own.some((section) => sections.includes(sectionKey(section)));
}
