import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainFacts } from '../../../scripts/load/fleet/plain-facts.ts';
import { parseValues } from '../../../scripts/load/yaml/parse-values.ts';
import { companyReadme } from '../../../scripts/maintenance/bench/synthetic/company-readme.ts';
import { programRoot } from '../../../scripts/program-root.ts';
import type { Message } from '../../../scripts/types/index.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 200_000 : 2_000;

/** How often facts were read plainly. */
function compared(texts: fc.Arbitrary<string>): number {
	let read = 0;
	fc.assert(
		fc.property(texts, (text) => {
			if (isSame(text)) read++;
		}),
		{ numRuns: runs },
	);
	return read;
}

function isSame(text: string): boolean {
	const plain = plainFacts(text, 'README.md', 1);
	if (plain === undefined) return false;
	const found: Message[] = [];
	const whole = parseValues(text, 'README.md', 1, (message) => found.push(message));
	expect({ facts: plain, found }).toEqual({ facts: whole, found: [] });
	return true;
}

const readmes = [0, 1, 2].map((company) => frontMatter(companyReadme(company)));

const written = ['company', 'instructions', 'templates']
	.flatMap((folder) =>
		readdirSync(join(programRoot(), folder), { recursive: true }).map((path) => join(folder, String(path))),
	)
	.filter((path) => /\.(?:md|yaml)$/.test(path))
	.map((file) => readFileSync(join(programRoot(), file), 'utf8').replaceAll('\r\n', '\n'))
	.map((text) => (text.startsWith('---\n') ? frontMatter(text) : text));

function frontMatter(text: string): string {
	return text.slice(4, text.indexOf('\n---', 4) + 1);
}

test('facts as they are written are read, all as a reader of all YAML does, with their places', () => {
	for (const readme of readmes) expect(isSame(readme)).toBe(true);
	expect(written.filter(isSame).length).toBeGreaterThan(written.length / 4);
});

const marks = fc.constantFrom(
	...':,-#&*!|>?%@`"\'[]{}~=<.\\ \n\t\u00a0\u0085\u2028\ufeffaå1',
	': ',
	' #',
	'- ',
	'\n  ',
	'\n- ',
	'---',
	'😀',
);

test('whatever is put into them or taken out, they are read as that does, or left to it', () => {
	const edit = fc.tuple(fc.nat(), fc.nat({ max: 3 }), marks);
	const edited = fc
		.tuple(fc.constantFrom(...readmes, ...written), fc.array(edit, { minLength: 1, maxLength: 3 }))
		.map(([text, edits]) =>
			edits.reduce((now, [at, count, mark]) => {
				const start = at % (Math.min(now.length, 2000) + 1);
				return now.slice(0, start) + mark + now.slice(start + count);
			}, text),
		);
	expect(compared(edited)).toBeGreaterThan(runs / 20);
});

test('any lines of keys, words, quotes, brackets and remarks are read as that does, or left to it', () => {
	const usual = fc.constantFrom(
		..."Brann|+47 00 00|0150|ja|null|~|a b|http://x|a#b|a:b|d'e|2026-01-01|<<|=|a\u00a0".split('|'),
	);
	const odd = fc.array(marks, { maxLength: 5 }).map((parts) => parts.join(''));
	const word = fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
	const quoted = word.map((text) => `"${text}"`);
	const single = word.map((text) => `'${text}'`);
	const name = fc.oneof(
		{ weight: 19, arbitrary: fc.constantFrom(...'abcdefghij', 'navn', 'å-1', 'true') },
		{ weight: 1, arbitrary: fc.constantFrom('constructor', '__proto__', '<<', '1a') },
	);
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof({ maxDepth: 3 }, word, quoted, single, tie('list'), tie('group')),
		list: fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
		group: fc
			.array(fc.tuple(name, tie('value')), { maxLength: 3 })
			.map((entries) => `{${entries.map(([key, of]) => `${key}: ${of}`).join(', ')}}`),
	}));
	const end = fc.constantFrom('', '', '', '', '', '', ' # hei', '# hei', '  ');
	const parts = fc.tuple(
		name,
		fc.constantFrom('', '', '- ', '- ', '-  ', '- - '),
		fc.constantFrom(2, 2, 2, 4, 1, 0),
		value,
		end,
	);
	const stretch = fc.oneof(
		parts.map(([key, , , said, after]) => `${key}: ${said}${after}`),
		parts.map(([key, dash, indent, said, after]) => `${key}:${after}\n${' '.repeat(indent)}${dash}${said}`),
		parts.map(([key, dash, indent, said, after]) => `${key}:\n${' '.repeat(indent)}${dash}${key}: ${said}${after}`),
		parts.map(([key, dash, indent, said]) => `${' '.repeat(indent)}${dash}${key}: ${said}`),
		fc.constantFrom('', '# hei', '  # hei', 'z:'),
	);
	const lines = fc.array(stretch, { minLength: 1, maxLength: 4 });
	expect(compared(lines.map((all) => `${all.join('\n')}\n`))).toBeGreaterThan(runs / 20);
});
