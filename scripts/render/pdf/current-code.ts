import type { CurrentVersion } from '../../types/index.ts';
import { qrCode } from '../qr-code.ts';
import { breakable } from './breakable.ts';
import type { InputFile } from './job.ts';
import type { Picture, Piece } from './piece.ts';

/** Where the text in force is found, as it is set. */
interface CurrentCode {
	readonly code: Picture;
	/** How much of the picture is margin, at each side in points. */
	readonly quiet: number;
	readonly said: readonly Piece[];
	readonly address: readonly Piece[];
}

/** The code, what is said beside it and the address, with the file that the code is in; null and none where nothing is said of it. */
export function currentCode(current: CurrentVersion | undefined): {
	readonly input: CurrentCode | null;
	readonly files: readonly InputFile[];
} {
	if (current === undefined) return { input: null, files: [] };
	const { said, address, alternative } = current;
	const { asset, side, quiet } = qrCode(address);
	const width = side * points;
	return {
		input: {
			code: { file, alt: alternative, width, height: width },
			quiet: quiet * points,
			said: breakable([said]),
			address: [['link', { address }, ...breakable([address], besideCode)]],
		},
		files: [{ name: file, bytes: asset.bytes }],
	};
}

const file = 'current.svg';
const points = 72 / 25.4;

/** A column of its own, in small letters. */
const besideCode = { line: 40, longWord: 40, run: 60 };
