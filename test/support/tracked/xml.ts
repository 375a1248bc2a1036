import { DOMParser, type Element } from '@xmldom/xmldom';

/** The outermost element of a part of a Word file. */
export function rootIn(part: Buffer | undefined): Element | undefined {
	return part === undefined
		? undefined
		: (new DOMParser().parseFromString(part.toString(), 'text/xml').documentElement ?? undefined);
}

/** The elements right below another, all or those of one name. */
export function below(parent: Element | undefined, name?: string): readonly Element[] {
	const elements = Array.from(parent?.childNodes ?? []).filter((node): node is Element => node.nodeType === 1);
	return name === undefined ? elements : elements.filter((each) => each.nodeName === name);
}

/** Every element of that name within another. */
export function within(parent: Element | undefined, name: string): readonly Element[] {
	return Array.from(parent?.getElementsByTagName(name) ?? []);
}

export function attribute(element: Element | undefined, name = 'w:val'): string | undefined {
	return element?.getAttribute(name) ?? undefined;
}

export function remove(element: Element): void {
	element.parentNode?.removeChild(element);
}

/** Puts what stands in an element in its place. */
export function unwrap(element: Element): void {
	for (const child of Array.from(element.childNodes)) element.parentNode?.insertBefore(child, element);
	remove(element);
}
