import type { Link, Parent, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Doc, Frame, Meta } from '../../scripts/types/index.ts';
import { aPicture } from './a-picture.ts';

interface Overrides extends Partial<Omit<Doc, 'meta' | 'frame' | 'body'>> {
	/**
	 * The body; headings begin at `##`. `[Dato](pen:)` is a blank for the pen, `[1-001](document:../instruction/1-001_Mal)`
	 * a link to another document; pictures are those of `aPicture`, by their file.
	 */
	readonly markdown: string;
	readonly meta?: Partial<Meta>;
	readonly frame?: Partial<Frame>;
}

/** A finished document with synthetic facts, in Bokmål, in force, without logo, notices or revisions. */
export function aDoc({ markdown, meta, frame, ...overrides }: Overrides): Doc {
	return {
		id: '1-004',
		kind: 'instruction',
		company: 'eksempelsaga',
		language: 'nb',
		file: 'instructions/1-004_Bruk-av-bedriftshelsetjenesten.md',
		path: 'eksempelsaga/instruction/1-004_Bruk-av-bedriftshelsetjenesten',
		assets: new Map(
			(['image/png', 'image/jpeg', 'image/svg+xml'] as const).map(aPicture).map((asset) => [asset.file, asset]),
		),
		...overrides,
		meta: { ...plainMeta, ...meta },
		frame: { ...plainFrame, ...frame },
		body: parse(markdown),
	};
}

const plainMeta: Meta = {
	title: 'Bruk av bedriftshelsetjenesten',
	version: '2',
	date: '2025',
	status: { word: 'Aktiv', state: 'active' },
	owner: 'Daglig leder',
	approver: 'Styret',
	approved: '2025-02-14',
	nextReview: '2027-02-14',
	legalBasis: { state: 'in-force' },
	hearing: [],
	references: [],
	revisions: [],
	company: {
		id: 'eksempelsaga',
		name: 'Eksempelsaga AS',
		orgNumber: '999 888 777',
		example: false,
		colour: '#1f4e6b',
	},
};

const plainFrame: Frame = {
	label: 'Instruks 1-004',
	line: '1-004 · versjon 2 · 2025 · Aktiv',
	rows: [
		{ key: 'id', label: 'Nummer', value: '1-004' },
		{ key: 'version', label: 'Versjon', value: '2' },
		{ key: 'date', label: 'Dato', value: '2025' },
		{ key: 'status', label: 'Status', value: 'Aktiv' },
		{ key: 'owner', label: 'Ansvarlig', value: 'Daglig leder' },
		{ key: 'approver', label: 'Godkjent av', value: 'Styret' },
		{ key: 'approved', label: 'Godkjent', value: '14.02.2025' },
		{ key: 'nextReview', label: 'Neste gjennomgang', value: '14.02.2027' },
	],
	notices: [],
	words: {
		control: 'Dokumentkontroll',
		page: ['Side ', ' av ', ''],
		footnotes: 'Fotnoter',
		backToText: 'Tilbake til teksten',
		skipToText: 'Hopp til teksten',
		uncontrolledCopy: 'Utskrift er ikke kontrollert kopi.',
		logo: 'Logo for Eksempelsaga AS',
		ticked: 'Utført',
		open: 'Ikke utført',
	},
};

const parser = unified()
	.data('micromarkExtensions', [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()])
	.data('fromMarkdownExtensions', [
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown(),
	])
	.use(remarkParse);

function parse(markdown: string): Root {
	const body = parser.parse(markdown);
	visit(body, (node, index, parent) => {
		if (node.type === 'heading') node.data = { ...node.data, anchor: anchor(textOf(node)) };
		else if (node.type === 'link' && parent && index !== undefined) replaceOwn(node, index, parent);
		else if (['html', 'definition', 'linkReference', 'imageReference'].includes(node.type))
			throw new Error(`A finished document holds no ${node.type}`);
	});
	return body;
}

function anchor(heading: string): string {
	return heading.toLowerCase().replaceAll(/\s+/gu, '-');
}

function replaceOwn(link: Link, index: number, parent: Parent): void {
	const [scheme, path = ''] = link.url.split(/:(.*)/su);
	if (scheme === 'pen') parent.children[index] = { type: 'penBlank', label: textOf(link) };
	else if (scheme === 'document')
		parent.children[index] = {
			type: 'documentLink',
			path,
			document: path.replace(/^.*\//u, '').replace(/_.*$/u, ''),
			children: link.children,
		};
}
