import { alone } from '../alone.ts';
import { breakable } from '../breakable.ts';
import { pens } from '../pens.ts';
import type { Handler } from '../scope.ts';

/** One cell; blanks for the pen fill its width. */
export const tableCell: Handler<'tableCell'> = ({ children }, scope) => {
	const breakableRow = { breakable: scope.tall };
	const blanks = alone(children, 'penBlank');
	const { line } = scope;
	const breaks = { line: Math.min(line, 24), longWord: Math.min(line, 14), run: line };
	if (blanks) return [['cell', breakableRow, pens(blanks, 1, breaks)]];
	return [['cell', breakableRow, ...breakable(scope.pieces(children), breaks)]];
};
