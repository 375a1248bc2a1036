import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Holder } from './holder.ts';

const schema = z.strictObject({ pid: z.int().positive(), host: z.string(), system: z.string(), started: z.string() });

/** Who holds the lock; undefined when nobody does or it cannot be told. */
export function readHolder(lockFolder: string): Holder | undefined {
	try {
		return schema.parse(JSON.parse(readFileSync(join(lockFolder, 'holder.json'), 'utf8')));
	} catch {
		return undefined;
	}
}
