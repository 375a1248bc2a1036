import type { CompanySource, Repository } from '../../types/index.ts';

/** By the folder of a company, or that of the library; thousands of companies ask for theirs. */
const parted = new WeakMap<Repository['files'], ReadonlyMap<string, readonly string[]>>();

/** The files of a folder, those below it included; the root company's folder holds those of the others too, which are not its own. */
export function filesOf(
	{ folder }: Pick<CompanySource, 'folder'>,
	{ files, companies }: Pick<Repository, 'files' | 'companies'>,
): readonly string[] {
	const byFolder = parted.get(files) ?? partedByFolder(files);
	parted.set(files, byFolder);
	if (folder !== 'company') return byFolder.get(folder) ?? [];
	const others = new Set(companies.map((company) => company.folder));
	return [...byFolder].flatMap(([of, names]) => (isIn(of, folder) && (of === folder || !others.has(of)) ? names : []));
}

function partedByFolder(files: Iterable<string>): ReadonlyMap<string, readonly string[]> {
	const byFolder = new Map<string, string[]>();
	for (const file of files) {
		const [first = '', second, third] = file.split('/', 3);
		const folder = first === 'company' && third !== undefined ? `${first}/${second}` : first;
		const names = byFolder.get(folder);
		if (names === undefined) byFolder.set(folder, [file]);
		else names.push(file);
	}
	return byFolder;
}

function isIn(folder: string, home: string): boolean {
	return folder === home || folder.startsWith(`${home}/`);
}
