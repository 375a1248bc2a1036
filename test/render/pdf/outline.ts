import type { Element } from './read-pdf.ts';

/** Elements on one line: `P(Tekst Span(fet))`, an alternative text in brackets: `Figure[Logo]`. */
export function outline(elements: readonly (Element | string)[]): string {
	return elements
		.map((element) => {
			if (typeof element === 'string') return element.replaceAll('\u00AD', '').trim();
			const alt = element.alt === undefined ? '' : `[${element.alt}]`;
			const content = outline(element.children);
			return `${element.role}${alt}${content === '' ? '' : `(${content})`}`;
		})
		.join('');
}
