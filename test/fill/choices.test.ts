import { afterEach, expect, test } from 'vitest';
import { prepare } from '../../scripts/pipeline.ts';
import { makeRepository } from '../support/repository.ts';

const made: (() => void)[] = [];
afterEach(() => {
	for (const remove of made.splice(0)) remove();
});

/** How an own document of the company in a language shows what it says of access. */
async function accessShown(language: string, written: string): Promise<string | undefined> {
	const file = 'company/9-009_Avvik.md';
	const { root, remove } = makeRepository([
		{ copy: 'test/cases/base/instructions/1-002_Avvik.md', to: file },
		{ file, find: 'id: 1-002', replace: `id: 9-009\nkind: instruction\nconfidentiality: ${written}` },
		{ file, find: 'language: nb', replace: `language: ${language}` },
	]);
	made.push(remove);
	const { companies } = await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, () => {});
	const documents = companies.flatMap((company) => company.documents);
	return documents.find(({ doc }) => doc.id === '9-009')?.doc.meta.confidentiality;
}

test.each([
	['nb', 'åpen', 'åpen'],
	['da', 'åpen', 'åben'],
	['da', 'åben', 'åben'],
	['nn', 'begrenset', 'avgrensa'],
	['en', 'intern', 'internal'],
	['da', 'intern', 'intern'],
])('in %s, access written “%s” is shown as “%s”', async (language, written, shown) => {
	expect(await accessShown(language, written)).toBe(shown);
});

test('a word of no language is not shown', async () => {
	expect(await accessShown('nb', 'hemmelig')).toBeUndefined();
});
