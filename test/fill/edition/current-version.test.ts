import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { prepare } from '../../../scripts/pipeline.ts';
import { arrange } from '../../../scripts/report/arrange.ts';
import type { Message } from '../../../scripts/types/index.ts';
import { canScan, scannedPages, unlessScanned } from '../../render/scan.ts';
import { buildRepository } from '../../support/build-repository.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

const base = 'test/cases/base/instructions/1-002_Avvik.md';
const risks = 'company/RISIKO-2026-01_Eksempel-paa-risikovurdering.md';

/** A neighbour with an address of its own, in Danish; a document outside the handbook; drafts; one that is gone. */
const edits: Edits = [
	{ file: 'README.md', find: 'library: nb', replace: 'library: nb\nhandbookAddress: https://hms.prove.example' },
	{ copy: 'test/cases/base/README.md', to: 'company/nabo/README.md' },
	{ file: 'company/nabo/README.md', find: 'id: prove\n', replace: '' },
	{ file: 'company/nabo/README.md', find: 'orgNumber: 919191910', replace: 'orgNumber: 200000005' },
	{ file: 'company/nabo/README.md', find: 'library: nb', replace: 'handbookAddress: https://nabo.example/hms/' },
	{ copy: base, to: 'company/nabo/1-002_Avvik.md' },
	{ file: 'company/nabo/1-002_Avvik.md', find: 'id: 1-002', replace: 'id: 1-002\nkind: instruction' },
	{ copy: 'templates/risk-assessment/example.md', to: risks },
	...[
		['status: Utkast', 'status: Aktiv'],
		['Arbeidet eller stedet som vurderes', 'Verkstedet'],
		['Hva som kan gå galt', 'Støv'],
		['Hva som hindrer det i dag', 'Avsug'],
		['Hva som skal gjøres', 'Måle støv'],
	].map(([find = '', replace = '']) => ({ file: risks, find, replace })),
	{ copy: base, to: 'instructions/1-003_Avvik.md' },
	{ file: 'instructions/1-003_Avvik.md', find: 'id: 1-002', replace: 'id: 1-003' },
	{ file: 'instructions/1-003_Avvik.md', find: 'status: Aktiv', replace: 'status: Utkast' },
	{ copy: base, to: 'instructions/1-005_Avvik.md' },
	{ file: 'instructions/1-005_Avvik.md', find: 'id: 1-002', replace: 'id: 1-005' },
	{ file: 'instructions/1-005_Avvik.md', find: 'status: Aktiv', replace: 'status: Utgått' },
	{ copy: base, to: 'instructions/drafts/1-002_Avvik.md' },
	{ file: 'instructions/drafts/1-002_Avvik.md', find: 'version: 1', replace: 'version: 2' },
	{ file: 'instructions/drafts/1-002_Avvik.md', find: 'status: Aktiv', replace: 'status: Utkast' },
];

const { root, remove } = makeRepository(edits);
afterAll(remove);

async function addressesIn(folder: string) {
	const messages: Message[] = [];
	const options = { asOf: undefined, earlier: undefined };
	const { companies, editions } = await prepare(folder, process.cwd(), options, (message) => messages.push(message));
	expect(arrange(messages, false).filter(({ severity }) => severity === 'error')).toEqual([]);
	return {
		documents: Object.fromEntries(
			companies.flatMap(({ documents }) => documents.map(({ doc }) => [doc.path, doc.frame.current?.address])),
		),
		handbooks: Object.fromEntries(editions.map(({ company, frame }) => [company, frame.current?.address])),
	};
}

test('what is in force has its place in the handbook, or its own page; what is not in force has none', async () => {
	expect(await addressesIn(root)).toEqual({
		documents: {
			'prove/instruction/1-001_Orden-paa-verkstedet': 'https://hms.prove.example/index.html#1-001',
			'prove/instruction/1-002_Avvik': 'https://hms.prove.example/index.html#1-002',
			'prove/instruction/1-002_Avvik_UTKAST': undefined,
			'prove/instruction/1-003_Avvik_UTKAST': undefined,
			'prove/instruction/1-005_Avvik_UTGAATT': undefined,
			'prove/risk-assessment/RISIKO-2026-01_Eksempel-paa-risikovurdering':
				'https://hms.prove.example/risk-assessment/RISIKO-2026-01_Eksempel-paa-risikovurdering.html',
			'nabo/instruction/1-002_Avvik': 'https://nabo.example/hms/index.html#1-002',
		},
		handbooks: { prove: 'https://hms.prove.example/index.html', nabo: 'https://nabo.example/hms/index.html' },
	});
});

test('the address is the same whatever the version, the date and the title', async () => {
	const [old, renamed] = ['Orden-paa', 'Ryddig-paa'].map((name) => `instructions/1-001_${name}-verkstedet.md`);
	const other = makeRepository([
		...edits,
		{ copy: 'test/cases/base/instructions/1-001_Orden-paa-verkstedet.md', to: String(renamed) },
		{ file: String(old), delete: true },
		{ file: String(renamed), find: 'version: 2', replace: 'version: 3' },
		{ file: String(renamed), find: 'title: Orden på', replace: 'title: Ryddig på' },
		{ file: String(renamed), find: 'date: 2026-03-01', replace: 'date: 2026-04-01' },
	]);
	try {
		const [before, after] = [await addressesIn(root), await addressesIn(other.root)];
		expect(Object.keys(after.documents)).not.toEqual(Object.keys(before.documents));
		expect(Object.values(after.documents)).toEqual(Object.values(before.documents));
		expect(after.handbooks).toEqual(before.handbooks);
	} finally {
		other.remove();
	}
});

test('without the fact nothing has one', async () => {
	const other = makeRepository([]);
	try {
		const { documents, handbooks } = await addressesIn(other.root);
		expect(Object.values(documents)).toEqual([undefined, undefined]);
		expect(Object.values(handbooks)).toEqual([undefined]);
	} finally {
		other.remove();
	}
});

describe.skipIf(!canScan)(`as built${unlessScanned}`, () => {
	test('each code leads to a file that the build wrote, and there to the document', () => {
		const { out, remove: removeBuilt } = buildRepository(root, {}, ['--formats', 'pdf,html']);
		try {
			const { outputs } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
				readonly outputs: readonly {
					path: string;
					company: string;
					document: string;
					format: string;
					status: string;
				}[];
			};
			const seen: string[] = [];
			for (const { path, company, document, status } of outputs.filter(({ format }) => format === 'pdf')) {
				const [codes = []] = scannedPages(readFileSync(join(out, path)), 1);
				if (status !== 'Aktiv' || path.startsWith('all/') || path.endsWith('compliance.pdf')) {
					expect([path, codes]).toEqual([path, []]);
					continue;
				}
				expect([path, codes.length]).toEqual([path, 1]);
				const { origin, pathname, hash } = new URL(String(codes[0]));
				const folder = origin === 'https://nabo.example' ? '/hms' : '';
				const file = join(out, company, decodeURI(posix.relative(`${folder}/`, pathname)));
				expect([file, existsSync(file)]).toEqual([file, true]);
				const page = readFileSync(file, 'utf8');
				if (hash !== '') expect(page).toContain(`<article id="${hash.slice(1)}"`);
				else if (pathname !== '/index.html' && !pathname.endsWith('/hms/index.html')) expect(page).toContain(document);
				seen.push(path);
			}
			expect(seen.toSorted()).toEqual([
				'nabo/handbook.pdf',
				'nabo/instruction/1-002_Avvik.pdf',
				'prove/handbook.pdf',
				'prove/instruction/1-001_Orden-paa-verkstedet.pdf',
				'prove/instruction/1-002_Avvik.pdf',
				'prove/risk-assessment/RISIKO-2026-01_Eksempel-paa-risikovurdering.pdf',
			]);
		} finally {
			removeBuilt();
		}
	});
});
