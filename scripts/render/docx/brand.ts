import type { Meta } from '../../types/index.ts';

/** The firm's colour as Word writes it. */
export function brand({ colour }: Meta['company']): string {
	return colour.replace('#', '').toUpperCase();
}
