import { attributeText } from '../attribute-text.ts';
import type { Card } from './card.ts';

/** `docProps/custom.xml`: what a document system or a field in Word can ask for by name. */
export function customProperties({ named }: Card): string {
	const known = Object.entries(named).filter(([, value]) => value !== undefined);
	const properties = known.map(
		([name, value = ''], index) =>
			`<property fmtid="${set}" pid="${index + first}" name="${attributeText(name)}"><vt:lpwstr>${attributeText(value)}</vt:lpwstr></property>`,
	);
	return `${opening}${properties.join('')}</Properties>`;
}

const opening = [
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
	'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
	' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
].join('');

/** What users have named themselves (ECMA-376, part 1, 22.3.2.2); numbers begin at 2. */
const set = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const first = 2;
