import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Edit, edits } from '../publish/cache/edits.ts';
import { applyEdit, makeRepository } from '../support/repository.ts';
import { built } from './built.ts';

const children = vi.hoisted(() => ({ worth: true, used: 0 }));

vi.mock('../../scripts/company-pool/is-worth-children.ts', () => ({ isWorthChildren: () => children.worth }));
vi.mock('../../scripts/company-pool/company-pool.ts', async (original) => {
	const real = await original<typeof import('../../scripts/company-pool/company-pool.ts')>();
	return {
		...real,
		openCompanyPool: (...given: Parameters<typeof real.openCompanyPool>) => {
			children.used++;
			return real.openCompanyPool(...given);
		},
	};
});

const runs = process.env.REGELRETT_LONG === '1' ? 40 : 2;

beforeEach(() => {
	children.used = 0;
});

/** Builds with no child that knows of companies, then with one, two and three. */
async function expectSame(root: string, formats: string): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-jobs-'));
	const of = async (worth: boolean, jobs: string) => {
		children.worth = worth;
		return built(root, join(folder, jobs, 'dist'), { formats, jobs, cache: false });
	};
	try {
		const here = await of(false, '1');
		const used = children.used;
		for (const jobs of ['1', '2', '3']) expect(await of(true, jobs)).toEqual(here);
		expect(children.used).toBe(used + 3);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

test('files and messages are the same, in the same order, for any number of processes, and for none', async () => {
	const names = Object.keys(edits).filter((name) => name !== 'everything back') as Edit[];
	await fc.assert(
		fc.asyncProperty(fc.subarray(names, { minLength: 6 }), async (some) => {
			const { root, remove } = makeRepository([{ copy: 'templates', to: 'templates' }]);
			try {
				for (const one of ['a company', 'a document of the other company', ...some] as Edit[])
					if (!some.includes('a company') || one !== 'a company') edits[one](root);
				await expectSame(root, 'md,html');
			} finally {
				remove();
			}
		}),
		{ numRuns: runs },
	);
});

test('what cannot be rendered is told as ever, and what is waived keeps nothing from being rendered', async () => {
	const { root, remove } = makeRepository([]);
	try {
		edits['a company'](root);
		edits['a finding'](root);
		applyEdit(root, { file: 'instructions/1-002_Avvik.md', find: 'ikke er', replace: 'ikke 中 er' });
		await expectSame(root, 'md,pdf');
		edits['a waiver'](root);
		applyEdit(root, { file: 'instructions/1-002_Avvik.md', find: 'ikke 中 er', replace: 'ikke er' });
		await expectSame(root, 'md,pdf');
	} finally {
		remove();
	}
});
