import type { NumberingDefinition } from 'docx';
import type { Section, Subsection } from '../../../types/index.ts';
import type { ListNumber } from '../lists.ts';
import { type Version, versions } from '../tracked/version.ts';
import { type NumberLook, sectionLevel, subsectionLevel } from './number-level.ts';

/** The numbers of §§ and their parts, as Word counts them itself. */
export interface SectionNumbers {
	/**
	 * @param holders the versions that have it
	 * @returns nothing where no list of Word's can count what is printed in all of them
	 */
	section(node: Section, holders: readonly Version[]): ListNumber | undefined;
	/**
	 * A part of the § that was numbered last; the first part bears the number of its §.
	 * @param label as it is printed
	 */
	subsection(node: Subsection, label: string, holders: readonly Version[]): ListNumber | undefined;
	/** What the numbers handed out so far need to be defined. */
	definitions(): readonly NumberingDefinition[];
}

/** A level of a list: what it prints, and how far it has come in each version. */
interface Level {
	readonly look: NumberLook;
	/** What is printed, `%` in place of the number. */
	readonly words: string;
	readonly start: number;
	readonly last: Record<Version, number>;
}

interface Count {
	readonly reference: string;
	readonly top: Level;
	below?: Level;
}

/** A number as it is printed: in each version that has it, and with the words round it. */
interface Numbered {
	readonly holders: readonly Version[];
	readonly numbers: Readonly<Record<Version, number>>;
	readonly words: string;
}

/**
 * A list goes on as long as the numbers do, in every version that has them, so that they are right whether the changes
 * of a redline are accepted or rejected; where they leap, another begins at the number that is to be printed. `§ 5 a.`
 * stands in a list of its own, whose words hold the letter, and `§ 6.` goes on after `§ 5.`.
 * @param column from the left edge of the numbers to the text, in twips
 */
export function createSectionNumbers(column: number): SectionNumbers {
	const counts: Count[] = [];
	const latest = new Map<string, Count>();
	let current: Count | undefined;

	const begin = (look: NumberLook, numbered: Numbered): Count => {
		const count: Count = { reference: `sections ${counts.length + 1}`, top: level(look, numbered) };
		goOn(count.top, numbered);
		counts.push(count);
		return count;
	};
	const inList = ({ reference }: Count, depth: number): ListNumber => ({ reference, instance: 0, level: depth });

	return {
		section(node, holders) {
			const numbered = numberedBy(node, countedIn(node.number), node.label, holders);
			const known = latest.get(numbered.words);
			if (known && goOn(known.top, numbered)) {
				for (const version of holders) if (known.below) known.below.last[version] = known.below.start - 1;
				current = known;
			} else if (isOne(numbered)) current = begin(sectionLevel, numbered);
			else return undefined;
			latest.set(numbered.words, current);
			return inList(current, 0);
		},
		subsection(node, label, holders) {
			const numbered = numberedBy(node, node.number, label, holders);
			if (current?.top.look === sectionLevel) {
				current.below ??= level(subsectionLevel, numbered, afterFirst);
				if (goOn(current.below, numbered)) return inList(current, 1);
			} else if (current && goOn(current.top, numbered)) return inList(current, 0);
			if (!isOne(numbered)) return undefined;
			current = begin(subsectionLevel, numbered);
			return inList(current, 0);
		},
		definitions: () =>
			counts.map(({ reference, top, below }) => ({
				reference,
				levels: [top, ...(below ? [below] : [])].map(({ look, words, start }, depth) =>
					look({ level: depth, text: words.replace('%', `%${depth + 1}`), start, column }),
				),
			})),
	};
}

/** The first part of a § bears no number. */
const afterFirst = 2;

function numberedBy(
	{ data }: Section | Subsection,
	number: number,
	label: string,
	holders: readonly Version[],
): Numbered {
	const before = data?.was?.number === undefined ? number : countedIn(data.was.number);
	return {
		holders,
		numbers: { from: before, to: number },
		words: label.replace(new RegExp(`(?<!\\d)${number}(?!\\d|(?:[ \u00a0][A-Z])?-\\d)`), '%'),
	};
}

/** The number that goes up from one § to the next: within its chapter, `1` of `2 A-1`. */
function countedIn(number: string): number {
	return Number.parseInt(number.slice(number.indexOf('-') + 1), 10);
}

/** It is the same number in all versions that have it. */
function isOne({ holders, numbers }: Numbered): boolean {
	return new Set(holders.map((version) => numbers[version])).size === 1;
}

function level(look: NumberLook, { holders, numbers, words }: Numbered, first?: number): Level {
	const start = first ?? numbers[holders.at(-1) ?? 'to'];
	return { look, words, start, last: { from: start - 1, to: start - 1 } };
}

/** Counts one further where that is the number in all versions that have it. */
function goOn(level: Level, { holders, numbers, words }: Numbered): boolean {
	if (
		level.words !== words ||
		versions.some((each) => holders.includes(each) && level.last[each] !== numbers[each] - 1)
	)
		return false;
	for (const version of holders) level.last[version] = numbers[version];
	return true;
}
