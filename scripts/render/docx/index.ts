import type { Root } from 'mdast';
import type { Asset, Doc, Edition, Message, Meta, Rendered, RenderedEdition, Renderer } from '../../types/index.ts';
import { book } from './book/book.ts';
import { createControls } from './controls/controls.ts';
import { editingCopy } from './controls/editing-copy.ts';
import { createState } from './create-state.ts';
import { document } from './document.ts';
import { frameAnchors } from './frame/frame-anchors.ts';
import { pngCache } from './png-cache.ts';
import { documentCard } from './properties/document-card.ts';
import { editionCard } from './properties/edition-card.ts';
import { ownSheet, type Sheet, sheetOf, unknownFont } from './template/sheet-of.ts';
import { wordFile } from './word-file.ts';

/**
 * Word documents in the look of the house, byte for byte the same for the same document.
 * @param editable documents are copies to edit, in which facts are fields; handbooks are as always
 */
export function createDocxRenderer(editable = false): Renderer {
	const png = pngCache();
	return {
		format: 'docx',
		render: async (doc) => render(doc, editable, png),
		renderEdition: async (edition) => renderEdition(edition, png),
	};
}

type Draw = (asset: Asset) => Uint8Array;

function render(finished: Doc, editable: boolean, png: Draw): Rendered {
	const messages: Message[] = [];
	const doc = editable ? editingCopy(finished) : finished;
	const { assets, body, language, meta } = doc;
	const controls = editable ? createControls(doc.path) : undefined;
	const anchors = Object.values(frameAnchors);
	const manuscript = { firm: meta.company, sheet: sheet(meta.company), assets, body, anchors, controls };
	const state = createState(manuscript, png, (message) => messages.push(message));
	const card = documentCard(doc);
	const sections = document(doc, card, state);
	if (messages.length > 0) return { messages };
	return { bytes: wordFile({ language, genre: 'document', card, sections, made: doc.redline }, state) };
}

function renderEdition(edition: Edition, png: Draw): RenderedEdition {
	const messages: Message[] = [];
	const { assets, chapters, firm, folder, language } = edition;
	const documents = chapters.flatMap((chapter) => chapter.documents);
	const anchors = [...chapters, ...documents].map(({ anchor }) => anchor);
	const body: Root = { type: 'root', children: documents.flatMap(({ doc }) => doc.body.children) };
	const state = createState({ firm, sheet: sheet(firm), assets, body, anchors }, png, (message) =>
		messages.push(message),
	);
	const card = editionCard(edition);
	const sections = book(edition, card, state);
	if (messages.length > 0) return { messages };
	const bytes = wordFile({ language, genre: 'book', card, sections }, state);
	return { files: [{ path: `${folder}/handbook.docx`, bytes }] };
}

function sheet({ fonts, wordTemplate }: Meta['company']): Sheet {
	if (wordTemplate !== undefined) return sheetOf(wordTemplate);
	return fonts === undefined ? ownSheet : { ...ownSheet, breadth: unknownFont };
}
