import { ZodError } from 'zod';

/** Thrown where something asks for what is not known before documents are filled in, or without the other companies. */
class NotForeseen extends Error {}

/** What work comes to; undefined where it asks for what is not known, or for settings that its kind does not have, which `check` tells. */
export function foreseen<Result>(work: () => Result): Result | undefined {
	try {
		return work();
	} catch (error) {
		if (error instanceof NotForeseen || error instanceof ZodError) return undefined;
		throw error;
	}
}

/** Thrown once for each company and rule, so it is one, without the cost of saying where. */
const notForeseen = new NotForeseen();

/** Stands for what is not known. */
export function unknownYet(): never {
	throw notForeseen;
}
