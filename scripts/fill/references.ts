import { posix } from 'node:path';
import type { Language, Law, LawRegister, Reference } from '../types/index.ts';
import type { Neighbours } from './neighbours.ts';
import type { WrittenReference } from './references-of.ts';

/** No-break space: a section sign is never parted from its number. */
const noBreakSpace = '\u00a0';

/**
 * The references as printed, each law once with all its sections, in the order of first mention;
 * those that cannot be resolved are left to the checks.
 */
export function resolveReferences(
	written: readonly WrittenReference[],
	file: string,
	language: Language,
	laws: LawRegister,
	neighbours: Neighbours,
): readonly Reference[] {
	return written.flatMap((reference, index) => {
		if (reference.document !== undefined) return toDocument(reference.document, file, neighbours);
		const law = laws.get(reference.law ?? '');
		const first = written.findIndex((other) => other.document === undefined && other.law === reference.law);
		if (law === undefined || first !== index) return [];
		const sections = written.filter((other) => other.law === law.id).flatMap(({ section }) => section ?? []);
		return [toLaw(law, sections, language)];
	});
}

function toLaw(law: Law, sections: readonly string[], language: Language): Reference {
	return {
		text: law.title[language],
		...(law.address !== undefined && { address: law.address }),
		sections: sections.map((section) => {
			const numbered = /^\d/.test(section);
			const address = addressOf(law, section);
			return {
				text: numbered ? `§${noBreakSpace}${section.replace(/ /g, noBreakSpace)}` : section,
				...(address !== undefined && { address }),
			};
		}),
	};
}

/** Where a § stands: at its own address, else where the law's pattern leads if it is plain (`3-3`), else in the whole text. */
function addressOf({ address, sectionAddress, statements }: Law, section: string): string | undefined {
	const own = statements.find((statement) => statement.section === section)?.address;
	const patterned = /^\d[\w.-]*$/.test(section) ? sectionAddress?.replace('{section}', section) : undefined;
	return own ?? patterned ?? address;
}

function toDocument(id: string, file: string, neighbours: Neighbours): readonly Reference[] {
	const neighbour = neighbours.byId.get(id);
	if (neighbour === undefined) return [];
	const address = posix.relative(posix.dirname(file), neighbour.file);
	return [{ text: `${id} ${neighbour.title}`, address, sections: [] }];
}
