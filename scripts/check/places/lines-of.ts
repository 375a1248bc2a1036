import { rememberLast } from '../../fill/remember-last.ts';
import type { Text } from '../../types/index.ts';

/** More texts than rules compare with one document. */
const most = 100;

/** Known by what a text says: one that is read of a repository holds all that is known of it, however long it is remembered. */
const linesIn = rememberLast(most, (text: string): readonly string[] => text.split('\n'));

/** The lines of a file, split once however often they are asked for while a document is read. */
export function linesOf({ text }: Text): readonly string[] {
	return linesIn(text);
}
