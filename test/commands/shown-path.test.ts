import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shownPath } from '../../scripts/commands/shown-path.ts';

const here = process.cwd();

test.each([
	['in this folder', join(here, 'dist', 'a.pdf'), join('dist', 'a.pdf')],
	['as it was given', 'dist/a.pdf', join('dist', 'a.pdf')],
	['whose name begins with dots', join(here, '..fil', 'a.pdf'), join('..fil', 'a.pdf')],
	['in the folder above', join(here, '..', 'a.pdf'), resolve(here, '..', 'a.pdf')],
	['the folder above', join(here, '..'), resolve(here, '..')],
	['elsewhere', resolve('/srv/felles/a.pdf'), resolve('/srv/felles/a.pdf')],
])('a file is shown as it is found from here: %s', (_, path, shown) => {
	expect(shownPath(path)).toBe(shown);
	expect(resolve(here, shownPath(path))).toBe(resolve(path));
	expect(relative(here, resolve(shown))).toBe(relative(here, resolve(path)));
});
