import type { Nodes, Root, Text } from 'mdast';
import { slug } from '../../fill/names/slug.ts';
import type { ImportedBlank } from '../../types/index.ts';

/** A place left open, as dots or a line. */
const open = /\.{4,}|…[….]*|_{3,}|(?<=\s)\.{2,3}(?=\s|$)/gu;

/** Words behind which a number is asked for. */
const counting = /(?:^|\s)(?:i alt|mindst|minst|minimum|ca\.|omkring|at least|a total of)$/iu;

/** Small words, which name no field. */
const small = /^(?:er|i|af|av|på|til|den|det|de|en|et|og|at|å|som|alt|mindst|minst|dog|med|for|ved|is|the|of|in|to)$/iu;

/** What stands in place of a blank until the text is Markdown. */
export const standIn = (index: number) => `\uE000${index}\uE001`;

/** Finds the blanks of a text, puts what stands for each in its place, and proposes a field for it by the words round it. */
export function findBlanks(root: Root): readonly ImportedBlank[] {
	const blanks: ImportedBlank[] = [];
	let section = '';
	let provision: string | undefined;
	visit(root, (node) => {
		const [, number] = /^§ (\d+(?: ?[a-z])?)\./u.exec(node.value) ?? [];
		const [, part = undefined] = /^(?:Stk\. |\()(\d+)[.)]/u.exec(node.value) ?? [];
		if (number !== undefined) section = `p${number.replace(' ', '')}`;
		if (number !== undefined || part !== undefined)
			provision = section === '' ? undefined : `${section}-stk${part ?? 1}`;
		node.value = node.value.replace(open, (written, at: number, text: string) => {
			const blank = blankAt(text.slice(0, at).trimEnd(), text.slice(at + written.length), provision, blanks);
			blanks.push(blank);
			// The dots of a blank at the end of a sentence hold its full stop.
			const ends = /^\s*$|^\s+\p{Lu}/u.test(text.slice(at + written.length));
			const space = /\S/u.test(text[at - 1] ?? ' ') ? ' ' : '';
			return `${space}${standIn(blanks.length - 1)}${ends && !written.startsWith('_') ? '.' : ''}`;
		});
	});
	return blanks;
}

function visit(node: Nodes, act: (node: Text) => void): void {
	if (node.type === 'text') act(node);
	else if ('children' in node) for (const child of node.children) visit(child, act);
}

function blankAt(
	before: string,
	after: string,
	provision: string | undefined,
	others: readonly ImportedBlank[],
): ImportedBlank {
	const isNumber = counting.test(before.replace(/\s*\uE000\d+\uE001\.?$/u, ''));
	const words = before.match(/[\p{L}-]+/gu) ?? [];
	const [next] = after.match(/^\s+([\p{L}-]+)/u)?.slice(1) ?? [];
	const named = words.filter((word) => !small.test(word)).at(-1);
	const name = slug((isNumber ? next : named) ?? named ?? 'felt')
		.toLowerCase()
		.replace(/-+(\w?)/gu, (_, letter: string) => letter.toUpperCase());
	const key = /^[a-z]/u.test(name) ? name : 'felt';
	const taken = others.filter((other) => other.key.replace(/\d+$/u, '') === key).length;
	return {
		key: taken === 0 ? key : `${key}${taken + 1}`,
		type: isNumber ? 'integer' : 'text',
		label: words.slice(-4).join(' ') || key,
		context: contextOf(before, after),
		provision,
	};
}

/** The words round a blank, without the mark of its part. */
function contextOf(before: string, after: string): string {
	const words = before
		.replace(/\s*\uE000\d+\uE001/gu, ' ____')
		.replace(/^(?:§ \d+(?: ?[a-z])?\.|Stk\. \d+\.|\(\d+\))\s/u, '');
	const near = words.length > 70 ? `… ${words.slice(-70).replace(/^\S*\s/u, '')}` : words;
	return `${near} ____${after.slice(0, 40)}`.trim();
}
