import { join } from 'node:path';
import { programRoot } from '../program-root.ts';

/** Path of the compiled program of the children, whether this file runs compiled or, under test, as it was written. */
export function companyProgram(): string {
	return join(programRoot(), '.regelrett/js/company-pool/child.js');
}
