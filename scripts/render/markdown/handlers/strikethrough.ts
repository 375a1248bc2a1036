import type { Attention, Handle } from 'mdast-util-to-markdown';
import { gfm } from '../gfm.ts';
import { handlerOf } from './handler-of.ts';

const write = handlerOf(gfm.strikethrough, 'delete');

/** Deleted text between pairs of tildes, never between single ones, which not every reader takes for deletion. */
export const strikethrough: Handle = Object.assign<Handle, { attention: Attention }>(
	(node, parent, state, info) => write(node, parent, state, info),
	{ attention: () => ({ construct: 'strikethrough', markers: ['~'], sizes: [2] }) },
);
