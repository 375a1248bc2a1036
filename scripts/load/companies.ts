import { isCompanyId } from '../fields/is-company-id.ts';
import type { CompanySource, CompanyType, Group, Report, Scalar } from '../types/index.ts';
import { type ReadHead, readFrontMatter, withText } from './read-front-matter.ts';

/** Reads the root company and every company below `company/`: those whose folder holds a README.md. */
export async function loadCompanies(
	root: string,
	files: readonly string[],
	types: ReadonlyMap<string, CompanyType>,
	report: Report,
	readHead: ReadHead = readFrontMatter,
): Promise<readonly CompanySource[]> {
	const readmes = files.filter((file) => /^company\/[^/]+\/README\.md$/.test(file));
	const read = await Promise.all(
		['README.md', ...readmes].map((file) => loadCompany(root, file, types, report, readHead)),
	);
	return withOwnIds(
		read.filter((company) => company !== undefined),
		report,
	);
}

/** Two companies of one id would take each other's documents, so only the first is kept. */
function withOwnIds(companies: readonly CompanySource[], report: Report): readonly CompanySource[] {
	const first = new Map<string, CompanySource>();
	for (const company of companies) {
		const { id, file, values } = company;
		const other = first.get(id);
		if (other === undefined) first.set(id, company);
		else {
			const place = values.entries.get('id')?.value.place ?? { file, line: 1, column: 1 };
			report({ code: 'company-id-duplicate', severity: 'error', place, params: { id, other: other.file } });
		}
	}
	return [...first.values()];
}

/** Reads one company by its README; one that cannot be read is reported. */
export async function loadCompany(
	root: string,
	file: string,
	types: ReadonlyMap<string, CompanyType>,
	report: Report,
	readHead: ReadHead = readFrontMatter,
): Promise<CompanySource | undefined> {
	const readme = await readHead(root, file, report);
	if (readme === undefined) return undefined;
	const type = readType(readme.values, file, types, report);
	const id = readId(readme.values, file, report);
	if (type === undefined || id === undefined) return undefined;
	const folder = file === 'README.md' ? 'company' : file.slice(0, -'/README.md'.length);
	return withText({ id, folder, type }, readme);
}

function readType(
	values: Group,
	file: string,
	types: ReadonlyMap<string, CompanyType>,
	report: Report,
): CompanyType | undefined {
	const written = scalar(values, 'type', file, report);
	if (written === undefined) return undefined;
	const type = types.get(written.text);
	const known = [...types.keys()];
	if (type === undefined)
		report({
			code: 'company-type-unknown',
			severity: 'error',
			place: written.place,
			params: { type: written.text, known: known.join(', ') },
			expected: known,
		});
	return type;
}

/** The id names folders of `dist/`, so it holds nothing that a file system reads in its own way. */
function readId(values: Group, file: string, report: Report): string | undefined {
	const folder = /^company\/([^/]+)\//.exec(file)?.[1];
	const written =
		folder === undefined || values.entries.has('id')
			? scalar(values, 'id', file, report)
			: { text: folder, place: { file, line: 1, column: 1 } };
	if (written === undefined) return undefined;
	if (!isCompanyId(written.text)) {
		const params = { field: 'id', text: written.text };
		report({ code: 'field-company-id', severity: 'error', place: written.place, params });
		return undefined;
	}
	if (folder === undefined || folder === written.text) return written.text;
	const params = { id: written.text, folder };
	report({ code: 'company-id-folder', severity: 'error', place: written.place, params });
	return undefined;
}

function scalar(values: Group, field: string, file: string, report: Report): Scalar | undefined {
	const value = values.entries.get(field)?.value;
	if (value?.type === 'scalar' && value.text !== '') return value;
	const place = value?.place ?? { file, line: 1, column: 1 };
	report({ code: 'field-missing', severity: 'error', place, params: { field } });
	return undefined;
}
