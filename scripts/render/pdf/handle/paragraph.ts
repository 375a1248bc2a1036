import type { Image } from 'mdast';
import { alone } from '../alone.ts';
import { breakable } from '../breakable.ts';
import { pictureOf } from '../picture-of.ts';
import type { Piece } from '../piece.ts';
import type { Handler, Scope } from '../scope.ts';

/** Words; or, where nothing else stands in it, pictures with their captions, or blanks for the pen side by side. */
export const paragraph: Handler<'paragraph'> = ({ children }, scope) => {
	const images = alone(children, 'image');
	if (images) return images.flatMap((image) => figure(image, scope));
	const blanks = alone(children, 'penBlank');
	if (blanks) return [['pens', { columns: 2, labels: blanks.map(({ label }) => label) }]];
	return [['paragraph', { tight: scope.tight }, ...breakable(scope.pieces(children))]];
};

function figure(image: Image, scope: Scope): readonly Piece[] {
	return pictureOf(image, scope).map((picture) => ['figure', { ...picture, caption: image.title || null }]);
}
