import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openMemory } from '../../../scripts/preview/memory.ts';
import { firstCompany } from '../../../scripts/studio/workspace/first-company.ts';
import { makeRepository } from '../../support/repository.ts';

const templatesRoot = process.cwd();

function aRepository(): string {
	const { root, remove } = makeRepository([]);
	onTestFinished(remove);
	mkdirSync(join(root, 'company/annet'), { recursive: true });
	writeFileSync(join(root, 'company/annet/README.md'), '---\ntype: enterprise\nlanguage: da\nname: Andet ApS\n---\n');
	return root;
}

test('the company that is shown first is the one that reading everything leads to', async () => {
	const root = aRepository();
	const memory = openMemory({ root, templatesRoot, company: undefined, isAsked: () => true });
	await memory.take([]);
	const readme = memory.repository().companies.find(({ file }) => file === 'README.md');
	const own = readme && memory.company(readme.id)?.company;
	expect(own).toBeDefined();
	expect(await firstCompany({ root, templatesRoot, company: undefined })).toEqual({
		id: own?.id,
		language: own?.language,
	});
	expect(await firstCompany({ root, templatesRoot, company: own?.id })).toEqual({
		id: own?.id,
		language: own?.language,
	});
	expect(await firstCompany({ root, templatesRoot, company: 'annet' })).toEqual({ id: 'annet', language: 'da' });
});

test.each([
	['cannot be read', '---\nid: "\n'],
	['has no type', '---\nid: firma\n---\n'],
	['has a type that there is not', '---\nid: firma\ntype: ukjent\n---\n'],
	['has a type that leads elsewhere', '---\nid: firma\ntype: ../instruction/kind\n---\n'],
	['has no id', '---\ntype: enterprise\n---\n'],
	['has an id that is none', '---\nid: ../firma\ntype: enterprise\n---\n'],
])('a README that %s tells of no company', async (_, text) => {
	const root = aRepository();
	writeFileSync(join(root, 'README.md'), text);
	expect(await firstCompany({ root, templatesRoot, company: undefined })).toBeUndefined();
});

test.each(['ukjent', '../annet', ''])('no company is found by the id %j', async (company) => {
	expect(await firstCompany({ root: aRepository(), templatesRoot, company })).toBeUndefined();
});
