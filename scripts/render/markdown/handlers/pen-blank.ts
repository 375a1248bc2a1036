import type { Handle } from 'mdast-util-to-markdown';
import type { PenBlank } from '../../../types/index.ts';
import { text } from './text.ts';

/** A blank for the pen as its label and a line that is read as text everywhere. */
export const penBlank: Handle = ({ label }: PenBlank, parent, state, info) => {
	const name = { type: 'text', value: label === '' ? '' : `${label}: ` } as const;
	const written = text(name, parent, state, { ...info, after: '_' });
	const isMarked = state.stack.some((construct) => marks.has(construct));
	// Underscores between spaces start nothing; but alone on a line they are a rule, and spaces at a mark's edge are encoded.
	const plain = written !== '' && !isMarked && /^[ \n]?$/u.test(info.after);
	return `${written}${(plain ? '_' : '\\_').repeat(length)}`;
};

const marks: ReadonlySet<string> = new Set(['emphasis', 'strong', 'strikethrough', 'label']);

const length = 30;
