import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { check } from '../../scripts/check/check.ts';
import { rules } from '../../scripts/check/rules/index.ts';
import { listFiles } from '../../scripts/load/list-files.ts';
import { load, loadWith } from '../../scripts/load/load.ts';
import { loadTemplates, type Templates } from '../../scripts/load/templates/load-templates.ts';
import { isCode } from '../../scripts/messages/is-code.ts';
import { word } from '../../scripts/messages/word.ts';
import { fillAll } from '../../scripts/pipeline.ts';
import { arrange } from '../../scripts/report/arrange.ts';
import {
	type Code,
	type Earlier,
	languages,
	type Message,
	type Report,
	type Repository,
	type Rule,
	type Spelling,
} from '../../scripts/types/index.ts';
import { type Edits, editsSchema, makeRepository } from './repository.ts';

/*
 * A page says what must hold and why, and then gives examples. An example is a heading, a block `yaml`
 * (how the repository differs from test/cases/base, and options), and a block `report`: the exact findings,
 * without information given under other codes than the page's, and without the words of a kind's example that stand
 * in a copy of it on the pages of other codes. `npm run accept` writes the reports.
 */
const exampleSchema = z.strictObject({
	edits: editsSchema.default([]),
	/** How the repository differed from the base at the revision that is compared with. */
	earlier: editsSchema.optional(),
	asOf: z.string().optional(),
	/** Rules that are run only where they are asked for. */
	asked: z.array(z.custom<Code>((code) => typeof code === 'string' && isCode(code))).default([]),
	/** The words that the dictionary of a language does not know, with what it suggests; where none was asked, none. */
	unknown: z.partialRecord(z.enum(languages), z.record(z.string(), z.array(z.string()))).optional(),
});

/** What every copy of a kind's example earns, once it is in force. */
const fixture = 'template-text-left';

export interface Example {
	readonly title: string;
	readonly report: string;
	/** What is really found. */
	find(change?: Change): Promise<string>;
}

/** What is taken away from the program or the templates before it looks. */
export interface Change {
	readonly rules: readonly Rule[];
	readonly repository: (repository: Repository) => Repository;
}

const unchanged: Change = { rules, repository: (repository) => repository };

/** The examples of a page; `code` is the message that it is about. */
export function examplesOf(page: string, code: string): readonly Example[] {
	const blocks = readFileSync(page, 'utf8').matchAll(
		/^## (.+)\n(?:(?!^## )[\s\S])*?^```yaml\n([\s\S]*?)^```\n\n```report\n([\s\S]*?)^```$/gm,
	);
	return [...blocks].map(([, title = '', yaml = '', report = '']) => ({
		title,
		report: report.trim(),
		find: (change = unchanged) => findingsOf(exampleSchema.parse(parse(yaml) ?? {}), code, change),
	}));
}

/** Writes what is found into a page, example by example. */
export async function acceptPage(page: string, code: string): Promise<void> {
	const found = await Promise.all(examplesOf(page, code).map((example) => example.find()));
	const text = readFileSync(page, 'utf8').replace(/^```report\n[\s\S]*?^```$/gm, () => {
		const report = found.shift() ?? '';
		return `\`\`\`report\n${report}${report === '' ? '' : '\n'}\`\`\``;
	});
	writeFileSync(page, text);
}

async function findingsOf(
	{ edits, asOf, asked, unknown, earlier }: z.output<typeof exampleSchema>,
	code: string,
	change: Change,
): Promise<string> {
	const { root, remove } = makeRepository(edits);
	try {
		const messages: Message[] = [];
		const spelling = unknown && spellingOf(unknown);
		const options = { asOf, asked: new Set(asked), spelling, earlier: earlier && (await earlierOf(earlier)) };
		const report: Report = (message) => messages.push(message);
		const own = existsSync(join(root, 'templates'));
		const read = own ? await load(root, root, report) : await loadWith(await ofProject(), root, report);
		const repository = change.repository(read);
		const found: Message[] = [];
		const companies = fillAll(repository, undefined, (message) => found.push(message));
		check(companies, repository, { ...options, rules: change.rules }, found, report);
		return arrange(messages, false)
			.filter((message) => message.code === code || !(message.severity === 'info' || message.code === fixture))
			.map(toLine)
			.join('\n');
	} finally {
		remove();
	}
}

let projectTemplates: Promise<Templates> | undefined;

/** The templates of this project, which no example changes: read once for all that have none of their own. */
function ofProject(): Promise<Templates> {
	projectTemplates ??= loadTemplates(process.cwd());
	return projectTemplates;
}

function spellingOf(unknown: NonNullable<z.output<typeof exampleSchema>['unknown']>): Spelling {
	return Object.fromEntries(
		Object.entries(unknown).map(([language, words]) => [language, new Map(Object.entries(words))]),
	);
}

/** All documents of a repository and its facts, as git would give them. */
async function earlierOf(edits: Edits): Promise<Earlier> {
	const { root, remove } = makeRepository(edits);
	try {
		const files = [...(await listFiles(root, 'instructions')), ...(await listFiles(root, 'company'))];
		const texts = ['README.md', ...files.filter((file) => file.endsWith('.md'))];
		return {
			texts: new Map(texts.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
			files: new Set(files),
		};
	} finally {
		remove();
	}
}

function toLine(message: Message): string {
	const { file, line, column } = message.place;
	const norms = message.norms?.length ? ` [${message.norms.join(', ')}]` : '';
	return `${file}:${line}:${column} ${message.severity} ${message.code}${norms} ${word(message, 'nb').message}`;
}
