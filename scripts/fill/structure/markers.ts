import { literal } from '../../fields/literal.ts';
import type { StructureWords } from '../../types/index.ts';

/** What a line of a legal text may begin with; each captures its number and takes the white space behind it. */
export interface Markers {
	/** One that counts within its chapter, too: `§ 1-1.`, `§ 2 A-6.` */
	readonly section: RegExp;
	readonly subsection: RegExp;
	/** Of an item with a letter: `a. `, `a) `. */
	readonly letter: RegExp;
	/** A heading that begins an annex. */
	readonly annex: RegExp;
	/** As printed, with a no-break space. */
	readonly label: (part: 'section' | 'subsection' | 'annex', number: string) => string;
}

/** How the parts of a legal text are told from its lines in one language. */
export function markersOf(words: StructureWords): Markers {
	return {
		section: marker(words.section, '\\d+(?:(?:[ \\u00a0]?[A-Z])?-\\d+)?(?:[ \\u00a0]?[a-z](?=\\.))?'),
		subsection: marker(words.subsection, '\\d+'),
		letter: /^([a-zæøå])[.)][ \t\u00a0]+(?=\S)/u,
		annex: new RegExp(`^${pattern(words.annex, '\\d+')}(?![\\p{L}\\p{N}])[.:–-]?\\s*`, 'iu'),
		label: (part, number) => words[part].replace('{number}', number).replaceAll(' ', '\u00a0'),
	};
}

function marker(written: string, number: string): RegExp {
	return new RegExp(`^${pattern(written, number)}(?:[ \\t\\u00a0]+|(?=\\n)|$)`, 'u');
}

function pattern(written: string, number: string): string {
	const [before = '', after = ''] = written.split('{number}');
	return `${spaced(before)}(${number})${spaced(after)}`;
}

function spaced(text: string): string {
	return literal(text).replace(/ /g, '[ \\u00a0]*');
}
