import { expect, test } from 'vitest';
import { rules } from '../../scripts/check/rules/index.ts';
import { testPages } from '../support/test-pages.ts';

const pages = testPages('test/rules');

test('every rule has its page', () => {
	expect([...pages].sort()).toEqual(rules.map(({ code }) => code).sort());
});
