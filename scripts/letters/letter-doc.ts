import type { Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { fillSource } from '../fill/fill-source.ts';
import { colourOf } from '../fill/look/colour-of.ts';
import { fileName } from '../fill/names/file-name.ts';
import { readSources } from '../fill/read-sources.ts';
import type { Company, Doc, Filled, Kind, Report, Repository, Source } from '../types/index.ts';
import type { Letter } from './letter-source.ts';

/**
 * The letter as it is printed: the sender's words stand round the text in place of the company's, and what comes behind the first page is
 * an annex. Undefined when it cannot be made, which is reported.
 * @param sending the company that publishes the library, where it is one of the repository
 */
export function letterDoc(
	source: Source,
	company: Company,
	sending: Company | undefined,
	letter: Letter,
	repository: Repository,
	report: Report,
): Filled | undefined {
	const reading = readSources(company, { ...repository, sources: [source] }, report);
	const [filled] = fillSource(source, reading, report);
	if (filled === undefined) return undefined;
	const { doc } = filled;
	const { kind } = source;
	return {
		...filled,
		doc: {
			...doc,
			path: `${company.id}/${fileName(doc.id, doc.meta.title)}`,
			meta: { ...doc.meta, company: sender(doc.meta.company, sending, letter) },
			frame: frame(doc, company, kind, letter),
			body: withAnnex(doc.body, (key) => kind.words.get(key)?.[doc.language] ?? ''),
		},
	};
}

function sender(to: Doc['meta']['company'], sending: Company | undefined, { sender: name }: Letter) {
	const { example } = to;
	const { logo, fonts, wordTemplate } = sending ?? {};
	return {
		id: to.id,
		name,
		example,
		colour: colourOf(sending ?? { colour: undefined }),
		...(logo && { logo }),
		...(fonts && { fonts }),
		...(wordTemplate && { wordTemplate }),
	};
}

function frame(
	{ frame: { distribution: _, changes: __, current: ___, ...words }, language }: Doc,
	{ name }: Company,
	kind: Kind,
	letter: Letter,
) {
	const label = (key: string) => kind.fields.find((field) => field.key === key)?.label[language] ?? key;
	const { date, by, sender: from } = letter;
	const rows = [
		{ key: 'sender', label: label('sender'), value: from },
		{ key: 'to', label: kind.words.get('to')?.[language] ?? '', value: name },
		{ key: 'date', label: label('date'), value: date },
		{ key: 'by', label: label('by'), value: by },
	];
	// A letter is sent as it is, and is no copy of anything.
	const said = { ...words.words, uncontrolledCopy: '' };
	return { ...words, words: said, label: kind.label[language], line: [from, name, date].join(' · '), rows };
}

/** From the heading that begins the annex, all that follows is one. */
function withAnnex(body: Root, word: (key: string) => string): Root {
	const at = body.children.findIndex(
		(node) => node.type === 'heading' && node.depth === 2 && wordsOf(node) === word('annex'),
	);
	if (at < 0) return body;
	const children: RootContent[] = body.children.slice(at);
	return {
		...body,
		children: [...body.children.slice(0, at), { type: 'annex', number: 1, label: word('annexCalled'), children }],
	};
}
