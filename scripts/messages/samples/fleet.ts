import type { FleetMessages } from '../../types/index.ts';

export const fleet: FleetMessages = {
	'company-number-duplicate': { number: '200000004', other: 'company/prove/README.md' },
	'fleet-law-unknown': { law: 'FOR-2011-12-06-1354', nearest: 'FOR-2011-12-06-1355' },
	'fleet-out-published': { folder: 'dist' },
	'fleet-answer-company': { company: 'prove-0002', nearest: 'prove-0001' },
	'fleet-answer-field': { field: 'manager.nme', nearest: 'manager.name' },
	'fleet-answer-register': { field: 'register.training[2].date' },
	'fleet-answer-twice': { field: 'manager.name', line: 3 },
	'queue-address': {},
	'queue-refused': { server: 'redis://127.0.0.1:6379/0' },
	'queue-unreachable': { server: 'redis://127.0.0.1:6379/0', reason: 'ECONNREFUSED' },
	'queue-inputs-differ': { what: 'inputs' },
	'shared-folder-missing': {},
	'shared-file-damaged': {},
	'shared-company-unbuilt': { count: 2, companies: ['prove-0001', 'prove-0002'] },
	'shard-folder': {},
	'shard-incomplete': { option: '--company' },
	'shard-missing': { shards: [2, 4], of: 4 },
	'shard-twice': { shard: '1/4', other: 'dist-1' },
	'shard-differs': { what: 'inputs', other: 'dist-1' },
};
