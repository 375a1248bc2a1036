import { describe, expect, test } from 'vitest';
import { toWords } from '../../scripts/check/prose/to-words.ts';
import { library } from './library.ts';

/** So many words in a row are no coincidence: somebody has copied. */
const length = 12;

const instructions = library();
const languages = [...new Set(instructions.map(({ front }) => front.language))];

describe.each(languages)('%s', (language) => {
	const written = instructions.filter(({ front }) => front.language === language);
	const runs = new Map(written.map(({ file, body }) => [file, runsOf(body)]));

	test.each(written.map(({ file }) => file))('%s shares no passage with another instruction', (file) => {
		const own = runs.get(file) ?? new Set();
		expect(own.size).toBeGreaterThan(50);
		const shared = [...runs].flatMap(([other, theirs]) =>
			other === file ? [] : [...own].filter((run) => theirs.has(run)).map((run) => `${other}: ${run}`),
		);
		expect(shared).toEqual([]);
	});
});

test('a copied passage is found where names, lines and conditions differ, and headings of tables are not text', () => {
	const a = runsOf(
		'## Ansvar\n\n- **Lederen {{a.name}}** sier fra,\n  og de andre hører på til saken er ferdig og lagt i arkivet.\n',
	);
	const b = runsOf('Lederen {{#if b}}sier fra{{/if}}, og de andre hører på til saken er ferdig og lagt bort.\n');
	expect([...a].filter((run) => b.has(run))).toEqual([
		'lederen sier fra og de andre hører på til saken er ferdig',
		'sier fra og de andre hører på til saken er ferdig og',
		'fra og de andre hører på til saken er ferdig og lagt',
	]);
	expect(
		runsOf('| En | to | tre | fire | fem | seks | sju | åtte | ni | ti | elleve | tolv |\n|---|\n| En |\n').size,
	).toBe(0);
});

/** Every twelve words in a row, without what is merged in, headings and the first rows of tables. */
function runsOf(body: string): ReadonlySet<string> {
	const text = body
		.replace(/^#.*$/gm, '')
		.replace(/^\|.*\|\n(?=\|[-:| ]+\|$)/gm, '')
		.replace(/\{\{[^}]*\}\}/g, ' ')
		.replace(/\]\([^)]*\)/g, '] ');
	const words = toWords(text.toLowerCase());
	return new Set(words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')));
}
