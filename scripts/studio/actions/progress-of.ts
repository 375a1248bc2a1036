import type { StudioWork } from '../../types/index.ts';

/** What stands before a step that has begun, and before one that has ended, as `--progress` says it where nobody watches a terminal. */
const [begun, ended] = ['❯', '✔'];

/** Into how many steps a command divides its work, of those that do. */
const parts: Partial<Readonly<Record<StudioWork['name'], number>>> = { build: 3 };

/** How far a piece of work has come with what it says now: its last words, of its steps where it has such, and how many have ended of how many. */
export function progressOf(said: string, work: StudioWork): Pick<StudioWork, 'said' | 'steps'> {
	const lines = said
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const all = parts[work.name];
	if (all === undefined) return { said: lines.at(-1) ?? work.said, steps: undefined };
	const marked = lines.filter((line) => line.startsWith(begun) || line.startsWith(ended));
	const done = (work.steps?.done ?? 0) + marked.filter((line) => line.startsWith(ended)).length;
	return {
		said: marked.at(-1)?.slice(1).trim() ?? work.said,
		steps: { done: Math.min(done, all), all },
	};
}
