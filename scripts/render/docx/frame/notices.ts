import type { ComparedRow } from '../../../types/index.ts';
import type { Block, Setting, State } from '../state.ts';
import { comparedWords } from '../tracked/compared.ts';
import { words } from '../words.ts';

/** What a reader must know before reading, in a tinted box. */
export function notices(all: readonly ComparedRow[], setting: Pick<Setting, 'run'>, state: State): readonly Block[] {
	return all.flatMap(({ change, cells }) =>
		state.changed({ type: 'notice', data: { ...(change && { change }) } }, () => [
			state.paragraph({ style: 'Notice', children: comparedWords(cells.flat(), (text) => words(text, setting)) }),
		]),
	);
}
