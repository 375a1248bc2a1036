import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { which } from 'zx';
import { programRoot } from '../../../program-root.ts';
import { documentsOfRound } from '../corpus.ts';
import { compiling, workerFile } from './ours.ts';
import type { Peer } from './peer.ts';

/** Of those that start anew for each document fewer are measured, since they take long and differ little. */
const few = 4;
const all = documentsOfRound;

/** What a user could pick instead, each in the ways it can be run. */
export const peers: readonly Peer[] = [
	{
		key: 'pandoc-docx',
		name: 'pandoc, a process each',
		...{ makes: 'docx', from: 'md', documents: few, needs: { program: 'pandoc' } },
		way: { each: (source, target) => ({ command: 'pandoc', args: [source, '-o', target] }) },
	},
	{
		key: 'pandoc-docx-batch',
		name: 'pandoc, one process for all',
		...{ makes: 'docx', from: 'md', documents: all, needs: { program: 'pandoc' } },
		way: { batch: (files) => pandocBatch(files, 'docx') },
	},
	{
		key: 'mdast2docx',
		name: 'mdast2docx (its core, tables and lists), warm',
		...{ makes: 'docx', from: 'md', documents: all, needs: { npm: '@m2d/core' } },
		way: { stays: async () => [process.execPath, workerFile('mdast2docx')], warmUps: compiling },
	},
	{
		key: 'pandoc-html',
		name: 'pandoc, a process each',
		...{ makes: 'html', from: 'md', documents: few, needs: { program: 'pandoc' } },
		way: { each: (source, target) => ({ command: 'pandoc', args: ['-s', source, '-o', target] }) },
	},
	{
		key: 'pandoc-html-batch',
		name: 'pandoc, one process for all',
		...{ makes: 'html', from: 'md', documents: all, needs: { program: 'pandoc' } },
		way: { batch: (files) => pandocBatch(files, 'html') },
	},
	{
		key: 'weasyprint',
		name: 'WeasyPrint, warm',
		...{ makes: 'pdf', from: 'html', documents: all, needs: { program: 'weasyprint' } },
		way: { stays: async () => [await pythonOf('weasyprint'), source('weasyprint_pages.py')] },
	},
	{
		key: 'weasyprint-each',
		name: 'WeasyPrint, a process each',
		...{ makes: 'pdf', from: 'html', documents: few, needs: { program: 'weasyprint' } },
		way: { each: (page, target) => ({ command: 'weasyprint', args: ['-q', page, target] }) },
	},
	{
		key: 'pdfmake',
		name: 'pdfmake (untagged), warm',
		...{ makes: 'pdf', from: 'md', documents: all, needs: { npm: 'pdfmake' } },
		way: { stays: async () => [process.execPath, workerFile('pdfmake')], warmUps: compiling },
	},
	{
		key: 'libreoffice',
		name: 'LibreOffice from Word, one process for all',
		...{ makes: 'pdf', from: 'docx', documents: all, needs: { program: 'soffice' } },
		way: { batch: (files, scratch) => soffice(files, scratch) },
	},
	{
		key: 'libreoffice-each',
		name: 'LibreOffice from Word, a process each',
		...{ makes: 'pdf', from: 'docx', documents: few, needs: { program: 'soffice' } },
		way: { each: (file, target, scratch) => soffice([[file, target]], scratch) },
	},
	{
		key: 'chromium',
		name: 'Chromium, warm',
		...{ makes: 'pdf', from: 'html', documents: all, needs: { program: 'chromium' } },
		way: { stays: async () => [process.execPath, workerFile('chromium'), await which('chromium')] },
	},
	{
		key: 'chromium-each',
		name: 'Chromium, a process each',
		...{ makes: 'pdf', from: 'html', documents: few, needs: { program: 'chromium' } },
		way: {
			each: (page, target) => ({
				command: 'chromium',
				args: ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${target}`, pathToFileURL(page).href],
			}),
		},
	},
];

type Files = readonly (readonly [source: string, target: string])[];

function pandocBatch(files: Files, format: string) {
	const env = { BENCH_FORMAT: format, BENCH_FILES: files.map((pair) => pair.join('\t')).join('\n') };
	return { command: 'pandoc', args: ['--lua-filter', source('pandoc-batch.lua'), '-t', 'plain', '/dev/null'], env };
}

/** With a profile of its own, so that a LibreOffice that is open elsewhere is not asked. */
function soffice(files: Files, scratch: string) {
	const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'libreoffice')).href}`;
	const sources = files.map(([from]) => from);
	return {
		command: 'soffice',
		args: [profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, ...sources],
	};
}

/** The Python that a program written in it runs with, which has its packages. */
async function pythonOf(program: string): Promise<string> {
	const [first = ''] = (await readFile(await which(program), 'utf8')).split('\n');
	return /^#!\s*(\S*python\S*)/.exec(first)?.[1] ?? 'python3';
}

/** A worker that is not compiled. */
function source(name: string): string {
	return join(programRoot(), 'scripts/maintenance/bench/workers', name);
}
