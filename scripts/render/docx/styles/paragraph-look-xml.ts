import { bordersXml } from './borders-xml.ts';
import type { ParagraphLook } from './style.ts';

/** What stands in `w:pPr`, in the order of the schema. */
export function paragraphLookXml(look: ParagraphLook): string {
	return [
		look.keepNext ? '<w:keepNext/>' : '',
		look.keepLines ? '<w:keepLines/>' : '',
		look.borders ? `<w:pBdr>${bordersXml(look.borders)}</w:pBdr>` : '',
		look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>` : '',
		look.rightTab ? `<w:tabs><w:tab w:val="right" w:pos="${look.rightTab}"/></w:tabs>` : '',
		look.hyphens === false ? '<w:suppressAutoHyphens/>' : '',
		element('w:spacing', [
			attribute('w:before', look.before, 20),
			attribute('w:after', look.after, 20),
			attribute('w:line', look.line, 240),
			look.line === undefined ? '' : ' w:lineRule="auto"',
		]),
		element('w:ind', [attribute('w:left', look.left, 20), attribute('w:right', look.right, 20)]),
		look.contextual ? '<w:contextualSpacing/>' : '',
		look.centred ? '<w:textAlignment w:val="center"/>' : '',
		look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline - 1}"/>`,
	].join('');
}

function element(name: string, attributes: readonly string[]): string {
	const written = attributes.join('');
	return written === '' ? '' : `<${name}${written}/>`;
}

function attribute(name: string, value: number | undefined, unit: number): string {
	return value === undefined ? '' : ` ${name}="${Math.round(value * unit)}"`;
}
