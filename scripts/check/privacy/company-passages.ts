import type { CompanySubject } from '../../types/index.ts';
import { filesOf } from './files-of.ts';
import type { Passage } from './passage.ts';
import { picturedIn } from './pictured-passages.ts';
import { templatePassages } from './template-passages.ts';
import { cellsOf, namesOf, writtenIn } from './written-passages.ts';

/** Several rules read them, and a company may have many pictures. */
const read = new WeakMap<CompanySubject, readonly Passage[]>();

/** What a company keeps beside its documents: its README, its registers, what it adds to the library, its pictures, its Word file, and what its files are called. */
export function companyPassages(subject: CompanySubject): readonly Passage[] {
	const known = read.get(subject);
	if (known !== undefined) return known;
	const passages = passagesOf(subject);
	read.set(subject, passages);
	return passages;
}

function passagesOf({ company, sources, repository }: CompanySubject): readonly Passage[] {
	const { file } = company.source;
	const own = new Set([file, ...filesOf(company.source, repository)]);
	const pictures = [...own, ...filesOf({ folder: 'instructions' }, repository)].flatMap(
		(name) => repository.assets.get(name) ?? [],
	);
	return [
		...writtenIn(company.source),
		...company.additions.flatMap(writtenIn),
		...[...company.registers.values()].flatMap(({ source }) => cellsOf(source)),
		...pictures.flatMap(picturedIn),
		...(company.wordTemplate === undefined ? [] : templatePassages(company.wordTemplate)),
		...namesOf(new Set([...own, ...sources.map((source) => source.file)])),
	];
}
