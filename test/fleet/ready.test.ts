import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fleetPlanCommand } from '../../scripts/commands/fleet/plan.ts';
import { companyByCompany } from '../../scripts/company-by-company.ts';
import { load } from '../../scripts/load/load.ts';
import { programRoot } from '../../scripts/program-root.ts';
import type { Message } from '../../scripts/types/index.ts';
import { applyEdit, makeRepository } from '../support/repository.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 60 : 6;

/** Texts that ask for facts by the place in a list, by references, by registers and by what is worked out. */
const asking = [
	'{{#each company.emergencyContacts}}{{#if @first}}{{../company.hseCoordinator.name}}{{else}}{{../company.assemblyPoint}}{{/if}}{{/each}}',
	'{{#each company.emergencyContacts}}{{#if @last}}{{phone}}{{/if}}{{/each}}',
	'{{#if derived.references}}{{company.boardChair.name}}{{/if}}',
	'{{#each derived.references}}{{#if address}}{{#if @last}}{{@root.company.fireSafetyOfficer.name}}{{/if}}{{/if}}{{/each}}',
	'{{#if derived.industryObliged}}{{company.occupationalHealthService.name}}{{else}}{{company.assemblyPoint}}{{/if}}',
] as const;

/** What may be taken away or put in, by the file where it stands. */
const edits = [
	{ file: 'README.md', find: 'name: Brann, phone: 110', replace: 'name: Brann' },
	{ file: 'README.md', find: '\nlibrary: nb', replace: '\nassemblyPoint: Porten\nlibrary: nb' },
	{ file: 'README.md', find: '\nlibrary: nb', replace: '\nhseCoordinator: {name: Ida Prøve}\nlibrary: nb' },
	{ file: 'README.md', find: '\nlibrary: nb', replace: '\nboardChair: {name: Ole Prøve}\nlibrary: nb' },
	{ file: 'README.md', find: '\nlibrary: nb', replace: '\nfireSafetyOfficer: {name: Eva Prøve}\nlibrary: nb' },
	{ file: 'README.md', find: '  - {name: Brann', replace: '  - {name: Lege, phone: 113}\n  - {name: Brann' },
	{ file: 'README.md', find: 'manager: {name: Per Prøve, phone: +47 00 00 00 11}\n', replace: '' },
	{ file: 'README.md', find: '25.110', replace: '62.010' },
	{ file: 'company/centre/README.md', find: 'accountingAuthority: Kasernens regnskabskontor\n', replace: '' },
	{
		file: 'company/centre/README.md',
		find: 'certifiers:\n  - {activity: drift, name: Astrid Eksempel}\n',
		replace: '',
	},
	{ file: 'company/centre/README.md', find: 'seat: Prøveby\n', replace: '' },
	{ file: 'company/centre/README.md', find: 'plannedHours: 1521.0\n', replace: '' },
] as const;

test('what a plan says that a company lacks is what its build lacks, whatever is taken away', {
	timeout: 3_600_000,
}, async () => {
	let lacking = 0;
	await fc.assert(
		fc.asyncProperty(fc.subarray([...asking]), fc.subarray([...edits], { minLength: 1 }), async (texts, taken) => {
			const accounts = { copy: 'test/support/accounts', to: 'company/centre' };
			const { root, remove } = makeRepository([accounts]);
			try {
				const text = `${texts.join('\n\n')}\n\n## Definisjon\n`;
				applyEdit(root, { file: 'instructions/1-002_Avvik.md', find: '## Definisjon\n', replace: text });
				for (const edit of taken) applyEdit(root, edit);
				const told = await planned(root);
				expect({ texts, taken, lacks: await missed(root) }).toEqual({ texts, taken, lacks: told });
				lacking += told.length;
			} finally {
				remove();
			}
		}),
		{ numRuns: runs, examples: [[[...asking], edits.filter(({ file }) => file !== 'README.md')]] },
	);
	expect(lacking).toBeGreaterThan(runs);
});

/** The facts that each company lacks, as its plan tells it. */
async function planned(root: string): Promise<readonly string[]> {
	const lists = join(root, 'lists');
	const stream = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
	try {
		expect(await fleetPlanCommand({ root, out: lists, lang: 'nb' })).toBe(0);
	} finally {
		stream.mockRestore();
	}
	const rows = parse(readFileSync(join(lists, 'missing.csv')), { bom: true, delimiter: ';', columns: true });
	rmSync(lists, { recursive: true });
	return sorted((rows as Record<string, string>[]).map(({ company = '', field = '' }) => `${company} ${topOf(field)}`));
}

/** The facts that a build says are missing. */
async function missed(root: string): Promise<readonly string[]> {
	const found: Message[] = [];
	const repository = await load(root, programRoot(), (message) => found.push(message));
	const options = { company: undefined, asOf: undefined, earlier: undefined, asked: new Set<never>() };
	await companyByCompany(repository, options, undefined, (message) => found.push(message));
	return sorted(found.flatMap(lackedIn));
}

function lackedIn({ code, params, place, severity }: Message): readonly string[] {
	if (severity !== 'error') return [];
	const { name, field, fact } = params as Readonly<Record<string, string | undefined>>;
	const isOfFacts = place.file.endsWith('README.md');
	const said = code === 'value-missing' ? name?.replace(/^company\./, '') : isOfFacts ? (field ?? fact) : undefined;
	return said === undefined ? [`? ${code}`] : [`${place.file.includes('centre') ? 'centre' : 'prove'} ${topOf(said)}`];
}

function topOf(field: string): string {
	return /^[^.[]*/.exec(field)?.[0] ?? '';
}

function sorted(all: readonly string[]): readonly string[] {
	return [...new Set(all)].sort();
}
