import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { setField } from '../../../scripts/fill/approval/set-field.ts';

const text = (front: string) => ({
	file: 'a.md',
	text: `---\n${front}\n---\n\n## Formål\n\napproved: nei\n`,
	bodyStart: 0,
});

test.each([
	[
		'in its place, with its comment',
		'id: 1-001\napproved: 2025-01-01 # av styret\ntitle: A',
		'id: 1-001\napproved: 2026-03-02 # av styret\ntitle: A',
	],
	['quoted before', 'approved: "2025-01-01"\ntitle: A', 'approved: 2026-03-02\ntitle: A'],
	['left empty', 'approved:\ntitle: A', 'approved: 2026-03-02\ntitle: A'],
	[
		'after the field it belongs to',
		'approver: Leder # rolle\ntitle: A',
		'approver: Leder # rolle\napproved: 2026-03-02\ntitle: A',
	],
	['last where there is none of them', 'title: A', 'title: A\napproved: 2026-03-02'],
])('a day is written %s', (_, before, after) => {
	expect(setField(text(before), 'approved', '2026-03-02', ['approver'])).toBe(text(after).text);
});

test('any name is read back as it was given, and nothing else changes', () => {
	const name = fc.string({ minLength: 1, maxLength: 30 }).map((given) => given.replace(/\s+/g, ' ').trim());
	fc.assert(
		fc.property(
			name.filter((given) => given !== ''),
			(given) => {
				const set = setField(text('id: 1-001\nowner: Leder\ntitle: A'), 'approver', given, ['owner']);
				const [, front = ''] = set.split(/^---$/m);
				expect(parse(front, { schema: 'failsafe' })).toEqual({
					id: '1-001',
					owner: 'Leder',
					approver: given,
					title: 'A',
				});
			},
		),
	);
});
