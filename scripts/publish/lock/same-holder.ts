import type { Holder } from './holder.ts';

/** Whether both are one and the same process. */
export function sameHolder(a: Holder | undefined, b: Holder | undefined): boolean {
	return a?.pid === b?.pid && a?.host === b?.host && a?.system === b?.system && a?.started === b?.started;
}
