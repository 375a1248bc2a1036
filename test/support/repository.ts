import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const file = z.string();

/** How a small repository differs from the base. */
export const editsSchema = z.array(
	z.union([
		z.strictObject({ file, find: z.string(), replace: z.string() }),
		z.strictObject({ file, write: z.string() }),
		z.strictObject({ file, base64: z.string() }),
		z.strictObject({ file, delete: z.literal(true) }),
		z.strictObject({ folder: z.string() }),
	]),
);

export type Edits = z.output<typeof editsSchema>;

/** A copy of the base repository with edits, in a folder of its own; an edit that finds nothing is a fault of the test. */
export function makeRepository(edits: Edits): { readonly root: string; remove(): void } {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-case-'));
	cpSync('test/cases/base', root, { recursive: true });
	for (const edit of edits) applyEdit(root, edit);
	return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export function applyEdit(root: string, edit: Edits[number]): void {
	if ('folder' in edit) {
		mkdirSync(join(root, edit.folder), { recursive: true });
		return;
	}
	const path = join(root, edit.file);
	mkdirSync(dirname(path), { recursive: true });
	if ('delete' in edit) rmSync(path);
	else if ('write' in edit) writeFileSync(path, edit.write);
	else if ('base64' in edit) writeFileSync(path, Buffer.from(edit.base64, 'base64'));
	else {
		const before = readFileSync(path, 'utf8');
		if (before.split(edit.find).length !== 2)
			throw new Error(`${edit.file} holds »${edit.find}« ${before.split(edit.find).length - 1} times, not once`);
		writeFileSync(
			path,
			before.replace(edit.find, () => edit.replace),
		);
	}
}
