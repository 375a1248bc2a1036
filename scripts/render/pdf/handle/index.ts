import type { DocNodeType } from '../../../types/index.ts';
import { breakable } from '../breakable.ts';
import type { Handler } from '../scope.ts';
import { documentLink } from './document-link.ts';
import { footnoteReference } from './footnote-reference.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { table } from './table.ts';
import { tableCell } from './table-cell.ts';
import { tableRow } from './table-row.ts';

/** How each node of a document is set; a construct without a handler does not compile. */
export const handlers: { readonly [T in DocNodeType]: Handler<T> } = {
	annex: ({ children }, scope) => scope.pieces(children),
	blockquote: ({ children }, scope) => [['quote', {}, ...scope.pieces(children, { tight: false })]],
	break: () => [['line-break', {}]],
	code: ({ value }) => [['code-block', { text: value }]],
	delete: ({ children }, scope) => [['strike', {}, ...scope.pieces(children)]],
	documentLink,
	emphasis: ({ children }, scope) => [['emphasis', {}, ...scope.pieces(children)]],
	// A note is set where it is first referred to.
	footnoteDefinition: () => [],
	footnoteReference,
	heading,
	image,
	inlineCode: ({ value }) => [['code', { text: value.replaceAll('\n', ' '), line: 20 }]],
	link,
	list,
	listItem: ({ children }, scope) => [['item', {}, ...scope.pieces(children)]],
	paragraph,
	penBlank: ({ label }) => [['pen', {}, ...breakable([label])]],
	root: ({ children }, scope) => scope.pieces(children),
	section: ({ label, children }, scope) => [['paragraph', { tight: false }, label], ...scope.pieces(children)],
	strong: ({ children }, scope) => [['strong', {}, ...scope.pieces(children)]],
	structureReference: ({ children }) => [children[0].value],
	subsection: ({ label = '', children }, scope) => [label, ...scope.pieces(children)],
	table,
	tableCell,
	tableRow,
	text: ({ value }) => [value],
	thematicBreak: () => [['rule', {}]],
};
