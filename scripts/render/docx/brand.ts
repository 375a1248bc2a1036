import type { Doc } from '../../types/index.ts';

/** The firm's colour as Word writes it. */
export function brand({ meta }: Doc): string {
	return meta.company.colour.replace('#', '').toUpperCase();
}
