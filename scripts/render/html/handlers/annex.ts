import type { Element } from 'hast';
import type { Annex } from '../../../types/index.ts';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** An annex with its heading; on paper it begins a page. */
export const annex: Handler = (state, node: Annex): Element =>
	element('div', { className: ['annex'], ...(node.data?.anchor && { id: node.data.anchor }) }, ...state.all(node));
