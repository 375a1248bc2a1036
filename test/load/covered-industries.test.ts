import { expect, test } from 'vitest';
import { loadCoveredIndustries } from '../../scripts/load/templates/covered-industries.ts';

const covered = await loadCoveredIndustries(process.cwd(), (message) => {
	throw new Error(JSON.stringify(message));
});
if (covered === undefined) throw new Error('The covered industries could not be read');
const { groups, lines } = covered;
const codes = [...lines.keys()];

/** As the annex counts: 25 lettered lines in its first part, 46 in its second, three groups without. */
test.each([
	['1978-07-01', 'S2-A-I', 8, 25],
	['1979-07-01', 'S2-A-II', 5, 46],
])('from %s (%s), %i groups and %i lettered lines', (from, norm, groupCount, lineCount) => {
	expect(groups.filter((group) => group.from === from && group.norm === norm)).toHaveLength(groupCount);
	const lettered = codes.filter((code) => code.includes('.') && lines.get(code)?.group.from === from);
	expect(lettered).toHaveLength(lineCount);
});

test('the groups are numbered 1 to 13, and three of them have no lines', () => {
	expect(groups.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => String(index + 1)));
	expect(codes.filter((code) => !code.includes('.'))).toEqual(['4', '8', '13']);
});

test('the letters of a group follow the alphabet from a', () => {
	for (const { number } of groups) {
		const letters = codes.filter((code) => code.startsWith(`${number}.`)).map((code) => code.slice(-1));
		expect(letters.join('')).toBe('abcdefghijklmnopqrstuvwxyz'.slice(0, letters.length));
	}
});

test('no two lines have the same name', () => {
	const names = [...lines.values()].map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});
