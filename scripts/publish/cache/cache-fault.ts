/** Thrown where a value that was kept is gone or is not what was kept: what needs it is made anew. */
export class CacheFault extends Error {
	readonly sha256: string;

	constructor(sha256: string) {
		super(`a kept value is not whole: ${sha256}`);
		this.sha256 = sha256;
	}
}
