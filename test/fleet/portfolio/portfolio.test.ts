import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { yearWheels } from '../../../scripts/fill/year/year-wheels.ts';
import { load } from '../../../scripts/load/load.ts';
import { fillAll } from '../../../scripts/pipeline.ts';
import type { Held } from '../../../scripts/render/portfolio/held.ts';
import { makeSharedFolder, openSharedFolder } from '../../../scripts/shared-folder/shared-folder.ts';
import type { PortfolioRow } from '../../../scripts/types/index.ts';
import { applyEdit, type Edits, makeRepository, type TestRepository } from '../../support/repository.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');

function run(args: readonly string[]) {
	return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env: { ...process.env, LANG: 'nb' } });
}

/** What the page over a repository holds, by company, and the rows of the table beside it. */
function portfolioOf(root: string, folder: string, ...args: readonly string[]) {
	const { status, stderr, stdout } = run(['fleet', 'portfolio', '--root', root, '--out', folder, ...args]);
	expect([status, stderr]).toEqual([0, '']);
	const page = readFileSync(join(folder, 'index.html'), 'utf8');
	const [, data = ''] = /id="data">(.*?)<\/script>/s.exec(page) ?? [];
	const held = JSON.parse(data) as Held;
	const rows = held.rows.map((row): PortfolioRow => ({ ...row, gaps: held.gaps[row.gaps] ?? [] }));
	const table = readFileSync(join(folder, 'portfolio.csv'));
	const records = parse(table, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
	return { page, stdout, rows: new Map(rows.map((row) => [row.id, row])), records };
}

async function within(edits: Edits, work: (repository: TestRepository) => unknown): Promise<void> {
	const repository = makeRepository(edits);
	try {
		await work(repository);
	} finally {
		repository.remove();
	}
}

const neighbour: Edits = [
	{ copy: 'test/cases/base/README.md', to: 'company/nabo/README.md' },
	{ file: 'company/nabo/README.md', find: 'id: prove\n', replace: '' },
	{ file: 'company/nabo/README.md', find: 'name: Prøve Verksted AS', replace: "name: '=Nabo <b>Prøve</b>'" },
	{ file: 'company/nabo/README.md', find: 'orgNumber: 919191910', replace: 'orgNumber: 200000005' },
];

test('of this repository it tells the gaps that the registers do, and the deadlines that the year wheel does', async () => {
	await within([], async ({ root }) => {
		const [folder, dist] = [join(root, 'portfolio'), join(root, 'built')];
		expect(run(['build', '--formats', 'md', '--out', dist]).status).toBe(0);
		const day = '2026-12-22';
		const { rows, records } = portfolioOf(process.cwd(), folder, '--as-of', day);
		const repository = await load(process.cwd(), process.cwd(), () => {});
		const companies = fillAll(repository, undefined, () => {});
		const { each } = yearWheels(companies, 2026, day, repository);
		expect([...rows.keys()].sort()).toEqual(companies.map(({ company }) => company.id).sort());
		let late = 0;
		for (const { company } of companies) {
			const row = rows.get(company.id);
			const register = parse(readFileSync(join(dist, company.id, 'compliance.csv')), { columns: true });
			const gaps = (register as Record<string, string>[]).filter(({ gap }) => gap !== '').map(({ norm }) => norm);
			expect([company.id, row?.gaps.flatMap(({ norms }) => norms).sort()]).toEqual([company.id, gaps.sort()]);
			const due = each.get(company.id)?.deadlines.filter(({ status, historic }) => status === 'late' && !historic);
			const ofYear = row?.late.filter((one) => one.startsWith('2026'));
			expect([company.id, ofYear?.length]).toEqual([company.id, due?.length]);
			late += due?.length ?? 0;
		}
		expect(late).toBeGreaterThan(0);
		expect(records).toHaveLength(companies.length);
	});
});

test('a company is not built, then ready, then out of date, then lacks facts; one whose README cannot be read stands there too', async () => {
	await within(neighbour, async ({ root }) => {
		const folder = join(root, 'dist-fleet');
		const states = () => [...portfolioOf(root, folder).rows].map(([id, { state }]) => `${id} ${state}`);
		expect(states()).toEqual(['nabo unbuilt', 'prove unbuilt']);
		expect(run(['build', '--root', root, '--formats', 'md,html']).status).toBe(0);
		const { rows, page, records } = portfolioOf(root, folder);
		expect(states()).toEqual(['nabo ready', 'prove ready']);
		const { handbook = '', inForce, name } = rows.get('nabo') ?? {};
		expect([inForce, name]).toEqual([2, '=Nabo <b>Prøve</b>']);
		expect(readFileSync(join(folder, decodeURIComponent(handbook)), 'utf8')).toContain('Nabo');
		expect(records.map((record) => record.name)).toEqual(["'=Nabo <b>Prøve</b>", 'Prøve Verksted AS']);
		expect(page).not.toContain('<b>Prøve');
		const edit = (one: Edits[number]) => applyEdit(root, one);
		edit({ file: 'company/nabo/README.md', find: 'employees: 12', replace: 'employees: 13' });
		expect(states()).toEqual(['nabo outdated', 'prove ready']);
		edit({ file: 'company/nabo/README.md', find: 'manager: {name: Per Prøve, phone: +47 00 00 00 11}\n', replace: '' });
		const lacking = portfolioOf(root, folder).rows.get('nabo');
		expect([lacking?.state, lacking?.lacking]).toEqual(['lacking', ['Øverste leder: Navn', 'Øverste leder: Telefon']]);
		edit({ file: 'company/nabo/README.md', find: 'type: enterprise', replace: 'type: ukjent' });
		const broken = portfolioOf(root, folder).rows.get('nabo');
		expect([broken?.state, broken?.errors.length]).toEqual(['errors', 1]);
		expect(broken?.errors[0]).toMatch(/^company\/nabo\/README\.md:2: .*ukjent/);
	});
});

test('what workers came to stands with each company, and a folder that is none of theirs is told', async () => {
	const county: Edits = [
		{ file: 'company/nabo/README.md', find: 'library: nb', replace: 'county: Vestland\nlibrary: nb' },
	];
	await within([...neighbour, ...county], async ({ root }) => {
		const shared = join(root, 'shared');
		await makeSharedFolder(shared);
		const choices = {
			formats: ['md' as const],
			pdfStandard: 'ua-1' as const,
			editable: false,
			strict: false,
			asOf: null,
		};
		const madeFrom = { inputs: 'a', program: 'b', choices };
		const common = { madeFrom, messages: [], published: undefined };
		await openSharedFolder(shared).publish({ ...common, company: 'nabo', outcome: 'failed' }, undefined);
		const { rows, records, page } = portfolioOf(root, join(root, 'out'), '--shared', shared);
		expect([rows.get('nabo')?.run, rows.get('prove')?.run]).toEqual(['failed', 'none']);
		expect(records.map((record) => [record.company, record.run, record.county])).toEqual([
			['nabo', 'failed', 'Vestland'],
			['prove', 'none', ''],
		]);
		expect(rows.get('nabo')?.counties).toEqual(['Vestland']);
		expect(page).toContain('Lagt til side');
		// Without the folder nothing is said of it.
		const silent = portfolioOf(root, join(root, 'out'));
		expect(silent.page).not.toContain('of-run');
		expect(Object.keys(silent.records[0] ?? {})).not.toContain('run');
		const away = run([
			'fleet',
			'portfolio',
			'--root',
			root,
			'--out',
			join(root, 'other'),
			'--shared',
			join(root, 'none'),
		]);
		expect(away.status).toBe(3);
		expect(away.stderr).toContain('shared-folder-missing');
		expect(existsSync(join(root, 'other'))).toBe(false);
	});
});

test('what is wrong in one company stands with it and with no other, and without a day nothing is said of what is late', async () => {
	const own = readFileSync('test/cases/base/instructions/1-002_Avvik.md', 'utf8');
	const shared = readFileSync('test/cases/base/instructions/1-001_Orden-paa-verkstedet.md', 'utf8');
	const wrong: Edits = [
		...neighbour,
		{
			file: 'company/nabo/9-001_Feil.md',
			write: own.replace('1-002', '9-001').replace(/^version:.*$/m, 'version: [1'),
		},
		{ file: 'company/nabo/deviations.csv', write: 'Finnes ikke\n1\n' },
		{ file: 'company/nabo/1-001_Orden-paa-verkstedet.md', write: shared.replace('id:', 'kind: instruction\nid:') },
	];
	await within(wrong, async ({ root }) => {
		const { rows, page, records } = portfolioOf(root, join(root, 'dist-fleet'));
		expect(rows.get('prove')?.errors).toEqual([]);
		const errors = rows.get('nabo')?.errors ?? [];
		expect(errors.some((error) => error.startsWith('company/nabo/9-001_Feil.md:'))).toBe(true);
		expect(errors.some((error) => error.startsWith('company/nabo/deviations.csv:'))).toBe(true);
		// Its own text does not say which of the library's it was made from.
		expect(rows.get('nabo')?.behind).toEqual([{ what: '1-001 Orden på verkstedet', from: '', to: '2', conflicts: 0 }]);
		expect(rows.get('prove')?.behind).toEqual([]);
		expect(page).toContain('Dagen i dag er ikke oppgitt');
		expect(records.map(({ late }) => late)).toEqual(['', '']);
	});
});

test('the page says whose eyes it is for, and is never written to where companies get their documents', async () => {
	await within(neighbour, async ({ root }) => {
		const { page } = portfolioOf(root, join(root, 'dist-fleet'));
		expect(page).toContain('Bare for Prøve Verksted AS.');
		expect(run(['build', '--root', root, '--formats', 'md']).status).toBe(0);
		for (const folder of ['dist', 'dist/nabo', 'dist/nabo/instruction']) {
			const { status, stderr } = run(['fleet', 'portfolio', '--root', root, '--out', join(root, folder)]);
			expect([status, stderr]).toEqual([2, expect.stringContaining('dist')]);
			expect(existsSync(join(root, folder, 'portfolio.csv'))).toBe(false);
		}
		expect(run(['verify', '--root', root, join(root, 'dist')]).status).toBe(0);
	});
});
