import type { InitMessages } from '../../types/index.ts';

export const init: InitMessages = {
	'init-missing': { facts: ['--org-number', 'address', 'manager'] },
	'init-name-missing': {},
	'init-done': { company: 'Nordre Trevare AS' },
	'init-changed': {},
	'init-finished': {},
};
