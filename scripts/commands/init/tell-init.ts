import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleFinder } from '../../fill/example-finder.ts';
import type { Facts } from '../../fill/init/facts.ts';
import { consoleTexts } from '../../messages/console.ts';
import type { Change } from '../../publish/replace/change.ts';
import type { Language } from '../../types/index.ts';
import { exitCodes } from '../exit-code.ts';
import { inspect } from '../inspect.ts';
import type { Options } from '../options.ts';
import { printReport } from '../print-report.ts';
import { questionsFor } from './ask-facts.ts';
import type { Start } from './start.ts';

/** Tells what was written and taken away, what still stands of the example, and what a check says; what it says does not change the exit. */
export async function tellInit(
	options: Options,
	changes: readonly Change[],
	facts: Facts,
	{ company }: Start,
	language: Language,
): Promise<number> {
	const { created, init } = consoleTexts[language];
	const after = await inspect(options);
	const emptied = changes.slice(1).filter(({ bytes }) => bytes !== undefined);
	const removed = changes.filter(({ bytes }) => bytes === undefined);
	const left = await valuesLeft(options.root, after.prepared.repository);
	const unchanged = questionsFor(company.fields, String(facts.get('country') ?? company.country))
		.filter(({ key }) => !facts.has(key) && company.data[key] !== null)
		.map(({ key, label }) => `  ${key} (${label[language]})`);
	const lines = [
		created('README.md'),
		...(removed.length === 0
			? []
			: [init.removed(removed.length), ...byCompany(removed), init.aside('.regelrett/kept/')]),
		...(emptied.length === 0 ? [] : [init.emptied(emptied.length), ...emptied.map(indented)]),
		init.left(left.length),
		...left.map((line) => `  ${line}`),
		...(unchanged.length === 0 ? [] : [init.unchanged, ...unchanged]),
	];
	process.stdout.write(`${lines.join('\n')}\n`);
	const arranged = printReport(after.messages, after.selected.checked, language, options);
	if (!arranged.some(({ severity }) => severity === 'error')) process.stdout.write(`${init.next}\n`);
	return exitCodes.well;
}

/** Everything of the example in the README and in all texts, as `README.md:12:9 Kari Eksempel`. */
async function valuesLeft(
	root: string,
	{ files, exampleValues }: { files: ReadonlySet<string>; exampleValues: readonly string[] },
): Promise<readonly string[]> {
	const texts = ['README.md', ...[...files].filter((file) => /\.(md|csv|ya?ml|svg|txt)$/i.test(file)).sort()];
	const find = exampleFinder(exampleValues);
	const found = await Promise.all(
		texts.map(async (file) => {
			const text = await readFile(join(root, file), 'utf8');
			return find(text).map(({ line, column, value }) => `${file}:${line}:${column} ${value}`);
		}),
	);
	return found.flat();
}

/** What is taken away of a company with a folder of its own is one line, with how many files it had; a single file is named. */
function byCompany(removed: readonly Change[]): readonly string[] {
	const folders = new Map<string, string[]>();
	for (const { file } of removed) {
		const shown = /^company\/[^/]+\//.exec(file)?.[0] ?? file;
		folders.set(shown, [...(folders.get(shown) ?? []), file]);
	}
	return [...folders].map(([folder, files]) => `  ${files.length === 1 ? files[0] : `${folder} (${files.length})`}`);
}

function indented({ file }: Change): string {
	return `  ${file}`;
}
