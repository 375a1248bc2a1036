import { fleetTexts } from '../../messages/fleet.ts';
import { type CompanyProgress, type FleetQueue, keys, openFleetQueue } from '../../queue/fleet-queue.ts';
import type { Message } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { type QueueWritten, readQueueOptions } from './queue-options.ts';
import { toldOf } from './told-of.ts';

/** `regelrett fleet status`: what waits, what is being made, what is done, and what was refused or set aside. */
export async function fleetStatusCommand(written: QueueWritten): Promise<number> {
	const options = readQueueOptions(written);
	const language = readerLanguage(options.lang);
	const messages: Message[] = [];
	try {
		const server = await openFleetQueue(options.queue);
		try {
			const status = await statusOf(server);
			process.stdout.write(
				options.form === 'json' ? `${JSON.stringify({ version: 1, ...status }, null, 2)}\n` : inWords(status, language),
			);
		} finally {
			await server.close();
		}
	} catch (error) {
		messages.push(...toldOf(error, options.queue.shown));
		printReport(messages, undefined, language, options);
	}
	return exitCodeOf(messages);
}

interface Status {
	readonly waiting: number;
	readonly done: number;
	readonly active: readonly (CompanyProgress & { readonly company: string })[];
	readonly refused: readonly string[];
	readonly failed: readonly { readonly company: string; readonly reason: string }[];
}

async function statusOf({ queue, client }: FleetQueue): Promise<Status> {
	const { waiting = 0, delayed = 0, prioritized = 0, completed = 0 } = await queue.getJobCounts();
	const active = await queue.getActive();
	const failed = await queue.getFailed();
	return {
		waiting: waiting + delayed + prioritized,
		done: completed,
		active: active.map(({ data, progress }) => {
			const { done = 0, of = 0 } = typeof progress === 'object' ? (progress as Partial<CompanyProgress>) : {};
			return { company: data.company, done, of };
		}),
		refused: (await client.smembers(keys.refused)).sort(),
		failed: failed.map(({ data, failedReason }) => ({ company: data.company, reason: failedReason })),
	};
}

function inWords(status: Status, language: keyof typeof fleetTexts): string {
	const { states } = fleetTexts[language].queue;
	const { waiting, active, done, refused, failed } = status;
	const lines = [
		`${states.waiting}: ${waiting}`,
		`${states.active}: ${active.length}`,
		...active.map(({ company, done: made, of }) => `  ${company} ${made}/${of}`),
		`${states.done}: ${done}`,
		`${states.refused}: ${refused.length}`,
		...refused.map((company) => `  ${company}`),
		`${states.failed}: ${failed.length}`,
		...failed.map(({ company, reason }) => `  ${company} ${reason}`),
	];
	return lines.map((line) => `${line}\n`).join('');
}
