import { placeOf } from '../load/yaml/place-of.ts';
import { nearest } from '../messages/nearest.ts';
import {
	type CompanySource,
	type DataGroup,
	type FaceRole,
	type FontFace,
	faceRoles,
	type Place,
	type ReadFont,
	type Report,
	type Repository,
	type Typeface,
} from '../types/index.ts';

/** The typeface that a firm names as its own; whatever stands against it is reported at the line that names the file. */
export function typefaceAt(
	facts: DataGroup,
	{ values }: CompanySource,
	repository: Pick<Repository, 'fonts' | 'files'>,
	report: Report,
): Typeface | undefined {
	const { name } = facts;
	const faces = faceRoles.flatMap((role) => {
		const path = facts[role];
		// What is missing has been reported by its field.
		if (typeof path !== 'string' || typeof name !== 'string') return [];
		const place = placeOf(values, ['brand', 'fonts', role]);
		return faceAt({ path, role, name, place }, repository, report);
	});
	return typeof name === 'string' && faces.length === faceRoles.length ? { name, faces } : undefined;
}

interface FaceRequest {
	/** Relative to the root. */
	readonly path: string;
	readonly role: FaceRole;
	/** That of the family. */
	readonly name: string;
	readonly place: Place;
}

function faceAt(
	{ path, role, name, place }: FaceRequest,
	{ fonts, files }: Pick<Repository, 'fonts' | 'files'>,
	report: Report,
): readonly FontFace[] {
	const font = fonts.get(path);
	if (font === undefined) {
		const known = [...files].filter((file) => /\.[ot]tf$/iu.test(file));
		const params = { address: path, nearest: nearest(path, known) };
		// A file that is there and could not be read has been reported by its own name.
		if (!files.has(path)) report({ code: 'font-missing', severity: 'error', place, params });
		return [];
	}
	if ('fault' in font) {
		report({ code: 'font-unreadable', severity: 'error', place, params: { fault: font.fault } });
		return [];
	}
	return suits(font, { role, name, place }, report) ? [face(font, path)] : [];
}

function suits(font: ReadFont, { role, name, place }: Omit<FaceRequest, 'path'>, report: Report): boolean {
	const { family, weight, style, restricted, lacking } = font;
	const found = roleOf(weight, style);
	if (restricted) report({ code: 'font-restricted', severity: 'error', place, params: { family } });
	if (lacking.length > 0) report({ code: 'font-letters', severity: 'error', place, params: { letters: lacking } });
	if (family !== name) report({ code: 'font-family', severity: 'error', place, params: { family, name } });
	if (found !== role) report({ code: 'font-face', severity: 'error', place, params: { role, found } });
	return !restricted && lacking.length === 0 && family === name && found === role;
}

function roleOf(weight: FontFace['weight'], style: FontFace['style']): FaceRole {
	if (weight === 'bold') return style === 'italic' ? 'boldItalic' : 'bold';
	return style === 'italic' ? 'italic' : 'regular';
}

function face({ bytes, mediaType, weight, style }: ReadFont, file: string): FontFace {
	return { file, bytes, mediaType, weight, style };
}
