import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { Asset } from '../../types/index.ts';
import { identityNumbers } from './identity-numbers.ts';
import type { Passage } from './passage.ts';

const bytesAsText = new TextDecoder();
const bytesAsLetters = new TextDecoder('latin1');

/** What a picture says besides its image: a drawing its words, names and comments; a photograph what programs wrote beside it. */
export function picturedIn({ file, bytes, mediaType }: Asset): readonly Passage[] {
	if (mediaType === 'image/svg+xml') return drawnIn(file, bytesAsText.decode(bytes));
	return besideImage(bytes).map((text) => passage(text, file, 1));
}

/** Attributes in which words stand; all others hold figures of the drawing. */
const worded = /^(?:id|class|title|desc|label|name|alt|href|content|(?:aria|data)-.*)$/u;

function drawnIn(file: string, drawing: string): readonly Passage[] {
	const { childNodes } = new DOMParser({ onError: () => {} }).parseFromString(drawing, 'text/xml');
	return [...childNodes].flatMap((node) => saidBy(node, file));
}

function saidBy(node: Node, file: string): readonly Passage[] {
	const line = node.lineNumber ?? 1;
	if (!isElement(node)) return [passage(node.nodeValue ?? '', file, line)];
	const attributes = [...node.attributes].filter(({ localName }) => worded.test(localName ?? ''));
	return [
		...attributes.map(({ value }) => passage(value, file, line)),
		// A line of text may be set in several pieces.
		...(node.localName === 'text' ? [passage(textsWithin(node).join(' '), file, line)] : []),
		...[...node.childNodes].flatMap((child) => saidBy(child, file)),
	];
}

function textsWithin(node: Node): readonly string[] {
	if (node.nodeType === 3) return [node.nodeValue ?? ''];
	return [...node.childNodes].flatMap(textsWithin);
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

/** Stretches of plain letters in which a number certainly stands; other figures there are nobody's. */
export function besideImage(bytes: Uint8Array): readonly string[] {
	const stretches = bytesAsLetters.decode(bytes).match(/[ -~]{10,}/g) ?? [];
	return stretches.filter((stretch) => identityNumbers(stretch).some(({ certain }) => certain));
}

function passage(text: string, file: string, line: number): Passage {
	return { text, label: '', placeOf: () => ({ file, line, column: 1 }) };
}
