import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ outputs: z.array(z.object({ path: z.string(), inputs: z.string() })) });

/** The hash that each published file was made from, by its path; empty where nothing is published. */
export function publishedInputs(out: string): ReadonlyMap<string, string> {
	try {
		const { outputs } = manifest.parse(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')));
		return new Map(outputs.map(({ path, inputs }) => [path, inputs]));
	} catch {
		return new Map();
	}
}
