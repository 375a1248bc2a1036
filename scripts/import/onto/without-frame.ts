import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';

/**
 * Takes away what this program sets round a text, which files that lost its styles hold as text: it is known by its words,
 * before and behind all that the text itself says.
 * @param built the text as it is built
 * @param frame the words that are set round it
 */
export function withoutFrame(edited: Root, built: Root, frame: readonly string[]): void {
	const known = new Set(built.children.map(wordsIn).filter((words) => words !== ''));
	const isText = (node: RootContent) => known.has(wordsIn(node));
	const first = edited.children.findIndex(isText);
	const last = edited.children.findLastIndex(isText);
	const lines = [...new Set(frame.map(plain))]
		.filter((line) => line !== '')
		.sort((one, other) => other.length - one.length);
	const all = new Set(lines);
	edited.children = edited.children.filter(
		(node, index) => (index >= first && index <= last) || !linesOf(node).every((line) => isFrame(line)),
	);

	function isFrame(line: string): boolean {
		if (line === '' || all.has(line)) return true;
		const rest = lines.reduce((left, each) => left.replace(each, ' '), line);
		return !/[\p{L}\p{N}]/u.test(rest);
	}
}

/** The words of its paragraphs, headings and cells. */
function linesOf(node: RootContent): readonly string[] {
	const lines: string[] = [];
	visit(node, (each) => {
		if (each.type === 'paragraph' || each.type === 'heading' || each.type === 'tableCell') lines.push(wordsIn(each));
	});
	return lines.length === 0 ? [wordsIn(node)] : lines;
}

function wordsIn(node: Nodes): string {
	return plain(textOf(node, { includeImageAlt: false }));
}

function plain(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}
