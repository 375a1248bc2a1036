import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadWordTemplates } from '../../scripts/load/word-template/word-templates.ts';
import { parseValues } from '../../scripts/load/yaml/parse-values.ts';
import type { CompanySource, Message } from '../../scripts/types/index.ts';
import { templateBytes } from '../render/docx/a-template.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'regelrett-'));
	mkdirSync(join(root, 'company'));
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

async function loaded(named: string, files: readonly string[]) {
	const messages: Message[] = [];
	const values = parseValues(`brand:\n  wordTemplate: ${named}\n`, 'README.md', 1, (each) => messages.push(each));
	const company = { values } as CompanySource;
	const templates = await loadWordTemplates(root, files, [company], (each) => messages.push(each));
	return { templates, codes: messages.map(({ code }) => code) };
}

test('only the file that a company names is opened', async () => {
	const bytes = await templateBytes();
	for (const file of ['mal.docx', 'annet.docx']) writeFileSync(join(root, 'company', file), bytes);
	const { templates, codes } = await loaded('company/mal.docx', ['company/mal.docx', 'company/annet.docx']);
	expect(codes).toEqual([]);
	expect([...templates.keys()]).toEqual(['company/mal.docx']);
	const opened = templates.get('company/mal.docx');
	expect(opened && 'parts' in opened && [...opened.parts.keys()]).toContain('word/header1.xml');
});

test('a link, a file that is too large and a file that is not there are not opened', async () => {
	writeFileSync(join(root, 'mal.docx'), await templateBytes());
	symlinkSync(join(root, 'mal.docx'), join(root, 'company', 'lenke.docx'));
	writeFileSync(join(root, 'company', 'stor.docx'), Buffer.alloc(21 * 1024 * 1024));
	expect(await loaded('company/lenke.docx', ['company/lenke.docx'])).toMatchObject({ codes: ['file-is-link'] });
	expect(await loaded('company/stor.docx', ['company/stor.docx'])).toMatchObject({ codes: ['file-too-large'] });
	expect((await loaded('company/borte.docx', [])).templates.size).toBe(0);
});
