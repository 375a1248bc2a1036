import { DOMParser, type Node, type Element as XmlElement } from '@xmldom/xmldom';
import type { Element, ElementContent, Properties } from 'hast';
import type { Asset } from '../../types/index.ts';
import { palette } from '../chart/palette.ts';
import { tintOf } from '../chart/series-look.ts';

interface Shown {
	/** The id of the title or of the description, unique on the page. */
	readonly idOf: (part: string) => string;
	readonly width: 'wide' | 'narrow';
	/** The colour that it is drawn in. */
	readonly brand: string;
}

/** A drawn chart as elements of the page, in the page's own type and colours, so that it follows a dark one. */
export function chartElement({ bytes }: Asset, { idOf, width, brand }: Shown): Element {
	const root = new DOMParser().parseFromString(Buffer.from(bytes).toString(), 'image/svg+xml').documentElement;
	if (root === null) throw new Error('A chart is no drawing');
	const colours = coloursOf(brand);
	const drawing = elementOf(root, colours, idOf);
	const label = [idOf('title'), idOf('description')];
	return { ...drawing, properties: { ...drawing.properties, className: [width], ariaLabelledBy: label } };
}

function elementOf(node: XmlElement, colours: ReadonlyMap<string, string>, idOf: Shown['idOf']): Element {
	const properties: Properties = {};
	for (const { name, value } of Array.from(node.attributes)) {
		if (name === 'id') properties.id = idOf(value);
		else if (!left.includes(name)) properties[name] = colours.get(value) ?? value;
	}
	const children = Array.from(node.childNodes).map((child) => contentOf(child, colours, idOf));
	return { type: 'element', tagName: node.tagName, properties, children };
}

/** A page has these for itself. */
const left = ['xmlns', 'font-family', 'aria-labelledby'];

function contentOf(node: Node, colours: ReadonlyMap<string, string>, idOf: Shown['idOf']): ElementContent {
	if (node.nodeType === node.ELEMENT_NODE) return elementOf(node as XmlElement, colours, idOf);
	return { type: 'text', value: node.nodeValue ?? '' };
}

function coloursOf(brand: string): ReadonlyMap<string, string> {
	const tint = (of: string) => `color-mix(in srgb, var(${of}) 33%, var(--paper))`;
	return new Map([
		[palette.ink, 'var(--ink)'],
		[palette.secondary, 'var(--secondary)'],
		[palette.hairline, 'var(--hairline)'],
		[palette.paper, 'var(--paper)'],
		[tintOf(palette.secondary), tint('--secondary')],
		[tintOf(brand), tint('--accent')],
		[brand, 'var(--accent)'],
	]);
}
