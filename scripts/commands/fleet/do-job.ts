import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, WaitingError } from 'bullmq';
import { having } from '../../load/lists/having.ts';
import { failuresAt } from '../../publish/findings/failures-at.ts';
import { Refusal } from '../../publish/findings/refusal.ts';
import type { CompanyJob, CompanyResult, FleetQueue } from '../../queue/fleet-queue.ts';
import { keys } from '../../queue/fleet-queue.ts';
import { holdCompany } from '../../queue/hold-company.ts';
import { FolderLost } from '../../shared-folder/folder-lost.ts';
import { isSharedFolder, type SharedFolder } from '../../shared-folder/shared-folder.ts';
import type { Message } from '../../types/index.ts';
import { buildCompany, type CompanyOutcome } from './build-company.ts';
import { InputsChanged, type Workshop } from './workshop.ts';
import type { Workshops } from './workshops.ts';

export interface JobSurroundings {
	readonly server: FleetQueue;
	readonly folder: SharedFolder;
	readonly workshops: Workshops;
	/** Milliseconds without a sign of life after which a worker counts as lost. */
	readonly patience: number;
	/** The folder is away, or back. */
	onFolder(isThere: boolean): void;
	/** This worker cannot go on, because of itself: the job goes back, and no other is taken. */
	giveUp(because: readonly Message[]): void;
}

export type QueuedJob = Job<CompanyJob, CompanyResult, 'company'>;

/** Builds the company of a job. What it throws makes the queue try again, and set the job aside in the end. */
export async function doJob(job: QueuedJob, token: string, around: JobSurroundings): Promise<CompanyResult> {
	const { server, workshops } = around;
	const { run, company, madeFrom } = job.data;
	if ((await server.client.get(keys.run)) !== run) return { outcome: 'obsolete', documents: 0 };
	const workshop = await workshops.lend(madeFrom).catch((error: unknown) => {
		if (error instanceof Refusal) return error;
		throw error;
	});
	if (workshop instanceof Refusal) return putBack(...workshop.findings);
	if (typeof workshop === 'string') {
		const place = { file: server.address.shown, line: 1, column: 1 };
		return putBack({ code: 'queue-inputs-differ', severity: 'error', place, params: { what: workshop } });
	}
	try {
		const made = await build(job, workshop, around);
		if (made.outcome === 'lost') throw new Error('another job has the company');
		if (made.outcome === 'failed') throw new Error(made.code);
		if (made.outcome === 'refused') await server.client.sadd(keys.refused, company);
		return made;
	} catch (error) {
		if (error instanceof InputsChanged) {
			workshops.outdate(workshop);
			// Awaited, since nobody would hear it fail while the workshop is given back.
			return await again();
		}
		const [failure] = isOfDisk(error) ? failuresAt(around.folder.path, error) : [];
		if (failure !== undefined && lasting.has(failure.code)) return await putBack(failure);
		throw error;
	} finally {
		await workshops.giveBack(workshop);
	}

	async function putBack(...because: readonly Message[]): Promise<never> {
		around.giveUp(because);
		return again();
	}

	async function again(): Promise<never> {
		await job.moveToWait(token);
		throw new WaitingError();
	}
}

/** What no further try mends. */
const lasting = new Set<string>(['output-disk-full', 'output-not-writable']);

function isOfDisk(error: unknown): boolean {
	return error instanceof Error && 'syscall' in error && 'code' in error;
}

async function build(job: QueuedJob, workshop: Workshop, around: JobSurroundings): Promise<CompanyOutcome> {
	const { server, folder, patience } = around;
	const { company } = job.data;
	const [source] = having(workshop.repository.companies, 'id', company);
	if (source === undefined) throw new Error('company-unknown');
	const held = await holdCompany(company, job.id ?? company, server.client, patience);
	const onProgress = (done: number, of: number) => void job.updateProgress({ done, of }).catch(() => {});
	try {
		return await whileThere(around, () =>
			buildCompany(source, workshop, { folder, onProgress, mayPublish: held.isHeld }),
		);
	} finally {
		await held.release();
	}
}

/** A folder that is away is waited for; what had been put there by then is found again. */
async function whileThere<T>({ folder, onFolder }: JobSurroundings, work: () => Promise<T>): Promise<T> {
	for (;;)
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof FolderLost)) throw error;
			onFolder(false);
			while (!isSharedFolder(folder.path)) await sleep(500);
			onFolder(true);
		}
}
