import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { Refusal } from '../publish/findings/refusal.ts';
import { wholeFile } from '../publish/findings/whole-file.ts';
import type { MadeFrom } from '../shards/made-from.ts';
import type { QueueAddress } from './queue-address.ts';

/** What stands in the queue of one company: no fact of it. */
export interface CompanyJob {
	readonly run: string;
	readonly company: string;
	readonly madeFrom: MadeFrom;
}

/** What came of a job. `obsolete`: a later run was asked for. */
export interface CompanyResult {
	readonly outcome: 'published' | 'unchanged' | 'refused' | 'obsolete';
	readonly documents: number;
}

/** How far a job has come, in documents. */
export interface CompanyProgress {
	readonly done: number;
	readonly of: number;
}

/** A queue of companies to build, and what workers agree on beside it. */
export interface FleetQueue {
	readonly queue: Queue<CompanyJob, CompanyResult, 'company'>;
	readonly client: Redis;
	readonly address: QueueAddress;
	close(): Promise<void>;
}

export const queueName = 'regelrett';

/** Every key of ours. */
export const keys = {
	/** The run that was asked for last: earlier ones are no longer wanted. */
	run: 'regelrett:run',
	/** The job that holds a company. */
	held: (company: string) => `regelrett:held:${company}`,
	/** Companies that were refused. */
	refused: 'regelrett:refused',
};

/** How jobs are tried: three times, and kept when that does not help. */
export const jobOptions = {
	attempts: 3,
	backoff: { type: 'exponential', delay: 1000 },
	removeOnComplete: { age: 86_400, count: 20_000 },
	removeOnFail: false,
	stackTraceLimit: 1,
} as const;

/** Connects, or throws a `Refusal` that says why not. Once connected, a server that is lost is waited for. */
export async function openFleetQueue(address: QueueAddress): Promise<FleetQueue> {
	await tryOut(address);
	const connection = { ...address.options, maxRetriesPerRequest: null, retryStrategy: () => 500 };
	const client = new Redis(connection);
	client.on('error', () => {});
	const queue = new Queue<CompanyJob, CompanyResult, 'company'>(queueName, { connection });
	queue.on('error', () => {});
	return {
		queue,
		client,
		address,
		async close() {
			await queue.close();
			client.disconnect();
		},
	};
}

/** One connection that does not wait. */
async function tryOut({ options, shown }: QueueAddress): Promise<void> {
	const trial = new Redis({ ...options, lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 });
	let told: Error | undefined;
	trial.on('error', (error) => {
		told ??= error;
	});
	try {
		await trial.connect();
		await trial.ping();
	} catch (error) {
		const { message, code } = (told ?? error) as Error & { readonly code?: string };
		const place = wholeFile('regelrett');
		const params = { server: shown };
		const isClosed = /^(WRONGPASS|NOAUTH|NOPERM|ERR (invalid password|AUTH))/u.test(message);
		throw new Refusal(
			isClosed
				? { code: 'queue-refused', severity: 'error', place, params }
				: { code: 'queue-unreachable', severity: 'error', place, params: { ...params, reason: code ?? 'timeout' } },
		);
	} finally {
		trial.disconnect();
	}
}
