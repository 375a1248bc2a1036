import { setImmediate as breathe } from 'node:timers/promises';
import { renderDocument } from '../pipeline.ts';
import { inputsOf } from '../render/inputs-of.ts';
import type { Doc, Filled, Format, Message, Output, Report } from '../types/index.ts';
import { faultsOf } from './faults-of.ts';
import type { Memory } from './memory.ts';
import { mostAtOnce, type Place, type PreviewOptions, type Shown } from './preview.ts';

/** What has been shown of documents so far. */
export interface Showings {
	/** The places that were shown, of one file or of all. */
	places(file?: string): readonly Place[];
	has(place: Place): boolean;
	/** Makes what comes of a file for a company; undefined where it is all as it was shown last, unless it was changed itself. */
	make(place: Place, changed: boolean): Promise<Shown | undefined>;
	/** Renders a document, and forgets it. */
	render(doc: Doc, report: Report): Promise<readonly Output[]>;
}

interface Last {
	readonly place: Place;
	/** The hash of what each document was made from, by its path. */
	readonly inputs: ReadonlyMap<string, string>;
	readonly told: string;
}

export function openShowings(
	memory: Memory,
	{ pool, tool, asOf }: Pick<PreviewOptions, 'pool' | 'tool' | 'asOf'>,
): Showings {
	const { formats } = pool;
	const lasts = new Map<string, Last>();

	return {
		places: (file) =>
			[...lasts.values()].map(({ place }) => place).filter((place) => (file ?? place.file) === place.file),
		has: (place) => lasts.has(keyOf(place)),
		make,
		render,
	};

	async function make(place: Place, changed: boolean): Promise<Shown | undefined> {
		const { file, company } = place;
		const last = lasts.get(keyOf(place));
		const source = memory.source(place);
		const { documents, messages } = filledAt(place);
		const { files, sources } = memory.repository();
		const isUnread = source === undefined && files.has(file) && !sources.some((one) => one.file === file);
		const made = documents.slice(0, mostAtOnce);
		const inputs = new Map(made.map(({ doc }) => [doc.path, inputsOf(doc, tool)]));
		const others = made.filter(({ doc }) => last?.inputs.get(doc.path) !== inputs.get(doc.path));
		const rendering = Promise.all(others.map(({ doc }) => render(doc, (one) => messages.push(one))));
		// The rules are run here while the renderers work.
		await breathe();
		const withheld = checked(place, documents, messages);
		const rendered = (await rendering).flat();
		// One that cannot be read or made for now will be mended: what was shown of it stays until then.
		const isBroken = withheld || isUnread || (source !== undefined && documents.length === 0);
		const outputs = isBroken ? [] : rendered;
		const written = new Set(outputs.map(({ path }) => path));
		// What could not be rendered is tried again with the next change.
		for (const { doc } of others)
			if (!formats.every((format) => written.has(`${doc.path}.${format}`))) inputs.delete(doc.path);
		const gone = [...(last?.inputs.keys() ?? [])].filter((path) =>
			isBroken ? false : !made.some(({ doc }) => doc.path === path),
		);
		const told = JSON.stringify(messages.map(({ code, place: at, params }) => [code, at, params]));
		const now = isBroken ? (last?.inputs ?? new Map()) : inputs;
		if (source !== undefined || isUnread) lasts.set(keyOf(place), { place, inputs: now, told });
		else lasts.delete(keyOf(place));
		if (!changed && outputs.length === 0 && gone.length === 0 && told === last?.told) return undefined;
		const value = (key: string) => {
			const scalar = source?.values.entries.get(key)?.value;
			return scalar?.type === 'scalar' ? scalar.text : '';
		};
		return {
			file,
			company,
			document: source && { id: value('id'), title: value('title') },
			messages,
			outputs,
			gone: gone.flatMap((path) => formats.map((format) => `${path}.${format}`)),
			changed,
		};
	}

	/** Fills in what comes of one file for one company; says what is wrong with the file, and what kept it from being made. */
	function filledAt(place: Place): Made {
		const messages = memory.found().filter((message) => message.place.file === place.file);
		const source = memory.source(place);
		const documents = source && memory.company(place.company)?.fill(source, (message) => messages.push(message));
		return { documents: documents ?? [], messages };
	}

	/** Checks them, in place of what was found of them so far; true when something stands in them that may stand in no output. */
	function checked({ company: id }: Place, documents: readonly Filled[], messages: Message[]): boolean {
		const company = memory.company(id);
		if (company === undefined || documents.length === 0) return false;
		const faults = faultsOf(documents, company, memory.repository(), asOf, messages.splice(0));
		messages.push(...faults.messages);
		return faults.withheld;
	}

	/** A PDF takes as long as the other formats together, so it is rendered beside them. */
	async function render(doc: Doc, report: Report): Promise<readonly Output[]> {
		const others = formats.filter((format) => format !== 'pdf');
		const groups: readonly (readonly Format[])[] =
			others.length > 0 && others.length < formats.length ? [others, ['pdf']] : [formats];
		return (await Promise.all(groups.map((group) => renderDocument(doc, group, pool, tool, report)))).flat();
	}
}

interface Made {
	readonly documents: readonly Filled[];
	readonly messages: Message[];
}

function keyOf({ file, company }: Place): string {
	return `${company}\0${file}`;
}
