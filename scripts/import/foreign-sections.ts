import type { Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { findCitations } from '../fill/citations/find-citations.ts';
import { readingIn } from '../fill/citations/reading-in.ts';
import type { Language, Repository } from '../types/index.ts';
import { behind, namesLaw } from './names-law.ts';

/** A § that is named with its part; one that counts within its chapter, or has a letter, is left. */
const named = /§ (\d+)(?!\d|-| [A-Z]-| [a-z](?!\p{L}))((?:, (?:stk\.|ledd) )(\d+))?/gu;

/** Between a § and the law that it is of. */
const ofLaw = /^\s(?:i|af|av|in|of)\s/u;

/**
 * References of a text to §§ that it does not have and whose law is not said right beside them, or that are of a law named behind them
 * which the register does not have: their numbers become values, which begin no reference to the document itself. `§ {{number 79}}`
 * @returns these references, each once
 */
export function settleForeign(
	root: Root,
	language: Language,
	repository: Pick<Repository, 'laws' | 'words' | 'kinds'>,
): readonly string[] {
	const reading = readingIn(language, repository);
	const own = new Set<string>();
	const settled = new Set<string>();
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
				const rear = behind(value, at + written.length);
				const isOther = ofLaw.test(rear) && namesLaw(rear);
				if (isCited || (own.has(number) && !isOther)) return written;
				settled.add(written);
				const rest = part === undefined ? '' : `${part.slice(0, -subsection.length)}\uE002${subsection}\uE003`;
				return `§ \uE002${number}\uE003${rest}`;
			},
		);
	});
	return [...settled];
}

/** An annex that is referred to, and the heading of one. */
const annex = /(?<!\p{L})(?<name>(?:bilag|vedlegg|annex) )(?<number>\d{1,2})(?!\d)/giu;

/** The same for annexes that the text does not have. */
export function settleAnnexes(root: Root): readonly string[] {
	const own = new Set(
		root.children.flatMap((node) =>
			node.type === 'heading' ? [...wordsOf(node).matchAll(annex)].map(({ groups }) => groups?.number) : [],
		),
	);
	const settled = new Set<string>();
	for (const node of root.children)
		if (node.type !== 'heading')
			visit(node, (value) =>
				value.replace(annex, (written: string, name: string, number: string) => {
					if (own.has(number)) return written;
					settled.add(written);
					return `${name}\uE002${number}\uE003`;
				}),
			);
	return [...settled];
}

/** The numbers as merge fields, in the Markdown. */
export function withNumbers(markdown: string): string {
	return markdown.replace(/\uE002(\d+)\uE003/gu, '{{number $1}}');
}

function visit(node: Nodes, act: (value: string) => string): void {
	if (node.type === 'text') node.value = act(node.value);
	else if ('children' in node) for (const child of node.children) visit(child, act);
}
