import type { ParagraphChild } from 'docx';
import { markWords } from './raw-mark.ts';
import { changeOf, type Version } from './version.ts';

interface PerVersion {
	/** The versions that have what is written. */
	readonly holders: readonly Version[];
	/** What it is in a version: where all say the same it is written once. */
	readonly said: (version: Version) => string;
	readonly write: (version: Version) => readonly ParagraphChild[];
}

/** What the renderer itself says, which may differ between the versions though the text round it does not: a number, a tab. */
export function perVersion({ holders, said, write }: PerVersion): readonly ParagraphChild[] {
	const [first] = holders;
	if (first === undefined) return [];
	if (holders.every((version) => said(version) === said(first))) return write(first);
	return holders.flatMap((version) => markWords(write(version), changeOf([version])));
}
