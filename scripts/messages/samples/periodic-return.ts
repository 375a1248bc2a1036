import type { PeriodicReturnMessages } from '../../types/index.ts';

export const periodicReturn: PeriodicReturnMessages = {
	'return-period': { fault: 'year', day: '1988-01-31', year: 1987, from: '1987-01-01' },
	'return-served': { what: 'employees', stated: 1200, found: 1150 },
	'return-basis': {},
};
