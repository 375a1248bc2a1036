import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const words = new Map([
	...['ja', 'yes', 'true'].map((word) => [word, true] as const),
	...['nei', 'nej', 'no', 'false'].map((word) => [word, false] as const),
]);

/** Yes or no in any of the languages: ja, nei, nej, yes, no, true, false. */
export const yesNo: FieldType = {
	read(text) {
		const datum = words.get(text.toLowerCase());
		return datum === undefined ? { code: 'field-yes-no', expected: [...words.keys()] } : { datum };
	},
	schema: () => z.union([z.boolean(), z.enum([...words.keys()])]),
};
