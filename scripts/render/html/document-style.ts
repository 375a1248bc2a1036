import type { Doc } from '../../types/index.ts';
import { nameOf } from '../name-of.ts';
import { brandStyle } from './brand-style.ts';
import { firstPage } from './first-page.ts';
import { pageBoxes } from './page-boxes.ts';

/**
 * What the style takes from the document: the firm's colour, the words in the margins of every printed page, and how many
 * letters its watermark has, by which it fits on the sheet.
 */
export function documentStyle(doc: Doc): string {
	const { meta, frame } = doc;
	const { name } = meta.company;
	const boxes = pageBoxes('', { left: nameOf(doc), right: name, frame });
	return brandStyle(meta.company) + letters(frame.watermark) + boxes + firstPage;
}

function letters(watermark: string | undefined): string {
	return watermark === undefined ? '' : `.watermark{--letters:${Math.max([...watermark].length, 1)}}`;
}
