import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles a program for browsers with all that it imports into one script, with the licences of what it holds.
 * @param stands within a page, which it can neither end nor hide itself from, or in a file of its own
 */
export function bundle(file: string, stands: 'within-page' | 'alone' = 'within-page'): string {
	const folder = dirname(file);
	const { outputFiles, metafile } = buildSync({
		entryPoints: [file],
		absWorkingDir: folder,
		bundle: true,
		write: false,
		metafile: true,
		minify: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2020',
		charset: 'utf8',
		tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
		logLevel: 'silent',
	});
	const packages = Object.keys(metafile.inputs).flatMap((input) => packageOf(input) ?? []);
	const licences = [...new Set(packages)].sort().map((path) => licenceIn(join(folder, path)));
	const script = [...licences, ...outputFiles.map(({ text }) => text)].join('\n');
	return stands === 'alone' ? script : withinPage(script);
}

/** The folder of the package that a file belongs to; undefined for a file of ours. */
function packageOf(file: string): string | undefined {
	return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
}

/** A package's licence as a comment. */
function licenceIn(folder: string): string {
	const files = readdirSync(folder).filter((entry) => /^licen[cs]e/iu.test(entry));
	if (files.length === 0) throw new Error(`${folder} says nothing of its licence`);
	const texts = files.sort().map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
	const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
	return `/*! ${[name, ...texts].join('\n\n')} */`;
}

/** A page reads line ends as `\n`, and the hash in its policy is that of what it reads. */
function withinPage(script: string): string {
	if (/<\/script|<!--/iu.test(script)) throw new Error('A script that ends or hides itself cannot stand within a page');
	return script.replaceAll('\r\n', '\n');
}
