/** What stands before an item of a list, and where it stands. */
export interface ItemMark {
	/** The bullet, or what a number or letter is written with; what is of one kind is alike: `•`, `1.`, `a)`. */
	readonly sign: string;
	/** How far in it stands, in columns. */
	readonly indent: number;
	/** What it counts; undefined: a bullet. */
	readonly number: number | undefined;
}

interface Open extends ItemMark {
	readonly level: number;
}

/** Bullets of word processors, each with the one that they put below it. */
const usual: Readonly<Record<string, string>> = { '•': '◦', '◦': '▪' };

/** What stands further in than this many levels stands at the last: no list is read below that. */
const deepest = 7;

/** A step further in than this is meant. */
const step = 1;

/**
 * The levels of items that stand one behind the other, from 0: a number that is the next of an open list belongs to it; what stands
 * further in is below what stands before it; where they stand alike, a mark is below another that comes again behind it.
 */
export function itemLevels(marks: readonly ItemMark[]): readonly number[] {
	const last = new Map(marks.map(({ sign, indent }, index) => [`${sign} ${indent}`, index]));
	const comesAgain = ({ sign, indent }: ItemMark, behind: number) => (last.get(`${sign} ${indent}`) ?? -1) > behind;
	let open: readonly Open[] = [];
	return marks.map((mark, index) => {
		const level = Math.min(
			deepest,
			levelOf(mark, open, (other) => usual[other.sign] === mark.sign || comesAgain(other, index)),
		);
		open = [...open.filter((other) => other.level < level), { ...mark, level }];
		return level;
	});
}

/** The items that are below others by their marks alone, since none stands further in: a guess. */
export function belowByMarks(marks: readonly ItemMark[], levels: readonly number[]): readonly number[] {
	const indents = marks.map(({ indent }) => indent);
	const isAlike = Math.max(...indents) - Math.min(...indents) <= step;
	return isAlike ? levels.flatMap((level, index) => (level > 0 ? [index] : [])) : [];
}

function levelOf(mark: ItemMark, open: readonly Open[], isBelow: (other: ItemMark) => boolean): number {
	const isBeside = ({ indent }: ItemMark) => Math.abs(indent - mark.indent) <= step;
	const counted = open.filter(
		({ sign, number }) => number !== undefined && sign === mark.sign && number + 1 === mark.number,
	);
	const next = counted.findLast(isBeside) ?? counted.at(-1);
	if (next !== undefined) return next.level;
	const top = open.findLast(({ indent }) => indent <= mark.indent + step);
	if (top === undefined) return 0;
	if (mark.indent > top.indent + step) return top.level + 1;
	const beside = open.filter((other) => isBeside(other) && other.level <= top.level);
	const alike = beside.findLast(({ sign }) => sign === mark.sign);
	if (alike !== undefined) return alike.level;
	return isBelow(top) ? top.level + 1 : (beside[0]?.level ?? 0);
}

/** How far in a line stands, in columns. */
export function indentOf(line: string): number {
	let columns = 0;
	for (const character of line) {
		if (character === '\t') columns += 4 - (columns % 4);
		else if (/\s/u.test(character)) columns++;
		else break;
	}
	return columns;
}

const kinds = ['•●·', '◦', '▪■□', '-–—', '*', '+', '‣➢'];

/** The bullet that stands for all of its kind; undefined: it is none. */
export function bulletOf(written: string): string | undefined {
	return kinds.find((kind) => kind.includes(written))?.[0];
}
