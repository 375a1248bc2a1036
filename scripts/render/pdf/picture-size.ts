import type { Asset } from '../../types/index.ts';

/** Points: the width between the margins and 110 mm. */
const largest = { width: 453.5, height: 311.8 };

const pointsPerPixel = 0.75;

/** The size in points of a picture at 96 pixels an inch, made smaller where it would not fit. */
export function pictureSize(asset: Asset, limit: typeof largest = largest): { width: number; height: number } {
	const width = asset.width * pointsPerPixel;
	const height = asset.height * pointsPerPixel;
	const scale = Math.min(1, limit.width / width, limit.height / height);
	return { width: width * scale, height: height * scale };
}
