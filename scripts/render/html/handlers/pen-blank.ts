import type { PenBlank } from '../../../types/index.ts';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** A line for the pen, which the style draws, with its label beneath. */
export const penBlank: Handler = (_, node: PenBlank) => element('span', { className: ['pen'] }, node.label);
