import type { Parts } from './parts.ts';

/**
 * The parts as Word itself writes them where `docx` writes them otherwise and Word has been seen to offer a repair: a
 * note's number before the line that parts notes from text, and no settings for the web.
 */
export function mended(parts: Parts): Parts {
	const changed = new Map(parts);
	change(changed, 'word/footnotes.xml', withoutStrayMarks);
	change(changed, 'word/endnotes.xml', withoutStrayMarks);
	change(changed, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${contentType}</Types>`));
	change(changed, 'word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', `${relationship}$&`));
	return changed.set('word/webSettings.xml', webSettings);
}

/** Notes without the numbers that stand before the lines which part them from the text. */
export function withoutStrayMarks(xml: string): string {
	return xml.replaceAll(strayMark, '');
}

function change(parts: Map<string, string | Uint8Array>, path: string, how: (xml: string) => string): void {
	const xml = parts.get(path);
	if (typeof xml !== 'string') throw new Error(`docx writes no ${path}`);
	parts.set(path, how(xml));
}

const strayMark =
	/<w:r><w:rPr><w:rStyle w:val="[A-Za-z]+"\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g;

const contentType =
	'<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml" PartName="/word/webSettings.xml"/>';

const relationship =
	'<Relationship Id="rIdWebSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings" Target="webSettings.xml"/>';

const webSettings =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>';
