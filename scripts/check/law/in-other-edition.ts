import type { ElsewhereInLaw, Law, LawRegister } from '../../types/index.ts';

/**
 * The edition of a law that has a § which this one lacks; first one of which it is known what corresponds to it here.
 * Nobody who cites law in force is led to what was repealed.
 */
export function inOtherEdition(law: Law, section: string, laws: LawRegister): ElsewhereInLaw | undefined {
	const having = [...laws.values()].filter(
		({ id, editionOf, status, statements }) =>
			id !== law.id &&
			editionOf !== undefined &&
			editionOf === law.editionOf &&
			(law.status === 'repealed' || status === 'in-force') &&
			statements.some((statement) => statement.section === section),
	);
	const found = having.map((other) => ({ law: other.id, here: correspondingTo(other, section, law) }));
	return found.find(({ here }) => here !== undefined) ?? found[0];
}

/** Either of the two files may say it. */
function correspondingTo(other: Law, section: string, law: Law): string | undefined {
	const told = law.statements.find(({ corresponds }) =>
		corresponds.some((place) => place.law === other.id && place.section === section),
	);
	if (told !== undefined) return told.section;
	const statement = other.statements.find((candidate) => candidate.section === section);
	return statement?.corresponds.find((place) => place.law === law.id)?.section;
}
