import { expect, test } from 'vitest';
import { reportCollisions } from '../../scripts/load/collisions.ts';

function found(...files: readonly string[]): readonly string[] {
	const told: string[] = [];
	reportCollisions(files, ({ code, place }) => told.push(`${place.file} ${code}`));
	return told;
}

test.each([
	['letters composed in two ways', 'company/\u00c5g\u00e5rd.md', 'company/A\u030aga\u030ard.md'],
	['capitals', 'company/logo.svg', 'company/Logo.SVG'],
])('NAME-2: files whose names differ by %s alone are one on many machines', (_, one, other) => {
	expect(found(one, other)).toEqual([`${other} file-name-collision`]);
	expect(found(one, 'company/annet.md')).toEqual([]);
});
