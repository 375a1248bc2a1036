import type { Language } from '../../../types/index.ts';
import { locale } from '../locale.ts';
import { xmlText } from '../xml-text.ts';
import type { Card } from './card.ts';

/** `docProps/core.xml`: what lists of files and searches show; dated by the text alone. */
export function coreProperties(card: Card, language: Language): string {
	const moment = instant(card.date);
	const fields = [
		field('dc:title', card.title),
		field('dc:subject', card.subject),
		field('dc:creator', card.firm),
		field('cp:keywords', card.keywords.join('; ')),
		field('dc:description', card.description.join('. ')),
		field('cp:lastModifiedBy', card.firm),
		field('cp:revision', '1'),
		`<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
		field('cp:category', card.category),
		field('cp:contentStatus', card.status),
		field('dc:identifier', card.identifier),
		field('dc:language', locale[language]),
		field('cp:version', card.version),
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

/** A bare year stands as its first day. */
function instant(date: string): string {
	return `${/^\d{4}$/.test(date) ? `${date}-01-01` : date}T00:00:00Z`;
}
