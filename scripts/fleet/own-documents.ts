import { textIn } from '../fields/datum.ts';
import { writtenTexts } from '../fill/additions/written-texts.ts';
import { outputPath } from '../fill/names/output-path.ts';
import { readDocument } from '../fill/read-document.ts';
import { languageOf, sourcesOf } from '../fill/sources-of.ts';
import type { Addition, DataGroup, Kind, Language, Message, Source, Text } from '../types/index.ts';
import type { CompanyFacts } from './company-facts.ts';
import type { AskingDocument } from './lacking-facts.ts';

/** A document that a company has, as far as its front matter tells. */
export interface OwnDocument extends AskingDocument {
	readonly source: Source;
	readonly language: Language;
	/** Below `dist/`, without extension; of several made from one text, what their names begin with. */
	readonly path: string;
	/** Its front matter cannot be used as it is. */
	readonly faulty: boolean;
}

/** What a company has written itself. */
export interface OwnTexts {
	readonly own: readonly Source[];
	readonly additions: readonly Addition[];
}

/** The documents of a company: its own, and those of the library that concern it and that it has no own for. */
export function documentsOf(
	company: CompanyFacts,
	{ own, additions }: OwnTexts,
	library: readonly Source[],
	kinds: ReadonlyMap<string, Kind>,
): readonly OwnDocument[] {
	return sourcesOf(company, { sources: [...library, ...own] }).map((source) => {
		const language = languageOf(source, company);
		const { data, faulty } = source.company === undefined ? shared(source, language) : read(source, language);
		return {
			id: textIn(data.id) ?? '',
			data,
			faulty,
			source,
			language,
			path: outputPath(company.id, source),
			texts: [...textsOf(source, kinds), ...writtenTexts(source, { additions }).slice(1)],
		};
	});
}

interface Front {
	readonly data: DataGroup;
	readonly faulty: boolean;
}

function read(source: Source, language: Language): Front {
	const found: Message[] = [];
	const data = readDocument(source, language, (message) => found.push(message));
	return { data, faulty: found.some(({ severity }) => severity === 'error') };
}

const known = new WeakMap<Source, Map<Language, Front>>();

/** What thousands of companies share is read once. */
function shared(source: Source, language: Language): Front {
	const fronts = known.get(source) ?? new Map<Language, Front>();
	known.set(source, fronts);
	const front = fronts.get(language) ?? read(source, language);
	fronts.set(language, front);
	return front;
}

/** The author's text, that of the kind, and those that stand behind it as annexes. */
function textsOf(source: Source, kinds: ReadonlyMap<string, Kind>): readonly Text[] {
	const { template, annexes } = source.kind;
	return [source, template, ...annexes.flatMap((name) => kinds.get(name)?.template ?? [])];
}
