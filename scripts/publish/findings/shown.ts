import { isAbsolute, relative, sep } from 'node:path';

/** A path as the user knows it: relative to the folder the command was started in, or absolute outside it. */
export function shown(path: string): string {
	const way = relative(process.cwd(), path);
	const isOutside = isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`);
	return (isOutside ? path : way || '.').replaceAll(sep, '/');
}
