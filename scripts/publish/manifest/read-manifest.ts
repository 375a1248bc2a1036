import { join } from 'node:path';
import { z } from 'zod';
import { outputFormats } from '../../types/index.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { systemCode } from '../disk/system-code.ts';
import { Refusal } from '../findings/refusal.ts';
import { wholeFile } from '../findings/whole-file.ts';
import { isOutputPath } from './is-output-path.ts';
import type { Manifest } from './manifest.ts';

const schema = z.strictObject({
	version: z.literal(1),
	tool: z.string(),
	outputs: z.array(
		z.strictObject({
			path: z.string().refine(isOutputPath),
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
			bytes: z.int().nonnegative(),
			company: z.string(),
			document: z.string(),
			kind: z.string(),
			format: z.enum(outputFormats),
			documentVersion: z.string(),
			status: z.string(),
			inputs: z.string(),
		}),
	),
});

/** The manifest of a folder, with its bytes; refuses one that is missing, broken or of another version. */
export async function readManifest(
	folder: string,
	files: FileSystem,
): Promise<{ readonly manifest: Manifest; readonly bytes: Uint8Array }> {
	const file = join(folder, 'manifest.json');
	const bytes = await read(file, files);
	return { manifest: interpret(Buffer.from(bytes).toString(), file), bytes };
}

async function read(file: string, files: FileSystem): Promise<Uint8Array> {
	try {
		return await files.readFile(file);
	} catch (error) {
		if (systemCode(error) === 'ENOENT') {
			throw new Refusal({ code: 'manifest-missing', severity: 'error', place: wholeFile(file), params: {} });
		}
		throw error;
	}
}

function interpret(text: string, file: string): Manifest {
	const place = wholeFile(file);
	const value = parse(text);
	const version = z.looseObject({ version: z.int() }).safeParse(value).data?.version ?? 1;
	if (version !== 1) {
		const params = { version: String(version) };
		throw new Refusal({ code: 'manifest-version', severity: 'error', place, params });
	}
	const { data, error } = schema.safeParse(value);
	if (data === undefined) {
		const params = { detail: error.issues[0]?.path.join('.') || 'JSON' };
		throw new Refusal({ code: 'manifest-broken', severity: 'error', place, params });
	}
	return data;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
