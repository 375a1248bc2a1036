import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { room } from '../publish/support/room.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { fleet } from './fleet-process.ts';
import { hasRedis, redis, withoutRedis } from './redis.ts';

test.runIf(hasRedis)(
	`a worker asks the queue now and then, and leaves the processor to what is built${withoutRedis}`,
	async () => {
		const { root, remove } = repositoryOfCompanies(['ein', 'to', 'tre']);
		onTestFinished(remove);
		const server = await redis();
		const common = ['--root', root, '--queue', server.url, '--to', join(room(), 'shared')];
		const asked = await fleet('enqueue', ...common, '--formats', 'md').ended;
		expect(asked.code, asked.said).toBe(0);
		const worked = await fleet('work', ...common, '--jobs', '1').ended;
		expect(worked.code, worked.said).toBe(0);
		// Twice for each half second, and a few times for each company: without a pause it is a thousand times.
		expect(await server.scriptsPerSecond()).toBeGreaterThan(0);
		expect(await server.scriptsPerSecond()).toBeLessThan(50);
	},
);
