import { type CompanySource, faceRoles, type Group, type OpenedFont, type Report } from '../../types/index.ts';
import { readBytes } from '../read-text.ts';
import { readFont } from './read-font.ts';

/** Larger fonts hold the letters of other parts of the world. */
const largest = 5 * 1024 * 1024;

/** Reads the font files that companies name as theirs, by their path relative to the root. */
export async function loadFonts(
	root: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	report: Report,
): Promise<ReadonlyMap<string, OpenedFont>> {
	const named = new Set(companies.flatMap(({ values }) => namedIn(values)));
	const read = new Map<string, OpenedFont>();
	for (const file of files.filter((each) => named.has(each))) {
		const bytes = await readBytes(root, file, largest, report);
		if (bytes !== undefined) read.set(file, readFont(bytes));
	}
	return read;
}

function namedIn(values: Group): readonly string[] {
	const brand = values.entries.get('brand')?.value;
	const fonts = brand?.type === 'group' ? brand.entries.get('fonts')?.value : undefined;
	if (fonts?.type !== 'group') return [];
	return faceRoles.flatMap((role) => {
		const value = fonts.entries.get(role)?.value;
		return value?.type === 'scalar' ? [value.text] : [];
	});
}
