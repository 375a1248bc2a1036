import { literal } from '../fields/literal.ts';
/** An example's value found in a text, with its line and column, both from 1. */
export interface FoundValue {
	/** As listed. */
	readonly value: string;
	readonly line: number;
	readonly column: number;
}

/**
 * What finds the examples' values in a text, whole words alone and whatever the capitals; where one lies within another, the
 * longer. Numbers are found with and without spaces and country code.
 */
export function exampleFinder(values: readonly string[]): (text: string) => readonly FoundValue[] {
	if (values.length === 0) return () => [];
	// Of two numbers that differ in the country code alone, the first is named where it was left out.
	const listed = new Map(
		[...values].reverse().flatMap((value) => [national, folded].map((form) => [form(value), value])),
	);
	const pattern = patternOf(values);
	return (text) =>
		text.split('\n').flatMap((line, index) =>
			[...line.matchAll(pattern)].map(({ 0: found, index: at }) => ({
				value: listed.get(folded(found)) ?? found,
				line: index + 1,
				column: at + 1,
			})),
		);
}

function patternOf(values: readonly string[]): RegExp {
	const parts = [...values].sort((a, b) => b.length - a.length).map(toPattern);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function toPattern(value: string): string {
	if (!isNumber(value)) return value.split(/\s+/).map(literal).join('\\s+');
	const [, country = '', digits = ''] = /^(\+\d\d)?(.*)$/.exec(value.replaceAll(' ', '')) ?? [];
	// The last digits of a telephone number are no other number.
	const abroad = country === '' ? `(?<!\\+\\d\\d${gap})` : `(?:\\${country}${gap})?`;
	return abroad + [...digits].join(gap);
}

const gap = '[ \\u00a0]?';

function isNumber(text: string): boolean {
	return /^\+?[\d \u00a0]+$/.test(text);
}

/** One form of the ways in which a value may be written. */
function folded(text: string): string {
	return isNumber(text) ? text.replace(/\s/g, '') : text.replace(/\s+/g, ' ').toLowerCase();
}

function national(text: string): string {
	return folded(text).replace(/^\+\d\d(?=\d+$)/, '');
}
