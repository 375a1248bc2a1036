import { xmlText } from './xml-text.ts';

/** Text as it may stand between the quotation marks of an attribute. */
export function attributeText(text: string): string {
	return xmlText(text).replaceAll('"', '&quot;');
}
