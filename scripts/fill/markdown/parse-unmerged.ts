import type { Root } from 'mdast';
import { excesses } from './excesses.ts';
import { parse } from './parse.ts';

/**
 * The tree of a text as its author wrote it, merge fields and all, for those who read it beside the merge. A text that
 * asks too much of the parser reads as empty here: the merge refuses it and says so.
 */
export function parseUnmerged(text: string): Root {
	return excesses(text).length > 0 ? { type: 'root', children: [] } : parse(text);
}
