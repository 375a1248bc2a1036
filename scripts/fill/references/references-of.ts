import { textIn } from '../../fields/datum.ts';
import type { DataGroup } from '../../types/index.ts';

/** One entry of `references` in the front matter. */
export interface WrittenReference {
	readonly document: string | undefined;
	readonly law: string | undefined;
	readonly section: string | undefined;
}

/** The references as written, in their order. */
export function referencesOf(data: DataGroup): readonly WrittenReference[] {
	const list = data.references;
	if (!Array.isArray(list)) return [];
	return (list as readonly DataGroup[]).map(({ document, law, section }) => ({
		document: textIn(document),
		law: textIn(law),
		section: textIn(section),
	}));
}
