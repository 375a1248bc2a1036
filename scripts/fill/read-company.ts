import { readFields } from '../fields/read-fields.ts';
import { placeOf } from '../load/yaml/place-of.ts';
import type {
	Asset,
	Company,
	CompanySource,
	DataGroup,
	Datum,
	Language,
	Report,
	Repository,
	WordTemplate,
} from '../types/index.ts';
import { pictureAt } from './picture-at.ts';
import { readRegisters } from './read-registers.ts';
import { typefaceAt } from './typeface-at.ts';
import { wordTemplateAt } from './word-template/word-template-at.ts';

/** Reads a company's facts by the fields of its type; what is wrong with them is reported. */
export function readCompany(source: CompanySource, repository: Repository, report: Report): Company {
	const { fields } = source.type;
	const read = readFields(source.values, fields, report, { file: source.file, line: 1, column: 1 });
	const data: DataGroup = Object.freeze({ ...read, id: source.id });
	const brand = group(data.brand);
	return {
		id: source.id,
		source,
		fields,
		data,
		registers: readRegisters(source, repository, report),
		language: (text(data.language) ?? 'nb') as Language,
		country: text(data.country) ?? 'NO',
		name: text(data.name) ?? source.id,
		orgNumber: text(data.orgNumber) ?? text(data.cvr),
		example: data.example === true,
		library: text(data.library) as Language | undefined,
		logo: logoAt(text(brand.logo), source, repository, report),
		fonts: typefaceAt(group(brand.fonts), source, repository, report),
		colour: text(brand.color),
		wordTemplate: templateAt(text(brand.wordTemplate), data, source, repository, report),
	};
}

function logoAt(
	path: string | undefined,
	{ values }: CompanySource,
	repository: Repository,
	report: Report,
): Asset | undefined {
	if (path === undefined) return undefined;
	const place = placeOf(values, ['brand', 'logo']);
	return pictureAt(
		{ path, address: path, place, known: [...repository.assets.keys()], logo: true },
		repository,
		report,
	);
}

function templateAt(
	path: string | undefined,
	facts: DataGroup,
	{ values }: CompanySource,
	repository: Repository,
	report: Report,
): WordTemplate | undefined {
	if (path === undefined) return undefined;
	const place = placeOf(values, ['brand', 'wordTemplate']);
	return wordTemplateAt({ path, place, facts }, repository, report);
}

function group(datum: Datum | undefined): DataGroup {
	return datum !== null && typeof datum === 'object' && !Array.isArray(datum) ? (datum as DataGroup) : {};
}

function text(datum: Datum | undefined): string | undefined {
	return typeof datum === 'string' ? datum : undefined;
}
