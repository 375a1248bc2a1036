import type { Different, Run } from './run.ts';
import type { Token } from './token.ts';

/** Of a sentence, when more than this has changed, it is read better as a whole, old and new. */
const mostChanged = 2 / 3;

/** The same two lines in fewer and larger runs, as a person would mark them: no stray small words between changes, and a sentence that is hardly the same replaced as one. */
export function tidy(runs: readonly Run[]): readonly Run[] {
	return sentencesOf(dissolved(runs)).flatMap((sentence) => (isMostlyChanged(sentence) ? [whole(sentence)] : sentence));
}

/** Little that is the same between two changes becomes a part of them, until no such islands are left. */
function dissolved(runs: readonly Run[]): readonly Run[] {
	const kept: Run[] = [];
	for (const run of runs) {
		kept.push(run);
		while (endsInIsland(kept)) kept.push(whole(kept.splice(-3)));
	}
	return kept;
}

function endsInIsland(runs: readonly Run[]): boolean {
	const [before, island, after] = runs.slice(-3);
	if (before === undefined || island === undefined || after === undefined) return false;
	if ('same' in before || !('same' in island) || 'same' in after) return false;
	const { same } = island;
	if (same.some(({ type }) => type === 'whole' || type === 'end')) return false;
	const words = same.filter(({ type }) => type === 'word');
	if (words.length === 0) return same.every(({ type }) => type === 'space') && !isOneSided(before, after);
	const length = lengthOf(same);
	return (words.length === 1 && length <= 4) || [before, after].every((run) => length <= longest(run));
}

/** Two words put in round a space are two insertions. */
function isOneSided(...runs: readonly Different[]): boolean {
	return runs.every(({ earlier }) => earlier.length === 0) || runs.every(({ later }) => later.length === 0);
}

function longest({ earlier, later }: Different): number {
	return Math.max(lengthOf(earlier), lengthOf(later));
}

/** Runs up to each sign that ends a sentence in both lines. */
function sentencesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
	const sentences: Run[][] = [[]];
	for (const run of runs) {
		if (!('same' in run)) {
			sentences.at(-1)?.push(run);
			continue;
		}
		for (const same of partsOf(run.same)) {
			sentences.at(-1)?.push({ same });
			if (isEnd(same.at(-1))) sentences.push([]);
		}
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

/** Tokens up to each sign that ends a sentence. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
	const parts: Token[][] = [];
	tokens.forEach((token, index) => {
		const before = tokens[index - 1];
		if (index === 0 || isEnd(before)) parts.push([token]);
		else parts.at(-1)?.push(token);
	});
	return parts;
}

function isEnd(token: Token | undefined): boolean {
	return token?.type === 'end';
}

function isMostlyChanged(sentence: readonly Run[]): boolean {
	const changed = sentence.filter((run) => !('same' in run));
	if (changed.length < 2) return false;
	const same = sentence.flatMap((run) => ('same' in run ? run.same : []));
	if (same.some(({ type }) => type === 'whole')) return false;
	const different = changed.reduce((sum, run) => sum + ('same' in run ? 0 : longest(run)), 0);
	return different / (different + lengthOf(same)) > mostChanged;
}

/** Runs as one change: all of the earlier, then all of the later. */
function whole(runs: readonly Run[]): Run {
	return {
		earlier: runs.flatMap((run) => ('same' in run ? run.same : run.earlier)),
		later: runs.flatMap((run) => ('same' in run ? run.same : run.later)),
	};
}

function lengthOf(tokens: readonly Token[]): number {
	return tokens.reduce((sum, { length }) => sum + length, 0);
}
