import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { fleetTexts } from '../../messages/fleet.ts';
import { shown } from '../../publish/findings/shown.ts';
import { wholeFile } from '../../publish/findings/whole-file.ts';
import {
	type CompanyJob,
	type CompanyResult,
	type FleetQueue,
	openFleetQueue,
	queueName,
} from '../../queue/fleet-queue.ts';
import { FolderLost } from '../../shared-folder/folder-lost.ts';
import { isSharedFolder, openSharedFolder } from '../../shared-folder/shared-folder.ts';
import type { Message } from '../../types/index.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { onEnd } from '../watch/on-end.ts';
import { doJob } from './do-job.ts';
import { type QueueOptions, type QueueWritten, readQueueOptions, readShared } from './queue-options.ts';
import { openTelling, type Telling } from './telling.ts';
import { toldOf } from './told-of.ts';
import { openWorkshops } from './workshops.ts';

/**
 * `regelrett fleet work`: builds companies from the queue, each published or refused on its own, until nothing is left. Ends
 * with 1 when it refused one, with 3 when one was set aside or it could not go on.
 */
export async function fleetWorkCommand(written: QueueWritten): Promise<number> {
	const options = readQueueOptions(written);
	const shared = readShared(written);
	const language = readerLanguage(options.lang);
	const messages: Message[] = [];
	const telling = await openTelling(fleetTexts[language].queue);
	let worst: number = exitCodes.well;
	if (!isSharedFolder(shared))
		messages.push({ code: 'shared-folder-missing', severity: 'error', place: wholeFile(shown(shared)), params: {} });
	else
		try {
			const server = await openFleetQueue(options.queue);
			worst = await work(shared, server, options, telling, messages);
			await server.close();
		} catch (error) {
			messages.push(...toldOf(error, shared));
		}
	telling.end();
	if (messages.length > 0) printReport(messages, undefined, language, options);
	return Math.max(worst, exitCodeOf(messages));
}

async function work(
	shared: string,
	server: FleetQueue,
	options: QueueOptions,
	telling: Telling,
	messages: Message[],
): Promise<number> {
	const { patience, stay, jobs } = options;
	const folder = openSharedFolder(shared);
	await folder.sweep().catch(unlessLost);
	const workshops = openWorkshops(options);
	let worst: number = exitCodes.well;
	let closing: Promise<void> | undefined;
	const closes = new AbortController();
	const around = {
		server,
		folder,
		workshops,
		patience,
		onFolder: telling.folder,
		giveUp(because: readonly Message[]) {
			if (closing === undefined) messages.push(...because);
			close();
		},
	};
	const worker = new Worker<CompanyJob, CompanyResult, 'company'>(
		queueName,
		(job, token = '') => doJob(job, token, around),
		{
			connection: { ...server.address.options, maxRetriesPerRequest: null, retryStrategy: () => 500 },
			concurrency: jobs,
			lockDuration: patience,
			stalledInterval: patience / 2,
			maxStalledCount: 2,
		},
	);
	worker.on('completed', ({ data }, { outcome, documents }) => {
		if (outcome === 'refused') worst = Math.max(worst, exitCodes.documents);
		if (outcome !== 'obsolete') telling.company(data.company, outcome, documents);
	});
	worker.on('failed', (job, error) => {
		if (job !== undefined && job.finishedOn === undefined) return;
		worst = exitCodes.machine;
		telling.company(job?.data.company ?? '', 'failed', 0, error.message);
	});
	// What is lost is told by the connection, and tried again by the queue.
	worker.on('error', () => {});
	server.client.on('close', () => telling.server(false));
	server.client.on('ready', () => telling.server(true));
	const forget = onEnd((code) => {
		if (closing !== undefined) process.exit(code);
		telling.stopping();
		close();
	});
	await untilDone();
	await closing;
	forget();
	server.client.removeAllListeners('close');
	await workshops.close();
	return worst;

	function close(): void {
		closing ??= worker.close();
		closes.abort();
	}

	async function untilDone(): Promise<void> {
		while (closing === undefined) {
			await sleep(500, undefined, { signal: closes.signal }).catch(() => {});
			const { waiting = 0, active = 0, delayed = 0, prioritized = 0 } = await server.queue.getJobCounts();
			const left = waiting + active + delayed + prioritized;
			telling.left(left);
			if (left === 0 && !stay) close();
		}
	}
}

/** Jobs wait for a folder that is away. */
function unlessLost(error: unknown): void {
	if (!(error instanceof FolderLost)) throw error;
}
