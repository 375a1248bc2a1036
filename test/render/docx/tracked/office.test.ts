import { beforeAll, expect, test } from 'vitest';
import { redlineOf } from '../../../../scripts/compare/redline-of.ts';
import { even } from '../../../support/tracked/even.ts';
import { officeDecides } from '../../../support/tracked/office-decides.ts';
import { readWord } from '../../../support/tracked/read-word.ts';
import { officeIsThere } from '../laid-out.ts';
import { written } from '../written.ts';
import { pairs } from './pairs.ts';

const skipped = officeIsThere ? '' : ' (skipped: LibreOffice not installed)';

/** By name: after accepting all, the later version, after rejecting all, the earlier one. */
const made = new Map<string, readonly Uint8Array[]>();

beforeAll(async () => {
	if (!officeIsThere) return;
	const jobs = await Promise.all(
		pairs.map(async ([, versions]) => {
			const [from, to] = versions();
			const { bytes } = await written(redlineOf(from, to));
			return [
				{ bytes, decision: 'Accept' },
				{ bytes: (await written(to)).bytes, decision: 'none' },
				{ bytes, decision: 'Reject' },
				{ bytes: (await written(from)).bytes, decision: 'none' },
			] as const;
		}),
	);
	const files = officeDecides(jobs.flat());
	for (const [index, [name]] of pairs.entries()) made.set(name, files.slice(4 * index, 4 * index + 4));
});

test.skipIf(!officeIsThere).each(pairs)(
	`%s: LibreOffice accepts to the later version, rejects to the earlier one${skipped}`,
	(name) => {
		const [accepted, to, rejected, from] = (made.get(name) ?? []).map((bytes) => even(readWord(bytes)));
		expect(accepted).toEqual(to);
		expect(rejected).toEqual(from);
	},
);
