import { breakable } from '../breakable.ts';
import type { Handler } from '../scope.ts';

/** Words on one line; where the author's line ended is not shown. */
export const text: Handler<'text'> = ({ value }, { breaks }) => breakable(value, breaks);
