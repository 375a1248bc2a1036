import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replacedPictures } from '../../../scripts/import/onto/replaced-pictures.ts';
import { readWord } from '../../../scripts/import/word/read-word.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import { zip } from '../../../scripts/render/zip.ts';
import type { ReadWord } from '../../../scripts/types/index.ts';
import { officeIsThere } from '../../render/docx/laid-out.ts';
import { readZip } from '../../render/docx/read-zip.ts';
import { ownCopies } from './own-copies.ts';

async function read(bytes: Uint8Array): Promise<ReadWord> {
	const opened = await openPackage(bytes);
	if ('fault' in opened) throw new Error(opened.fault);
	return readWord(opened.parts, { name: 'onto', changes: 'accepted', fields: true });
}

/** A file whose pictures have other bytes: white space behind vectors, a chunk that says nothing behind dots. */
function withOtherPictures(bytes: Uint8Array): Uint8Array {
	const other = (path: string, content: Uint8Array) =>
		/^word\/media\//u.test(path) ? Buffer.concat([content, Buffer.from('\n')]) : content;
	return zip([...readZip(bytes)].map(([path, content]) => ({ path, bytes: other(path, content) })));
}

describe('pictures of documents of this repository', () => {
	let copies: readonly Uint8Array[];
	beforeAll(async () => {
		const all = await ownCopies();
		const shown = all.filter(({ body }) => /!\[[^\]]+\]\(/u.test(body)).slice(0, 3);
		copies = await Promise.all(shown.map((copy) => copy.copy()));
	});

	test('that are others below the same text are named, and those that are not are not', async () => {
		expect(copies.length).toBeGreaterThan(0);
		for (const bytes of copies) {
			const built = await read(bytes);
			const alts = [...JSON.stringify(built.root).matchAll(/"type":"image"/gu)];
			expect(alts.length).toBeGreaterThan(0);
			expect(replacedPictures(built, await read(bytes))).toEqual([]);
			expect(replacedPictures(built, await read(withOtherPictures(bytes)))).toHaveLength(alts.length);
		}
	});

	describe.skipIf(!officeIsThere)(
		`saved by LibreOffice${officeIsThere ? '' : ' (skipped: soffice is not installed)'}`,
		() => {
			const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
			afterAll(() => rmSync(folder, { recursive: true }));

			test('are not taken for others', async () => {
				for (const [index, bytes] of copies.entries()) {
					writeFileSync(join(folder, `${index}.docx`), bytes);
					execFileSync(
						'soffice',
						[
							`-env:UserInstallation=file://${folder}/profile`,
							'--headless',
							'--convert-to',
							'docx',
							'--outdir',
							join(folder, 'out'),
							join(folder, `${index}.docx`),
						],
						{ stdio: 'pipe' },
					);
					const saved = readFileSync(join(folder, 'out', `${index}.docx`));
					expect(replacedPictures(await read(bytes), await read(saved))).toEqual([]);
				}
			});
		},
	);
});
