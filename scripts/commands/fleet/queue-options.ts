import { resolve } from 'node:path';
import { type QueueAddress, queueAddress } from '../../queue/queue-address.ts';
import { type Options, readOptions, type Written } from '../options.ts';
import { misuse } from '../usage-error.ts';

/** What may be said to those who fill a queue or work on it. */
export interface QueueWritten extends Written {
	readonly queue?: string;
	readonly to?: string;
	readonly companies?: string;
	readonly stay?: boolean;
	readonly lostAfter?: string;
}

export interface QueueOptions extends Options {
	readonly queue: QueueAddress;
	/** Ids of companies; undefined: all. */
	readonly some: readonly string[] | undefined;
	/** Waits for more when nothing is left. */
	readonly stay: boolean;
	/** Milliseconds without a sign of life after which a worker counts as lost. */
	readonly patience: number;
}

/** Checks options at the door. The address may stand in the environment, where nobody else on the machine sees its password. */
export function readQueueOptions({ queue, to: _, companies, stay, lostAfter, ...written }: QueueWritten): QueueOptions {
	const options = readOptions(written);
	const asked = queue ?? process.env.REGELRETT_QUEUE;
	if (asked === undefined) throw misuse('option-value-missing', { option: '--queue' });
	const address = queueAddress(asked);
	if (address === undefined) throw misuse('queue-address', {});
	return {
		...options,
		queue: address,
		some: companies?.split(',').map((id) => id.trim()),
		stay: stay === true,
		patience: readSeconds(lostAfter) * 1000,
	};
}

/** The shared folder, absolute. */
export function readShared({ to }: QueueWritten): string {
	if (to === undefined) throw misuse('option-value-missing', { option: '--to' });
	return resolve(to);
}

function readSeconds(text = '60'): number {
	const seconds = Number(text);
	if (Number.isInteger(seconds) && seconds >= 3 && seconds <= 3600) return seconds;
	throw misuse('option-value', { option: '--lost-after', value: text, allowed: '3–3600' });
}
