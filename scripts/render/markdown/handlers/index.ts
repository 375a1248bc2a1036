import type { Nodes } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';
import type { DocNodeType } from '../../../types/index.ts';
import { gfm } from '../gfm.ts';
import { documentLink } from './document-link.ts';
import { handlerOf } from './handler-of.ts';
import { image } from './image.ts';
import { inlineCode } from './inline-code.ts';
import { link } from './link.ts';
import { penBlank } from './pen-blank.ts';
import { refuse } from './refuse.ts';
import { strikethrough } from './strikethrough.ts';
import { text } from './text.ts';

/** The way from each construct to Markdown. */
export function handlersFor(labels: ReadonlyMap<string, string>): Readonly<Record<Nodes['type'], Handle>> {
	return { ...known, image: image(labels) };
}

const document: Record<Exclude<DocNodeType, 'image'>, Handle> = {
	// Written as paragraphs that begin with their numbers.
	annex: refuse,
	section: refuse,
	subsection: refuse,
	structureReference: refuse,
	// Two versions at once are shown in other formats.
	deletion: refuse,
	insertion: refuse,
	// Written as a picture.
	chart: refuse,
	blockquote: defaultHandlers.blockquote,
	break: defaultHandlers.break,
	code: defaultHandlers.code,
	delete: strikethrough,
	documentLink,
	emphasis: defaultHandlers.emphasis,
	footnoteDefinition: handlerOf(gfm.footnote, 'footnoteDefinition'),
	footnoteReference: handlerOf(gfm.footnote, 'footnoteReference'),
	heading: defaultHandlers.heading,
	inlineCode,
	link,
	list: defaultHandlers.list,
	listItem: defaultHandlers.listItem,
	paragraph: handlerOf(gfm.taskListItem, 'paragraph'),
	penBlank,
	root: defaultHandlers.root,
	strong: defaultHandlers.strong,
	table: handlerOf(gfm.table, 'table'),
	tableCell: handlerOf(gfm.table, 'tableCell'),
	tableRow: handlerOf(gfm.table, 'tableRow'),
	text,
	thematicBreak: defaultHandlers.thematicBreak,
};

const known: Record<Exclude<Nodes['type'], 'image'>, Handle> = {
	...document,
	// Pictures become these two, which the author's text itself does not hold.
	definition: defaultHandlers.definition,
	imageReference: defaultHandlers.imageReference,
	html: refuse,
	linkReference: refuse,
	yaml: refuse,
};
