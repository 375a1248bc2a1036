import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { Chart, Language } from '../../types/index.ts';
import { escaped } from './escaped.ts';

/** What is kept of a drawing: what gives shapes and letters their places and looks. */
const kept: Readonly<Record<string, readonly string[]>> = {
	path: ['d', 'transform', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
	line: ['x1', 'x2', 'y1', 'y2', 'transform', 'stroke', 'stroke-width', 'stroke-dasharray'],
	text: ['text-anchor', 'transform', 'font-family', 'font-size', 'fill'],
};

/** A drawing that tells assistive technology what it is, in the document's language, and nothing else besides. */
export function framed(svg: string, { caption, alt }: Pick<Chart, 'caption' | 'alt'>, language: Language): string {
	const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	if (root === null) throw new Error('A chart could not be drawn');
	const [width, height] = ['width', 'height'].map((name) => root.getAttribute(name) ?? '0');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
		` fill="none" role="img" lang="${language}" aria-labelledby="title description">`,
		`<title id="title">${escaped(caption)}</title><desc id="description">${escaped(alt)}</desc>`,
		...shapesIn(root),
		'</svg>',
	].join('');
}

/** Groups only move by nothing, so that shapes may stand one after the other. */
function shapesIn(parent: Node): readonly string[] {
	return Array.from(parent.childNodes).flatMap((node) => {
		if (node.nodeType !== node.ELEMENT_NODE) return [];
		const element = node as Element;
		const names = kept[element.tagName];
		if (names === undefined) return shapesIn(element);
		if (element.tagName !== 'text' && !isSeen(element)) return [];
		const attributes = names.flatMap((name) => {
			const value = element.getAttribute(name);
			return value === null || value === '' ? [] : [` ${name}="${escaped(rounded(name, value))}"`];
		});
		return [`<${element.tagName}${attributes.join('')}>${escaped(element.textContent ?? '')}</${element.tagName}>`];
	});
}

function isSeen(shape: Element): boolean {
	return ['fill', 'stroke'].some((name) => (shape.getAttribute(name) ?? '') !== '');
}

/** A hundredth of a pixel is finer than any paper. */
function rounded(name: string, value: string): string {
	if (!['d', 'transform', 'x1', 'x2', 'y1', 'y2'].includes(name)) return value;
	return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
