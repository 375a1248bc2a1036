import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { keys } from './fleet-queue.ts';

/** A company that one job has for itself. */
export interface HeldCompany {
	/** Whether it still has. */
	isHeld(): Promise<boolean>;
	release(): Promise<void>;
}

const extend =
	"if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0";
const remove = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/**
 * Waits until no other job has the company, and takes it. A job that is delivered again after its worker was lost is the same
 * job, so it need not wait.
 * @param patience milliseconds without a sign of life after which a holder counts as lost
 */
export async function holdCompany(company: string, job: string, client: Redis, patience: number): Promise<HeldCompany> {
	const key = keys.held(company);
	for (;;) {
		await client.set(key, job, 'PX', patience, 'NX');
		if ((await client.get(key)) === job) break;
		await sleep(200);
	}
	const renew = async () => (await client.eval(extend, 1, key, job, patience)) === 1;
	const beat = setInterval(() => void renew().catch(() => {}), patience / 3);
	return {
		isHeld: renew,
		async release() {
			clearInterval(beat);
			await client.eval(remove, 1, key, job);
		},
	};
}
