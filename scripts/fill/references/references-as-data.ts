import type { DataGroup, Reference } from '../../types/index.ts';

/** References as texts take them: `derived.references`. */
export function referencesAsData(references: readonly Reference[]): readonly DataGroup[] {
	return references.map(({ text, address, sections }) => {
		const parts = sections.map((section) => ({ text: section.text, address: section.address ?? null }));
		return { text, address: address ?? null, sections: parts };
	});
}
