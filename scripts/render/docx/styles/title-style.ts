import type { Style } from './style.ts';

/** The title of a document or of a handbook, at a size in points. */
export function titleStyle(size: number): Style {
	return {
		id: 'Title',
		name: 'Title',
		type: 'paragraph',
		builtIn: true,
		basedOn: 'Normal',
		next: 'Subtitle',
		quick: true,
		paragraph: { keepNext: true, hyphens: false, after: 4, line: 0.95 },
		run: { bold: true, size },
	};
}
