import type { CoverageMessages } from '../../types/index.ts';

export const coverage: CoverageMessages = {
	'coverage-industry': { text: '7a', nearest: '7.a' },
	'coverage-production': { what: 'Kantine', industry: '7.b' },
	'coverage-sum': { counted: 110, total: 100 },
	'coverage-tie': { activities: ['Svineslagtning', 'Køling af frugt'] },
	'coverage-main-activity': { named: 'Kontor', most: ['Svineslagtning'] },
};
