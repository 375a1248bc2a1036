import type { Handler } from '../scope.ts';
import { withSeams } from '../with-seams.ts';

/** Words on one line; where the author's line ended is not shown. */
export const text: Handler<'text'> = ({ value }, { cell }) => withSeams(value, cell);
