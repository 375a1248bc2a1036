import type { Nodes } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Doc, DocNodeType } from '../../../types/index.ts';
import type { Placement } from '../placement.ts';
import { annex } from './annex.ts';
import { changedWhole } from './changed-whole.ts';
import { charts } from './charts.ts';
import { code } from './code.ts';
import { documentLink } from './document-link.ts';
import { footnotes } from './footnotes.ts';
import type { Handler } from './handler.ts';
import { heading } from './heading.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { listItem } from './list-item.ts';
import { marked } from './marked.ts';
import { penBlank } from './pen-blank.ts';
import { pictures } from './pictures.ts';
import { refuse } from './refuse.ts';
import { section } from './section.ts';
import { structureReference } from './structure-reference.ts';
import { subsection } from './subsection.ts';
import { table } from './table.ts';
import { tableRow } from './table-row.ts';
import { text } from './text.ts';

/** One document's way from each construct to HTML; made anew for every document, because notes and tables are counted. */
export function handlersFor(doc: Doc, placement: Placement): Readonly<Record<Nodes['type'], Handler>> {
	const { frame, meta, assets } = doc;
	const known: Record<DocNodeType, Handler> = {
		...footnotes(frame.words, placement),
		...pictures(assets),
		annex,
		blockquote: defaultHandlers.blockquote,
		chart: changedWhole(charts(doc, placement)),
		break: defaultHandlers.break,
		code: changedWhole(code),
		delete: defaultHandlers.delete,
		deletion: marked('del'),
		documentLink,
		emphasis: defaultHandlers.emphasis,
		heading,
		inlineCode: defaultHandlers.inlineCode,
		insertion: marked('ins'),
		link,
		list,
		listItem: listItem(frame.words),
		penBlank,
		section,
		strong: defaultHandlers.strong,
		structureReference,
		subsection,
		table: table(meta.title, placement),
		tableCell: defaultHandlers.tableCell,
		tableRow,
		text,
		thematicBreak: changedWhole(defaultHandlers.thematicBreak),
	};
	const resolved: Record<Exclude<Nodes['type'], DocNodeType>, Handler> = {
		definition: refuse,
		html: refuse,
		imageReference: refuse,
		linkReference: refuse,
		yaml: refuse,
	};
	return { ...known, ...resolved };
}
