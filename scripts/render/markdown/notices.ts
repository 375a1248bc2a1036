import type { Blockquote } from 'mdast';
import type { Frame } from '../../types/index.ts';
import { paragraph } from './nodes/paragraph.ts';
import { strong } from './nodes/strong.ts';

/** What no reader may miss, as one quotation: the watermark's word and the notices; nothing when there are none. */
export function notices({ watermark, notices }: Frame): Blockquote[] {
	const texts = [...(watermark === undefined ? [] : [watermark]), ...notices.map(({ text }) => text)];
	if (texts.length === 0) return [];
	return [{ type: 'blockquote', children: texts.map((text) => paragraph(strong(text))) }];
}
