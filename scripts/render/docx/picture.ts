import {
	HorizontalPositionRelativeFrom,
	ImageRun,
	type ParagraphChild,
	TextWrappingType,
	VerticalPositionRelativeFrom,
} from 'docx';
import type { Asset } from '../../types/index.ts';
import { guard } from './guard.ts';
import type { State } from './state.ts';

/** What is said of a picture: its alternative text, and a title that readers show beside it. */
interface Words {
	readonly alternative: string;
	readonly title?: string;
}

/** In twips. */
interface Room {
	readonly width: number;
	readonly height: number;
}

/** From the upper left corner of the page to that of the picture, in twips. */
interface Spot {
	readonly x: number;
	readonly y: number;
}

/**
 * A picture within the room there is, never enlarged; without alternative text it is marked as decoration.
 * @param spot on the page, where text makes no room for it; else it stands in its line
 */
export function picture(asset: Asset, room: Room, words: Words, state: State, spot?: Spot): ParagraphChild {
	const id = state.id();
	return new ImageRun({
		...source(asset, state),
		transformation: fitted(asset, room),
		...(spot && { floating: floating(spot) }),
		...(words.alternative === '' && { decorative: true }),
		altText: {
			id: String(id),
			name: `${id} ${guard(asset.file.replace(/^.*\//u, ''))}`,
			description: guard(words.alternative),
			...(words.title && { title: guard(words.title) }),
		},
	});
}

function source(asset: Asset, state: State) {
	const { bytes: data, mediaType } = asset;
	if (mediaType === 'image/png') return { type: 'png', data } as const;
	if (mediaType === 'image/jpeg') return { type: 'jpg', data } as const;
	return { type: 'svg', data, fallback: { type: 'png', data: state.png(asset) } } as const;
}

function floating({ x, y }: Spot) {
	return {
		horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: x * unitsPerTwip },
		verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: y * unitsPerTwip },
		wrap: { type: TextWrappingType.NONE },
	};
}

/** English metric units. */
const unitsPerTwip = 635;

const twipsPerPixel = 15;

function fitted({ width, height }: Asset, room: Room): Room {
	const scale = Math.min(1, room.width / (width * twipsPerPixel), room.height / (height * twipsPerPixel));
	return { width: width * scale, height: height * scale };
}
