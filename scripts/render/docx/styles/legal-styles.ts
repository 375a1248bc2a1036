import type { Style } from './style.ts';

/** The styles of numbered §§ and their parts; where the text stands beside its number is told by the numbering. */
export const legalStyles: readonly Style[] = [
	{ ...own('LegalSection', 'Legal Section'), next: 'LegalSubsection', paragraph: { before: 6 } },
	own('LegalSubsection', 'Legal Subsection'),
];

function own(id: string, name: string): Style {
	return { id, name, type: 'paragraph', builtIn: false, basedOn: 'Normal', quick: true };
}
