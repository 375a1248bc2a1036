import type { PhrasingContent } from 'mdast';
import { lineOf } from './line-of.ts';
import { runsOf } from './runs-of.ts';
import { tidy } from './tidy.ts';
import { tokensOf } from './tokens-of.ts';

/** Two versions of a line as one that shows what was taken out and what was put in. */
export function comparePhrasing(
	earlier: readonly PhrasingContent[],
	later: readonly PhrasingContent[],
): PhrasingContent[] {
	return lineOf(tidy(runsOf(tokensOf(earlier), tokensOf(later))));
}
