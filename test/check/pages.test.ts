import { expect, test } from 'vitest';
import { isCode } from '../../scripts/messages/is-code.ts';
import { testPages } from '../support/test-pages.ts';

const pages = testPages('test/check');

test('a page is named after a message', () => {
	expect(pages.filter((page) => !isCode(page))).toEqual([]);
});
