import type { Element, ElementContent, Properties } from 'hast';

/** An element with its children; text may be given as it is, and what is undefined is left out. */
export function element(
	tagName: string,
	properties: Properties,
	...children: readonly (ElementContent | string | undefined)[]
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children
			.filter((child) => child !== undefined)
			.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
	};
}
