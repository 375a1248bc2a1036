import { placeOf } from '../../load/yaml/place-of.ts';
import { nearest } from '../../messages/nearest.ts';
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
} from '../../types/index.ts';

/** The typeface that a firm names as its own; whatever stands against it is reported at the line that names the file. */
export function typefaceAt(
	facts: DataGroup,
	{ values }: CompanySource,
	repository: Pick<Repository, 'fonts' | 'files'>,
	report: Report,
): Typeface | undefined {
	const { name } = facts;
	const placeAt = (key: string) => placeOf(values, ['brand', 'fonts', key]);
	const named = faceRoles.flatMap((role): readonly Named[] => {
		const path = facts[role];
		// What is missing has been reported by its field.
		if (typeof path !== 'string') return [];
		return fontAt(path, placeAt(role), repository, report).map((font) => ({ role, path, font, place: placeAt(role) }));
	});
	if (typeof name !== 'string') return undefined;
	const suitable = named.filter((each) => suits(each, report));
	const known = isFamily(name, named, placeAt('name'), report);
	return known && suitable.length === faceRoles.length ? { name, faces: suitable.map(face) } : undefined;
}

/** A font file as the README names it. */
interface Named {
	readonly role: FaceRole;
	/** Relative to the root. */
	readonly path: string;
	readonly font: ReadFont;
	readonly place: Place;
}

function fontAt(
	path: string,
	place: Place,
	{ fonts, files }: Pick<Repository, 'fonts' | 'files'>,
	report: Report,
): readonly ReadFont[] {
	const font = fonts.get(path);
	if (font === undefined) {
		const known = [...files].filter((file) => /\.[ot]tf$/iu.test(file));
		const params = { address: path, nearest: nearest(path, known) };
		// A file that is there and could not be read has been reported by its own name.
		if (!files.has(path)) report({ code: 'font-missing', severity: 'error', place, params });
		return [];
	}
	if (!('fault' in font)) return [font];
	report({ code: 'font-unreadable', severity: 'error', place, params: { fault: font.fault } });
	return [];
}

const mostLetters = 12;

function suits({ role, place, font }: Named, report: Report): boolean {
	const { family, weight, style, restricted, lacking } = font;
	const found = roleOf(weight, style);
	const letters = lacking.length > mostLetters ? [...lacking.slice(0, mostLetters), '…'] : lacking;
	if (restricted) report({ code: 'font-restricted', severity: 'error', place, params: { family } });
	if (letters.length > 0) report({ code: 'font-letters', severity: 'error', place, params: { letters } });
	if (found !== role) report({ code: 'font-face', severity: 'error', place, params: { role, found } });
	return !restricted && letters.length === 0 && found === role;
}

function roleOf(weight: FontFace['weight'], style: FontFace['style']): FaceRole {
	if (weight === 'bold') return style === 'italic' ? 'boldItalic' : 'bold';
	return style === 'italic' ? 'italic' : 'regular';
}

/** Another name in all files is a slip at the name, and told once. */
function isFamily(name: string, named: readonly Named[], place: Place, report: Report): boolean {
	const others = named.filter(({ font }) => font.family !== name);
	const families = new Set(named.map(({ font }) => font.family));
	for (const { font, place: own } of families.size === 1 ? others.slice(0, 1) : others) {
		const at = families.size === 1 ? place : own;
		report({ code: 'font-family', severity: 'error', place: at, params: { family: font.family, name } });
	}
	return others.length === 0;
}

function face({ font: { bytes, mediaType, weight, style }, path: file }: Named): FontFace {
	return { file, bytes, mediaType, weight, style };
}
