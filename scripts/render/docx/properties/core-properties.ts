import type { Doc, Reference } from '../../../types/index.ts';
import { locale } from '../locale.ts';
import { xmlText } from '../xml-text.ts';

/** `docProps/core.xml`: what lists of files and searches show; dated by the document alone. */
export function coreProperties({ id, kind, language, meta, frame }: Doc): string {
	const moment = instant(meta.date);
	const fields = [
		field('dc:title', meta.title),
		field('dc:subject', frame.label),
		field('dc:creator', meta.company.name),
		field('cp:keywords', keywords(id, meta.references)),
		field('dc:description', [frame.line, ...frame.notices.map(({ text }) => text)].join('. ')),
		field('cp:lastModifiedBy', meta.company.name),
		field('cp:revision', '1'),
		`<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
		field('cp:category', kind),
		field('cp:contentStatus', meta.status.word),
		field('dc:identifier', id),
		field('dc:language', locale[language]),
		field('cp:version', meta.version),
	];
	return `${opening}${fields.join('')}</cp:coreProperties>`;
}

const opening = [
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
	'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
	' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
	' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
].join('');

function field(name: string, value: string): string {
	return `<${name}>${xmlText(value)}</${name}>`;
}

function keywords(id: string, references: readonly Reference[]): string {
	const cited = references.map(({ text, sections }) => [text, ...sections.map((section) => section.text)].join(' '));
	return [id, ...cited].join('; ');
}

/** A bare year stands as its first day. */
function instant(date: string): string {
	return `${/^\d{4}$/.test(date) ? `${date}-01-01` : date}T00:00:00Z`;
}
