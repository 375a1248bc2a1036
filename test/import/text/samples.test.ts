import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { documentFile } from '../../../scripts/import/document-file.ts';
import { withPensInText } from '../../../scripts/import/pens-in-text.ts';
import { reportOf } from '../../../scripts/import/report-of.ts';
import { importText } from '../../../scripts/import/text/import-text.ts';
import { withPens } from '../../../scripts/import/text/pens.ts';
import { load } from '../../../scripts/load/load.ts';
import type { Message, Repository } from '../../../scripts/types/index.ts';

/*
 * Invented texts, each broken in its own way: a folder with the bytes as they would come (`source.txt`), and beside them what
 * becomes of them: `expected/*.md`, `expected/report.md`. `npm run accept` writes these, to be read before they are committed.
 */
const folder = 'test/import/text/samples';
const accept = import.meta.env.MODE === 'accept';
let repository: Repository;

beforeAll(async () => {
	repository = await load('.', '.', () => {});
});

test.each(readdirSync(folder))('%s', (name) => {
	const messages: Message[] = [];
	const asked = { file: `${name}.txt`, kind: undefined, company: undefined };
	const read = importText(readFileSync(`${folder}/${name}/source.txt`), asked, repository, (message) =>
		messages.push(message),
	);
	expect(messages).toEqual([]);
	if (read === undefined) throw new Error('not imported');
	const imported = withPensInText(withPens(read), repository);
	const files = imported.documents.map((document) => {
		const kind = repository.kinds.get(document.kind);
		if (kind === undefined) throw new Error(document.kind);
		const { file, text } = documentFile(document, kind, { company: undefined, asOf: undefined }, repository, []);
		return { file: basename(file), text };
	});
	const { markdown } = reportOf(
		`${name}.txt`,
		files.map(({ file }) => file),
		imported.findings,
		documentLanguage(imported.documents[0]?.language),
	);
	const found = [...files, { file: 'report.md', text: markdown }];
	const expected = `${folder}/${name}/expected`;
	if (accept) rmSync(expected, { recursive: true, force: true });
	for (const { file, text } of found) compare(`${expected}/${file}`, text);
	expect(readdirSync(expected).sort()).toEqual(found.map(({ file }) => file).sort());
});

/** The report is in the language of the text, so that all four are read. */
function documentLanguage(language: 'nb' | 'nn' | 'da' | 'en' | undefined) {
	return language ?? 'nb';
}

function compare(path: string, text: string): void {
	if (accept) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
