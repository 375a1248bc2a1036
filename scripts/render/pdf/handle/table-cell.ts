import { alone } from '../alone.ts';
import type { Handler } from '../scope.ts';

/** One cell; blanks for the pen fill its width. */
export const tableCell: Handler<'tableCell'> = ({ children }, scope) => {
	const blanks = alone(children, 'penBlank');
	if (!blanks) return [['cell', { breakable: scope.tall }, ...scope.pieces(children)]];
	return [['cell', { breakable: scope.tall }, ['pens', { columns: 1, labels: blanks.map(({ label }) => label) }]]];
};
