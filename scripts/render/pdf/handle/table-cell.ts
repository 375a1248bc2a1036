import { alone } from '../alone.ts';
import { breakable } from '../breakable.ts';
import type { Handler } from '../scope.ts';

/** One cell; blanks for the pen fill its width. */
export const tableCell: Handler<'tableCell'> = ({ children }, scope) => {
	const breakableRow = { breakable: scope.tall };
	const blanks = alone(children, 'penBlank');
	if (blanks) return [['cell', breakableRow, ['pens', { columns: 1, labels: blanks.map(({ label }) => label) }]]];
	const { line } = scope;
	const breaks = { line: Math.min(line, 24), longWord: Math.min(line, 14), run: line };
	return [['cell', breakableRow, ...breakable(scope.pieces(children), breaks)]];
};
