import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Look } from '../types/index.ts';
import { bundle } from './bundle.ts';

/** The four faces of the text, in the order that `Look` promises. */
const faces = [
	'400Regular/SourceSans3_400Regular',
	'400Regular_Italic/SourceSans3_400Regular_Italic',
	'700Bold/SourceSans3_700Bold',
	'700Bold_Italic/SourceSans3_700Bold_Italic',
];

/** Reads what gives all documents one appearance: fonts, style sheets, the site's program and the typesetter's layout. */
export async function loadLook(programRoot: string): Promise<Look> {
	const render = join(programRoot, 'scripts/render');
	const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
	const site = join(render, 'html/site');
	return {
		fonts: await Promise.all(faces.map((face) => readFile(join(fonts, `${face}.ttf`)))),
		css: await readFile(join(render, 'html/page.css'), 'utf8'),
		site: {
			css: await readFile(join(site, 'site.css'), 'utf8'),
			script: once(() => bundle(join(site, 'client/index.ts'))),
		},
		typst: await readSources(join(render, 'pdf/typst')),
	};
}

/** Most builds of single documents never need the answer. */
function once(work: () => string): () => string {
	let answer: string | undefined;
	return () => {
		answer ??= work();
		return answer;
	};
}

async function readSources(folder: string): Promise<Look['typst']> {
	const names = (await readdir(folder)).sort();
	return Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
	);
}
