import type { DeadlineStatus } from '../../types/index.ts';
import type { Numbered } from './months-of.ts';
import { polar } from './polar.ts';
import { shareOfYear } from './share-of-year.ts';

/** One mark of the wheel: what is due on one day and stands alike, and where it has its place. */
export interface Mark {
	readonly deadlines: readonly Numbered[];
	readonly status: DeadlineStatus;
	/** Their numbers: `7`, `10–29`. */
	readonly label: string;
	/** Where its day stands, from 0 to 1. */
	readonly day: number;
	readonly share: number;
	readonly distance: number;
	readonly radius: number;
}

/** Where the marks of single deadlines stand, from the rim inwards. */
const levels = [137, 115, 93, 75];

/** Between two marks. */
const gap = 2.5;

/** Gives each day's deadlines a place where no other mark stands; the nearest to the rim, and to the day. */
export function placedMarks(deadlines: readonly Numbered[]): readonly Mark[] {
	const placed: Mark[] = [];
	for (const [first, ...more] of alike(deadlines)) {
		if (first?.due === undefined) continue;
		const label = [first, ...more.slice(-1)].map(({ number }) => number).join('–');
		// The middle of the day.
		const day = shareOfYear(first.due) + 0.5 / 365;
		const mark = {
			deadlines: [first, ...more],
			status: first.status,
			label,
			day,
			radius: 9.5 + 2.6 * Math.max(0, label.length - 2),
		};
		placed.push({ ...mark, ...freePlace(mark, placed) });
	}
	return placed;
}

/** Those that follow one another on one day and stand alike. */
function alike(deadlines: readonly Numbered[]): readonly (readonly Numbered[])[] {
	const groups: Numbered[][] = [];
	for (const deadline of deadlines) {
		const last = groups.at(-1);
		if (last?.[0]?.due === deadline.due && last?.[0]?.status === deadline.status) last.push(deadline);
		else groups.push([deadline]);
	}
	return groups;
}

type Place = Pick<Mark, 'share' | 'distance' | 'radius'>;

function freePlace({ day, radius }: Pick<Mark, 'day' | 'radius'>, placed: readonly Mark[]): Place {
	// To both sides by whole days, half a year at most; at the day itself before nearer the rim.
	for (let aside = 0; aside < 183; aside += 3)
		for (const level of levels)
			for (const share of aside === 0 ? [day] : [day - aside / 365, day + aside / 365]) {
				const place = { share, distance: level - (radius - 9.5), radius };
				if (placed.every((other) => isApart(place, other))) return place;
			}
	return { share: day, distance: levels.at(-1) ?? 0, radius };
}

function isApart(one: Place, other: Place): boolean {
	const first = polar(one.share, one.distance);
	const second = polar(other.share, other.distance);
	return Math.hypot(first.x - second.x, first.y - second.y) >= one.radius + other.radius + gap;
}
