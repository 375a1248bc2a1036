import { zip } from '../../../scripts/render/zip.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How a Word file of somebody else differs from an empty one: parts by their names, as bytes or as XML below their root. */
export interface WordFileParts {
	/** Below `w:body`. */
	readonly body?: string;
	/** Below the root of `word/styles.xml`, and so on. */
	readonly styles?: string;
	readonly numbering?: string;
	readonly footnotes?: string;
	readonly comments?: string;
	/** Relationships of the document beside those of the parts above: id, type, target, and whether it lies outside. */
	readonly targets?: readonly (readonly [id: string, type: string, target: string, outside?: boolean])[];
	readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word file made by hand. */
export function aWordFile({ body = '', targets = [], more = {}, ...parts }: WordFileParts): Uint8Array {
	const named = Object.entries(parts).filter(([, xml]) => xml !== undefined);
	const relationships = [
		...named.map(([name]) => [`rId_${name}`, name, `${name}.xml`, false] as const),
		...targets,
	].map(
		([id, type, target, outside]) =>
			`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
	);
	const files: Record<string, string | Uint8Array> = {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'_rels/.rels': rels([`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`]),
		'word/_rels/document.xml.rels': rels(relationships),
		'word/document.xml': root('document', `<w:body>${body}</w:body>`),
		...Object.fromEntries(named.map(([name, xml]) => [`word/${name}.xml`, root(name, xml ?? '')])),
		...more,
	};
	return zip(Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) })));
}

/** A part with that root. */
export function root(name: string, xml: string): string {
	const others = [
		`xmlns:r="${office}"`,
		'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
		'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
		'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
		'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
		'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
		'xmlns:v="urn:schemas-microsoft-com:vml"',
		'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
	];
	return `<?xml version="1.0"?><w:${name} xmlns:w="${main}" ${others.join(' ')}>${xml}</w:${name}>`;
}

function rels(relationships: readonly string[]): string {
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`;
}

/** A paragraph of plain words. */
export function p(text: string, properties = '', run = ''): string {
	const own = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
	return `<w:p>${own}${r(text, run)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
	const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
	return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
