import type { ChartMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const chart: Texts<ChartMessages> = {
	'chart-unknown': {
		message: ({ key, nearest }) => `The document kind has no chart called “${key}”.${didYouMean(nearest)}`,
		remedy: () => 'Use a name below “charts” in “kind.yaml”, or add the chart there.',
		why: 'A chart is described in one place, so that figures, words and picture always belong together.',
	},
	'chart-rows': {
		message: ({ chart: name, path, nearest }) =>
			`The chart “${name}” takes its rows from “${path}”, but there is no list.${didYouMean(nearest)}`,
		remedy: () => 'Write the path of a list, such as “register.costs” or something below “derived”.',
		why: 'Without rows there is nothing to draw.',
	},
	'chart-column': {
		message: ({ chart: name, path, column, nearest }) =>
			`The chart “${name}” uses “${column}”, but the rows of “${path}” have no field of that name.${didYouMean(nearest)}`,
		remedy: () => 'Use the name of a field that the rows have.',
		why: 'A misspelt field would give an empty picture.',
	},
	'chart-value': {
		message: ({ chart: name, column, text }) => `The chart “${name}” cannot draw “${text}” from “${column}”.`,
		remedy: () => 'The value must be a number with a point before its decimals; an amount has at most two decimals.',
		why: 'A value that cannot be read would be gone from the picture without anybody noticing.',
	},
};
