import type { WordFault } from '../../types/index.ts';

/** A Word file that cannot be taken in, and why. */
export class Unreadable extends Error {
	readonly fault: WordFault;

	constructor(fault: WordFault) {
		super(fault);
		this.fault = fault;
	}
}
