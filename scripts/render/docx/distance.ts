import { spacer } from './blocks/spacer.ts';
import type { State } from './state.ts';
import { markWhole } from './tracked/raw-mark.ts';
import { changeOf, type Version } from './tracked/version.ts';

type Distance = Pick<State, 'leaveGap' | 'takeGap' | 'spacer' | 'elsewhere'>;

/**
 * The distance that stands out after a table, which Word's tables cannot keep themselves; of a redline it may stand out
 * in one version alone.
 * @param holders the versions that hold what is being written
 */
export function createDistance(holders: () => readonly Version[]): Distance {
	let owed: readonly Version[] = [];
	const taken = () => {
		const due = owed.filter((version) => holders().includes(version));
		owed = owed.filter((version) => !due.includes(version));
		return due;
	};
	return {
		leaveGap() {
			owed = [...owed.filter((version) => !holders().includes(version)), ...holders()];
		},
		takeGap: () => taken().length > 0,
		spacer() {
			const due = taken();
			if (due.length === 0) return [];
			const change = due.length < holders().length ? changeOf(due) : undefined;
			return [change === undefined ? spacer() : markWhole(spacer(), change)];
		},
		elsewhere(write) {
			const before = owed;
			owed = [];
			const written = write();
			owed = before;
			return written;
		},
	};
}
