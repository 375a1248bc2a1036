import { diffArrays } from 'diff';
import type { Language, PassageChange, Reasoned, WordLists } from '../../types/index.ts';
import type { Leaf } from './leaf.ts';
import { listedIn } from './listed-in.ts';
import { reasonsFor } from './reasons-for.ts';
import { sentencesIn } from './sentences-in.ts';
import { wordsIn } from './words-in.ts';

/** What was done in one paragraph, heading or row, sentence by sentence where sentences can be told apart; empty when nothing was. */
export function passagesOf(leaf: Leaf, words: WordLists, language: Language): readonly PassageChange[] {
	const { before, after, what } = leaf;
	const beside = besideText(leaf);
	const whole = what === 'heading' || what === 'row' || leaf.change !== undefined;
	const pairs = whole
		? [[before.text, after.text] as const]
		: changedSentences(before.text, after.text, words, language);
	const told = pairs.filter(([earlier, later]) => earlier !== later);
	if (told.length === 0) {
		return leaf.marked ? [passage(before.text, after.text, beside)] : [];
	}
	return told.map(([earlier, later], index) => passage(earlier, later, index === 0 ? beside : []));

	function passage(earlier: string, later: string, more: readonly Reasoned[]): PassageChange {
		const done = earlier === later ? 'changed' : earlier === '' ? 'added' : later === '' ? 'removed' : 'changed';
		const reasons = [...more, ...whyOf(earlier, later, words, language)];
		const { roles } = words.substance;
		const named = [later, earlier].flatMap((text) => listedIn(wordsIn(text), roles, language));
		return {
			done,
			what,
			before: earlier,
			after: later,
			substance: reasons.length > 0 ? 'substantive' : 'editorial',
			reasons,
			roles: [...new Set(named.map(({ entry }) => entry))],
		};
	}
}

/** A whole sentence that came or went is of substance, whatever it says. */
function whyOf(before: string, after: string, words: WordLists, language: Language): readonly Reasoned[] {
	const reasons = reasonsFor(before, after, words, language);
	if (before !== '' && after !== '') return reasons;
	if (wordsIn(before + after).length === 0) return [];
	return [{ reason: 'part', before: [], after: [] }, ...reasons.filter(({ reason }) => reason !== 'wording')];
}

/** What changed that is no word: where links lead, pictures, blanks for the pen. */
function besideText({ before, after }: Leaf): readonly Reasoned[] {
	const compared = [
		['reference', before.targets, after.targets],
		['picture', before.pictures, after.pictures],
	] as const;
	return compared.flatMap(([reason, was, is]) =>
		was.join('\n') === is.join('\n')
			? []
			: [{ reason, before: was.filter((one) => !is.includes(one)), after: is.filter((one) => !was.includes(one)) }],
	);
}

/** Sentences that differ, in pairs where as many went as came. */
function changedSentences(
	before: string,
	after: string,
	{ abbreviations }: WordLists,
	language: Language,
): readonly (readonly [string, string])[] {
	const [was, is] = [before, after].map((text) => [...sentencesIn(text, abbreviations, language)]);
	const pairs: (readonly [string, string])[] = [];
	let gone: readonly string[] = [];
	let come: readonly string[] = [];
	for (const part of diffArrays(was ?? [], is ?? [])) {
		if (part.removed) gone = [...gone, ...part.value];
		else if (part.added) come = [...come, ...part.value];
		else close();
	}
	close();
	return pairs;

	function close(): void {
		if (gone.length === come.length)
			pairs.push(...gone.map((sentence, index) => [sentence, come[index] ?? ''] as const));
		else if (gone.length + come.length > 0) pairs.push([gone.join(' '), come.join(' ')]);
		gone = [];
		come = [];
	}
}
