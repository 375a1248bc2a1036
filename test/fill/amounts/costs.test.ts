import { expect, test } from 'vitest';
import { prepare } from '../../../scripts/pipeline.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

const costs = 'company/centre/costs.csv';
const tasks = 'company/centre/tasks.csv';

/** What was worked out for the report of the small centre. */
async function derivedOf(edits: Edits) {
	const { root, remove } = makeRepository([{ copy: 'test/support/accounts', to: 'company/centre' }, ...edits]);
	try {
		const { companies } = await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, () => {});
		const found = companies.flatMap(({ documents }) => documents).find(({ doc }) => doc.kind === 'annual-report');
		if (found === undefined) throw new Error('The report was not made');
		return found.derived;
	} finally {
		remove();
	}
}

test('costs stand by category beside the year before, in percent and per employee', async () => {
	expect(await derivedOf([])).toMatchObject({
		costs: {
			year: 1987,
			before: 1986,
			people: { employees: 90, before: 80, percent: '12.5' },
			booked: {
				rows: [
					{
						name: 'Løn',
						amount: '110000.50',
						before: '100000.00',
						change: '10000.50',
						percent: '10.0',
						perEmployee: '1222.23',
					},
					{ name: 'Møderejser', amount: '9999.50', before: '0.00', change: '9999.50', percent: null },
				],
				total: { amount: '120000.00', before: '100000.00', percent: '20.0', perEmployeeBefore: '1250.00' },
			},
			received: { total: { amount: '16301.00', before: '0.00', percent: null } },
			total: { amount: '136301.00', share: '100.0' },
			years: [
				{ year: 1986, amount: '100000.00', employees: 80, perEmployee: '1250.00' },
				{ year: 1987, amount: '136301.00', employees: 90, perEmployee: '1514.46' },
			],
		},
	});
});

test('without a year before nothing is compared, and without a count nothing is shared out', async () => {
	const { costs: worked } = await derivedOf([
		{ file: costs, find: '1986;konteret;Løn;100 000,00;\n', replace: '' },
		{ file: 'company/centre/enrolments.csv', delete: true },
	]);
	expect(worked).toMatchObject({ before: null, booked: { total: { before: null, change: null, perEmployee: null } } });
});

test('one category is one however it is written, and a sum is never added', async () => {
	const edits = [{ file: costs, find: '1987;konteret;Løn', replace: '1987;konteret;LØN;1,00;\n1987;konteret;løn' }];
	expect(await derivedOf(edits)).toMatchObject({
		costs: { booked: { rows: [{ name: 'LØN', amount: '110001.50' }, {}], total: { amount: '120001.00' } } },
	});
});

test('the number of a hidden group is nowhere in what a template can print', async () => {
	const { tasks: worked } = await derivedOf([
		{ file: tasks, find: 'Malere;3;4,50;3', replace: 'Malere;7;4,50;2' },
		{ file: tasks, find: 'Svejsere;12;20,00;11', replace: 'Svejsere;12;20,00;17' },
	]);
	expect(worked).toMatchObject({
		groups: [
			{
				category: 'Helbredsundersøgelser',
				rows: [
					{ name: 'Svejsere', hidden: 'other', persons: null },
					{ name: 'Malere', hidden: 'few', persons: null },
				],
				total: 19,
			},
		],
	});
	expect(JSON.stringify((worked as { readonly groups: unknown }).groups)).not.toMatch(/:(?:2|17)\b/);
});
