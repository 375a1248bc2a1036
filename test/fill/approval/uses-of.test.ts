import { describe, expect, test } from 'vitest';
import { type Uses, usesOf } from '../../../scripts/fill/approval/uses-of.ts';
import type { DataGroup, Filled, Law, Repository } from '../../../scripts/types/index.ts';

const facts: DataGroup = {
	name: 'Prøve Verksted AS',
	manager: { name: 'Per Prøve', phone: '+47 00 00 00 11' },
	contacts: [{ name: 'Brann', phone: '110' }],
};

const template = '{{> document}}\n\n## Slutt\n';

const law = {
	...{ status: 'in-force', number: 'LOV-2005-06-17-62', amendments: [{ date: '2024-01-01' }] },
	statements: [
		{ section: '3-3', statement: 'Bedriftshelsetjeneste.' },
		{ section: '2-4', statement: 'Varsling.' },
	],
} as unknown as Law;

interface Setting {
	readonly used?: readonly (readonly string[])[];
	readonly data?: DataGroup;
	readonly facts?: DataGroup;
	readonly template?: string;
	readonly annex?: string;
	readonly law?: Law;
}

/** What documents of one source rest on, each with the paths that its text uses. */
function uses(setting: Setting = {}): Uses {
	const company = { data: setting.facts ?? facts };
	const documents = (setting.used ?? [['company.name']]).map((used) => ({
		...{ source: { kind: { name: 'prove' } }, company, data: setting.data ?? {}, used: new Set(used) },
	}));
	const kinds = new Map([
		['prove', { template: { text: setting.template ?? template }, annexes: ['vedlegg'] }],
		['vedlegg', { template: { text: setting.annex ?? 'Vedlegg.' } }],
	]);
	const laws = new Map([['aml', setting.law ?? law]]);
	return usesOf(documents as unknown as Filled[], { kinds, laws } as unknown as Repository);
}

test('of nothing, nothing', () => {
	expect(uses({ used: [] })).toEqual({ facts: new Map(), template: '', law: new Map() });
});

describe('the facts of the firm', () => {
	test('are those that any of the documents uses, in order, without what the document holds itself', () => {
		const used = [['company.name', 'document.title'], ['company.manager.name', 'company.employees'], []];
		expect([...uses({ used }).facts.keys()]).toEqual(['employees', 'manager.name', 'name']);
	});

	test('have another hash when they change, and the same when others do', () => {
		const used = [['company.manager.name']];
		const [before, other, same] = [
			facts,
			{ ...facts, manager: { name: 'Siv Prøve' } },
			{ ...facts, name: 'Et annet navn', manager: { name: 'Per Prøve', phone: '+47 00 00 00 12' } },
		].map((changed) => uses({ used, facts: changed }).facts);
		expect(other).not.toEqual(before);
		expect(same).toEqual(before);
	});

	test('one that is not given is told from one that is', () => {
		const used = [['company.manager.name']];
		expect(uses({ used, facts: {} }).facts).not.toEqual(uses({ used }).facts);
		expect(uses({ used, facts: {} }).facts).toEqual(uses({ used, facts: { manager: null } }).facts);
	});

	test('of a group whose facts are read one by one only whether it is given counts', () => {
		const used = [['company.manager', 'company.manager.name']];
		const group = (manager: DataGroup | null) => uses({ used, facts: { manager } }).facts.get('manager');
		expect(group({ name: 'Per Prøve', phone: '2' })).toBe(group({ name: 'Siv Prøve' }));
		expect(group(null)).not.toBe(group({ name: 'Per Prøve' }));
		// Printed as a whole, all of it counts.
		const whole = (manager: DataGroup) =>
			uses({ used: [['company.manager']], facts: { manager } }).facts.get('manager');
		expect(whole({ name: 'Per Prøve' })).not.toBe(whole({ name: 'Siv Prøve' }));
	});

	test('of a list all counts, also where its facts are read one by one', () => {
		const used = [['company.contacts', 'company.contacts.name']];
		const list = (phone: string) =>
			uses({ used, facts: { contacts: [{ name: 'Brann', phone }] } }).facts.get('contacts');
		expect(list('110')).not.toBe(list('112'));
	});
});

describe('the text of the kind', () => {
	test('is the same with other line ends at its edges, blank lines and indents', () => {
		expect(uses({ template: `\n\n${template.replaceAll('\n', '  \n\n')}` }).template).toBe(uses().template);
	});

	test('is another with another word, in it or in its annexes', () => {
		const hashes = [{}, { template: `${template}Mer.` }, { annex: 'Et annet vedlegg.' }].map(
			(one) => uses(one).template,
		);
		expect(new Set(hashes).size).toBe(3);
	});
});

describe('the laws that are referred to', () => {
	const references = [{ law: 'aml', section: '3-3' }, { law: 'aml' }, { document: '1-001' }, { law: 'ukjent' }];
	const cited = (changed: Partial<Law> = {}) => uses({ data: { references }, law: { ...law, ...changed } }).law;

	test('are named with their §, an unknown one too', () => {
		expect([...cited().keys()]).toEqual(['aml-§3-3', 'aml', 'ukjent']);
	});

	test.each([
		['what is said of the § itself', { statements: [{ section: '3-3', statement: 'Noe annet.' }] }, ['aml-§3-3']],
		['what is said of another §', { statements: law.statements.slice(0, 1) }, []],
		['an amendment', { amendments: [] }, ['aml']],
		['whether it is in force', { status: 'repealed' }, ['aml-§3-3', 'aml']],
	])('change with %s', (_, changed, expected) => {
		const [before, now] = [cited(), cited(changed as Partial<Law>)];
		expect([...now.keys()].filter((key) => now.get(key) !== before.get(key))).toEqual(expected);
	});
});
