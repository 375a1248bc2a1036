import { mkdirSync } from 'node:fs';

/** The two ways of publishing: an absent folder becomes a symbolic link, a real one stays real. */
export const ways = ['symbolic link', 'real folder'] as const;

/** Lays the ground for one of them. */
export function prepare(way: (typeof ways)[number], out: string): void {
	if (way === 'real folder') {
		mkdirSync(out, { recursive: true });
	}
}
