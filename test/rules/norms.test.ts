import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Norms of which it is promised that a page shows what is reported when they are not kept. */
const promised: Readonly<Record<string, readonly string[]>> = {
	'the directive on information meetings': [
		...['S0-I-a', 'S0-I-b', 'S0-I-c'],
		...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((point) => `S0-II-${point}`),
	],
	'the board': ['S1-p7a', 'S1-p7b', 'S1-p7c', 'S1-p7d', 'S1-p7e', 'S1-p7f', 'S1-p7g'],
	'the delegate meeting': ['S1-p8a', 'S1-p8b', 'S1-p8c', 'S1-p9'],
	'budget and accounts': ['S1-p10', 'S1-p11a', 'S1-p11b', 'S1-p12'],
	'the annual report': ['S1-p13', 'S1-p13-a…e', 'S1-p14', 'S1-p15'],
	confidentiality: [
		...['2', '3a', '3b', '3c', '3d/e', '3f', '4a', '4b', '5b', '6', '7', '8'].map((point) => `S1-B2-${point}`),
		'S2-§4-3',
	],
	'decisions on health services': [
		...['S2-§2-3', 'S2-§7-1…3', 'S2-§8', 'S2-§17', 'S2-§21', 'S2-§22-1…3', 'S2-§23', 'S2-§25', 'S2-§26'],
		...['S2-§27-1', 'S2-§28', 'S2-A-I', 'S2-A-II', 'S2-A-III'],
	],
	'the affiliation of personnel': ['S1-B1-1', 'S1-B1-2a', 'S1-B1-2b', 'S1-B1-3', 'S1-B1-4'],
};

/** Those that a page of `test/rules/` or `test/check/` names in what it expects to be reported. */
function shown(): ReadonlySet<string> {
	const pages = ['test/rules', 'test/check'].flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.md'))
			.map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
	);
	const lines = pages.flatMap((page) => [...page.matchAll(/^\S+:\d+:\d+ (?:error|warning|info) \S+ \[([^\]]+)\]/gmu)]);
	return new Set(lines.flatMap(([, norms = '']) => norms.split(', ')));
}

test.each(Object.entries(promised))('%s: each of its norms has a page', (_, norms) => {
	const known = shown();
	expect(norms.filter((norm) => !known.has(norm))).toEqual([]);
});
