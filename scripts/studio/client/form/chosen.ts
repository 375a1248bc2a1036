import type { StudioChoice } from '../../../types/studio.ts';

/** The choice that a field says, in whichever of its words; undefined: none of them. */
export function chosen(choices: readonly StudioChoice[], written: string): StudioChoice | undefined {
	return choices.find(({ value, also }) => value === written || also.includes(written));
}
