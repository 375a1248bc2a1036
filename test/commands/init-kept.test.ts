import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { templateBytes } from '../render/docx/a-template.ts';
import { copyOfOwnRepository } from '../support/own-repository.ts';

const { root, remove } = copyOfOwnRepository();
afterAll(remove);

function regelrett(...args: readonly string[]) {
	return spawnSync(process.execPath, [join(process.cwd(), '.regelrett/js/cli.js'), ...args, '--root', root], {
		encoding: 'utf8',
		cwd: root,
		env: { PATH: process.env.PATH, LANG: 'C' },
	});
}

test('a Word template that the new facts name stays when the example goes', async () => {
	writeFileSync(join(root, 'company/mal.docx'), await templateBytes());
	const facts = readFileSync('test/commands/init/facts.yaml', 'utf8');
	writeFileSync(join(root, 'facts.yaml'), facts.replace('brand: {', 'brand: {wordTemplate: company/mal.docx, '));
	const { status, stderr } = regelrett('init', '--facts', join(root, 'facts.yaml'));
	expect({ status, stderr }).toMatchObject({ status: 0 });
	expect(existsSync(join(root, 'company/mal.docx'))).toBe(true);
	expect(existsSync(join(root, 'company/logo.svg'))).toBe(false);
	const { messages } = JSON.parse(regelrett('check', '--as-of', '2026-11-21', '--json').stdout);
	expect(messages.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
});
