import type { Language } from '../../../types/index.ts';
import { ink } from '../ink.ts';
import { locale } from '../locale.ts';
import { recent } from '../recent.ts';
import { characterStyles } from './character-styles.ts';
import { frameStyles } from './frame-styles.ts';
import { type Genre, genreStyles } from './genre.ts';
import { legalStyles } from './legal-styles.ts';
import type { Look } from './look.ts';
import { paragraphLookXml } from './paragraph-look-xml.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { partStyles } from './part-styles.ts';
import { runLookXml } from './run-look-xml.ts';
import { styleXml } from './style-xml.ts';
import { tableStyles } from './table-styles.ts';

/** `word/styles.xml`: every style of the look, and nothing that Word would mix in from elsewhere. */
export function stylesPart(language: Language, genre: Genre, look: Look): string {
	return part(JSON.stringify([language, genre, look]), () => write(language, genre, look));
}

const part = recent<string>(16);

function write(language: Language, genre: Genre, look: Look): string {
	const { brand, font } = look;
	const styles = [
		...paragraphStyles(brand),
		...genreStyles[genre](look),
		...frameStyles(look),
		...partStyles,
		...legalStyles,
		...characterStyles(brand),
		...tableStyles(brand),
	];
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
		`<w:docDefaults><w:rPrDefault><w:rPr>${runLookXml({ font, colour: ink.text, size: 10.5 })}`,
		`<w:lang w:val="${locale[language]}" w:eastAsia="${locale[language]}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
		`<w:pPrDefault><w:pPr>${paragraphLookXml({ after: 6, line: 1.19 })}</w:pPr></w:pPrDefault></w:docDefaults>`,
		latent,
		...styles.map(styleXml),
		'</w:styles>',
	].join('');
}

/** Word's other styles stay out of the lists until someone uses one. */
const latent =
	'<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>';
