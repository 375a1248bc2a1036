import { z } from 'zod';
import { nearest } from '../../messages/nearest.ts';
import type { Choice } from '../../types/index.ts';
import type { FieldType } from '../field-type.ts';

/** One of the field's choices, letter for letter; an alias is read as the choice it stands for. */
export const choice: FieldType = {
	read(text, { choices }) {
		const found = choices.find(({ value, aliases }) => value === text || aliases.includes(text));
		if (found !== undefined) return { datum: found.value };
		const expected = choices.map(({ value }) => value);
		// No number is near another.
		const near = /^\d+$/.test(text) ? undefined : nearest(text, choices.flatMap(written));
		return { code: 'field-choice', params: { choices: expected, nearest: near }, expected };
	},
	schema: ({ choices }) => {
		const words = z.enum(choices.flatMap(written));
		// YAML takes plain digits for a number.
		const numbers = choices.flatMap(written).filter((value) => /^[1-9]\d*$/.test(value));
		return numbers.length === 0 ? words : z.union([words, z.literal(numbers.map(Number))]);
	},
};

function written({ value, aliases }: Choice): readonly string[] {
	return [value, ...aliases];
}
