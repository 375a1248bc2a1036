import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaOf } from '../../scripts/fields/schema-of.ts';
import { load } from '../../scripts/load/load.ts';

const { kinds } = await load(process.cwd(), process.cwd(), () => {});

test.each([...kinds.values()].map((kind) => [kind.name, kind] as const))(
	'an editor finds nothing wrong in the example of %s',
	(_, kind) => {
		const [, yaml = ''] = /^---\n([\s\S]*?)^---$/m.exec(readFileSync(`${kind.folder}/example.md`, 'utf8')) ?? [];
		const written: unknown = parse(yaml);
		const fields = kind.fields.map((field) => (field.key === 'status' ? { ...field, type: 'text' as const } : field));
		expect(schemaOf(fields).safeParse(written).error?.issues ?? []).toEqual([]);
	},
);

test.each([
	['2', true],
	['"2"', true],
	['4', false],
	['"4"', false],
])('a choice among numbers is one of them, in quotes or not: %s', (written, accepted) => {
	const risks = kinds.get('risk-assessment')?.fields.find(({ key }) => key === 'risks')?.fields ?? [];
	const probability = risks.filter(({ key }) => key === 'probability');
	expect(schemaOf(probability).safeParse(parse(`probability: ${written}`)).success).toBe(accepted);
});

test.each([
	['[kortlægning, 10]', true],
	['["1", statistik]', true],
	['[12]', false],
])('a number may be another way to write a choice: %s', (written, accepted) => {
	const tasks = kinds.get('guidelines')?.fields.filter(({ key }) => key === 'tasks') ?? [];
	expect(tasks).toHaveLength(1);
	expect(schemaOf(tasks).safeParse(parse(`tasks: ${written}`)).success).toBe(accepted);
});
