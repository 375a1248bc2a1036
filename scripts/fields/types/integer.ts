import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const plain = /^(0|[1-9]\d*)$/;

/** A whole number from 0, written in plain digits: `042` and `1e3` are refused, since readers disagree about them. */
export const integer: FieldType = {
	read(text) {
		const number = Number(text);
		return plain.test(text) && Number.isSafeInteger(number) ? { datum: number } : { code: 'field-integer' };
	},
	schema: () => z.int().nonnegative(),
};
