import { z } from 'zod';
import { nearest } from '../../messages/nearest.ts';
import type { FieldType } from '../field-type.ts';

/** One of the field's choices, letter for letter; an alias is read as the choice it stands for. */
export const choice: FieldType = {
	read(text, { choices }) {
		const found = choices.find(({ value, aliases }) => value === text || aliases.includes(text));
		if (found !== undefined) return { datum: found.value };
		const expected = choices.map(({ value }) => value);
		const known = choices.flatMap(({ value, aliases }) => [value, ...aliases]);
		return { code: 'field-choice', params: { choices: expected, nearest: nearest(text, known) }, expected };
	},
	schema: ({ choices }) => {
		const words = z.enum(choices.flatMap(({ value, aliases }) => [value, ...aliases]));
		// YAML takes plain digits for a number.
		const numbers = choices.map(({ value }) => value).filter((value) => /^[1-9]\d*$/.test(value));
		return numbers.length === 0 ? words : z.union([words, z.literal(numbers.map(Number))]);
	},
};
