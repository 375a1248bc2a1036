import type { Nodes, Root } from 'mdast';
import { findCitations } from '../../fill/citations/find-citations.ts';
import { readingIn } from '../../fill/citations/reading-in.ts';
import type { Language, Repository } from '../../types/index.ts';

/** A § that is named with its part. */
const named = /§ (\d+)((?:, (?:stk\.|ledd) )(\d+))?/gu;

/**
 * References of a model to §§ that it does not have and whose law is not said beside them: their numbers become values, which
 * begin no reference to the document itself. `§ {{number 79}}`
 */
export function settleForeign(
	root: Root,
	language: Language,
	repository: Pick<Repository, 'laws' | 'words' | 'kinds'>,
): void {
	const reading = readingIn(language, repository);
	const own = new Set<string>();
	visit(root, (value) => {
		const [, number] = /^§ (\d+)\./u.exec(value) ?? [];
		if (number !== undefined) own.add(number);
		return value;
	});
	visit(root, (value) => {
		const cited = findCitations(value, '', reading).filter(({ name }) => name !== undefined);
		return value.replace(
			named,
			(written: string, number: string, part: string | undefined, subsection: string, at: number) => {
				const isCited = cited.some(({ start, end }) => start <= at && at < end);
				if (own.has(number) || isCited) return written;
				const rest = part === undefined ? '' : `${part.slice(0, -subsection.length)}\uE002${subsection}\uE003`;
				return `§ \uE002${number}\uE003${rest}`;
			},
		);
	});
}

/** The numbers as merge fields, in the Markdown. */
export function withNumbers(markdown: string): string {
	return markdown.replace(/\uE002(\d+)\uE003/gu, '{{number $1}}');
}

function visit(node: Nodes, act: (value: string) => string): void {
	if (node.type === 'text') node.value = act(node.value);
	else if ('children' in node) for (const child of node.children) visit(child, act);
}
