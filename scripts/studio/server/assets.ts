import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Hono } from 'hono';
import { bundle } from '../../load/bundle.ts';
import { hashFiles } from '../../load/inputs/hash-files.ts';
import { hashOf } from '../../publish/hash-of.ts';
import type { OwnStore } from '../own-store.ts';

interface Asset {
	readonly type: string;
	bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What the page is made of beside its data, by path; each is read when it is asked for. */
export type Assets = ReadonlyMap<string, Asset>;

const client = 'scripts/studio/client';

/** The program of the page, its style and its fonts. @param store where the program is kept when it has been bundled once */
export function openAssets(programRoot: string, store: OwnStore): Assets {
	const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
	const font = (name: string) => ({
		type: 'font/ttf',
		bytes: async () => new Uint8Array(await readFile(join(fonts, `${name}.ttf`))),
	});
	return new Map([
		['/studio.js', { type: 'text/javascript', bytes: () => program(programRoot, store) }],
		['/studio.css', { type: 'text/css', bytes: () => style(join(programRoot, client)) }],
		['/regular.ttf', font('400Regular/SourceSans3_400Regular')],
		['/bold.ttf', font('700Bold/SourceSans3_700Bold')],
	]);
}

/** Bundled when there is none yet of these files; which packages and words it stands on, the store knows. */
async function program(root: string, store: OwnStore): Promise<Uint8Array<ArrayBuffer>> {
	const key = hashOf(['studio.js', ...[...hashFiles(root, [client])].flat()]);
	const kept = await store.recall<Uint8Array<ArrayBuffer>>(key);
	if (kept !== undefined) return kept;
	const bytes = new TextEncoder().encode(bundle(join(root, client, 'index.tsx'), 'alone'));
	store.note(key, bytes);
	return bytes;
}

/** The style of the frame, and after it that of each part in a file of its own, by path. */
async function style(folder: string): Promise<Uint8Array<ArrayBuffer>> {
	const entries = await readdir(folder, { recursive: true });
	const parts = entries.filter((entry) => entry.endsWith('.css') && entry !== 'studio.css').sort();
	const texts = await Promise.all(['studio.css', ...parts].map((entry) => readFile(join(folder, entry), 'utf8')));
	return new TextEncoder().encode(texts.join('\n'));
}

export function addAssets(app: Hono, assets: Assets): void {
	for (const [path, { type, bytes }] of assets)
		app.get(path, async (context) =>
			context.body(await bytes(), 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }),
		);
}
