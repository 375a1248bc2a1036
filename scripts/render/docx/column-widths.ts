import { textWidth } from '../text-width.ts';

/** What one column asks for, in twips. */
interface Wish {
	/** Its longest word on one line. */
	readonly least: number;
	/** The longest line of its cells, unbroken. */
	readonly whole: number;
}

/**
 * Shares the width out by what stands in the cells, each with `\n` where its author ends a line: short columns get what they
 * need, long ones share the rest, and no word is broken as long as there is room. The widths add up to the whole.
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number, points: number): readonly number[] {
	const columns = Math.max(1, ...rows.map((row) => row.length));
	const wishes = Array.from({ length: columns }, (_, column) => wish(rows, column, points, total));
	const least = sum(wishes.map((column) => column.least));
	const whole = sum(wishes.map((column) => column.whole));
	if (least >= total)
		return scaled(
			wishes.map((column) => column.least),
			total,
		);
	if (whole <= total)
		return scaled(
			wishes.map((column) => column.whole),
			total,
		);
	const free = total - least;
	const weights = wishes.map((column) => Math.sqrt(column.whole - column.least));
	return scaled(shared(wishes, weights, free), total);
}

/** Gives to each by its weight, never more than it asks for; what is left goes to those who ask for more. */
function shared(wishes: readonly Wish[], weights: readonly number[], free: number): readonly number[] {
	const widths = wishes.map((column) => column.least);
	let left = free;
	let open = wishes.map((_, index) => index);
	while (open.length > 0 && left > 1) {
		const share = left / sum(open.map((index) => weights[index] ?? 0));
		left = 0;
		for (const index of open) {
			const { whole = 0 } = wishes[index] ?? {};
			const given = (widths[index] ?? 0) + share * (weights[index] ?? 0);
			widths[index] = Math.min(given, whole);
			left += given - Math.min(given, whole);
		}
		open = open.filter((index) => (widths[index] ?? 0) < (wishes[index]?.whole ?? 0));
	}
	return widths;
}

const padding = 240;

/** A machine without the typeface takes another, in which words are wider. */
const wider = 1.15;

function wish(rows: readonly (readonly string[])[], column: number, points: number, total: number): Wish {
	const cells = rows.map((row) => row[column] ?? '');
	const words = cells.flatMap((cell) => cell.split(/[ \t\n]+/));
	const least = wider * Math.max(...words.map((word) => textWidth(word, points)));
	const whole = Math.max(...cells.flatMap((cell) => cell.split('\n')).map((line) => textWidth(line, points)));
	return { least: Math.min(least, total / 2) + padding, whole: Math.max(least, whole) + padding };
}

function scaled(widths: readonly number[], total: number): readonly number[] {
	const factor = total / sum(widths);
	const whole = widths.slice(0, -1).map((width) => Math.floor(width * factor));
	return [...whole, total - sum(whole)];
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
