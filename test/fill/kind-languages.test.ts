import { expect, test } from 'vitest';
import { fileName } from '../../scripts/fill/names/file-name.ts';
import { load } from '../../scripts/load/load.ts';
import { prepare } from '../../scripts/pipeline.ts';
import { languages, type Message } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const { kinds } = await load(process.cwd(), process.cwd(), () => {});

// The words of a kind with sections are its author's own, and so are those of a kind that has languages of its own.
const worded = [...kinds.values()].filter((kind) => kind.sections.length === 0 && kind.languages === undefined);

const cases = worded.flatMap((kind) => languages.map((language) => [kind.name, language, kind] as const));

test.each(cases)('%s says everything in %s', async (name, language, kind) => {
	const [, id = ''] = /^id: (.+)$/m.exec(kind.example.text) ?? [];
	const [, title = ''] = /^title: (.+)$/m.exec(kind.example.text) ?? [];
	const [draft = ''] = kind.statuses.find(({ state }) => state === 'draft')?.words[language] ?? [];
	const file = `company/${fileName(id, title)}.md`;
	const { root, remove } = makeRepository([
		{ copy: `${kind.folder}/example.md`, to: file },
		{ file, find: 'language: nb', replace: `language: ${language}` },
		{ file, find: 'status: Utkast', replace: `status: ${draft}` },
	]);
	try {
		const found: Message[] = [];
		const options = { asOf: undefined, earlier: undefined };
		const { companies } = await prepare(root, process.cwd(), options, (message) => found.push(message));
		// The example's own text stays Bokmål.
		const errors = found.filter(({ severity, code }) => severity === 'error' && code !== 'wording');
		expect(errors.filter(({ place }) => place.file === file)).toEqual([]);
		const made = companies.flatMap(({ documents }) => documents).find(({ doc }) => doc.kind === name);
		expect(made?.doc.language).toBe(language);
	} finally {
		remove();
	}
});

test('whoever begins a document reads in his own language what it is for, whatever languages it may be in', () => {
	// Letters are made of changes, and begun by nobody.
	const begun = [...kinds.values()].filter(({ name }) => name !== 'library-letter');
	const open = begun.filter((kind) => kind.languages?.length !== 1);
	expect(open.filter(({ purpose }) => purpose === undefined).map(({ name }) => name)).toEqual([]);
});
