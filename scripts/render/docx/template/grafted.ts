import { rootOf } from '../../../fill/word-template/root-of.ts';
import { type TakenParts, takenParts } from '../../../fill/word-template/taken-parts.ts';
import type { Language, WordTemplate } from '../../../types/index.ts';
import type { Parts } from '../package/parts.ts';
import { settle } from '../package/settle.ts';
import type { Card } from '../properties/card.ts';
import { carried } from './carried.ts';
import { composed } from './composed.ts';
import { createDraft, type Draft } from './draft.ts';
import { mergedNumbering } from './merged-numbering.ts';
import { mergedStyles } from './merged-styles.ts';
import { restyled } from './restyled.ts';
import { settings } from './settings.ts';
import { valuesOf } from './values-of.ts';
import { writtenPart } from './written-part.ts';

export interface Graft {
	readonly template: WordTemplate;
	readonly language: Language;
	/** What each section of ours is about. */
	readonly cards: readonly Card[];
}

/** Our text in the firm's own template: its pages, cover, heads, feet and styles. */
export function grafted(own: Parts, { template, language, cards }: Graft): Parts {
	const taken = takenParts(template);
	if (taken === undefined) throw new Error(`There is no document in ${template.file}`);
	const draft = createDraft(
		new Map([...own].map(([path, part]) => [path, typeof part === 'string' ? settle(part) : part])),
	);
	const ids = styles(draft, template, taken, language);
	const offset = lists(draft, template, taken);
	for (const [path, part] of draft.parts)
		if (ofText.test(path) && typeof part === 'string') draft.parts.set(path, restyled(part, ids, offset));
	replace('word/theme/theme1.xml', taken.theme, template, draft);
	replace('word/fontTable.xml', taken.fontTable, template, draft);
	settings(draft, template.parts.get(taken.settings ?? ''));
	const values = cards.map((card) => valuesOf(card, template.facts));
	composed({ draft, template, taken, values, ids });
	dropUnused(draft);
	return draft.finished();
}

const ofText = /^word\/(?:document|footnotes|endnotes|header\d+|footer\d+)\.xml$/u;

function styles(
	draft: Draft,
	{ parts }: WordTemplate,
	taken: TakenParts,
	language: Language,
): ReadonlyMap<string, string> {
	const theirs = parts.get(taken.styles ?? '');
	const ours = rootOf(draft.parts.get(stylesPath));
	const merged = mergedStyles(ours, theirs === undefined ? ours : rootOf(theirs), language);
	draft.parts.set(stylesPath, merged.part);
	return merged.ids;
}

const stylesPath = 'word/styles.xml';

function lists(draft: Draft, { parts }: WordTemplate, taken: TakenParts): number {
	const theirs = parts.get(taken.numbering ?? '');
	if (theirs === undefined) return 0;
	const merged = mergedNumbering(rootOf(draft.parts.get(numberingPath)), rootOf(theirs));
	draft.parts.set(numberingPath, merged.part);
	return merged.offset;
}

const numberingPath = 'word/numbering.xml';

/** Heads and feet of our own that the template's have taken the place of. */
function dropUnused(draft: Draft): void {
	const text = String(draft.parts.get('word/document.xml'));
	const edges = draft.related('word/document.xml').filter(({ type }) => type === 'header' || type === 'footer');
	const unused = edges.filter(({ id }) => !text.includes(`r:id="${id}"`));
	draft.unrelate('word/document.xml', new Set(unused.map(({ id }) => id)));
}

function replace(path: string, from: string | undefined, template: WordTemplate, draft: Draft): void {
	const part = template.parts.get(from ?? '');
	if (from === undefined || part === undefined) return;
	const root = rootOf(part);
	carried(root, { from, to: path }, template, draft);
	draft.parts.set(path, writtenPart(root));
}
