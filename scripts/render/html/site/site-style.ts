import type { Edition } from '../../../types/index.ts';
import { brandStyle } from '../brand-style.ts';
import { firstPage } from '../first-page.ts';
import { pageBoxes } from '../page-boxes.ts';
import { sheetName } from './sheet-name.ts';

/** What the site's style takes from the handbook: the firm's colour, and for each document the margins of its sheets. */
export function siteStyle({ title, firm, frame, chapters }: Edition): string {
	const whole = pageBoxes('', { left: title, right: firm.name, frame });
	const own = chapters.flatMap(({ documents }) =>
		documents.map(({ title: left, anchor, doc }) => {
			const name = sheetName(anchor);
			return `${pageBoxes(name, { left, right: firm.name, frame: doc.frame })}.${name} { page: ${name}; }\n`;
		}),
	);
	return [brandStyle(firm), whole, firstPage, ...own].join('');
}
