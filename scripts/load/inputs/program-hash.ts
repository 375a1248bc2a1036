import { hashOf } from '../../publish/hash-of.ts';
import { hashFiles } from './hash-files.ts';

/** What compiling wrote down of every source, beside what it made of them. */
const list = '.tsbuildinfo';

/** What is read beside the compiled program, and the packages it stands on. */
const parts = ['scripts/render', 'package-lock.json'];

/**
 * A hash over all that makes outputs of inputs and is no input itself: the program, its look, its packages, and the machine
 * that it runs on. Undefined where it is not known what was compiled.
 * @param root absolute path of the folder of Regelrett itself
 * @param compiled absolute path of the compiled program; the same one, joined into few files or not, has the same hash
 */
export function programHash(root: string, compiled: string): string | undefined {
	const files = new Map([...hashFiles(compiled, [list]), ...hashFiles(root, parts)]);
	if (![list, ...parts].every((part) => files.has(part) || files.has(`${part}/`))) return undefined;
	const { node, icu = '', v8 } = process.versions;
	return hashOf([node, icu, v8, process.platform, process.arch, ...[...files].flat()]);
}
