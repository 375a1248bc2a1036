import type { ParagraphLook, RunLook, Style } from './style.ts';

/** A heading that never stands alone. Word adds the distances of neighbours up: a heading stands 6 points further. */
export function headingStyle(level: number, space: ParagraphLook, run: RunLook): Style {
	return {
		id: `Heading${level}`,
		name: `heading ${level}`,
		type: 'paragraph',
		builtIn: true,
		basedOn: 'Normal',
		next: 'Normal',
		quick: true,
		paragraph: { keepNext: true, keepLines: true, hyphens: false, line: 1.05, ...space, outline: level },
		run,
	};
}
