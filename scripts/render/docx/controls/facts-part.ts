import { attributeText } from '../attribute-text.ts';
import type { Parts } from '../package/parts.ts';
import { xmlText } from '../xml-text.ts';
import { encoded, namespace } from './address.ts';

/**
 * The parts of a file with one more, which holds each fact once (ISO/IEC 29500-1, 15.2.5): its controls show what stands there.
 * @param store what the controls call it
 */
export function withFacts(parts: Parts, facts: ReadonlyMap<string, string>, store: string): Parts {
	const changed = new Map(parts);
	const written = [...facts].map(
		([name, text]) => `<fact name="${attributeText(encoded(name))}">${xmlText(text)}</fact>`,
	);
	changed.set('customXml/item1.xml', `${alone}<facts xmlns="${namespace}">${written.join('')}</facts>`);
	changed.set('customXml/itemProps1.xml', `${alone}<ds:datastoreItem ds:itemID="${store}" ${propertiesOf}`);
	changed.set('customXml/_rels/item1.xml.rels', relationships('customXmlProps', 'itemProps1.xml'));
	change(changed, '[Content_Types].xml', '</Types>', `${contentType}</Types>`);
	change(
		changed,
		'word/_rels/document.xml.rels',
		'</Relationships>',
		`${related('customXml', '../customXml/item1.xml')}$&`,
	);
	return changed;
}

function change(parts: Map<string, string | Uint8Array>, path: string, find: string, replace: string): void {
	const xml = parts.get(path);
	if (typeof xml !== 'string' || !xml.includes(find)) throw new Error(`nothing can be added to ${path}`);
	parts.set(path, xml.replace(find, replace));
}

const alone = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const propertiesOf = `xmlns:ds="${officeDocument}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
const contentType =
	'<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/>';

function relationships(type: string, target: string): string {
	const address = 'http://schemas.openxmlformats.org/package/2006/relationships';
	return `${alone}<Relationships xmlns="${address}">${related(type, target)}</Relationships>`;
}

function related(type: string, target: string): string {
	return `<Relationship Id="rIdFacts" Type="${officeDocument}/relationships/${type}" Target="${target}"/>`;
}
