import { consoleTexts } from '../../messages/console.ts';
import { fleetTexts } from '../../messages/fleet.ts';
import { hashOf } from '../../publish/hash-of.ts';
import { type FleetQueue, jobOptions, keys, openFleetQueue } from '../../queue/fleet-queue.ts';
import type { MadeFrom } from '../../shards/made-from.ts';
import { makeSharedFolder, openSharedFolder } from '../../shared-folder/shared-folder.ts';
import type { Message } from '../../types/index.ts';
import { companyUnknown } from '../company-unknown.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { type QueueOptions, type QueueWritten, readQueueOptions, readShared } from './queue-options.ts';
import { toldOf } from './told-of.ts';
import { isCurrent, openWorkshop } from './workshop.ts';

/**
 * `regelrett fleet enqueue`: the companies of which the shared folder does not hold what a build would make now. What a queue has
 * lost or done already does not count, only what stands in the folder.
 */
export async function fleetEnqueueCommand(written: QueueWritten): Promise<number> {
	const options = readQueueOptions(written);
	const shared = readShared(written);
	const language = readerLanguage(options.lang);
	const messages: Message[] = [];
	const counts = await enqueue(shared, options, messages).catch((error: unknown) => {
		messages.push(...toldOf(error, shared));
		return undefined;
	});
	if (options.form === 'json')
		process.stdout.write(`${JSON.stringify({ version: 1, ...counts, errors: exitCodeOf(messages) })}\n`);
	else {
		if (messages.length > 0) printReport(messages, undefined, language, options);
		const texts = fleetTexts[language];
		process.stdout.write(
			`${counts ? texts.queue.enqueued(counts.waiting, counts.current) : consoleTexts[language].nothingPublished}\n`,
		);
	}
	return messages.length === 0 ? exitCodes.well : exitCodeOf(messages);
}

async function enqueue(shared: string, options: QueueOptions, messages: Message[]) {
	const workshop = await openWorkshop(options);
	const known = workshop.repository.companies.map(({ id }) => id);
	for (const id of options.some ?? []) if (!known.includes(id)) throw companyUnknown(id, known);
	// What cannot be read is no company that could be queued, so it is told here or never.
	messages.push(...workshop.found.filter(({ severity }) => severity === 'error'));
	const server = await openFleetQueue(options.queue);
	try {
		await makeSharedFolder(shared);
		const folder = openSharedFolder(shared);
		const missing: string[] = [];
		const asked = options.some ?? known;
		for (const id of asked) if (!(await isCurrent(id, await folder.standing(id), workshop, folder))) missing.push(id);
		await fill(missing, workshop.madeFrom, server);
		return { waiting: missing.length, current: asked.length - missing.length };
	} finally {
		await server.close();
	}
}

/** How many jobs are added at once. */
const bulk = 1000;

/** One job a company: the same run asked for again is the same job, and earlier runs are no longer wanted. */
async function fill(companies: readonly string[], madeFrom: MadeFrom, { queue, client }: FleetQueue): Promise<void> {
	const run = hashOf([JSON.stringify(madeFrom)]).slice(0, 16);
	await client.set(keys.run, run);
	const wanted = new Set(companies.map((company) => `${run}-${company}`));
	const old = await queue.getRanges(['waiting', 'delayed', 'prioritized'], 0, -1);
	const done = await queue.getRanges(['completed', 'failed'], 0, -1);
	const obsolete = old.filter((id) => !id.startsWith(`${run}-`));
	const again = done.filter((id) => wanted.has(id) || !id.startsWith(`${run}-`));
	for (const id of [...obsolete, ...again]) await queue.remove(id);
	if (companies.length > 0) await client.srem(keys.refused, ...companies);
	for (let from = 0; from < companies.length; from += bulk)
		await queue.addBulk(
			companies.slice(from, from + bulk).map((company) => ({
				name: 'company' as const,
				data: { run, company, madeFrom },
				opts: { ...jobOptions, jobId: `${run}-${company}` },
			})),
		);
}
