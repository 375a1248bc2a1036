import type { IXmlableObject } from 'docx';
import { Prepared } from './prepared.ts';

/**
 * What a component of `docx` answers, as XML: character for character what the library's own writer makes of it, without
 * an object for each element on the way. Throws for what that writer would lose.
 */
export function xmlOf(xmlable: IXmlableObject): string {
	if (xmlable instanceof Prepared) return xmlable.xml;
	const [name] = Object.keys(xmlable);
	if (name === undefined) throw new Error('docx answers with an element without a name');
	const value: unknown = xmlable[name];
	if (Array.isArray(value)) return full(name, value);
	if (typeof value !== 'object' || value === null) return `<${name}>${escaped(value)}</${name}>`;
	return '_attr' in value ? `<${name}${attributesOf(value._attr)}/>` : `<${name}/>`;
}

function full(name: string, children: readonly unknown[]): string {
	let attributes = '';
	let content = '';
	for (const child of children) {
		if (typeof child !== 'object' || child === null) {
			if (content !== '') throw new Error(`docx loses what stands before a text in ${name}`);
			content = escaped(child);
		} else if ('_attr' in child) attributes += attributesOf(child._attr);
		else content += xmlOf(child as IXmlableObject);
	}
	return `<${name}${attributes}>${content}</${name}>`;
}

function attributesOf(values: unknown): string {
	let written = '';
	for (const [key, value] of Object.entries(values as object)) written += ` ${key}="${escaped(value)}"`;
	return written;
}

/** Any value as it may stand between tags or quotation marks. */
export function escaped(value: unknown): string {
	const text = String(value);
	return special.test(text) ? text.replaceAll(everySpecial, (character) => entities[character] ?? '') : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[&"'<>\0-\x08\x0b\f\x0e-\x1f]/;
const everySpecial = new RegExp(special, 'g');

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	"'": '&apos;',
	'<': '&lt;',
	'>': '&gt;',
};
