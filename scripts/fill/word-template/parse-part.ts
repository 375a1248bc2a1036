import { DOMParser, type Document } from '@xmldom/xmldom';

/** A part as a tree; one that is not XML, or has a document type of its own, is thrown out. */
export function parsePart(part: string | Uint8Array): Document {
	const source = typeof part === 'string' ? part : new TextDecoder('utf-8', { fatal: true }).decode(part);
	if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) throw new SyntaxError('entities');
	return new DOMParser({ locator: false, onError: refuse }).parseFromString(source, 'text/xml');
}

function refuse(level: string, message: string): void {
	if (level !== 'warning') throw new SyntaxError(message);
}
