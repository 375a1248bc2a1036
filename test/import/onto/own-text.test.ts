import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zip } from '../../../scripts/render/zip.ts';
import { readZip } from '../../render/docx/read-zip.ts';
import { makeRepository } from '../../support/repository.ts';

const name = '1-001_Orden-paa-verkstedet';

test('a company sends back a library document: it gets its own text as it was, its edits as a draft, and the library stays', () => {
	const { root, remove } = makeRepository([]);
	const run = (...args: readonly string[]) =>
		spawnSync(process.execPath, ['.regelrett/js/cli.js', ...args, '--root', root], { encoding: 'utf8' });
	try {
		const shared = join(root, `instructions/${name}.md`);
		const library = readFileSync(shared, 'utf8').replace('## Ansvar', '::: veiledning\nSentinelord\n:::\n\n## Ansvar');
		writeFileSync(shared, library);
		expect(run('build', '--editable').status).toBe(0);
		const parts = new Map(readZip(readFileSync(join(root, `dist-editable/prove/instruction/${name}.docx`))));
		const text = parts.get('word/document.xml')?.toString() ?? '';
		expect(text).toContain('er frie');
		parts.set('word/document.xml', Buffer.from(text.replace('er frie', 'er alltid frie')));
		const returned = join(root, 'retur.docx');
		writeFileSync(returned, zip([...parts].map(([path, bytes]) => ({ path, bytes }))));
		const asked = ['import', returned, '--onto', `instructions/${name}.md`, '--company', 'prove'];
		expect(run(...asked).stdout).toContain('+Orden betyr at gangveier er alltid frie.');
		expect(readdirSync(root)).not.toContain('company');
		expect(run(...asked, '--write').status).toBe(0);
		expect(readFileSync(shared, 'utf8')).toBe(library);
		const own = readFileSync(join(root, `company/${name}.md`), 'utf8');
		expect(own).toContain('gangveier er frie.');
		const draft = readFileSync(join(root, `company/drafts/${name}.md`), 'utf8');
		expect(draft).toContain('gangveier er alltid frie.');
		expect(draft).toMatch(/^status: Utkast$/m);
		expect(draft).toMatch(/^version: "3"$/m);
		for (const one of [own, draft]) {
			expect(one).toMatch(/^basedOn: \{version: "2", sha256: [0-9a-f]{64}\}$/m);
			expect(one).not.toContain('Sentinelord');
		}
		expect(run('check').status).toBe(0);
	} finally {
		remove();
	}
});
