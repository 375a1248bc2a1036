import { posix } from 'node:path';
import type { Language, LawRegister, Reference } from '../types/index.ts';
import type { Neighbours } from './neighbours.ts';
import type { WrittenReference } from './references-of.ts';

/** No-break space: a section sign is never parted from its number. */
const noBreakSpace = '\u00a0';

/** The references as printed, with the address where one is known; those that cannot be resolved are left to the checks. */
export function resolveReferences(
	written: readonly WrittenReference[],
	file: string,
	language: Language,
	laws: LawRegister,
	neighbours: Neighbours,
): readonly Reference[] {
	return written.flatMap((reference) => {
		const resolved =
			reference.document === undefined
				? toLaw(reference, language, laws)
				: toDocument(reference.document, file, neighbours);
		return resolved === undefined ? [] : [resolved];
	});
}

function toLaw({ law: id, section }: WrittenReference, language: Language, laws: LawRegister): Reference | undefined {
	const law = laws.get(id ?? '');
	if (law === undefined) return undefined;
	const title = law.title[language];
	if (section === undefined) return { text: title, ...(law.address !== undefined && { address: law.address }) };
	const numbered = /^\d/.test(section);
	const address = numbered ? law.sectionAddress?.replace('{section}', encodeURIComponent(section)) : law.address;
	return {
		text: numbered ? `${title} §${noBreakSpace}${section.replace(/ /g, noBreakSpace)}` : `${title}, ${section}`,
		...(address !== undefined && { address }),
	};
}

function toDocument(id: string, file: string, neighbours: Neighbours): Reference | undefined {
	const neighbour = neighbours.byId.get(id);
	if (neighbour === undefined) return undefined;
	return { text: `${id} ${neighbour.title}`, address: posix.relative(posix.dirname(file), neighbour.file) };
}
