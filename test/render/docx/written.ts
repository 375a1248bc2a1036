import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import type { Doc, Edition } from '../../../scripts/types/index.ts';
import { all } from './all.ts';
import { lint } from './lint.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import { readZip } from './read-zip.ts';
import { textOf } from './text-of.ts';

/** A document read back from its Word file. */
export interface Written {
	readonly bytes: Uint8Array;
	readonly parts: ReadonlyMap<string, Buffer>;
	/** A part by its path, parsed. */
	part(path: string): XmlElement;
	readonly body: XmlElement;
	/** Every paragraph of the body, also in tables. */
	readonly paragraphs: readonly Paragraph[];
	readonly tables: readonly XmlElement[];
}

export interface Paragraph {
	readonly style: string | undefined;
	readonly text: string;
	readonly element: XmlElement;
}

const renderer = createDocxRenderer();

/** The document as its Word file tells it; a file that the lint complains of is no file. */
export async function written(doc: Doc): Promise<Written> {
	const rendered = await renderer.render(doc);
	if ('messages' in rendered) throw new Error(JSON.stringify(rendered.messages));
	return readWritten(rendered.bytes);
}

/** The handbook as its Word file tells it, likewise. */
export async function writtenBook(edition: Edition): Promise<Written> {
	const rendered = await renderer.renderEdition(edition);
	if ('messages' in rendered) throw new Error(JSON.stringify(rendered.messages));
	const [file, ...more] = rendered.files;
	if (file === undefined || more.length > 0) throw new Error('Not one file');
	return readWritten(file.bytes);
}

function readWritten(bytes: Uint8Array): Written {
	const parts = readZip(bytes);
	const complaints = lint(parts);
	if (complaints.length > 0) throw new Error(complaints.join('\n'));
	const part = (path: string) => parseXml((parts.get(path) ?? Buffer.alloc(0)).toString());
	const body = part('word/document.xml');
	return {
		bytes,
		parts,
		part,
		body,
		paragraphs: all(body, 'w:p').map((element) => ({ style: styleOf(element), text: textOf(element), element })),
		tables: all(body, 'w:tbl'),
	};
}

function styleOf(paragraph: XmlElement): string | undefined {
	return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
}
