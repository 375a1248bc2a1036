import { groupIn, textIn } from '../fields/datum.ts';
import { readFields } from '../fields/read-fields.ts';
import { having } from '../load/lists/having.ts';
import { placeOf } from '../load/yaml/place-of.ts';
import type {
	Asset,
	Company,
	CompanySource,
	DataGroup,
	Language,
	Report,
	Repository,
	WordTemplate,
} from '../types/index.ts';
import { pictureAt } from './look/picture-at.ts';
import { typefaceAt } from './look/typeface-at.ts';
import { readRegisters } from './registers/read-registers.ts';
import { wordTemplateAt } from './word-template/word-template-at.ts';

/** Reads a company's facts by the fields of its type; what is wrong with them is reported. */
export function readCompany(source: CompanySource, repository: Repository, report: Report): Company {
	const { fields } = source.type;
	const read = readFields(source.values, fields, report, { file: source.file, line: 1, column: 1 });
	return companyWith(source, Object.freeze({ ...read, id: source.id }), repository, report);
}

/** The same of facts that have been read; what is wrong with its registers and its look is reported. */
export function companyWith(source: CompanySource, data: DataGroup, repository: Repository, report: Report): Company {
	const { fields } = source.type;
	const brand = groupIn(data.brand);
	return {
		id: source.id,
		source,
		fields,
		data,
		approvals: repository.approvals.get(source.id) ?? [],
		additions: having(repository.additions, 'company', source.id),
		registers: readRegisters(source, repository, report),
		language: (textIn(data.language) ?? 'nb') as Language,
		country: textIn(data.country) ?? 'NO',
		name: textIn(data.name) ?? source.id,
		orgNumber: textIn(data.orgNumber) ?? textIn(data.cvr),
		example: data.example === true,
		library: textIn(data.library) as Language | undefined,
		logo: logoAt(textIn(brand.logo), source, repository, report),
		fonts: typefaceAt(groupIn(brand.fonts), source, repository, report),
		colour: textIn(brand.color),
		wordTemplate: templateAt(textIn(brand.wordTemplate), data, source, repository, report),
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
