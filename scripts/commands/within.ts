import { outputRules } from '../check/rules/privacy/index.ts';
import { having } from '../load/lists/having.ts';
import { companyOf, ordersFolder } from '../load/orders/orders.ts';
import { isInShard } from '../shards/is-in-shard.ts';
import type { Message, Repository } from '../types/index.ts';
import type { Options } from './options.ts';
import type { Selection } from './select.ts';

const everywhere = new Set<string>(outputRules.map(({ code }) => code));

/**
 * With a selection, only what concerns its files: their own findings, those of their companies' facts, those of the templates,
 * and what stands in no output, since a register or another document may have brought it.
 */
export function within(
	messages: readonly Message[],
	repository: Repository,
	{ readmes }: Pick<Selection, 'readmes'>,
	{ company, shard, kind, only }: Pick<Options, 'company' | 'shard' | 'kind' | 'only'>,
): readonly Message[] {
	const isOfShard = ({ place: { file } }: Message) => {
		const owner = ownerAt(file, repository);
		return owner === undefined || isInShard(owner, shard);
	};
	if (shard !== undefined) return messages.filter(isOfShard);
	if (company === undefined && kind === undefined && only === undefined) return messages;
	const path = only?.replaceAll('\\', '/').replace(/\/$/, '');
	return messages.filter(({ code, place: { file } }) => {
		if (file.startsWith('templates/') || code === 'company-stopped' || code === 'company-slow') return true;
		if (having(repository.companies, 'file', file).length > 0) return readmes.has(file);
		if (company !== undefined && isOfAnother(file, company, repository)) return false;
		const [source] = having(repository.sources, 'file', file);
		if (everywhere.has(code)) return true;
		if (kind !== undefined && source !== undefined && source.kind.name !== kind) return false;
		return path === undefined || file === path || file.startsWith(`${path}/`);
	});
}

/** What cannot be read is of the company in whose folder it stands, and so are facts that cannot be. */
function isOfAnother(file: string, company: string, repository: Repository): boolean {
	const owner = ownerAt(file, repository);
	if (owner !== undefined) return owner !== company;
	return /^company\/[^/]+\/README\.md$/.test(file);
}

/** The company whose file it is; undefined where it is of all, so that every shard tells of it. */
export function ownerAt(file: string, { companies }: Repository): string | undefined {
	if (file.startsWith(ordersFolder)) return companyOf(file, companies);
	const [folder] = /^company\/[^/]+(?=\/)/.exec(file) ?? [];
	const [own] = folder === undefined ? [] : having(companies, 'folder', folder);
	const isReadme = folder !== undefined && file === `${folder}/README.md`;
	const isOfRoot = file === 'README.md' || (file.startsWith('company/') && !isReadme);
	return (own ?? (isOfRoot ? having(companies, 'folder', 'company').at(0) : undefined))?.id;
}
