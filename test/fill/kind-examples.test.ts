import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { newDocument } from '../../scripts/fill/new-document.ts';
import { load } from '../../scripts/load/load.ts';
import { prepare } from '../../scripts/pipeline.ts';
import type { Kind, Language, Message } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const { kinds } = await load(process.cwd(), process.cwd(), () => {});

const cases = [...kinds.values()].flatMap((kind) =>
	[...kind.examples.keys()].map((language) => [kind.name, language, kind] as const),
);

/** A firm that writes a language, in the country where it is written. */
function firmOf(language: Language) {
	const readme = 'README.md';
	const danish = [
		{ file: readme, find: 'country: NO', replace: 'country: DK' },
		{ file: readme, find: 'orgNumber: 919191910', replace: 'cvr: 13585628' },
	];
	return makeRepository([
		{ file: readme, find: 'language: nb', replace: `language: ${language}` },
		{ file: readme, find: 'library: nb', replace: `library: ${language}` },
		...(language === 'da' ? danish : []),
	]);
}

async function made(root: string, kind: Kind, title: string) {
	const before = await load(root, process.cwd(), () => {});
	const { file, text } = newDocument(kind, title, undefined, before, '2026-11-21');
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
	const found: Message[] = [];
	const { companies } = await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, (message) => {
		// The document that another is taken from is its author's to name.
		if (message.severity === 'info' || message.code === 'taken-missing') return;
		if (message.place.file === file) found.push(message);
	});
	return { file, found, docs: companies.flatMap(({ documents }) => documents.map(({ doc }) => doc)) };
}

test.each(cases)(
	'%s begins in %s where the company writes it, and nothing is wrong with it',
	async (name, language, kind) => {
		const { root, remove } = firmOf(language);
		try {
			const { docs, found } = await made(root, kind, 'Lageret 2026');
			expect(found.map(({ code, place, params }) => ({ code, line: place.line, params }))).toEqual([]);
			const taken = docs.find((doc) => doc.kind === name)?.language;
			expect(kind.takesFrom.size > 0 ? language : taken).toBe(language);
		} finally {
			remove();
		}
	},
);

test('every kind that a firm of today can have in Nynorsk begins in it', () => {
	const bokmal = [...kinds.values()].filter(({ example }) => /^language: nb$/m.test(example.text));
	const without = bokmal.filter(({ examples }) => !examples.has('nn')).map(({ name }) => name);
	// Letters and orders to revise are not begun from an example, and the words of a text of law are those of its source.
	expect(without).toEqual(['legal-text', 'library-letter', 'revision-order']);
});
