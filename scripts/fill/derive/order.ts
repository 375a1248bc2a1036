import { isCalendarDay } from '../../fields/calendar-day.ts';
import type { DataGroup, Derivation } from '../../types/index.ts';

/**
 * When an order comes into force, as a `day` or `onReceipt`, and the sum of its copies; null for what is not said. The
 * words that an author writes for the latter are the kind's own, under `onReceipt`.
 */
export const order: Derivation = ({ source, data, language }) => {
	const written = typeof data.inForce === 'string' ? data.inForce.toLowerCase() : '';
	const copies = entries(data.distribution).reduce(
		(sum, { copies }) => sum + (typeof copies === 'number' ? copies : 0),
		0,
	);
	return {
		day: /^\d{4}-\d{2}-\d{2}$/.test(written) && isCalendarDay(written) ? written : null,
		onReceipt: written === source.kind.words.get('onReceipt')?.[language],
		copies: copies === 0 ? null : copies,
	};
};

function entries(datum: unknown): readonly DataGroup[] {
	return Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
}
