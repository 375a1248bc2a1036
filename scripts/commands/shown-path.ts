import { relative, resolve } from 'node:path';

/** A path as the reader finds it from the folder that he works in; in full where the file lies elsewhere, so that he sees that it does. */
export function shownPath(path: string): string {
	const shown = relative(process.cwd(), path);
	return /^\.\.(?:[\\/]|$)/u.test(shown) ? resolve(path) : shown;
}
