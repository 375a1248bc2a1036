import { check } from '../../scripts/check/check.ts';
import { rules } from '../../scripts/check/rules/index.ts';
import { reportForbidden } from '../../scripts/load/forbidden-characters.ts';
import { load } from '../../scripts/load/load.ts';
import { parseFrontMatter } from '../../scripts/load/read-front-matter.ts';
import { fillAll } from '../../scripts/pipeline.ts';
import type { Doc, Message, Rule, Source } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

/** What became of a text: the document it makes, where it makes one, and all that was said. */
export interface Judged {
	readonly doc: Doc | undefined;
	readonly messages: readonly Message[];
}

/** The file that the texts are given as. */
export const file = 'instructions/1-002_Avvik.md';

/** Rules on the repository as a whole are no part of what one text costs. */
const ofTexts = rules.filter(({ scope }) => scope !== 'repository');

/**
 * A firm with one instruction, read from disk once. What is answered takes a text through the stages as if it stood in
 * its file: characters, front matter, merge, parse and every check.
 */
export async function aHouse(checks: readonly Rule[] = ofTexts): Promise<(text: string) => Judged> {
	const { root, remove } = makeRepository([]);
	const repository = await load(root, process.cwd(), () => {});
	remove();
	const own = repository.sources.find((source) => source.file === file);
	if (own === undefined) throw new Error(`${file} was not read`);
	return (text) => {
		const messages: Message[] = [];
		const report = (message: Message) => void messages.push(message);
		if (reportForbidden(text, file, report)) return { doc: undefined, messages };
		const read = parseFrontMatter(text, file, report);
		if (read === undefined) return { doc: undefined, messages };
		const source: Source = { ...own, ...read };
		const changed = { ...repository, sources: [source] };
		const found: Message[] = [];
		const companies = fillAll(changed, undefined, (message) => found.push(message));
		check(companies, changed, { asOf: '2026-06-01', earlier: undefined, rules: checks }, found, report);
		const doc = companies.flatMap(({ documents }) => documents).find(({ source: { file: of } }) => of === file)?.doc;
		return { doc, messages };
	};
}
