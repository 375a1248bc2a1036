import { expect, test } from 'vitest';
import { prepare } from '../../../scripts/fill/merge/prepare.ts';

const textOf = (file: string, text: string) => ({ file, text, bodyStart: 0 });

test('a text is read once for whoever holds it', () => {
	const own = textOf('company/annen/7-001_Prøve.md', 'Navnet er {{company.name}}.\n');
	expect(prepare(own)).toBe(prepare(own));
	expect(prepare({ ...own })).not.toBe(prepare(own));
});

test('a text of the library is read once for all companies, as long as it says the same', () => {
	const shared = textOf('instructions/7-001_Prøve.md', 'Navnet er {{company.name}}.\n');
	const read = prepare(shared);
	expect(prepare({ ...shared })).toBe(read);
	const changed = prepare({ ...shared, text: 'Nummeret er {{company.orgNumber}}.\n' });
	expect(changed.references.map(({ written }) => written)).toEqual(['company.orgNumber']);
	expect(prepare({ ...shared }).references.map(({ written }) => written)).toEqual(['company.name']);
	const later = prepare({ ...shared, text: `---\n---\n${shared.text}`, bodyStart: 8 });
	expect(later.references.map(({ start }) => start - 8)).toEqual(read.references.map(({ start }) => start));
});
