import { expect, test } from 'vitest';
import { enclosed } from '../../../scripts/fill/pack/enclosed.ts';
import { registerPart } from '../../../scripts/fill/pack/register-part.ts';
import type { Chapter } from '../../../scripts/types/index.ts';
import { aDoc } from '../../render/a-doc.ts';

const order = aDoc({
	path: 'prove/instruction/1-001_Orden',
	markdown: '[avvik](document:1-002_Avvik)[den nye](document:1-009_Ny_UTKAST)',
});
const deviations = aDoc({ path: 'prove/instruction/1-002_Avvik', markdown: '[orden](document:1-001_Orden)' });
const register = aDoc({ path: 'prove/compliance', markdown: '[1-002](document:instruction/1-002_Avvik)' });

test('a link to what is not there is its words alone, and the document itself is not changed', () => {
	const [first, second] = enclosed([order, deviations]);
	expect(first?.body.children).toMatchObject([
		{ children: [{ type: 'documentLink' }, { type: 'text', value: 'den nye' }] },
	]);
	expect(order.body.children).toMatchObject([{ children: [{ type: 'documentLink' }, { type: 'documentLink' }] }]);
	expect(second).toBe(deviations);
});

test('links of the register lead to the documents of the book, and nowhere else', () => {
	const book = { anchor: 'd1-1-002', title: '', path: '', doc: deviations };
	const chapters: readonly Chapter[] = [{ number: undefined, title: '', anchor: 'g1', documents: [book] }];
	expect(registerPart(register, chapters).body.children).toMatchObject([
		{ children: [{ type: 'link', url: '#d1-1-002' }] },
	]);
	expect(registerPart(register, []).body.children).toMatchObject([{ children: [{ type: 'text', value: '1-002' }] }]);
});
