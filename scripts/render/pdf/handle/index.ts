import type { DocNodeType } from '../../../types/index.ts';
import { breakable } from '../breakable.ts';
import { undecorated } from '../redline/undecorated.ts';
import type { Handler } from '../scope.ts';
import { subsectionPieces } from '../subsection-pieces.ts';
import { annex } from './annex.ts';
import { chart } from './chart.ts';
import { documentLink } from './document-link.ts';
import { footnoteReference } from './footnote-reference.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { section } from './section.ts';
import { table } from './table.ts';
import { tableCell } from './table-cell.ts';
import { tableRow } from './table-row.ts';
import { underlined } from './underlined.ts';

/** How each node of a document is set; a construct without a handler does not compile. */
export const handlers: { readonly [T in DocNodeType]: Handler<T> } = {
	annex,
	blockquote: ({ children }, scope) => [['quote', {}, ...scope.pieces(children, { tight: false })]],
	chart,
	break: () => [['line-break', {}]],
	code: ({ value }) => [['code-block', { text: value }]],
	delete: ({ children }, scope) => [['strike', {}, ...undecorated(scope.pieces(children))]],
	deletion: ({ children }, scope) => [['deleted', {}, ...undecorated(scope.pieces(children))]],
	documentLink,
	emphasis: ({ children }, scope) => [['emphasis', {}, ...scope.pieces(children)]],
	// A note is set where it is first referred to.
	footnoteDefinition: () => [],
	footnoteReference,
	heading,
	image,
	inlineCode: ({ value }) => [['code', { text: value.replaceAll('\n', ' '), line: 20 }]],
	insertion: ({ children }, scope) => [['inserted', {}, ...undecorated(scope.pieces(children))]],
	link,
	list,
	listItem: ({ children }, scope) => [['item', {}, ...scope.pieces(children)]],
	paragraph,
	penBlank: ({ label }) => [['pen', {}, ...breakable([label])]],
	root: ({ children }, scope) => scope.pieces(children),
	section,
	strong: ({ children }, scope) => [['strong', {}, ...scope.pieces(children)]],
	structureReference: ({ anchor, children }, scope) => underlined(['jump', { anchor }, ...scope.pieces(children)]),
	subsection: (node, scope) => subsectionPieces(node, scope),
	table,
	tableCell,
	tableRow,
	text: ({ value }) => [value],
	thematicBreak: () => [['rule', {}]],
};
