import type { WordTemplate } from '../../types/index.ts';
import { relationshipsOf } from './relationships-of.ts';

/** The parts of a template that documents take over. */
export interface TakenParts {
	readonly document: string;
	/** Heads and feet. */
	readonly edges: readonly string[];
	readonly styles: string | undefined;
	readonly numbering: string | undefined;
	readonly theme: string | undefined;
	readonly fontTable: string | undefined;
	readonly settings: string | undefined;
}

/** Finds them by what refers to what; undefined when there is no document in the file. */
export function takenParts(template: Pick<WordTemplate, 'parts'>): TakenParts | undefined {
	const document = relationshipsOf(template, '').find(({ type }) => type === 'officeDocument')?.target;
	if (document === undefined || !template.parts.has(document)) return undefined;
	const own = relationshipsOf(template, document).filter(({ target }) => template.parts.has(target));
	const one = (wanted: string) => own.find(({ type }) => type === wanted)?.target;
	return {
		document,
		edges: own.filter(({ type }) => type === 'header' || type === 'footer').map(({ target }) => target),
		styles: one('styles'),
		numbering: one('numbering'),
		theme: one('theme'),
		fontTable: one('fontTable'),
		settings: one('settings'),
	};
}
