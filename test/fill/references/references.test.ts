import { expect, test } from 'vitest';
import { neighboursOf } from '../../../scripts/fill/references/neighbours.ts';
import { resolveReferences } from '../../../scripts/fill/references/references.ts';
import type { Law } from '../../../scripts/types/index.ts';

const read = { source: 'prøve', verifiedOn: '2026-11-21', verifiedBy: 'prosjektet' };
const title = 'Arbeidsmiljøloven';

const law: Law = {
	id: 'aml',
	title: { nb: title, nn: title, da: title, en: title },
	short: {},
	form: 'act',
	number: 'LOV-2005-06-17-62',
	date: '2005-06-17',
	status: 'in-force',
	amendments: [],
	sections: 'read',
	unknown: {},
	address: 'https://law.example/whole',
	sectionAddress: 'https://law.example/§{section}',
	...read,
	statements: [
		{ norm: 'aml-§3-3', section: '3-3', statement: 'Prøve.', corresponds: [], subjects: {}, ...read },
		{ norm: 'aml-§2 A-1', section: '2 A-1', statement: 'Prøve.', corresponds: [], subjects: {}, ...read },
		{
			norm: 'aml-§2 A-6',
			section: '2 A-6',
			address: 'https://authority.example/2a-6',
			statement: 'Prøve.',
			corresponds: [],
			subjects: {},
			...read,
		},
	],
};

test.each([
	['3-3', '§\u00a03-3', 'https://law.example/§3-3'],
	['2 A-6', '§\u00a02\u00a0A-6', 'https://authority.example/2a-6'],
	['2 A-1', '§\u00a02\u00a0A-1', 'https://law.example/whole'],
	['kapittel 2 A', 'kapittel 2 A', 'https://law.example/whole'],
])('%s is printed and linked where it is known to stand', (section, text, address) => {
	const written = [{ law: 'aml', section, document: undefined }];
	const neighbours = neighboursOf([], [], () => '');
	const laws = new Map([['aml', law]]);
	expect(resolveReferences(written, 'instructions/a.md', 'nb', laws, neighbours)).toEqual([
		{ text: title, address: 'https://law.example/whole', sections: [{ text, address }] },
	]);
});
