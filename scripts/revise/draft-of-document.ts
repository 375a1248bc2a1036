import { isMap, isSeq, parseDocument } from 'yaml';
import type { Language, Repository, Source } from '../types/index.ts';
import type { NextVersion } from './next-version.ts';

/** What tells of the version before and of nobody's doing in the next: approvals are given anew. */
const gone = ['approved', 'approval', 'hearing'];

/** A draft of the next version of a document: its text and fields as they are, with the new version, and an entry in the list of changes that its author may rewrite. */
export function draftOfDocument(
	{ text, whole = text, bodyStart }: Source,
	next: NextVersion,
	language: Language,
	summary: string,
	{
		words: {
			[language]: { orders },
		},
	}: Pick<Repository, 'words'>,
): string {
	const frontMatter = parseDocument(text.slice('---\n'.length, bodyStart).replace(/---\n*$/, ''));
	for (const key of gone) frontMatter.delete(key);
	frontMatter.set('version', next.version);
	if (next.date !== undefined) frontMatter.set('date', next.date);
	frontMatter.set('status', next.status);
	const id = String(frontMatter.get('id'));
	if (next.replaces !== undefined)
		frontMatter.set('supersedes', orders.supersedes.replace('{id}', id).replace('{version}', next.replaces));
	for (const [field, value] of Object.entries(next.settings)) frontMatter.set(field, value);
	const by = frontMatter.get('owner') ?? frontMatter.get('approver');
	if (by !== undefined && next.date !== undefined) {
		const entry = frontMatter.createNode({
			version: next.version,
			date: next.date,
			by,
			summary,
			change: 'substantive',
		});
		const revisions = frontMatter.get('revisions');
		if (isSeq(revisions))
			revisions.items = [
				...revisions.items.filter((item) => !isMap(item) || item.get('version') !== next.version),
				entry,
			];
		else frontMatter.set('revisions', [entry]);
	}
	return `---\n${frontMatter.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${whole.slice(bodyStart)}`;
}
