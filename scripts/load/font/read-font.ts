import type { FontFault, OpenedFont } from '../../types/index.ts';
import { familyName } from './family-name.ts';
import { fontTables } from './font-tables.ts';
import { hasLetter } from './has-letter.ts';

/** What a font file says of itself, or why it is none that can be used. */
export function readFont(bytes: Uint8Array): OpenedFont {
	try {
		const kind = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
		const mediaType = mediaTypes.get(kind);
		if (mediaType === undefined) return { fault: others.get(kind) ?? 'not-font' };
		return described(bytes, mediaType);
	} catch {
		return { fault: 'not-font' };
	}
}

const mediaTypes: ReadonlyMap<string, 'font/ttf' | 'font/otf'> = new Map([
	['\0\x01\0\0', 'font/ttf'],
	['true', 'font/ttf'],
	['OTTO', 'font/otf'],
]);

const others: ReadonlyMap<string, FontFault> = new Map([
	['ttcf', 'collection'],
	['wOFF', 'web-font'],
	['wOF2', 'web-font'],
]);

function described(bytes: Uint8Array, mediaType: 'font/ttf' | 'font/otf'): OpenedFont {
	const tables = fontTables(bytes);
	if (tables.has('fvar')) return { fault: 'variable' };
	const [name, traits, letters] = ['name', 'OS/2', 'cmap'].map((key) => tables.get(key));
	if (!name || !traits || !letters || !tables.has('head') || !outlines.some((key) => tables.has(key)))
		return { fault: 'not-font' };
	const family = familyName(name);
	if (family === undefined) return { fault: 'nameless' };
	return {
		bytes,
		mediaType,
		family,
		weight: traits.getUint16(4) >= semibold ? 'bold' : 'regular',
		style: (traits.getUint16(62) & italic) === 0 ? 'normal' : 'italic',
		restricted: isRestricted(traits.getUint16(8)),
		lacking: needed.filter((letter) => !hasLetter(letters, letter.codePointAt(0) ?? 0)),
	};
}

const outlines = ['glyf', 'CFF ', 'CFF2'];
const semibold = 600;

/** Bits of `fsSelection`: italic and oblique. */
const italic = 0x201;

/** Bits of `fsType`: no embedding at all, not in part, bitmaps only. A PDF holds only the letters it uses. */
function isRestricted(type: number): boolean {
	return (type & 0xf) === 2 || (type & 0x300) !== 0;
}

const needed = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå0123456789'];
