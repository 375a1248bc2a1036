import { setTimeout as sleep } from 'node:timers/promises';
import { WaitingError } from 'bullmq';
import { expect, test } from 'vitest';
import { doJob, type JobSurroundings, type QueuedJob } from '../../../scripts/commands/fleet/do-job.ts';
import { InputsChanged, type Workshop } from '../../../scripts/commands/fleet/workshop.ts';

const madeFrom = {
	inputs: 'i',
	program: 'p',
	choices: { formats: [], pdfStandard: 'ua-1', editable: false, strict: false, asOf: null },
};

test('a job whose files have changed goes back, and ends nothing, however long its workshop takes to close', async () => {
	const told: string[] = [];
	const workshop = {
		repository: { companies: [{ id: 'en', file: 'company/en/README.md' }] },
		children: {
			async oneCompany() {
				throw new InputsChanged();
			},
		},
	} as unknown as Workshop;
	const around = {
		patience: 3000,
		server: {
			client: {
				get: async (key: string) => (key === 'regelrett:run' ? 'run' : 'run-en'),
				set: async () => 'OK',
				eval: async () => 1,
			},
		},
		folder: { path: '/', standing: async () => ({ record: undefined, manifest: undefined }) },
		workshops: {
			lend: async () => workshop,
			outdate: () => told.push('outdated'),
			async giveBack() {
				// Long enough for a failure that nobody waits for to be noticed.
				await sleep(50);
				told.push('given back');
			},
		},
	} as unknown as JobSurroundings;
	const job = {
		id: 'run-en',
		data: { run: 'run', company: 'en', madeFrom },
		moveToWait: async () => told.push('moved'),
	} as unknown as QueuedJob;
	await expect(doJob(job, 'token', around)).rejects.toThrow(WaitingError);
	expect(told).toEqual(['outdated', 'moved', 'given back']);
});
