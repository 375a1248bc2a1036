import type { DocNode, DocNodeType } from '../../types/index.ts';
import { blockquote } from './blocks/blockquote.ts';
import { chart } from './blocks/chart.ts';
import { code } from './blocks/code.ts';
import { heading } from './blocks/heading.ts';
import { list } from './blocks/list.ts';
import { paragraph } from './blocks/paragraph.ts';
import { table } from './blocks/table.ts';
import { thematicBreak } from './blocks/thematic-break.ts';
import type { PhrasingType } from './phrasing-handlers.ts';
import type { Block, Setting, State } from './state.ts';
import { annex } from './structure/annex.ts';
import { section } from './structure/section.ts';
import { subsection } from './structure/subsection.ts';

/** What stands as a paragraph or more of its own. */
export type BlockType = Exclude<DocNodeType, PhrasingType>;

type BlockHandler<Type extends BlockType> = (
	node: Extract<DocNode, { type: Type }>,
	setting: Setting,
	state: State,
) => readonly Block[];

/** How each construct is written; a construct without a handler is a compile error. */
export const blockHandlers: { readonly [Type in BlockType]: BlockHandler<Type> } = {
	annex,
	blockquote,
	chart,
	code,
	footnoteDefinition: () => [],
	heading,
	list,
	listItem: (node) => withoutParent(node.type),
	paragraph,
	root: (node, setting, state) => state.blocks(node.children, setting),
	section,
	subsection,
	table,
	tableCell: (node) => withoutParent(node.type),
	tableRow: (node) => withoutParent(node.type),
	thematicBreak,
};

function withoutParent(type: BlockType): never {
	throw new Error(`A node of type “${type}” stands outside its parent`);
}
