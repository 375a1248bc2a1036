import type { Doc } from '../../types/index.ts';

/** A norm of an order that has been repealed stands behind what documents on historic law must hold, and no other. */
export function historicNorms({ meta }: Doc, norm: string): readonly string[] {
	return meta.legalBasis.state === 'historic' ? [norm] : [];
}
