import type { XmlElement } from './parse-xml.ts';

/** Every element of that name within another, in the order in which they stand. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
	return element.children.flatMap((child) => {
		if (typeof child === 'string') return [];
		return child.name === name ? [child, ...all(child, name)] : all(child, name);
	});
}
