import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const file = z.string();

/** How often a text that is put in is repeated: for texts at a limit. */
const times = z.number().int().default(1);

/** How a small repository differs from the base. */
export const editsSchema = z.array(
	z.union([
		z.strictObject({ file, find: z.string(), replace: z.string(), times }),
		z.strictObject({ file, write: z.string() }),
		z.strictObject({ file, base64: z.string() }),
		z.strictObject({ file, delete: z.literal(true) }),
		z.strictObject({ file, link: z.string() }),
		z.strictObject({ folder: z.string() }),
		/** A copy of a file or folder of this project. */
		z.strictObject({ copy: z.string(), to: z.string() }),
	]),
);

export type Edits = z.input<typeof editsSchema>;

export interface TestRepository {
	readonly root: string;
	remove(): void;
}

/** A copy of the base repository with edits, in a folder of its own; an edit that finds nothing is a fault of the test. */
export function makeRepository(edits: Edits): TestRepository {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'regelrett-case-')));
	layOut(root);
	for (const edit of edits) applyEdit(root, edit);
	return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Makes the repository what the base is; what was built stays. */
export function layOut(root: string): void {
	for (const part of ['README.md', 'instructions', 'company', 'templates'])
		rmSync(join(root, part), { recursive: true, force: true });
	cpSync('test/cases/base', root, { recursive: true });
}

export function applyEdit(root: string, edit: Edits[number]): void {
	if ('folder' in edit) mkdirSync(join(root, edit.folder), { recursive: true });
	else if ('copy' in edit) cpSync(edit.copy, join(root, edit.to), { recursive: true });
	else {
		const path = join(root, edit.file);
		mkdirSync(dirname(path), { recursive: true });
		if ('delete' in edit) rmSync(path, { recursive: true });
		else if ('link' in edit) symlinkSync(edit.link, path);
		else if ('write' in edit) writeFileSync(path, edit.write);
		else if ('base64' in edit) writeFileSync(path, Buffer.from(edit.base64, 'base64'));
		else replaceOnce(path, edit.find, edit.replace.repeat(edit.times ?? 1));
	}
}

function replaceOnce(path: string, find: string, replace: string): void {
	const parts = readFileSync(path, 'utf8').split(find);
	if (parts.length !== 2) throw new Error(`${path} holds »${find}« ${parts.length - 1} times, not once`);
	writeFileSync(path, parts.join(replace));
}
