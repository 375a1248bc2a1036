import { encode } from 'uqr';
import type { Asset } from '../types/index.ts';

/** A code as a drawing, and how large it is printed; in millimetres. */
export interface QrCode {
	readonly asset: Asset;
	/** With its margin. */
	readonly side: number;
	/** Of its margin, at each side. */
	readonly quiet: number;
}

/**
 * An address as a QR code (ISO/IEC 18004) of the smallest version that holds it: error correction M, four light modules
 * round it. Its dark square is 15 mm or more, and a module 0.35 mm or more, which is four dots of a printer and which
 * telephones read from paper.
 */
export function qrCode(address: string): QrCode {
	const { data, size } = encode(address, { ecc: 'M', border });
	const module = Math.max(leastModule, leastSide / (size - 2 * border));
	const side = rounded(size * module);
	const dark = data.map((row, y) => runs(row, y)).join('');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}mm" height="${side}mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark}"/></svg>`;
	const pixels = size * pixelsPerModule;
	return {
		asset: { file: 'qr.svg', bytes: Buffer.from(svg), mediaType: 'image/svg+xml', width: pixels, height: pixels },
		side,
		quiet: rounded(border * module),
	};
}

/** Light modules at each side, as the standard wants. */
const border = 4;
const leastSide = 15;
const leastModule = 0.35;

/** A whole number, so that a module is as wide as the others where readers without SVG get pixels. */
const pixelsPerModule = 2;

function rounded(millimetres: number): number {
	return Math.round(millimetres * 1000) / 1000;
}

/** The dark modules of a row, those beside each other as one. */
function runs(row: readonly boolean[], y: number): string {
	const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
	return starts.map((x) => `M${x} ${y}h${lengthOf(row, x)}v1H${x}z`).join('');
}

/** No row ends with a dark module. */
function lengthOf(row: readonly boolean[], from: number): number {
	return row.indexOf(false, from) - from;
}
