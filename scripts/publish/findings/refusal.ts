import type { Message } from '../../types/index.ts';

/** Thrown where publishing stops for a reason that the user can mend; places are absolute paths until it is reported. */
export class Refusal extends Error {
	readonly findings: readonly Message[];

	constructor(...findings: readonly Message[]) {
		super(findings.map(({ code }) => code).join(', '));
		this.findings = findings;
	}
}
