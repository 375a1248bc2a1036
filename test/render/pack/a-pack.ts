import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { buildRepository } from '../../support/build-repository.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';
import { readZip } from '../docx/read-zip.ts';

const draft = 'company/drafts/1-009_Utkast-til-orden.md';

/**
 * One document whose review is overdue, that was sent to somebody, has a history and waives a finding; one that leads to a
 * draft, and the draft.
 */
const edits: Edits = [
	{
		file: 'instructions/1-002_Avvik.md',
		find: 'owner: Verksmester\n',
		replace:
			'owner: Verksmester\nnextReview: 2026-05-01\nrecipients: [Verneombudet]\nrevisions:\n  - {version: 1, date: 2026-01-31, by: Per Prøve, change: substantive, summary: Første utgave.}\nwaivers:\n  - {code: privacy-number, text: Delenummer, reason: Nummer i katalogen, by: Verksmester}\n',
	},
	{
		file: 'instructions/1-002_Avvik.md',
		find: 'Et avvik er noe som ikke er som det skal.',
		replace: 'Et avvik er noe som ikke er som det skal. Delenummer 0101605000.',
	},
	{
		file: 'instructions/1-001_Orden-paa-verkstedet.md',
		find: 'Meld fra som i [avvik](1-002_Avvik.md).',
		replace: 'Meld fra som i [avvik](1-002_Avvik.md), og snart som i [den nye ordenen](1-009).',
	},
	{ copy: 'test/cases/base/instructions/1-001_Orden-paa-verkstedet.md', to: draft },
	{
		file: draft,
		find: 'id: 1-001\ntitle: Orden på verkstedet',
		replace: 'id: 1-009\nkind: instruction\ntitle: Utkast til orden',
	},
	{ file: draft, find: 'status: Aktiv', replace: 'status: Utkast' },
	{ file: draft, find: 'version: 2', replace: 'version: 1' },
	{ file: draft, find: '[avvik](1-002_Avvik.md)', replace: '[avvik](1-002)' },
];

/** The inspection pack of a small company, built with the command and unpacked for one file of tests. */
export function aPack() {
	const { root, remove } = makeRepository(edits);
	const built = buildRepository(root, {}, ['--pack', 'prove', '--as-of', '2026-11-21']);
	const folder = join(built.out, 'prove');
	const archive = readFileSync(join(folder, 'inspection-pack.zip'));
	const files = readZip(archive);
	const unpacked = mkdtempSync(join(tmpdir(), 'regelrett-pack-'));
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(unpacked, path)), { recursive: true });
		writeFileSync(join(unpacked, path), bytes);
	}
	afterAll(() => {
		remove();
		built.remove();
		rmSync(unpacked, { recursive: true });
	});
	return { root, out: built.out, archive, files, unpacked, pdf: readFileSync(join(folder, 'inspection-pack.pdf')) };
}
