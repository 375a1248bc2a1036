import { parseDocument } from 'yaml';
import { fieldText } from '../fields/field-text.ts';
import type { CompanySource, Kind, Repository, Text } from '../types/index.ts';
import { dateExample } from './date-example.ts';
import { historicBasis } from './life/historic-basis.ts';
import { fileName } from './names/file-name.ts';
import { nextId } from './names/next-id.ts';

/** A document to be written: its file relative to the root, and its text. */
export interface NewDocument {
	readonly file: string;
	readonly text: string;
	/** Whose it is; undefined: the library's. */
	readonly company: CompanySource | undefined;
}

/**
 * A new document of a kind: the kind's example with the title and the next free number, for one company, in its language
 * where the kind has an example in it. Where no company is named, instructions go to the library, in the language of those
 * that the root company takes, and all else to the root company, since only instructions are shared. The days of
 * a form of law as it was stay those of that law, and its year is that of the title or of the example.
 * @param day on which it is made, YYYY-MM-DD; undefined: the days of the example stay
 */
export function newDocument(
	kind: Kind,
	title: string,
	named: CompanySource | undefined,
	repository: Repository,
	day?: string,
): NewDocument {
	const root = repository.companies.find(({ folder }) => folder === 'company');
	const company = named ?? (kind.name === 'instruction' ? undefined : root);
	const { text, bodyStart } = exampleFor(kind, company, root);
	const frontMatter = parseDocument(text.slice('---\n'.length, bodyStart).replace(/---\n*$/, ''));
	const isHistoric = frontMatter.has('legalBasis') || historicBasis(company?.values) !== undefined;
	dateExample(frontMatter, title, isHistoric ? undefined : day);
	const taken = repository.sources
		// A number of the library's would replace its document, and one of a company's would be replaced by it.
		.filter((source) => company === undefined || source.company === undefined || source.company === company.id)
		.map(({ values }) => values.entries.get('id')?.value)
		.flatMap((id) => (id?.type === 'scalar' ? [id.text] : []));
	const id = nextId(String(frontMatter.get('id')), taken, kind.idPattern);
	frontMatter.set('id', id);
	frontMatter.set('title', title);
	const folder = company === undefined ? 'instructions' : company.folder;
	if (company !== undefined) frontMatter.set('kind', kind.name);
	return {
		file: `${folder}/${fileName(id, title)}.md`,
		company,
		text: `---\n${frontMatter.toString({ lineWidth: 0 })}---\n${text.slice(bodyStart)}`,
	};
}

/** What is shared stands where the root company finds it: among the documents in the language that it takes. */
function exampleFor(
	{ example, examples }: Kind,
	company: CompanySource | undefined,
	root: CompanySource | undefined,
): Text {
	const { values } = company ?? root ?? {};
	const shared = company === undefined ? values && fieldText(values, 'library') : undefined;
	const written = shared ?? (values && fieldText(values, 'language'));
	return [...examples].find(([language]) => language === written)?.[1] ?? example;
}
