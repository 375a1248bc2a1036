import { type ParagraphChild, Tab, TextRun } from 'docx';
import type { Compared } from '../../../types/index.ts';
import { textWidth } from '../../text-width.ts';
import { textIn } from '../tracked/compared.ts';
import { perVersion } from '../tracked/per-version.ts';
import { type Version, versions } from '../tracked/version.ts';

/**
 * What parts the left end of a line from the right one; where both do not fit, the right one gets a line of its own.
 * @param width room for text, in twips
 */
export function between(left: Compared, right: string, points: number, width: number): readonly ParagraphChild[] {
	const fits = (version: Version) => textWidth(textIn(left, version), points) + textWidth(right, points) < width - 200;
	return perVersion({
		holders: versions,
		said: (version) => (fits(version) ? 'one line' : 'two lines'),
		write: (version) => [new TextRun({ break: fits(version) ? 0 : 1, children: [new Tab()] })],
	});
}
