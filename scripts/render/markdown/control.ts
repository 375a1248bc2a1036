import type { List, Paragraph } from 'mdast';
import type { Frame } from '../../types/index.ts';
import { paragraph, strong, text } from './nodes.ts';

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
