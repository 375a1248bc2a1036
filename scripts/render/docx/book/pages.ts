import type { Edition } from '../../../types/index.ts';
import { foot } from '../frame/foot.ts';
import { runningHead } from '../frame/running-head.ts';
import { pageSetup } from '../page-setup.ts';
import type { Card } from '../properties/card.ts';
import type { Section } from '../section.ts';
import type { Block, State } from '../state.ts';
import { plainWords } from '../tracked/compared.ts';
import { standingOf } from './standing-of.ts';

/**
 * Pages of the handbook itself, which are about no single document.
 * @param withFoot they do not go on with the foot of the pages before
 */
export function pages(
	{ firm, frame, title }: Edition,
	card: Card,
	children: readonly Block[],
	withFoot: boolean,
	{ sheet }: State,
): Section {
	return {
		card,
		options: {
			properties: { page: pageSetup },
			headers: { default: runningHead(plainWords(title), firm.name, sheet.width) },
			...(withFoot && { footers: { default: foot(standingOf(frame), sheet.width) } }),
			children,
		},
	};
}
