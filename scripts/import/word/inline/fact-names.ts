import { nameAt, namespace } from '../../../render/docx/controls/address.ts';
import { childOf, settingOf, type XmlElement } from '../xml/xml-element.ts';

/**
 * What the field of a fact is called: by its tag, which LibreOffice forgets, by its title, and by the address of the fact.
 * Undefined for other fields. No name is to be trusted before it is known.
 */
export function factNames(properties: XmlElement | undefined): readonly string[] | undefined {
	const binding = childOf(properties, 'w:dataBinding')?.attributes;
	const isBound = binding?.['w:prefixMappings']?.includes(namespace) === true;
	const written = [settingOf(properties, 'w:tag'), settingOf(properties, 'w:alias')];
	const address = isBound ? nameAt((binding['w:xpath'] ?? '').slice(0, longest)) : undefined;
	if (!isBound && !written.some((name) => looksLikeFact.test(name ?? ''))) return undefined;
	const names = [...written, address].flatMap((name) =>
		name === undefined || name === '' ? [] : [name.slice(0, longest)],
	);
	return [...new Set(names)];
}

const looksLikeFact = /^(?:[a-z]+ )?(?:company|document|derived|register|row|taken)[.[]/iu;
const longest = 500;
