import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelLock, Report } from '../../types/index.ts';
import { provisionHash } from './provision-hash.ts';
import { readDefinition } from './read-definition.ts';

const schema = z.strictObject({
	provisions: z.record(z.string(), z.strictObject({ sha256: z.string(), text: z.string() })),
});

/** Reads the lock of a kind's fixed text; undefined where there is none, or one that cannot be trusted, which is reported. */
export async function loadModelLock(root: string, folder: string, report: Report): Promise<ModelLock | undefined> {
	const file = `${folder}/model.lock`;
	if (!(await exists(join(root, file)))) return undefined;
	const read = await readDefinition(root, file, schema, report);
	if (read === undefined) return undefined;
	const place = { file, line: 1, column: 1 };
	const damaged = Object.entries(read.provisions).filter(([, { text, sha256 }]) => provisionHash(text) !== sha256);
	for (const [provision] of damaged)
		report({ code: 'model-lock-damaged', severity: 'error', place, params: { provision } });
	const provisions = Object.entries(read.provisions).map(([anchor, { text }]) => [anchor, { text, place }] as const);
	return { file, provisions: new Map(provisions) };
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
