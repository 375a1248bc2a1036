/** An element of a part; names bear the usual prefix of their namespace, `w:p`, whatever the file calls it. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode | undefined, name?: string): node is XmlElement {
	return typeof node === 'object' && (name === undefined || node.name === name);
}

/** The elements right below another one. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
	return children.filter((child) => isElement(child));
}

/** The first element with that name right below another one. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
	return parent?.children.find((child): child is XmlElement => isElement(child, name));
}

/** All elements with one of those names at any depth, in their order. */
export function within(parent: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
	const found: XmlElement[] = [];
	const look = (element: XmlElement): void => {
		for (const child of elementsOf(element)) {
			if (names.includes(child.name)) found.push(child);
			look(child);
		}
	};
	if (parent !== undefined) look(parent);
	return found;
}

/** The characters of an element, without those of elements below it. */
export function charactersOf({ children }: XmlElement): string {
	return children.filter((child) => typeof child === 'string').join('');
}

/** `w:val` of the element with that name right below another one. */
export function settingOf(parent: XmlElement | undefined, name: string): string | undefined {
	return childOf(parent, name)?.attributes['w:val'];
}

/** Whether a property that is either on or off is on; undefined when nothing is said. */
export function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
	const element = childOf(parent, name);
	return element && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? 'true');
}
