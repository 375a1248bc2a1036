/** Whether a path stays below the folder for outputs and means the same on every system. */
export function isOutputPath(path: string): boolean {
	return !/[\\:\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
