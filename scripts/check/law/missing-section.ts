import type { Law, LawRegister, MessageParameters } from '../../types/index.ts';
import { inOtherEdition } from './in-other-edition.ts';
import { nearestSection } from './nearest-section.ts';

/** What to say of a § that the register does not have of a law; undefined when it has it. */
export function missingSection(
	law: Law,
	section: string,
	laws: LawRegister,
): MessageParameters['reference-section'] | undefined {
	if (law.statements.some((statement) => statement.section === section)) return undefined;
	return {
		law: law.id,
		section,
		known: law.sections,
		nearest: nearestSection(section, law),
		elsewhere: inOtherEdition(law, section, laws),
	};
}
