import { wideAs } from './wide-as.ts';

/** A text in lines that fit a width; a word that is longer than a line is hyphenated, and nothing is left out. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((one) => parted(one, width, size))) {
		const longer = line === '' ? word.text : `${line}${word.follows ? '' : ' '}${word.text}`;
		if (line === '' || (!word.follows && wideAs(longer, size) <= width)) line = longer;
		else {
			lines.push(line);
			line = word.text;
		}
	}
	return [...lines, line];
}

interface Part {
	readonly text: string;
	/** It is the rest of the word before it. */
	readonly follows: boolean;
}

function parted(word: string, width: number, size: number): readonly Part[] {
	if (wideAs(word, size) <= width) return [{ text: word, follows: false }];
	const parts: string[] = [''];
	for (const { segment } of new Intl.Segmenter().segment(word)) {
		const grown = `${parts.at(-1)}${segment}`;
		if (parts.at(-1) !== '' && wideAs(`${grown}-`, size) > width) parts.push(segment);
		else parts[parts.length - 1] = grown;
	}
	return parts.map((part, index) => ({
		text: index < parts.length - 1 ? `${part}-` : part,
		follows: index > 0,
	}));
}
