import type { Repository } from '../../types/index.ts';

/**
 * What a repository is without what its files say: which files, documents, companies and registers there are, of which kind and
 * whose, and which pictures and fonts could be read. It is no part of what is noted of a step, since every step knows it.
 */
export function shapeOf(repository: Repository): readonly string[] {
	const { companies, sources, additions, registers, files, assets, pictureFaults, fonts, wordTemplates, approvals } =
		repository;
	return [
		...companies.map(({ id, folder, file, type }) => JSON.stringify([id, folder, file, type.name])),
		'documents',
		...sources.map(({ file, kind, company, draft }) => JSON.stringify([file, kind.name, company, draft])),
		'additions',
		...additions.map(({ file, company }) => JSON.stringify([file, company])),
		'registers',
		...registers.map(({ type, company, file }) => JSON.stringify([file, type.name, company])),
		...[files, assets.keys(), pictureFaults.keys(), fonts.keys(), wordTemplates.keys(), approvals.keys()].map((names) =>
			JSON.stringify([...names]),
		),
	];
}
