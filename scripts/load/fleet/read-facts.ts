import { splitFrontMatter } from '../front-matter.ts';
import { parseFrontMatter, type ReadHead } from '../read-front-matter.ts';
import { readText } from '../read-text.ts';
import { plainFacts } from './plain-facts.ts';

/** Reads the README of a company, as `readFrontMatter` does, and mostly in a tenth of the time, which counts for thousands of them. */
export const readFacts: ReadHead = async (root, file, report) => {
	const text = await readText(root, file, report);
	if (text === undefined) return undefined;
	const split = splitFrontMatter(text, file, () => {});
	const values = split && plainFacts(split.yaml, file, 1);
	return values === undefined
		? parseFrontMatter(text, file, report)
		: { file, text, bodyStart: split?.bodyStart ?? 0, values };
};
