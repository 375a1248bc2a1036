import type { Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { confirmationDoc } from '../../../scripts/compare/confirmation/confirmation-doc.ts';
import { redlineOf } from '../../../scripts/compare/redline-of.ts';
import { changeSummary } from '../../../scripts/compare/substance/change-summary.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import { aDoc } from '../../render/a-doc.ts';

const words = await loadWordLists('.', (message) => {
	throw new Error(message.code);
});

function sheet(from: string, to: string) {
	const [earlier, later] = [from, to].map((markdown, index) =>
		aDoc({ markdown, meta: { version: String(index + 1) } }),
	);
	if (earlier === undefined || later === undefined) return undefined;
	const redline = redlineOf(earlier, later);
	return confirmationDoc(redline, changeSummary(redline, { sections: [] }, words.nb));
}

function tableOf({ children }: Root): Table | undefined {
	return children.find((node) => node.type === 'table');
}

test('a new duty gives a sheet with the change and a line for each role that it names', () => {
	const made = sheet('## Ansvar\n\nLeder melder.\n', '## Ansvar\n\nLeder melder. Verneombudet skal varsles.\n');
	expect(made?.frame.label).toBe('Lesekvittering 1-004');
	expect(textOf(made?.body)).toContain('Verneombudet skal varsles.');
	expect(textOf(made?.body)).not.toContain('Leder melder.');
	const rows = made === undefined ? [] : (tableOf(made.body)?.children ?? []);
	expect(rows.slice(0, 3).map(({ children }) => textOf(children[0]))).toEqual(['Rolle', 'Verneombud', '']);
	expect(rows[1]?.children.slice(1).map(({ children }) => children[0]?.type)).toEqual([
		'penBlank',
		'penBlank',
		'penBlank',
	]);
});

test('what was taken out is told of as taken out', () => {
	const made = sheet('## Ansvar\n\nLeder melder. Alle varsler.\n', '## Ansvar\n\nLeder melder.\n');
	expect(textOf(made?.body)).toContain('Tatt ut: Alle varsler.');
});

test('nobody signs for a comma', () => {
	expect(sheet('## Ansvar\n\nLeder melder nå.\n', '## Ansvar\n\nLeder melder, nå.\n')).toBeUndefined();
});
