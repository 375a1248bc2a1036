import { join } from 'node:path';
import { programFolder } from '../program-folder.ts';

/** Path of the compiled program of the children, whether this file runs compiled or, under test, as it was written. */
export function companyProgram(): string {
	return join(programFolder(), 'company-pool/child.js');
}
