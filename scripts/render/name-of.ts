import type { Doc } from '../types/index.ts';

/** What following pages and browsers call a document: its number and title, unless it has a printed name. */
export function nameOf({ id, meta, frame }: Pick<Doc, 'id' | 'meta' | 'frame'>): string {
	return frame.name ?? `${id} ${meta.title}`;
}
