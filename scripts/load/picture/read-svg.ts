import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { PictureFault } from '../../types/index.ts';
import { isTooComplex } from './is-too-complex.ts';
import type { ReadPicture } from './read-picture.ts';

/** Reads an SVG that is whole and holds all that it shows; undefined when the bytes are no SVG. */
export function readSvg(bytes: Uint8Array): ReadPicture | undefined {
	const source = text(bytes);
	if (source === undefined || !/<(?:[\w-]+:)?svg\b/u.test(source)) return undefined;
	if (/<!ENTITY|<!DOCTYPE[^>[]*\[/iu.test(source)) return { fault: 'entities' };
	const { documentElement: root, childNodes } = parser.parseFromString(source, 'text/xml');
	if (root === null || root.localName !== 'svg') return undefined;
	const elements = [root, ...root.getElementsByTagName('*')];
	if (isTooComplex(elements)) return { fault: 'too-complex' };
	const fault = [...childNodes].some(isStyleSheet) ? 'outside' : faultIn(elements);
	return fault === undefined ? { mediaType: 'image/svg+xml', ...sizeOf(root) } : { fault };
}

const parser = new DOMParser({
	locator: false,
	onError: (level, message) => {
		if (level !== 'warning') throw new SyntaxError(message);
	},
});

function text(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function isStyleSheet({ nodeName }: Node): boolean {
	return nodeName === 'xml-stylesheet';
}

/** What an element does that a picture may not. */
function faultIn(elements: readonly Element[]): PictureFault | undefined {
	for (const element of elements) {
		if (active.has(element.localName ?? '')) return 'script';
		if (element.localName === 'style' && reachesOut(element.textContent ?? '')) return 'outside';
		for (const { localName, value } of element.attributes) {
			if (/^on/iu.test(localName ?? '') || /^\s*javascript:/iu.test(value)) return 'script';
			if (localName === 'href' ? !own.test(value) : reachesOut(value)) return 'outside';
		}
	}
	return undefined;
}

const active = new Set(['script', 'foreignObject', 'iframe', 'object', 'embed', 'handler']);

/** Something of the picture itself, or a picture written out in it. */
const own = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]|$)/iu;

function reachesOut(style: string): boolean {
	return /@import|url\(\s*["']?\s*(?!["'#\s]|data:(?:image|font)\/)/iu.test(style);
}

/** That of its root's `width` and `height`, else of its `viewBox`. */
function sizeOf(root: Element): { readonly width: number; readonly height: number } {
	const [, , boxWidth = '', boxHeight = ''] = (root.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/u);
	return {
		width: length(root.getAttribute('width')) ?? length(boxWidth) ?? 0,
		height: length(root.getAttribute('height')) ?? length(boxHeight) ?? 0,
	};
}

/** Pixels; a share of the page says nothing. */
function length(value: string | null): number | undefined {
	const [, number = '', unit = 'px'] = /^\s*([\d.]+(?:e-?\d+)?)\s*([a-z]+)?\s*$/iu.exec(value ?? '') ?? [];
	const scale = pixels.get(unit.toLowerCase());
	return number === '' || scale === undefined ? undefined : Number(number) * scale;
}

const pixels: ReadonlyMap<string, number> = new Map([
	['px', 1],
	['pt', 96 / 72],
	['pc', 16],
	['mm', 96 / 25.4],
	['cm', 96 / 2.54],
	['in', 96],
]);
