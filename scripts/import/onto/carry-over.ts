import { filledIn } from './filled-in.ts';
import { type Hunk, hunksOf, matched } from './hunks.ts';
import { isInLoop, outside, placed } from './placed.ts';
import { fieldOf, type Token, tokensOf } from './tokens.ts';
import { type Stretch, wholePassage } from './whole-passage.ts';
import { withFields } from './with-fields.ts';
import { withMarks } from './with-marks.ts';

/** What an edited text changes in the source that it was built from. */
export interface CarriedOver {
	/** The source with all changes that could be carried over; its merge fields stand where they stood. */
	readonly text: string;
	/** Values of merge fields that were changed. */
	readonly facts: readonly { readonly field: string; readonly from: string; readonly to: string }[];
	/** Changes with no place in the source: for a person to make. */
	readonly unmapped: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Carries the changes of an edited text over to the source of what was edited.
 * @param source Markdown with merge fields
 * @param built what came of it, as an import reads it
 * @param after the same after somebody edited it
 * @param printed what fields printed that both texts show as fields
 */
export function carryOver(
	source: string,
	built: string,
	after: string,
	printed: ReadonlyMap<string, string> = new Map(),
): CarriedOver {
	const [inSource, inBuilt] = [tokensOf(source), tokensOf(built)];
	const homes = matched(inBuilt, inSource);
	const known = new Set(inBuilt.filter((_, index) => homes[index] !== undefined).map(({ start }) => start));
	const edited =
		printed.size > 0
			? withFields(built, after, printed)
			: withMarks(built, after, ({ start }: Token) => !known.has(start));
	const inEdited = tokensOf(edited);
	const kept = matched(inBuilt, inEdited);
	const texts = { source: inSource, built: inBuilt, edited: inEdited, homes, kept };
	const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
	const facts: { field: string; from: string; to: string }[] = [];
	const unmapped: { from: string; to: string }[] = [];
	/** How far what fields printed has been told. */
	let done = 0;
	for (const found of hunksOf(inBuilt, inEdited)) {
		const hunk = placed(found, texts);
		if (hunk.from < done) continue;
		if (isInLoop(hunk, texts) && outside(hunk, texts) === undefined) miss(hunk);
		else if (emptiesBlock(hunk)) miss(hunk);
		else if (hunk.from < hunk.to ? hasHome(hunk.from, hunk.to) : isBetween(hunk.from)) change(hunk);
		else if (!value(hunk)) miss(hunk);
	}
	return { text: applied(source, edits), facts: distinct(facts), unmapped };

	/** What goes is all that a block of the merge holds: then the block goes, too. */
	function emptiesBlock({ from, to, newFrom, newTo }: Hunk): boolean {
		const gone = from < to && newFrom === newTo ? passage(from, to) : undefined;
		return gone !== undefined && /^\s*\{\{\s*#/u.test(source.slice(gone.start, gone.end));
	}

	/** The stretch of the source that showed these tokens. */
	function passage(from: number, to: number): Stretch | undefined {
		const shown = homes.slice(from, to).filter((home) => home !== undefined);
		return wholePassage(source, inSource, shown);
	}

	/** Every token stands in the source, one behind the other. */
	function hasHome(from: number, to: number): boolean {
		const first = homes[from];
		return first !== undefined && inBuilt.slice(from, to).every((_, index) => homes[from + index] === first + index);
	}

	/** What stands on one side stands in the source. */
	function isBetween(at: number): boolean {
		return homes[at - 1] !== undefined || homes[at] !== undefined;
	}

	function change({ from, to, newFrom, newTo }: Hunk): void {
		const before = homes[from - 1];
		const own = homes[from];
		const words = writable(textOf(edited, inEdited, newFrom, newTo));
		const follows = before !== undefined && (from === to || own === before + 1);
		const apart = outside({ from, to, newFrom, newTo }, texts);
		if (apart !== undefined) edits.push({ start: apart, end: apart, text: words });
		else if (from === to && !follows) {
			const start = inSource[own ?? 0]?.start ?? 0;
			const gap = edited.slice(inEdited[newTo - 1]?.end ?? 0, inEdited[newTo]?.start);
			edits.push({ start, end: start, text: words + gap });
		} else if (follows) {
			const start = inSource[before]?.end ?? 0;
			const end = from === to ? start : (inSource[homes[to - 1] ?? 0]?.end ?? start);
			const gap = newFrom === newTo ? '' : edited.slice(inEdited[newFrom - 1]?.end ?? 0, inEdited[newFrom]?.start);
			const behind = gapBehind(from === to ? before : (homes[to - 1] ?? 0), to, newTo);
			edits.push({ start, end: end + (behind?.over ?? 0), text: gap + words + (behind?.gap ?? '') });
		} else {
			const [start, end] = [inSource[own ?? 0]?.start ?? 0, inSource[homes[to - 1] ?? 0]?.end ?? 0];
			edits.push({ start, end, text: words });
		}
	}

	/** The space behind a change, where there is one now and was none, or the other way round; `over`: how much of the source it replaces. */
	function gapBehind(last: number, to: number, newTo: number): { gap: string; over: number } | undefined {
		const next = inSource[last + 1];
		if (next === undefined || homes[to] !== last + 1 || newTo >= inEdited.length) return undefined;
		const gap = edited.slice(inEdited[newTo - 1]?.end ?? 0, inEdited[newTo]?.start);
		const over = next.start - (inSource[last]?.end ?? 0);
		return (gap === '') === (over === 0) ? undefined : { gap, over };
	}

	/** Whether a change lies within what one field printed: then it is a change of that fact, all of it. */
	function value({ from, to }: Hunk): boolean {
		let [first, end] = [from, to];
		while (first > 0 && homes[first - 1] === undefined) first -= 1;
		while (end < inBuilt.length && homes[end] === undefined) end += 1;
		if (inBuilt.slice(first, end).some((_, index) => homes[first + index] !== undefined)) return false;
		const between = inSource.slice((homes[first - 1] ?? -1) + 1, homes[end] ?? inSource.length);
		const [only, ...others] = between;
		const field = only === undefined || others.length > 0 ? undefined : fieldOf(only);
		const [newFirst, newEnd] = [counterpart(first - 1), counterpart(end)];
		if (field === undefined || newFirst === undefined || newEnd === undefined) return false;
		const now = textOf(edited, inEdited, newFirst + 1, newEnd);
		if (now === '') return false;
		facts.push({ field, from: textOf(built, inBuilt, first, end), to: now });
		done = end;
		return true;
	}

	/** The token of the edited text that a token of the built one still is; beyond both ends they meet. */
	function counterpart(at: number): number | undefined {
		if (at < 0) return -1;
		return at >= inBuilt.length ? inEdited.length : kept[at];
	}

	/** A passage that went goes with the fields and blocks in it, as far as all that goes was seen. */
	function miss({ from, to, newFrom, newTo }: Hunk): void {
		const gone = newFrom === newTo ? passage(from, to) : undefined;
		if (gone !== undefined) {
			edits.push({ ...gone, text: '' });
			return;
		}
		const said = [textOf(built, inBuilt, from, to), textOf(edited, inEdited, newFrom, newTo)] as const;
		// How words are set that facts print is not for the text to say.
		if (said.every((words) => /^[\s*_|:-]*$/u.test(words))) return;
		unmapped.push({ from: filledIn(said[0], printed), to: filledIn(said[1], printed) });
	}

	/** A field for an item of a list has a name only within its block: elsewhere its words are taken. */
	function writable(words: string): string {
		return filledIn(words, new Map([...printed].filter(([name]) => name.includes('['))));
	}
}

function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
	return from >= to ? '' : text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function applied(source: string, edits: readonly { start: number; end: number; text: string }[]): string {
	return [...edits]
		.sort((one, other) => other.start - one.start)
		.reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), source);
}

function distinct<Fact extends object>(facts: readonly Fact[]): readonly Fact[] {
	return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}
