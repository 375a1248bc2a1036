import { expect, test } from 'vitest';
import { within } from '../../scripts/commands/within.ts';
import { openCompanyPool } from '../../scripts/company-pool/company-pool.ts';
import type { CompanySource, Message, Repository, Source } from '../../scripts/types/index.ts';

/** A list that counts how often one of its items is looked at. */
function counting<Item>(items: readonly Item[]): { readonly list: readonly Item[]; looks(): number } {
	let looks = 0;
	const list = new Proxy(items, {
		get(of, key, receiver) {
			if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
			return Reflect.get(of, key, receiver);
		},
	});
	return { list, looks: () => looks };
}

/** A repository of so many companies with one document each, of which only what is asked here is known. */
function repositoryOf(many: number) {
	const ids = Array.from({ length: many }, (_, at) => `firma-${at}`);
	const companies = counting(
		ids.map((id) => ({ id, folder: `company/${id}`, file: `company/${id}/README.md` }) as CompanySource),
	);
	const sources = counting(ids.map((id) => ({ company: id, file: `company/${id}/1-001.md` }) as Source));
	const repository = { companies: companies.list, sources: sources.list } as Repository;
	return { repository, looks: () => companies.looks() + sources.looks() };
}

/** How often items of lists are looked at for one company, when another has been done before it. */
async function looksFor(many: number): Promise<number> {
	const { repository, looks } = repositoryOf(many);
	const one = async (id: string) => {
		const company = { id } as CompanySource;
		const made: unknown[] = [];
		await poolOf(repository).steps([company], async (_, step) => void made.push(step));
		expect(made[0]).toMatchObject({ step: { found: [] } });
		const mine = messageAt(`company/${id}/README.md`);
		const found = [mine, messageAt(`company/${id}/1-001.md`), messageAt('company/firma-1/1-001.md')];
		const options = { company: id, kind: undefined, only: undefined, shard: undefined };
		const kept = within(found, repository, { readmes: new Set([mine.place.file]) }, options as never);
		expect(kept).toEqual(id === 'firma-1' ? found : found.slice(0, 2));
	};
	await one('firma-1');
	const before = looks();
	await one('firma-2');
	return looks() - before;
}

function messageAt(file: string): Message {
	return { code: 'file-empty', severity: 'error', place: { file, line: 1, column: 1 }, params: {} };
}

/** A pool whose one child answers that nothing was found. */
function poolOf(repository: Repository) {
	const answered = { type: 'answered', answer: { step: { found: [], parts: [] }, readings: [] } };
	const pool = { lend: (work: (ask: () => Promise<unknown>) => Promise<void>) => work(async () => answered) };
	return openCompanyPool(pool as never, repository, {
		given: () => ({}) as never,
		jobs: 1,
		secondsPerDocument: 60,
		isRendered: () => false,
		ahead: undefined,
	});
}

test('what is done for one company looks at no other, however many there are', async () => {
	const [few, many] = [await looksFor(10), await looksFor(1000)];
	expect(many).toBe(few);
	expect(many).toBeLessThan(10);
});
