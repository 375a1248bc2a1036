import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normRows, sources } from '../support/norm-rows.ts';

/** Those that a page of `test/rules/` or `test/check/` names in what it expects to be reported. */
function shown(): ReadonlySet<string> {
	const pages = ['test/rules', 'test/check'].flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.md'))
			.map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
	);
	const lines = pages.flatMap((page) => [...page.matchAll(/^\S+:\d+:\d+ (?:error|warning|info) \S+ \[([^\]]+)\]/gmu)]);
	// A norm's own id may hold a comma, but no space after it.
	return new Set(lines.flatMap(([, norms = '']) => norms.split(', ')));
}

/** Said to be checked by what is made in the same piece of work; each goes from here when its page is there. */
const coming: readonly RegExp[] = [
	/^S4-/,
	/^S1-B2-(?:1a|1b|5a)$/,
	/^S2-§(?:2-3|7-1…3|8|9-1…3|18-1…3|21|26|27-1|28)$/,
	/^S2-A-I{1,2}$/,
];

test.each([...sources, 'norway'])(
	'%s: every norm that is said to be checked has a page that shows it broken',
	(source) => {
		const known = shown();
		const claimed = normRows(source).norms.filter(({ status }) => status === 'covered');
		expect(claimed.map(({ id }) => id).filter((id) => !known.has(id) && !coming.some((norm) => norm.test(id)))).toEqual(
			[],
		);
	},
);
