import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { companyByCompany, mostHeld } from '../scripts/company-by-company.ts';
import { hashInputs } from '../scripts/load/inputs/hash-inputs.ts';
import { load as loadRepository } from '../scripts/load/load.ts';
import { runProcess } from '../scripts/maintenance/bench/measure/run-process.ts';
import { documentsOfCompany } from '../scripts/maintenance/bench/synthetic/instruction-text.ts';
import { writeSyntheticRepository } from '../scripts/maintenance/bench/synthetic/repository.ts';
import { programRoot } from '../scripts/program-root.ts';
import type { CompanyStep, StepMemory } from '../scripts/types/index.ts';
import { collectGarbage } from './support/collect-garbage.ts';
import { noteFigure } from './support/note-figure.ts';

const isLong = process.env.REGELRETT_LONG === '1';
const reason = isLong ? '' : ' (only in the long form: it takes minutes)';
const hour = 3_600_000;

/** Of the long form. */
const organisations = Number(process.env.REGELRETT_ORGANISATIONS ?? 1000);

test('documents are let go: beyond those held for the renderers a company takes not a tenth of what its documents do', async () => {
	const held = Math.floor(mostHeld / documentsOfCompany);
	const settled = held + 2;
	const companies = settled + (isLong ? 60 : 8);
	const counts = [held - 10, held, settled, companies];
	const [early = 0, full = 0, before = 0, after = 0] = await inRepository(companies, (root) =>
		heapsAfter(root, counts),
	);
	const ofDocuments = (full - early) / 10;
	expect(ofDocuments).toBeGreaterThan(100_000);
	expect((after - before) / (companies - settled)).toBeLessThan(ofDocuments / 10);
});

test.runIf(isLong)(
	`a build of many organisations takes no more memory than one of a tenth, but for what it says of each${reason}`,
	async () => {
		const tenth = await load(Math.ceil(organisations / 10));
		const whole = await load(organisations);
		const growth = ((whole.peak - tenth.peak) * 1024) / (whole.documents - tenth.documents);
		const met = whole.peak < 1536 && growth < mostKilobytes;
		const result =
			`${organisations} organisations, ${whole.documents} documents in ${formats}: ` +
			`${(whole.documents / whole.cpu).toFixed(1)} documents a second and core (a tenth of them: ${(tenth.documents / tenth.cpu).toFixed(1)}), ` +
			`${whole.wall.toFixed(0)} s, ${whole.peak.toFixed(0)} MB of all processes at most (${tenth.peak.toFixed(0)} MB), ${growth.toFixed(1)} KB a document more`;
		noteFigure(13, result, met);
		expect(met, result).toBe(true);
	},
	hour,
);

/** What a build may hold of a document to its end: where it goes, its hash, what was found of it. */
const mostKilobytes = 20;

/** All that a company is read for; Word and PDF are made in processes that start anew when they have grown. */
const formats = 'md,html';

/** What a first build takes, of the command itself and all that it starts. */
function load(companies: number) {
	return inRepository(companies, async (root) => {
		const args = [cli, 'build', '--root', root, '--formats', formats, '--lang', 'en'];
		const taken = await runProcess({ command: process.execPath, args, watch: true });
		return { ...taken, documents: companies * documentsOfCompany };
	});
}

const cli = join(programRoot(), '.regelrett/js/cli.js');

/** What the heap holds when so many companies are made, in bytes. */
async function heapsAfter(root: string, counts: readonly number[]): Promise<readonly number[]> {
	const heaps: number[] = [];
	let made = 0;
	const memory: StepMemory = {
		recall: async () => undefined,
		hold: () => {},
		noteList: () => {},
		async note(_, value) {
			if (!isStep(value)) return;
			made += 1;
			if (!counts.includes(made)) return;
			collectGarbage();
			heaps.push(process.memoryUsage().heapUsed);
		},
	};
	const repository = await loadRepository(root, programRoot(), () => {});
	const inputs = hashInputs(root, programRoot());
	// What rules keep is seen in the long form alone: they take longer than all else.
	const options = { asOf: undefined, earlier: undefined, company: undefined, ...(isLong ? {} : { rules: [] }) };
	await companyByCompany(repository, options, { memory, inputs, base: '' }, () => {});
	return heaps;
}

function isStep(value: unknown): value is CompanyStep {
	return typeof value === 'object' && value !== null && 'carrying' in value;
}

async function inRepository<Result>(companies: number, work: (root: string) => Promise<Result>): Promise<Result> {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-companies-'));
	try {
		await writeSyntheticRepository(root, companies * documentsOfCompany);
		return await work(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
