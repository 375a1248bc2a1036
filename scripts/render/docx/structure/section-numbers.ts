import type { NumberingDefinition } from 'docx';
import type { Section, Subsection } from '../../../types/index.ts';
import type { ListNumber } from '../lists.ts';
import { type NumberLook, sectionLevel, subsectionLevel } from './number-level.ts';

/** The numbers of §§ and their parts, as Word counts them itself. */
export interface SectionNumbers {
	section(node: Section): ListNumber;
	/**
	 * A part of the § that was numbered last; the first part bears the number of its §.
	 * @param label as it is printed
	 */
	subsection(node: Subsection, label: string): ListNumber;
	/** What the numbers handed out so far need to be defined. */
	definitions(): readonly NumberingDefinition[];
}

/** A level of a list: what it prints, and how far it has come. */
interface Level {
	readonly look: NumberLook;
	/** What is printed, `%` in place of the number. */
	readonly words: string;
	readonly start: number;
	last: number;
}

interface Count {
	readonly reference: string;
	readonly top: Level;
	below?: Level;
}

/**
 * A list goes on as long as the numbers do; where they leap, another begins at the number that is to be printed. `§ 5 a.`
 * stands in a list of its own, whose words hold the letter, and `§ 6.` goes on after `§ 5.`.
 * @param column from the left edge of the numbers to the text, in twips
 */
export function createSectionNumbers(column: number): SectionNumbers {
	const counts: Count[] = [];
	const latest = new Map<string, Count>();
	let current: Count | undefined;

	const begin = (top: Level): Count => {
		const count: Count = { reference: `sections ${counts.length + 1}`, top };
		counts.push(count);
		return count;
	};
	const numbered = ({ reference }: Count, level: number): ListNumber => ({ reference, instance: 0, level });

	return {
		section({ number, label }) {
			const value = Number.parseInt(number, 10);
			const words = wordsRound(label, value);
			const known = latest.get(words);
			if (known?.top.last === value - 1) current = advanced(known);
			else current = begin({ look: sectionLevel, words, start: value, last: value });
			latest.set(words, current);
			return numbered(current, 0);
		},
		subsection({ number }, label) {
			const words = wordsRound(label, number);
			if (current?.top.look === sectionLevel) {
				current.below ??= { look: subsectionLevel, words, start: afterFirst, last: afterFirst - 1 };
				if (follows(current.below, words, number)) return numbered(current, 1);
			} else if (current && follows(current.top, words, number)) return numbered(current, 0);
			current = begin({ look: subsectionLevel, words, start: number, last: number });
			return numbered(current, 0);
		},
		definitions: () =>
			counts.map(({ reference, top, below }) => ({
				reference,
				levels: [top, ...(below ? [below] : [])].map(({ look, words, start }, level) =>
					look({ level, text: words.replace('%', `%${level + 1}`), start, column }),
				),
			})),
	};
}

/** The first part of a § bears no number. */
const afterFirst = 2;

function advanced(count: Count): Count {
	count.top.last += 1;
	if (count.below) count.below.last = count.below.start - 1;
	return count;
}

/** Counts one further where that is the number. */
function follows(level: Level, words: string, number: number): boolean {
	if (level.words !== words || level.last !== number - 1) return false;
	level.last = number;
	return true;
}

function wordsRound(label: string, number: number): string {
	return label.replace(String(number), '%');
}
