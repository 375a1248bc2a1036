import { pictureOf } from '../picture-of.ts';
import type { Handler } from '../scope.ts';

/** A picture among words; one that stands alone is set by its paragraph. */
export const image: Handler<'image'> = (node, scope) => pictureOf(node, scope).map((picture) => ['picture', picture]);
