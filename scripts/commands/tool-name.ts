import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '../program-root.ts';

/** Name and version of the program, for the manifest: `regelrett@0.1.0`. */
export function toolName(): string {
	return `regelrett@${toolVersion()}`;
}

/** The version in package.json. */
export function toolVersion(): string {
	const { version } = JSON.parse(readFileSync(join(programRoot(), 'package.json'), 'utf8')) as { version: string };
	return version;
}
