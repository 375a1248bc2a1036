import type {
	Doc,
	Edition,
	Format,
	Look,
	Pack,
	PackFile,
	PdfStandard,
	Rendered,
	RenderedEdition,
	RenderedFormat,
	RenderedPages,
} from '../../types/index.ts';

/** What a child needs before its first job. */
export interface Setup {
	readonly look: Pick<Look, 'css' | 'fonts' | 'typst'>;
	readonly siteCss: string;
	/** All that are built, so that one may link to another. */
	readonly formats: readonly Format[];
	readonly standard: PdfStandard;
	/** Word files of documents are copies to edit. */
	readonly editable: boolean;
	/** An empty folder, so that nothing of the machine can be read. */
	readonly workspace: string;
	/** The folder that it stands in, which the command removes. */
	readonly scratch: string;
	/** The process without which a child ends. */
	readonly parent: number;
	/** Memory beyond which the child is ended at once. */
	readonly megabytes: number;
	/** Memory beyond which another child takes over after the job in hand. */
	readonly heavyMegabytes: number;
}

/** What is to be rendered: a document in some formats, a handbook in one, or an inspection pack. */
export type Job =
	| { readonly type: 'document'; readonly doc: Doc; readonly formats: readonly Format[] }
	/** `script`: the program of a site. */
	| { readonly type: 'edition'; readonly edition: Edition; readonly format: Format; readonly script: string }
	| { readonly type: 'pack'; readonly pack: Pack; readonly files: readonly PackFile[] }
	/** The pages of its PDF as pictures. */
	| { readonly type: 'pages'; readonly doc: Doc }
	/** Loads what the formats are rendered with, before it is known what there is to render. */
	| { readonly type: 'warm' };

export interface Answers {
	readonly warm: 'warm';
	/** In the order of the formats asked for. */
	readonly document: readonly RenderedFormat[];
	readonly edition: RenderedEdition;
	readonly pack: Rendered;
	readonly pages: RenderedPages;
}

export type Answer = Answers[keyof Answers];

/** What a child is at: charts, which all formats show, or one of the formats. */
export type At = 'chart' | Format;
