import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Asset, Change, Meta, Report } from '../../types/index.ts';
import { type BlockType, blockHandlers } from './block-handlers.ts';
import { createBookmarks } from './bookmarks.ts';
import type { Controls } from './controls/controls.ts';
import { createDistance } from './distance.ts';
import { KnownParagraph } from './known/known-paragraph.ts';
import { createLists } from './lists.ts';
import { createNotes } from './notes.ts';
import { type PhrasingType, phrasingHandlers } from './phrasing-handlers.ts';
import type { Block, Setting, State } from './state.ts';
import { numberColumn } from './structure/number-column.ts';
import { numbersSaid } from './structure/numbers-said.ts';
import { createSectionNumbers } from './structure/section-numbers.ts';
import type { Sheet } from './template/sheet-of.ts';
import { apart } from './tracked/apart.ts';
import { inVersion } from './tracked/in-version.ts';
import { markWhole, markWords } from './tracked/raw-mark.ts';
import { versions, versionsOf } from './tracked/version.ts';
import { twips } from './twips.ts';

/** What goes into one file. */
export interface Manuscript {
	readonly firm: Meta['company'];
	readonly sheet: Sheet;
	readonly assets: ReadonlyMap<string, Asset>;
	/** All of its texts, in their order; anchors and footnotes are unique in the whole. */
	readonly body: Root;
	/** What links may lead to besides the headings of its texts. */
	readonly anchors?: readonly string[];
	/** Fields for its facts, where it is to be edited. */
	readonly controls?: Controls | undefined;
}

/** The means by which one file is written. */
export function createState(
	{ firm, sheet, assets, body, anchors = [], controls }: Manuscript,
	png: (asset: Asset) => Uint8Array,
	report: Report,
): State {
	let ids = 0;
	let holders = versions;
	const distance = createDistance(() => holders);
	const heldBy = <Written>(change: Change | undefined, write: () => Written): Written => {
		const before = holders;
		holders = holders.filter((version) => versionsOf(change).includes(version));
		const written = write();
		holders = before;
		return written;
	};
	const column = numberColumn(body, sheet);
	const state: State = {
		firm,
		sheet,
		assets,
		lists: createLists(),
		notes: createNotes(body),
		sectionNumbers: createSectionNumbers(column),
		numberColumn: column,
		numbersSaid: numbersSaid(body),
		bookmarks: createBookmarks(anchors, body),
		controls,
		report,
		png,
		id: () => ++ids,
		blocks: (nodes, setting) => nodes.flatMap((node) => block(node, setting, state)),
		phrasing: (nodes, setting) => nodes.flatMap((node) => phrasing(node, setting, state)),
		paragraph(options) {
			if (!state.takeGap()) return new KnownParagraph(options);
			return new KnownParagraph({ ...options, spacing: { before: afterTable, ...options.spacing } });
		},
		...distance,
		holders: () => holders,
		changedWords: (change, write) => markWords(heldBy(change, write), change),
		changed(node, write) {
			const change = node.data?.change;
			if (change === undefined) return write(node);
			return versionsOf(change).flatMap((version) =>
				heldBy(change, () => write(inVersion(node, version))).map((part) => markWhole(part, change)),
			);
		},
	};
	return state;
}

const afterTable = twips(4);

function block(node: RootContent, setting: Setting, state: State): readonly Block[] {
	if (isPhrasing(node)) return blockHandlers.paragraph({ type: 'paragraph', children: [node] }, setting, state);
	const handler = handlerOf(blockHandlers, node.type as BlockType);
	return apart(node).flatMap((each) => state.changed(each, (whole) => handler(whole as never, setting, state)));
}

function phrasing(node: PhrasingContent, setting: Setting, state: State) {
	return handlerOf(phrasingHandlers, node.type as PhrasingType)(node as never, setting, state);
}

function isPhrasing(node: RootContent): node is PhrasingContent {
	return Object.hasOwn(phrasingHandlers, node.type);
}

function handlerOf<Handlers extends object, Type extends keyof Handlers & string>(handlers: Handlers, type: Type) {
	if (!Object.hasOwn(handlers, type)) throw new Error(`The DOCX renderer knows no node of type “${type}”`);
	return handlers[type];
}
