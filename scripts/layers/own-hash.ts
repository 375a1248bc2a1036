import { sha256 } from '../publish/disk/sha256.ts';
import type { Source } from '../types/index.ts';

/** A line in front of a text with open choices: which text it was made from, so that no later edit of that is overwritten. */
export function madeFrom(own: Pick<Source, 'file' | 'text'>): string {
	return `# ${own.file} ${hashOfText(own.text)}\n`;
}

/** The hash that `madeFrom` has noted; undefined: none. */
export function notedHash(text: string): string | undefined {
	return /^# \S+ ([0-9a-f]{64})$/m.exec(text.split('\n').slice(0, 3).join('\n'))?.[1];
}

/** The text without that line. */
export function withoutNote(text: string): string {
	return text.replace(/^# \S+ [0-9a-f]{64}\n/m, '');
}

export function hashOfText(text: string): string {
	return sha256(new TextEncoder().encode(text));
}
