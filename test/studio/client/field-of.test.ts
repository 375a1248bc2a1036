import { expect, test } from 'vitest';
import { fieldOf } from '../../../scripts/studio/client/findings/field-of.ts';
import type { StudioFinding } from '../../../scripts/types/index.ts';

const text = '---\ntitle: A\n"owner": B\nreferences:\n  - {law: aml}\n  - law: x\n# note\n---\nText\n';
const bodyStart = text.indexOf('Text');

const at = (line: number, more: Partial<StudioFinding> = {}): StudioFinding => ({
	file: 'a.md',
	line,
	column: 1,
	severity: 'error',
	code: 'x',
	message: '',
	...more,
});

test.each([
	[2, ['title']],
	[3, ['owner']],
	[4, ['references']],
	[6, ['references']],
	[1, undefined],
	[9, undefined],
] as const)('a finding in line %i is about %j', (line, field) => {
	expect(fieldOf(at(line), text, bodyStart)).toEqual(field);
});

test('what the program says of the field comes first', () => {
	expect(fieldOf(at(1, { field: ['hearing', 0, 'asked'] }), text, bodyStart)).toEqual(['hearing', 0, 'asked']);
});
