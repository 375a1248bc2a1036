import type { Numbered } from './months-of.ts';
import { polar } from './polar.ts';
import { shareOfYear } from './share-of-year.ts';

/** A mark's distances from the middle, from the rim inwards. */
const levels = [141, 119, 97, 75];

/** So far apart are the middles of two marks at least. */
const apart = 21.5;

/** A deadline's mark and the day that it belongs to, on the wheel. */
export interface Mark {
	readonly deadline: Numbered;
	/** Where its day stands, from 0 to 1. */
	readonly day: number;
	readonly share: number;
	readonly distance: number;
}

/** Gives each deadline a place near its day where no other mark stands; the nearest to the rim, and to the day. */
export function placedMarks(deadlines: readonly Numbered[]): readonly Mark[] {
	const placed: Mark[] = [];
	for (const deadline of deadlines) {
		if (deadline.due === undefined) continue;
		// The middle of the day.
		const day = shareOfYear(deadline.due) + 0.5 / 365;
		placed.push({ deadline, day, ...freePlace(day, placed) });
	}
	return placed;
}

function freePlace(day: number, placed: readonly Mark[]): Pick<Mark, 'share' | 'distance'> {
	// To both sides by whole days, half a year at most; nearer the day before nearer the rim when that is far.
	for (let aside = 0; aside < 183; aside += 3)
		for (const distance of levels)
			for (const share of aside === 0 ? [day] : [day - aside / 365, day + aside / 365])
				if (placed.every((other) => isApart({ share, distance }, other))) return { share, distance };
	return { share: day, distance: levels.at(-1) ?? 0 };
}

function isApart(one: Pick<Mark, 'share' | 'distance'>, other: Mark): boolean {
	const first = polar(one.share, one.distance);
	const second = polar(other.share, other.distance);
	return Math.hypot(first.x - second.x, first.y - second.y) >= apart;
}
