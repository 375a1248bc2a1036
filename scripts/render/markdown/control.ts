import type { List, Paragraph } from 'mdast';
import type { Frame } from '../../types/index.ts';
import { paragraph } from './nodes/paragraph.ts';
import { strong } from './nodes/strong.ts';
import { text } from './nodes/text.ts';

/** The control table as a list, which has no header to be left empty and reads well as plain text. */
export function control({ rows, words }: Frame): [Paragraph, List] {
	return [
		paragraph(strong(words.control)),
		{
			type: 'list',
			ordered: false,
			spread: false,
			children: rows.map(({ label, value }) => ({
				type: 'listItem',
				spread: false,
				children: [paragraph(text(`${label}: ${value}`))],
			})),
		},
	];
}
