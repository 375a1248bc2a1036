import type { Paragraph } from 'mdast';
import type { Frame } from '../../types/index.ts';
import { paragraph } from './nodes/paragraph.ts';
import { text } from './nodes/text.ts';

/** Where the text in force is found, as words; nothing where nothing is said of it. */
export function currentVersion({ current }: Pick<Frame, 'current'>): readonly Paragraph[] {
	if (current === undefined) return [];
	const { said, address } = current;
	return [paragraph(text(`${said} `), { type: 'link', url: address, children: [text(address)] })];
}
