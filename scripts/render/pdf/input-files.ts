import type { Asset, Doc } from '../../types/index.ts';
import type { InputFile } from './job.ts';
import { pictureFile } from './picture-file.ts';

/**
 * What the typesetter reads: `document.json` and the pictures it names.
 * @param pictures the names of those that are shown, by their addresses
 * @param drawn what is shown beside them
 */
export function inputFiles(
	input: object,
	pictures: ReadonlyMap<string, string>,
	assets: Doc['assets'],
	logo: Asset | undefined,
	drawn: readonly InputFile[] = [],
): readonly InputFile[] {
	return [
		{ name: 'document.json', bytes: Buffer.from(written(input)) },
		...[...pictures].map(([address, name]) => ({ name, bytes: assets.get(address)?.bytes ?? nothing })),
		...(logo ? [{ name: pictureFile(logo, 'logo'), bytes: logo.bytes }] : []),
		...drawn,
	];
}

const nothing = new Uint8Array();

/** JSON writes half a character as `\ud83d`; only where that may stand somewhere is every text looked at. */
function written(input: object): string {
	const json = JSON.stringify(input);
	return json.includes('\\ud') ? JSON.stringify(input, wellFormed) : json;
}

/** Half a character, which no file format can hold, becomes the mark for an unreadable one. */
function wellFormed(_: string, value: unknown): unknown {
	return typeof value === 'string' ? value.replaceAll(/\p{Surrogate}/gu, '\uFFFD') : value;
}
