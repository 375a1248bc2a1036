import { attributeText } from '../attribute-text.ts';
import type { RunLook } from './style.ts';

/** What stands in `w:rPr`, in the order of the schema. */
export function runLookXml({ font, size, colour, fill, ...look }: RunLook): string {
	return [
		font ? fonts(attributeText(font)) : '',
		look.bold ? '<w:b/><w:bCs/>' : '',
		look.italic ? '<w:i/><w:iCs/>' : '',
		look.noProof ? '<w:noProof/>' : '',
		colour ? `<w:color w:val="${colour}"/>` : '',
		size ? `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>` : '',
		look.underline ? '<w:u w:val="single"/>' : '',
		fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
		look.superscript ? '<w:vertAlign w:val="superscript"/>' : '',
	].join('');
}

function fonts(name: string): string {
	return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}
