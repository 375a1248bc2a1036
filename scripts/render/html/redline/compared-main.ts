import type { Element } from 'hast';
import { redlineTexts } from '../../../messages/redline.ts';
import type { Doc, Redline } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { comparedControl, comparedNotices, comparedTitle } from './compared-page.ts';
import { leadThrough } from './lead-through.ts';
import { legend } from './legend.ts';
import { sayMarks } from './say-marks.ts';

/**
 * The visible part of a page that shows two versions, with the legend on top.
 * @param text the text of both, its changes marked
 * @param changes the list of changes, where it stands behind the text
 */
export function comparedMain(doc: Doc, redline: Redline, text: Element, changes: Element | undefined): Element {
	const texts = redlineTexts[doc.language];
	const count = leadThrough(text.children, texts);
	const parts = [
		comparedTitle(redline),
		legend(redline, count, texts),
		comparedNotices(redline),
		comparedControl(redline, doc.frame),
		text,
		changes,
	];
	sayMarks(
		parts.filter((part) => part !== undefined),
		texts,
	);
	return element('main', {}, ...lines(parts));
}
