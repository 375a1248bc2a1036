import type { Element } from '@xmldom/xmldom';

/*
 * A picture can show a part of itself many times, and that part another: a few lines become more than any program can
 * draw. What draws pictures gives up far above these limits, and takes the whole build along.
 */
const mostElements = 20_000;
const mostDrawn = 100_000;
const deepest = 200;

/** Whether an SVG is more than can be drawn in reasonable time. */
export function isTooComplex(elements: readonly Element[]): boolean {
	return elements.length > mostElements || depthOf(elements) > deepest || drawnOf(elements) > mostDrawn;
}

function depthOf(elements: readonly Element[]): number {
	const depths = new Map<unknown, number>();
	for (const element of elements) depths.set(element, (depths.get(element.parentNode) ?? 0) + 1);
	return Math.max(...depths.values());
}

/** How many elements are drawn, those that are shown again counted each time; endless where one shows itself. */
function drawnOf(elements: readonly Element[]): number {
	const parts = new Map(elements.map((element) => [`#${element.getAttribute('id')}`, element]));
	const counts = new Map<string, number>();
	return elements.length + sum(elements.filter(isUse).map((use) => countOf(addressOf(use))));

	function countOf(address: string): number {
		const known = counts.get(address);
		if (known !== undefined) return known;
		counts.set(address, Number.POSITIVE_INFINITY);
		const part = parts.get(address);
		const inside = part === undefined ? [] : [part, ...part.getElementsByTagName('*')];
		const count = inside.length + sum(inside.filter(isUse).map((use) => countOf(addressOf(use))));
		counts.set(address, count);
		return count;
	}
}

function isUse({ localName }: Element): boolean {
	return localName === 'use';
}

function addressOf(use: Element): string {
	return [...use.attributes].find(({ localName }) => localName === 'href')?.value.trim() ?? '';
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
