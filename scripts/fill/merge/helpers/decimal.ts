import type { Datum, Language } from '../../../types/index.ts';
import { locale } from './locale.ts';

/**
 * A number grouped and pointed as the language does. A decimal is text and never a float, so no digit is lost;
 * `shown` says how many decimals to print for those written, or undefined when that many are refused.
 */
export function decimal(
	value: Datum | undefined,
	language: Language,
	shown: (written: number) => number | undefined,
): string | undefined {
	if (typeof value !== 'string' && !Number.isSafeInteger(value)) return undefined;
	const found = /^-?\d{1,30}(?:\.(\d{1,20}))?$/.exec(String(value));
	const digits = found === null ? undefined : shown(found[1]?.length ?? 0);
	if (digits === undefined) return undefined;
	return formatFor(language, digits).format(String(value) as `${number}`);
}

/** Making one costs far more than using it; there are as many as languages and numbers of decimals. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(language: Language, digits: number): Intl.NumberFormat {
	const key = `${language} ${digits}`;
	const known = formats.get(key);
	if (known !== undefined) return known;
	const made = new Intl.NumberFormat(locale[language], {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
	formats.set(key, made);
	return made;
}
