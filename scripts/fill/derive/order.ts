import { isCalendarDay } from '../../fields/calendar-day.ts';
import type { Derivation } from '../../types/index.ts';

/**
 * When an order comes into force, as a `day` or `onReceipt`; null for what is not said. The words that an author writes for
 * the latter are the kind's own, under `onReceipt`.
 */
export const order: Derivation = ({ source, data, language }) => {
	const written = typeof data.inForce === 'string' ? data.inForce.toLowerCase() : '';
	return {
		day: /^\d{4}-\d{2}-\d{2}$/.test(written) && isCalendarDay(written) ? written : null,
		onReceipt: written === source.kind.words.get('onReceipt')?.[language],
	};
};
