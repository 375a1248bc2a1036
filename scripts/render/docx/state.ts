import type { IParagraphOptions, IRunOptions, Paragraph, ParagraphChild, Table, TableRow } from 'docx';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Node } from 'unist';
import type { Asset, Change, Meta, Report } from '../../types/index.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Controls } from './controls/controls.ts';
import type { Lists } from './lists.ts';
import type { Notes } from './notes.ts';
import type { NumbersSaid } from './structure/numbers-said.ts';
import type { SectionNumbers } from './structure/section-numbers.ts';
import type { Sheet } from './template/sheet-of.ts';
import type { Version } from './tracked/version.ts';

export type Block = Paragraph | Table;

/** What stands round a node: inherited from its parents, never changed. */
export interface Setting {
	/** The source file, for messages. */
	readonly file: string;
	/** Paragraph style of running text. */
	readonly style: string;
	/** From the left margin, in twips. */
	readonly indent: number;
	/** Room for pictures and tables, in twips. */
	readonly width: number;
	/** How many lists stand round it. */
	readonly lists: number;
	readonly quoted: boolean;
	/** The footnotes that it stands in; one that stands in itself ends there. */
	readonly notes: readonly string[];
	readonly run: IRunOptions;
	readonly alignment?: 'left' | 'center' | 'right';
}

/** One Word file being written, be it of a document or of a handbook. */
export interface State {
	readonly firm: Meta['company'];
	readonly sheet: Sheet;
	readonly assets: ReadonlyMap<string, Asset>;
	readonly lists: Lists;
	readonly notes: Notes;
	readonly sectionNumbers: SectionNumbers;
	/** From the left edge of the numbers of §§ to their text, in twips. */
	readonly numberColumn: number;
	readonly numbersSaid: NumbersSaid;
	readonly bookmarks: Bookmarks;
	/** Of a copy to edit; undefined: facts are words among others. */
	readonly controls: Controls | undefined;
	readonly report: Report;
	/** A number that nothing else in this file has. */
	id(): number;
	/** The picture as PNG, for readers without SVG. */
	png(asset: Asset): Uint8Array;
	blocks(nodes: readonly RootContent[], setting: Setting): readonly Block[];
	phrasing(nodes: readonly PhrasingContent[], setting: Setting): readonly ParagraphChild[];
	/** A paragraph; after a table it keeps its distance, which Word's tables cannot do themselves. */
	paragraph(options: IParagraphOptions): Paragraph;
	/** Asks for that distance. */
	leaveGap(): void;
	/** Lets no distance be given that was asked for: what comes keeps its own. */
	takeGap(): boolean;
	/** That distance as a paragraph of its own, where it was asked for: between two tables, and at the end. */
	spacer(): readonly Block[];
	/** Writes what stands elsewhere, such as a note; what was being written goes on as if nothing had been. */
	elsewhere<Written>(write: () => Written): Written;
	/** The versions that hold what is being written: both, unless a redline has it in one alone. */
	holders(): readonly Version[];
	/** Writes words that one version alone has. */
	changedWords(change: Change, write: () => readonly ParagraphChild[]): readonly ParagraphChild[];
	/** Writes a part of the text, which is marked when one version alone has it; what is written then holds no other marks. */
	changed<Part extends Node, Written extends Block | TableRow>(
		node: Part,
		write: (node: Part) => readonly Written[],
	): readonly Written[];
}
