import { fillSource } from '../../../scripts/fill/fill-source.ts';
import { readSources } from '../../../scripts/fill/read-sources.ts';
import { anchorsOf } from '../../../scripts/fill/references/anchors.ts';
import { resolveLinks } from '../../../scripts/fill/references/links.ts';
import { tightMarkdownOf } from '../../../scripts/import/markdown-of.ts';
import { printedFacts } from '../../../scripts/import/onto/printed-facts.ts';
import { settleFields } from '../../../scripts/import/onto/settle-fields.ts';
import { readWord } from '../../../scripts/import/word/read-word.ts';
import { load } from '../../../scripts/load/load.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import { fillAll } from '../../../scripts/pipeline.ts';
import { drawCharts } from '../../../scripts/render/chart/draw-charts.ts';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import type { Doc, Filled } from '../../../scripts/types/index.ts';

/** A document of this repository, its copy to edit, and what comes of another text of it. */
export interface OwnCopy {
	readonly filled: Filled;
	readonly facts: ReadonlyMap<string, string>;
	/** What the author wrote. */
	readonly body: string;
	copy(): Promise<Uint8Array>;
	published(): Promise<Uint8Array>;
	/** The copy that is made when the author's text is another. */
	again(body: string): Promise<Uint8Array>;
}

const editable = createDocxRenderer(true);
const usual = createDocxRenderer();

/** Every document of this repository. */
export async function ownCopies(): Promise<readonly OwnCopy[]> {
	const repository = await load(process.cwd(), process.cwd(), () => {});
	return fillAll(repository, undefined, () => {}).flatMap(({ company, documents }) => {
		const anchors = new Map(documents.map(({ doc }) => [doc.path, anchorsOf(doc.body)]));
		const before = readSources(company, repository, () => {});
		return documents.map((filled): OwnCopy => {
			const { source, doc } = filled;
			return {
				filled,
				facts: printedFacts(filled),
				body: source.text.slice(source.bodyStart),
				copy: () => rendered(editable, doc),
				published: () => rendered(usual, doc),
				again: (body) => {
					const changed = { ...source, text: source.text.slice(0, source.bodyStart) + body };
					const sources = repository.sources.map((each) => (each === source ? changed : each));
					const reading = readSources(company, { ...repository, sources }, () => {}, before);
					const made = fillSource(changed, reading, () => {}).find((each) => each.doc.path === doc.path);
					if (made === undefined) throw new Error(`nothing comes of ${body}`);
					const { file, path } = made.doc;
					resolveLinks(made.doc.body, { file, path, anchors, neighbours: reading.neighbours, report: () => {} });
					return rendered(editable, made.doc);
				},
			};
		});
	});
}

async function rendered(renderer: typeof usual, doc: Doc): Promise<Uint8Array> {
	const made = await renderer.render(await drawCharts(doc));
	if ('messages' in made) throw new Error(JSON.stringify(made.messages));
	return made.bytes;
}

/** A Word file as the import reads it, its fields as fields or as words. */
export async function readCopy(bytes: Uint8Array, facts: ReadonlyMap<string, string> | undefined) {
	const opened = await openPackage(bytes);
	if ('fault' in opened) throw new Error(opened.fault);
	const { root, lost } = readWord(opened.parts, { name: 'kopi', changes: 'accepted', fields: facts !== undefined });
	const settled = settleFields(root, (name) => facts?.has(name) === true);
	return { ...settled, lost, root, text: tightMarkdownOf(root) };
}
