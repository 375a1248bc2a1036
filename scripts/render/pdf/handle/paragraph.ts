import type { Image } from 'mdast';
import { alone } from '../alone.ts';
import { breakable } from '../breakable.ts';
import { pens } from '../pens.ts';
import { pictureOf } from '../picture-of.ts';
import type { Piece } from '../piece.ts';
import type { Handler, Scope } from '../scope.ts';

/** Words; or, where nothing else stands in it, pictures with their captions, or blanks for the pen side by side. */
export const paragraph: Handler<'paragraph'> = ({ children }, scope) => {
	const images = alone(children, 'image');
	if (images) return images.flatMap((image) => figure(image, scope));
	const blanks = alone(children, 'penBlank');
	if (blanks) return [pens(blanks, 2)];
	return [['paragraph', { tight: scope.tight }, ...breakable(scope.pieces(children))]];
};

function figure(image: Image, scope: Scope): readonly Piece[] {
	const caption = breakable([image.title ?? '']);
	return pictureOf(image, scope).map((picture) => ['figure', picture, ...caption]);
}
