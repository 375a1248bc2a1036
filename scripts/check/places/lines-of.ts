import { rememberLast } from '../../fill/remember-last.ts';
import type { Text } from '../../types/index.ts';

/** More texts than rules compare with one document. */
const most = 100;

/** The lines of a file, split once however often they are asked for while a document is read. */
export const linesOf: (text: Text) => readonly string[] = rememberLast(most, ({ text }) => text.split('\n'));
