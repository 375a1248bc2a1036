import {
	Document,
	Footer,
	Header,
	ImageRun,
	type ISectionOptions,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	SimpleField,
	TextRun,
} from 'docx';
import { wordTemplateAt } from '../../../scripts/fill/word-template/word-template-at.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import { zip } from '../../../scripts/render/zip.ts';
import type { Message, OpenedPackage, WordTemplate } from '../../../scripts/types/index.ts';
import { aPicture } from '../a-picture.ts';
import { readZip } from './read-zip.ts';

/** What a template of the tests holds beside its head, foot and styles. */
interface Contents {
	/** Sections of its own text; the place for the text of documents must be among them. */
	readonly sections?: readonly ISectionOptions[];
	readonly head?: readonly ParagraphChild[];
	readonly foot?: readonly ParagraphChild[];
	readonly even?: boolean;
}

/** A firm's template as Word in Bokmål saves it: styles called «Overskrift1», a head with logo, a place that Word has parted. */
export async function templateBytes({ sections, head, foot, even }: Contents = {}): Promise<Buffer> {
	const document = new Document({
		...(even && { evenAndOddHeaderAndFooters: true }),
		styles: {
			default: {
				document: { run: { font: 'Georgia', size: 24, color: '222222' } },
				heading1: { run: { font: 'Georgia', size: 40, color: 'AA0000' } },
				heading2: { run: { font: 'Georgia', size: 30, color: 'AA0000' } },
				title: { run: { font: 'Georgia', size: 64 } },
			},
		},
		numbering: {
			config: [{ reference: 'theirs', levels: [{ level: 0, format: 'upperRoman', text: '%1)', alignment: 'left' }] }],
		},
		sections: sections ?? [
			{
				properties: { page: { margin: { left: 2000, right: 1500, top: 2200, bottom: 1500 } } },
				headers: { default: new Header({ children: [new Paragraph({ children: head ?? usualHead() })] }) },
				footers: { default: new Footer({ children: [new Paragraph({ children: foot ?? usualFoot() })] }) },
				children: [new Paragraph('')],
			},
		],
	});
	const files = readZip(await Packer.toBuffer(document));
	return rezipped(files, (text) =>
		text.replaceAll('"Heading1"', '"Overskrift1"').replaceAll('"Heading 1"', '"heading 1"'),
	);
}

/** A logo, and a place in three pieces. */
export function usualHead(): ParagraphChild[] {
	const { bytes } = aPicture('image/png');
	return [
		new ImageRun({ type: 'png', data: bytes, transformation: { width: 48, height: 32 } }),
		new TextRun('Nr. {{docu'),
		new TextRun({ text: 'ment.', bold: true }),
		new TextRun('id}} – {{document.title}}'),
	];
}

function usualFoot(): ParagraphChild[] {
	return [
		new TextRun('{{company.name}} · versjon '),
		new SimpleField('DOCPROPERTY documentVersion', '?'),
		new TextRun({ children: [' · side ', PageNumber.CURRENT] }),
	];
}

/** The same file with its parts changed. */
export function rezipped(files: ReadonlyMap<string, Buffer>, change: (text: string, path: string) => string): Buffer {
	const entries = [...files].map(([path, bytes]) => ({
		path,
		bytes: /\.(?:xml|rels)$/u.test(path) ? Buffer.from(change(bytes.toString(), path)) : bytes,
	}));
	return Buffer.from(zip(entries));
}

/** The template as the product takes it; what is said against it is an error here. */
export async function aTemplate(contents: Contents = {}): Promise<WordTemplate> {
	return taken(await templateBytes(contents));
}

export async function taken(bytes: Uint8Array): Promise<WordTemplate> {
	const { template, messages } = await judged(bytes);
	if (template === undefined) throw new Error(JSON.stringify(messages));
	return template;
}

/** What the product says to a file that is named as template. */
export async function judged(
	bytes: Uint8Array,
	facts = { name: 'Eksempelsaga AS', address: { city: 'Eksempelbygda' } },
): Promise<{ readonly template: WordTemplate | undefined; readonly messages: readonly Message[] }> {
	const messages: Message[] = [];
	const path = 'company/mal.docx';
	const wordTemplates = new Map<string, OpenedPackage>([[path, await openPackage(bytes)]]);
	const place = { file: 'README.md', line: 7, column: 3 };
	const request = { path, place, facts };
	const template = wordTemplateAt(request, { wordTemplates, files: new Set([path]) }, (each) => messages.push(each));
	return { template, messages };
}
