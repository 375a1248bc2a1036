import type { Element } from '@xmldom/xmldom';

const namespaces = 'http://www.w3.org/2000/xmlns/';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Lets one part declare what another declares, and pass over what the other lets readers pass over. */
export function takeNames(ours: Element, theirs: Element): void {
	for (const { name, namespaceURI, value } of Array.from(theirs.attributes))
		if (namespaceURI === namespaces && name !== 'xmlns' && !ours.hasAttribute(name))
			ours.setAttributeNS(namespaces, name, value);
	const passed = [ours, theirs].flatMap((each) => ignorable(each));
	if (passed.length > 0) ours.setAttributeNS(compatibility, 'mc:Ignorable', [...new Set(passed)].join(' '));
}

function ignorable(root: Element): readonly string[] {
	const written = root.getAttributeNS(compatibility, 'Ignorable') ?? '';
	return written.split(/\s+/u).filter((prefix) => prefix !== '');
}
