import { buildSync } from 'esbuild';

/** Bundles a program for browsers and all that it imports into one script, which can stand within a page. */
export function bundle(file: string): string {
	const { outputFiles } = buildSync({
		entryPoints: [file],
		bundle: true,
		write: false,
		minify: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2020',
		charset: 'utf8',
		legalComments: 'inline',
		tsconfigRaw: {},
		logLevel: 'silent',
	});
	return outputFiles.map(({ text }) => text).join('');
}
