import type { Doc, PassageChange, SectionChange, WordLists } from '../../types/index.ts';
import { leavesOf } from './leaves-of.ts';
import { passagesOf } from './passages-of.ts';
import { reasonsFor } from './reasons-for.ts';
import { wordsIn } from './words-in.ts';

/** A passage with what is needed to tell whether it was moved. */
interface Found {
	readonly passage: PassageChange;
	readonly counted: boolean;
}

/**
 * What a redline changes, section by section in reading order, each change with its class and why. Sections without changes are
 * left out; so is what stands round the text, but for the title.
 * @param doc a document with `redline`, or no more than a text with both versions
 */
export function sectionChanges(
	doc: Pick<Doc, 'body' | 'language' | 'redline'>,
	words: WordLists,
): readonly SectionChange[] {
	const sections = leavesOf(doc.body).map(({ before, after, change, leaves }) => ({
		heading: after || before,
		done: change === undefined ? undefined : change === 'insertion' ? ('added' as const) : ('removed' as const),
		found: leaves.flatMap((leaf) =>
			passagesOf(leaf, words, doc.language).map((passage): Found => ({ passage, counted: leaf.counted })),
		),
	}));
	const moved = movedTexts(sections.flatMap(({ found }) => found));
	const changes = sections.map(({ heading, done, found }) => ({
		heading,
		...(done === undefined ? {} : { done }),
		passages: found.flatMap((one) => settled(one, moved)),
	}));
	const title = titleChange(doc, words);
	const all = title === undefined ? changes : [{ heading: '', passages: [title] }, ...changes];
	return all.filter(({ passages }) => passages.length > 0);
}

/** Texts of which as many went as came, with whether their order says what comes first. */
function movedTexts(found: readonly Found[]): ReadonlyMap<string, boolean> {
	const moved = new Map<string, boolean>();
	const of = (text: string, done: 'added' | 'removed') =>
		found.filter(({ passage }) => passage.done === done && (passage.after || passage.before) === text);
	for (const text of new Set(found.map(({ passage }) => passage.after || passage.before))) {
		const [gone, come] = [of(text, 'removed'), of(text, 'added')];
		if (gone.length === 0 || gone.length !== come.length || wordsIn(text).length === 0) continue;
		moved.set(
			text,
			[...gone, ...come].some(({ counted }) => counted),
		);
	}
	return moved;
}

/** A passage that was moved is told of once, where it now stands. */
function settled({ passage }: Found, moved: ReadonlyMap<string, boolean>): readonly PassageChange[] {
	const counted = moved.get(passage.after || passage.before);
	if (counted === undefined || passage.done === 'changed') return [passage];
	if (passage.done === 'removed') return [];
	const reasons = counted ? [{ reason: 'order' as const, before: [], after: [] }] : [];
	const substance = counted ? 'substantive' : 'editorial';
	return [{ ...passage, done: 'moved', before: passage.after, substance, reasons }];
}

function titleChange(
	{ redline, language }: Pick<Doc, 'redline' | 'language'>,
	words: WordLists,
): PassageChange | undefined {
	const title = redline?.title ?? [];
	const [before, after] = (['insertion', 'deletion'] as const).map((left) =>
		title.flatMap(({ text, change }) => (change === left ? [] : [text])).join(''),
	);
	if (before === undefined || after === undefined || before === after) return undefined;
	const reasons = reasonsFor(before, after, words, language);
	const substance = reasons.length > 0 ? 'substantive' : 'editorial';
	return { done: 'changed', what: 'heading', before, after, substance, reasons, roles: [] };
}
