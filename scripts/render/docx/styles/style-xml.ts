import { paragraphLookXml } from './paragraph-look-xml.ts';
import { runLookXml } from './run-look-xml.ts';
import type { Style } from './style.ts';
import { tableLookXml } from './table-look-xml.ts';

/** A style as `styles.xml` holds it. */
export function styleXml(style: Style): string {
	const flags = `${style.default ? ' w:default="1"' : ''}${style.builtIn ? '' : ' w:customStyle="1"'}`;
	return [
		`<w:style w:type="${style.type}"${flags} w:styleId="${style.id}">`,
		`<w:name w:val="${style.name}"/>`,
		style.basedOn ? `<w:basedOn w:val="${style.basedOn}"/>` : '',
		style.next ? `<w:next w:val="${style.next}"/>` : '',
		`<w:uiPriority w:val="${style.quick ? 1 : 99}"/>`,
		style.quick ? '<w:qFormat/>' : '',
		style.paragraph ? `<w:pPr>${paragraphLookXml(style.paragraph)}</w:pPr>` : '',
		style.run ? `<w:rPr>${runLookXml(style.run)}</w:rPr>` : '',
		style.table ? tableLookXml(style.table) : '',
		'</w:style>',
	].join('');
}
