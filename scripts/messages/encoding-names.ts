import type { ImportFindings } from '../types/index.ts';

/** What encodings are called, in every language. */
export const encodingNames: Readonly<Record<ImportFindings['encoding']['encoding'], string>> = {
	'utf-8': 'UTF-8',
	'utf-16': 'UTF-16',
	'windows-1252': 'Windows-1252',
	cp850: 'MS-DOS (CP850)',
	macintosh: 'Mac OS Roman',
};
