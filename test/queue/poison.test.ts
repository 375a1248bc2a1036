import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fleetWorkCommand } from '../../scripts/commands/fleet/work.ts';
import { room } from '../publish/support/room.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { applyEdit } from '../support/repository.ts';
import { fleet } from './fleet-process.ts';
import { hasRedis, redis, withoutRedis } from './redis.ts';

const { program } = vi.hoisted(() => ({
	program: new URL('../company-pool/deadly-child.mjs', import.meta.url).pathname,
}));
vi.mock('../../scripts/company-pool/company-program.ts', () => ({ companyProgram: () => program }));

interface Worked {
	readonly shared: string;
	readonly said: string;
	readonly failed: readonly { readonly company: string; readonly reason: string }[];
}

/** Builds companies by a queue and a worker in this process, so that the deadly program is the one that its children run. */
async function worked(root: string): Promise<Worked> {
	const server = await redis();
	const shared = join(room(), 'shared');
	const asked = { root, queue: server.url, to: shared };
	const { fleetEnqueueCommand } = await import('../../scripts/commands/fleet/enqueue.ts');
	const said: string[] = [];
	const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
	try {
		expect(await fleetEnqueueCommand({ ...asked, formats: 'md' })).toBe(0);
		expect(await fleetWorkCommand({ ...asked, jobs: '1', lostAfter: '20' })).toBe(3);
	} finally {
		write.mockRestore();
	}
	const { failed, waiting } = JSON.parse((await fleet('status', '--queue', server.url, '--json').ended).said);
	expect(waiting).toBe(0);
	return { shared, said: said.join(''), failed };
}

test.runIf(hasRedis)(
	`a company that ends every process that makes it is set aside with its reason, and the others are published${withoutRedis}`,
	async () => {
		const { root, remove } = repositoryOfCompanies(['en', 'segv', 'to']);
		onTestFinished(remove);
		const { shared, said, failed } = await worked(root);
		for (const id of ['en', 'to', 'prove'])
			expect(existsSync(join(shared, 'companies', id, 'manifest.json'))).toBe(true);
		expect(existsSync(join(shared, 'companies/segv/manifest.json'))).toBe(false);
		const { outcome, messages } = JSON.parse(readFileSync(join(shared, 'companies/segv/report.json'), 'utf8'));
		expect(outcome).toBe('failed');
		expect(messages).toContainEqual(expect.objectContaining({ code: 'company-stopped' }));
		expect(said).toMatch(/^segv: .*\(company-stopped\)$/mu);
		expect(failed).toEqual([{ company: 'segv', reason: 'company-stopped' }]);
	},
);

test.runIf(hasRedis)(
	`a document that ends every process that renders it is named, and keeps only its own company back${withoutRedis}`,
	async () => {
		const { root, remove } = repositoryOfCompanies(['en', 'to']);
		onTestFinished(remove);
		const file = 'company/to/9-001_Eget-segv.md';
		const text = readFileSync(join(root, 'instructions/1-001_Orden-paa-verkstedet.md'), 'utf8')
			.replace('id: 1-001', 'id: 9-001\nkind: instruction')
			.replace('title: Orden på verkstedet', 'title: Eget segv');
		applyEdit(root, { file, write: text });
		const { shared, said, failed } = await worked(root);
		for (const id of ['en', 'prove']) expect(existsSync(join(shared, 'companies', id, 'manifest.json'))).toBe(true);
		expect(existsSync(join(shared, 'companies/to/manifest.json'))).toBe(false);
		const { outcome, messages } = JSON.parse(readFileSync(join(shared, 'companies/to/report.json'), 'utf8'));
		expect(outcome).toBe('failed');
		const errors = messages.filter(({ severity }: { severity: string }) => severity === 'error');
		expect(errors).toMatchObject([{ code: 'renderer-stopped', place: { file }, params: { reason: 'SIGSEGV' } }]);
		expect(said).toMatch(/^to: .*\(renderer-stopped\)$/mu);
		expect(failed).toEqual([{ company: 'to', reason: 'renderer-stopped' }]);
	},
);
