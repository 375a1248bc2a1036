import { isAbsolute, relative, sep } from 'node:path';
import type { Place } from '../../types/index.ts';

/** A file as the user knows it: relative to the folder the command was started in, or absolute outside it. */
export function shown(path: string): Place {
	const way = relative(process.cwd(), path);
	const outside = isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`);
	return { file: (outside ? path : way || '.').replaceAll(sep, '/'), line: 1, column: 1 };
}
