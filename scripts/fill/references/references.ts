import { posix } from 'node:path';
import type { Language, Law, LawRegister, Reference } from '../../types/index.ts';
import { homeFolder } from '../names/home-folder.ts';
import type { Neighbours } from './neighbours.ts';
import type { WrittenReference } from './references-of.ts';
import { sectionAddress } from './section-address.ts';
import { sectionText } from './section-text.ts';

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
			const address = sectionAddress(law, section);
			return { text: sectionText(section), ...(address !== undefined && { address }) };
		}),
	};
}

function toDocument(id: string, file: string, neighbours: Neighbours): readonly Reference[] {
	const neighbour = neighbours.byId.get(id);
	if (neighbour === undefined) return [];
	const address = posix.relative(homeFolder(file), neighbour.file);
	return [{ text: `${id} ${neighbour.title}`, address, sections: [] }];
}
