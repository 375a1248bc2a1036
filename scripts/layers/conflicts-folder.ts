import type { CompanySource } from '../types/index.ts';

/** Where a company's texts with choices left open stand; none of them is a document. */
export function conflictsFolder({ folder }: Pick<CompanySource, 'folder'>): string {
	return `${folder}/conflicts/`;
}

/** A line that begins, parts or ends an open choice. */
export const choiceMark = /^:::[ \t]*(?:konflikt|conflict)\b/m;
