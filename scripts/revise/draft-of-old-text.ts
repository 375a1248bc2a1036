import { toMarkdown } from 'mdast-util-to-markdown';
import { Document } from 'yaml';
import type { CompanySource, Kind, Language, Message, Order, Repository } from '../types/index.ts';
import { foundReferences } from './found-references.ts';
import type { NextVersion } from './next-version.ts';
import { readOldText } from './old-text.ts';

/** What a draft is made of where there is no document yet. */
export interface OldTextDraft {
	readonly order: Order;
	readonly kind: Kind;
	readonly company: CompanySource | undefined;
	readonly language: Language;
	readonly next: NextVersion;
}

/** A draft from the old text of an order: its structure found again, its references looked up; what was not found is told and stays as text. */
export function draftOfOldText(
	{ order, kind, company, language, next }: OldTextDraft,
	repository: Repository,
): { readonly text: string; readonly messages: readonly Message[] } {
	const { file, target, oldText } = order;
	const { root, references } = readOldText(oldText?.text ?? '', kind, repository.words);
	const { found, unfound } = foundReferences(references, language, repository);
	const words = repository.words[language].orders;
	const frontMatter = new Document({
		id: target.id,
		title: target.name.slice(target.id.length + 1).replaceAll('-', ' '),
		...(company !== undefined && { kind: kind.name }),
		version: next.version,
		...(next.date !== undefined && { date: next.date }),
		status: next.status,
		language,
		...(next.replaces !== undefined && {
			supersedes: words.supersedes.replace('{id}', target.id).replace('{version}', next.replaces),
		}),
		...(found.length > 0 && { references: found }),
		...next.settings,
	});
	const left = unfound.filter(({ text }) => references.some((reference) => reference.text === text));
	if (left.length > 0) {
		root.children.push({ type: 'heading', depth: 3, children: [{ type: 'text', value: words.otherSources }] });
		for (const { text } of left) root.children.push({ type: 'paragraph', children: [{ type: 'text', value: text }] });
	}
	// What looks like a merge field in an old text is text.
	const body = toMarkdown(root, { bullet: '-' }).replaceAll('{{', '{\\{');
	const messages = unfound.map(({ text, line }): Message => {
		const place = { file, line: (oldText?.line ?? 1) + line, column: 1 };
		return { code: 'reference-unfound', severity: 'warning', place, params: { text } };
	});
	return {
		text: `---\n${frontMatter.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${body}`,
		messages,
	};
}
