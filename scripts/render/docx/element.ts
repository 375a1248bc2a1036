import { BuilderElement, type ParagraphChild, type XmlComponent } from 'docx';

/** An element of WordprocessingML that `docx` has no class for. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number>> = {},
	children: readonly (XmlComponent | ParagraphChild)[] = [],
): XmlComponent {
	const payload = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
	return new BuilderElement({
		name,
		attributes: Object.fromEntries(payload),
		children: children as readonly XmlComponent[],
	});
}
