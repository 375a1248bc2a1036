import { differenceOf, type MadeFrom } from '../../shards/made-from.ts';
import type { Options } from '../options.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** The repository as jobs want it, read once for all of them. */
export interface Workshops {
	/** What a job was made from, lent until `giveBack`; or in what that differs from what there is here. */
	lend(wanted: MadeFrom): Promise<Workshop | 'inputs' | 'program' | 'choices'>;
	giveBack(workshop: Workshop): Promise<void>;
	/** The files hold something else by now: the next that is lent is read anew. */
	outdate(workshop: Workshop): void;
	close(): Promise<void>;
}

/** @param options those of the worker; what is asked for is said by jobs */
export function openWorkshops(options: Options): Workshops {
	let present: Workshop | undefined;
	let isOutdated = false;
	let opening: Promise<unknown> = Promise.resolve();
	const lent = new Map<Workshop, number>();

	return {
		lend(wanted) {
			// One after the other, so that a change is read once.
			const next = opening.then(() => obtain(wanted));
			opening = next.catch(() => {});
			return next;
		},
		async giveBack(workshop) {
			const left = (lent.get(workshop) ?? 1) - 1;
			lent.set(workshop, left);
			if (left === 0 && workshop !== present) await close(workshop);
		},
		outdate(workshop) {
			isOutdated ||= workshop === present;
		},
		async close() {
			const closing = present;
			present = undefined;
			if (closing !== undefined && (lent.get(closing) ?? 0) === 0) await close(closing);
		},
	};

	async function obtain(wanted: MadeFrom) {
		if (present === undefined || isOutdated || !fits(present, wanted)) await replace(wanted);
		if (present === undefined) throw new Error('there is no workshop');
		const what = differenceOf(wanted, present.madeFrom);
		if (what !== undefined) return what;
		lent.set(present, (lent.get(present) ?? 0) + 1);
		return present;
	}

	async function replace({ choices }: MadeFrom): Promise<void> {
		const before = present;
		present = await openWorkshop({ ...options, ...choices, asOf: choices.asOf ?? undefined });
		isOutdated = false;
		if (before !== undefined && (lent.get(before) ?? 0) === 0) await close(before);
	}

	async function close(workshop: Workshop): Promise<void> {
		lent.delete(workshop);
		await workshop.children.close();
	}
}

function fits({ madeFrom }: Workshop, wanted: MadeFrom): boolean {
	return differenceOf(wanted, madeFrom) === undefined;
}
