import type { Language } from '../types/index.ts';

/** A decimal as the language has it, with all of its digits: `-1234.50` is `-1.234,50`. */
export function decimalText(decimal: string, language: Language): string {
	const digits = /\.(\d+)$/.exec(decimal)?.[1]?.length ?? 0;
	const places = digits === 0 ? 0 : Math.max(2, digits);
	const format = new Intl.NumberFormat(locales[language], {
		minimumFractionDigits: places,
		maximumFractionDigits: places,
	});
	return format.format(decimal as `${number}`);
}

const locales: Readonly<Record<Language, string>> = { nb: 'nb', nn: 'nn', da: 'da', en: 'en-GB' };
