import type { Doc } from '../../types/index.ts';
import { nameOf } from '../name-of.ts';
import { brandStyle } from './brand-style.ts';
import { firstPage } from './first-page.ts';
import { pageBoxes } from './page-boxes.ts';

/** What the style takes from the document: the firm's colour, and the words in the margins of every printed page. */
export function documentStyle(doc: Doc): string {
	const { meta, frame } = doc;
	const { name } = meta.company;
	return brandStyle(meta.company) + pageBoxes('', { left: nameOf(doc), right: name, frame }) + firstPage;
}
