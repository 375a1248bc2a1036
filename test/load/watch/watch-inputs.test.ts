import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	unlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type Attention, watchInputs } from '../../../scripts/load/watch/watch-inputs.ts';

const document = 'instructions/1-001_Avvik.md';
const files = {
	'README.md': 'Fakta',
	'company/nord/README.md': 'Nord',
	'company/nord/ansatte.csv': 'navn\n',
	[document]: 'Avvik',
	'templates/instruction/kind.yaml': 'name: instruction',
};

interface Watching {
	readonly root: string;
	/** All paths told of, in the order in which they were. */
	readonly told: string[];
	readonly attentions: Attention[];
	look(): void;
}

function watching(folders?: Parameters<typeof watchInputs>[0]['folders']): Watching {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-watch-'));
	for (const [file, text] of Object.entries(files)) write(root, file, text);
	const told: string[] = [];
	const attentions: Attention[] = [];
	const { look, close } = watchInputs({
		root,
		templatesRoot: root,
		changed: (paths) => void told.push(...paths),
		attention: (attention) => void attentions.push(attention),
		...(folders && { folders }),
	});
	onTestFinished(() => {
		close();
		rmSync(root, { recursive: true, force: true });
	});
	return { root, told, attentions, look };
}

function write(root: string, file: string, text: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
}

/** Does something, and waits until that is told of, on a busy machine too, and for what may follow at once. */
async function after(told: readonly unknown[], work: () => unknown): Promise<void> {
	const before = told.length;
	await work();
	for (let waited = 0; told.length === before && waited < 10_000; waited += 50) await delay(50);
	await delay(400);
}

const saves: Readonly<Record<string, (path: string) => unknown>> = {
	'in place': (path) => writeFileSync(path, 'Avvik, ny'),
	'by another file that takes the name': (path) => {
		writeFileSync(`${path}.tmp123~`, 'Avvik, ny');
		renameSync(`${path}.tmp123~`, path);
	},
	'by a copy of the old one, as Vim does': (path) => {
		renameSync(path, `${path}~`);
		writeFileSync(join(dirname(path), '4913'), '');
		unlinkSync(join(dirname(path), '4913'));
		writeFileSync(path, 'Avvik, ny');
		unlinkSync(`${path}~`);
	},
	'deleted and made again': async (path) => {
		unlinkSync(path);
		await delay(40);
		writeFileSync(path, 'Avvik, ny');
	},
	'emptied and filled': async (path) => {
		writeFileSync(path, '');
		await delay(40);
		writeFileSync(path, 'Avvik, ny');
	},
	'twice within 10 ms': async (path) => {
		writeFileSync(path, 'Avvik, n');
		await delay(5);
		appendFileSync(path, 'y');
	},
};

for (const [how, save] of Object.entries(saves))
	test(`a file saved ${how} is told of once`, async () => {
		const { root, told } = watching();
		await after(told, () => save(join(root, document)));
		expect(told).toEqual([document]);
	});

test('what is only touched, a file beside the repository, and what editors and LibreOffice leave behind are not told of', async () => {
	const { root, told } = watching();
	utimesSync(join(root, document), 1, 1);
	writeFileSync(join(root, document), files[document] ?? '');
	write(root, 'dist/manifest.json', '{}');
	write(root, 'notat.txt', 'utenfor');
	write(root, 'company/nord/.~lock.ansatte.csv#', 'låst');
	write(root, 'instructions/.1-001_Avvik.md.swp', 'sikkerhetskopi');
	write(root, 'instructions/~$avvik.docx', 'åpen');
	// What is told of is the first that counts.
	await after(told, () => appendFileSync(join(root, 'README.md'), 'mer'));
	expect(told).toEqual(['README.md']);
});

test('facts, registers and templates are told of as documents are', async () => {
	const { root, told } = watching();
	await after(told, () => {
		for (const file of Object.keys(files)) appendFileSync(join(root, file), 'mer');
	});
	expect([...told].sort()).toEqual(Object.keys(files).sort());
});

test('a file that comes, one that goes, and one that gets another name are told of', async () => {
	const { root, told } = watching();
	await after(told, () => write(root, 'instructions/1-002_Ny.md', 'Ny'));
	await after(told, () =>
		renameSync(join(root, 'instructions/1-002_Ny.md'), join(root, 'instructions/1-002_Nyere.md')),
	);
	await after(told, () => unlinkSync(join(root, 'instructions/1-002_Nyere.md')));
	expect(told.filter((path) => path === 'instructions/1-002_Ny.md')).toHaveLength(2);
	expect(told.filter((path) => path === 'instructions/1-002_Nyere.md')).toHaveLength(2);
	expect(told).toHaveLength(4);
});

test('what is put into a new folder, at once and later, is told of', async () => {
	const { root, told } = watching();
	await after(told, () => write(root, 'company/sor/README.md', 'Sør'));
	await after(told, () => write(root, 'company/sor/drafts/1-009.md', 'Utkast'));
	await after(told, () => appendFileSync(join(root, 'company/sor/drafts/1-009.md'), ' til'));
	expect(new Set(told)).toEqual(
		new Set(['company/sor/', 'company/sor/README.md', 'company/sor/drafts/', 'company/sor/drafts/1-009.md']),
	);
	expect(told.filter((path) => path.endsWith('.md'))).toHaveLength(3);
});

test('a folder that vanishes is told of with all its files, and watched again when it is back', async () => {
	const { root, told } = watching();
	await after(told, () => renameSync(join(root, 'instructions'), join(root, 'borte')));
	expect([...told].sort()).toEqual(['instructions/', document]);
	await after(told, () => renameSync(join(root, 'borte'), join(root, 'instructions')));
	told.length = 0;
	await after(told, () => appendFileSync(join(root, document), 'mer'));
	expect(told).toEqual([document]);
});

test('a repository that is not there is waited for; what was changed meanwhile is told of then, and nothing else', async () => {
	const { root, told, attentions } = watching();
	await after(attentions, () => renameSync(root, `${root}-borte`));
	expect(attentions).toEqual(['lost']);
	expect(told).toEqual([]);
	appendFileSync(join(`${root}-borte`, document), 'mer');
	await after(told, () => renameSync(`${root}-borte`, root));
	expect(attentions).toEqual(['lost', 'told']);
	expect(told).toEqual([document]);
	await after(told, () => appendFileSync(join(root, 'README.md'), 'mer'));
	expect(told).toEqual([document, 'README.md']);
});

test('where the system can watch no more folders, that is told, and changes are found all the same', async () => {
	const { root, told, attentions } = watching(() => ({ set: () => false, close: () => {} }));
	expect(attentions).toEqual(['limit']);
	await after(told, () => appendFileSync(join(root, document), 'mer'));
	expect(told).toEqual([document]);
});

test('a change that the system does not tell of is found by a look', async () => {
	const { root, told, look } = watching(() => ({ set: () => true, close: () => {} }));
	appendFileSync(join(root, document), 'mer');
	await delay(400);
	expect(told).toEqual([]);
	look();
	expect(told).toEqual([document]);
});
