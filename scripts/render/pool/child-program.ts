import { join } from 'node:path';
import { programFolder } from '../../program-folder.ts';

/** Path of the compiled child program, whether this file runs compiled or, under test, as it was written. */
export function childProgram(): string {
	return join(programFolder(), 'render/pool/child.js');
}
