import { clean } from '../../../fields/clean.ts';
import type { Helper } from './helper.ts';
import { locale } from './locale.ts';

/** `{{list x}}`: a list of texts as a sentence has it: `a, b og c`. */
export const list: Helper = {
	expected: 'list-of-texts',
	takes: 1,
	takesNull: false,
	run([value], language) {
		if (!Array.isArray(value) || value.length === 0) return undefined;
		const texts = value.map((item: unknown) => (typeof item === 'string' ? clean(item) : ''));
		return texts.includes('') ? undefined : new Intl.ListFormat(locale[language]).format(texts);
	},
};
