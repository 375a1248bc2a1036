import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zip } from '../../../scripts/render/zip.ts';
import { officeIsThere } from '../../render/docx/laid-out.ts';
import { readZip } from '../../render/docx/read-zip.ts';
import { copyOfOwnRepository } from '../../support/own-repository.ts';
import { officeDecides } from '../../support/tracked/office-decides.ts';

const file = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
const edits: readonly (readonly [find: string, replace: string])[] = [
	['for å hindre skade og sykdom av jobben', 'for å forebygge skade og sykdom av arbeidet'],
	['melder behov for hjelp', 'melder behov for hjelp innen én uke'],
];
const fact = { from: 'Kari Nordmann', to: 'Nora Berg' };

/** What a colleague does in Word: words of the text and of one fact become others. */
function editedFile(bytes: Uint8Array, fields: readonly (readonly [string, string])[]): Uint8Array {
	const parts = new Map(readZip(bytes));
	let text = parts.get('word/document.xml')?.toString() ?? '';
	for (const [find, replace] of [...edits, ...fields]) {
		expect(text).toContain(find);
		text = text.replaceAll(find, replace);
	}
	parts.set('word/document.xml', Buffer.from(text));
	return zip([...parts].map(([path, content]) => ({ path, bytes: content })));
}

describe.each<readonly [what: string, options: readonly string[]]>([
	['a document that was published', []],
	['a copy to edit', ['--editable']],
])('%s that was edited in Word', (_, how) => {
	let repository: ReturnType<typeof copyOfOwnRepository>;
	let built: Uint8Array;
	let manager = fact.from;
	beforeAll(() => {
		repository = copyOfOwnRepository();
		const out = join(repository.root, 'dist');
		const options = [
			'--only',
			file,
			'--formats',
			'docx',
			'--jobs',
			'1',
			'--root',
			repository.root,
			'--out',
			out,
			...how,
		];
		execFileSync(process.execPath, ['.regelrett/js/cli.js', 'build', ...options], { stdio: 'pipe' });
		built = readFileSync(join(out, 'eksempelsaga/instruction/1-004_Bruk-av-bedriftshelsetjenesten-BHT.docx'));
		const readme = readFileSync(join(repository.root, 'README.md'), 'utf8');
		manager = /^manager:\s*\n\s+name:\s*"?([^"\n]+)"?/mu.exec(readme)?.[1] ?? fact.from;
	});
	afterAll(() => repository.remove());

	function onto(bytes: Uint8Array, ...more: readonly string[]) {
		const path = join(repository.root, 'fra-kollega.docx');
		writeFileSync(path, bytes);
		const all = ['import', path, '--onto', file, '--root', repository.root, '--lang', 'nb', ...more];
		return spawnSync(process.execPath, ['.regelrett/js/cli.js', ...all], { encoding: 'utf8' });
	}

	test('and was not changed says so', () => {
		const { status, stdout, stderr } = onto(built);
		expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Ingenting i teksten er endret.\n', stderr: '' });
	});

	test.skipIf(!officeIsThere)(
		`gives a patch of its source through LibreOffice, too; facts are proposals, and --write alone writes${officeIsThere ? '' : ' (skipped: LibreOffice not installed)'}`,
		() => {
			const [saved = new Uint8Array()] = officeDecides([
				{ bytes: editedFile(built, [[manager, fact.to]]), decision: 'none' },
			]);
			const before = readFileSync(join(repository.root, file), 'utf8');
			const expected = edits.reduce((text, [find, replace]) => text.replace(find, replace), before);
			const shown = onto(saved);
			expect(shown.status).toBe(0);
			expect(applyPatch(before, shown.stdout)).toBe(expected);
			expect(shown.stderr).toContain(`{{company.manager.name}} er endret fra «${manager}» til «${fact.to}»`);
			expect(shown.stderr).toMatch(/endre opplysningen i README\.md:\d+ /u);
			expect(shown.stderr).not.toContain('Kan ikke føres tilbake');
			expect(readFileSync(join(repository.root, file), 'utf8')).toBe(before);
			expect(onto(saved, '--write').status).toBe(0);
			expect(readFileSync(join(repository.root, file), 'utf8')).toBe(expected);
		},
	);
});
