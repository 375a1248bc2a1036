import { z } from 'zod';
import { nearest } from '../../messages/nearest.ts';
import type { FieldType } from '../field-type.ts';

/** One of the field's choices, letter for letter; an alias is read as the choice it stands for. */
export const choice: FieldType = {
	read(text, { choices }) {
		const found = choices.find(({ value, aliases }) => value === text || aliases.includes(text));
		if (found !== undefined) return { datum: found.value };
		const expected = choices.map(({ value }) => value);
		return { code: 'field-choice', params: { choices: expected, nearest: nearest(text, expected) }, expected };
	},
	schema: ({ choices }) => z.enum(choices.flatMap(({ value, aliases }) => [value, ...aliases])),
};
