import type { CompanySubject, Repository, Source } from '../../types/index.ts';
import type { Passage } from './passage.ts';
import { picturedIn } from './pictured-passages.ts';
import { templatePassages } from './template-passages.ts';
import { cellsOf, namesOf, writtenIn } from './written-passages.ts';

/** Several rules read them, and a company may have many pictures. */
const read = new WeakMap<CompanySubject, readonly Passage[]>();

/** What a company keeps beside its documents: its README, its registers, its pictures, its Word file, and what its files are called. */
export function companyPassages(subject: CompanySubject): readonly Passage[] {
	const known = read.get(subject);
	if (known !== undefined) return known;
	const passages = passagesOf(subject);
	read.set(subject, passages);
	return passages;
}

function passagesOf({ company, sources, repository }: CompanySubject): readonly Passage[] {
	const { folder, file } = company.source;
	const isOwn = (name: string) => isIn(folder, name, repository) || name === file;
	const pictures = [...repository.assets.values()].filter(
		({ file: name }) => isOwn(name) || name.startsWith('instructions/'),
	);
	return [
		...writtenIn(company.source),
		...[...company.registers.values()].flatMap(({ source }) => cellsOf(source)),
		...pictures.flatMap(picturedIn),
		...(company.wordTemplate === undefined ? [] : templatePassages(company.wordTemplate)),
		...namesOf([...repository.files].filter((name) => isOwn(name) || isTaken(name, sources))),
	];
}

/** The root company's folder holds those of the others too. */
function isIn(folder: string, name: string, { companies }: Repository): boolean {
	if (!name.startsWith(`${folder}/`)) return false;
	return !companies.some((other) => other.folder.startsWith(`${folder}/`) && name.startsWith(`${other.folder}/`));
}

function isTaken(name: string, sources: readonly Source[]): boolean {
	return sources.some(({ file }) => file === name);
}
