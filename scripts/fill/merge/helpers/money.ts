import type { Language } from '../../../types/index.ts';
import { decimal } from './decimal.ts';
import type { Helper } from './helper.ts';

const nb = '\u00A0';

const worded: Readonly<Record<Language, (amount: string) => string>> = {
	nb: (amount) => `${amount}${nb}kr`,
	nn: (amount) => `${amount}${nb}kr`,
	da: (amount) => `${amount}${nb}kr.`,
	en: (amount) => `kr${nb}${amount}`,
};

/** `{{money x}}`: whole kroner, or kroner with two decimals, on one line: `1 234,50 kr`. */
export const money: Helper = {
	expected: 'amount',
	takes: 1,
	takesNull: false,
	run([value], language) {
		const amount = decimal(value, language, shown);
		return amount === undefined ? undefined : worded[language](amount);
	},
};

/** Øre are two digits; a finer amount would have to be rounded, and nobody rounds here. */
function shown(written: number): number | undefined {
	if (written > 2) return undefined;
	return written === 0 ? 0 : 2;
}
