import type { Code } from '../types/index.ts';
import { en } from './en/index.ts';

/** Whether a word is the code of a message. */
export function isCode(word: string): word is Code {
	return Object.hasOwn(en, word);
}
