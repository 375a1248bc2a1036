import type { Image } from 'mdast';
import { pictureSize } from './picture-size.ts';
import type { Picture } from './piece.ts';
import type { Scope } from './scope.ts';

/** A picture as it is set, or nothing (and refused) when its bytes do not go with the document. */
export function pictureOf(node: Image, scope: Scope, limit?: Parameters<typeof pictureSize>[1]): readonly Picture[] {
	const found = scope.picture(node.url);
	if (!found) return scope.refuse(node, node.url);
	return [{ file: found.file, alt: node.alt ?? '', ...pictureSize(found.asset, limit) }];
}
