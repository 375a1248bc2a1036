import type { Element } from 'hast';
import type { Code } from 'mdast';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** A block of code as it stands. */
export const code: Handler = (_, node: Code): Element =>
	element('pre', {}, element('code', {}, node.value === '' ? '' : `${node.value}\n`));
