import type { Handler } from '../scope.ts';
import { underlined } from './underlined.ts';

/** Leads to the PDF of the other document, beside this one. */
export const documentLink: Handler<'documentLink'> = ({ path, children }, scope) =>
	underlined(['link', { address: `${encodeURI(path)}.pdf` }, ...scope.pieces(children)]);
