import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { NotedStep } from '../../scripts/company-by-company.ts';
import { type CompanyPool, openCompanyPool } from '../../scripts/company-pool/company-pool.ts';
import type { CompanyAnswer, CompanyJob } from '../../scripts/company-pool/job.ts';
import { lent } from '../../scripts/company-pool/lent-repository.ts';
import { load } from '../../scripts/load/load.ts';
import { type LendingPool, openRenderPool } from '../../scripts/render/pool/render-pool.ts';
import type { Message, Repository } from '../../scripts/types/index.ts';
import { look } from '../render/html/look.ts';
import { noteFigure } from '../support/note-figure.ts';
import { applyEdit, makeRepository } from '../support/repository.ts';
import { built } from './built.ts';

const { program } = vi.hoisted(() => ({ program: new URL('deadly-child.mjs', import.meta.url).pathname }));

vi.mock('../../scripts/company-pool/is-worth-children.ts', () => ({ isWorthChildren: () => true }));
vi.mock('../../scripts/company-pool/company-program.ts', () => ({ companyProgram: () => program }));

const open: LendingPool<CompanyJob, CompanyAnswer>[] = [];
afterEach(async () => {
	for (const pool of open.splice(0)) await pool.close();
});

/** The base with companies of these ids beside its own. */
function repositoryOf(ids: readonly string[]) {
	const made = makeRepository([]);
	const readme = readFileSync(join(made.root, 'README.md'), 'utf8')
		.replace('id: prove\n', '')
		.replace('orgNumber: 919191910\n', '');
	for (const id of ids) applyEdit(made.root, { file: `company/${id}/README.md`, write: readme });
	return made;
}

async function stepsOf(
	pool: CompanyPool,
	{ companies }: Repository,
): Promise<ReadonlyMap<string, NotedStep | Message>> {
	const steps = new Map<string, NotedStep | Message>();
	await pool.steps(companies, async (company, made) => void steps.set(company, made));
	return steps;
}

function poolOf(repository: Repository, root: string, secondsPerDocument: number): CompanyPool {
	const formats = ['md'] as const;
	const pool = openRenderPool<CompanyJob, CompanyAnswer>(look, formats, {
		program,
		jobs: 2,
		megabytesPerChild: 600,
		heapMegabytes: 200,
	});
	open.push(pool);
	const given = {
		repository: lent(repository, root),
		asOf: undefined,
		asked: new Set<never>(),
		formats,
		tool: 'test',
		objects: join(root, '.regelrett/objects'),
		script: '',
	};
	return openCompanyPool(pool, repository, {
		given: () => given,
		jobs: 2,
		secondsPerDocument,
		isRendered: () => true,
		ahead: undefined,
	});
}

const deaths = [
	['segv', 60, { code: 'company-stopped', params: { company: 'segv', reason: 'SIGSEGV' } }],
	['exit', 60, { code: 'company-stopped', params: { company: 'exit', reason: 'exit 7' } }],
	['heap', 60, { code: 'company-stopped', params: { company: 'heap', reason: 'SIGABRT' } }],
	['hang', 30, { code: 'company-slow', params: { company: 'hang', seconds: 36 } }],
] as const;

test.each(deaths)(
	'a company that ends its process (%s) is named, and the others are checked',
	async (way, seconds, said) => {
		const { root, remove } = repositoryOf(['en', way, 'to']);
		try {
			const repository = await load(root, '.', () => {});
			const steps = await stepsOf(poolOf(repository, root, seconds), repository);
			const place = { file: `company/${way}/README.md`, line: 1, column: 1 };
			expect(steps.get(way)).toEqual({ ...said, severity: 'error', place });
			for (const id of ['prove', 'en', 'to']) expect(steps.get(id)).toMatchObject({ step: { company: id } });
			noteFigure(15, `a company that ends its process (${way}): named, the others are checked`, true);
		} finally {
			remove();
		}
	},
);

test('what ends its process when it is rendered is named with its format, and the rest of its company is rendered', async () => {
	const { root, remove } = repositoryOf(['piece-exit', 'to']);
	try {
		const repository = await load(root, '.', () => {});
		const pool = poolOf(repository, root, 60);
		const steps = await stepsOf(pool, repository);
		const messages: Message[] = [];
		const made = async (company: string) => {
			const step = steps.get(company);
			if (step === undefined || 'code' in step) throw new Error(`${company} has no step`);
			const documents = step.step.parts.filter(({ of }) => of === 'document');
			const pieces = documents.flatMap((part) => pool.pieces(part, company, (message) => messages.push(message)));
			return Promise.all(pieces.map((piece) => piece.make()));
		};
		expect(await made('piece-exit')).toEqual([
			{ outputs: [], whole: false },
			{ outputs: [], whole: false },
		]);
		const params = { format: 'md', reason: 'exit 7' };
		expect(messages).toMatchObject([
			{ code: 'renderer-stopped', params },
			{ code: 'renderer-stopped', params },
		]);
		expect(await made('to')).toMatchObject([{ whole: true }, { whole: true }]);
	} finally {
		remove();
	}
});

test('a build with such a company ends with 3 and leaves what is published; nothing of it is remembered', async () => {
	const { root, remove } = repositoryOf(['en']);
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-deaths-'));
	const build = () => built(root, join(folder, 'dist'), { formats: 'md', jobs: '2' });
	try {
		const before = await build();
		expect(before.code).toBe(0);
		applyEdit(root, {
			file: 'company/exit/README.md',
			write: readFileSync(join(root, 'company/en/README.md'), 'utf8'),
		});
		for (const _ of [1, 2]) {
			const { code, said, files } = await build();
			expect(said).toContain('company/exit/README.md');
			expect(said).toContain('Filling in and checking the documents of “exit” stopped (exit 7).');
			expect(code).toBe(3);
			expect(files).toEqual(before.files);
		}
		applyEdit(root, { file: 'company/exit', delete: true });
		expect(await build()).toMatchObject({ code: 0, files: before.files });
	} finally {
		remove();
		rmSync(folder, { recursive: true, force: true });
	}
});
