import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fleetWorkCommand } from '../../scripts/commands/fleet/work.ts';
import { room } from '../publish/support/room.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { fleet } from './fleet-process.ts';
import { hasRedis, redis, withoutRedis } from './redis.ts';

const { program } = vi.hoisted(() => ({
	program: new URL('../company-pool/deadly-child.mjs', import.meta.url).pathname,
}));
vi.mock('../../scripts/company-pool/company-program.ts', () => ({ companyProgram: () => program }));

test.runIf(hasRedis)(
	`a company that ends every process that makes it is set aside with its reason, and the others are published${withoutRedis}`,
	{ timeout: 300_000 },
	async () => {
		const { root, remove } = repositoryOfCompanies(['en', 'segv', 'to']);
		onTestFinished(remove);
		const server = await redis();
		const shared = join(room(), 'shared');
		const asked = { root, queue: server.url, to: shared };
		// In this process, so that the deadly program is the one that its children run: they are another program's then.
		const { fleetEnqueueCommand } = await import('../../scripts/commands/fleet/enqueue.ts');
		const said: string[] = [];
		const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
		try {
			expect(await fleetEnqueueCommand({ ...asked, formats: 'md' })).toBe(0);
			expect(await fleetWorkCommand({ ...asked, jobs: '1', lostAfter: '20' })).toBe(3);
		} finally {
			write.mockRestore();
		}
		for (const id of ['en', 'to', 'prove'])
			expect(existsSync(join(shared, 'companies', id, 'manifest.json'))).toBe(true);
		expect(existsSync(join(shared, 'companies/segv/manifest.json'))).toBe(false);
		const { outcome, messages } = JSON.parse(readFileSync(join(shared, 'companies/segv/report.json'), 'utf8'));
		expect(outcome).toBe('failed');
		expect(messages).toContainEqual(expect.objectContaining({ code: 'company-stopped' }));
		expect(said.join('')).toMatch(/^segv: .*\(company-stopped\)$/mu);
		const { failed, waiting } = JSON.parse((await fleet('status', '--queue', server.url, '--json').ended).said);
		expect(failed).toEqual([{ company: 'segv', reason: 'company-stopped' }]);
		expect(waiting).toBe(0);
	},
);
