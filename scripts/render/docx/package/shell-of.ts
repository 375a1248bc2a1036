import { Document } from 'docx';
import { recent } from '../recent.ts';
import type { Look } from '../styles/look.ts';
import { compiled } from './compiled.ts';
import { mended } from './mended.ts';
import type { Parts } from './parts.ts';

/** What `docx` writes of every document with one look: a document without text. */
export interface Shell {
	readonly document: Document;
	/** Settings, theme, fonts, what holds no note, and what leads to them. */
	readonly parts: Parts;
	/** The part that holds the text, before its first paragraph and after its last. */
	readonly opening: string;
	readonly closing: string;
	/** What the text leads to in every document, one by one. */
	readonly relationships: readonly string[];
}

/** The shell of a look, compiled once. */
export function shellOf({ brand, font }: Pick<Look, 'brand' | 'font'>): Shell {
	return shell(JSON.stringify([brand, font]), () => compile(brand, font));
}

const shell = recent<Shell>(16);

function compile(colour: string, font: string): Shell {
	const document = new Document({
		defaultTabStop: 709,
		hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, hyphenationZone: 340, doNotHyphenateCaps: true },
		styles: { importedStyles: [] },
		theme: { colors: { accent1: colour, hyperlink: colour }, fonts: { headings: font, body: font } },
		sections: [],
	});
	const parts = new Map(mended(compiled(document)));
	const [opening, closing] = String(parts.get(textPath)).split('<w:body/>');
	if (opening === undefined || closing === undefined) throw new Error('docx writes a document without text otherwise');
	const relationships = String(parts.get(relationshipsPath)).match(/<Relationship [^>]*\/>/g) ?? [];
	for (const path of ofText) parts.delete(path);
	return { document, parts, opening, closing, relationships };
}

export const textPath = 'word/document.xml';
const relationshipsPath = 'word/_rels/document.xml.rels';

/** Every document has its own. */
const ofText = [textPath, relationshipsPath, 'word/numbering.xml'];
