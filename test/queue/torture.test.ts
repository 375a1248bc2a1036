import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { room } from '../publish/support/room.ts';
import { tree } from '../publish/support/tree.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { noteFigure } from '../support/note-figure.ts';
import { command, type FleetProcess, fleet } from './fleet-process.ts';
import { hasRedis, redis, withoutRedis } from './redis.ts';

const isLong = process.env.REGELRETT_LONG === '1';
const reason = isLong ? withoutRedis : ' (only in the long form: it takes an hour)';
const jobs = Number(process.env.REGELRETT_QUEUE_JOBS ?? 2000);
const workersAtOnce = 2;

test.runIf(isLong && hasRedis)(
	`each worker killed in turn and the server once: nothing is lost, and nothing differs${reason}`,
	{ timeout: 4 * 3_600_000 },
	async () => {
		const { root, remove } = repositoryOfCompanies(Array.from({ length: jobs - 1 }, (_, at) => `bedrift-${at + 1}`));
		onTestFinished(remove);
		const server = await redis();
		const shared = join(room(), 'shared');
		const common = ['--root', root, '--queue', server.url, '--to', shared];
		const enqueue = () => fleet('enqueue', ...common, '--formats', 'md').ended;
		const work = () => fleet('work', ...common, '--lost-after', '30', '--jobs', '1');
		const made = ({ said }: FleetProcess) => said().split(': published').length - 1;
		expect((await enqueue()).said).toContain(`${jobs.toLocaleString('en')} organisations queued`);
		let kills = 0;
		for (const share of [0.1, 0.2, 0.3, 0.4, 0.5]) {
			const workers = Array.from({ length: workersAtOnce }, work);
			let ended = 0;
			for (const worker of workers) void worker.ended.then(() => ended++);
			const enough = (jobs * share) / 5;
			while (workers.reduce((sum, worker) => sum + made(worker), 0) < enough && ended < workersAtOnce) await sleep(200);
			if (share === 0.3) {
				await server.kill();
				await sleep(2000);
				await server.start();
			}
			for (const worker of workers) {
				worker.kill('SIGKILL');
				await worker.ended;
				kills++;
			}
		}
		await work().ended;
		const { said } = await enqueue();
		await work().ended;
		const [one, whole] = [join(room(), 'dist'), join(room(), 'dist')];
		const collected = await fleet('collect', shared, '--root', root, '--formats', 'md', '--out', whole).ended;
		expect(collected.code, collected.said).toBe(0);
		expect((await command('build', '--root', root, '--formats', 'md', '--out', one).ended).code).toBe(0);
		const [expected, found] = [tree(one), tree(whole)];
		const paths = new Set([...Object.keys(expected), ...Object.keys(found)]);
		const differing = [...paths].filter((path) => expected[path] !== found[path]);
		noteFigure(
			14,
			`${jobs} jobs, ${kills} workers killed, the server once: ${differing.length} of ${paths.size} files differ; ${said.trim()}`,
			differing.length === 0,
		);
		expect(differing).toEqual([]);
	},
);
