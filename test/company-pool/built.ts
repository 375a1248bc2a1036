import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { buildCommand } from '../../scripts/commands/build.ts';
import type { Written } from '../../scripts/commands/options.ts';

export interface Built {
	readonly code: number;
	/** All that was told, without the folder that was built into. */
	readonly said: string;
	/** Files of `dist/` with what they hold, as Latin 1. */
	readonly files: ReadonlyMap<string, string>;
}

/** Builds in this process, and reads what it says and leaves. */
export async function built(root: string, out: string, written: Written): Promise<Built> {
	const said: string[] = [];
	const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
	try {
		const code = await buildCommand({ formats: 'md,html', lang: 'en', ...written, root, out });
		return { code, said: said.join('').replaceAll(/\S*\/dist\b/gu, 'DIST'), files: filesBelow(out) };
	} finally {
		write.mockRestore();
	}
}

function filesBelow(out: string): ReadonlyMap<string, string> {
	if (!existsSync(out)) return new Map();
	const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
	return new Map(
		names.filter((name) => /\.\w+$/u.test(name)).map((name) => [name, readFileSync(join(out, name), 'latin1')]),
	);
}
