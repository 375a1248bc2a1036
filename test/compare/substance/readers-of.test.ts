import { expect, test } from 'vitest';
import { redlineOf } from '../../../scripts/compare/redline-of.ts';
import { readersOf } from '../../../scripts/compare/substance/readers-of.ts';
import { sectionChanges } from '../../../scripts/compare/substance/section-changes.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import { languages } from '../../../scripts/types/index.ts';
import { aDoc } from '../../render/a-doc.ts';

const words = await loadWordLists('.', (message) => {
	throw new Error(message.code);
});

function readers(from: string, to: string): readonly string[] {
	const [before, after] = [aDoc({ markdown: from }), aDoc({ markdown: to })];
	const sections = sectionChanges(redlineOf(before, after), words.nb);
	return readersOf(after, { sections: [] }, sections, words.nb).map(({ role }) => role);
}

test('who is named in a change of substance reads the document again, but for an authority', () => {
	const told = (hours: number) =>
		`## Ansvar\n\nDaglig leder varsler Arbeidstilsynet og verneombudet innen ${hours} timer.\n`;
	expect(readers(told(5), told(4))).toEqual(['daglig leder', 'verneombud']);
});

test('nobody reads it again when only the wording differs, or the authority alone is named', () => {
	expect(readers('## Ansvar\n\nLeder melder fra.\n', '## Ansvar\n\nLeder melder  fra!\n')).toEqual([]);
	const told = (day: string) => `## Frist\n\nArbeidstilsynet svarer innen ${day}.\n`;
	expect(readers(told('mandag'), told('fredag'))).toEqual([]);
});

test.each(languages)('those who are outside the enterprise are roles that a text may name (%s)', (language) => {
	const { roles, outsiders } = words[language].substance;
	expect(outsiders.length).toBeGreaterThan(0);
	expect(roles).toEqual(expect.arrayContaining([...outsiders]));
});
