import type { Nodes } from 'mdast';

/** Stops at a construct that no finished document holds. */
export function refuse({ type }: Nodes): never {
	throw new Error(`A finished document holds no ${type}`);
}
