import type { PhrasingContent } from 'mdast';
import type { Compared } from '../../../types/index.ts';

/** Words of two versions as an author's own text would have them, so that they are marked alike wherever they stand. */
export function compared(words: Compared): PhrasingContent[] {
	return words.map(({ text, change }): PhrasingContent => {
		const node = { type: 'text', value: text } as const;
		return change === undefined ? node : { type: change, children: [node] };
	});
}
