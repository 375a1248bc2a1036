import { Header } from 'docx';
import { brand } from '../brand.ts';
import { element } from '../element.ts';
import { inline } from '../inline.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import type { State } from '../state.ts';

/** A spine in the firm's colour along the cover, behind everything; part of the page's head, so no screen reader reads it. */
export function coverHead({ firm }: State): Header {
	const spine = element('v:rect', {
		id: 'Spine',
		style,
		fillcolor: `#${brand(firm)}`,
		stroked: 'f',
		'o:allowincell': 'f',
	});
	const run = inline(element('w:r', {}, [element('w:pict', {}, [spine])]));
	return new Header({ children: [new KnownParagraph({ style: 'Spacer', children: [run] })] });
}

const style = [
	'position:absolute',
	'margin-left:0',
	'margin-top:0',
	'width:39.7pt',
	'height:842pt',
	'z-index:-251658240',
	'mso-wrap-distance-left:0',
	'mso-wrap-distance-right:0',
	'mso-position-horizontal:left',
	'mso-position-horizontal-relative:page',
	'mso-position-vertical:top',
	'mso-position-vertical-relative:page',
].join(';');
