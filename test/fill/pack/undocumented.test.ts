import { expect, test } from 'vitest';
import { undocumented } from '../../../scripts/fill/pack/undocumented.ts';
import type { Output } from '../../../scripts/types/index.ts';

const register = (company: string, text: string): Output => ({
	path: `${company}/compliance.csv`,
	bytes: Buffer.from(text),
	company,
	document: 'compliance-register',
	kind: 'compliance-register',
	format: 'csv',
	documentVersion: '2026-11-21',
	status: 'Aktiv',
	inputs: '',
});

const text =
	'"norm","text","status","gap"\r\n' +
	'"S2-§24-1/2","Meld ""straks"", skriftlig","partial","yes"\r\n' +
	'"ik-§5-1","Har\r\ndokument","covered",""\r\n';

test('tells the norms that the register has no document for', () => {
	const made = [register('fjell', text.replace('S2-§24-1/2', 'S9')), register('prove', text)];
	expect(undocumented(made, 'prove')).toEqual([{ norm: 'S2-§24-1/2', text: 'Meld "straks", skriftlig' }]);
});

test('without a register, none', () => {
	expect(undocumented([], 'prove')).toEqual([]);
});
