import { readdirSync, readFileSync } from 'node:fs';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { load } from '../../scripts/load/load.ts';
import { loadRegisterTypes } from '../../scripts/load/templates/register-types.ts';
import { prepare } from '../../scripts/pipeline.ts';
import type { Message } from '../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

const file = 'templates/registers/training.yaml';

async function found(edits: Edits): Promise<readonly string[]> {
	const { root, remove } = makeRepository([{ copy: 'templates', to: 'templates' }, ...edits]);
	try {
		const messages: Message[] = [];
		await load(root, root, (message) => messages.push(message));
		return messages.map(({ place, code, params }) =>
			[`${place.file}:${place.line}`, code, 'path' in params ? params.path : ''].join(' ').trim(),
		);
	} finally {
		remove();
	}
}

test('the registers there are can be read', async () => {
	const messages: Message[] = [];
	const { types, unread } = await loadRegisterTypes(process.cwd(), (message) => messages.push(message));
	expect(messages).toEqual([]);
	const files = readdirSync('templates/registers').filter((name) => name.endsWith('.yaml'));
	expect(files.length).toBeGreaterThan(5);
	expect([...types.keys()]).toEqual(files.map((name) => name.replace('.yaml', '')).sort());
	expect(unread.size).toBe(0);
});

test('the example that template authors are shown can be read and used', async () => {
	const page = readFileSync('templates/registers/README.md', 'utf8');
	const [, yaml = '', text = ''] = /```yaml\n([\s\S]*?)```[\s\S]*?```\n([\s\S]*?)```/.exec(page) ?? [];
	const { root, remove } = makeRepository([
		{ copy: 'templates', to: 'templates' },
		{ file: 'templates/registers/chemicals.yaml', write: yaml },
		{ file: 'company/chemicals.csv', write: 'Navn;Tatt i bruk;Pris\nEksempelolje;12.01.2026;1 234,50\n' },
		{ file: 'instructions/1-002_Avvik.md', find: '## Gjennomføring', replace: `${text}\n## Gjennomføring` },
	]);
	try {
		const messages: Message[] = [];
		const options = { asOf: undefined, earlier: undefined };
		const { companies } = await prepare(root, root, options, (message) => messages.push(message));
		expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
		const doc = companies[0]?.documents.find(({ doc: { id } }) => id === '1-002')?.doc;
		expect(doc && textOf(doc.body)).toContain('Eksempelolje, tatt i bruk 12.\u00a0januar\u00a02026');
	} finally {
		remove();
	}
});

describe('a definition is refused', () => {
	test.each([
		[
			'whose heading names two columns',
			'  role: {label: {nb: Rolle',
			'  role: {label: {nb: Navn',
			'columns.role.label',
		],
		[
			'whose column holds a list',
			'columns:\n  name: {required: true,',
			'columns:\n  name: {type: list, required: true,',
			'columns.name.type',
		],
		['whose key is no column', 'columns:\n  name', 'key: nr\ncolumns:\n  name', 'key'],
		['with a word that there is not', 'columns:\n  name', 'sorted: name\ncolumns:\n  name', 'sorted'],
	])('%s, and its file is not called unknown', async (_, find, replace, path) => {
		const messages = await found([
			{ file, find, replace },
			{ file: 'company/training.csv', write: 'name,course,date\nSiv Prøve,Truck,2026-01-12\n' },
		]);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(new RegExp(`^templates/registers/training.yaml:\\d+ kind-definition ${path}$`));
	});
});
