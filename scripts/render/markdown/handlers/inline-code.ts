import type { InlineCode } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { gfm } from '../gfm.ts';
import { handlerOf } from './handler-of.ts';
import { text } from './text.ts';

const write = handlerOf(gfm.table, 'inlineCode');

/** Code; in a cell, where code cannot hold a backslash before a pipe, such code is written as plain text, which can. */
export const inlineCode: Handle = (node: InlineCode, parent, state, info) =>
	state.stack.includes('tableCell') && node.value.includes('\\|')
		? text({ type: 'text', value: node.value }, parent, state, info)
		: write(node, parent, state, info);
