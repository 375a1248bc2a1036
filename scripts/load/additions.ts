import { slug } from '../fill/names/slug.ts';
import { nearest } from '../messages/nearest.ts';
import type { Addition, CompanySource, Report } from '../types/index.ts';
import { ownerOf } from './owner-of.ts';
import { parseFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';

/** The only thing that front matter of an addition says: the id of the document that it stands beside. */
const known: readonly string[] = ['document'];

/** Whether a file holds a company's text beside a document of the library, by its path. */
export function isAdditionFile(file: string): boolean {
	return /^company\/(?:[^/]+\/)?additions\/[^/]+\.md$/i.test(file) && !file.endsWith('/README.md');
}

/** The id that the name of such a file begins with, as names of files are written and without capitals: `1-004` of `1-004_BHT.md`. */
export function documentNamed(file: string): string {
	return (file.split('/').at(-1) ?? '').replace(/(?:_.*)?\.md$/i, '').toLowerCase();
}

/** Reads what companies add to documents of the library, their texts too, which go with the companies to whoever makes their documents; one that cannot be read, or does not say to which, is reported. */
export async function loadAdditions(
	root: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	report: Report,
): Promise<readonly Addition[]> {
	const read = files.filter(isAdditionFile).map(async (file) => {
		const owner = ownerOf(file, files, companies);
		const text = owner && (await readText(root, file, report));
		return text === undefined ? undefined : parseAddition(text, file, owner?.id ?? '', report);
	});
	return (await Promise.all(read)).filter((addition) => addition !== undefined);
}

/**
 * The same for a text that is already in memory, such as a file of an earlier revision.
 * @param company whose it is, by id
 */
export function parseAddition(text: string, file: string, company: string, report: Report): Addition | undefined {
	const read = parseFrontMatter(text, file, report);
	if (read === undefined) return undefined;
	const { entries } = read.values;
	let failed = false;
	for (const [field, { keyPlace }] of entries) {
		if (known.includes(field)) continue;
		failed = true;
		const params = { field, nearest: nearest(field, known) };
		report({ code: 'field-unknown', severity: 'error', place: keyPlace, params, expected: known });
	}
	const said = entries.get('document')?.value;
	if (said?.type !== 'scalar' || said.text === '') {
		failed = true;
		const place = said?.place ?? { file, line: 1, column: 1 };
		report({ code: 'field-missing', severity: 'error', place, params: { field: 'document' } });
	}
	if (said?.type === 'scalar' && said.text !== '' && documentNamed(file) !== slug(said.text).toLowerCase()) {
		failed = true;
		const name = `${slug(said.text)}.md`;
		const params = { fault: 'name' as const, id: said.text, company, nearest: undefined, file: name };
		report({ code: 'addition-refused', severity: 'error', place: said.place, params });
	}
	return failed ? undefined : { ...read, company };
}
