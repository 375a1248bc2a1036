import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { which } from 'zx';
import { programRoot } from '../../program-root.ts';
import type { StudioDocument, StudioOverview } from '../../types/index.ts';
import { builder } from './corpus.ts';
import { cpuOfTree } from './measure/process-tree.ts';
import type { Taken } from './measure/taken.ts';
import { measureStudioPage, type StudioPageTimes } from './studio-page-times.ts';

/** How soon the studio answers its page. */
export interface StudioTimes {
	/** Documents of the company; undefined: those of the repository of the project. */
	readonly documents: number | undefined;
	/** From the command until the page, its program and its style have been answered. */
	readonly answered: readonly Taken[];
	/** From the command until the list of documents has been answered as well. */
	readonly started: readonly Taken[];
	/** A sentence of 1-004 changed, until its web page is answered. */
	readonly html: readonly Taken[];
	/** The same until the pages of its PDF are. */
	readonly pages: readonly Taken[];
	/** The list of all documents. */
	readonly overview: readonly Taken[];
	/** Undefined: no browser is there. */
	readonly page: StudioPageTimes | undefined;
}

interface StudioOptions {
	readonly documents: number | undefined;
	readonly rounds: number;
}

/** What compiles while it runs is not counted. */
const warm = 5;

const document = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';

/** Starts the studio round after round; the last one is asked for what somebody who writes is shown. */
export async function measureStudio(
	folder: string,
	{ documents, rounds }: StudioOptions,
	tell: (line: string) => void,
): Promise<StudioTimes> {
	tell(`studio, ${documents ?? 'own'} documents`);
	const root = join(folder, `studio-${documents ?? 'own'}`);
	for (const part of ['README.md', 'company', 'instructions'])
		await cp(join(programRoot(), part), join(root, part), { recursive: true });
	if (documents !== undefined) await multiply(root, documents);
	const [answered, started]: [Taken[], Taken[]] = [[], []];
	const begin = async () => {
		const begun = await start(root);
		answered.push(begun.answered);
		started.push(begun.started);
		return begun;
	};
	// What the first start keeps for those after it is made once, and not measured.
	await (await start(root)).end();
	for (let round = 1; round < rounds; round++) await (await begin()).end();
	const studio = await begin();
	try {
		const { company } = await studio.checked();
		const { text } = await studio.read<StudioDocument>(`document?${new URLSearchParams({ file: document, company })}`);
		const changed = (round: number) => text.replace('\n## Formål\n', `\n## Formål\n\nVent ${round + 10} minutter.\n`);
		const times = async (work: (round: number) => Promise<unknown>) => {
			const taken: Taken[] = [];
			for (let round = -warm; round < rounds * 4; round++) {
				const one = await studio.timed(() => work(round));
				if (round >= 0) taken.push(one);
			}
			return taken;
		};
		const sent = (route: string) =>
			times((round) => studio.send(route, { file: document, company, text: changed(round) }));
		return {
			...{ documents, answered, started, html: await sent('preview'), pages: await sent('pages') },
			overview: await times(() => studio.read(`overview?company=${company}`)),
			page: await measureStudioPage(await which('chromium', { nothrow: true }), {
				...{ address: studio.address, document, rounds },
			}),
		};
	} finally {
		await studio.end();
	}
}

/** More documents of the library, as many as there are to be. */
async function multiply(root: string, documents: number): Promise<void> {
	const text = await readFile(join(root, document), 'utf8');
	for (let index = 0; index < documents; index++) {
		const id = `${4 + Math.floor(index / 900)}-${String(100 + (index % 900))}`;
		const copy = text.replace('id: 1-004', `id: ${id}`).replace(/^title: .*/m, `title: Oppgave ${index}`);
		await writeFile(join(root, `instructions/${id}_Oppgave-${index}.md`), copy);
	}
}

async function start(root: string) {
	const began = performance.now();
	const args = [builder(), 'studio', '--no-open', '--root', root, '--lang', 'en'];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	const address = new URL(await addressIn(child.stdout.setEncoding('utf8')));
	const { origin } = address;
	const headers = { cookie: `regelrett-studio=${address.searchParams.get('token')}`, origin };
	const answered = async (path: string, more: RequestInit = {}) => {
		const response = await fetch(`${origin}${path}`, { headers, ...more });
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return response.text();
	};
	const taken = () => ({
		...{ wall: (performance.now() - began) / 1000, cpu: cpuOfTree(child.pid ?? 0), peak: Number.NaN },
	});
	for (const path of ['/', '/studio.js', '/studio.css']) await answered(path);
	const page = taken();
	await answered('/api/overview');
	const started = taken();
	const read = async <T>(path: string) => JSON.parse(await answered(`/api/${path}`)) as T;

	return {
		...{ address: address.href, answered: page, started },
		read,
		async send(path: string, body: object) {
			return answered(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) });
		},
		async timed(work: () => Promise<unknown>): Promise<Taken> {
			const [since, cpu] = [performance.now(), cpuOfTree(child.pid ?? 0)];
			await work();
			const wall = (performance.now() - since) / 1000;
			return { wall, cpu: cpuOfTree(child.pid ?? 0) - cpu, peak: Number.NaN };
		},
		/** Waits until the check that runs beside it has ended. */
		async checked(): Promise<StudioOverview> {
			for (;;) {
				const overview = await read<StudioOverview>('overview');
				if (overview.check.type !== 'running') return overview;
				await delay(100);
			}
		},
		async end() {
			const ended = once(child, 'close');
			child.kill('SIGINT');
			await ended;
		},
	};
}

async function addressIn(lines: AsyncIterable<string>): Promise<string> {
	let said = '';
	for await (const more of lines) {
		said += more;
		const found = /http:\S+/.exec(said);
		if (found !== null) return found[0];
	}
	throw new Error('the studio has ended by itself');
}
