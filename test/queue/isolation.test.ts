import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { room } from '../publish/support/room.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { applyEdit } from '../support/repository.ts';
import { textInOutput } from '../support/text-in-output.ts';
import { fleet } from './fleet-process.ts';
import { hasRedis, redis, withoutRedis } from './redis.ts';

const ids = ['alfa', 'beta', 'gamma'];
const facts = ['Leder', 'Verneombud', 'Gate', 'Helsetjeneste', 'Kontakt'];

/** What every fact of one company holds, and none of another's. */
const sentinel = (id: string, fact: string) => `Kjenn${id}${fact}`;

/** A repository of companies with such facts, and whatever else is written. */
function repository(...edits: Parameters<typeof applyEdit>[1][]): string {
	const { root, remove } = repositoryOfCompanies(ids);
	onTestFinished(remove);
	for (const id of ids) {
		const file = `company/${id}/README.md`;
		const own = readFileSync(join(root, file), 'utf8')
			.replace('Per Prøve', sentinel(id, 'Leder'))
			.replace('Siv Prøve', sentinel(id, 'Verneombud'))
			.replace('Prøveveien 2', `${sentinel(id, 'Gate')} 2`)
			.replace('Prøve Helse AS', sentinel(id, 'Helsetjeneste'))
			.replace('name: Brann', `name: ${sentinel(id, 'Kontakt')}`);
		applyEdit(root, { file, write: own });
	}
	for (const edit of edits) applyEdit(root, edit);
	return root;
}

interface Found {
	/** Facts of others in what is of one company: `alfa/…: beta`. */
	readonly leaks: readonly string[];
	/** Companies of whose own facts some were found in their outputs. */
	readonly own: ReadonlySet<string>;
}

/** Builds by a queue, and looks through all that it leaves. */
async function lookThrough(root: string, outcome: number): Promise<Found> {
	const server = await redis();
	const shared = join(room(), 'shared');
	const common = ['--root', root, '--queue', server.url, '--to', shared];
	await fleet('enqueue', ...common).ended;
	const before = await server.contents();
	const worker = await fleet('work', ...common, '--lost-after', '20').ended;
	expect(worker.code, worker.said).toBe(outcome);
	const leaks: string[] = [];
	const own = new Set<string>();
	const look = (where: string, of: string | undefined, text: string) => {
		for (const id of ids)
			if (facts.some((fact) => text.includes(sentinel(id, fact)))) {
				if (id === of) own.add(id);
				else leaks.push(`${where}: ${id}`);
			}
	};
	look('the queue', undefined, before);
	look('the queue afterwards', undefined, await server.contents());
	look('the worker', undefined, worker.said);
	const owners = new Map<string, string>();
	for (const company of readdirSync(join(shared, 'companies')))
		for (const file of readdirSync(join(shared, 'companies', company))) {
			const text = readFileSync(join(shared, 'companies', company, file), 'utf8');
			look(`${company}/${file}`, company, text);
			if (file !== 'manifest.json') continue;
			for (const { path, sha256 } of JSON.parse(text).outputs) {
				const bytes = readFileSync(join(shared, 'objects/sha256', sha256.slice(0, 2), sha256));
				look(path, company, await textInOutput(path, bytes));
				owners.set(sha256, company);
			}
		}
	for (const name of readdirSync(join(shared, 'objects'), { recursive: true, encoding: 'utf8' }))
		if (statSync(join(shared, 'objects', name)).isFile() && !owners.has(name.split('/').at(-1) ?? ''))
			look(name, undefined, readFileSync(join(shared, 'objects', name), 'latin1'));
	return { leaks, own };
}

const withRedis = test.runIf(hasRedis);

withRedis(`no fact of a company stands in what is of another, in the queue or in a log${withoutRedis}`, async () => {
	const { leaks, own } = await lookThrough(repository(), 0);
	expect(leaks).toEqual([]);
	expect([...own].sort()).toEqual(ids);
});

withRedis(`nor does it where documents are refused for their facts${withoutRedis}`, async () => {
	const wrong = (id: string) => ({
		file: `company/${id}/9-001_Feil.md`,
		write: `---\nid: 9-001\nkind: ${sentinel(id, 'Kontakt')}\n---\n`,
	});
	const { leaks } = await lookThrough(repository(wrong('alfa'), wrong('gamma')), 1);
	expect(leaks).toEqual([]);
});

withRedis(`a fact that leaks is found${withoutRedis}`, async () => {
	const leak = { file: 'instructions/1-002_Avvik.md', find: '\n## ', replace: `\n${sentinel('beta', 'Leder')}\n\n## ` };
	const root = repository();
	const text = readFileSync(join(root, leak.file), 'utf8');
	applyEdit(root, { file: leak.file, write: text.replace(leak.find, leak.replace) });
	const { leaks } = await lookThrough(root, 0);
	const formats = new Set(leaks.map((where) => /(\w+): beta$/u.exec(where)?.[1]));
	expect([...formats].sort()).toEqual(['docx', 'html', 'md', 'pdf']);
});
