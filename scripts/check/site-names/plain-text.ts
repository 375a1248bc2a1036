import type { Language } from '../../types/index.ts';

/** A text as its words are compared, with the place in the original of each of its characters. */
export interface PlainText {
	readonly text: string;
	/** Where in the original the character begins; one more than there are characters, the last being the end. */
	readonly origins: readonly number[];
}

/** Takes no room on paper: soft hyphens, joiners and marks of direction. */
const invisibles = /\p{Default_Ignorable_Code_Point}/gu;

/** A text without what cannot be seen, with plain spaces and hyphens and composed letters. */
export function plainText(original: string, language: Language): PlainText {
	const origins: number[] = [];
	let text = '';
	for (const { segment, index } of new Intl.Segmenter(language).segment(original)) {
		const plain = segment
			.replace(invisibles, '')
			.normalize('NFC')
			.replace(/\s/gu, ' ')
			.replace(/[\u2010-\u2015\u2212]/gu, '-');
		for (let at = 0; at < plain.length; at++) origins.push(index);
		text += plain;
	}
	return { text, origins: [...origins, original.length] };
}
