import { toString as textOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';
import type { Section } from '../../types/index.ts';

/** Lines that leave no great gap at a page's end. */
const most = 10;

/** Letters in a line beside the column of the numbers. */
const line = 82;

/** Whether a § surely takes but a few lines; one that holds more than paragraphs and lists is not judged. */
export function isShort(section: Section): boolean {
	let lines = 0;
	visit(section, (node) => {
		if (node.type === 'paragraph') lines += Math.ceil(textOf(node).length / line) || 1;
		else if (tall.has(node.type)) lines = Number.POSITIVE_INFINITY;
	});
	return lines <= most;
}

const tall: ReadonlySet<string> = new Set([
	...['blockquote', 'break', 'code', 'footnoteReference', 'image', 'penBlank', 'table', 'thematicBreak'],
]);
