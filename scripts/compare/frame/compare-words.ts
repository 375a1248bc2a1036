import type { Compared } from '../../types/index.ts';
import { runsOf } from '../phrasing/runs-of.ts';
import { tidy } from '../phrasing/tidy.ts';
import type { Token } from '../phrasing/token.ts';
import { tokensOf } from '../phrasing/tokens-of.ts';

/** Two versions of words that stand outside the text, in reading order. */
export function compareWords(earlier: string, later: string): Compared {
	const [before, after] = [earlier, later].map((value) => tokensOf([{ type: 'text', value }]));
	const parts = tidy(runsOf(before ?? [], after ?? [])).flatMap((run): readonly Part[] =>
		'same' in run
			? [{ text: textOf(run.same) }]
			: [
					{ text: textOf(run.earlier), change: 'deletion' },
					{ text: textOf(run.later), change: 'insertion' },
				],
	);
	return joined(parts.filter(({ text }) => text !== ''));
}

type Part = Compared[number];

function textOf(tokens: readonly Token[]): string {
	return tokens.map(({ node }) => (node.type === 'text' ? node.value : '')).join('');
}

function joined(parts: readonly Part[]): Compared {
	const joined: Part[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last !== undefined && last.change === part.change)
			joined[joined.length - 1] = { ...part, text: last.text + part.text };
		else joined.push(part);
	}
	return joined;
}
