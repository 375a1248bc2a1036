import { attributeText } from '../attribute-text.ts';

/** A part of our own that calls styles and lists as they are called in the file that it goes into. */
export function restyled(xml: string, ids: ReadonlyMap<string, string>, offset: number): string {
	return xml
		.replaceAll(/(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]+)(?=")/gu, (_, before: string, id: string) => {
			const name = ids.get(id);
			if (name === undefined) throw new Error(`No style is called “${id}”`);
			return before + attributeText(name);
		})
		.replaceAll(
			/(<w:numId w:val=")(\d+)(?=")/gu,
			(_, before: string, number: string) => before + String(Number(number) + offset),
		);
}
