import { join } from 'node:path';
import { programRoot } from '../../program-root.ts';

/** Path of the compiled child program, whether this file runs compiled or, under test, as it was written. */
export function childProgram(): string {
	return join(programRoot(), '.regelrett/js/render/pool/child.js');
}
