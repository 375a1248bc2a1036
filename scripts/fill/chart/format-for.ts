import type { ChartUnit, Language } from '../../types/index.ts';
import type { Exact } from '../amounts/exact.ts';
import { locale } from '../merge/helpers/locale.ts';
import { money } from '../merge/helpers/money.ts';
import { number } from '../merge/helpers/number.ts';

/** How numbers of one chart are written. */
export interface Format {
	/** With its unit, all figures of a chart with as many decimals. */
	full(value: Exact): string;
	/** Without its unit, with so many decimals. */
	bare(value: Exact, decimals: number): string;
	/** With its unit and so many decimals. */
	withUnit(value: Exact, decimals: number): string;
}

/** The format of a chart's figures in a language; decimals are those of the figure that has most. */
export function formatFor(unit: ChartUnit, language: Language, values: readonly Exact[]): Format {
	const most = Math.min(20, Math.max(0, ...values.map((value) => value.decimalPlaces())));
	const withUnit = (value: Exact, decimals: number) => units[unit](plain(value, decimals), language);
	return {
		full: (value) => withUnit(value, unit === 'money' && most > 0 ? 2 : most),
		bare: (value, decimals) => print(number, plain(value, decimals), language),
		withUnit,
	};
}

const units: Readonly<Record<ChartUnit, (decimal: string, language: Language) => string>> = {
	money: (decimal, language) => print(money, decimal, language),
	number: (decimal, language) => print(number, decimal, language),
	hours: (decimal, language) => measured(decimal, 'hour', language),
	percent: (decimal, language) => measured(decimal, 'percent', language),
};

/** Nothing is never less than nothing. */
function plain(value: Exact, decimals: number): string {
	return value.isZero() ? value.abs().toFixed(decimals) : value.toFixed(decimals);
}

function print(helper: typeof money, decimal: string, language: Language): string {
	return String(helper.run([decimal], language) ?? decimal);
}

function measured(decimal: string, unit: 'hour' | 'percent', language: Language): string {
	const digits = decimal.split('.')[1]?.length ?? 0;
	const format = new Intl.NumberFormat(locale[language], {
		style: 'unit',
		unit,
		unitDisplay: unit === 'hour' ? 'long' : 'short',
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
	return format.format(decimal as `${number}`).replaceAll(' ', noBreak);
}

const noBreak = '\u00A0';
