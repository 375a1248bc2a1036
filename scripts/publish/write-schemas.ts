import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { schemaOf } from '../fields/schema-of.ts';
import { type Kind, languages } from '../types/index.ts';

/** Writes a JSON Schema (draft 2020-12) of each kind's front matter to `.regelrett/schema/<kind>.json`, for editors. */
export async function writeSchemas(root: string, kinds: ReadonlyMap<string, Kind>): Promise<void> {
	const folder = join(root, '.regelrett/schema');
	await mkdir(folder, { recursive: true });
	for (const kind of kinds.values()) {
		const schema = z.toJSONSchema(schemaOf(withStatuses(kind)), { target: 'draft-2020-12' });
		await writeFile(join(folder, `${kind.name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
	}
}

function withStatuses(kind: Kind) {
	const words = new Set(kind.statuses.flatMap((status) => languages.flatMap((language) => status.words[language])));
	const choices = [...words].map((value) => ({ value, aliases: [] }));
	return kind.fields.map((field) => (field.key === 'status' ? { ...field, choices } : field));
}
