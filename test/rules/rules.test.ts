import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { rules } from '../../scripts/check/rules/index.ts';
import { word } from '../../scripts/messages/word.ts';
import { prepare } from '../../scripts/pipeline.ts';
import { arrange } from '../../scripts/report/arrange.ts';
import type { Message } from '../../scripts/types/index.ts';
import { editsSchema, makeRepository } from '../support/repository.ts';

/*
 * A page for each rule: what must hold and why, then examples. An example is a heading, a block `yaml`
 * (how the repository differs from test/cases/base, and options), and a block `report`: the exact findings.
 */
const exampleSchema = z.strictObject({
	edits: editsSchema,
	asOf: z.string().optional(),
	earlier: z.record(z.string(), editsSchema.or(z.string())).optional(),
});

const pages = readdirSync('test/rules').filter((name) => name.endsWith('.md'));

test('every rule has its page', () => {
	expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual(rules.map(({ code }) => code).sort());
});

for (const page of pages) {
	describe(page.slice(0, -3), () => {
		const text = readFileSync(`test/rules/${page}`, 'utf8');
		const examples = [
			...text.matchAll(/^## (.+)\n[\s\S]*?^```yaml\n([\s\S]*?)^```\n[\s\S]*?^```report\n([\s\S]*?)^```$/gm),
		];
		test('has an example that holds and one that does not', () => {
			expect(examples.some(([, , , report]) => report?.trim() === '')).toBe(true);
			expect(examples.some(([, , , report]) => report?.includes(` ${page.slice(0, -3)}`))).toBe(true);
		});
		for (const [, title = '', yaml = '', report = ''] of examples) {
			test(title, async () => {
				expect(await findings(page.slice(0, -3), exampleSchema.parse(parse(yaml)))).toBe(report.trim());
			});
		}
	});
}

/** What is found, without the information that other rules give. */
async function findings(rule: string, { edits, asOf, earlier }: z.output<typeof exampleSchema>): Promise<string> {
	const { root, remove } = makeRepository(edits);
	try {
		const messages: Message[] = [];
		const texts = earlier && new Map(Object.entries(earlier).map(([file, text]) => [file, String(text)]));
		await prepare(root, process.cwd(), { asOf, earlier: texts }, (message) => messages.push(message));
		return arrange(messages, false)
			.filter(({ severity, code }) => severity !== 'info' || code === rule)
			.map(toLine)
			.join('\n');
	} finally {
		remove();
	}
}

function toLine(message: Message): string {
	const { file, line, column } = message.place;
	const norms = message.norms?.length ? ` [${message.norms.join(', ')}]` : '';
	return `${file}:${line}:${column} ${message.severity} ${message.code}${norms} ${word(message, 'nb').message}`;
}
