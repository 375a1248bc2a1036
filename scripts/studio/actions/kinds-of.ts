import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Heading, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isKindFor } from '../../fill/is-kind-for.ts';
import { historicBasis } from '../../fill/life/historic-basis.ts';
import { letterKind } from '../../letters/letter-source.ts';
import { parseFrontMatter } from '../../load/read-front-matter.ts';
import type { StudioKind } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * The kinds of documents that a company can begin, those that fit it first and without letters, which are made of changes; a form of
 * law as it was fits nobody who lives by that of today. Undefined where there is no such company.
 */
export async function kindsOf(
	{ memory, language, options }: Workspace,
	id: string,
): Promise<readonly StudioKind[] | undefined> {
	const company = memory.company(id)?.company;
	if (company === undefined) return undefined;
	const offered = [...memory.repository().kinds.values()].filter(({ name }) => name !== letterKind);
	const isHistoric = historicBasis(company.source.values) !== undefined;
	const kinds = offered.map(async (kind): Promise<StudioKind> => {
		const { example } = kind;
		const basis = historicBasis(parseFrontMatter(example.text, example.file, () => {})?.values, company.source.values);
		return {
			name: kind.name,
			label: kind.label[language],
			purpose: kind.purpose?.[language] ?? (await purposeOf(join(options.templatesRoot, kind.folder, 'README.md'))),
			purposeLanguage: kind.purpose === undefined ? (kind.languages?.[0] ?? 'nb') : language,
			fits: isKindFor(kind, company.source) && (basis === undefined || isHistoric),
			historic: basis,
			shared: kind.name === 'instruction',
		};
	});
	const order = new Intl.Collator(language);
	return (await Promise.all(kinds)).sort((a, b) => Number(b.fits) - Number(a.fits) || order.compare(a.label, b.label));
}

/** The first paragraph of a kind's README. */
async function purposeOf(path: string): Promise<string> {
	const text = await readFile(path, 'utf8').catch(() => '');
	const { children } = unified().use(remarkParse).parse(text) as Root;
	const title = children.findIndex((node): node is Heading => node.type === 'heading');
	const first = children[title + 1];
	// What leads over to a list below is not said of the kind.
	return first?.type === 'paragraph' ? plain(first).replace(/(?:^|\s)[^.!?]*:$/u, '') : '';
}
