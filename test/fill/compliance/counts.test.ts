import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepare } from '../../../scripts/pipeline.ts';

/** What each row of the table in `templates/README.md` tells. */
function told(): Readonly<Record<string, number>> {
	const rows = readFileSync('templates/README.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| [^|]+ \| (\d+) \|$/gmu);
	return Object.fromEntries([...rows].map(([, status = '', count]) => [status, Number(count)]));
}

test('template authors are told how many norms have each status in the register that is built', async () => {
	const root = process.cwd();
	const { compliances } = await prepare(root, root, { asOf: undefined, earlier: undefined }, () => undefined);
	const [whole, ...others] = compliances.filter(({ company }) => company === undefined);
	expect(others).toEqual([]);
	const built = { covered: 0, partial: 0, manual: 0, 'source-incomplete': 0, 'out-of-scope': 0, gap: 0 };
	for (const { state } of whole?.rows ?? []) built[state] += 1;
	const { gap, ...counts } = built;
	expect(gap).toBe(0);
	expect(told()).toEqual(counts);
	expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(171);
});
