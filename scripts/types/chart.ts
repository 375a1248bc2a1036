import type { Words } from './language.ts';
import type { Place } from './place.ts';

/** Lying bars, upright columns, or lines over time. */
export const chartForms = ['bars', 'columns', 'lines'] as const;

export type ChartForm = (typeof chartForms)[number];

/** What its values count; a percentage is written as it is read: `12.5`. */
export const chartUnits = ['money', 'number', 'hours', 'percent'] as const;

export type ChartUnit = (typeof chartUnits)[number];

/** What its caption and description may name in braces. */
export const chartNames = [
	'count',
	'total',
	'highest',
	'highestValue',
	'lowest',
	'lowestValue',
	'first',
	'firstValue',
	'last',
	'lastValue',
] as const;

export type ChartName = (typeof chartNames)[number];

/** A chart that a kind's documents may show: `charts:` in `kind.yaml`. */
export interface ChartSpecification {
	readonly name: string;
	readonly form: ChartForm;
	/** Path of a list of groups among the facts: `derived.costs.categories`. */
	readonly rows: string;
	/** Keys in each group: what it is called, its number, and what tells series apart. */
	readonly category: string;
	readonly value: string;
	readonly series: string | undefined;
	readonly unit: ChartUnit;
	/** Printed below the picture. */
	readonly caption: Words;
	/** Said of the picture to those who do not see it. */
	readonly description: Words;
	/** Where its rows are named, for messages. */
	readonly place: Place;
}
