import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileName } from '../../scripts/fill/names/file-name.ts';
import { prepare } from '../../scripts/pipeline.ts';
import type { Message } from '../../scripts/types/index.ts';
import { buildRepository } from '../support/build-repository.ts';
import { homeOf } from '../support/home-of.ts';
import { makeRepository } from '../support/repository.ts';

/** What stands behind the name of a file that is not in force. */
const drafts: Readonly<Record<string, string>> = { Utkast: '_UTKAST', Udkast: '_UDKAST' };

const kinds = readdirSync('templates').filter((name) => existsSync(`templates/${name}/kind.yaml`));

test('there are kinds to try', () => {
	expect(kinds).toContain('instruction');
});

describe.each(kinds)('%s', (kind) => {
	test('the example is built in every format, without error or warning', async () => {
		const { folder, company, edits } = homeOf(kind);
		const { root, remove } = makeRepository(edits);
		const example = `templates/${kind}/example.md`;
		const [, yaml = ''] = /^---\n([\s\S]*?)^---$/m.exec(readFileSync(example, 'utf8')) ?? [];
		const { id, title, status } = parse(yaml) as Record<string, string>;
		const name = fileName(String(id), String(title));
		const series = /^forEach:/m.test(readFileSync(`templates/${kind}/kind.yaml`, 'utf8'));
		cpSync(example, join(root, folder, `${name}.md`));
		const found: Message[] = [];
		await prepare(root, process.cwd(), { asOf: '2026-11-21', earlier: undefined }, (message) => found.push(message));
		expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
		const built = buildRepository(root, {}, ['--strict']);
		try {
			const outputs = readdirSync(join(built.out, company, kind)).filter((file) => file.startsWith(name));
			const draft = drafts[String(status)] ?? '';
			// Of a kind that has a document for each row of a register, every one has a mark of its own.
			const marks = new Set(outputs.map((file) => file.slice(name.length).replace(/(?:_U[DT]KAST)?\.\w+$/, '')));
			expect([...marks].every((mark) => (series ? /^_\w/.test(mark) : mark === ''))).toBe(true);
			expect(outputs.map((file) => file.slice(name.length)).sort()).toEqual(
				[...marks].flatMap((mark) => ['docx', 'html', 'md', 'pdf'].map((format) => `${mark}${draft}.${format}`)).sort(),
			);
			expect(marks.size).toBeGreaterThan(0);
		} finally {
			built.remove();
			remove();
		}
	});

	test('a coordinator is told how to write one', () => {
		expect(readFileSync(`templates/${kind}/README.md`, 'utf8').length).toBeGreaterThan(500);
	});
});
