import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../publish/support/command.ts';
import { room } from '../publish/support/room.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { applyEdit } from '../support/repository.ts';

const run = await commands();
const timeout = 120_000;

const broken = [
	['a document of another company', 'company/to/9-001_Feil.md', '---\nid: 9-001\nkind: instrukt\n---\n'],
	['front matter of another company', 'company/to/9-001_Feil.md', '---\nid: [9-001\n---\n'],
	['a register of another company', 'company/to/registers/chemicals.csv', 'ukjent;kolonne\n1;2\n'],
	['the facts of another company', 'company/tre/README.md', '---\nid: [tre\n---\n'],
] as const;

test.each(broken)('%s that cannot be read keeps nothing of this one back', { timeout }, async (_, file, text) => {
	const { root, remove } = repositoryOfCompanies(['en', 'to']);
	onTestFinished(remove);
	applyEdit(root, { file, write: text });
	const common = ['--root', root, '--lang', 'en'];
	const build = (...more: string[]) =>
		run(['build', ...common, '--formats', 'md', '--out', join(room(), 'dist'), ...more]);
	for (const ask of [() => run(['check', ...common, '--company', 'en']), () => build('--company', 'en')]) {
		const { code, stdout, stderr } = await ask();
		expect(code, stderr).toBe(0);
		expect(`${stdout}${stderr}`).not.toContain(file);
	}
	for (const ask of [() => run(['check', ...common]), () => build()]) {
		const { code, stdout, stderr } = await ask();
		expect(code).toBe(1);
		expect(`${stdout}${stderr}`).toContain(file);
	}
});

test('what cannot be read of the company itself, or of all, keeps it back', { timeout }, async () => {
	const { root, remove } = repositoryOfCompanies(['en', 'to']);
	onTestFinished(remove);
	for (const file of ['company/en/9-001_Feil.md', 'instructions/9-001_Feil.md']) {
		applyEdit(root, { file, write: '---\nid: 9-001\nkind: instrukt\n---\n' });
		const { code, stdout, stderr } = await run(['check', '--root', root, '--company', 'en', '--lang', 'en']);
		expect(code).toBe(1);
		expect(`${stdout}${stderr}`).toContain(file);
		applyEdit(root, { file, delete: true });
	}
});
