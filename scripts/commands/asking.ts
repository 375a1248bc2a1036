import type { Source } from '../types/index.ts';
import type { Options } from './options.ts';

/** Which documents `--kind` and `--only` name. */
export interface Asking {
	/** The file or folder, relative to the root; undefined: everywhere. */
	readonly path: string | undefined;
	isAsked(source: Source): boolean;
}

/** Understands them however a path is written. */
export function asking({ kind, only }: Pick<Options, 'kind' | 'only'>): Asking {
	const path = only?.replaceAll('\\', '/').replace(/\/$/, '');
	return {
		path,
		isAsked: (source) =>
			(kind === undefined || source.kind.name === kind) && (path === undefined || isWithin(source.file, path)),
	};
}

/** Whether a file is the one of a path, or stands below it. */
export function isWithin(file: string, path: string): boolean {
	return file === path || file.startsWith(`${path}/`);
}
