import { join } from 'node:path';
import { type Kind, languages, type Report } from '../types/index.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { systemCode } from './disk/system-code.ts';
import { shown } from './findings/shown.ts';
import { wholeFile } from './findings/whole-file.ts';

/**
 * Writes a JSON Schema (draft 2020-12) of each kind's front matter to `.regelrett/schema/<kind>.json`, for editors. They help
 * those who write, and no document rests on them, so where they cannot be written that is told and nothing more.
 * @param madeOf stands for the kinds and the program: schemas that were made of the same are left as they are
 */
export async function writeSchemas(
	root: string,
	kinds: ReadonlyMap<string, Kind>,
	madeOf: string,
	report: Report,
	files: FileSystem = disk,
): Promise<void> {
	const folder = join(root, '.regelrett/schema');
	try {
		if (await stand(folder, kinds, madeOf, files)) return;
		const [{ z }, { schemaOf }] = [await import('zod'), await import('../fields/schema-of.ts')];
		await files.mkdir(folder, { recursive: true });
		for (const kind of kinds.values()) {
			const schema = z.toJSONSchema(schemaOf(withStatuses(kind)), { target: 'draft-2020-12' });
			await replace(join(folder, `${kind.name}.json`), Buffer.from(`${JSON.stringify(schema, null, 2)}\n`), files);
		}
		await replace(join(folder, mark), Buffer.from(madeOf), files);
	} catch (error) {
		const reason = systemCode(error);
		if (reason === undefined) throw error;
		report({ code: 'schema-unwritten', severity: 'warning', place: wholeFile(shown(folder)), params: { reason } });
	}
}

/** Says what the schemas of a folder were made of, written last. */
const mark = 'made-of';

async function stand(
	folder: string,
	kinds: ReadonlyMap<string, Kind>,
	madeOf: string,
	files: FileSystem,
): Promise<boolean> {
	const written = await files.readFile(join(folder, mark)).catch(() => undefined);
	if (written === undefined || Buffer.from(written).toString() !== madeOf) return false;
	const names = new Set((await files.readdir(folder, { withFileTypes: true })).map(({ name }) => name));
	return [...kinds.keys()].every((kind) => names.has(`${kind}.json`));
}

/** An editor never reads half a schema; one that is right already is left alone. */
async function replace(path: string, bytes: Buffer, files: FileSystem): Promise<void> {
	const present = await files.readFile(path).catch(() => undefined);
	if (present !== undefined && bytes.equals(present)) return;
	const file = await files.open(`${path}.new`, 'w');
	try {
		await file.writeFile(bytes);
	} finally {
		await file.close();
	}
	await files.rename(`${path}.new`, path);
}

function withStatuses(kind: Kind) {
	const words = new Set(kind.statuses.flatMap((status) => languages.flatMap((language) => status.words[language])));
	const choices = [...words].map((value) => ({ value, aliases: [] }));
	return kind.fields.map((field) => (field.key === 'status' ? { ...field, choices } : field));
}
