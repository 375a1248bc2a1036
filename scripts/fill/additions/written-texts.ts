import type { Company, Source, Text } from '../../types/index.ts';
import { additionTo } from './addition-to.ts';

/** What authors wrote of a document: its text, and what the company adds to it. */
export function writtenTexts(source: Source, company: Pick<Company, 'additions'>): readonly Text[] {
	const addition = additionTo(source, company);
	return addition === undefined ? [source] : [source, addition];
}
