import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptPage, examplesOf } from './examples.ts';

/** Tests each page of a folder by its examples, or writes what they report; answers the codes that have a page. */
export function testPages(folder: string): readonly string[] {
	const codes = readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => name.slice(0, -'.md'.length));
	for (const code of codes) describe(code, () => testPage(`${folder}/${code}.md`, code));
	return codes;
}

function testPage(page: string, code: string): void {
	if (import.meta.env.MODE === 'accept') {
		test('accepted', () => acceptPage(page, code));
		return;
	}
	const examples = examplesOf(page, code);
	test('has an example that holds and one that does not', () => {
		expect(examples.some(({ report }) => !report.includes(` ${code} `))).toBe(true);
		expect(examples.some(({ report }) => report.includes(` ${code} `))).toBe(true);
	});
	for (const { title, report, find } of examples) {
		test(title, async () => {
			expect(await find()).toBe(report);
		});
	}
}
