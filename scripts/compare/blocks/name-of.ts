import type { RootContent } from 'mdast';

/** What a part is called among those beside it, where that is no matter of counting alone. */
export function nameOf(part: RootContent): string | undefined {
	if (part.type === 'section' || part.type === 'annex' || part.type === 'subsection') return String(part.number);
	return part.type === 'footnoteDefinition' ? part.identifier : undefined;
}
