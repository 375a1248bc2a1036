import { expect, test } from 'vitest';
import { createSectionNumbers } from '../../../scripts/render/docx/structure/section-numbers.ts';
import type { Section } from '../../../scripts/types/index.ts';

const section = (number: string): Section => ({
	type: 'section',
	number,
	label: `§\u00a0${number.replaceAll(' ', '\u00a0')}.`,
	children: [],
});

test('Word counts §§ within their chapters: a list for each chapter, which goes on as its numbers do', () => {
	const numbers = createSectionNumbers(600);
	const lists = ['1-1', '1-2', '2-1', '2 A-1', '2 A-2'].map(
		(number) => numbers.section(section(number), ['from', 'to'])?.reference,
	);
	expect(lists).toEqual(['sections 1', 'sections 1', 'sections 2', 'sections 3', 'sections 3']);
	const levels = numbers.definitions().map(({ levels: [top] }) => [top?.text, top?.start]);
	expect(levels).toEqual([
		['§\u00a01-%1.', 1],
		['§\u00a02-%1.', 1],
		['§\u00a02\u00a0A-%1.', 1],
	]);
});

test('a § with a letter stands in a list of its own, and those behind it go on', () => {
	const numbers = createSectionNumbers(600);
	const lists = ['5', '5 a', '6'].map((number) => numbers.section(section(number), ['from', 'to'])?.reference);
	expect(lists).toEqual(['sections 1', 'sections 2', 'sections 1']);
});
