import type { Subsection } from '../../../types/index.ts';
import { provisionPart } from '../provision-part.ts';
import type { Handler } from './handler.ts';

/** A part of a § that stands outside any. */
export const subsection: Handler = (state, node: Subsection) => provisionPart(state, node);
