import { hashOf } from '../../publish/hash-of.ts';
import type { Entry, Group, Reading, Repository, Text } from '../../types/index.ts';

/** What was read, as the repository has it now: equal answers to all readings of a step mean that it comes to the same. */
export type Answers = (reading: Reading) => string;

/** Answers that are held: more than the readings of any one company, which are asked again for each of its documents. */
const mostKnown = 20_000;

/** @param inputs the hash of every file, by path */
export function answersOf(repository: Repository, inputs: ReadonlyMap<string, string>): Answers {
	const texts = new Map<string, Text & { readonly values: Group }>(
		[...repository.companies, ...repository.sources, ...repository.additions].map((text) => [text.file, text]),
	);
	const valueAt = (file: string, key: string) => written(texts.get(file)?.values.entries.get(key));
	const known = new Map<string, string>();
	const answer = ([part, name, key = '']: Reading): string => {
		if (part === 'file') return inputs.get(name) ?? '';
		if (part === 'value') return hashOf([valueAt(name, key)]);
		if (part === 'companies') return hashOf(repository.companies.map(({ file }) => valueAt(file, name)));
		const text = texts.get(name);
		return text === undefined ? '' : hashOf([text.text.slice(0, text.bodyStart)]);
	};
	return (reading) => {
		const name = reading.join('\0');
		const before = known.get(name);
		if (before !== undefined) return before;
		if (known.size >= mostKnown) known.clear();
		const now = answer(reading);
		known.set(name, now);
		return now;
	};
}

/** With the places of its parts, as findings name them. */
function written(entry: Entry | undefined): string {
	if (entry === undefined) return '';
	return JSON.stringify(entry, (_, part) => (part instanceof Map ? [...part] : part));
}
