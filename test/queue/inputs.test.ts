import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../scripts/publish/disk/sha256.ts';
import { room } from '../publish/support/room.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { applyEdit } from '../support/repository.ts';
import { command, fleet } from './fleet-process.ts';
import { hasRedis, redis, withoutRedis } from './redis.ts';

const libraryFile = 'instructions/1-001_Orden-paa-verkstedet.md';
const ownFile = (id: string) => `company/${id}/9-001_Eget-verksted.md`;

/** Companies that take the library, each with a document of its own as well. */
function repository(count: number): { readonly root: string; readonly ids: readonly string[] } {
	const ids = Array.from({ length: count }, (_, at) => `bedrift-${at + 1}`);
	const { root, remove } = repositoryOfCompanies(ids);
	onTestFinished(remove);
	const text = readFileSync(join(root, libraryFile), 'utf8')
		.replace('id: 1-001', 'id: 9-001\nkind: instruction')
		.replace('title: Orden på verkstedet', 'title: Eget verksted');
	for (const id of ids) applyEdit(root, { file: ownFile(id), write: text });
	return { root, ids };
}

async function scene(count: number) {
	const { root, ids } = repository(count);
	const server = await redis();
	const shared = join(room(), 'shared');
	const common = ['--root', root, '--queue', server.url, '--to', shared];
	const enqueue = () => fleet('enqueue', ...common, '--formats', 'md').ended;
	const asked = await enqueue();
	expect(asked.code, asked.said).toBe(0);
	return { root, ids, shared, enqueue, work: ['fleet', 'work', ...common, '--jobs', '1', '--lost-after', '20'] };
}

/** How often each file of a repository is opened while a worker builds so many companies. */
async function opened(count: number): Promise<ReadonlyMap<string, number>> {
	const { root, work } = await scene(count);
	const log = join(room(), 'opened');
	const program = [process.execPath, '.regelrett/js/cli.js', ...work];
	const traced = spawnSync('strace', ['-f', '-qq', '-e', 'trace=open,openat', '-o', log, ...program], {
		encoding: 'utf8',
	});
	expect(traced.status, traced.stderr).toBe(0);
	const counts = new Map<string, number>();
	for (const [, path = ''] of readFileSync(log, 'latin1').matchAll(/"([^"\n]+)", O_RDONLY\|O_CLOEXEC\) = \d/gu)) {
		const file = relative(root, path);
		if (/\.(?:md|yaml|csv)$/u.test(file) && !file.startsWith('..')) counts.set(file, (counts.get(file) ?? 0) + 1);
	}
	return counts;
}

const hasTrace = spawnSync('strace', ['-V']).status === 0;
const withoutTrace = hasTrace ? '' : ' (skipped: strace is not installed)';

test.runIf(hasRedis && hasTrace)(
	`how often a worker reads a file does not depend on how many companies there are${withoutRedis}${withoutTrace}`,
	async () => {
		const [few, more] = [await opened(2), await opened(6)];
		for (const file of ['README.md', libraryFile, 'company/bedrift-1/README.md', ownFile('bedrift-1')]) {
			expect(few.get(file), file).toBeGreaterThan(0);
			expect(more.get(file), file).toBe(few.get(file));
		}
		const often = [...more].filter(([file, times]) => times > mostOpened(file));
		expect(often).toEqual([]);
	},
);

/**
 * Hashed, read, hashed again; a document, as the facts of a company, once more, when it is filled in; and what stands for the whole
 * repository before all that, since it says in which language a command line is understood.
 */
function mostOpened(file: string): number {
	if (file === 'README.md') return 5;
	return /\d-\d{3}_|README\.md$/u.test(file) ? 4 : 3;
}

/** What a build makes of every company's documents, by path. */
async function builtWhole(root: string): Promise<ReadonlyMap<string, string>> {
	const out = join(room(), 'dist');
	const { code, said } = await command('build', '--root', root, '--formats', 'md', '--out', out).ended;
	expect(code, said).toBe(0);
	const { outputs } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
	return new Map(outputs.map(({ path, sha256: hash }: { path: string; sha256: string }) => [path, hash]));
}

const edits = [
	['a document of the library', libraryFile],
	['a document of a company', ownFile('bedrift-6')],
	['the facts of a company', 'company/bedrift-5/README.md'],
] as const;

test.runIf(hasRedis).each(edits)(
	`files that change while a worker works give no mixture: %s${withoutRedis}`,
	async (_, file) => {
		const { root, ids, shared, enqueue, work } = await scene(6);
		const before = await builtWhole(root);
		const worker = command(...work);
		while (!worker.said().includes(': published')) await sleep(20);
		const text = readFileSync(join(root, file), 'utf8').replaceAll('Rydd', 'Vask').replaceAll('Per Prøve', 'Ola Prøve');
		expect(sha256(Buffer.from(text))).not.toBe(sha256(readFileSync(join(root, file))));
		applyEdit(root, { file, write: text });
		const { code, said } = await worker.ended;
		expect([0, 3], said).toContain(code);
		if (code === 3) expect(said).toContain('queue-inputs-differ');
		const published = readdirSync(join(shared, 'companies'));
		expect(published.length).toBeGreaterThan(0);
		for (const company of published) {
			const manifest = readFileSync(join(shared, 'companies', company, 'manifest.json'), 'utf8');
			for (const { path, sha256: hash } of JSON.parse(manifest).outputs) expect(hash, path).toBe(before.get(path));
		}
		expect((await enqueue()).code).toBe(0);
		expect((await command(...work).ended).code).toBe(0);
		const after = await builtWhole(root);
		for (const company of ids) {
			const manifest = readFileSync(join(shared, 'companies', company, 'manifest.json'), 'utf8');
			for (const { path, sha256: hash } of JSON.parse(manifest).outputs) expect(hash, path).toBe(after.get(path));
		}
	},
);
