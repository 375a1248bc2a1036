import type { Element } from 'hast';
import { defaultHandlers } from 'remark-rehype';
import type { StructureReference } from '../../../types/index.ts';
import type { Handler } from './handler.ts';

/** A link to a § or another part of the same document. */
export const structureReference: Handler = (state, { anchor, children }: StructureReference): Element =>
	defaultHandlers.link(state, { type: 'link', url: `#${anchor}`, children });
