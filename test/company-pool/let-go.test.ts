import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCompanies } from '../../scripts/company-pool/companies.ts';
import { lent } from '../../scripts/company-pool/lent-repository.ts';
import { load } from '../../scripts/load/load.ts';
import { documentsOfCompany } from '../../scripts/maintenance/bench/synthetic/instruction-text.ts';
import { writeSyntheticRepository } from '../../scripts/maintenance/bench/synthetic/repository.ts';
import { programRoot } from '../../scripts/program-root.ts';
import { collectGarbage } from '../support/collect-garbage.ts';

/** What one company sees of so many others is 1.5 MB: held, it would be seen. */
const among = 60;

const mostBytes = 500_000;

const done = 12;

test('a process that works on one company after the other holds nothing that those before it have seen', async () => {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-let-go-'));
	try {
		await writeSyntheticRepository(root, among * documentsOfCompany);
		const repository = await load(root, programRoot(), () => {});
		const { work } = openCompanies(() => Promise.reject(new Error('nothing is rendered')));
		await work({ type: 'given', given: { ...given, repository: lent(repository, root) } });
		const heaps: number[] = [];
		for (const { id } of repository.companies.slice(0, done)) {
			await work({ type: 'step', company: id });
			collectGarbage();
			heaps.push(process.memoryUsage().heapUsed);
		}
		const [first = 0] = heaps;
		expect(heaps).toHaveLength(done);
		expect(((heaps.at(-1) ?? Number.NaN) - first) / (done - 1)).toBeLessThan(mostBytes);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
});

const given = { asOf: undefined, asked: new Set<never>(), formats: [], script: '', tool: '', objects: undefined };
