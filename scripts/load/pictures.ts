import type { Asset, Report } from '../types/index.ts';
import { readBytes } from './read-text.ts';

/** Larger pictures make documents that cannot be sent by e-mail. */
const largest = 10 * 1024 * 1024;

/** Reads every picture below `instructions/` and `company/`, by its path relative to the root. */
export async function loadPictures(
	root: string,
	files: readonly string[],
	report: Report,
): Promise<ReadonlyMap<string, Asset>> {
	const pictures = files.filter((file) => /\.(png|jpe?g|svg)$/i.test(file));
	const read = await Promise.all(pictures.map((file) => loadPicture(root, file, report)));
	return new Map(read.filter((asset) => asset !== undefined).map((asset) => [asset.file, asset]));
}

async function loadPicture(root: string, file: string, report: Report): Promise<Asset | undefined> {
	const bytes = await readBytes(root, file, largest, report);
	if (bytes === undefined) return undefined;
	const measured = measurePng(bytes) ?? measureJpeg(bytes) ?? measureSvg(bytes);
	if (measured !== undefined && measured.width > 0 && measured.height > 0) return { file, bytes, ...measured };
	const place = { file, line: 1, column: 1 };
	report({ code: 'picture-unreadable', severity: 'error', place, params: {} });
	return undefined;
}

type Measured = Pick<Asset, 'mediaType' | 'width' | 'height'>;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function measurePng(bytes: Uint8Array): Measured | undefined {
	if (bytes.length < 24 || !pngSignature.every((byte, index) => bytes[index] === byte)) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the frame header (SOF0–SOF15 without DHT, JPG and DAC), where the size stands. */
function measureJpeg(bytes: Uint8Array): Measured | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
		const marker = bytes[at + 1] ?? 0;
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
	}
	return undefined;
}

/** The size of an SVG is that of its root's `width` and `height`, else of its `viewBox`; scripts and outside references are refused. */
function measureSvg(bytes: Uint8Array): Measured | undefined {
	const text = new TextDecoder().decode(bytes);
	const root = /<svg\b[^>]*>/.exec(text)?.[0];
	if (
		root === undefined ||
		/<script|<foreignObject|<!DOCTYPE|<!ENTITY|\son\w+\s*=|(href|url\()\s*=?\s*["']?\s*(?!["'#\s])\w+:/i.test(text)
	)
		return undefined;
	const [, , boxWidth, boxHeight] =
		attribute(root, 'viewBox')
			?.trim()
			.split(/[\s,]+/) ?? [];
	const width = Number.parseFloat(attribute(root, 'width') ?? boxWidth ?? '');
	const height = Number.parseFloat(attribute(root, 'height') ?? boxHeight ?? '');
	return { mediaType: 'image/svg+xml', width: width || 0, height: height || 0 };
}

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}
