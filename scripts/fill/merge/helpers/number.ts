import { decimal } from './decimal.ts';
import type { Helper } from './helper.ts';

/** `{{number x}}`: `1234.5` as `1 234,5`, with as many decimals as are written. */
export const number: Helper = {
	expected: 'number',
	takes: 1,
	takesNull: false,
	run: ([value], language) => decimal(value, language, (written) => written),
};
