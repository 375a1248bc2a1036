import type { Nodes, Root, Text } from 'mdast';
import { slug } from '../../fill/names/slug.ts';
import type { BlankType, BlankWords, ImportedBlank } from '../../types/index.ts';
import { type TypedBlank, typedBlanks } from '../typed-blanks.ts';

/** A place left open, as dots or a line. */
const open = /\.{4,}|…[….]*|_{3,}|(?<=\s)\.{2,3}(?=\s|$)/gu;

/** Words behind which a number is asked for. */
const counting = /(?:^|\s)(?:i alt|mindst|minst|minimum|ca\.|omkring|at least|a total of)$/iu;

/** Small words, which name no field. */
const small = /^(?:er|i|af|av|på|til|den|det|de|en|et|og|at|å|som|alt|mindst|minst|dog|med|for|ved|is|the|of|in|to)$/iu;

/** What stands in place of a blank until the text is Markdown. */
export const standIn = (index: number) => `\uE000${index}\uE001`;

/** The merge field of a blank; an amount is a number, since the text says `kr` itself. */
export function writtenBlank(type: BlankType, path: string): string {
	if (type === 'text') return `{{${path}}}`;
	return type === 'date' ? `{{date ${path}}}` : `{{number ${path}}}`;
}

/** Finds the blanks of a text, puts what stands for each in its place, and proposes a field for it by the words round it. */
export function findBlanks(root: Root, words: BlankWords): readonly ImportedBlank[] {
	const blanks: ImportedBlank[] = [];
	let section = '';
	let provision: string | undefined;
	visit(root, (node) => {
		const [, number] = /^§ (\d+(?: ?[a-z])?)\./u.exec(node.value) ?? [];
		const [, part = undefined] = /^(?:Stk\. |\()(\d+)[.)]/u.exec(node.value) ?? [];
		if (number !== undefined) section = `p${number.replace(' ', '')}`;
		if (number !== undefined || part !== undefined)
			provision = section === '' ? undefined : `${section}-stk${part ?? 1}`;
		const { value } = node;
		let shown = '';
		let from = 0;
		for (const { at, end, written, typed } of placesIn(value, words)) {
			const before = shown + value.slice(from, at);
			const after = value.slice(end);
			blanks.push(blankAt({ before: before.trimEnd(), after, typed }, provision, blanks));
			// The dots of a blank at the end of a sentence hold its full stop.
			const ends = /^\s*$|^\s+\p{Lu}/u.test(after) && !written.startsWith('_');
			const space = /\S$/u.test(before) ? ' ' : '';
			shown = `${before}${space}${standIn(blanks.length - 1)}${ends ? '.' : ''}`;
			from = end;
		}
		node.value = shown + value.slice(from);
	});
	return blanks;
}

interface OpenPlace {
	readonly at: number;
	readonly end: number;
	readonly written: string;
	readonly typed: TypedBlank | undefined;
}

/** The places that a text leaves open, those that say what they are for first where two are one. */
function placesIn(text: string, words: BlankWords): readonly OpenPlace[] {
	const typed = typedBlanks(text, words).map((one) => ({ ...one, typed: one }));
	const others = [...text.matchAll(open)]
		.map(({ 0: written, index: at }) => ({ at, end: at + written.length, written, typed: undefined }))
		.filter(({ at, end }) => !typed.some((one) => at < one.end && one.at < end));
	return [...typed, ...others].sort((a, b) => a.at - b.at);
}

function visit(node: Nodes, act: (node: Text) => void): void {
	if (node.type === 'text') act(node);
	else if ('children' in node) for (const child of node.children) visit(child, act);
}

function blankAt(
	{ before, after, typed }: { readonly before: string; readonly after: string; readonly typed: TypedBlank | undefined },
	provision: string | undefined,
	others: readonly ImportedBlank[],
): ImportedBlank {
	const isCounted = counting.test(before.replace(/\s*\uE000\d+\uE001\.?$/u, ''));
	const type: BlankType = isCounted ? 'integer' : (typed?.type ?? 'text');
	const words = before.match(/[\p{L}-]+/gu) ?? [];
	const [next] = after.match(/^\s+([\p{L}-]+)/u)?.slice(1) ?? [];
	const noun = words.filter((word) => !small.test(word)).at(-1);
	// Beside an amount stands `kr`, and behind words in brackets stand these.
	const own = type === 'amount' || type === 'text' ? typed?.name : undefined;
	const name = slug((type === 'integer' ? next : own) ?? noun ?? typed?.name ?? 'felt')
		.toLowerCase()
		.replace(/-+(\w?)/gu, (_, letter: string) => letter.toUpperCase());
	const key = /^[a-z]/u.test(name) ? name : 'felt';
	const taken = others.filter((other) => other.key.replace(/\d+$/u, '') === key).length;
	return {
		key: taken === 0 ? key : `${key}${taken + 1}`,
		type,
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
