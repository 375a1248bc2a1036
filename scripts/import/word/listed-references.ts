import type { Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { fieldText } from '../../fields/field-text.ts';
import { foundReferences } from '../../revise/found-references.ts';
import { type Finding, type Kind, type Language, languages, type Repository } from '../../types/index.ts';
import type { Reference } from '../cited.ts';

/**
 * The laws and documents that the part of a text on its references lists, as front matter has them. Lines that lead to one go from the text,
 * and the heading with them, since documents print it; what is not known stays as other sources, and is told.
 */
export function listedReferences(
	root: Root,
	kind: Pick<Kind, 'sections'>,
	language: Language,
	repository: Repository,
): { readonly root: Root; readonly found: readonly Reference[]; readonly findings: readonly Finding[] } {
	const section = kind.sections.find(({ key }) => key === 'references');
	const names = new Set(
		languages.flatMap((one) =>
			section === undefined ? [] : [section.heading[one], ...section.also[one]].map((name) => name.toLowerCase()),
		),
	);
	const { children } = root;
	const start = children.findIndex((node) => node.type === 'heading' && names.has(bareOf(node)));
	const depth = children[start]?.type === 'heading' ? children[start].depth : 0;
	const behind = children.slice(start + 1);
	const next = behind.findIndex((node) => node.type === 'heading' && node.depth <= depth);
	const part = next === -1 ? behind : behind.slice(0, next);
	// Anything but lines and lists is more than references.
	if (start === -1 || part.length === 0 || !part.every(({ type }) => type === 'paragraph' || type === 'list'))
		return { root, found: [], findings: [] };
	const lines = part.flatMap(linesOf).map((text, line) => ({ text, line }));
	const ids = new Set(repository.sources.flatMap(({ values }) => fieldText(values, 'id') ?? []));
	const documents = lines.flatMap(({ text, line }) => {
		const [id = ''] = /^\S+/u.exec(text) ?? [];
		return ids.has(id) ? [{ document: id, line }] : [];
	});
	const others = lines.filter((one) => !documents.some(({ line }) => line === one.line));
	const { found, unfound } = foundReferences(others, language, repository);
	const stays = new Set(unfound.map(({ line }) => line));
	let line = 0;
	const left = part.flatMap((node) => without(node, () => !stays.has(line++)));
	const other: RootContent = {
		type: 'heading',
		depth: 3,
		children: [{ type: 'text', value: repository.words[language].orders.otherSources }],
	};
	const kept = left.length === 0 ? [] : [other, ...left];
	const moved = [
		wordsOf(children[start] as RootContent),
		...lines.flatMap(({ text, line: at }) => (stays.has(at) ? [] : text)),
	];
	return {
		root: { ...root, children: [...children.slice(0, start), ...kept, ...behind.slice(part.length)] },
		found: [...found, ...documents.map(({ document }) => ({ document }))],
		findings: [
			...moved.map(
				(text): Finding => ({ name: 'moved', grade: 'lost', place: undefined, params: { field: 'references', text } }),
			),
			...unfound.map(({ text }): Finding => ({ name: 'law', grade: 'doubtful', place: undefined, params: { text } })),
		],
	};
}

function bareOf(node: RootContent): string {
	return wordsOf(node)
		.replace(/^[\d.]+\s+/u, '')
		.replace(/\s*:$/u, '')
		.toLowerCase();
}

/** Each paragraph and each item is a line. */
function linesOf(node: RootContent): readonly string[] {
	return node.type === 'list' ? node.children.map((item) => wordsOf(item)) : [wordsOf(node)];
}

/** A block without the lines that go. */
function without(node: RootContent, goes: () => boolean): readonly RootContent[] {
	if (node.type !== 'list') return goes() ? [] : [node];
	const children = node.children.filter(() => !goes());
	return children.length === 0 ? [] : [{ ...node, children }];
}
