import type { DataGroup, LawRegister } from '../../types/index.ts';
import { referencesOf } from './references-of.ts';

/** The oldest day on which a law that a document cites was read; undefined when it cites none that is known. */
export function lawVerifiedOn(data: DataGroup, laws: LawRegister): string | undefined {
	const days = referencesOf(data).flatMap(({ law: id, section }) => {
		const law = laws.get(id ?? '');
		if (law === undefined) return [];
		if (section === undefined) return [law.verifiedOn];
		return law.statements.filter((statement) => statement.section === section).map(({ verifiedOn }) => verifiedOn);
	});
	return days.sort()[0];
}
