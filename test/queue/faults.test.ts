import { readdirSync, readFileSync, renameSync, rmSync, statfsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { canMount, mounted } from '../publish/support/mounted.ts';
import { room } from '../publish/support/room.ts';
import { tree } from '../publish/support/tree.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { applyEdit } from '../support/repository.ts';
import { command, type FleetProcess, fleet } from './fleet-process.ts';
import { hasRedis, redis, type Server, withoutRedis } from './redis.ts';

const withRedis = test.runIf(hasRedis);
const long = { timeout: 600_000 };
const ids = Array.from({ length: 6 }, (_, at) => `bedrift-${at + 1}`);
const formats = ['--formats', 'md,html'];

interface Scene {
	readonly root: string;
	readonly server: Server;
	readonly shared: string;
	enqueue(...args: readonly string[]): Promise<string>;
	work(...args: readonly string[]): FleetProcess;
	/** What the folder comes to, and what one build of the same does. */
	expectWhole(...args: readonly string[]): Promise<void>;
}

/** @param at where the shared folder stands */
async function scene(at = room()): Promise<Scene> {
	const { root, remove } = repositoryOfCompanies(ids);
	onTestFinished(remove);
	const server = await redis();
	const shared = join(at, 'shared');
	const common = ['--root', root, '--queue', server.url, '--to', shared];
	return {
		root,
		server,
		shared,
		async enqueue(...args) {
			const { code, said } = await fleet('enqueue', ...common, ...formats, ...args).ended;
			expect(code, said).toBe(0);
			return said;
		},
		work: (...args) => fleet('work', ...common, '--lost-after', '10', '--jobs', '2', ...args),
		async expectWhole(...args) {
			const [one, whole] = [join(room(), 'dist'), join(room(), 'dist')];
			const asked = ['--root', root, ...formats, ...args, '--out'];
			const collected = await fleet('collect', shared, ...asked, whole).ended;
			expect(collected.code, collected.said).toBe(0);
			expect((await command('build', ...asked, one).ended).code).toBe(0);
			expect(tree(whole)).toEqual(tree(one));
			expect(readdirSync(join(shared, 'incoming')).length).toBeLessThanOrEqual(4);
		},
	};
}

/** Waits until a worker has told of so many companies. */
async function told(worker: FleetProcess, companies: number): Promise<void> {
	while (worker.said().split(': published').length <= companies) await sleep(50);
}

async function expectDone(worker: FleetProcess): Promise<string> {
	const { code, said } = await worker.ended;
	expect(code, said).toBe(0);
	return said;
}

withRedis(
	`a worker that is killed loses nothing: another takes up what it had in hand${withoutRedis}`,
	long,
	async () => {
		const { enqueue, work, expectWhole } = await scene();
		await enqueue();
		const first = work();
		await told(first, 2);
		first.kill('SIGKILL');
		await first.ended;
		await expectDone(work());
		await expectWhole();
	},
);

withRedis(`a queue that is killed and started again is waited for${withoutRedis}`, long, async () => {
	const { server, enqueue, work, expectWhole } = await scene();
	await enqueue();
	const worker = work();
	await told(worker, 2);
	await server.kill();
	while (!worker.said().includes('The queue does not answer')) await sleep(50);
	await server.start();
	expect(await expectDone(worker)).toContain('The queue is back.');
	// What a second of the queue's memory lost is found missing in the folder.
	await enqueue();
	await expectDone(work());
	await expectWhole();
});

withRedis(`a folder that goes away is waited for, and nothing is made in its place${withoutRedis}`, long, async () => {
	const { shared, enqueue, work, expectWhole } = await scene();
	await enqueue();
	const worker = work();
	await told(worker, 1);
	renameSync(shared, `${shared}-away`);
	while (!worker.said().includes('The folder is away')) await sleep(50);
	expect(() => readdirSync(shared)).toThrow('ENOENT');
	renameSync(`${shared}-away`, shared);
	expect(await expectDone(worker)).toContain('The folder is back.');
	await expectWhole();
});

withRedis(
	`asked for twice is built once, and workers that share it give what one build gives${withoutRedis}`,
	long,
	async () => {
		const { enqueue, work, expectWhole } = await scene();
		expect(await enqueue()).toContain('7 organisations queued; 0 built already');
		await enqueue();
		const both = [work(), work()];
		await Promise.all(both.map(expectDone));
		const lines = both
			.flatMap((worker) => worker.said().split('\n'))
			.filter((line) => /: (published|unchanged)/u.test(line));
		const built = new Set(lines.map((line) => line.split(':')[0]));
		expect([...built].sort()).toEqual([...ids, 'prove'].sort());
		expect(await enqueue()).toContain('0 organisations queued; 7 built already');
		await expectWhole();
	},
);

withRedis(`the later of two runs holds, whatever the earlier had begun${withoutRedis}`, long, async () => {
	const { root, enqueue, work, expectWhole } = await scene();
	await enqueue();
	const first = work();
	await told(first, 1);
	applyEdit(root, {
		file: 'instructions/1-001_Orden-paa-verkstedet.md',
		...orderEdit(root),
	});
	await enqueue();
	const second = work();
	for (const { code, said } of await Promise.all([first.ended, second.ended])) expect([0, 3], said).toContain(code);
	await enqueue();
	await expectDone(work());
	await expectWhole();
});

/** A sentence more in the shared text. */
function orderEdit(root: string): { write: string } {
	const text = readFileSync(join(root, 'instructions/1-001_Orden-paa-verkstedet.md'), 'utf8');
	return { write: `${text.trimEnd()}\n\nDette avsnittet er nytt.\n` };
}

withRedis(`what is missing or damaged in the folder is made again, and only that${withoutRedis}`, long, async () => {
	const { shared, root, enqueue, work, expectWhole } = await scene();
	await enqueue();
	await expectDone(work());
	rmSync(join(shared, 'companies/bedrift-3/manifest.json'));
	const { outputs } = JSON.parse(readFileSync(join(shared, 'companies/bedrift-5/manifest.json'), 'utf8'));
	const { sha256 } = outputs.find(({ path }: { path: string }) => path.includes('1-001'));
	writeFileSync(join(shared, 'objects/sha256', sha256.slice(0, 2), sha256), 'short');
	expect(
		(await fleet('collect', shared, '--root', root, ...formats, '--out', join(room(), 'dist')).ended).said,
	).toContain('2 organisations are not built from what stands here now: bedrift-3, bedrift-5');
	expect(await enqueue()).toContain('2 organisations queued; 5 built already');
	await expectDone(work());
	await expectWhole();
});

test.runIf(hasRedis && canMount)(
	`a full disk ends the worker and not the companies, which are built when there is room${withoutRedis}${canMount ? '' : ' (skipped: only root may mount a tmpfs)'}`,
	long,
	async () => {
		const { shared, enqueue, work, expectWhole, server } = await scene(mounted());
		await enqueue();
		const { bavail, bsize } = statfsSync(shared);
		const filler = join(shared, '..', 'filler');
		writeFileSync(filler, Buffer.alloc((bavail - 60) * bsize));
		const { code, said } = await work().ended;
		expect(code, said).toBe(3);
		expect(said).toContain('output-disk-full');
		const status = JSON.parse((await fleet('status', '--queue', server.url, '--json').ended).said);
		expect(status.failed).toEqual([]);
		expect(status.waiting).toBeGreaterThan(0);
		rmSync(filler);
		await expectDone(work());
		await expectWhole();
	},
);

withRedis(
	`what killed workers had begun to write is taken away when the next begins${withoutRedis}`,
	long,
	async () => {
		const { root, shared, enqueue, work } = await scene();
		await enqueue();
		const [given, underWay] = ['killed-1-0', 'other-2-0'].map((name) => join(shared, 'incoming', name));
		for (const file of [given, underWay]) writeFileSync(file ?? '', 'half');
		utimesSync(given ?? '', 0, 0);
		await expectDone(work());
		expect(readdirSync(join(shared, 'incoming'))).toEqual(['other-2-0']);
		utimesSync(underWay ?? '', 0, 0);
		const collected = fleet('collect', shared, '--root', root, ...formats, '--out', join(room(), 'dist'));
		expect((await collected.ended).code).toBe(0);
		expect(readdirSync(join(shared, 'incoming'))).toEqual([]);
	},
);

withRedis(
	`a company with an error is refused alone, with its report, and others are published${withoutRedis}`,
	long,
	async () => {
		const { root, shared, server, enqueue, work, expectWhole } = await scene();
		const wrong = 'company/bedrift-2/9-001_Feil.md';
		applyEdit(root, { file: wrong, write: '---\nid: 9-001\nkind: instrukt\n---\n' });
		const { said: asked } = await fleet('enqueue', '--root', root, '--queue', server.url, '--to', shared, ...formats)
			.ended;
		expect(asked).toContain('7 organisations queued');
		const { code, said } = await work().ended;
		expect(code).toBe(1);
		expect(said).toContain('bedrift-2: refused');
		expect(said.match(/: published/gu)).toHaveLength(6);
		const { outcome, messages } = JSON.parse(readFileSync(join(shared, 'companies/bedrift-2/report.json'), 'utf8'));
		expect(outcome).toBe('refused');
		expect(messages).toContainEqual(expect.objectContaining({ code: 'kind-unknown' }));
		applyEdit(root, { file: wrong, delete: true });
		await enqueue();
		await expectDone(work());
		await expectWhole();
	},
);

withRedis(`a worker that is asked to stop ends what it has begun${withoutRedis}`, long, async () => {
	const { enqueue, work, expectWhole, server } = await scene();
	await enqueue();
	const first = work();
	await told(first, 1);
	first.kill('SIGTERM');
	expect(await expectDone(first)).toContain('Stopping when what has been begun is done');
	const status = JSON.parse((await fleet('status', '--queue', server.url, '--json').ended).said);
	expect(status.active).toEqual([]);
	expect(status.failed).toEqual([]);
	await expectDone(work());
	await expectWhole();
});

withRedis(
	`a queue that is not there, or does not let us in, is told without the password${withoutRedis}`,
	long,
	async () => {
		const server = await redis('--requirepass', 'riktig-ord');
		const at = (password: string) => server.url.replace('127', `:${password}@127`);
		const status = (url: string) => fleet('status', '--root', 'test/cases/base', '--queue', url).ended;
		const wrong = await status(at('feil-ord'));
		expect(wrong.code).toBe(3);
		expect(wrong.said).toContain('queue-refused');
		expect(wrong.said).not.toContain('feil-ord');
		expect((await status(server.url)).said).toContain('queue-refused');
		expect((await status(at('riktig-ord'))).code).toBe(0);
		await server.kill();
		const gone = await status(at('riktig-ord'));
		expect(gone.code).toBe(3);
		expect(gone.said).toContain('queue-unreachable');
		expect(gone.said).not.toContain('riktig-ord');
		const misspelt = await status('redis//:riktig-ord@127.0.0.1');
		expect(misspelt.code).toBe(2);
		expect(misspelt.said).not.toContain('riktig-ord');
	},
);
