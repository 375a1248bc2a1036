import type { ChartMessages } from '../../types/index.ts';

export const chart: ChartMessages = {
	'chart-unknown': { key: 'cost', nearest: 'costs' },
	'chart-rows': { chart: 'costs', path: 'register.cost', nearest: 'register.costs' },
	'chart-column': { chart: 'costs', path: 'register.costs', column: 'amout', nearest: 'amount' },
	'chart-value': { chart: 'costs', column: 'amount', text: '12,5' },
};
